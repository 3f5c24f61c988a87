//! Users, as administrators manage them.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    Fault, MockUser,
    call::{MockAnswer, MockCall, bad_request},
    state::State,
};
use crate::UserId;

/// What became of an account.
#[derive(Clone, Debug)]
pub(super) struct Account {
    disabled: bool,
    /// Until when, in milliseconds since 1970 UTC, and why.
    suspended: Option<(i64, String)>,
    created_at: Timestamp,
    created_by: Option<UserId>,
    updated_at: Option<Timestamp>,
    features: BTreeMap<String, bool>,
    has_avatar: bool,
    disclaimer: Option<String>,
    delegates: Vec<UserId>,
    /// What the user may do with apps, by the id of the app.
    apps: BTreeMap<String, Value>,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            disabled: false,
            suspended: None,
            created_at: Timestamp::now(),
            created_by: None,
            updated_at: None,
            features: BTreeMap::new(),
            has_avatar: false,
            disclaimer: None,
            delegates: Vec::new(),
            apps: BTreeMap::new(),
        }
    }
}

impl State {
    pub(super) fn play_user_admin(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        Some(match call.operation().id() {
            "v2_admin_user_create_post" => self.create_user(call),
            "v2_admin_user_list_get" => self.list_users(call),
            "v1_admin_user_find_post" => self.find_accounts(call),
            "v2_admin_user_uid_get" => self.about(call, |user, _| Ok(user.admin_detail())),
            "v2_admin_user_uid_update_post" => self.about(call, update),
            "v1_admin_user_uid_status_get" => self.about(call, |user, _| Ok(user.status())),
            "v1_admin_user_uid_status_update_post" => self.about(call, set_status),
            "v1_admin_user_user_id_suspension_update_put" => self.about(call, suspend),
            "v1_admin_user_uid_roles_add_post" => self.about(call, add_role),
            "v1_admin_user_uid_roles_remove_post" => self.about(call, remove_role),
            "v1_admin_user_uid_features_get" => self.about(call, |user, _| Ok(user.features())),
            "v1_admin_user_uid_features_update_post" => self.about(call, set_features),
            "v1_admin_user_uid_avatar_get" => self.about(call, |user, _| Ok(user.avatars())),
            "v1_admin_user_uid_avatar_update_post" => self.about(call, set_avatar),
            "v1_admin_user_uid_disclaimer_get" => self.about(call, |user, _| {
                let disclaimer = user.account.disclaimer.as_ref();
                Ok(disclaimer.map_or(Value::Null, |id| json!({ "id": id, "name": "Disclaimer" })))
            }),
            "v1_admin_user_uid_disclaimer_update_post" => self.about(call, |user, call| {
                user.account.disclaimer = Some(text(call, "id")?.to_owned());
                Ok(done("Disclaimer assigned"))
            }),
            "v1_admin_user_uid_disclaimer_delete" => self.about(call, |user, _| {
                user.account.disclaimer = None;
                Ok(done("Disclaimer unassigned"))
            }),
            "v1_admin_user_uid_delegates_get" => {
                self.about(call, |user, _| Ok(json!(user.account.delegates)))
            }
            "v1_admin_user_uid_delegates_update_post" => self.about(call, change_delegates),
            "v1_admin_user_uid_app_entitlement_list_get" => self.about(call, |user, _| Ok(user.apps())),
            "v1_admin_user_uid_app_entitlement_list_post" => self.about(call, replace_apps),
            "v1_admin_user_uid_app_entitlement_list_patch" => self.about(call, change_apps),
            _ => return None,
        })
    }

