//! What describes a user, in requests.

use std::fmt;

use pod_api::types;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use super::{UserAccount, UserAdmin};
use crate::{Error, InputError, KeyChange, UserId, setters::setters, users::AccountType};

/// A password as the salted hashes that the pod and its key manager keep. It prints nothing of itself.
#[derive(Clone)]
pub struct HashedPassword {
    pod: [SecretString; 2],
    key_manager: [SecretString; 2],
}

impl HashedPassword {
    /// Hash and salt for the pod, then hash and salt for the key manager; PBKDF2 of 10,000 iterations and 256 bits.
    #[must_use]
    pub fn new(
        hash: impl Into<SecretString>,
        salt: impl Into<SecretString>,
        key_manager_hash: impl Into<SecretString>,
        key_manager_salt: impl Into<SecretString>,
    ) -> Self {
        Self {
            pod: [hash.into(), salt.into()],
            key_manager: [key_manager_hash.into(), key_manager_salt.into()],
        }
    }

    fn to_raw(&self) -> types::Password {
        let text = |secret: &SecretString| Some(secret.expose_secret().to_owned());
        types::Password {
            h_password: text(&self.pod[0]),
            h_salt: text(&self.pod[1]),
            kh_password: text(&self.key_manager[0]),
            kh_salt: text(&self.key_manager[1]),
            ..Default::default()
        }
    }
}

impl fmt::Debug for HashedPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HashedPassword").finish_non_exhaustive()
    }
}

/// All of a user's attributes; the keys apart, for they do not print.
#[derive(Clone, Default)]
struct Attributes {
    raw: types::V2UserAttributes,
    current_key: Option<KeyChange>,
    previous_key: Option<KeyChange>,
}

impl Attributes {
    fn to_raw(&self) -> types::V2UserAttributes {
        types::V2UserAttributes {
            current_key: self.current_key.as_ref().map(Into::into),
            previous_key: self.previous_key.as_ref().map(Into::into),
            ..self.raw.clone()
        }
    }

    fn secrets(&self) -> impl Iterator<Item = &SecretString> {
        [&self.current_key, &self.previous_key].into_iter().flatten().filter_map(|change| change.key.as_ref())
    }
}

/// The setters that a new user and a change of one have.
macro_rules! attributes {
    () => {
        setters! {
            /// The name that other users see: 64 characters at most, as all names.
            display_name: text = attributes.raw.display_name;
            /// The given name.
            first_name: text = attributes.raw.first_name;
            /// The family name.
            last_name: text = attributes.raw.last_name;
            /// The login name; a bot logs in with it.
            username: text = attributes.raw.user_name;
            /// The e-mail address: 256 characters at most, as what is not a name.
            email: text = attributes.raw.email_address;
            /// The job title.
            title: text = attributes.raw.title;
            /// The name of the user's company.
            company: text = attributes.raw.company_name;
            /// The department.
            department: text = attributes.raw.department;
            /// The division.
            division: text = attributes.raw.division;
            /// What the user does, sales for example.
            job_function: text = attributes.raw.job_function;
            /// Where the user is.
            location: text = attributes.raw.location;
            /// The phone number at work.
            work_phone_number: text = attributes.raw.work_phone_number;
            /// The mobile phone number.
            mobile_phone_number: text = attributes.raw.mobile_phone_number;
            /// The phone number for text messages.
            sms_number: text = attributes.raw.sms_number;
            /// The phone number for two-factor authentication.
            two_factor_phone: text = attributes.raw.two_factor_auth_phone;
            /// The language suggested for the user.
            recommended_language: text = attributes.raw.recommended_language;
            /// Adds an industry that the user works with.
            industry: push = attributes.raw.industries;
            /// Adds an asset class that the user works with.
            asset_class: push = attributes.raw.asset_classes;
            /// Adds a region that the user covers.
            market_coverage: push = attributes.raw.market_coverage;
            /// Adds what the user is responsible for.
            responsibility: push = attributes.raw.responsibility;
            /// Adds a function of the user, trade processing for example.
            function: push = attributes.raw.function;
            /// Adds a financial instrument that the user works with.
            instrument: push = attributes.raw.instrument;
        }

        /// Further data by name. Names and contents are not documented.
        pub fn metadata(mut self, data: Map<String, Value>) -> Self {
            self.attributes.raw.user_metadata = Some(data);
            self
        }

        /// What happens to the key that the user logs in with.
        pub fn current_key(mut self, change: KeyChange) -> Self {
            self.attributes.current_key = Some(change);
            self
        }

        /// What happens to the key before that one.
        pub fn previous_key(mut self, change: KeyChange) -> Self {
            self.attributes.previous_key = Some(change);
            self
        }
    };
}

