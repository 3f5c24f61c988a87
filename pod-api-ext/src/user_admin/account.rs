//! A user as administrators see it.

use pod_api::types;
use serde_json::{Map, Value};

use super::{AccountStatus, UserAdmin};
use crate::{
    Error, UserId,
    users::{AccountType, Avatar},
    view::view,
};

/// A view with what both forms of the record have, and more.
macro_rules! account {
    ($(#[$d:meta])* pub struct $name:ident($raw:ty); $($more:tt)*) => {
        view! {
            $(#[$d])*
            pub struct $name($raw);

            /// Who it is.
            id: number_id(UserId) = user_system_info.id;
            /// Whether the account can be used.
            status: value(AccountStatus) = user_system_info.status;
            /// Whether the user is suspended for a time. Pods say it since SBE 20.14.
            suspended: flag = user_system_info.suspended;
            /// When the suspension ends.
            suspended_until: time = user_system_info.suspended_until;
            /// Why the user is suspended.
            suspension_reason: text = user_system_info.suspension_reason;
            /// When the account was created.
            created_at: time = user_system_info.created_date;
            /// Who created the account.
            created_by: id(UserId) = user_system_info.created_by;
            /// When the account was last changed.
            updated_at: time = user_system_info.last_updated_date;
            /// When the account was deactivated.
            deactivated_at: time = user_system_info.deactivated_date;
            /// When the user last logged in.
            last_login_at: time = user_system_info.last_login_date;
            /// When the password was last reset.
            last_password_reset_at: time = user_system_info.last_password_reset;
            /// Whose account it is.
            account_type: value(AccountType) = user_attributes.account_type;
            /// The login name; a bot logs in with it.
            username: text = user_attributes.user_name;
            /// The e-mail address.
            email: text = user_attributes.email_address;
            /// The name that other users see.
            display_name: text = user_attributes.display_name;
            /// The given name.
            first_name: text = user_attributes.first_name;
            /// The family name.
            last_name: text = user_attributes.last_name;
            /// The job title.
            title: text = user_attributes.title;
            /// The name of the user's company.
            company: text = user_attributes.company_name;
            /// The department.
            department: text = user_attributes.department;
            /// The division.
            division: text = user_attributes.division;
            /// What the user does, sales for example.
            job_function: text = user_attributes.job_function;
            /// Where the user is.
            location: text = user_attributes.location;
            /// The phone number at work.
            work_phone_number: text = user_attributes.work_phone_number;
            /// The mobile phone number.
            mobile_phone_number: text = user_attributes.mobile_phone_number;
            /// The phone number for text messages.
            sms_number: text = user_attributes.sms_number;
            /// The industries that the user works with.
            industries: texts = user_attributes.industries;
            /// The asset classes that the user works with.
            asset_classes: texts = user_attributes.asset_classes;
            /// The user's roles, `INDIVIDUAL` for example.
            roles: texts = roles;
            /// The user's picture.
            avatar: view(Avatar) = avatar;
            $($more)*
        }
    };
}

account! {
    /// A user as administrators see it: more than other users see, and what became of the account.
    pub struct UserAccount(types::V2UserDetail);

    /// The language suggested for the user.
    recommended_language: text = user_attributes.recommended_language;
    /// The phone number for two-factor authentication.
    two_factor_phone: text = user_attributes.two_factor_auth_phone;
    /// The regions that the user covers.
    market_coverage: texts = user_attributes.market_coverage;
    /// What the user is responsible for.
    responsibilities: texts = user_attributes.responsibility;
    /// The user's functions, trade processing for example.
    functions: texts = user_attributes.function;
    /// The financial instruments that the user works with.
    instruments: texts = user_attributes.instrument;
    /// The public key that the user logs in with, in PEM.
    current_key: text = user_attributes.current_key.key;
    /// The public key before that one, in PEM.
    previous_key: text = user_attributes.previous_key.key;
    /// When the previous key expires.
    previous_key_expires_at: time = user_attributes.previous_key.expiration_date;
}

account! {
    /// A user who was found, in an older form of the record that knows less than [`UserAccount`].
    pub struct FoundAccount(types::UserDetail);
}

impl UserAccount {
    /// Further data by name. Names and contents are not documented.
    #[must_use]
    pub fn metadata(&self) -> Option<&Map<String, Value>> {
        self.0.user_attributes.as_ref()?.user_metadata.as_ref()
    }
}

impl UserAdmin<'_> {
    /// What administrators see of a user.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn get(self, user: UserId) -> Result<UserAccount, Error> {
        let send =
            |raw: pod_api::Client| async move { raw.v2_admin_user_uid_get().uid(user.get()).send().await };
        self.pod.request(send).await
    }
}