    /// The answer to a call about one user, who is made up if nobody has described one.
    fn about(
        &mut self,
        call: &MockCall<'_>,
        answer: impl FnOnce(&mut MockUser, &MockCall<'_>) -> MockAnswer,
    ) -> MockAnswer {
        let Ok(id) = call.id().parse::<UserId>() else { return bad_request("The user id is not a number.") };
        let index = self.users.iter().position(|user| user.id == id).unwrap_or_else(|| {
            self.users.push(self.user(id));
            self.users.len() - 1
        });
        answer(&mut self.users[index], call)
    }

    fn create_user(&mut self, call: &MockCall<'_>) -> MockAnswer {
        let Some(attributes) = call.body()["userAttributes"].as_object() else {
            return bad_request("The user has no attributes.");
        };
        let id = UserId::from(fastrand::i64(1_000_000_000_000..9_000_000_000_000));
        let mut user = MockUser::person(id, "");
        user.describe(attributes);
        if user.name.is_empty() || user.email.is_none() {
            return bad_request("The user has no name or no e-mail address.");
        }
        if self.users.iter().any(|known| known.name == user.name || known.email == user.email) {
            return bad_request("A user of this name or e-mail address exists.");
        }
        if let Some(roles) = call.body()["roles"].as_array() {
            user.roles = roles.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
        user.account.created_by = Some(call.caller);
        let detail = user.admin_detail();
        self.users.push(user);
        Ok(detail)
    }

    fn list_users(&self, call: &MockCall<'_>) -> MockAnswer {
        let page = call.page(100, 1000)?;
        Ok(page.of(self.users.iter().map(MockUser::admin_detail)).into())
    }

    fn find_accounts(&self, call: &MockCall<'_>) -> MockAnswer {
        let (page, filter) = (call.page(100, 1000)?, call.body());
        let wanted = |name: &str| filter[name].as_str();
        let found = self.users.iter().filter(|user| {
            wanted("role").is_none_or(|role| user.roles.iter().any(|known| known == role))
                && wanted("feature").is_none_or(|name| user.account.features.get(name) == Some(&true))
                && wanted("status").is_none_or(|status| user.status()["status"] == status)
        });
        Ok(page.of(found.map(MockUser::admin_detail)).into())
    }
}

impl MockUser {
    fn admin_detail(&self) -> Value {
        let mut system = self.status();
        system["id"] = json!(self.id);
        system["createdDate"] = json!(self.account.created_at.as_millisecond());
        system["createdBy"] = json!(self.account.created_by.map(|user| user.to_string()));
        system["lastUpdatedDate"] = json!(self.account.updated_at.map(Timestamp::as_millisecond));
        json!({ "userAttributes": self.described(), "userSystemInfo": system, "roles": self.roles })
    }

    fn status(&self) -> Value {
        let suspended = self.account.suspended.as_ref();
        json!({
            "status": if self.account.disabled { "DISABLED" } else { "ENABLED" },
            "suspended": suspended.is_some(),
            "suspendedUntil": suspended.map(|(until, _)| until),
            "suspensionReason": suspended.map(|(_, reason)| reason),
        })
    }

    fn features(&self) -> Value {
        let feature = |(name, enabled)| json!({ "entitlment": name, "enabled": enabled });
        self.account.features.iter().map(feature).collect()
    }

    fn apps(&self) -> Value {
        self.account.apps.values().cloned().collect()
    }

    fn avatars(&self) -> Value {
        if !self.account.has_avatar {
            return json!([]);
        }
        let avatar = |size| json!({ "size": size, "url": format!("../avatars/{size}/{}.png", self.id) });
        ["original", "small"].into_iter().map(avatar).collect()
    }
}

#[expect(clippy::unnecessary_wraps, reason = "as every change of a user")]
fn update(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    if let Some(change) = call.body().as_object() {
        user.describe(change);
    }
    user.account.updated_at = Some(Timestamp::now());
    Ok(user.admin_detail())
}

fn set_status(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    user.account.disabled = match text(call, "status")? {
        "DISABLED" => true,
        "ENABLED" => false,
        _ => return bad_request("No such status."),
    };
    user.active = !user.account.disabled;
    Ok(done("User status updated"))
}

fn suspend(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    let body = call.body();
    user.account.suspended = match body["suspended"].as_bool() {
        Some(true) => match body["suspendedUntil"].as_i64() {
            Some(until) => Some((until, text(call, "suspensionReason")?.to_owned())),
            None => return bad_request("suspendedUntil is missing."),
        },
        Some(false) => None,
        None => return bad_request("suspended is missing."),
    };
    Ok(done("User suspension updated"))
}

fn add_role(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    let role = text(call, "id")?;
    if !user.roles.iter().any(|known| known == role) {
        user.roles.push(role.to_owned());
    }
    Ok(done("Role added"))
}

fn remove_role(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    let (role, before) = (text(call, "id")?, user.roles.len());
    user.roles.retain(|known| known != role);
    if user.roles.len() == before {
        Err(Fault::refusal(404, "No such role."))
    } else {
        Ok(done("Role removed"))
    }
}

fn set_features(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    for feature in call.body().as_array().into_iter().flatten() {
        let (Some(name), Some(enabled)) = (feature["entitlment"].as_str(), feature["enabled"].as_bool())
        else {
            return bad_request("An entitlement has no name or no value.");
        };
        user.account.features.insert(name.to_owned(), enabled);
    }
    Ok(done("OK"))
}

fn set_avatar(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    match BASE64_STANDARD.decode(text(call, "image")?) {
        Ok(image) if image.len() < 2 * 1024 * 1024 => user.account.has_avatar = true,
        _ => return bad_request("The image cannot be read or is too large."),
    }
    Ok(done("OK"))
}

fn change_delegates(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    let delegate: Result<UserId, _> = serde_json::from_value(call.body()["userId"].clone());
    let Ok(delegate) = delegate else { return bad_request("No user is named.") };
    user.account.delegates.retain(|&known| known != delegate);
    match text(call, "action")? {
        "ADD" => user.account.delegates.push(delegate),
        "REMOVE" => {}
        _ => return bad_request("No such action."),
    }
    Ok(done("OK"))
}

fn replace_apps(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    let mut apps = BTreeMap::new();
    for app in call.body().as_array().into_iter().flatten() {
        let Some(id) = app["appId"].as_str() else { return bad_request("An app has no id.") };
        apps.insert(id.to_owned(), app.clone());
    }
    user.account.apps = apps;
    Ok(user.apps())
}

/// Changes single apps. What is taken back to the pod's own setting is off here.
fn change_apps(user: &mut MockUser, call: &MockCall<'_>) -> MockAnswer {
    for change in call.body().as_array().into_iter().flatten() {
        let Some(id) = change["appId"].as_str() else { return bad_request("An app has no id.") };
        let new = || json!({ "appId": id, "listed": false, "install": false, "products": [] });
        let app = user.account.apps.entry(id.to_owned()).or_insert_with(new);
        for setting in ["listed", "install"] {
            match change[setting].as_str() {
                None | Some("KEEP") => {}
                Some(value @ ("TRUE" | "FALSE" | "REMOVE")) => app[setting] = json!(value == "TRUE"),
                Some(_) => return bad_request("A setting is none of TRUE, FALSE, KEEP and REMOVE."),
            }
        }
        if let (Some(products), product @ Value::Object(_)) =
            (app["products"].as_array_mut(), &change["product"])
        {
            products.retain(|known| known["name"] != product["name"]);
            products.push(product.clone());
        }
    }
    Ok(user.apps())
}

fn text<'a>(call: &'a MockCall<'_>, field: &str) -> Result<&'a str, Fault> {
    let text = call.body()[field].as_str().filter(|text| !text.is_empty());
    text.map_or_else(|| bad_request(&format!("{field} is missing.")), Ok)
}

fn done(message: &str) -> Value {
    json!({ "format": "TEXT", "message": message })
}