/// A user to be created. It prints the user name alone: keys and a password are part of it.
///
/// ```no_run
/// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
/// use pod_api_ext::user_admin::NewUser;
///
/// let alice = NewUser::person("alice", "alice@acme.example", "Alice", "Archer").role("INDIVIDUAL");
/// let created = pod.admin().users().create(alice).await?;
/// println!("{:?}", created.id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a user does not exist until it is given to a method"]
pub struct NewUser {
    attributes: Attributes,
    roles: Option<Vec<String>>,
    password: Option<HashedPassword>,
}

impl NewUser {
    /// A person.
    pub fn person(
        username: impl Into<String>,
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self::of(&AccountType::Normal, username, email).first_name(first_name).last_name(last_name)
    }

    /// A service, a bot for example.
    pub fn service(
        username: impl Into<String>,
        email: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self::of(&AccountType::System, username, email).display_name(display_name)
    }

    fn of(account_type: &AccountType, username: impl Into<String>, email: impl Into<String>) -> Self {
        let mut attributes = Attributes::default();
        attributes.raw.account_type = Some(account_type.to_string());
        Self { attributes, roles: None, password: None }.username(username).email(email)
    }

    attributes!();

    setters! {
        /// Adds a role, `INDIVIDUAL` for example.
        role: push = roles;
    }

    /// The first password.
    pub fn password(mut self, password: HashedPassword) -> Self {
        self.password = Some(password);
        self
    }

    fn to_raw(&self) -> types::V2UserCreate {
        types::V2UserCreate {
            password: self.password.as_ref().map(HashedPassword::to_raw),
            roles: self.roles.clone(),
            user_attributes: Some(self.attributes.to_raw()),
            ..Default::default()
        }
    }

    fn secrets(&self) -> Vec<&str> {
        let password =
            self.password.iter().flat_map(|password| password.pod.iter().chain(&password.key_manager));
        password.chain(self.attributes.secrets()).map(ExposeSecret::expose_secret).collect()
    }
}

/// A change of a user's attributes. What is not set stays as it is. It prints nothing: keys are part of it.
#[derive(Clone, Default)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct UserUpdate {
    attributes: Attributes,
}

impl UserUpdate {
    /// A change of nothing; say what is to change.
    pub fn new() -> Self {
        Self::default()
    }

    attributes!();
}

impl fmt::Debug for NewUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewUser").field("username", &self.attributes.raw.user_name).finish_non_exhaustive()
    }
}

impl fmt::Debug for UserUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserUpdate").finish_non_exhaustive()
    }
}

impl UserAdmin<'_> {
    /// Creates a user. After an answer that was lost, look whether the user exists before trying again.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an empty user name or e-mail address.
    pub async fn create(self, new: NewUser) -> Result<UserAccount, Error> {
        let types::V2UserAttributes { user_name, email_address, .. } = &new.attributes.raw;
        for (field, text) in [("userName", user_name), ("emailAddress", email_address)] {
            if text.as_deref().is_none_or(|text| text.trim().is_empty()) {
                return Err(InputError::new(field, "is empty").into());
            }
        }
        let (raw, secrets) = (&new.to_raw(), new.secrets());
        let send = |pod: pod_api::Client| async move {
            pod.v2_admin_user_create_post().body(raw.clone()).send().await
        };
        self.pod.request_hiding(&secrets, send).await
    }

    /// Changes what describes a user, and the keys that a service logs in with.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a change of nothing.
    pub async fn update(self, user: UserId, update: UserUpdate) -> Result<UserAccount, Error> {
        let raw = &update.attributes.to_raw();
        if *raw == types::V2UserAttributes::default() {
            return Err(InputError::new("payload", "sets no attribute").into());
        }
        let secrets: Vec<&str> = update.attributes.secrets().map(ExposeSecret::expose_secret).collect();
        let send = |pod: pod_api::Client| async move {
            pod.v2_admin_user_uid_update_post().uid(user.get()).body(raw.clone()).send().await
        };
        self.pod.request_hiding(&secrets, send).await
    }
}
