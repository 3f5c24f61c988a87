//! A user, as other users see one.

use pod_api::types;
use serde_json::{Map, Value};

use crate::{UserId, open_enum::open_enum, view::view};

view! {
    /// A user's record. Of users of other pods, less is known.
    pub struct User(types::UserV2);

    /// Who it is.
    id: number_id(UserId) = id;
    /// Whose account it is.
    account_type: value(AccountType) = account_type;
    /// The login name; a bot logs in with it.
    username: text = username;
    /// The name that other users see.
    display_name: text = display_name;
    /// The given name.
    first_name: text = first_name;
    /// The family name.
    last_name: text = last_name;
    /// The e-mail address.
    email: text = email_address;
    /// The job title.
    title: text = title;
    /// The name of the user's company.
    company: text = company;
    /// Where the user is.
    location: text = location;
    /// The department. Apps see it only with an extended permission.
    department: text = department;
    /// The division. Apps see it only with an extended permission.
    division: text = division;
    /// What the user does, sales for example. Apps see it only with an extended permission.
    job_function: text = job_function;
    /// The phone number at work. Apps see it only with an extended permission.
    work_phone_number: text = work_phone_number;
    /// The mobile phone number. Apps see it only with an extended permission.
    mobile_phone_number: text = mobile_phone_number;
    /// The user's picture, once for each size.
    avatars: views(Avatar) = avatars;
    /// The names of the user's roles on the pod, `USER_PROVISIONING` for example.
    roles: texts = roles;
}

impl User {
    /// Further data by name. Names and contents are not documented.
    #[must_use]
    pub fn metadata(&self) -> Option<&Map<String, Value>> {
        self.0.user_metadata.as_ref()
    }
}

view! {
    /// A user's picture in one size.
    pub struct Avatar(types::Avatar);

    /// The name of the size, `original` or `small` for example.
    size: text = size;
    /// The address of the picture, which can be relative to the pod's.
    url: text = url;
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
