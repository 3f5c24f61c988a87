//! A user's own record.

use pod_api::types;
use serde_json::{Map, Value};

use crate::{UserId, open_enum::open_enum, view::view};

view! {
    /// A user's record.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/info-health-check/session-info-v2).
    pub struct User(types::UserV2);
}

open_enum! {
    /// Whose account it is.
    pub enum AccountType {
        /// A person's.
        Normal = "NORMAL",
        /// A service's, a bot's for example.
        System = "SYSTEM",
        /// A group's.
        Sdl = "SDL",
    }
}

/// A user's picture in one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Avatar<'a> {
    /// The name of the size, `original` or `small` for example.
    pub size: Option<&'a str>,
    /// The address of the picture, which can be relative to the pod's.
    pub url: Option<&'a str>,
}

macro_rules! texts {
    ($($(#[$documentation:meta])* $name:ident: $field:ident;)+) => {
        $(
            $(#[$documentation])*
            #[must_use]
            pub fn $name(&self) -> Option<&str> {
                self.0.$field.as_deref()
            }
        )+
    };
}

impl User {
    /// Who it is.
    #[must_use]
    pub fn id(&self) -> Option<UserId> {
        self.0.id.map(UserId::from)
    }

    /// Whose account it is.
    #[must_use]
    pub fn account_type(&self) -> Option<AccountType> {
        self.0.account_type.as_deref().map(AccountType::from)
    }

    texts! {
        /// The login name; a bot logs in with it.
        username: username;
        /// The name that other users see.
        display_name: display_name;
        /// The given name.
        first_name: first_name;
        /// The family name.
        last_name: last_name;
        /// The e-mail address.
        email: email_address;
        /// The job title.
        title: title;
        /// The name of the user's company.
        company: company;
        /// Where the user is.
        location: location;
        /// The department. Apps see it only with an extended permission.
        department: department;
        /// The division. Apps see it only with an extended permission.
        division: division;
        /// What the user does, sales for example. Apps see it only with an extended permission.
        job_function: job_function;
        /// The phone number at work. Apps see it only with an extended permission.
        work_phone_number: work_phone_number;
        /// The mobile phone number. Apps see it only with an extended permission.
        mobile_phone_number: mobile_phone_number;
    }

    /// The user's picture, once for each size.
    #[must_use]
    pub fn avatars(&self) -> impl ExactSizeIterator<Item = Avatar<'_>> {
        let avatars = self.0.avatars.as_ref().map(|list| list.as_slice()).unwrap_or_default();
        avatars.iter().map(|raw| Avatar { size: raw.size.as_deref(), url: raw.url.as_deref() })
    }

    /// The names of the user's roles on the pod, `USER_PROVISIONING` for example.
    pub fn roles(&self) -> impl ExactSizeIterator<Item = &str> {
        let roles = self.0.roles.as_ref().map(|list| list.as_slice()).unwrap_or_default();
        roles.iter().map(String::as_str)
    }

    /// Further data by name. Names and contents are not documented.
    #[must_use]
    pub fn metadata(&self) -> Option<&Map<String, Value>> {
        self.0.user_metadata.as_ref()
    }
}
