// Derived from `pod-api.json` by `cargo xtask regen`. Edits are lost.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    #[cfg(any(feature = "apps"))]
    ///An RSA public key of an app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct AppAuthenticationKey {
        ///What to do with the key, in a request: `SAVE` or `REVOKE` the current key, `REVOKE` or `EXTEND` the previous one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        ///When the key expires, in milliseconds since 1970-01-01 UTC. Absent for a key that was not rotated.
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<crate::Milliseconds>,
        ///The public key, in PEM.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "apps"))]
    ///The RSA keys with which an app logs in.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct AppAuthenticationKeys {
        ///The key in use.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current: ::std::option::Option<AppAuthenticationKey>,
        ///The key that the current one replaced.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<AppAuthenticationKey>,
    }
    #[cfg(any(feature = "apps"))]
    ///Where callbacks to an app go.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct AppNotification {
        ///Key sent with every callback in the header X-API-KEY. Treat it as a secret.
        #[serde(
            rename = "apiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key: ::std::option::Option<::std::string::String>,
        ///Address for callbacks.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "apps"))]
    ///Settings that an app's client side can read. Do not keep secrets there. Since SBE 20.14.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct AppProperties(pub ::std::vec::Vec<AppProperty>);
    #[cfg(any(feature = "apps"))]
    impl ::std::ops::Deref for AppProperties {
        type Target = ::std::vec::Vec<AppProperty>;
        fn deref(&self) -> &::std::vec::Vec<AppProperty> {
            &self.0
        }
    }
    #[cfg(any(feature = "apps"))]
    impl ::std::convert::From<AppProperties> for ::std::vec::Vec<AppProperty> {
        fn from(value: AppProperties) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "apps"))]
    impl ::std::convert::From<::std::vec::Vec<AppProperty>> for AppProperties {
        fn from(value: ::std::vec::Vec<AppProperty>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "apps"))]
    ///One setting of an app, which its client side can read.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct AppProperty {
        ///Name of the setting, 1 to 1,024 characters, unique within the app.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///Value of the setting, up to 4,096 characters. It can be empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "apps"))]
    ///An app, with all that the pod knows about it.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ApplicationDetail {
        ///Domains that are allowed for cross-origin requests (CORS).
        #[serde(
            rename = "allowOrigins",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allow_origins: ::std::option::Option<::std::string::String>,
        ///What identifies the app. Required to create one.
        #[serde(
            rename = "applicationInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub application_info: ::std::option::Option<ApplicationInfo>,
        ///The app's RSA keys.
        #[serde(
            rename = "authenticationKeys",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub authentication_keys: ::std::option::Option<AppAuthenticationKeys>,
        ///The app's public certificate, in PEM.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cert: ::std::option::Option<::std::string::String>,
        ///What the app is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Address of the app's icon. It must start with https://.
        #[serde(
            rename = "iconUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub icon_url: ::std::option::Option<::std::string::String>,
        ///Where callbacks to the app go.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notification: ::std::option::Option<AppNotification>,
        ///Permissions of the app, for example SEND_MESSAGES. Custom ones are 1 to 64 upper-case letters, digits and underscores.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Settings that the app's client side can read. Do not keep secrets there. Since SBE 20.14.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub properties: ::std::option::Option<AppProperties>,
    }
    #[cfg(any(feature = "apps"))]
    ///What identifies an app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ApplicationInfo {
        ///App id, 1 to 256 characters, unique.
        #[serde(
            rename = "appId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_id: ::std::option::Option<::std::string::String>,
        ///Address of the app. It must start with https://.
        #[serde(
            rename = "appUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_url: ::std::option::Option<::std::string::String>,
        ///Domain of the app. It must match the domain of appUrl.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        ///Name of the app.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Who publishes the app.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub publisher: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///A smaller copy of an attached image.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct AttachmentPreview {
        ///Id of the preview's file.
        #[serde(
            rename = "fileId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_id: ::std::option::Option<::std::string::String>,
        ///Width of the preview in pixels.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub width: ::std::option::Option<i64>,
    }
    #[cfg(any(feature = "session", feature = "user-admin", feature = "users"))]
    ///A user's picture in one size.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Avatar {
        ///Name of the size, for example original or small.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        ///Address of the picture, a relative one in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "session", feature = "user-admin", feature = "users"))]
    ///One picture in several sizes.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct AvatarList(pub ::std::vec::Vec<Avatar>);
    #[cfg(any(feature = "session", feature = "user-admin", feature = "users"))]
    impl ::std::ops::Deref for AvatarList {
        type Target = ::std::vec::Vec<Avatar>;
        fn deref(&self) -> &::std::vec::Vec<Avatar> {
            &self.0
        }
    }
    #[cfg(any(feature = "session", feature = "user-admin", feature = "users"))]
    impl ::std::convert::From<AvatarList> for ::std::vec::Vec<Avatar> {
        fn from(value: AvatarList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "session", feature = "user-admin", feature = "users"))]
    impl ::std::convert::From<::std::vec::Vec<Avatar>> for AvatarList {
        fn from(value: ::std::vec::Vec<Avatar>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "user-admin"))]
    ///A new picture for a user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct AvatarUpdate {
        ///PNG, JPEG or GIF file in Base64, smaller than 2 MB before the encoding.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "info-barriers"))]
    ///Outcome of a change to many users.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct BulkActionResult {
        ///`SUCCESS` or `FAIL`; other values may appear. A failure comes with status 200, too.
        #[serde(
            rename = "overallResult",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub overall_result: ::std::option::Option<::std::string::String>,
        ///One message for each user, in the order of the request. Empty if the change worked for that user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub results: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    #[cfg(any(feature = "certificates"))]
    ///Contents of a certificate as text, by section.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct CertInfo(pub ::std::vec::Vec<CertInfoItem>);
    #[cfg(any(feature = "certificates"))]
    impl ::std::ops::Deref for CertInfo {
        type Target = ::std::vec::Vec<CertInfoItem>;
        fn deref(&self) -> &::std::vec::Vec<CertInfoItem> {
            &self.0
        }
    }
    #[cfg(any(feature = "certificates"))]
    impl ::std::convert::From<CertInfo> for ::std::vec::Vec<CertInfoItem> {
        fn from(value: CertInfo) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "certificates"))]
    impl ::std::convert::From<::std::vec::Vec<CertInfoItem>> for CertInfo {
        fn from(value: ::std::vec::Vec<CertInfoItem>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "certificates"))]
    ///One section of a certificate's contents.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CertInfoItem {
        ///Entries of the section.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<::std::vec::Vec<NameValuePair>>,
        ///Name of the section, for example Validity.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "certificates"))]
    ///A certificate to add.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCert {
        ///Name, type and status of the certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<CompanyCertAttributes>,
        ///The X.509 certificate in PEM.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pem: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "certificates"))]
    ///The part of a certificate's record that administrators set.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCertAttributes {
        ///Name of the certificate, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Whether the certificate is trusted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<CompanyCertStatus>,
        ///What the certificate is for.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<CompanyCertType>,
    }
    #[cfg(any(feature = "certificates"))]
    ///A certificate of the company, with its contents.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCertDetail {
        ///Contents of the certificate as text.
        #[serde(
            rename = "certInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cert_info: ::std::option::Option<CertInfo>,
        ///What administrators set.
        #[serde(
            rename = "companyCertAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_cert_attributes: ::std::option::Option<CompanyCertAttributes>,
        ///What the pod knows about the certificate.
        #[serde(
            rename = "companyCertInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_cert_info: ::std::option::Option<CompanyCertInfo>,
    }
    #[cfg(any(feature = "certificates"))]
    ///What the pod knows about a certificate.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCertInfo {
        ///User name of the account that logs in with the certificate.
        #[serde(
            rename = "commonName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub common_name: ::std::option::Option<::std::string::String>,
        ///When the certificate expires, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "expiryDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiry_date: ::std::option::Option<crate::Milliseconds>,
        ///Fingerprint of the certificate, which is its id.
        #[serde(
            rename = "fingerPrint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub finger_print: ::std::option::Option<::std::string::String>,
        ///Fingerprint of the issuing certificate. Absent if it is unknown.
        #[serde(
            rename = "issuerFingerPrint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub issuer_finger_print: ::std::option::Option<::std::string::String>,
        ///When the certificate was last used, in milliseconds since 1970-01-01 UTC. Some of the vendor's samples show 0.
        #[serde(
            rename = "lastSeen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_seen: ::std::option::Option<crate::Milliseconds>,
        ///When an administrator last changed the record, in milliseconds since 1970-01-01 UTC. Some of the vendor's samples show 0.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<crate::Milliseconds>,
        ///User id of that administrator. Some of the vendor's samples show 0.
        #[serde(
            rename = "updatedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_by: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "certificates"))]
    ///Certificates of the company.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct CompanyCertInfoList(pub ::std::vec::Vec<CompanyCertInfoListItem>);
    #[cfg(any(feature = "certificates"))]
    impl ::std::ops::Deref for CompanyCertInfoList {
        type Target = ::std::vec::Vec<CompanyCertInfoListItem>;
        fn deref(&self) -> &::std::vec::Vec<CompanyCertInfoListItem> {
            &self.0
        }
    }
    #[cfg(any(feature = "certificates"))]
    impl ::std::convert::From<CompanyCertInfoList>
    for ::std::vec::Vec<CompanyCertInfoListItem> {
        fn from(value: CompanyCertInfoList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "certificates"))]
    impl ::std::convert::From<::std::vec::Vec<CompanyCertInfoListItem>>
    for CompanyCertInfoList {
        fn from(value: ::std::vec::Vec<CompanyCertInfoListItem>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "certificates"))]
    ///`CompanyCertInfoListItem`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCertInfoListItem {
        ///What administrators set.
        #[serde(
            rename = "companyCertAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_cert_attributes: ::std::option::Option<CompanyCertAttributes>,
        ///What the pod knows about the certificate.
        #[serde(
            rename = "companyCertInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_cert_info: ::std::option::Option<CompanyCertInfo>,
    }
    #[cfg(any(feature = "certificates"))]
    ///A status of a certificate, wrapped in an object.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCertStatus {
        ///`TRUSTED`, `KNOWN`, `REVOKED` or `DISABLED`; other values may appear. They are documented by name only.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "certificates"))]
    ///A type of certificate, wrapped in an object.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct CompanyCertType {
        ///`USERSIGNING`, `USER`, `OPERATIONSSIGNING` or `OPERATIONSUSER`; other values may appear. They are documented by name only.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "certificates"))]
    ///Types of certificates.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct CompanyCertTypeList(pub ::std::vec::Vec<CompanyCertType>);
    #[cfg(any(feature = "certificates"))]
    impl ::std::ops::Deref for CompanyCertTypeList {
        type Target = ::std::vec::Vec<CompanyCertType>;
        fn deref(&self) -> &::std::vec::Vec<CompanyCertType> {
            &self.0
        }
    }
    #[cfg(any(feature = "certificates"))]
    impl ::std::convert::From<CompanyCertTypeList> for ::std::vec::Vec<CompanyCertType> {
        fn from(value: CompanyCertTypeList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "certificates"))]
    impl ::std::convert::From<::std::vec::Vec<CompanyCertType>> for CompanyCertTypeList {
        fn from(value: ::std::vec::Vec<CompanyCertType>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "streams"))]
    ///What only IMs, MIMs and walls have.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ConversationSpecificStreamAttributes {
        ///User ids of the members. For a wall, only the user whose wall it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub members: ::std::option::Option<UserIdList>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///A change of a user's delegates.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct DelegateAction {
        ///`ADD` makes the user a delegate, `REMOVE` ends that.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        ///User id of the delegate.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "disclaimers", feature = "user-admin"))]
    ///A notice that the pod shows to the users to whom it is assigned.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Disclaimer {
        ///Text of the disclaimer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::string::String>,
        ///When the disclaimer was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Milliseconds>,
        ///Format of the text. `TEXT` is plain text, `XML` is XML; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub format: ::std::option::Option<::std::string::String>,
        ///How often users see the disclaimer, as a number of hours between two times.
        #[serde(
            rename = "frequencyInHours",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub frequency_in_hours: ::std::option::Option<i32>,
        ///Id of the disclaimer, a hexadecimal string and not Base64.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Whether the disclaimer is in use.
        #[serde(
            rename = "isActive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_active: ::std::option::Option<bool>,
        ///Whether the disclaimer is the pod's default.
        #[serde(
            rename = "isDefault",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_default: ::std::option::Option<bool>,
        ///When the disclaimer was last changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "modifiedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_date: ::std::option::Option<crate::Milliseconds>,
        ///Name of the disclaimer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "disclaimers"))]
    ///The disclaimers of the company.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct DisclaimerList(pub ::std::vec::Vec<Disclaimer>);
    #[cfg(any(feature = "disclaimers"))]
    impl ::std::ops::Deref for DisclaimerList {
        type Target = ::std::vec::Vec<Disclaimer>;
        fn deref(&self) -> &::std::vec::Vec<Disclaimer> {
            &self.0
        }
    }
    #[cfg(any(feature = "disclaimers"))]
    impl ::std::convert::From<DisclaimerList> for ::std::vec::Vec<Disclaimer> {
        fn from(value: DisclaimerList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "disclaimers"))]
    impl ::std::convert::From<::std::vec::Vec<Disclaimer>> for DisclaimerList {
        fn from(value: ::std::vec::Vec<Disclaimer>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "messages"))]
    ///One download of a file.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct DownloadReceiptCount {
        ///Name of the file.
        #[serde(
            rename = "fileName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_name: ::std::option::Option<::std::string::String>,
        ///When the file was downloaded, in milliseconds since 1970-01-01 UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<crate::Milliseconds>,
    }
    ///What a pod answers when it refuses or fails a call.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Error {
        ///The error's code; the HTTP status in most answers. Trust the status if they differ.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<i32>,
        ///The reason, for people to read. Its wording may change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "rooms"))]
    ///How many matches of a search belong to one facet.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct FacetedMatchCount {
        ///How many rooms belong to the facet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///The facet, for example the label of a keyword.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub facet: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///One entitlement of a user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Feature {
        ///Whether the user has the entitlement.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///Name of the entitlement, for example canCreatePublicRoom. The pod spells the field like this.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entitlment: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Entitlements of a user, each on or off.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct FeatureList(pub ::std::vec::Vec<Feature>);
    #[cfg(any(feature = "user-admin"))]
    impl ::std::ops::Deref for FeatureList {
        type Target = ::std::vec::Vec<Feature>;
        fn deref(&self) -> &::std::vec::Vec<Feature> {
            &self.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<FeatureList> for ::std::vec::Vec<Feature> {
        fn from(value: FeatureList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<Feature>> for FeatureList {
        fn from(value: ::std::vec::Vec<Feature>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "system"))]
    ///A file extension and where files with it are allowed.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct FileExtension {
        ///The extension, for example .txt. At most 64 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extension: ::std::option::Option<::std::string::String>,
        ///Whether such files are allowed in conversations with other companies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope_external: ::std::option::Option<bool>,
        ///Whether such files are allowed in conversations within the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope_internal: ::std::option::Option<bool>,
        ///Whether such files may arrive from other pods.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope_xpod: ::std::option::Option<bool>,
        ///`SYSTEM` comes with the pod, `CUSTOMER` was added by an administrator; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "system"))]
    ///One page of the file extensions allowed for upload.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct FileExtensionsResponse {
        ///The extensions of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::vec::Vec<FileExtension>>,
        ///Cursors and links to the neighbouring pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paging: ::std::option::Option<Pagination>,
    }
    #[cfg(any(feature = "users"))]
    ///The users who start or stop following.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct FollowersList {
        ///Their user ids.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<UserIdList>,
    }
    #[cfg(any(feature = "users"))]
    ///One page of the followers of a user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct FollowersListResponse {
        ///How many followers the user has in all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///User ids of the followers on this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<::std::vec::Vec<crate::NumericId>>,
        ///The cursors of this page. No after cursor means that it is the last one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<Pagination>,
    }
    #[cfg(any(feature = "users"))]
    ///One page of the users whom a user follows.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct FollowingListResponse {
        ///How many users the user follows in all.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///The same, as the vendor's example calls them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub followers: ::std::option::Option<::std::vec::Vec<crate::NumericId>>,
        ///User ids of the users followed, on this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub following: ::std::option::Option<::std::vec::Vec<crate::NumericId>>,
        ///The cursors of this page. No after cursor means that it is the last one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<Pagination>,
    }
    #[cfg(any(feature = "info-barriers"))]
    ///A group of users to whom information barrier policies apply.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Group {
        ///Whether the group is in use.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///When the group was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Milliseconds>,
        ///Id of the group, a hexadecimal string.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///How many members the group has.
        #[serde(
            rename = "memberCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub member_count: ::std::option::Option<i32>,
        ///When the group was last changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "modifiedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_date: ::std::option::Option<crate::Milliseconds>,
        ///Name of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Ids of the policies that apply to the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub policies: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    #[cfg(any(feature = "rooms", feature = "streams"))]
    ///A group (distribution list) in a room.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct GroupItem {
        ///User id of the user who added the group.
        #[serde(
            rename = "addedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub added_by: ::std::option::Option<crate::NumericId>,
        ///Id of the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "info-barriers"))]
    ///Information barrier groups.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct GroupList(pub ::std::vec::Vec<Group>);
    #[cfg(any(feature = "info-barriers"))]
    impl ::std::ops::Deref for GroupList {
        type Target = ::std::vec::Vec<Group>;
        fn deref(&self) -> &::std::vec::Vec<Group> {
            &self.0
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    impl ::std::convert::From<GroupList> for ::std::vec::Vec<Group> {
        fn from(value: GroupList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    impl ::std::convert::From<::std::vec::Vec<Group>> for GroupList {
        fn from(value: ::std::vec::Vec<Group>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "ims"))]
    ///The part of an IM or MIM that the pod records.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ImSystemInfo {
        ///Whether the conversation takes messages and changes of membership. Absent means unknown.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///When the conversation was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "creationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_date: ::std::option::Option<crate::Milliseconds>,
        ///Stream id of the conversation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "rooms"))]
    ///What describes a room and is fixed at creation, in the older form of the record.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ImmutableRoomAttributes {
        ///Whether clients keep users from copying content to the clipboard.
        #[serde(
            rename = "copyProtected",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub copy_protected: ::std::option::Option<bool>,
        ///Whether anyone on the pod can join. If false, members have to be added.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public: ::std::option::Option<bool>,
        ///Whether only owners can send messages.
        #[serde(
            rename = "readOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_only: ::std::option::Option<bool>,
    }
    #[cfg(any(feature = "info-barriers", feature = "user-admin"))]
    ///Numbers, in most answers user ids.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct IntegerList(pub ::std::vec::Vec<crate::NumericId>);
    #[cfg(any(feature = "info-barriers", feature = "user-admin"))]
    impl ::std::ops::Deref for IntegerList {
        type Target = ::std::vec::Vec<crate::NumericId>;
        fn deref(&self) -> &::std::vec::Vec<crate::NumericId> {
            &self.0
        }
    }
    #[cfg(any(feature = "info-barriers", feature = "user-admin"))]
    impl ::std::convert::From<IntegerList> for ::std::vec::Vec<crate::NumericId> {
        fn from(value: IntegerList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "info-barriers", feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<crate::NumericId>> for IntegerList {
        fn from(value: ::std::vec::Vec<crate::NumericId>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "system"))]
    ///Languages that a pod offers.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Languages {
        ///The languages. Their format is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub languages: ::std::option::Option<StringList>,
    }
    #[cfg(any(feature = "rooms"))]
    ///One user's membership of a room.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MemberInfo {
        ///Ids of the groups through which the user was added. Absent for a user who was added individually. Since SBE 20.14.
        #[serde(
            rename = "addedThroughGroups",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub added_through_groups: ::std::option::Option<
            ::std::vec::Vec<crate::NumericId>,
        >,
        ///User id of the member.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
        ///When the user joined, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "joinDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub join_date: ::std::option::Option<crate::Milliseconds>,
        ///Whether the member is an owner of the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner: ::std::option::Option<bool>,
    }
    #[cfg(any(feature = "rooms"))]
    ///The members of a room.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct MembershipList(pub ::std::vec::Vec<MemberInfo>);
    #[cfg(any(feature = "rooms"))]
    impl ::std::ops::Deref for MembershipList {
        type Target = ::std::vec::Vec<MemberInfo>;
        fn deref(&self) -> &::std::vec::Vec<MemberInfo> {
            &self.0
        }
    }
    #[cfg(any(feature = "rooms"))]
    impl ::std::convert::From<MembershipList> for ::std::vec::Vec<MemberInfo> {
        fn from(value: MembershipList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "rooms"))]
    impl ::std::convert::From<::std::vec::Vec<MemberInfo>> for MembershipList {
        fn from(value: ::std::vec::Vec<MemberInfo>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "messages"))]
    ///Where a message comes from, and its receipt counts.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageDetail {
        ///When the message was sent, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "creationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_date: ::std::option::Option<crate::Milliseconds>,
        ///The user who sent the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creator: ::std::option::Option<MessageUser>,
        ///How many users the message was delivered to.
        #[serde(
            rename = "deliveryReceiptCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delivery_receipt_count: ::std::option::Option<i64>,
        ///How often each attached file was downloaded.
        #[serde(
            rename = "downloadReceiptCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub download_receipt_counts: ::std::option::Option<
            ::std::vec::Vec<MessageDownloadReceiptCount>,
        >,
        ///How many users were notified by e-mail.
        #[serde(
            rename = "emailNotificationCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_notification_count: ::std::option::Option<i64>,
        ///Message id.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///The user on whose behalf the message was sent.
        #[serde(
            rename = "onBehalfOfUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub on_behalf_of_user: ::std::option::Option<MessageUser>,
        ///How many users read the message.
        #[serde(
            rename = "readReceiptCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_receipt_count: ::std::option::Option<i64>,
        ///The stream that the message is in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<MessageStream>,
    }
    #[cfg(any(feature = "messages"))]
    ///The details of several messages.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct MessageDetails(pub ::std::vec::Vec<MessageDetail>);
    #[cfg(any(feature = "messages"))]
    impl ::std::ops::Deref for MessageDetails {
        type Target = ::std::vec::Vec<MessageDetail>;
        fn deref(&self) -> &::std::vec::Vec<MessageDetail> {
            &self.0
        }
    }
    #[cfg(any(feature = "messages"))]
    impl ::std::convert::From<MessageDetails> for ::std::vec::Vec<MessageDetail> {
        fn from(value: MessageDetails) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "messages"))]
    impl ::std::convert::From<::std::vec::Vec<MessageDetail>> for MessageDetails {
        fn from(value: ::std::vec::Vec<MessageDetail>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "messages"))]
    ///How often a file attached to a message was downloaded.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageDownloadReceiptCount {
        ///Number of downloads.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///Name of the file. The vendor's sample shows a file id here.
        #[serde(
            rename = "fileName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages"))]
    ///The messages to look up.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageIds {
        ///Message ids, in URL-safe Base64 without padding. No maximum number is documented.
        #[serde(
            rename = "messageIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_ids: ::std::option::Option<StringList>,
    }
    #[cfg(any(feature = "messages"))]
    ///How a message is related to others.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageMetadataResponse {
        ///Ids of the messages that answer the form in this one.
        #[serde(
            rename = "formReplies",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub form_replies: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Ids of the messages that forward this one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub forwards: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Id of the message that was asked for.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///The message that another one replies to or forwards.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub parent: ::std::option::Option<MessageMetadataResponseParent>,
        ///Ids of the messages that reply to this one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replies: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    #[cfg(any(feature = "messages"))]
    ///The message that another one replies to or forwards.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageMetadataResponseParent {
        ///Id of the parent message.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///`REPLY` is a reply to the parent, `REPLY_FORM` an answer to the form in it, `FORWARD` a forward of it; other values may appear.
        #[serde(
            rename = "relationshipType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub relationship_type: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages"))]
    ///What one user did with a message.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageReceiptDetail {
        ///When the message was delivered, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "deliveryReceiptTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delivery_receipt_timestamp: ::std::option::Option<crate::Milliseconds>,
        ///The downloads of attached files by this user.
        #[serde(
            rename = "downloadReceiptCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub download_receipt_counts: ::std::option::Option<
            ::std::vec::Vec<DownloadReceiptCount>,
        >,
        ///When the user was notified by e-mail, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "emailNotificationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_notification_timestamp: ::std::option::Option<crate::Milliseconds>,
        ///When the user read the message, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "readReceiptTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_receipt_timestamp: ::std::option::Option<crate::Milliseconds>,
        ///The user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<UserCompp>,
    }
    #[cfg(any(feature = "messages"))]
    ///The receipt counts of a message, and one page of its receipts.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageReceiptDetailResponse {
        ///When the message was sent, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "creationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_date: ::std::option::Option<crate::Milliseconds>,
        ///The user who sent the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creator: ::std::option::Option<MessageUser>,
        ///How many users the message was delivered to.
        #[serde(
            rename = "deliveryReceiptCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub delivery_receipt_count: ::std::option::Option<i64>,
        ///How often each attached file was downloaded.
        #[serde(
            rename = "downloadReceiptCounts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub download_receipt_counts: ::std::option::Option<
            ::std::vec::Vec<MessageDownloadReceiptCount>,
        >,
        ///How many users were notified by e-mail.
        #[serde(
            rename = "emailNotificationCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_notification_count: ::std::option::Option<i64>,
        ///The receipts of this page, one entry for each user.
        #[serde(
            rename = "MessageReceiptDetail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_receipt_detail: ::std::option::Option<
            ::std::vec::Vec<MessageReceiptDetail>,
        >,
        ///The user on whose behalf the message was sent.
        #[serde(
            rename = "onBehalfOfUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub on_behalf_of_user: ::std::option::Option<MessageUser>,
        ///The cursors of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<Pagination>,
        ///How many users read the message.
        #[serde(
            rename = "readReceiptCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_receipt_count: ::std::option::Option<i64>,
        ///The stream that the message is in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<MessageStream>,
    }
    #[cfg(any(feature = "messages"))]
    ///How far a message got with each recipient.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageStatus {
        ///The user who sent the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<MessageStatusUser>,
        ///Users to whom a client delivered the message, and who have not read it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub delivered: ::std::option::Option<::std::vec::Vec<MessageStatusUser>>,
        ///Users who read the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub read: ::std::option::Option<::std::vec::Vec<MessageStatusUser>>,
        ///Users to whom no client has delivered the message yet. Empty if the message is suppressed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sent: ::std::option::Option<::std::vec::Vec<MessageStatusUser>>,
    }
    #[cfg(any(feature = "messages"))]
    ///A user whom a message concerns.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageStatusUser {
        ///The name that other users see.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///E-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///Given name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///Family name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///When the message was sent, delivered or read, in milliseconds since 1970-01-01 UTC.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<crate::Milliseconds>,
        ///User id.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
        ///User name. Absent if the user is of another pod.
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages"))]
    ///The stream that a message is in.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageStream {
        ///Stream id. In standard Base64 with padding, so it needs converting before it goes into a path.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Name of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Type of the stream, for example ROOM.
        #[serde(
            rename = "streamType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_type: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages"))]
    ///Whether a message is suppressed.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageSuppressionResponse {
        ///Message id, in URL-safe Base64 without padding.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///Whether the message is suppressed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suppressed: ::std::option::Option<bool>,
        ///When it was suppressed, in milliseconds since 1970-01-01 UTC. 0 if it was suppressed before this call.
        #[serde(
            rename = "suppressionDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suppression_date: ::std::option::Option<crate::Milliseconds>,
    }
    #[cfg(any(feature = "messages"))]
    ///The sender of a message.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct MessageUser {
        ///User id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
        ///Name of the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "certificates"))]
    ///One entry in a section of a certificate's contents.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct NameValuePair {
        ///Name of the entry, for example Not After.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Value of the entry as free text, dates included.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages", feature = "system", feature = "users"))]
    ///Where a page of a longer list begins and ends. A page can be short or empty and still not be the last.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Pagination {
        ///Both ends of a page as opaque strings. They hold only while the list does not change, so do not store them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursors: ::std::option::Option<PaginationCursors>,
        ///Link to the next page, from operations that give links. Absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
        ///Link to the previous page, from operations that give links. Absent on the first page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages", feature = "system", feature = "users"))]
    ///Both ends of a page as opaque strings. They hold only while the list does not change, so do not store them.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct PaginationCursors {
        ///End of this page, to be sent as `after` for the next page. Absent on the last page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<::std::string::String>,
        ///Start of this page, to be sent as `before` for the previous page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///A password as two salted hashes, for the pod and for the key manager. Each is made by PBKDF2: 10,000 iterations, 256 bits.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Password {
        ///Hash of the password for the pod.
        #[serde(
            rename = "hPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub h_password: ::std::option::Option<::std::string::String>,
        ///Salt of the hash for the pod.
        #[serde(
            rename = "hSalt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub h_salt: ::std::option::Option<::std::string::String>,
        ///Hash of the password for the key manager.
        #[serde(
            rename = "khPassword",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kh_password: ::std::option::Option<::std::string::String>,
        ///Salt of the hash for the key manager.
        #[serde(
            rename = "khSalt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kh_salt: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "apps"))]
    ///How the company may use one app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct PodAppEntitlement {
        ///App id, 1 to 256 characters.
        #[serde(
            rename = "appId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_id: ::std::option::Option<::std::string::String>,
        ///Name of the app, 1 to 50 characters.
        #[serde(
            rename = "appName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_name: ::std::option::Option<::std::string::String>,
        ///Whether the app is enabled for the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enable: ::std::option::Option<bool>,
        ///True installs the app automatically, false leaves it to be installed by hand.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub install: ::std::option::Option<bool>,
        ///Whether the app store shows the app to the company's users.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub listed: ::std::option::Option<bool>,
    }
    #[cfg(any(feature = "apps"))]
    ///The app entitlements of the company, one for each app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct PodAppEntitlementList(pub ::std::vec::Vec<PodAppEntitlement>);
    #[cfg(any(feature = "apps"))]
    impl ::std::ops::Deref for PodAppEntitlementList {
        type Target = ::std::vec::Vec<PodAppEntitlement>;
        fn deref(&self) -> &::std::vec::Vec<PodAppEntitlement> {
            &self.0
        }
    }
    #[cfg(any(feature = "apps"))]
    impl ::std::convert::From<PodAppEntitlementList>
    for ::std::vec::Vec<PodAppEntitlement> {
        fn from(value: PodAppEntitlementList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "apps"))]
    impl ::std::convert::From<::std::vec::Vec<PodAppEntitlement>>
    for PodAppEntitlementList {
        fn from(value: ::std::vec::Vec<PodAppEntitlement>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "certificates"))]
    ///The certificate with which a pod signs JWTs.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct PodCertificate {
        ///The certificate in PEM.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub certificate: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "info-barriers"))]
    ///A rule about contact between information barrier groups.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Policy {
        ///Whether the policy is in use.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///When the policy was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Milliseconds>,
        ///Ids of the groups to which the policy applies.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Id of the policy, a hexadecimal string.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///How many members the policy has.
        #[serde(
            rename = "memberCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub member_count: ::std::option::Option<i32>,
        ///When the policy was last changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "modifiedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_date: ::std::option::Option<crate::Milliseconds>,
        ///`BLOCK` forbids contact, `ALLOW` permits it; other values may appear.
        #[serde(
            rename = "policyType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub policy_type: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "info-barriers"))]
    ///Information barrier policies.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct PolicyList(pub ::std::vec::Vec<Policy>);
    #[cfg(any(feature = "info-barriers"))]
    impl ::std::ops::Deref for PolicyList {
        type Target = ::std::vec::Vec<Policy>;
        fn deref(&self) -> &::std::vec::Vec<Policy> {
            &self.0
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    impl ::std::convert::From<PolicyList> for ::std::vec::Vec<Policy> {
        fn from(value: PolicyList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    impl ::std::convert::From<::std::vec::Vec<Policy>> for PolicyList {
        fn from(value: ::std::vec::Vec<Policy>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "user-admin"))]
    ///A product of an app, for example its premium edition.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Product {
        ///Id of the app, from 1 to 256 characters.
        #[serde(
            rename = "appId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_id: ::std::option::Option<::std::string::String>,
        ///Name of the product, from 1 to 50 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Stock-keeping code of the product, from 1 to 100 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sku: ::std::option::Option<::std::string::String>,
        ///Whether the user subscribes to the product.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscribed: ::std::option::Option<bool>,
        ///`default` or `premium`; other values may appear.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Products of an app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct ProductList(pub ::std::vec::Vec<Product>);
    #[cfg(any(feature = "user-admin"))]
    impl ::std::ops::Deref for ProductList {
        type Target = ::std::vec::Vec<Product>;
        fn deref(&self) -> &::std::vec::Vec<Product> {
            &self.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<ProductList> for ::std::vec::Vec<Product> {
        fn from(value: ProductList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<Product>> for ProductList {
        fn from(value: ::std::vec::Vec<Product>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "system"))]
    ///A URI scheme that the pod supports in messages.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Protocol {
        ///The scheme without a colon, for example skype. Begins with a letter; letters, digits, `-`, `.` and `+` can follow.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scheme: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "system"))]
    ///A role that users can have.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoleDetail {
        ///Id of the role, for example CONTENT_MANAGEMENT. Pods can have roles that are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Name of the role, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Ids of actions that a user with the role can get in addition, for example MONITOR_ROOMS.
        #[serde(
            rename = "optionalActions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub optional_actions: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Kinds of account that can have the role. `NORMAL` is a person, `SYSTEM` a service account; other values may appear.
        #[serde(
            rename = "userTypes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    #[cfg(any(feature = "system"))]
    ///Roles of a pod.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct RoleDetailList(pub ::std::vec::Vec<RoleDetail>);
    #[cfg(any(feature = "system"))]
    impl ::std::ops::Deref for RoleDetailList {
        type Target = ::std::vec::Vec<RoleDetail>;
        fn deref(&self) -> &::std::vec::Vec<RoleDetail> {
            &self.0
        }
    }
    #[cfg(any(feature = "system"))]
    impl ::std::convert::From<RoleDetailList> for ::std::vec::Vec<RoleDetail> {
        fn from(value: RoleDetailList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "system"))]
    impl ::std::convert::From<::std::vec::Vec<RoleDetail>> for RoleDetailList {
        fn from(value: ::std::vec::Vec<RoleDetail>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "rooms"))]
    ///What describes a room and can change, in the older form of the record.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoomAttributes {
        ///What the room is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether users who are not members can find the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discoverable: ::std::option::Option<bool>,
        ///Whether every member can add members. If false, only owners can.
        #[serde(
            rename = "membersCanInvite",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub members_can_invite: ::std::option::Option<bool>,
        ///Name of the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "rooms"))]
    ///A room in the older form of the record. Only the operations that activate and deactivate rooms return it.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoomDetail {
        ///What describes the room and was fixed at creation.
        #[serde(
            rename = "immutableRoomAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub immutable_room_attributes: ::std::option::Option<ImmutableRoomAttributes>,
        ///What describes the room and can change.
        #[serde(
            rename = "roomAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_attributes: ::std::option::Option<RoomAttributes>,
        ///What the pod records about the room.
        #[serde(
            rename = "roomSystemInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_system_info: ::std::option::Option<RoomSystemInfo>,
    }
    ///What a room search looks for; all versions of the search share these criteria.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoomSearchCriteria {
        ///True finds only active rooms, false only deactivated ones. Absent finds both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///Finds only rooms that this user created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creator: ::std::option::Option<UserId>,
        ///Labels (keys) of keywords; the query is compared with the values of these keywords.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Finds only rooms that this user is a member of.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub member: ::std::option::Option<UserId>,
        ///Finds only rooms that this user owns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner: ::std::option::Option<UserId>,
        ///True finds only private rooms. Absent finds private and public ones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub private: ::std::option::Option<bool>,
        ///Text to find in room names, in hashtags and cashtags of descriptions, and in keywords (see labels).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
        ///Names of the fields that the query is compared with. The accepted names are not documented.
        #[serde(
            rename = "searchFields",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub search_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///How matches are ranked. `BASIC` is the older algorithm, `RELEVANCE` the newer one; other values may appear. No default is documented.
        #[serde(
            rename = "sortOrder",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sort_order: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///What only rooms have.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoomSpecificStreamAttributes {
        ///Name of the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "rooms"))]
    ///What the pod records about a room; owners do not set it.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoomSystemInfo {
        ///Whether the room is active. If false, it takes no messages and no changes of membership.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///User id of the creator.
        #[serde(
            rename = "createdByUserId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by_user_id: ::std::option::Option<crate::NumericId>,
        ///When the room was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "creationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_date: ::std::option::Option<crate::Milliseconds>,
        ///Stream id of the room. URL-safe Base64 in room info; standard Base64 with padding in the vendor's samples of search results.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "rooms"))]
    ///A labelled value that describes a room, for example region = EMEA.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct RoomTag {
        ///The label, unique within a room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///The value under this label; a search that names the label looks here.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "users"))]
    ///The manifest of a service user, which lists the chat commands that the bot supports.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct ServiceAccountManifest {
        ///The manifest, a JSON document in a string of at most 6,144 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub manifest: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "sso"))]
    ///How users of the pod log in through the company's identity provider (SAML).
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct SsoConfiguration {
        ///Whether the identity provider has to ask users to log in again, even in a running session.
        #[serde(
            rename = "forceAuthn",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub force_authn: ::std::option::Option<bool>,
        ///The identity provider's entity id.
        #[serde(
            rename = "idpEntityId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idp_entity_id: ::std::option::Option<::std::string::String>,
        ///The identity provider's certificate in PEM. The pod checks the signatures of assertions with it.
        #[serde(
            rename = "idpSigningCertificate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idp_signing_certificate: ::std::option::Option<::std::string::String>,
        ///URL of the identity provider to which users are sent to log in.
        #[serde(
            rename = "idpSsoEndpoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idp_sso_endpoint: ::std::option::Option<::std::string::String>,
        ///Whether users log in through the identity provider.
        #[serde(
            rename = "ssoEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sso_enabled: ::std::option::Option<bool>,
        ///URL of the pod to which the identity provider sends its assertions.
        #[serde(
            rename = "symphonyAcsUrl",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub symphony_acs_url: ::std::option::Option<::std::string::String>,
        ///The pod's entity id.
        #[serde(
            rename = "symphonyEntityId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub symphony_entity_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "sso"))]
    ///Fields of the single sign-on configuration to change, by name. A field sent as null is cleared, one that is left out stays.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct SsoConfigurationChange(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    #[cfg(any(feature = "sso"))]
    impl ::std::ops::Deref for SsoConfigurationChange {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    #[cfg(any(feature = "sso"))]
    impl ::std::convert::From<SsoConfigurationChange>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: SsoConfigurationChange) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "sso"))]
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for SsoConfigurationChange {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "ims"))]
    ///A conversation, named by its id only.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct Stream {
        ///Stream id, in URL-safe Base64 without padding.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///A file attached to a message.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct StreamAttachmentItem {
        ///Media type of the file, for example image/jpeg.
        #[serde(
            rename = "content-type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub content_type: ::std::option::Option<::std::string::String>,
        ///Id of the file.
        #[serde(
            rename = "fileId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_id: ::std::option::Option<::std::string::String>,
        ///When the pod took the message in, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "ingestionDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ingestion_date: ::std::option::Option<crate::Milliseconds>,
        ///Id of the message, in standard Base64 in the vendor's samples. Convert it to URL-safe Base64 before using it in a URL.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///Name of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Smaller copies of an image.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previews: ::std::option::Option<::std::vec::Vec<AttachmentPreview>>,
        ///Size of the file in bytes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        ///User id of the sender.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "streams"))]
    ///The files attached to messages of a stream.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct StreamAttachmentResponse(pub ::std::vec::Vec<StreamAttachmentItem>);
    #[cfg(any(feature = "streams"))]
    impl ::std::ops::Deref for StreamAttachmentResponse {
        type Target = ::std::vec::Vec<StreamAttachmentItem>;
        fn deref(&self) -> &::std::vec::Vec<StreamAttachmentItem> {
            &self.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<StreamAttachmentResponse>
    for ::std::vec::Vec<StreamAttachmentItem> {
        fn from(value: StreamAttachmentResponse) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<::std::vec::Vec<StreamAttachmentItem>>
    for StreamAttachmentResponse {
        fn from(value: ::std::vec::Vec<StreamAttachmentItem>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "streams"))]
    ///A stream in a user's list.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct StreamAttributes {
        ///Whether the stream is active.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///Whether the stream can have members of other companies.
        #[serde(
            rename = "crossPod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cross_pod: ::std::option::Option<bool>,
        ///Stream id, in URL-safe Base64 without padding.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///What only rooms have.
        #[serde(
            rename = "roomAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_attributes: ::std::option::Option<RoomSpecificStreamAttributes>,
        ///What only IMs, MIMs and walls have.
        #[serde(
            rename = "streamAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_attributes: ::std::option::Option<
            ConversationSpecificStreamAttributes,
        >,
        ///The type of the stream.
        #[serde(
            rename = "streamType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_type: ::std::option::Option<StreamType>,
    }
    #[cfg(any(feature = "streams"))]
    ///Which of a user's streams to list.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct StreamFilter {
        ///Whether inactive streams are listed too. No default is documented.
        #[serde(
            rename = "includeInactiveStreams",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_inactive_streams: ::std::option::Option<bool>,
        ///The types of streams to list.
        #[serde(
            rename = "streamTypes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_types: ::std::option::Option<::std::vec::Vec<StreamType>>,
    }
    #[cfg(any(feature = "streams"))]
    ///Streams that a user is a member of.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct StreamList(pub ::std::vec::Vec<StreamAttributes>);
    #[cfg(any(feature = "streams"))]
    impl ::std::ops::Deref for StreamList {
        type Target = ::std::vec::Vec<StreamAttributes>;
        fn deref(&self) -> &::std::vec::Vec<StreamAttributes> {
            &self.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<StreamList> for ::std::vec::Vec<StreamAttributes> {
        fn from(value: StreamList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<::std::vec::Vec<StreamAttributes>> for StreamList {
        fn from(value: ::std::vec::Vec<StreamAttributes>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "streams"))]
    ///A type of stream, wrapped in an object.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct StreamType {
        ///`IM` (two users), `MIM` (several users, no longer supported), `ROOM` or `POST` (a user's wall); other values may appear.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "certificates", feature = "presence", feature = "user-admin"))]
    ///An id in an object; the operation says what it names.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct StringId {
        ///The id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(
        any(
            feature = "messages",
            feature = "session",
            feature = "system",
            feature = "user-admin",
            feature = "users"
        )
    )]
    ///Strings; the operation or the field that holds them says what they mean.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct StringList(pub ::std::vec::Vec<::std::string::String>);
    #[cfg(
        any(
            feature = "messages",
            feature = "session",
            feature = "system",
            feature = "user-admin",
            feature = "users"
        )
    )]
    impl ::std::ops::Deref for StringList {
        type Target = ::std::vec::Vec<::std::string::String>;
        fn deref(&self) -> &::std::vec::Vec<::std::string::String> {
            &self.0
        }
    }
    #[cfg(
        any(
            feature = "messages",
            feature = "session",
            feature = "system",
            feature = "user-admin",
            feature = "users"
        )
    )]
    impl ::std::convert::From<StringList> for ::std::vec::Vec<::std::string::String> {
        fn from(value: StringList) -> Self {
            value.0
        }
    }
    #[cfg(
        any(
            feature = "messages",
            feature = "session",
            feature = "system",
            feature = "user-admin",
            feature = "users"
        )
    )]
    impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for StringList {
        fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
            Self(value)
        }
    }
    ///A confirmation that a change was made.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct SuccessResponse {
        ///Format of the message. `TEXT` is plain text, `XML` is XML; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub format: ::std::option::Option<::std::string::String>,
        ///What was done, for people to read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///What one user may do with one app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserAppEntitlement {
        ///Id of the app, from 1 to 256 characters.
        #[serde(
            rename = "appId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_id: ::std::option::Option<::std::string::String>,
        ///Name of the app, from 1 to 50 characters.
        #[serde(
            rename = "appName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_name: ::std::option::Option<::std::string::String>,
        ///Whether the app is installed for the user.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub install: ::std::option::Option<bool>,
        ///Whether the user sees the app in the app store.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub listed: ::std::option::Option<bool>,
        ///Products of the app, with the user's subscriptions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub products: ::std::option::Option<ProductList>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Which apps a user may use.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct UserAppEntitlementList(pub ::std::vec::Vec<UserAppEntitlement>);
    #[cfg(any(feature = "user-admin"))]
    impl ::std::ops::Deref for UserAppEntitlementList {
        type Target = ::std::vec::Vec<UserAppEntitlement>;
        fn deref(&self) -> &::std::vec::Vec<UserAppEntitlement> {
            &self.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<UserAppEntitlementList>
    for ::std::vec::Vec<UserAppEntitlement> {
        fn from(value: UserAppEntitlementList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<UserAppEntitlement>>
    for UserAppEntitlementList {
        fn from(value: ::std::vec::Vec<UserAppEntitlement>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "user-admin"))]
    ///A change of what one user may do with one app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    pub struct UserAppEntitlementPatch {
        ///Id of the app, from 1 to 256 characters.
        #[serde(rename = "appId")]
        pub app_id: ::std::string::String,
        ///Whether the app is installed: `TRUE`, `FALSE`, `KEEP` (no change) or `REMOVE` (as the pod has it). Absent means `KEEP`.
        #[serde(default = "defaults::user_app_entitlement_patch_install")]
        pub install: ::std::string::String,
        ///Whether the user sees the app: `TRUE`, `FALSE`, `KEEP` (no change) or `REMOVE` (as the pod has it). Absent means `KEEP`.
        #[serde(default = "defaults::user_app_entitlement_patch_listed")]
        pub listed: ::std::string::String,
        ///Product of the app to subscribe to, or to unsubscribe from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub product: ::std::option::Option<Product>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl UserAppEntitlementPatch {
        pub fn builder() -> builder::UserAppEntitlementPatch {
            Default::default()
        }
    }
    #[cfg(any(feature = "user-admin"))]
    ///Changes to a user's app entitlements, one entry for each app.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct UserAppEntitlementsPatchList(
        pub ::std::vec::Vec<UserAppEntitlementPatch>,
    );
    #[cfg(any(feature = "user-admin"))]
    impl ::std::ops::Deref for UserAppEntitlementsPatchList {
        type Target = ::std::vec::Vec<UserAppEntitlementPatch>;
        fn deref(&self) -> &::std::vec::Vec<UserAppEntitlementPatch> {
            &self.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<UserAppEntitlementsPatchList>
    for ::std::vec::Vec<UserAppEntitlementPatch> {
        fn from(value: UserAppEntitlementsPatchList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<UserAppEntitlementPatch>>
    for UserAppEntitlementsPatchList {
        fn from(value: ::std::vec::Vec<UserAppEntitlementPatch>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "user-admin"))]
    ///What describes a user, in the older form of the record.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserAttributes {
        ///`NORMAL` is a person, `SYSTEM` a service account such as a bot, `SDL` a group; other values may appear.
        #[serde(
            rename = "accountType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_type: ::std::option::Option<::std::string::String>,
        ///Asset classes that the user works with, for example Commodities.
        #[serde(
            rename = "assetClasses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub asset_classes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Name of the user's company.
        #[serde(
            rename = "companyName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_name: ::std::option::Option<::std::string::String>,
        ///Department.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub department: ::std::option::Option<::std::string::String>,
        ///The name that other users see.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///Division.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub division: ::std::option::Option<::std::string::String>,
        ///E-mail address.
        #[serde(
            rename = "emailAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_address: ::std::option::Option<::std::string::String>,
        ///Given name. Absent for service accounts in the vendor's samples.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///Industries that the user works with, for example Healthcare.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///What the user does, for example Trader.
        #[serde(
            rename = "jobFunction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_function: ::std::option::Option<::std::string::String>,
        ///Family name. Absent for service accounts in the vendor's samples.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///Where the user is, for example New York.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        ///Mobile phone number.
        #[serde(
            rename = "mobilePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mobile_phone_number: ::std::option::Option<::std::string::String>,
        ///Phone number for text messages.
        #[serde(
            rename = "smsNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sms_number: ::std::option::Option<::std::string::String>,
        ///Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Login name; a bot's login name is the subject of its login JWT.
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        ///Phone number at work.
        #[serde(
            rename = "workPhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_phone_number: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "messages"))]
    ///A user, in brief.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserCompp {
        ///E-mail address.
        #[serde(
            rename = "emailAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_address: ::std::option::Option<::std::string::String>,
        ///Given name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///User id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
        ///Family name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///User name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "connections"))]
    ///The caller's connection to another user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserConnection {
        ///When the first request was made, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "firstRequestedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_requested_at: ::std::option::Option<crate::Milliseconds>,
        ///How many requests were made.
        #[serde(
            rename = "requestCounter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub request_counter: ::std::option::Option<i32>,
        ///`PENDING_INCOMING` is a request that the caller received, `PENDING_OUTGOING` one that the caller sent; `ACCEPTED` is a connection, `REJECTED` a declined request; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///When the connection last changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<crate::Milliseconds>,
        ///Id of the other user.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "connections"))]
    ///Connections of the caller to other users.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct UserConnectionList(pub ::std::vec::Vec<UserConnection>);
    #[cfg(any(feature = "connections"))]
    impl ::std::ops::Deref for UserConnectionList {
        type Target = ::std::vec::Vec<UserConnection>;
        fn deref(&self) -> &::std::vec::Vec<UserConnection> {
            &self.0
        }
    }
    #[cfg(any(feature = "connections"))]
    impl ::std::convert::From<UserConnectionList> for ::std::vec::Vec<UserConnection> {
        fn from(value: UserConnectionList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "connections"))]
    impl ::std::convert::From<::std::vec::Vec<UserConnection>> for UserConnectionList {
        fn from(value: ::std::vec::Vec<UserConnection>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "connections"))]
    ///The other user of a connection.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserConnectionRequest {
        ///Id of the other user.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///A user as administrators see it, in the older form of the record.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserDetail {
        ///Apps as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apps: ::std::option::Option<IntegerList>,
        ///The user's picture.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub avatar: ::std::option::Option<Avatar>,
        ///Disclaimers as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disclaimers: ::std::option::Option<IntegerList>,
        ///Entitlements as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub features: ::std::option::Option<IntegerList>,
        ///Groups as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<IntegerList>,
        ///Ids of the user's roles, for example INDIVIDUAL or USER_PROVISIONING.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<StringList>,
        ///What describes the user.
        #[serde(
            rename = "userAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_attributes: ::std::option::Option<UserAttributes>,
        ///What the pod records about the account.
        #[serde(
            rename = "userSystemInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_system_info: ::std::option::Option<UserSystemInfo>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Users as administrators see them, in the older form of the record.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct UserDetailList(pub ::std::vec::Vec<UserDetail>);
    #[cfg(any(feature = "user-admin"))]
    impl ::std::ops::Deref for UserDetailList {
        type Target = ::std::vec::Vec<UserDetail>;
        fn deref(&self) -> &::std::vec::Vec<UserDetail> {
            &self.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<UserDetailList> for ::std::vec::Vec<UserDetail> {
        fn from(value: UserDetailList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<UserDetail>> for UserDetailList {
        fn from(value: ::std::vec::Vec<UserDetail>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "users"))]
    ///Why one element of a user lookup failed.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserError {
        ///The e-mail address that failed. Absent if id is present.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///Code of the reason, for example invalid.format.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        ///The id that failed, as a string, since it need not be a number. Absent if email is present.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Which users to find. Matches are exact.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserFilter {
        ///Name of an entitlement, for example canCreatePublicRoom.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub feature: ::std::option::Option<::std::string::String>,
        ///Id of a role, for example INDIVIDUAL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<::std::string::String>,
        ///`ENABLED` finds accounts in use, `DISABLED` deactivated ones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    ///A user, named by id only.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserId {
        ///User id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(
        any(
            feature = "disclaimers",
            feature = "ims",
            feature = "presence",
            feature = "streams",
            feature = "users"
        )
    )]
    ///User ids.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct UserIdList(pub ::std::vec::Vec<crate::NumericId>);
    #[cfg(
        any(
            feature = "disclaimers",
            feature = "ims",
            feature = "presence",
            feature = "streams",
            feature = "users"
        )
    )]
    impl ::std::ops::Deref for UserIdList {
        type Target = ::std::vec::Vec<crate::NumericId>;
        fn deref(&self) -> &::std::vec::Vec<crate::NumericId> {
            &self.0
        }
    }
    #[cfg(
        any(
            feature = "disclaimers",
            feature = "ims",
            feature = "presence",
            feature = "streams",
            feature = "users"
        )
    )]
    impl ::std::convert::From<UserIdList> for ::std::vec::Vec<crate::NumericId> {
        fn from(value: UserIdList) -> Self {
            value.0
        }
    }
    #[cfg(
        any(
            feature = "disclaimers",
            feature = "ims",
            feature = "presence",
            feature = "streams",
            feature = "users"
        )
    )]
    impl ::std::convert::From<::std::vec::Vec<crate::NumericId>> for UserIdList {
        fn from(value: ::std::vec::Vec<crate::NumericId>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "users"))]
    ///Attributes that the users found must have.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserSearchFilter {
        ///Kinds of account to find: `NORMAL` is a person, `SYSTEM` a service account, `SDL` a group. Absent means `NORMAL` and `SYSTEM`.
        #[serde(
            rename = "accountTypes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_types: ::std::option::Option<StringList>,
        ///Name of the company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        ///Function of the user, for example Trade Management.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function: ::std::option::Option<::std::string::String>,
        ///Instrument that the user deals with, for example Equities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instrument: ::std::option::Option<::std::string::String>,
        ///Where the user is, for example California.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        ///Market that the user covers, for example EMEA.
        #[serde(
            rename = "marketCoverage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub market_coverage: ::std::option::Option<::std::string::String>,
        ///Responsibility of the user, for example BAU.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub responsibility: ::std::option::Option<::std::string::String>,
        ///Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "users"))]
    ///What a user search looks for.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserSearchQuery {
        ///Narrows the search to users with certain attributes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filters: ::std::option::Option<UserSearchFilter>,
        ///Text to look for in given names, family names, display names and e-mail addresses.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "users"))]
    ///One page of the users that a search found.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserSearchResults {
        ///How many users match in all, on this page and the others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///Page size that the pod applied; the page can hold fewer users.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///The search that this page answers.
        #[serde(
            rename = "searchQuery",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub search_query: ::std::option::Option<UserSearchQuery>,
        ///How many matches were left out before this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip: ::std::option::Option<i64>,
        ///The users of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<::std::vec::Vec<UserV2>>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Whether an account can be used.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserStatus {
        ///`ENABLED` is an account that can be used, `DISABLED` a deactivated one; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Whether the user is suspended for a time. Since SBE 20.14.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suspended: ::std::option::Option<bool>,
        ///End of the suspension, in milliseconds since 1970-01-01 UTC; the vendor's sample shows seconds. Since SBE 20.14.
        #[serde(
            rename = "suspendedUntil",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suspended_until: ::std::option::Option<crate::Milliseconds>,
        ///Why the user is suspended, for people to read. Since SBE 20.14.
        #[serde(
            rename = "suspensionReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suspension_reason: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///A suspension to start or to end.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserSuspension {
        ///True suspends the user and requires the other two fields. False ends the suspension.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suspended: ::std::option::Option<bool>,
        ///End of the suspension, in milliseconds since 1970-01-01 UTC; the vendor's sample shows seconds.
        #[serde(
            rename = "suspendedUntil",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suspended_until: ::std::option::Option<crate::Milliseconds>,
        ///Why the user is suspended, for people to read.
        #[serde(
            rename = "suspensionReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suspension_reason: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///What the pod records about an account.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserSystemInfo {
        ///User id of the creator, as a string.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        ///When the account was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Milliseconds>,
        ///When the account was deactivated, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "deactivatedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub deactivated_date: ::std::option::Option<crate::Milliseconds>,
        ///User id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
        ///When the user last logged in, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "lastLoginDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_login_date: ::std::option::Option<crate::Milliseconds>,
        ///When the password was last reset, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "lastPasswordReset",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_password_reset: ::std::option::Option<crate::Milliseconds>,
        ///When the account was last changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "lastUpdatedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_updated_date: ::std::option::Option<crate::Milliseconds>,
        ///`ENABLED` is an account that can be used, `DISABLED` a deactivated one; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Whether the user is suspended for a time. Since SBE 20.14.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suspended: ::std::option::Option<bool>,
        ///End of the suspension, in milliseconds since 1970-01-01 UTC; the vendor's sample shows seconds. Since SBE 20.14.
        #[serde(
            rename = "suspendedUntil",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suspended_until: ::std::option::Option<crate::Milliseconds>,
        ///Why the user is suspended, for people to read. Since SBE 20.14.
        #[serde(
            rename = "suspensionReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub suspension_reason: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "session", feature = "users"))]
    ///A user record. Every field is optional; what the pod does not know or may not show is absent.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct UserV2 {
        ///`NORMAL` is a person, `SYSTEM` a service account such as a bot, `SDL` a group; other values may appear.
        #[serde(
            rename = "accountType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_type: ::std::option::Option<::std::string::String>,
        ///The user's picture, once for each size.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub avatars: ::std::option::Option<AvatarList>,
        ///Name of the user's company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        ///Department. Apps see it only with an extended user or contact permission.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub department: ::std::option::Option<::std::string::String>,
        ///The name that other users see.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///Division. Apps see it only with an extended user or contact permission.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub division: ::std::option::Option<::std::string::String>,
        ///E-mail address.
        #[serde(
            rename = "emailAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_address: ::std::option::Option<::std::string::String>,
        ///Given name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///User id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::NumericId>,
        ///What the user does, for example Sales. Apps see it only with an extended user or contact permission.
        #[serde(
            rename = "jobFunction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_function: ::std::option::Option<::std::string::String>,
        ///Family name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///Where the user is, for example California.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        ///Mobile phone number. Apps see it only with an extended user or contact permission.
        #[serde(
            rename = "mobilePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mobile_phone_number: ::std::option::Option<::std::string::String>,
        ///Ids of the user's roles on the pod, for example INDIVIDUAL or USER_PROVISIONING.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<StringList>,
        ///Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Further data about the user by name, each an object. The names and contents are not documented.
        #[serde(
            rename = "userMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Login name; a bot's login name is the subject of its login JWT.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        ///Phone number at work. Apps see it only with an extended user or contact permission.
        #[serde(
            rename = "workPhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_phone_number: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "connections"))]
    ///`V1ConnectionListGetStatus`
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum V1ConnectionListGetStatus {
        #[serde(rename = "PENDING_INCOMING")]
        PendingIncoming,
        #[serde(rename = "PENDING_OUTGOING")]
        PendingOutgoing,
        #[serde(rename = "ACCEPTED")]
        Accepted,
        #[serde(rename = "REJECTED")]
        Rejected,
        #[serde(rename = "ALL")]
        All,
    }
    #[cfg(any(feature = "connections"))]
    impl ::std::fmt::Display for V1ConnectionListGetStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PendingIncoming => f.write_str("PENDING_INCOMING"),
                Self::PendingOutgoing => f.write_str("PENDING_OUTGOING"),
                Self::Accepted => f.write_str("ACCEPTED"),
                Self::Rejected => f.write_str("REJECTED"),
                Self::All => f.write_str("ALL"),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    impl ::std::str::FromStr for V1ConnectionListGetStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PENDING_INCOMING" => Ok(Self::PendingIncoming),
                "PENDING_OUTGOING" => Ok(Self::PendingOutgoing),
                "ACCEPTED" => Ok(Self::Accepted),
                "REJECTED" => Ok(Self::Rejected),
                "ALL" => Ok(Self::All),
                _ => Err("invalid value".into()),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    impl ::std::convert::TryFrom<&str> for V1ConnectionListGetStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    #[cfg(any(feature = "connections"))]
    impl ::std::convert::TryFrom<::std::string::String> for V1ConnectionListGetStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    #[cfg(any(feature = "users"))]
    ///One session of a user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V1Session {
        ///The browser, taken from the User-Agent header.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub browser: ::std::option::Option<::std::string::String>,
        ///IP address from which the session was started.
        #[serde(
            rename = "clientIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub client_ip: ::std::option::Option<::std::string::String>,
        ///When the session was started. The unit is not documented.
        #[serde(
            rename = "creationTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_time: ::std::option::Option<crate::Milliseconds>,
        ///The device, taken from the User-Agent header.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub device: ::std::option::Option<::std::string::String>,
        ///Hash that identifies the device.
        #[serde(
            rename = "deviceHash",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub device_hash: ::std::option::Option<::std::string::String>,
        ///When the session expires; despite its name, the vendor describes a point in time. The unit is not documented.
        #[serde(
            rename = "expirationDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_delay: ::std::option::Option<i64>,
        ///The operating system, taken from the User-Agent header.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        ///Id of the session.
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<::std::string::String>,
        ///User-Agent header of the client.
        #[serde(
            rename = "userAgent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_agent: ::std::option::Option<::std::string::String>,
        ///Id of the user who started the session.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "users"))]
    ///The sessions of one user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V1UserSessions {
        ///The sessions.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sessions: ::std::option::Option<::std::vec::Vec<V1Session>>,
    }
    #[cfg(any(feature = "ims"))]
    ///The part of an IM or MIM that members can change.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V1imAttributes {
        ///Id of the pinned message, in URL-safe Base64 without padding. In an update, an empty string unpins it.
        #[serde(
            rename = "pinnedMessageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pinned_message_id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "ims"))]
    ///An instant message conversation between two users (IM) or several (MIM).
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V1imDetail {
        ///What the pod records.
        #[serde(
            rename = "IMSystemInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub im_system_info: ::std::option::Option<ImSystemInfo>,
        ///What members can change.
        #[serde(
            rename = "V1IMAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub v1im_attributes: ::std::option::Option<V1imAttributes>,
    }
    #[cfg(any(feature = "streams"))]
    ///Further attributes of a stream in the company's list. Which are there depends on the type of the stream.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2AdminStreamAttributes {
        ///User id of the creator.
        #[serde(
            rename = "createdByUserId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by_user_id: ::std::option::Option<crate::NumericId>,
        ///When the stream was created, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<crate::Milliseconds>,
        ///Whether the stream is a group chat. Since SBE 20.16.
        #[serde(
            rename = "groupChat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_chat: ::std::option::Option<bool>,
        ///When the last message was sent, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "lastMessageDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_message_date: ::std::option::Option<crate::Milliseconds>,
        ///When the stream was last changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "lastModifiedDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified_date: ::std::option::Option<crate::Milliseconds>,
        ///User ids of the members. IMs and MIMs only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub members: ::std::option::Option<::std::vec::Vec<crate::NumericId>>,
        ///How many members the stream has.
        #[serde(
            rename = "membersCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub members_count: ::std::option::Option<i64>,
        ///Name of the creator's company. Absent if that company is no longer a customer of the vendor.
        #[serde(
            rename = "originCompany",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub origin_company: ::std::option::Option<::std::string::String>,
        ///Id of the creator's company.
        #[serde(
            rename = "originCompanyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub origin_company_id: ::std::option::Option<crate::NumericId>,
        ///What the room is about. Rooms only.
        #[serde(
            rename = "roomDescription",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_description: ::std::option::Option<::std::string::String>,
        ///Name of the room. Rooms only.
        #[serde(
            rename = "roomName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///Which of the company's streams to list.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2AdminStreamFilter {
        ///End of the time in which the membership changed, in milliseconds since 1970-01-01 UTC. Absent means now.
        #[serde(
            rename = "endDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_date: ::std::option::Option<crate::Milliseconds>,
        ///`INTERNAL` for streams that the company created, `EXTERNAL` for those that another company created. Absent means both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin: ::std::option::Option<::std::string::String>,
        ///`PUBLIC` or `PRIVATE`. Absent means both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub privacy: ::std::option::Option<::std::string::String>,
        ///`INTERNAL` for streams within the company, `EXTERNAL` for those that reach beyond it. Absent means both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
        ///Start of the time in which the membership changed, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<crate::Milliseconds>,
        ///`ACTIVE` or `INACTIVE`. Absent means both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///The types of streams to list.
        #[serde(
            rename = "streamTypes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_types: ::std::option::Option<::std::vec::Vec<V2AdminStreamType>>,
    }
    #[cfg(any(feature = "streams"))]
    ///A stream in the company's list.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2AdminStreamInfo {
        ///Further attributes of the stream.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes: ::std::option::Option<V2AdminStreamAttributes>,
        ///Whether the stream can have members of other companies.
        #[serde(
            rename = "crossPod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cross_pod: ::std::option::Option<bool>,
        ///Stream id, in URL-safe Base64 without padding.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Whether the stream is active.
        #[serde(
            rename = "isActive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_active: ::std::option::Option<bool>,
        ///Whether the stream reaches beyond the company. Deprecated by the vendor; use origin.
        #[serde(
            rename = "isExternal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_external: ::std::option::Option<bool>,
        ///Whether the room is public. Rooms only.
        #[serde(
            rename = "isPublic",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_public: ::std::option::Option<bool>,
        ///`INTERNAL` if the creator is of this pod, `EXTERNAL` if not; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin: ::std::option::Option<::std::string::String>,
        ///The type of the stream, here a plain string. `IM`, `MIM` or `ROOM`; other values may appear.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///Streams of the company.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct V2AdminStreamInfoList(pub ::std::vec::Vec<V2AdminStreamInfo>);
    #[cfg(any(feature = "streams"))]
    impl ::std::ops::Deref for V2AdminStreamInfoList {
        type Target = ::std::vec::Vec<V2AdminStreamInfo>;
        fn deref(&self) -> &::std::vec::Vec<V2AdminStreamInfo> {
            &self.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<V2AdminStreamInfoList>
    for ::std::vec::Vec<V2AdminStreamInfo> {
        fn from(value: V2AdminStreamInfoList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<::std::vec::Vec<V2AdminStreamInfo>>
    for V2AdminStreamInfoList {
        fn from(value: ::std::vec::Vec<V2AdminStreamInfo>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "streams"))]
    ///One page of the company's streams.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2AdminStreamList {
        ///How many streams match the filter in total, on all pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///The filter of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter: ::std::option::Option<V2AdminStreamFilter>,
        ///Page size that the pod applied; the page can hold fewer streams.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///How many streams were left out before this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip: ::std::option::Option<i64>,
        ///The streams of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub streams: ::std::option::Option<V2AdminStreamInfoList>,
    }
    #[cfg(any(feature = "streams"))]
    ///A type of stream, wrapped in an object.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2AdminStreamType {
        ///`IM`, `MIM` or `ROOM`; other values may appear.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///What only IMs, MIMs and walls have.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2ConversationSpecificStreamAttributes {
        ///User ids of the members. For a wall, only the user whose wall it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub members: ::std::option::Option<UserIdList>,
    }
    #[cfg(any(feature = "streams"))]
    ///One user's membership of a stream.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2MemberInfo {
        ///Ids of the groups through which the user was added. Absent for a user who was added individually. Since SBE 20.14.
        #[serde(
            rename = "addedThroughGroups",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub added_through_groups: ::std::option::Option<
            ::std::vec::Vec<crate::NumericId>,
        >,
        ///Whether the member created the stream.
        #[serde(
            rename = "isCreator",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_creator: ::std::option::Option<bool>,
        ///Whether the member is an owner of the stream.
        #[serde(
            rename = "isOwner",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_owner: ::std::option::Option<bool>,
        ///When the user joined, in milliseconds since 1970-01-01 UTC.
        #[serde(
            rename = "joinDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub join_date: ::std::option::Option<crate::Milliseconds>,
        ///Who the member is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<V2MemberUserDetail>,
    }
    #[cfg(any(feature = "streams"))]
    ///Members of a stream.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct V2MemberInfoList(pub ::std::vec::Vec<V2MemberInfo>);
    #[cfg(any(feature = "streams"))]
    impl ::std::ops::Deref for V2MemberInfoList {
        type Target = ::std::vec::Vec<V2MemberInfo>;
        fn deref(&self) -> &::std::vec::Vec<V2MemberInfo> {
            &self.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<V2MemberInfoList> for ::std::vec::Vec<V2MemberInfo> {
        fn from(value: V2MemberInfoList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "streams"))]
    impl ::std::convert::From<::std::vec::Vec<V2MemberInfo>> for V2MemberInfoList {
        fn from(value: ::std::vec::Vec<V2MemberInfo>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "streams"))]
    ///Who a member of a stream is.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2MemberUserDetail {
        ///Name of the user's company.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub company: ::std::option::Option<::std::string::String>,
        ///Id of the user's company.
        #[serde(
            rename = "companyId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_id: ::std::option::Option<crate::NumericId>,
        ///The name that other users see.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///E-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///Given name. Absent for service accounts in the vendor's samples.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///Whether the user is of another company.
        #[serde(
            rename = "isExternal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_external: ::std::option::Option<bool>,
        ///Family name. Absent for service accounts in the vendor's samples.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///User id.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "streams"))]
    ///One page of the members of a stream.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2MembershipList {
        ///How many members the stream has in total.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///Page size that the pod applied; the page can hold fewer members.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///The members of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub members: ::std::option::Option<V2MemberInfoList>,
        ///How many members were left out before this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip: ::std::option::Option<i64>,
    }
    #[cfg(any(feature = "presence"))]
    ///The presence of a user, with the time at which it was set.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2Presence {
        ///`AVAILABLE`, `BUSY`, `AWAY`, `ON_THE_PHONE`, `BE_RIGHT_BACK`, `IN_A_MEETING`, `OUT_OF_OFFICE`, `OFFLINE` or `UNDEFINED`; `OFF_WORK` and `DO_NOT_DISTURB` are deprecated; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category: ::std::option::Option<::std::string::String>,
        ///When the presence was set, in milliseconds since 1970-01-01 UTC. For an offline user, a reading gives the time of the call.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<crate::Milliseconds>,
        ///Id of the user whose presence this is.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "presence"))]
    ///The presence of several users.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct V2PresenceList(pub ::std::vec::Vec<V2Presence>);
    #[cfg(any(feature = "presence"))]
    impl ::std::ops::Deref for V2PresenceList {
        type Target = ::std::vec::Vec<V2Presence>;
        fn deref(&self) -> &::std::vec::Vec<V2Presence> {
            &self.0
        }
    }
    #[cfg(any(feature = "presence"))]
    impl ::std::convert::From<V2PresenceList> for ::std::vec::Vec<V2Presence> {
        fn from(value: V2PresenceList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "presence"))]
    impl ::std::convert::From<::std::vec::Vec<V2Presence>> for V2PresenceList {
        fn from(value: ::std::vec::Vec<V2Presence>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "presence"))]
    ///A presence, without saying whose.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2PresenceStatus {
        ///`AVAILABLE`, `BUSY`, `AWAY`, `ON_THE_PHONE`, `BE_RIGHT_BACK`, `IN_A_MEETING`, `OUT_OF_OFFICE`, `OFFLINE` or `UNDEFINED`; `OFF_WORK` and `DO_NOT_DISTURB` are deprecated; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "rooms"))]
    ///What a room search looks for.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2RoomSearchCriteria {
        ///True finds only active rooms, false only deactivated ones. Absent finds both.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///Finds only rooms that this user created.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub creator: ::std::option::Option<UserId>,
        ///Labels (keys) of keywords; the query is compared with the values of these keywords.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Finds only rooms that this user is a member of.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub member: ::std::option::Option<UserId>,
        ///Finds only rooms that this user owns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner: ::std::option::Option<UserId>,
        ///True finds only private rooms. Absent finds private and public ones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub private: ::std::option::Option<bool>,
        ///Text to find in room names, in hashtags and cashtags of descriptions, and in keywords (see labels).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<::std::string::String>,
        ///Names of the fields that the query is compared with. The accepted names are not documented.
        #[serde(
            rename = "searchFields",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub search_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///How matches are ranked. `BASIC` is the older algorithm, `RELEVANCE` the newer one; other values may appear. No default is documented.
        #[serde(
            rename = "sortOrder",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sort_order: ::std::option::Option<::std::string::String>,
        ///Finds only rooms of this subtype. `EMAIL` (the former e-mail integration) is the only documented one.
        #[serde(
            rename = "subType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_type: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///What only rooms have.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2RoomSpecificStreamAttributes {
        ///Groups (distribution lists) that were added to the room. Absent if there are none. Since SBE 20.14.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<::std::vec::Vec<GroupItem>>,
        ///Name of the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "streams"))]
    ///A stream, that is, a conversation of any type.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2StreamAttributes {
        ///Whether the stream is active. An IM becomes inactive when one of its members is deactivated, a room when it is deactivated itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///Whether users of other pods can be members.
        #[serde(
            rename = "crossPod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cross_pod: ::std::option::Option<bool>,
        ///Stream id, in URL-safe Base64 without padding.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///When the last message was sent, in milliseconds since 1970-01-01 UTC. Absent if there is none.
        #[serde(
            rename = "lastMessageDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_message_date: ::std::option::Option<crate::Milliseconds>,
        ///Only for rooms that reach other pods: `INTERNAL` if the creator is of the caller's company, `EXTERNAL` if not; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin: ::std::option::Option<::std::string::String>,
        ///What only rooms have. Some answers have streamAttributes, too.
        #[serde(
            rename = "roomAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_attributes: ::std::option::Option<V2RoomSpecificStreamAttributes>,
        ///What only IMs, MIMs and walls have.
        #[serde(
            rename = "streamAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_attributes: ::std::option::Option<
            V2ConversationSpecificStreamAttributes,
        >,
        ///The type of the stream.
        #[serde(
            rename = "streamType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stream_type: ::std::option::Option<V2StreamType>,
    }
    #[cfg(any(feature = "streams"))]
    ///A type of stream, wrapped in an object.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2StreamType {
        ///`IM` (two users), `MIM` (several users), `ROOM` or `POST` (a user's wall); other values may appear.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///What describes a user. Names have at most 64 characters, other attributes at most 256.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2UserAttributes {
        ///`NORMAL` is a person, `SYSTEM` a service account such as a bot, `SDL` a group; other values may appear.
        #[serde(
            rename = "accountType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub account_type: ::std::option::Option<::std::string::String>,
        ///Asset classes that the user works with, for example Equities.
        #[serde(
            rename = "assetClasses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub asset_classes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Name of the user's company.
        #[serde(
            rename = "companyName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub company_name: ::std::option::Option<::std::string::String>,
        ///RSA public key with which the user logs in now. In a request, also what to do with it.
        #[serde(
            rename = "currentKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub current_key: ::std::option::Option<V2UserKeyRequest>,
        ///Department.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub department: ::std::option::Option<::std::string::String>,
        ///The name that other users see.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///Division.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub division: ::std::option::Option<::std::string::String>,
        ///E-mail address.
        #[serde(
            rename = "emailAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub email_address: ::std::option::Option<::std::string::String>,
        ///Given name. Absent for service accounts in the vendor's samples.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        ///Functions of the user, for example Trade Processing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub function: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Industries that the user works with, for example Healthcare.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub industries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Financial instruments that the user works with, for example Equities.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instrument: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///What the user does, for example Trader.
        #[serde(
            rename = "jobFunction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_function: ::std::option::Option<::std::string::String>,
        ///Family name. Absent for service accounts in the vendor's samples.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        ///Where the user is, for example New York.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub location: ::std::option::Option<::std::string::String>,
        ///Regions that the user covers, for example EMEA.
        #[serde(
            rename = "marketCoverage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub market_coverage: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Mobile phone number.
        #[serde(
            rename = "mobilePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mobile_phone_number: ::std::option::Option<::std::string::String>,
        ///RSA public key before the last rotation. In a request, also what to do with it.
        #[serde(
            rename = "previousKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub previous_key: ::std::option::Option<V2UserKeyRequest>,
        ///Language suggested for the user, for example english.
        #[serde(
            rename = "recommendedLanguage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub recommended_language: ::std::option::Option<::std::string::String>,
        ///Responsibilities of the user, for example BAU.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub responsibility: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///Phone number for text messages.
        #[serde(
            rename = "smsNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sms_number: ::std::option::Option<::std::string::String>,
        ///Job title.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Phone number for two-factor authentication.
        #[serde(
            rename = "twoFactorAuthPhone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub two_factor_auth_phone: ::std::option::Option<::std::string::String>,
        ///Further data about the user by name, each an object. The names and contents are not documented.
        #[serde(
            rename = "userMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_metadata: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Login name; a bot's login name is the subject of its login JWT.
        #[serde(
            rename = "userName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_name: ::std::option::Option<::std::string::String>,
        ///Phone number at work.
        #[serde(
            rename = "workPhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub work_phone_number: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///A user to create.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2UserCreate {
        ///The first password, as salted hashes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<Password>,
        ///Ids of the user's roles, for example INDIVIDUAL.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///What describes the user.
        #[serde(
            rename = "userAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_attributes: ::std::option::Option<V2UserAttributes>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///A user as administrators see it.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2UserDetail {
        ///Apps as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apps: ::std::option::Option<IntegerList>,
        ///The user's picture.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub avatar: ::std::option::Option<Avatar>,
        ///Disclaimers as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disclaimers: ::std::option::Option<IntegerList>,
        ///Entitlements as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub features: ::std::option::Option<IntegerList>,
        ///Groups as numbers whose meaning is not documented. Absent in the vendor's samples.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<IntegerList>,
        ///Ids of the user's roles, for example INDIVIDUAL or USER_PROVISIONING.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub roles: ::std::option::Option<StringList>,
        ///What describes the user.
        #[serde(
            rename = "userAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_attributes: ::std::option::Option<V2UserAttributes>,
        ///What the pod records about the account.
        #[serde(
            rename = "userSystemInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_system_info: ::std::option::Option<UserSystemInfo>,
    }
    #[cfg(any(feature = "user-admin"))]
    ///Users as administrators see them.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        PartialEq
    )]
    #[serde(transparent)]
    pub struct V2UserDetailList(pub ::std::vec::Vec<V2UserDetail>);
    #[cfg(any(feature = "user-admin"))]
    impl ::std::ops::Deref for V2UserDetailList {
        type Target = ::std::vec::Vec<V2UserDetail>;
        fn deref(&self) -> &::std::vec::Vec<V2UserDetail> {
            &self.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<V2UserDetailList> for ::std::vec::Vec<V2UserDetail> {
        fn from(value: V2UserDetailList) -> Self {
            value.0
        }
    }
    #[cfg(any(feature = "user-admin"))]
    impl ::std::convert::From<::std::vec::Vec<V2UserDetail>> for V2UserDetailList {
        fn from(value: ::std::vec::Vec<V2UserDetail>) -> Self {
            Self(value)
        }
    }
    #[cfg(any(feature = "user-admin"))]
    ///An RSA public key with which a user logs in.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2UserKeyRequest {
        ///What to do with the key. `SAVE` or `REVOKE` for the current one, `REVOKE` or `EXTEND` for the previous one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub action: ::std::option::Option<::std::string::String>,
        ///When the key expires, in milliseconds since 1970-01-01 UTC. Only for a key that was rotated.
        #[serde(
            rename = "expirationDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub expiration_date: ::std::option::Option<crate::Milliseconds>,
        ///The public key in PEM.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(feature = "users"))]
    ///The result of a user lookup, which can succeed in part.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2UserList {
        ///The elements of the request that could not be looked up, if any.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub errors: ::std::option::Option<::std::vec::Vec<UserError>>,
        ///The users found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub users: ::std::option::Option<::std::vec::Vec<UserV2>>,
    }
    #[cfg(any(feature = "presence"))]
    ///The presence of a user.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V2UserPresence {
        ///`AVAILABLE`, `BUSY`, `AWAY`, `ON_THE_PHONE`, `BE_RIGHT_BACK`, `IN_A_MEETING`, `OUT_OF_OFFICE`, `OFFLINE` or `UNDEFINED`; `OFF_WORK` and `DO_NOT_DISTURB` are deprecated; other values may appear.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category: ::std::option::Option<::std::string::String>,
        ///Id of the user whose presence this is.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<crate::NumericId>,
    }
    #[cfg(any(feature = "rooms"))]
    ///What describes a room. An absent attribute means: the pod decides (in a create request), no change (in an update), unknown (in an answer).
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V3RoomAttributes {
        ///Whether clients keep users from copying content to the clipboard. Once true, it stays true.
        #[serde(
            rename = "copyProtected",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub copy_protected: ::std::option::Option<bool>,
        ///Whether the room can have members of other companies. Fixed at creation.
        #[serde(
            rename = "crossPod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cross_pod: ::std::option::Option<bool>,
        ///What the room is about.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Whether users who are not members can find the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discoverable: ::std::option::Option<bool>,
        ///Whether the room is a group chat. Pods ignore it on creation. Since SBE 20.16.
        #[serde(
            rename = "groupChat",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_chat: ::std::option::Option<bool>,
        ///Labelled values by which a search can find the room.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub keywords: ::std::option::Option<::std::vec::Vec<RoomTag>>,
        ///Whether every member can add members. If false, only owners can.
        #[serde(
            rename = "membersCanInvite",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub members_can_invite: ::std::option::Option<bool>,
        ///Whether the room can have members of more than two companies. Fixed at creation.
        #[serde(
            rename = "multiLateralRoom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub multi_lateral_room: ::std::option::Option<bool>,
        ///Name of the room, shorter than 50 characters. Names that differ only in case and white space count as the same.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Id of the pinned message, in URL-safe Base64 without padding. In an update, an empty string unpins it.
        #[serde(
            rename = "pinnedMessageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pinned_message_id: ::std::option::Option<::std::string::String>,
        ///Whether anyone on the pod can join. If false, members have to be added. Fixed at creation.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub public: ::std::option::Option<bool>,
        ///Whether only owners can send messages.
        #[serde(
            rename = "readOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_only: ::std::option::Option<bool>,
        ///Whether the room belongs to a scheduled meeting.
        #[serde(
            rename = "scheduledMeeting",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scheduled_meeting: ::std::option::Option<bool>,
        ///Used only by the former e-mail integration. Pods ignore it on creation and refuse to change it.
        #[serde(
            rename = "subType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_type: ::std::option::Option<::std::string::String>,
        ///Whether a new member sees the messages sent before joining.
        #[serde(
            rename = "viewHistory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub view_history: ::std::option::Option<bool>,
    }
    #[cfg(any(feature = "rooms"))]
    ///A room, with what describes it and what the pod records about it.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V3RoomDetail {
        ///Groups that were added to the room. Absent if there are none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub groups: ::std::option::Option<::std::vec::Vec<GroupItem>>,
        ///What describes the room.
        #[serde(
            rename = "roomAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_attributes: ::std::option::Option<V3RoomAttributes>,
        ///What the pod records about the room.
        #[serde(
            rename = "roomSystemInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_system_info: ::std::option::Option<RoomSystemInfo>,
    }
    #[cfg(any(feature = "rooms"))]
    ///One page of the rooms that a search found.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq
    )]
    pub struct V3RoomSearchResults {
        ///How many rooms match in total, on all pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///How many rooms belong to each facet.
        #[serde(
            rename = "facetedMatchCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub faceted_match_count: ::std::option::Option<
            ::std::vec::Vec<FacetedMatchCount>,
        >,
        ///Page size that the pod applied; the page can hold fewer rooms.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        ///The criteria of the search.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub query: ::std::option::Option<V2RoomSearchCriteria>,
        ///The rooms of this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rooms: ::std::option::Option<::std::vec::Vec<V3RoomDetail>>,
        ///How many matches were left out before this page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub skip: ::std::option::Option<i64>,
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[cfg(any(feature = "user-admin"))]
        #[derive(Clone, Debug)]
        pub struct UserAppEntitlementPatch {
            app_id: ::std::result::Result<::std::string::String, ::std::string::String>,
            install: ::std::result::Result<::std::string::String, ::std::string::String>,
            listed: ::std::result::Result<::std::string::String, ::std::string::String>,
            product: ::std::result::Result<
                ::std::option::Option<super::Product>,
                ::std::string::String,
            >,
        }
        #[cfg(any(feature = "user-admin"))]
        impl ::std::default::Default for UserAppEntitlementPatch {
            fn default() -> Self {
                Self {
                    app_id: Err("no value supplied for app_id".to_string()),
                    install: Ok(super::defaults::user_app_entitlement_patch_install()),
                    listed: Ok(super::defaults::user_app_entitlement_patch_listed()),
                    product: Ok(Default::default()),
                }
            }
        }
        #[cfg(any(feature = "user-admin"))]
        impl UserAppEntitlementPatch {
            pub fn app_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.app_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for app_id: {e}")
                    });
                self
            }
            pub fn install<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.install = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for install: {e}")
                    });
                self
            }
            pub fn listed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.listed = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for listed: {e}")
                    });
                self
            }
            pub fn product<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Product>>,
                T::Error: ::std::fmt::Display,
            {
                self.product = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for product: {e}")
                    });
                self
            }
        }
        #[cfg(any(feature = "user-admin"))]
        impl ::std::convert::TryFrom<UserAppEntitlementPatch>
        for super::UserAppEntitlementPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserAppEntitlementPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app_id: value.app_id?,
                    install: value.install?,
                    listed: value.listed?,
                    product: value.product?,
                })
            }
        }
        #[cfg(any(feature = "user-admin"))]
        impl ::std::convert::From<super::UserAppEntitlementPatch>
        for UserAppEntitlementPatch {
            fn from(value: super::UserAppEntitlementPatch) -> Self {
                Self {
                    app_id: Ok(value.app_id),
                    install: Ok(value.install),
                    listed: Ok(value.listed),
                    product: Ok(value.product),
                }
            }
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        #[cfg(any(feature = "user-admin"))]
        pub(super) fn user_app_entitlement_patch_install() -> ::std::string::String {
            "KEEP".to_string()
        }
        #[cfg(any(feature = "user-admin"))]
        pub(super) fn user_app_entitlement_patch_listed() -> ::std::string::String {
            "KEEP".to_string()
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
/**Client for Pod API

Version: 20.17.1*/
#[derive(Clone)]
pub struct Client {
    pub(crate) baseurl: crate::base_url::BaseUrl,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Session,
}
impl ClientInfo<crate::Session> for Client {
    fn api_version() -> &'static str {
        "20.17.1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Session {
        &self.inner
    }
}
impl Client {
    #[cfg(any(feature = "system"))]
    /**List the file extensions allowed for upload, a page at a time

Pages by cursor; send `before` or `after`, not both. A short page is not the last one; the last one has no `paging.next`. Statuses 503 and 504 come without a body.

Sends a `GET` request to `/file_ext/v1/allowed_extensions`

Arguments:
- `after`: Cursor from an earlier answer, for the page that follows it.
- `before`: Cursor from an earlier answer, for the page in front of it.
- `limit`: Most extensions in this page. The pod can return fewer although more follow.
*/
    pub fn file_ext_v1_allowed_extensions_get(
        &self,
    ) -> builder::FileExtV1AllowedExtensionsGet<'_> {
        builder::FileExtV1AllowedExtensionsGet::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**Allow a file extension for upload, or replace its settings

Creates the entry or replaces the whole of it. The body repeats the extension of the path.

Sends a `PUT` request to `/file_ext/v1/allowed_extensions/{extension}`

Arguments:
- `extension`: The extension, at most 64 characters. The pod turns it into lower case.
- `body`: The extension and where it is allowed.
*/
    pub fn file_ext_v1_allowed_extensions_extension_put(
        &self,
    ) -> builder::FileExtV1AllowedExtensionsExtensionPut<'_> {
        builder::FileExtV1AllowedExtensionsExtensionPut::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**Remove a file extension from those allowed for upload

Status 204 is the only success.

Sends a `DELETE` request to `/file_ext/v1/allowed_extensions/{extension}`

Arguments:
- `extension`: The extension to remove. Upper and lower case are the same.
*/
    pub fn file_ext_v1_allowed_extensions_extension_delete(
        &self,
    ) -> builder::FileExtV1AllowedExtensionsExtensionDelete<'_> {
        builder::FileExtV1AllowedExtensionsExtensionDelete::new(self)
    }
    #[cfg(any(feature = "apps"))]
    /**Create an app

Sends a `POST` request to `/v1/admin/app/create`

Arguments:
- `body`: The new app. Its applicationInfo is required.
*/
    pub fn v1_admin_app_create_post(&self) -> builder::V1AdminAppCreatePost<'_> {
        builder::V1AdminAppCreatePost::new(self)
    }
    #[cfg(any(feature = "apps"))]
    /**List the company's app entitlements

Sends a `GET` request to `/v1/admin/app/entitlement/list`

*/
    pub fn v1_admin_app_entitlement_list_get(
        &self,
    ) -> builder::V1AdminAppEntitlementListGet<'_> {
        builder::V1AdminAppEntitlementListGet::new(self)
    }
    #[cfg(any(feature = "apps"))]
    /**Update the company's app entitlements

What happens to apps that the list leaves out is not documented.

Sends a `POST` request to `/v1/admin/app/entitlement/list`

Arguments:
- `body`: The new entitlements.
*/
    pub fn v1_admin_app_entitlement_list_post(
        &self,
    ) -> builder::V1AdminAppEntitlementListPost<'_> {
        builder::V1AdminAppEntitlementListPost::new(self)
    }
    #[cfg(any(feature = "apps"))]
    /**Delete an app

Sends a `POST` request to `/v1/admin/app/{id}/delete`

Arguments:
- `id`: App id, 1 to 256 characters.
*/
    pub fn v1_admin_app_id_delete_post(&self) -> builder::V1AdminAppIdDeletePost<'_> {
        builder::V1AdminAppIdDeletePost::new(self)
    }
    #[cfg(any(feature = "apps"))]
    /**Look an app up

Sends a `GET` request to `/v1/admin/app/{id}/get`

Arguments:
- `id`: App id, 1 to 256 characters.
*/
    pub fn v1_admin_app_id_get_get(&self) -> builder::V1AdminAppIdGetGet<'_> {
        builder::V1AdminAppIdGetGet::new(self)
    }
    #[cfg(any(feature = "apps"))]
    /**Update an app

Whether fields that the request leaves out keep their values is not documented.

Sends a `POST` request to `/v1/admin/app/{id}/update`

Arguments:
- `id`: App id, 1 to 256 characters.
- `body`: The app as it will be.
*/
    pub fn v1_admin_app_id_update_post(&self) -> builder::V1AdminAppIdUpdatePost<'_> {
        builder::V1AdminAppIdUpdatePost::new(self)
    }
    #[cfg(any(feature = "disclaimers"))]
    /**List the disclaimers of the company

Lists all disclaimers in one answer.

Sends a `GET` request to `/v1/admin/disclaimer/list`

*/
    pub fn v1_admin_disclaimer_list_get(&self) -> builder::V1AdminDisclaimerListGet<'_> {
        builder::V1AdminDisclaimerListGet::new(self)
    }
    #[cfg(any(feature = "disclaimers"))]
    /**Look a disclaimer up

Sends a `GET` request to `/v1/admin/disclaimer/{did}`

Arguments:
- `did`: Disclaimer id, a hexadecimal string.
*/
    pub fn v1_admin_disclaimer_did_get(&self) -> builder::V1AdminDisclaimerDidGet<'_> {
        builder::V1AdminDisclaimerDidGet::new(self)
    }
    #[cfg(any(feature = "disclaimers"))]
    /**List the users to whom a disclaimer is assigned

Lists all user ids in one answer.

Sends a `GET` request to `/v1/admin/disclaimer/{did}/users`

Arguments:
- `did`: Disclaimer id, a hexadecimal string.
*/
    pub fn v1_admin_disclaimer_did_users_get(
        &self,
    ) -> builder::V1AdminDisclaimerDidUsersGet<'_> {
        builder::V1AdminDisclaimerDidUsersGet::new(self)
    }
    #[cfg(any(feature = "info-barriers"))]
    /**List the information barrier groups of the pod

All groups come in one answer.

Sends a `GET` request to `/v1/admin/group/list`

*/
    pub fn v1_admin_group_list_get(&self) -> builder::V1AdminGroupListGet<'_> {
        builder::V1AdminGroupListGet::new(self)
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Put users into an information barrier group

Check `overallResult`: status 200 can carry a failure. The pod answers only after the last user, so a long list needs a long timeout. The body is limited to 2 MB.

Sends a `POST` request to `/v1/admin/group/{gid}/membership/add`

Arguments:
- `gid`: Id of the group, a hexadecimal string.
- `body`: User ids of the users to add.
*/
    pub fn v1_admin_group_gid_membership_add_post(
        &self,
    ) -> builder::V1AdminGroupGidMembershipAddPost<'_> {
        builder::V1AdminGroupGidMembershipAddPost::new(self)
    }
    #[cfg(any(feature = "info-barriers"))]
    /**List the members of an information barrier group, a page at a time

Pages by skip and limit, since SBE 20.15. The answer is a plain list of user ids without a total. An unknown group is a 404.

Sends a `GET` request to `/v1/admin/group/{gid}/membership/list`

Arguments:
- `gid`: Id of the group, a hexadecimal string.
- `limit`: Most members in this page, from 1 to 10,000. Absent means 10,000.
- `skip`: How many members to leave out at the start. Documented as positive, so leave it out rather than send 0.
*/
    pub fn v1_admin_group_gid_membership_list_get(
        &self,
    ) -> builder::V1AdminGroupGidMembershipListGet<'_> {
        builder::V1AdminGroupGidMembershipListGet::new(self)
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Take users out of an information barrier group

Check `overallResult`: status 200 can carry a failure. The pod answers only after the last user, so a long list needs a long timeout. The body is limited to 2 MB.

Sends a `POST` request to `/v1/admin/group/{gid}/membership/remove`

Arguments:
- `gid`: Id of the group, a hexadecimal string.
- `body`: User ids of the users to remove.
*/
    pub fn v1_admin_group_gid_membership_remove_post(
        &self,
    ) -> builder::V1AdminGroupGidMembershipRemovePost<'_> {
        builder::V1AdminGroupGidMembershipRemovePost::new(self)
    }
    #[cfg(any(feature = "ims"))]
    /**Open an IM between other users, without the caller

Creates the conversation, or returns the existing one. The caller does not become a member. List at least two users; repeated ids count once. More than two give a MIM, which the vendor no longer supports.

Sends a `POST` request to `/v1/admin/im/create`

Arguments:
- `body`: Ids of all participants, at least two.
*/
    pub fn v1_admin_im_create_post(&self) -> builder::V1AdminImCreatePost<'_> {
        builder::V1AdminImCreatePost::new(self)
    }
    #[cfg(any(feature = "messages"))]
    /**Look up the senders, streams and receipt counts of messages

The contents of the messages are not part of the answer. Answers 404 if a message is not found, 422 for a kind of message that it does not support. The vendor's documentation has no page for it and names no role.

Sends a `POST` request to `/v1/admin/messages`

Arguments:
- `body`: Ids of the messages.
*/
    pub fn v1_admin_messages_post(&self) -> builder::V1AdminMessagesPost<'_> {
        builder::V1AdminMessagesPost::new(self)
    }
    #[cfg(any(feature = "messages"))]
    /**List the replies to a message, its forwards and its parent

Requires a User-Agent header.

Sends a `GET` request to `/v1/admin/messages/{messageId}/metadata/relationships`

Arguments:
- `message_id`: Message id, in URL-safe Base64 without padding.
*/
    pub fn v1_admin_messages_message_id_metadata_relationships_get(
        &self,
    ) -> builder::V1AdminMessagesMessageIdMetadataRelationshipsGet<'_> {
        builder::V1AdminMessagesMessageIdMetadataRelationshipsGet::new(self)
    }
    #[cfg(any(feature = "messages"))]
    /**List the receipts of a message, a page at a time

For each recipient, the times of delivery and reading, and the files that were downloaded. Pages by the cursors that each answer has. The page size cannot be set. A 404 means that there are no receipts of such a message.

Sends a `GET` request to `/v1/admin/messages/{messageId}/receipts`

Arguments:
- `message_id`: Message id, in URL-safe Base64 without padding.
- `after`: The after cursor of an earlier page, to get the page behind it.
- `before`: The before cursor of an earlier page, to get the page in front of it.
*/
    pub fn v1_admin_messages_message_id_receipts_get(
        &self,
    ) -> builder::V1AdminMessagesMessageIdReceiptsGet<'_> {
        builder::V1AdminMessagesMessageIdReceiptsGet::new(self)
    }
    #[cfg(any(feature = "messages"))]
    /**Suppress a message, so that users no longer see its content

If the message was suppressed before, the answer has 0 as the date. Other pods keep the message if they are older than 20.16.

Sends a `POST` request to `/v1/admin/messagesuppression/{id}/suppress`

Arguments:
- `id`: Message id, in URL-safe Base64 without padding.
*/
    pub fn v1_admin_messagesuppression_id_suppress_post(
        &self,
    ) -> builder::V1AdminMessagesuppressionIdSuppressPost<'_> {
        builder::V1AdminMessagesuppressionIdSuppressPost::new(self)
    }
    #[cfg(any(feature = "info-barriers"))]
    /**List the information barrier policies of the pod

All policies come in one answer.

Sends a `GET` request to `/v1/admin/policy/list`

*/
    pub fn v1_admin_policy_list_get(&self) -> builder::V1AdminPolicyListGet<'_> {
        builder::V1AdminPolicyListGet::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Add a member to a room as an administrator

Adds one user. The vendor's documentation has no page for it and names no role.

Sends a `POST` request to `/v1/admin/room/{id}/membership/add`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The user to add.
*/
    pub fn v1_admin_room_id_membership_add_post(
        &self,
    ) -> builder::V1AdminRoomIdMembershipAddPost<'_> {
        builder::V1AdminRoomIdMembershipAddPost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**List present and past members of a room as an administrator

The vendor's documentation has no page for it and names no role.

Sends a `GET` request to `/v1/admin/room/{id}/membership/list`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `include_past_members`: Whether users who left the room are listed too. Absent means present members only.
*/
    pub fn v1_admin_room_id_membership_list_get(
        &self,
    ) -> builder::V1AdminRoomIdMembershipListGet<'_> {
        builder::V1AdminRoomIdMembershipListGet::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Remove a member from a room as an administrator

Removes one user. The vendor's documentation has no page for it and names no role.

Sends a `POST` request to `/v1/admin/room/{id}/membership/remove`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The user to remove.
*/
    pub fn v1_admin_room_id_membership_remove_post(
        &self,
    ) -> builder::V1AdminRoomIdMembershipRemovePost<'_> {
        builder::V1AdminRoomIdMembershipRemovePost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Deactivate a room as an administrator, or activate it again

The administration and compliance portal uses this operation. The vendor's documentation has no page for it and names no role.

Sends a `POST` request to `/v1/admin/room/{id}/setActive`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `active`: True makes the room active, false deactivates it.
*/
    pub fn v1_admin_room_id_set_active_post(
        &self,
    ) -> builder::V1AdminRoomIdSetActivePost<'_> {
        builder::V1AdminRoomIdSetActivePost::new(self)
    }
    #[cfg(any(feature = "sso"))]
    /**Look up the single sign-on configuration of the pod

Status 404 means that there is none.

Sends a `GET` request to `/v1/admin/sso/configuration`

*/
    pub fn v1_admin_sso_configuration_get(
        &self,
    ) -> builder::V1AdminSsoConfigurationGet<'_> {
        builder::V1AdminSsoConfigurationGet::new(self)
    }
    #[cfg(any(feature = "sso"))]
    /**Store the single sign-on configuration of the pod

Creates the configuration or replaces the whole of it. To change single fields, use `PATCH /v1/admin/sso/configuration`.

Sends a `POST` request to `/v1/admin/sso/configuration`

Arguments:
- `body`: The new configuration, all of it.
*/
    pub fn v1_admin_sso_configuration_post(
        &self,
    ) -> builder::V1AdminSsoConfigurationPost<'_> {
        builder::V1AdminSsoConfigurationPost::new(self)
    }
    #[cfg(any(feature = "sso"))]
    /**Change fields of the single sign-on configuration

Absent fields stay as they are; a field sent as null is not absent. The pod checks the configuration that results as a whole.

Sends a `PATCH` request to `/v1/admin/sso/configuration`

Arguments:
- `body`: The fields to change.
*/
    pub fn v1_admin_sso_configuration_patch(
        &self,
    ) -> builder::V1AdminSsoConfigurationPatch<'_> {
        builder::V1AdminSsoConfigurationPatch::new(self)
    }
    #[cfg(any(feature = "streams"))]
    /**List the members of any stream, a page at a time

Lists the current members of an IM, a MIM or a room, with their names and companies. Pages by skip and limit; the answer has a total.

Sends a `GET` request to `/v1/admin/stream/{id}/membership/list`

Arguments:
- `id`: Stream id, in URL-safe Base64 without padding.
- `limit`: Most members in this page, up to 1,000. Absent means 100.
- `skip`: How many members to leave out at the start. Absent means none.
*/
    pub fn v1_admin_stream_id_membership_list_get(
        &self,
    ) -> builder::V1AdminStreamIdMembershipListGet<'_> {
        builder::V1AdminStreamIdMembershipListGet::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**List the names of all entitlements that the pod has

`POST /v1/admin/user/{uid}/features/update` takes these names.

Sends a `GET` request to `/v1/admin/system/features/list`

*/
    pub fn v1_admin_system_features_list_get(
        &self,
    ) -> builder::V1AdminSystemFeaturesListGet<'_> {
        builder::V1AdminSystemFeaturesListGet::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**Add a URI scheme to those that the pod supports

Sends a `POST` request to `/v1/admin/system/protocols`

Arguments:
- `body`: The scheme to add.
*/
    pub fn v1_admin_system_protocols_post(
        &self,
    ) -> builder::V1AdminSystemProtocolsPost<'_> {
        builder::V1AdminSystemProtocolsPost::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**List the URI schemes that the pod supports

All schemes come in one answer.

Sends a `GET` request to `/v1/admin/system/protocols/list`

*/
    #[deprecated(note = "use GET /v2/system/protocols")]
    pub fn v1_admin_system_protocols_list_get(
        &self,
    ) -> builder::V1AdminSystemProtocolsListGet<'_> {
        builder::V1AdminSystemProtocolsListGet::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**Remove a URI scheme from those that the pod supports

Status 204 is the only success.

Sends a `DELETE` request to `/v1/admin/system/protocols/{scheme}`

Arguments:
- `scheme`: The scheme to remove, for example skype.
*/
    pub fn v1_admin_system_protocols_scheme_delete(
        &self,
    ) -> builder::V1AdminSystemProtocolsSchemeDelete<'_> {
        builder::V1AdminSystemProtocolsSchemeDelete::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**List the roles that the pod has

All roles come in one answer, each with the optional actions that a user can get in addition.

Sends a `GET` request to `/v1/admin/system/roles/list`

*/
    pub fn v1_admin_system_roles_list_get(
        &self,
    ) -> builder::V1AdminSystemRolesListGet<'_> {
        builder::V1AdminSystemRolesListGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Find users by role, entitlement or status, a page at a time

Matches are exact. Pages by skip and limit; the answer is a plain list without a total. The users come in the older form of the record.

Sends a `POST` request to `/v1/admin/user/find`

Arguments:
- `limit`: Most users in this page, from 1 to 1,000. Absent means 100.
- `skip`: How many users to leave out at the start, 0 or more. Absent means 0.
- `body`: Which users to find.
*/
    pub fn v1_admin_user_find_post(&self) -> builder::V1AdminUserFindPost<'_> {
        builder::V1AdminUserFindPost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**List the app entitlements of a user

The list mixes the pod's settings with the user's own. The answer does not tell which is which.

Sends a `GET` request to `/v1/admin/user/{uid}/app/entitlement/list`

Arguments:
- `uid`: User id of the user whose entitlements are listed.
*/
    pub fn v1_admin_user_uid_app_entitlement_list_get(
        &self,
    ) -> builder::V1AdminUserUidAppEntitlementListGet<'_> {
        builder::V1AdminUserUidAppEntitlementListGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Replace all app entitlements of a user

The body replaces the whole list, so send every entitlement that is to stay. To change single apps, use `PATCH /v1/admin/user/{uid}/app/entitlement/list`.

Sends a `POST` request to `/v1/admin/user/{uid}/app/entitlement/list`

Arguments:
- `uid`: User id of the user whose entitlements are replaced.
- `body`: The new app entitlements, all of them.
*/
    pub fn v1_admin_user_uid_app_entitlement_list_post(
        &self,
    ) -> builder::V1AdminUserUidAppEntitlementListPost<'_> {
        builder::V1AdminUserUidAppEntitlementListPost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Change single app entitlements of a user

Apps that the body does not name stay as they are. `listed` and `install` are strings; a boolean, as in the vendor's sample, does not fit the schema. Since SBE 20.13.

Sends a `PATCH` request to `/v1/admin/user/{uid}/app/entitlement/list`

Arguments:
- `uid`: User id of the user whose entitlements change.
- `body`: The changes, one entry for each app.
*/
    pub fn v1_admin_user_uid_app_entitlement_list_patch(
        &self,
    ) -> builder::V1AdminUserUidAppEntitlementListPatch<'_> {
        builder::V1AdminUserUidAppEntitlementListPatch::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**List the addresses of a user's picture

The addresses are relative in the vendor's samples (`../avatars/...`).

Sends a `GET` request to `/v1/admin/user/{uid}/avatar`

Arguments:
- `uid`: User id of the user whose picture is wanted.
*/
    pub fn v1_admin_user_uid_avatar_get(&self) -> builder::V1AdminUserUidAvatarGet<'_> {
        builder::V1AdminUserUidAvatarGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Replace a user's picture

The picture is a PNG, JPEG or GIF file smaller than 2 MB. It travels as Base64 in JSON, not as a multipart form; the limit applies before the encoding.

Sends a `POST` request to `/v1/admin/user/{uid}/avatar/update`

Arguments:
- `uid`: User id of the user who gets the picture.
- `body`: The new picture.
*/
    pub fn v1_admin_user_uid_avatar_update_post(
        &self,
    ) -> builder::V1AdminUserUidAvatarUpdatePost<'_> {
        builder::V1AdminUserUidAvatarUpdatePost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**List the delegates of a user

The answer is a plain list of user ids.

Sends a `GET` request to `/v1/admin/user/{uid}/delegates`

Arguments:
- `uid`: User id of the user whose delegates are listed.
*/
    pub fn v1_admin_user_uid_delegates_get(
        &self,
    ) -> builder::V1AdminUserUidDelegatesGet<'_> {
        builder::V1AdminUserUidDelegatesGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Add or remove one delegate of a user

One call changes one delegate.

Sends a `POST` request to `/v1/admin/user/{uid}/delegates/update`

Arguments:
- `uid`: User id of the user whose delegates change.
- `body`: The delegate to add or remove.
*/
    pub fn v1_admin_user_uid_delegates_update_post(
        &self,
    ) -> builder::V1AdminUserUidDelegatesUpdatePost<'_> {
        builder::V1AdminUserUidDelegatesUpdatePost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Look up a user's disclaimer

Status 204 means that the user has none.

Sends a `GET` request to `/v1/admin/user/{uid}/disclaimer`

Arguments:
- `uid`: User id of the user whose disclaimer is wanted.
*/
    pub fn v1_admin_user_uid_disclaimer_get(
        &self,
    ) -> builder::V1AdminUserUidDisclaimerGet<'_> {
        builder::V1AdminUserUidDisclaimerGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Take the disclaimer from a user

Ends the assignment; the disclaimer itself stays. Success is 200 with a body, unlike other DELETE operations.

Sends a `DELETE` request to `/v1/admin/user/{uid}/disclaimer`

Arguments:
- `uid`: User id of the user who loses the disclaimer.
*/
    pub fn v1_admin_user_uid_disclaimer_delete(
        &self,
    ) -> builder::V1AdminUserUidDisclaimerDelete<'_> {
        builder::V1AdminUserUidDisclaimerDelete::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Give a disclaimer to a user

Sends a `POST` request to `/v1/admin/user/{uid}/disclaimer/update`

Arguments:
- `uid`: User id of the user who gets the disclaimer.
- `body`: Id of the disclaimer, a hexadecimal string.
*/
    pub fn v1_admin_user_uid_disclaimer_update_post(
        &self,
    ) -> builder::V1AdminUserUidDisclaimerUpdatePost<'_> {
        builder::V1AdminUserUidDisclaimerUpdatePost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**List the entitlements of a user

Shows for each named entitlement whether the user has it. `GET /v1/admin/system/features/list` lists the names.

Sends a `GET` request to `/v1/admin/user/{uid}/features`

Arguments:
- `uid`: User id of the user whose entitlements are listed.
*/
    pub fn v1_admin_user_uid_features_get(
        &self,
    ) -> builder::V1AdminUserUidFeaturesGet<'_> {
        builder::V1AdminUserUidFeaturesGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Turn entitlements of a user on or off

For bulk changes, the vendor advises at most 300 such calls at once.

Sends a `POST` request to `/v1/admin/user/{uid}/features/update`

Arguments:
- `uid`: User id of the user whose entitlements change.
- `body`: The entitlements to change, each on or off.
*/
    pub fn v1_admin_user_uid_features_update_post(
        &self,
    ) -> builder::V1AdminUserUidFeaturesUpdatePost<'_> {
        builder::V1AdminUserUidFeaturesUpdatePost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Give a role to a user

The id can also be that of an optional action. `GET /v1/admin/system/roles/list` lists the roles and their optional actions.

Sends a `POST` request to `/v1/admin/user/{uid}/roles/add`

Arguments:
- `uid`: User id of the user who gets the role.
- `body`: Id of the role or of the optional action.
*/
    pub fn v1_admin_user_uid_roles_add_post(
        &self,
    ) -> builder::V1AdminUserUidRolesAddPost<'_> {
        builder::V1AdminUserUidRolesAddPost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Take a role from a user

The id can also be that of an optional action. Can answer 404; what is missing then is not documented.

Sends a `POST` request to `/v1/admin/user/{uid}/roles/remove`

Arguments:
- `uid`: User id of the user who loses the role.
- `body`: Id of the role or of the optional action.
*/
    pub fn v1_admin_user_uid_roles_remove_post(
        &self,
    ) -> builder::V1AdminUserUidRolesRemovePost<'_> {
        builder::V1AdminUserUidRolesRemovePost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Look up whether a user is enabled or suspended

The answer includes suspension only since SBE 20.14.

Sends a `GET` request to `/v1/admin/user/{uid}/status`

Arguments:
- `uid`: User id of the user whose status is wanted.
*/
    pub fn v1_admin_user_uid_status_get(&self) -> builder::V1AdminUserUidStatusGet<'_> {
        builder::V1AdminUserUidStatusGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Enable or disable a user

The accounts `keymanager` and `ceservice` cannot be disabled. To suspend a user for a time, use `PUT /v1/admin/user/{userId}/suspension/update`.

Sends a `POST` request to `/v1/admin/user/{uid}/status/update`

Arguments:
- `uid`: User id of the user who is enabled or disabled.
- `body`: The new status.
*/
    pub fn v1_admin_user_uid_status_update_post(
        &self,
    ) -> builder::V1AdminUserUidStatusUpdatePost<'_> {
        builder::V1AdminUserUidStatusUpdatePost::new(self)
    }
    #[cfg(any(feature = "streams"))]
    /**List the streams of any user, a page at a time

Lists the streams that the user is a member of, ordered by creation, oldest first. Pages by skip and limit; the answer has no total. Status 204 means that there are none. Since SBE 20.16.

Sends a `POST` request to `/v1/admin/user/{uid}/streams/list`

Arguments:
- `uid`: User id of the user whose streams are listed.
- `limit`: Most streams in this page. Absent means 50; no maximum is documented.
- `skip`: How many streams to leave out at the start. No default is documented; 0 leaves out none.
- `body`: Which streams to list. What an absent filter means is not documented.
*/
    pub fn v1_admin_user_uid_streams_list_post(
        &self,
    ) -> builder::V1AdminUserUidStreamsListPost<'_> {
        builder::V1AdminUserUidStreamsListPost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Suspend a user for a time, or end the suspension

To suspend, send all three fields. To end a suspension, `suspended` alone suffices. Idempotent: the same call again changes nothing.

Sends a `PUT` request to `/v1/admin/user/{userId}/suspension/update`

Arguments:
- `user_id`: User id of the user who is suspended or reinstated.
- `body`: Whether the user is suspended, until when and why.
*/
    pub fn v1_admin_user_user_id_suspension_update_put(
        &self,
    ) -> builder::V1AdminUserUserIdSuspensionUpdatePut<'_> {
        builder::V1AdminUserUserIdSuspensionUpdatePut::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**Delete a certificate of the company

Sends a `POST` request to `/v1/companycert/delete`

Arguments:
- `body`: Fingerprint of the certificate, as the id.
*/
    pub fn v1_companycert_delete_post(&self) -> builder::V1CompanycertDeletePost<'_> {
        builder::V1CompanycertDeletePost::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**List the company's certificates, a page at a time

Pages by skip and limit, for which no default or maximum is documented. The answer is a plain list without a total.

Sends a `GET` request to `/v1/companycert/list`

Arguments:
- `limit`: Most items in one page; the pod decides unless set.
- `skip`: How many items to leave out at the start; 0 unless set.
*/
    pub fn v1_companycert_list_get(&self) -> builder::V1CompanycertListGet<'_> {
        builder::V1CompanycertListGet::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**List the certificates that the pod manages, a page at a time

Pages by skip and limit, for which no default or maximum is documented. The answer is a plain list without a total. How it differs from `GET /v1/companycert/list` is not documented.

Sends a `GET` request to `/v1/companycert/podmanaged/list`

Arguments:
- `limit`: Most items in one page; the pod decides unless set.
- `skip`: How many items to leave out at the start; 0 unless set.
*/
    pub fn v1_companycert_podmanaged_list_get(
        &self,
    ) -> builder::V1CompanycertPodmanagedListGet<'_> {
        builder::V1CompanycertPodmanagedListGet::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**List the company's certificates of some types, a page at a time

Pages by skip and limit, for which no default or maximum is documented. The answer is a plain list without a total.

Sends a `POST` request to `/v1/companycert/type/list`

Arguments:
- `limit`: Most items in one page; the pod decides unless set.
- `skip`: How many items to leave out at the start; 0 unless set.
- `body`: The types to list.
*/
    pub fn v1_companycert_type_list_post(
        &self,
    ) -> builder::V1CompanycertTypeListPost<'_> {
        builder::V1CompanycertTypeListPost::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**Look up one certificate of the company

The vendor's sample answer is a list with one certificate instead of the certificate.

Sends a `GET` request to `/v1/companycert/{fingerPrint}/get`

Arguments:
- `finger_print`: Fingerprint of the certificate.
*/
    pub fn v1_companycert_finger_print_get_get(
        &self,
    ) -> builder::V1CompanycertFingerPrintGetGet<'_> {
        builder::V1CompanycertFingerPrintGetGet::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**List the certificates issued by one certificate

All certificates come in one answer.

Sends a `GET` request to `/v1/companycert/{fingerPrint}/issuedBy`

Arguments:
- `finger_print`: Fingerprint of the issuing certificate.
*/
    pub fn v1_companycert_finger_print_issued_by_get(
        &self,
    ) -> builder::V1CompanycertFingerPrintIssuedByGet<'_> {
        builder::V1CompanycertFingerPrintIssuedByGet::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**Change the attributes of a certificate

Sends a `POST` request to `/v1/companycert/{fingerPrint}/update`

Arguments:
- `finger_print`: Fingerprint of the certificate.
- `body`: The new attributes.
*/
    pub fn v1_companycert_finger_print_update_post(
        &self,
    ) -> builder::V1CompanycertFingerPrintUpdatePost<'_> {
        builder::V1CompanycertFingerPrintUpdatePost::new(self)
    }
    #[cfg(any(feature = "connections"))]
    /**Accept the connection request of a user

For a user of the caller's pod, the answer is ACCEPTED without a request.

Sends a `POST` request to `/v1/connection/accept`

Arguments:
- `body`: The user who sent the request.
*/
    pub fn v1_connection_accept_post(&self) -> builder::V1ConnectionAcceptPost<'_> {
        builder::V1ConnectionAcceptPost::new(self)
    }
    #[cfg(any(feature = "connections"))]
    /**Ask a user to connect

Both pods must allow cross-pod communication. A user of the caller's pod is connected anyway, and the answer is ACCEPTED at once. Not idempotent: there can be only one request between two users until it is declined.

Sends a `POST` request to `/v1/connection/create`

Arguments:
- `body`: The user to connect to.
*/
    pub fn v1_connection_create_post(&self) -> builder::V1ConnectionCreatePost<'_> {
        builder::V1ConnectionCreatePost::new(self)
    }
    #[cfg(any(feature = "connections"))]
    /**List the caller's connections to other users

Lists connections that the caller or the other user asked for, all in one answer. Users of the caller's pod are connected without a request; they are listed only if userIds names them and status is ACCEPTED or ALL.

Sends a `GET` request to `/v1/connection/list`

Arguments:
- `status`: Which connections to list: `PENDING_INCOMING`, `PENDING_OUTGOING`, `ACCEPTED`, `REJECTED` or `ALL`. Absent means the two pending ones.
- `user_ids`: Ids of the users to list, separated by commas. Absent means all users of other pods.
*/
    pub fn v1_connection_list_get(&self) -> builder::V1ConnectionListGet<'_> {
        builder::V1ConnectionListGet::new(self)
    }
    #[cfg(any(feature = "connections"))]
    /**Decline the connection request of a user

For a user of the caller's pod, the answer is an error.

Sends a `POST` request to `/v1/connection/reject`

Arguments:
- `body`: The user who sent the request.
*/
    pub fn v1_connection_reject_post(&self) -> builder::V1ConnectionRejectPost<'_> {
        builder::V1ConnectionRejectPost::new(self)
    }
    #[cfg(any(feature = "connections"))]
    /**Remove the caller's connection to a user

An accepted connection ceases to exist. A PENDING_INCOMING one becomes REJECTED, and a REJECTED one becomes PENDING_INCOMING again. Answers 400 if the users are not connected.

Sends a `POST` request to `/v1/connection/user/{uid}/remove`

Arguments:
- `uid`: Id of the other user.
*/
    pub fn v1_connection_user_uid_remove_post(
        &self,
    ) -> builder::V1ConnectionUserUidRemovePost<'_> {
        builder::V1ConnectionUserUidRemovePost::new(self)
    }
    #[cfg(any(feature = "connections"))]
    /**Look up the caller's connection to a user

A 404 is an ordinary answer: there is no such user, or neither user has asked the other to connect yet. A user of the caller's pod is always connected.

Sends a `GET` request to `/v1/connection/user/{userId}/info`

Arguments:
- `user_id`: Id of the other user, here as a string.
*/
    pub fn v1_connection_user_user_id_info_get(
        &self,
    ) -> builder::V1ConnectionUserUserIdInfoGet<'_> {
        builder::V1ConnectionUserUserIdInfoGet::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**List the file extensions that attachments can have

Sends a `GET` request to `/v1/files/allowedTypes`

*/
    pub fn v1_files_allowed_types_get(&self) -> builder::V1FilesAllowedTypesGet<'_> {
        builder::V1FilesAllowedTypesGet::new(self)
    }
    #[cfg(any(feature = "ims"))]
    /**Open an IM between the caller and other users

Creates the conversation, or returns the existing one: the same participants always get the same stream. List at least one other user. The caller is a member without being listed, and repeated ids count once. One user gives an IM. Several give a MIM, which the vendor no longer supports: create a room instead.

Sends a `POST` request to `/v1/im/create`

Arguments:
- `body`: Ids of the other participants, at least one.
*/
    pub fn v1_im_create_post(&self) -> builder::V1ImCreatePost<'_> {
        builder::V1ImCreatePost::new(self)
    }
    #[cfg(any(feature = "ims"))]
    /**Look up one IM or MIM

The answer says when the conversation was created, whether it still takes messages, and which message is pinned.

Sends a `GET` request to `/v1/im/{id}/info`

Arguments:
- `id`: Stream id of the IM or MIM, in URL-safe Base64 without padding.
*/
    pub fn v1_im_id_info_get(&self) -> builder::V1ImIdInfoGet<'_> {
        builder::V1ImIdInfoGet::new(self)
    }
    #[cfg(any(feature = "ims"))]
    /**Pin a message in an IM, or unpin it

The pinned message is the only attribute that can change. A new one replaces the old one. A request that sets no attribute is refused.

Sends a `POST` request to `/v1/im/{id}/update`

Arguments:
- `id`: Stream id of the IM, in URL-safe Base64 without padding.
- `body`: The message to pin; an empty string as its id unpins.
*/
    pub fn v1_im_id_update_post(&self) -> builder::V1ImIdUpdatePost<'_> {
        builder::V1ImIdUpdatePost::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**List the languages that the pod offers

Needs no session.

Sends a `GET` request to `/v1/languages`

*/
    pub fn v1_languages_get(&self) -> builder::V1LanguagesGet<'_> {
        builder::V1LanguagesGet::new(self)
    }
    #[cfg(any(feature = "messages"))]
    /**List who received a message and who read it

Each recipient is in one of three lists, by how far the message got. Of a suppressed message, the list sent is empty. A 404 means that the message was not found.

Sends a `GET` request to `/v1/message/{mid}/status`

Arguments:
- `mid`: Message id, in URL-safe Base64 without padding.
*/
    pub fn v1_message_mid_status_get(&self) -> builder::V1MessageMidStatusGet<'_> {
        builder::V1MessageMidStatusGet::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**Fetch the certificate with which the pod signs JWTs

Its public key verifies the JWTs that the pod issues. Needs no session.

Sends a `GET` request to `/v1/podcert`

*/
    pub fn v1_podcert_get(&self) -> builder::V1PodcertGet<'_> {
        builder::V1PodcertGet::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Create a feed of presence changes in the company

A read of the feed gives the users whose presence changed since the previous read. Deprecated since SBE 24.1. Not idempotent: each call creates a feed.

Sends a `POST` request to `/v1/presence/feed/create`

*/
    #[deprecated(note = "use GET /v3/user/{uid}/presence")]
    pub fn v1_presence_feed_create_post(&self) -> builder::V1PresenceFeedCreatePost<'_> {
        builder::V1PresenceFeedCreatePost::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Delete a presence feed

Allowed only for the user who created the feed. Deprecated since SBE 24.1.

Sends a `POST` request to `/v1/presence/feed/{feedId}/delete`

Arguments:
- `feed_id`: Id of the feed, as its creation returned it.
*/
    #[deprecated(note = "use GET /v3/user/{uid}/presence")]
    pub fn v1_presence_feed_feed_id_delete_post(
        &self,
    ) -> builder::V1PresenceFeedFeedIdDeletePost<'_> {
        builder::V1PresenceFeedFeedIdDeletePost::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Read what is new in a presence feed

Gives at most 500 records and consumes them: they do not come again, so a retry can lose records. Deprecated since SBE 24.1.

Sends a `GET` request to `/v1/presence/feed/{feedId}/read`

Arguments:
- `feed_id`: Id of the feed, as its creation returned it.
*/
    #[deprecated(note = "use GET /v3/user/{uid}/presence")]
    pub fn v1_presence_feed_feed_id_read_get(
        &self,
    ) -> builder::V1PresenceFeedFeedIdReadGet<'_> {
        builder::V1PresenceFeedFeedIdReadGet::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Add a member to a room

Adds one user to an active room. To join a public room, callers add themselves. In rooms of more than 500 members, the vendor asks for at most one addition or removal every 3 seconds.

Sends a `POST` request to `/v1/room/{id}/membership/add`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The user to add.
*/
    pub fn v1_room_id_membership_add_post(
        &self,
    ) -> builder::V1RoomIdMembershipAddPost<'_> {
        builder::V1RoomIdMembershipAddPost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Make an owner of a room a plain member

The user stays a member. The last owner cannot be demoted.

Sends a `POST` request to `/v1/room/{id}/membership/demoteOwner`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The owner to demote.
*/
    pub fn v1_room_id_membership_demote_owner_post(
        &self,
    ) -> builder::V1RoomIdMembershipDemoteOwnerPost<'_> {
        builder::V1RoomIdMembershipDemoteOwnerPost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Make a member of a room an owner

A room can have several owners.

Sends a `POST` request to `/v1/room/{id}/membership/promoteOwner`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The member to promote.
*/
    pub fn v1_room_id_membership_promote_owner_post(
        &self,
    ) -> builder::V1RoomIdMembershipPromoteOwnerPost<'_> {
        builder::V1RoomIdMembershipPromoteOwnerPost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Remove a member from a room

Removes one user from an active room. Even the last member can be removed; after that, nobody can recover the room. In rooms of more than 1,000 members, the vendor asks for at most one addition or removal every 3 seconds.

Sends a `POST` request to `/v1/room/{id}/membership/remove`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The user to remove.
*/
    pub fn v1_room_id_membership_remove_post(
        &self,
    ) -> builder::V1RoomIdMembershipRemovePost<'_> {
        builder::V1RoomIdMembershipRemovePost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Deactivate a room, or activate it again

A new room is active. A deactivated one takes no messages and no changes of membership. Only a room that has members can be activated again. A cross-pod room that another company created can be neither deactivated nor activated again.

Sends a `POST` request to `/v1/room/{id}/setActive`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `active`: True makes the room active, false deactivates it.
*/
    pub fn v1_room_id_set_active_post(&self) -> builder::V1RoomIdSetActivePost<'_> {
        builder::V1RoomIdSetActivePost::new(self)
    }
    #[cfg(any(feature = "streams"))]
    /**List the caller's streams, a page at a time

Lists the streams that the caller is a member of, ordered by creation, oldest first. Pages by skip and limit; the answer has no total. Status 204 means that there are none.

Sends a `POST` request to `/v1/streams/list`

Arguments:
- `limit`: Most streams in this page. Absent means 50; no maximum is documented.
- `skip`: How many streams to leave out at the start. No default is documented; 0 leaves out none.
- `body`: Which streams to list. What an absent filter means is not documented.
*/
    pub fn v1_streams_list_post(&self) -> builder::V1StreamsListPost<'_> {
        builder::V1StreamsListPost::new(self)
    }
    #[cfg(any(feature = "streams"))]
    /**List the attachments of a stream

Lists the files attached to messages of the stream, by date. There is no paging by skip; narrow the dates instead. The Agent API serves the files themselves, by stream, message and file id.

Sends a `GET` request to `/v1/streams/{sid}/attachments`

Arguments:
- `sid`: Stream id, in URL-safe Base64 without padding.
- `limit`: Most attachments in the answer, from 1 to 100. Absent means 50.
- `since`: Date of the first attachment wanted, in milliseconds since 1970-01-01 UTC.
- `sort_dir`: `ASC` for oldest first, `DESC` for newest first. Absent means `ASC`.
- `to`: Date of the last attachment wanted, in milliseconds since 1970-01-01 UTC.
*/
    pub fn v1_streams_sid_attachments_get(
        &self,
    ) -> builder::V1StreamsSidAttachmentsGet<'_> {
        builder::V1StreamsSidAttachmentsGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Read the manifest of the calling service user

Since SBE 24.1.

Sends a `GET` request to `/v1/user/manifest/own`

*/
    pub fn v1_user_manifest_own_get(&self) -> builder::V1UserManifestOwnGet<'_> {
        builder::V1UserManifestOwnGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Replace the manifest of the calling service user

Stores the whole manifest in place of the previous one. Since SBE 24.1.

Sends a `POST` request to `/v1/user/manifest/own`

Arguments:
- `body`: The new manifest.
*/
    pub fn v1_user_manifest_own_post(&self) -> builder::V1UserManifestOwnPost<'_> {
        builder::V1UserManifestOwnPost::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Register interest in the presence of users of other pods

Needed before the presence of a user of another pod can be read; not for users of the caller's pod. A registration lasts one hour. While it lasts, the presence of each such user can be read once every 5 minutes. A 404 means that a user was not found.

Sends a `POST` request to `/v1/user/presence/register`

Arguments:
- `body`: Ids of the users.
*/
    pub fn v1_user_presence_register_post(
        &self,
    ) -> builder::V1UserPresenceRegisterPost<'_> {
        builder::V1UserPresenceRegisterPost::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Search users by name or e-mail address, a page at a time

Finds people, service accounts and groups; matches need not be exact. Pages by skip and limit, and the answer has the total. An answer without content (204) means that nobody was found, or that the caller may not see users of other pods. Records of users of other pods have fewer fields.

Sends a `POST` request to `/v1/user/search`

Arguments:
- `limit`: Most users in this page. Absent means 50; no maximum is documented.
- `local`: True looks only at users of the caller's pod. Absent or false also finds users of other pods that the caller may see.
- `skip`: How many matches to leave out at the start. No default is documented; 0 leaves out none.
- `body`: What to search for.
*/
    pub fn v1_user_search_post(&self) -> builder::V1UserSearchPost<'_> {
        builder::V1UserSearchPost::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Make users follow another user

Can be repeated: users who follow already stay followers. A user cannot follow itself; its own id is ignored. A single bad id is answered with 400, although the other users of the list then follow.

Sends a `POST` request to `/v1/user/{uid}/follow`

Arguments:
- `uid`: Id of the user to follow.
- `body`: The users who will follow.
*/
    pub fn v1_user_uid_follow_post(&self) -> builder::V1UserUidFollowPost<'_> {
        builder::V1UserUidFollowPost::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**List the followers of a user, a page at a time

Lists user ids, with the total. Pages by cursors, which come from the answers; the last page has no after cursor. Users of other pods are neither listed nor can their followers be listed.

Sends a `GET` request to `/v1/user/{uid}/followers`

Arguments:
- `uid`: Id of the user whose followers are listed.
- `after`: The after cursor of an earlier page, to get the page behind it.
- `before`: The before cursor of an earlier page, to get the page in front of it.
- `limit`: Most followers in this page. Absent means 100; no maximum is documented.
*/
    pub fn v1_user_uid_followers_get(&self) -> builder::V1UserUidFollowersGet<'_> {
        builder::V1UserUidFollowersGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**List the users whom a user follows, a page at a time

Lists user ids, with the total. Pages by cursors, which come from the answers; the last page has no after cursor. Not available for users of other pods, who are not listed either.

Sends a `GET` request to `/v1/user/{uid}/following`

Arguments:
- `uid`: Id of the user who follows.
- `after`: The after cursor of an earlier page, to get the page behind it.
- `before`: The before cursor of an earlier page, to get the page in front of it.
- `limit`: Most users in this page. Absent means 100; no maximum is documented.
*/
    pub fn v1_user_uid_following_get(&self) -> builder::V1UserUidFollowingGet<'_> {
        builder::V1UserUidFollowingGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Make users stop following another user

Can be repeated: ids of users who do not follow are ignored. A single bad id is answered with 400, although the other users of the list no longer follow.

Sends a `POST` request to `/v1/user/{uid}/unfollow`

Arguments:
- `uid`: Id of the user to stop following.
- `body`: The users who will no longer follow.
*/
    pub fn v1_user_uid_unfollow_post(&self) -> builder::V1UserUidUnfollowPost<'_> {
        builder::V1UserUidUnfollowPost::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**List the sessions of a user

An answer without content (204) means that there is no such user.

Sends a `GET` request to `/v1/users/{uid}/sessions`

Arguments:
- `uid`: User id, as a string.
*/
    pub fn v1_users_uid_sessions_get(&self) -> builder::V1UsersUidSessionsGet<'_> {
        builder::V1UsersUidSessionsGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**End all sessions of a user

If the user is the caller, the caller's own session ends too: its next call answers 401.

Sends a `POST` request to `/v1/users/{uid}/sessions/logout`

Arguments:
- `uid`: User id, as a string.
*/
    pub fn v1_users_uid_sessions_logout_post(
        &self,
    ) -> builder::V1UsersUidSessionsLogoutPost<'_> {
        builder::V1UsersUidSessionsLogoutPost::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**End one session of a user

Sends a `POST` request to `/v1/users/{uid}/sessions/{sid}/logout`

Arguments:
- `uid`: User id, as a string.
- `sid`: Id of the session, from the list of the user's sessions.
*/
    pub fn v1_users_uid_sessions_sid_logout_post(
        &self,
    ) -> builder::V1UsersUidSessionsSidLogoutPost<'_> {
        builder::V1UsersUidSessionsSidLogoutPost::new(self)
    }
    #[cfg(any(feature = "streams"))]
    /**List the streams of the whole company, a page at a time

Lists the company's streams, ordered by creation, oldest first, including internal streams of the pod. With dates in the filter, lists only streams whose membership changed in that time. Pages by skip and limit; the answer has a total.

Sends a `POST` request to `/v2/admin/streams/list`

Arguments:
- `limit`: Most streams in this page, up to 100. Absent means 50.
- `skip`: How many streams to leave out at the start. Absent means none.
- `body`: Which streams to list.
*/
    pub fn v2_admin_streams_list_post(&self) -> builder::V2AdminStreamsListPost<'_> {
        builder::V2AdminStreamsListPost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Create a user

The user can be a person or a service account. Not idempotent: after a lost answer, look the user up before trying again. The password travels as salted hashes, never in clear text. Names have at most 64 characters, other attributes at most 256.

Sends a `POST` request to `/v2/admin/user/create`

Arguments:
- `body`: The new user's attributes, password and roles.
*/
    pub fn v2_admin_user_create_post(&self) -> builder::V2AdminUserCreatePost<'_> {
        builder::V2AdminUserCreatePost::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**List the users of the pod, a page at a time

Pages by skip and limit. The answer is a plain list without a total.

Sends a `GET` request to `/v2/admin/user/list`

Arguments:
- `limit`: Most users in this page, from 1 to 1,000. Absent means 100.
- `skip`: How many users to leave out at the start, 0 or more. Absent means 0.
*/
    pub fn v2_admin_user_list_get(&self) -> builder::V2AdminUserListGet<'_> {
        builder::V2AdminUserListGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Look up one user as an administrator

The answer holds more than other users see, for example the account's status and dates.

Sends a `GET` request to `/v2/admin/user/{uid}`

Arguments:
- `uid`: User id of the user to look up.
*/
    pub fn v2_admin_user_uid_get(&self) -> builder::V2AdminUserUidGet<'_> {
        builder::V2AdminUserUidGet::new(self)
    }
    #[cfg(any(feature = "user-admin"))]
    /**Change attributes of a user

Names have at most 64 characters, other attributes at most 256. The same call saves, revokes and extends the RSA keys with which a service account logs in.

Sends a `POST` request to `/v2/admin/user/{uid}/update`

Arguments:
- `uid`: User id of the user to change.
- `body`: The attributes to change.
*/
    pub fn v2_admin_user_uid_update_post(
        &self,
    ) -> builder::V2AdminUserUidUpdatePost<'_> {
        builder::V2AdminUserUidUpdatePost::new(self)
    }
    #[cfg(any(feature = "certificates"))]
    /**Add a certificate of the company

Refuses an expired certificate, which version 1 of the operation accepted. The vendor's sample answer is a list with one certificate instead of the certificate.

Sends a `POST` request to `/v2/companycert/create`

Arguments:
- `body`: The certificate and its attributes.
*/
    pub fn v2_companycert_create_post(&self) -> builder::V2CompanycertCreatePost<'_> {
        builder::V2CompanycertCreatePost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**List the members of a room

All current members come in one answer.

Sends a `GET` request to `/v2/room/{id}/membership/list`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
*/
    pub fn v2_room_id_membership_list_get(
        &self,
    ) -> builder::V2RoomIdMembershipListGet<'_> {
        builder::V2RoomIdMembershipListGet::new(self)
    }
    #[cfg(any(feature = "session"))]
    /**Look up the user that the session belongs to

The answer is the caller's own user record.

Sends a `GET` request to `/v2/sessioninfo`

*/
    pub fn v2_sessioninfo_get(&self) -> builder::V2SessioninfoGet<'_> {
        builder::V2SessioninfoGet::new(self)
    }
    #[cfg(any(feature = "streams"))]
    /**Look up one stream of any type

The answer holds the type of the stream, whether it is active and whether it can reach other pods. An IM, a MIM or a wall also has its members, a room its name and groups. To list the members of a room, use `GET /v2/room/{id}/membership/list`.

Sends a `GET` request to `/v2/streams/{sid}/info`

Arguments:
- `sid`: Stream id, in URL-safe Base64 without padding.
*/
    pub fn v2_streams_sid_info_get(&self) -> builder::V2StreamsSidInfoGet<'_> {
        builder::V2StreamsSidInfoGet::new(self)
    }
    #[cfg(any(feature = "system"))]
    /**List the URI schemes that the pod supports, a page at a time

Clients show an address in a message as a link only if its scheme is on this list. Pages by skip and limit; the answer is a plain list without a total.

Sends a `GET` request to `/v2/system/protocols`

Arguments:
- `limit`: Most schemes in this page, up to 1,000. Absent means 100.
- `skip`: How many items to leave out at the start; 0 unless set.
*/
    pub fn v2_system_protocols_get(&self) -> builder::V2SystemProtocolsGet<'_> {
        builder::V2SystemProtocolsGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Look one user up by id, e-mail address or user name

An answer without content (204) means that no such user was found.

Sends a `GET` request to `/v2/user`

Arguments:
- `email`: E-mail address.
- `local`: True looks only at users of the caller's pod. Absent or false also finds users of other pods that the caller may see.
- `uid`: User id.
- `username`: User name. Needs local to be true.
*/
    #[deprecated(note = "use GET /v3/users")]
    pub fn v2_user_get(&self) -> builder::V2UserGet<'_> {
        builder::V2UserGet::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Read the caller's own presence

Sends a `GET` request to `/v2/user/presence`

*/
    pub fn v2_user_presence_get(&self) -> builder::V2UserPresenceGet<'_> {
        builder::V2UserPresenceGet::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Set the caller's own presence

Sends a `POST` request to `/v2/user/presence`

Arguments:
- `soft`: True respects the present state. An offline user stays offline until it comes online, and an idle one shows as away.
- `body`: The new presence.
*/
    pub fn v2_user_presence_post(&self) -> builder::V2UserPresencePost<'_> {
        builder::V2UserPresencePost::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**List the presence of all users of the pod, a page at a time

Sorted by user id, ascending. To get the next page, pass the last user id of this page; that user then comes again. Users missing from the answer are inactive. A user who becomes active after its page was read can be missed. This call is expensive for the pod.

Sends a `GET` request to `/v2/users/presence`

Arguments:
- `last_user_id`: Leaves out users with smaller ids. Absent starts with the first user.
- `limit`: Most users in this page, up to 5,000. Absent means 1,000.
*/
    pub fn v2_users_presence_get(&self) -> builder::V2UsersPresenceGet<'_> {
        builder::V2UsersPresenceGet::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Create a room

Without attributes, the room is private. Some attributes exclude each other. A public room cannot have viewHistory, discoverable or membersCanInvite false. A cross-pod room cannot be public, readOnly or discoverable, and can have viewHistory only if the pod allows it.

Sends a `POST` request to `/v3/room/create`

Arguments:
- `body`: Attributes of the new room.
*/
    pub fn v3_room_create_post(&self) -> builder::V3RoomCreatePost<'_> {
        builder::V3RoomCreatePost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Search rooms, a page at a time

Covers the caller's own rooms, all active public rooms, and active private rooms that are discoverable and have no member from whom an information barrier separates the caller. The query is compared with room names, with hashtags and cashtags in descriptions (not with plain words), and with the values of keywords whose labels the criteria list. Pages by skip and limit.

Sends a `POST` request to `/v3/room/search`

Arguments:
- `include_non_discoverable`: Whether rooms that are not discoverable are found too. Absent means they are not. Since SBE 25.5.
- `limit`: Most rooms in this page, from 1 to 100. Absent means 50.
- `skip`: How many matches to leave out at the start. No default is documented; 0 leaves out none.
- `body`: What to search for.
*/
    pub fn v3_room_search_post(&self) -> builder::V3RoomSearchPost<'_> {
        builder::V3RoomSearchPost::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Look up one room

The answer holds the attributes of the room, its creator and creation date, and the groups that were added to it.

Sends a `GET` request to `/v3/room/{id}/info`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
*/
    pub fn v3_room_id_info_get(&self) -> builder::V3RoomIdInfoGet<'_> {
        builder::V3RoomIdInfoGet::new(self)
    }
    #[cfg(any(feature = "rooms"))]
    /**Change attributes of a room

Attributes that the request leaves out stay as they are. A request that changes nothing, or an attribute that cannot change, is refused. public, crossPod, multiLateralRoom and subType never change. copyProtected can be set, but not unset. discoverable stays false in cross-pod rooms. discoverable and membersCanInvite stay true in public rooms.

Sends a `POST` request to `/v3/room/{id}/update`

Arguments:
- `id`: Stream id of the room, in URL-safe Base64 without padding.
- `body`: The attributes to change.
*/
    pub fn v3_room_id_update_post(&self) -> builder::V3RoomIdUpdatePost<'_> {
        builder::V3RoomIdUpdatePost::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Set the presence of another user

A 404 means that there is no such user.

Sends a `POST` request to `/v3/user/presence`

Arguments:
- `soft`: True respects the present state. An offline user stays offline until it comes online, and an idle one shows as away.
- `body`: The user and the new presence.
*/
    pub fn v3_user_presence_post(&self) -> builder::V3UserPresencePost<'_> {
        builder::V3UserPresencePost::new(self)
    }
    #[cfg(any(feature = "presence"))]
    /**Read the presence of a user

For a user of another pod, register interest first; then one reading every 5 minutes is allowed. A 404 means that there is no such user.

Sends a `GET` request to `/v3/user/{uid}/presence`

Arguments:
- `uid`: User id.
- `local`: True asks only the caller's pod and answers OFFLINE for users of other pods. Absent means false.
*/
    pub fn v3_user_uid_presence_get(&self) -> builder::V3UserUidPresenceGet<'_> {
        builder::V3UserUidPresenceGet::new(self)
    }
    #[cfg(any(feature = "users"))]
    /**Find users by id, e-mail address or user name

Takes exactly one of the three lists, of up to 100 elements. A comma separates elements, so a value that contains one cannot be looked up. An answer without content (204) means that nobody was found, or that the caller may not see users of other pods. A success (200) can be partial: look at its errors too. Records of users of other pods have fewer fields.

Sends a `GET` request to `/v3/users`

Arguments:
- `active`: True finds only active users, false only inactive ones. Absent finds both.
- `email`: E-mail addresses, separated by commas.
- `local`: True looks only at users of the caller's pod. Absent or false also finds users of other pods that the caller may see.
- `uid`: User ids, separated by commas.
- `username`: User names, separated by commas.
*/
    pub fn v3_users_get(&self) -> builder::V3UsersGet<'_> {
        builder::V3UsersGet::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::file_ext_v1_allowed_extensions_get`]

[`Client::file_ext_v1_allowed_extensions_get`]: super::Client::file_ext_v1_allowed_extensions_get*/
    #[derive(Debug, Clone)]
    pub struct FileExtV1AllowedExtensionsGet<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        before: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> FileExtV1AllowedExtensionsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                before: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for after failed"
                        .to_string()
                });
            self
        }
        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for before failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/file_ext/v1/allowed_extensions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FileExtensionsResponse>, Error<types::Error>> {
            let Self { client, after, before, limit } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!("{}/file_ext/v1/allowed_extensions", client.baseurl.path(),),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            let response = client
                .exec(crate::Operation::FILE_EXT_V1_ALLOWED_EXTENSIONS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 | 503u16 | 504u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::file_ext_v1_allowed_extensions_extension_put`]

[`Client::file_ext_v1_allowed_extensions_extension_put`]: super::Client::file_ext_v1_allowed_extensions_extension_put*/
    #[derive(Debug, Clone)]
    pub struct FileExtV1AllowedExtensionsExtensionPut<'a> {
        client: &'a super::Client,
        extension: Result<::std::string::String, String>,
        body: Result<types::FileExtension, String>,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> FileExtV1AllowedExtensionsExtensionPut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                extension: Err("extension was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn extension<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.extension = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for extension failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FileExtension>,
            <V as std::convert::TryInto<types::FileExtension>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FileExtension` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::FileExtension) -> types::FileExtension,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/file_ext/v1/allowed_extensions/{extension}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FileExtension>, Error<types::Error>> {
            let Self { client, extension, body } = self;
            let extension = extension.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FileExtension::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/file_ext/v1/allowed_extensions/{}", client.baseurl.path(),
                        crate ::path::segment(& extension.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_PUT,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::file_ext_v1_allowed_extensions_extension_delete`]

[`Client::file_ext_v1_allowed_extensions_extension_delete`]: super::Client::file_ext_v1_allowed_extensions_extension_delete*/
    #[derive(Debug, Clone)]
    pub struct FileExtV1AllowedExtensionsExtensionDelete<'a> {
        client: &'a super::Client,
        extension: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> FileExtV1AllowedExtensionsExtensionDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                extension: Err("extension was not initialized".to_string()),
            }
        }
        pub fn extension<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.extension = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for extension failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/file_ext/v1/allowed_extensions/{extension}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, extension } = self;
            let extension = extension.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/file_ext/v1/allowed_extensions/{}", client.baseurl.path(),
                        crate ::path::segment(& extension.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(
                    crate::Operation::FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_DELETE,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response.readable())),
                400u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "apps"))]
    /**Builder for [`Client::v1_admin_app_create_post`]

[`Client::v1_admin_app_create_post`]: super::Client::v1_admin_app_create_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminAppCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::ApplicationDetail, String>,
    }
    #[cfg(any(feature = "apps"))]
    impl<'a> V1AdminAppCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApplicationDetail>,
            <V as std::convert::TryInto<
                types::ApplicationDetail,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ApplicationDetail` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::ApplicationDetail) -> types::ApplicationDetail,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/app/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ApplicationDetail>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ApplicationDetail::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/app/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_APP_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "apps"))]
    /**Builder for [`Client::v1_admin_app_entitlement_list_get`]

[`Client::v1_admin_app_entitlement_list_get`]: super::Client::v1_admin_app_entitlement_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminAppEntitlementListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "apps"))]
    impl<'a> V1AdminAppEntitlementListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/app/entitlement/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PodAppEntitlementList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(
                    &format!("{}/v1/admin/app/entitlement/list", client.baseurl.path(),),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_APP_ENTITLEMENT_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "apps"))]
    /**Builder for [`Client::v1_admin_app_entitlement_list_post`]

[`Client::v1_admin_app_entitlement_list_post`]: super::Client::v1_admin_app_entitlement_list_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminAppEntitlementListPost<'a> {
        client: &'a super::Client,
        body: Result<types::PodAppEntitlementList, String>,
    }
    #[cfg(any(feature = "apps"))]
    impl<'a> V1AdminAppEntitlementListPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PodAppEntitlementList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `PodAppEntitlementList` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/admin/app/entitlement/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PodAppEntitlementList>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!("{}/v1/admin/app/entitlement/list", client.baseurl.path(),),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_APP_ENTITLEMENT_LIST_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "apps"))]
    /**Builder for [`Client::v1_admin_app_id_delete_post`]

[`Client::v1_admin_app_id_delete_post`]: super::Client::v1_admin_app_id_delete_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminAppIdDeletePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "apps"))]
    impl<'a> V1AdminAppIdDeletePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/admin/app/{id}/delete`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/app/{}/delete", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_APP_ID_DELETE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "apps"))]
    /**Builder for [`Client::v1_admin_app_id_get_get`]

[`Client::v1_admin_app_id_get_get`]: super::Client::v1_admin_app_id_get_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminAppIdGetGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "apps"))]
    impl<'a> V1AdminAppIdGetGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/admin/app/{id}/get`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ApplicationDetail>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/app/{}/get", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_APP_ID_GET_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "apps"))]
    /**Builder for [`Client::v1_admin_app_id_update_post`]

[`Client::v1_admin_app_id_update_post`]: super::Client::v1_admin_app_id_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminAppIdUpdatePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::ApplicationDetail, String>,
    }
    #[cfg(any(feature = "apps"))]
    impl<'a> V1AdminAppIdUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApplicationDetail>,
            <V as std::convert::TryInto<
                types::ApplicationDetail,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ApplicationDetail` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::ApplicationDetail) -> types::ApplicationDetail,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/app/{id}/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ApplicationDetail>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ApplicationDetail::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/app/{}/update", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_APP_ID_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "disclaimers"))]
    /**Builder for [`Client::v1_admin_disclaimer_list_get`]

[`Client::v1_admin_disclaimer_list_get`]: super::Client::v1_admin_disclaimer_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminDisclaimerListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "disclaimers"))]
    impl<'a> V1AdminDisclaimerListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/disclaimer/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DisclaimerList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/disclaimer/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_DISCLAIMER_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "disclaimers"))]
    /**Builder for [`Client::v1_admin_disclaimer_did_get`]

[`Client::v1_admin_disclaimer_did_get`]: super::Client::v1_admin_disclaimer_did_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminDisclaimerDidGet<'a> {
        client: &'a super::Client,
        did: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "disclaimers"))]
    impl<'a> V1AdminDisclaimerDidGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                did: Err("did was not initialized".to_string()),
            }
        }
        pub fn did<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.did = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for did failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/admin/disclaimer/{did}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Disclaimer>, Error<types::Error>> {
            let Self { client, did } = self;
            let did = did.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/disclaimer/{}", client.baseurl.path(), crate
                        ::path::segment(& did.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_DISCLAIMER_DID_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "disclaimers"))]
    /**Builder for [`Client::v1_admin_disclaimer_did_users_get`]

[`Client::v1_admin_disclaimer_did_users_get`]: super::Client::v1_admin_disclaimer_did_users_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminDisclaimerDidUsersGet<'a> {
        client: &'a super::Client,
        did: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "disclaimers"))]
    impl<'a> V1AdminDisclaimerDidUsersGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                did: Err("did was not initialized".to_string()),
            }
        }
        pub fn did<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.did = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for did failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/admin/disclaimer/{did}/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserIdList>, Error<types::Error>> {
            let Self { client, did } = self;
            let did = did.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/disclaimer/{}/users", client.baseurl.path(), crate
                        ::path::segment(& did.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_DISCLAIMER_DID_USERS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Builder for [`Client::v1_admin_group_list_get`]

[`Client::v1_admin_group_list_get`]: super::Client::v1_admin_group_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminGroupListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "info-barriers"))]
    impl<'a> V1AdminGroupListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/group/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::GroupList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/group/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_GROUP_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Builder for [`Client::v1_admin_group_gid_membership_add_post`]

[`Client::v1_admin_group_gid_membership_add_post`]: super::Client::v1_admin_group_gid_membership_add_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminGroupGidMembershipAddPost<'a> {
        client: &'a super::Client,
        gid: Result<::std::string::String, String>,
        body: Result<types::IntegerList, String>,
    }
    #[cfg(any(feature = "info-barriers"))]
    impl<'a> V1AdminGroupGidMembershipAddPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                gid: Err("gid was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn gid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.gid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for gid failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IntegerList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| "conversion to `IntegerList` for body failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/admin/group/{gid}/membership/add`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BulkActionResult>, Error<types::Error>> {
            let Self { client, gid, body } = self;
            let gid = gid.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/group/{}/membership/add", client.baseurl.path(),
                        crate ::path::segment(& gid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Builder for [`Client::v1_admin_group_gid_membership_list_get`]

[`Client::v1_admin_group_gid_membership_list_get`]: super::Client::v1_admin_group_gid_membership_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminGroupGidMembershipListGet<'a> {
        client: &'a super::Client,
        gid: Result<::std::string::String, String>,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "info-barriers"))]
    impl<'a> V1AdminGroupGidMembershipListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                gid: Err("gid was not initialized".to_string()),
                limit: Ok(None),
                skip: Ok(None),
            }
        }
        pub fn gid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.gid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for gid failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/group/{gid}/membership/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::IntegerList>, Error<types::Error>> {
            let Self { client, gid, limit, skip } = self;
            let gid = gid.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/group/{}/membership/list", client.baseurl.path(),
                        crate ::path::segment(& gid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Builder for [`Client::v1_admin_group_gid_membership_remove_post`]

[`Client::v1_admin_group_gid_membership_remove_post`]: super::Client::v1_admin_group_gid_membership_remove_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminGroupGidMembershipRemovePost<'a> {
        client: &'a super::Client,
        gid: Result<::std::string::String, String>,
        body: Result<types::IntegerList, String>,
    }
    #[cfg(any(feature = "info-barriers"))]
    impl<'a> V1AdminGroupGidMembershipRemovePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                gid: Err("gid was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn gid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.gid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for gid failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IntegerList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| "conversion to `IntegerList` for body failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/admin/group/{gid}/membership/remove`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BulkActionResult>, Error<types::Error>> {
            let Self { client, gid, body } = self;
            let gid = gid.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/group/{}/membership/remove", client.baseurl.path(),
                        crate ::path::segment(& gid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_GROUP_GID_MEMBERSHIP_REMOVE_POST,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "ims"))]
    /**Builder for [`Client::v1_admin_im_create_post`]

[`Client::v1_admin_im_create_post`]: super::Client::v1_admin_im_create_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminImCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::UserIdList, String>,
    }
    #[cfg(any(feature = "ims"))]
    impl<'a> V1AdminImCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserIdList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| "conversion to `UserIdList` for body failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/admin/im/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Stream>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/im/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_IM_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "messages"))]
    /**Builder for [`Client::v1_admin_messages_post`]

[`Client::v1_admin_messages_post`]: super::Client::v1_admin_messages_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminMessagesPost<'a> {
        client: &'a super::Client,
        body: Result<types::MessageIds, String>,
    }
    #[cfg(any(feature = "messages"))]
    impl<'a> V1AdminMessagesPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageIds>,
            <V as std::convert::TryInto<types::MessageIds>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `MessageIds` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::MessageIds) -> types::MessageIds,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/messages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MessageDetails>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::MessageIds::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/messages", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_MESSAGES_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 422u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "messages"))]
    /**Builder for [`Client::v1_admin_messages_message_id_metadata_relationships_get`]

[`Client::v1_admin_messages_message_id_metadata_relationships_get`]: super::Client::v1_admin_messages_message_id_metadata_relationships_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminMessagesMessageIdMetadataRelationshipsGet<'a> {
        client: &'a super::Client,
        message_id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "messages"))]
    impl<'a> V1AdminMessagesMessageIdMetadataRelationshipsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                message_id: Err("message_id was not initialized".to_string()),
            }
        }
        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for message_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/admin/messages/{messageId}/metadata/relationships`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MessageMetadataResponse>, Error<types::Error>> {
            let Self { client, message_id } = self;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/messages/{}/metadata/relationships", client.baseurl
                        .path(), crate ::path::segment(& message_id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_MESSAGES_MESSAGE_ID_METADATA_RELATIONSHIPS_GET,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "messages"))]
    /**Builder for [`Client::v1_admin_messages_message_id_receipts_get`]

[`Client::v1_admin_messages_message_id_receipts_get`]: super::Client::v1_admin_messages_message_id_receipts_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminMessagesMessageIdReceiptsGet<'a> {
        client: &'a super::Client,
        message_id: Result<::std::string::String, String>,
        after: Result<Option<::std::string::String>, String>,
        before: Result<Option<::std::string::String>, String>,
    }
    #[cfg(any(feature = "messages"))]
    impl<'a> V1AdminMessagesMessageIdReceiptsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                message_id: Err("message_id was not initialized".to_string()),
                after: Ok(None),
                before: Ok(None),
            }
        }
        pub fn message_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.message_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for message_id failed"
                        .to_string()
                });
            self
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for after failed"
                        .to_string()
                });
            self
        }
        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for before failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/admin/messages/{messageId}/receipts`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::MessageReceiptDetailResponse>,
            Error<types::Error>,
        > {
            let Self { client, message_id, after, before } = self;
            let message_id = message_id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/messages/{}/receipts", client.baseurl.path(), crate
                        ::path::segment(& message_id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "messages"))]
    /**Builder for [`Client::v1_admin_messagesuppression_id_suppress_post`]

[`Client::v1_admin_messagesuppression_id_suppress_post`]: super::Client::v1_admin_messagesuppression_id_suppress_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminMessagesuppressionIdSuppressPost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "messages"))]
    impl<'a> V1AdminMessagesuppressionIdSuppressPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/admin/messagesuppression/{id}/suppress`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::MessageSuppressionResponse>,
            Error<types::Error>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/messagesuppression/{}/suppress", client.baseurl
                        .path(), crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_MESSAGESUPPRESSION_ID_SUPPRESS_POST,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "info-barriers"))]
    /**Builder for [`Client::v1_admin_policy_list_get`]

[`Client::v1_admin_policy_list_get`]: super::Client::v1_admin_policy_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminPolicyListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "info-barriers"))]
    impl<'a> V1AdminPolicyListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/policy/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PolicyList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/policy/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_POLICY_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_admin_room_id_membership_add_post`]

[`Client::v1_admin_room_id_membership_add_post`]: super::Client::v1_admin_room_id_membership_add_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminRoomIdMembershipAddPost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::UserId, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1AdminRoomIdMembershipAddPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserId>,
            <V as std::convert::TryInto<types::UserId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserId) -> types::UserId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/room/{id}/membership/add`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/room/{}/membership/add", client.baseurl.path(),
                        crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_ROOM_ID_MEMBERSHIP_ADD_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_admin_room_id_membership_list_get`]

[`Client::v1_admin_room_id_membership_list_get`]: super::Client::v1_admin_room_id_membership_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminRoomIdMembershipListGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        include_past_members: Result<Option<bool>, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1AdminRoomIdMembershipListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                include_past_members: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn include_past_members<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_past_members = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `bool` for include_past_members failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/admin/room/{id}/membership/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MembershipList>, Error<types::Error>> {
            let Self { client, id, include_past_members } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let include_past_members = include_past_members
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/room/{}/membership/list", client.baseurl.path(),
                        crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "includePastMembers",
                        &include_past_members,
                    ),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_ROOM_ID_MEMBERSHIP_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_admin_room_id_membership_remove_post`]

[`Client::v1_admin_room_id_membership_remove_post`]: super::Client::v1_admin_room_id_membership_remove_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminRoomIdMembershipRemovePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::UserId, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1AdminRoomIdMembershipRemovePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserId>,
            <V as std::convert::TryInto<types::UserId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserId) -> types::UserId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/room/{id}/membership/remove`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/room/{}/membership/remove", client.baseurl.path(),
                        crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_ROOM_ID_MEMBERSHIP_REMOVE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_admin_room_id_set_active_post`]

[`Client::v1_admin_room_id_set_active_post`]: super::Client::v1_admin_room_id_set_active_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminRoomIdSetActivePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        active: Result<bool, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1AdminRoomIdSetActivePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                active: Err("active was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/admin/room/{id}/setActive`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RoomDetail>, Error<types::Error>> {
            let Self { client, id, active } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let active = active.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/room/{}/setActive", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("active", &active))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_ROOM_ID_SET_ACTIVE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "sso"))]
    /**Builder for [`Client::v1_admin_sso_configuration_get`]

[`Client::v1_admin_sso_configuration_get`]: super::Client::v1_admin_sso_configuration_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSsoConfigurationGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "sso"))]
    impl<'a> V1AdminSsoConfigurationGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/sso/configuration`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SsoConfiguration>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/sso/configuration", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SSO_CONFIGURATION_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "sso"))]
    /**Builder for [`Client::v1_admin_sso_configuration_post`]

[`Client::v1_admin_sso_configuration_post`]: super::Client::v1_admin_sso_configuration_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSsoConfigurationPost<'a> {
        client: &'a super::Client,
        body: Result<types::SsoConfiguration, String>,
    }
    #[cfg(any(feature = "sso"))]
    impl<'a> V1AdminSsoConfigurationPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SsoConfiguration>,
            <V as std::convert::TryInto<
                types::SsoConfiguration,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SsoConfiguration` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::SsoConfiguration) -> types::SsoConfiguration,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/sso/configuration`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SsoConfiguration::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/sso/configuration", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SSO_CONFIGURATION_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "sso"))]
    /**Builder for [`Client::v1_admin_sso_configuration_patch`]

[`Client::v1_admin_sso_configuration_patch`]: super::Client::v1_admin_sso_configuration_patch*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSsoConfigurationPatch<'a> {
        client: &'a super::Client,
        body: Result<types::SsoConfigurationChange, String>,
    }
    #[cfg(any(feature = "sso"))]
    impl<'a> V1AdminSsoConfigurationPatch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SsoConfigurationChange>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `SsoConfigurationChange` for body failed".to_string()
                });
            self
        }
        ///Sends a `PATCH` request to `/v1/admin/sso/configuration`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/sso/configuration", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SSO_CONFIGURATION_PATCH, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "streams"))]
    /**Builder for [`Client::v1_admin_stream_id_membership_list_get`]

[`Client::v1_admin_stream_id_membership_list_get`]: super::Client::v1_admin_stream_id_membership_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminStreamIdMembershipListGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "streams"))]
    impl<'a> V1AdminStreamIdMembershipListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                limit: Ok(None),
                skip: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/stream/{id}/membership/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2MembershipList>, Error<types::Error>> {
            let Self { client, id, limit, skip } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/stream/{}/membership/list", client.baseurl.path(),
                        crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_STREAM_ID_MEMBERSHIP_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_admin_system_features_list_get`]

[`Client::v1_admin_system_features_list_get`]: super::Client::v1_admin_system_features_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSystemFeaturesListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1AdminSystemFeaturesListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/system/features/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StringList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(
                    &format!("{}/v1/admin/system/features/list", client.baseurl.path(),),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SYSTEM_FEATURES_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_admin_system_protocols_post`]

[`Client::v1_admin_system_protocols_post`]: super::Client::v1_admin_system_protocols_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSystemProtocolsPost<'a> {
        client: &'a super::Client,
        body: Result<types::Protocol, String>,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1AdminSystemProtocolsPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Protocol>,
            <V as std::convert::TryInto<types::Protocol>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Protocol` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::Protocol) -> types::Protocol,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/system/protocols`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Protocol>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Protocol::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/system/protocols", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SYSTEM_PROTOCOLS_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_admin_system_protocols_list_get`]

[`Client::v1_admin_system_protocols_list_get`]: super::Client::v1_admin_system_protocols_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSystemProtocolsListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1AdminSystemProtocolsListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/system/protocols/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StringList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(
                    &format!("{}/v1/admin/system/protocols/list", client.baseurl.path(),),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SYSTEM_PROTOCOLS_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_admin_system_protocols_scheme_delete`]

[`Client::v1_admin_system_protocols_scheme_delete`]: super::Client::v1_admin_system_protocols_scheme_delete*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSystemProtocolsSchemeDelete<'a> {
        client: &'a super::Client,
        scheme: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1AdminSystemProtocolsSchemeDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                scheme: Err("scheme was not initialized".to_string()),
            }
        }
        pub fn scheme<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.scheme = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for scheme failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v1/admin/system/protocols/{scheme}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self { client, scheme } = self;
            let scheme = scheme.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/system/protocols/{}", client.baseurl.path(), crate
                        ::path::segment(& scheme.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SYSTEM_PROTOCOLS_SCHEME_DELETE, request)
                .await?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response.readable())),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_admin_system_roles_list_get`]

[`Client::v1_admin_system_roles_list_get`]: super::Client::v1_admin_system_roles_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminSystemRolesListGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1AdminSystemRolesListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/admin/system/roles/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RoleDetailList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/system/roles/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_SYSTEM_ROLES_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_find_post`]

[`Client::v1_admin_user_find_post`]: super::Client::v1_admin_user_find_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserFindPost<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::UserFilter, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserFindPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserFilter>,
            <V as std::convert::TryInto<types::UserFilter>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserFilter) -> types::UserFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/find`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserDetailList>, Error<types::Error>> {
            let Self { client, limit, skip, body } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserFilter::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/admin/user/find", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_FIND_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_app_entitlement_list_get`]

[`Client::v1_admin_user_uid_app_entitlement_list_get`]: super::Client::v1_admin_user_uid_app_entitlement_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidAppEntitlementListGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidAppEntitlementListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/user/{uid}/app/entitlement/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserAppEntitlementList>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/app/entitlement/list", client.baseurl
                        .path(), crate ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_GET,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_app_entitlement_list_post`]

[`Client::v1_admin_user_uid_app_entitlement_list_post`]: super::Client::v1_admin_user_uid_app_entitlement_list_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidAppEntitlementListPost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::UserAppEntitlementList, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidAppEntitlementListPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserAppEntitlementList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `UserAppEntitlementList` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/app/entitlement/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserAppEntitlementList>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/app/entitlement/list", client.baseurl
                        .path(), crate ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_POST,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_app_entitlement_list_patch`]

[`Client::v1_admin_user_uid_app_entitlement_list_patch`]: super::Client::v1_admin_user_uid_app_entitlement_list_patch*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidAppEntitlementListPatch<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::UserAppEntitlementsPatchList, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidAppEntitlementListPatch<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserAppEntitlementsPatchList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `UserAppEntitlementsPatchList` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PATCH` request to `/v1/admin/user/{uid}/app/entitlement/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserAppEntitlementList>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/app/entitlement/list", client.baseurl
                        .path(), crate ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_PATCH,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_avatar_get`]

[`Client::v1_admin_user_uid_avatar_get`]: super::Client::v1_admin_user_uid_avatar_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidAvatarGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidAvatarGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/user/{uid}/avatar`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AvatarList>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/avatar", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_AVATAR_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_avatar_update_post`]

[`Client::v1_admin_user_uid_avatar_update_post`]: super::Client::v1_admin_user_uid_avatar_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidAvatarUpdatePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::AvatarUpdate, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidAvatarUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AvatarUpdate>,
            <V as std::convert::TryInto<types::AvatarUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AvatarUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::AvatarUpdate) -> types::AvatarUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/avatar/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::AvatarUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/avatar/update", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_AVATAR_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_delegates_get`]

[`Client::v1_admin_user_uid_delegates_get`]: super::Client::v1_admin_user_uid_delegates_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidDelegatesGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidDelegatesGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/user/{uid}/delegates`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::IntegerList>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/delegates", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_DELEGATES_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_delegates_update_post`]

[`Client::v1_admin_user_uid_delegates_update_post`]: super::Client::v1_admin_user_uid_delegates_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidDelegatesUpdatePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::DelegateAction, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidDelegatesUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DelegateAction>,
            <V as std::convert::TryInto<
                types::DelegateAction,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DelegateAction` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::DelegateAction) -> types::DelegateAction,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/delegates/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::DelegateAction::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/delegates/update", client.baseurl.path(),
                        crate ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_DELEGATES_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_disclaimer_get`]

[`Client::v1_admin_user_uid_disclaimer_get`]: super::Client::v1_admin_user_uid_disclaimer_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidDisclaimerGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidDisclaimerGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/user/{uid}/disclaimer`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Disclaimer>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/disclaimer", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_DISCLAIMER_GET, request)
                .await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_disclaimer_delete`]

[`Client::v1_admin_user_uid_disclaimer_delete`]: super::Client::v1_admin_user_uid_disclaimer_delete*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidDisclaimerDelete<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidDisclaimerDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `DELETE` request to `/v1/admin/user/{uid}/disclaimer`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/disclaimer", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_DISCLAIMER_DELETE, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_disclaimer_update_post`]

[`Client::v1_admin_user_uid_disclaimer_update_post`]: super::Client::v1_admin_user_uid_disclaimer_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidDisclaimerUpdatePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::StringId, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidDisclaimerUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StringId>,
            <V as std::convert::TryInto<types::StringId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `StringId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::StringId) -> types::StringId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/disclaimer/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::StringId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/disclaimer/update", client.baseurl.path(),
                        crate ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_USER_UID_DISCLAIMER_UPDATE_POST,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_features_get`]

[`Client::v1_admin_user_uid_features_get`]: super::Client::v1_admin_user_uid_features_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidFeaturesGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidFeaturesGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/user/{uid}/features`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FeatureList>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/features", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_FEATURES_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_features_update_post`]

[`Client::v1_admin_user_uid_features_update_post`]: super::Client::v1_admin_user_uid_features_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidFeaturesUpdatePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::FeatureList, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidFeaturesUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FeatureList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| "conversion to `FeatureList` for body failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/features/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/features/update", client.baseurl.path(),
                        crate ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_FEATURES_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_roles_add_post`]

[`Client::v1_admin_user_uid_roles_add_post`]: super::Client::v1_admin_user_uid_roles_add_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidRolesAddPost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::StringId, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidRolesAddPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StringId>,
            <V as std::convert::TryInto<types::StringId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `StringId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::StringId) -> types::StringId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/roles/add`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::StringId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/roles/add", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_ROLES_ADD_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_roles_remove_post`]

[`Client::v1_admin_user_uid_roles_remove_post`]: super::Client::v1_admin_user_uid_roles_remove_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidRolesRemovePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::StringId, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidRolesRemovePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StringId>,
            <V as std::convert::TryInto<types::StringId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `StringId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::StringId) -> types::StringId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/roles/remove`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::StringId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/roles/remove", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_ROLES_REMOVE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_status_get`]

[`Client::v1_admin_user_uid_status_get`]: super::Client::v1_admin_user_uid_status_get*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidStatusGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidStatusGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/admin/user/{uid}/status`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserStatus>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/status", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_STATUS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_uid_status_update_post`]

[`Client::v1_admin_user_uid_status_update_post`]: super::Client::v1_admin_user_uid_status_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidStatusUpdatePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::UserStatus, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUidStatusUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserStatus>,
            <V as std::convert::TryInto<types::UserStatus>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserStatus` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserStatus) -> types::UserStatus,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/status/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserStatus::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/status/update", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_STATUS_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "streams"))]
    /**Builder for [`Client::v1_admin_user_uid_streams_list_post`]

[`Client::v1_admin_user_uid_streams_list_post`]: super::Client::v1_admin_user_uid_streams_list_post*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUidStreamsListPost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::StreamFilter, String>,
    }
    #[cfg(any(feature = "streams"))]
    impl<'a> V1AdminUserUidStreamsListPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                limit: Ok(None),
                skip: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StreamFilter>,
            <V as std::convert::TryInto<types::StreamFilter>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `StreamFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::StreamFilter) -> types::StreamFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/admin/user/{uid}/streams/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StreamList>, Error<types::Error>> {
            let Self { client, uid, limit, skip, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::StreamFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/streams/list", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ADMIN_USER_UID_STREAMS_LIST_POST, request)
                .await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v1_admin_user_user_id_suspension_update_put`]

[`Client::v1_admin_user_user_id_suspension_update_put`]: super::Client::v1_admin_user_user_id_suspension_update_put*/
    #[derive(Debug, Clone)]
    pub struct V1AdminUserUserIdSuspensionUpdatePut<'a> {
        client: &'a super::Client,
        user_id: Result<i64, String>,
        body: Result<types::UserSuspension, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V1AdminUserUserIdSuspensionUpdatePut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "conversion to `i64` for user_id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserSuspension>,
            <V as std::convert::TryInto<
                types::UserSuspension,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserSuspension` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserSuspension) -> types::UserSuspension,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/admin/user/{userId}/suspension/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, user_id, body } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UserSuspension::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/admin/user/{}/suspension/update", client.baseurl.path(),
                        crate ::path::segment(& user_id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ADMIN_USER_USER_ID_SUSPENSION_UPDATE_PUT,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_delete_post`]

[`Client::v1_companycert_delete_post`]: super::Client::v1_companycert_delete_post*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertDeletePost<'a> {
        client: &'a super::Client,
        body: Result<types::StringId, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertDeletePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StringId>,
            <V as std::convert::TryInto<types::StringId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `StringId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::StringId) -> types::StringId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/companycert/delete`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::StringId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/companycert/delete", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_COMPANYCERT_DELETE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_list_get`]

[`Client::v1_companycert_list_get`]: super::Client::v1_companycert_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertListGet<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/companycert/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompanyCertInfoList>, Error<types::Error>> {
            let Self { client, limit, skip } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/companycert/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_COMPANYCERT_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_podmanaged_list_get`]

[`Client::v1_companycert_podmanaged_list_get`]: super::Client::v1_companycert_podmanaged_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertPodmanagedListGet<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertPodmanagedListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/companycert/podmanaged/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompanyCertInfoList>, Error<types::Error>> {
            let Self { client, limit, skip } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!("{}/v1/companycert/podmanaged/list", client.baseurl.path(),),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_COMPANYCERT_PODMANAGED_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_type_list_post`]

[`Client::v1_companycert_type_list_post`]: super::Client::v1_companycert_type_list_post*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertTypeListPost<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::CompanyCertTypeList, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertTypeListPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CompanyCertTypeList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `CompanyCertTypeList` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/companycert/type/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompanyCertInfoList>, Error<types::Error>> {
            let Self { client, limit, skip, body } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/companycert/type/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_COMPANYCERT_TYPE_LIST_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_finger_print_get_get`]

[`Client::v1_companycert_finger_print_get_get`]: super::Client::v1_companycert_finger_print_get_get*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertFingerPrintGetGet<'a> {
        client: &'a super::Client,
        finger_print: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertFingerPrintGetGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                finger_print: Err("finger_print was not initialized".to_string()),
            }
        }
        pub fn finger_print<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.finger_print = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for finger_print failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/companycert/{fingerPrint}/get`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompanyCertDetail>, Error<types::Error>> {
            let Self { client, finger_print } = self;
            let finger_print = finger_print.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/companycert/{}/get", client.baseurl.path(), crate
                        ::path::segment(& finger_print.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_COMPANYCERT_FINGER_PRINT_GET_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_finger_print_issued_by_get`]

[`Client::v1_companycert_finger_print_issued_by_get`]: super::Client::v1_companycert_finger_print_issued_by_get*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertFingerPrintIssuedByGet<'a> {
        client: &'a super::Client,
        finger_print: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertFingerPrintIssuedByGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                finger_print: Err("finger_print was not initialized".to_string()),
            }
        }
        pub fn finger_print<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.finger_print = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for finger_print failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/companycert/{fingerPrint}/issuedBy`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompanyCertInfoList>, Error<types::Error>> {
            let Self { client, finger_print } = self;
            let finger_print = finger_print.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/companycert/{}/issuedBy", client.baseurl.path(), crate
                        ::path::segment(& finger_print.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_COMPANYCERT_FINGER_PRINT_ISSUED_BY_GET,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_companycert_finger_print_update_post`]

[`Client::v1_companycert_finger_print_update_post`]: super::Client::v1_companycert_finger_print_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1CompanycertFingerPrintUpdatePost<'a> {
        client: &'a super::Client,
        finger_print: Result<::std::string::String, String>,
        body: Result<types::CompanyCertAttributes, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1CompanycertFingerPrintUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                finger_print: Err("finger_print was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn finger_print<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.finger_print = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for finger_print failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CompanyCertAttributes>,
            <V as std::convert::TryInto<
                types::CompanyCertAttributes,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CompanyCertAttributes` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::CompanyCertAttributes,
            ) -> types::CompanyCertAttributes,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/companycert/{fingerPrint}/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, finger_print, body } = self;
            let finger_print = finger_print.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CompanyCertAttributes::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/companycert/{}/update", client.baseurl.path(), crate
                        ::path::segment(& finger_print.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_COMPANYCERT_FINGER_PRINT_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    /**Builder for [`Client::v1_connection_accept_post`]

[`Client::v1_connection_accept_post`]: super::Client::v1_connection_accept_post*/
    #[derive(Debug, Clone)]
    pub struct V1ConnectionAcceptPost<'a> {
        client: &'a super::Client,
        body: Result<types::UserConnectionRequest, String>,
    }
    #[cfg(any(feature = "connections"))]
    impl<'a> V1ConnectionAcceptPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserConnectionRequest>,
            <V as std::convert::TryInto<
                types::UserConnectionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UserConnectionRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::UserConnectionRequest,
            ) -> types::UserConnectionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/connection/accept`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserConnection>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UserConnectionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/connection/accept", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_CONNECTION_ACCEPT_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    /**Builder for [`Client::v1_connection_create_post`]

[`Client::v1_connection_create_post`]: super::Client::v1_connection_create_post*/
    #[derive(Debug, Clone)]
    pub struct V1ConnectionCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::UserConnectionRequest, String>,
    }
    #[cfg(any(feature = "connections"))]
    impl<'a> V1ConnectionCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserConnectionRequest>,
            <V as std::convert::TryInto<
                types::UserConnectionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UserConnectionRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::UserConnectionRequest,
            ) -> types::UserConnectionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/connection/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserConnection>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UserConnectionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/connection/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_CONNECTION_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    /**Builder for [`Client::v1_connection_list_get`]

[`Client::v1_connection_list_get`]: super::Client::v1_connection_list_get*/
    #[derive(Debug, Clone)]
    pub struct V1ConnectionListGet<'a> {
        client: &'a super::Client,
        status: Result<Option<types::V1ConnectionListGetStatus>, String>,
        user_ids: Result<Option<::std::string::String>, String>,
    }
    #[cfg(any(feature = "connections"))]
    impl<'a> V1ConnectionListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                status: Ok(None),
                user_ids: Ok(None),
            }
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V1ConnectionListGetStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `V1ConnectionListGetStatus` for status failed"
                        .to_string()
                });
            self
        }
        pub fn user_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_ids = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for user_ids failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/connection/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserConnectionList>, Error<types::Error>> {
            let Self { client, status, user_ids } = self;
            let status = status.map_err(Error::InvalidRequest)?;
            let user_ids = user_ids.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/connection/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("userIds", &user_ids))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_CONNECTION_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    /**Builder for [`Client::v1_connection_reject_post`]

[`Client::v1_connection_reject_post`]: super::Client::v1_connection_reject_post*/
    #[derive(Debug, Clone)]
    pub struct V1ConnectionRejectPost<'a> {
        client: &'a super::Client,
        body: Result<types::UserConnectionRequest, String>,
    }
    #[cfg(any(feature = "connections"))]
    impl<'a> V1ConnectionRejectPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserConnectionRequest>,
            <V as std::convert::TryInto<
                types::UserConnectionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UserConnectionRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::UserConnectionRequest,
            ) -> types::UserConnectionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/connection/reject`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserConnection>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UserConnectionRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/connection/reject", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_CONNECTION_REJECT_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    /**Builder for [`Client::v1_connection_user_uid_remove_post`]

[`Client::v1_connection_user_uid_remove_post`]: super::Client::v1_connection_user_uid_remove_post*/
    #[derive(Debug, Clone)]
    pub struct V1ConnectionUserUidRemovePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "connections"))]
    impl<'a> V1ConnectionUserUidRemovePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/connection/user/{uid}/remove`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/connection/user/{}/remove", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_CONNECTION_USER_UID_REMOVE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "connections"))]
    /**Builder for [`Client::v1_connection_user_user_id_info_get`]

[`Client::v1_connection_user_user_id_info_get`]: super::Client::v1_connection_user_user_id_info_get*/
    #[derive(Debug, Clone)]
    pub struct V1ConnectionUserUserIdInfoGet<'a> {
        client: &'a super::Client,
        user_id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "connections"))]
    impl<'a> V1ConnectionUserUserIdInfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err("user_id was not initialized".to_string()),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for user_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/connection/user/{userId}/info`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserConnection>, Error<types::Error>> {
            let Self { client, user_id } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/connection/user/{}/info", client.baseurl.path(), crate
                        ::path::segment(& user_id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_CONNECTION_USER_USER_ID_INFO_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_files_allowed_types_get`]

[`Client::v1_files_allowed_types_get`]: super::Client::v1_files_allowed_types_get*/
    #[derive(Debug, Clone)]
    pub struct V1FilesAllowedTypesGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1FilesAllowedTypesGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/files/allowedTypes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StringList>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/files/allowedTypes", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_FILES_ALLOWED_TYPES_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "ims"))]
    /**Builder for [`Client::v1_im_create_post`]

[`Client::v1_im_create_post`]: super::Client::v1_im_create_post*/
    #[derive(Debug, Clone)]
    pub struct V1ImCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::UserIdList, String>,
    }
    #[cfg(any(feature = "ims"))]
    impl<'a> V1ImCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserIdList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| "conversion to `UserIdList` for body failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/im/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Stream>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/im/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_IM_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "ims"))]
    /**Builder for [`Client::v1_im_id_info_get`]

[`Client::v1_im_id_info_get`]: super::Client::v1_im_id_info_get*/
    #[derive(Debug, Clone)]
    pub struct V1ImIdInfoGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "ims"))]
    impl<'a> V1ImIdInfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/im/{id}/info`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V1imDetail>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/im/{}/info", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_IM_ID_INFO_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "ims"))]
    /**Builder for [`Client::v1_im_id_update_post`]

[`Client::v1_im_id_update_post`]: super::Client::v1_im_id_update_post*/
    #[derive(Debug, Clone)]
    pub struct V1ImIdUpdatePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::V1imAttributes, String>,
    }
    #[cfg(any(feature = "ims"))]
    impl<'a> V1ImIdUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V1imAttributes>,
            <V as std::convert::TryInto<
                types::V1imAttributes,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V1imAttributes` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V1imAttributes) -> types::V1imAttributes,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/im/{id}/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V1imDetail>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V1imAttributes::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/im/{}/update", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_IM_ID_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 451u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v1_languages_get`]

[`Client::v1_languages_get`]: super::Client::v1_languages_get*/
    #[derive(Debug, Clone)]
    pub struct V1LanguagesGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V1LanguagesGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/languages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Languages>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/languages", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_LANGUAGES_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "messages"))]
    /**Builder for [`Client::v1_message_mid_status_get`]

[`Client::v1_message_mid_status_get`]: super::Client::v1_message_mid_status_get*/
    #[derive(Debug, Clone)]
    pub struct V1MessageMidStatusGet<'a> {
        client: &'a super::Client,
        mid: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "messages"))]
    impl<'a> V1MessageMidStatusGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                mid: Err("mid was not initialized".to_string()),
            }
        }
        pub fn mid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.mid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for mid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/message/{mid}/status`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MessageStatus>, Error<types::Error>> {
            let Self { client, mid } = self;
            let mid = mid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/message/{}/status", client.baseurl.path(), crate
                        ::path::segment(& mid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_MESSAGE_MID_STATUS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v1_podcert_get`]

[`Client::v1_podcert_get`]: super::Client::v1_podcert_get*/
    #[derive(Debug, Clone)]
    pub struct V1PodcertGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V1PodcertGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/podcert`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PodCertificate>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/podcert", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client.exec(crate::Operation::V1_PODCERT_GET, request).await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v1_presence_feed_create_post`]

[`Client::v1_presence_feed_create_post`]: super::Client::v1_presence_feed_create_post*/
    #[derive(Debug, Clone)]
    pub struct V1PresenceFeedCreatePost<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V1PresenceFeedCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `POST` request to `/v1/presence/feed/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StringId>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/presence/feed/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_PRESENCE_FEED_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v1_presence_feed_feed_id_delete_post`]

[`Client::v1_presence_feed_feed_id_delete_post`]: super::Client::v1_presence_feed_feed_id_delete_post*/
    #[derive(Debug, Clone)]
    pub struct V1PresenceFeedFeedIdDeletePost<'a> {
        client: &'a super::Client,
        feed_id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V1PresenceFeedFeedIdDeletePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                feed_id: Err("feed_id was not initialized".to_string()),
            }
        }
        pub fn feed_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.feed_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for feed_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/presence/feed/{feedId}/delete`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StringId>, Error<types::Error>> {
            let Self { client, feed_id } = self;
            let feed_id = feed_id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/presence/feed/{}/delete", client.baseurl.path(), crate
                        ::path::segment(& feed_id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_PRESENCE_FEED_FEED_ID_DELETE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v1_presence_feed_feed_id_read_get`]

[`Client::v1_presence_feed_feed_id_read_get`]: super::Client::v1_presence_feed_feed_id_read_get*/
    #[derive(Debug, Clone)]
    pub struct V1PresenceFeedFeedIdReadGet<'a> {
        client: &'a super::Client,
        feed_id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V1PresenceFeedFeedIdReadGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                feed_id: Err("feed_id was not initialized".to_string()),
            }
        }
        pub fn feed_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.feed_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for feed_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/presence/feed/{feedId}/read`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2PresenceList>, Error<types::Error>> {
            let Self { client, feed_id } = self;
            let feed_id = feed_id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/presence/feed/{}/read", client.baseurl.path(), crate
                        ::path::segment(& feed_id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_PRESENCE_FEED_FEED_ID_READ_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_room_id_membership_add_post`]

[`Client::v1_room_id_membership_add_post`]: super::Client::v1_room_id_membership_add_post*/
    #[derive(Debug, Clone)]
    pub struct V1RoomIdMembershipAddPost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::UserId, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1RoomIdMembershipAddPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserId>,
            <V as std::convert::TryInto<types::UserId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserId) -> types::UserId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/room/{id}/membership/add`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/room/{}/membership/add", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ROOM_ID_MEMBERSHIP_ADD_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_room_id_membership_demote_owner_post`]

[`Client::v1_room_id_membership_demote_owner_post`]: super::Client::v1_room_id_membership_demote_owner_post*/
    #[derive(Debug, Clone)]
    pub struct V1RoomIdMembershipDemoteOwnerPost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::UserId, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1RoomIdMembershipDemoteOwnerPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserId>,
            <V as std::convert::TryInto<types::UserId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserId) -> types::UserId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/room/{id}/membership/demoteOwner`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/room/{}/membership/demoteOwner", client.baseurl.path(),
                        crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ROOM_ID_MEMBERSHIP_DEMOTE_OWNER_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_room_id_membership_promote_owner_post`]

[`Client::v1_room_id_membership_promote_owner_post`]: super::Client::v1_room_id_membership_promote_owner_post*/
    #[derive(Debug, Clone)]
    pub struct V1RoomIdMembershipPromoteOwnerPost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::UserId, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1RoomIdMembershipPromoteOwnerPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserId>,
            <V as std::convert::TryInto<types::UserId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserId) -> types::UserId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/room/{id}/membership/promoteOwner`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/room/{}/membership/promoteOwner", client.baseurl.path(),
                        crate ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(
                    crate::Operation::V1_ROOM_ID_MEMBERSHIP_PROMOTE_OWNER_POST,
                    request,
                )
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_room_id_membership_remove_post`]

[`Client::v1_room_id_membership_remove_post`]: super::Client::v1_room_id_membership_remove_post*/
    #[derive(Debug, Clone)]
    pub struct V1RoomIdMembershipRemovePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::UserId, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1RoomIdMembershipRemovePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserId>,
            <V as std::convert::TryInto<types::UserId>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserId` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserId) -> types::UserId,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/room/{id}/membership/remove`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserId::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/room/{}/membership/remove", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ROOM_ID_MEMBERSHIP_REMOVE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v1_room_id_set_active_post`]

[`Client::v1_room_id_set_active_post`]: super::Client::v1_room_id_set_active_post*/
    #[derive(Debug, Clone)]
    pub struct V1RoomIdSetActivePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        active: Result<bool, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V1RoomIdSetActivePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                active: Err("active was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/room/{id}/setActive`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RoomDetail>, Error<types::Error>> {
            let Self { client, id, active } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let active = active.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/room/{}/setActive", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("active", &active))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_ROOM_ID_SET_ACTIVE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "streams"))]
    /**Builder for [`Client::v1_streams_list_post`]

[`Client::v1_streams_list_post`]: super::Client::v1_streams_list_post*/
    #[derive(Debug, Clone)]
    pub struct V1StreamsListPost<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::StreamFilter, String>,
    }
    #[cfg(any(feature = "streams"))]
    impl<'a> V1StreamsListPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StreamFilter>,
            <V as std::convert::TryInto<types::StreamFilter>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `StreamFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::StreamFilter) -> types::StreamFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/streams/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StreamList>, Error<types::Error>> {
            let Self { client, limit, skip, body } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::StreamFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/streams/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_STREAMS_LIST_POST, request)
                .await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "streams"))]
    /**Builder for [`Client::v1_streams_sid_attachments_get`]

[`Client::v1_streams_sid_attachments_get`]: super::Client::v1_streams_sid_attachments_get*/
    #[derive(Debug, Clone)]
    pub struct V1StreamsSidAttachmentsGet<'a> {
        client: &'a super::Client,
        sid: Result<::std::string::String, String>,
        limit: Result<Option<i64>, String>,
        since: Result<Option<i64>, String>,
        sort_dir: Result<Option<::std::string::String>, String>,
        to: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "streams"))]
    impl<'a> V1StreamsSidAttachmentsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sid: Err("sid was not initialized".to_string()),
                limit: Ok(None),
                since: Ok(None),
                sort_dir: Ok(None),
                to: Ok(None),
            }
        }
        pub fn sid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for sid failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.since = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for since failed".to_string());
            self
        }
        pub fn sort_dir<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sort_dir = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for sort_dir failed"
                        .to_string()
                });
            self
        }
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for to failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/streams/{sid}/attachments`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::StreamAttachmentResponse>,
            Error<types::Error>,
        > {
            let Self { client, sid, limit, since, sort_dir, to } = self;
            let sid = sid.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let since = since.map_err(Error::InvalidRequest)?;
            let sort_dir = sort_dir.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/streams/{}/attachments", client.baseurl.path(), crate
                        ::path::segment(& sid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("since", &since))
                .query(&progenitor_client::QueryParam::new("sortDir", &sort_dir))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_STREAMS_SID_ATTACHMENTS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_manifest_own_get`]

[`Client::v1_user_manifest_own_get`]: super::Client::v1_user_manifest_own_get*/
    #[derive(Debug, Clone)]
    pub struct V1UserManifestOwnGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserManifestOwnGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/user/manifest/own`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ServiceAccountManifest>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v1/user/manifest/own", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_MANIFEST_OWN_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_manifest_own_post`]

[`Client::v1_user_manifest_own_post`]: super::Client::v1_user_manifest_own_post*/
    #[derive(Debug, Clone)]
    pub struct V1UserManifestOwnPost<'a> {
        client: &'a super::Client,
        body: Result<types::ServiceAccountManifest, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserManifestOwnPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ServiceAccountManifest>,
            <V as std::convert::TryInto<
                types::ServiceAccountManifest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ServiceAccountManifest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::ServiceAccountManifest,
            ) -> types::ServiceAccountManifest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/user/manifest/own`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ServiceAccountManifest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/user/manifest/own", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_MANIFEST_OWN_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v1_user_presence_register_post`]

[`Client::v1_user_presence_register_post`]: super::Client::v1_user_presence_register_post*/
    #[derive(Debug, Clone)]
    pub struct V1UserPresenceRegisterPost<'a> {
        client: &'a super::Client,
        body: Result<types::UserIdList, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V1UserPresenceRegisterPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserIdList>,
        {
            self.body = value
                .try_into()
                .map_err(|_| "conversion to `UserIdList` for body failed".to_string());
            self
        }
        ///Sends a `POST` request to `/v1/user/presence/register`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/user/presence/register", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_PRESENCE_REGISTER_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_search_post`]

[`Client::v1_user_search_post`]: super::Client::v1_user_search_post*/
    #[derive(Debug, Clone)]
    pub struct V1UserSearchPost<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        local: Result<Option<bool>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::UserSearchQuery, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserSearchPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                local: Ok(None),
                skip: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn local<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.local = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for local failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserSearchQuery>,
            <V as std::convert::TryInto<
                types::UserSearchQuery,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UserSearchQuery` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::UserSearchQuery) -> types::UserSearchQuery,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/user/search`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserSearchResults>, Error<types::Error>> {
            let Self { client, limit, local, skip, body } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let local = local.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UserSearchQuery::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v1/user/search", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("local", &local))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_SEARCH_POST, request)
                .await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_uid_follow_post`]

[`Client::v1_user_uid_follow_post`]: super::Client::v1_user_uid_follow_post*/
    #[derive(Debug, Clone)]
    pub struct V1UserUidFollowPost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::FollowersList, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserUidFollowPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FollowersList>,
            <V as std::convert::TryInto<types::FollowersList>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FollowersList` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::FollowersList) -> types::FollowersList,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/user/{uid}/follow`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FollowersList::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/user/{}/follow", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_UID_FOLLOW_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_uid_followers_get`]

[`Client::v1_user_uid_followers_get`]: super::Client::v1_user_uid_followers_get*/
    #[derive(Debug, Clone)]
    pub struct V1UserUidFollowersGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        after: Result<Option<::std::string::String>, String>,
        before: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserUidFollowersGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                after: Ok(None),
                before: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for after failed"
                        .to_string()
                });
            self
        }
        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for before failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/user/{uid}/followers`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FollowersListResponse>, Error<types::Error>> {
            let Self { client, uid, after, before, limit } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/user/{}/followers", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_UID_FOLLOWERS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_uid_following_get`]

[`Client::v1_user_uid_following_get`]: super::Client::v1_user_uid_following_get*/
    #[derive(Debug, Clone)]
    pub struct V1UserUidFollowingGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        after: Result<Option<::std::string::String>, String>,
        before: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserUidFollowingGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                after: Ok(None),
                before: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for after failed"
                        .to_string()
                });
            self
        }
        pub fn before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.before = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for before failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/user/{uid}/following`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FollowingListResponse>, Error<types::Error>> {
            let Self { client, uid, after, before, limit } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let before = before.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/user/{}/following", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("before", &before))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_UID_FOLLOWING_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_user_uid_unfollow_post`]

[`Client::v1_user_uid_unfollow_post`]: super::Client::v1_user_uid_unfollow_post*/
    #[derive(Debug, Clone)]
    pub struct V1UserUidUnfollowPost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::FollowersList, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UserUidUnfollowPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FollowersList>,
            <V as std::convert::TryInto<types::FollowersList>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FollowersList` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::FollowersList) -> types::FollowersList,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/user/{uid}/unfollow`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FollowersList::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/user/{}/unfollow", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USER_UID_UNFOLLOW_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_users_uid_sessions_get`]

[`Client::v1_users_uid_sessions_get`]: super::Client::v1_users_uid_sessions_get*/
    #[derive(Debug, Clone)]
    pub struct V1UsersUidSessionsGet<'a> {
        client: &'a super::Client,
        uid: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UsersUidSessionsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for uid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/users/{uid}/sessions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V1UserSessions>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/users/{}/sessions", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USERS_UID_SESSIONS_GET, request)
                .await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_users_uid_sessions_logout_post`]

[`Client::v1_users_uid_sessions_logout_post`]: super::Client::v1_users_uid_sessions_logout_post*/
    #[derive(Debug, Clone)]
    pub struct V1UsersUidSessionsLogoutPost<'a> {
        client: &'a super::Client,
        uid: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UsersUidSessionsLogoutPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for uid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/users/{uid}/sessions/logout`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/users/{}/sessions/logout", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USERS_UID_SESSIONS_LOGOUT_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v1_users_uid_sessions_sid_logout_post`]

[`Client::v1_users_uid_sessions_sid_logout_post`]: super::Client::v1_users_uid_sessions_sid_logout_post*/
    #[derive(Debug, Clone)]
    pub struct V1UsersUidSessionsSidLogoutPost<'a> {
        client: &'a super::Client,
        uid: Result<::std::string::String, String>,
        sid: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V1UsersUidSessionsSidLogoutPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                sid: Err("sid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for uid failed"
                        .to_string()
                });
            self
        }
        pub fn sid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for sid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v1/users/{uid}/sessions/{sid}/logout`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResponse>, Error<types::Error>> {
            let Self { client, uid, sid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let sid = sid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v1/users/{}/sessions/{}/logout", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?, crate ::path::segment(& sid
                        .to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V1_USERS_UID_SESSIONS_SID_LOGOUT_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "streams"))]
    /**Builder for [`Client::v2_admin_streams_list_post`]

[`Client::v2_admin_streams_list_post`]: super::Client::v2_admin_streams_list_post*/
    #[derive(Debug, Clone)]
    pub struct V2AdminStreamsListPost<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::V2AdminStreamFilter, String>,
    }
    #[cfg(any(feature = "streams"))]
    impl<'a> V2AdminStreamsListPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V2AdminStreamFilter>,
            <V as std::convert::TryInto<
                types::V2AdminStreamFilter,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V2AdminStreamFilter` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::V2AdminStreamFilter,
            ) -> types::V2AdminStreamFilter,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/admin/streams/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2AdminStreamList>, Error<types::Error>> {
            let Self { client, limit, skip, body } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V2AdminStreamFilter::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/admin/streams/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V2_ADMIN_STREAMS_LIST_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v2_admin_user_create_post`]

[`Client::v2_admin_user_create_post`]: super::Client::v2_admin_user_create_post*/
    #[derive(Debug, Clone)]
    pub struct V2AdminUserCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::V2UserCreate, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V2AdminUserCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V2UserCreate>,
            <V as std::convert::TryInto<types::V2UserCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V2UserCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V2UserCreate) -> types::V2UserCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/admin/user/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2UserDetail>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::V2UserCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/admin/user/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V2_ADMIN_USER_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v2_admin_user_list_get`]

[`Client::v2_admin_user_list_get`]: super::Client::v2_admin_user_list_get*/
    #[derive(Debug, Clone)]
    pub struct V2AdminUserListGet<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V2AdminUserListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v2/admin/user/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2UserDetailList>, Error<types::Error>> {
            let Self { client, limit, skip } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/admin/user/list", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V2_ADMIN_USER_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v2_admin_user_uid_get`]

[`Client::v2_admin_user_uid_get`]: super::Client::v2_admin_user_uid_get*/
    #[derive(Debug, Clone)]
    pub struct V2AdminUserUidGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V2AdminUserUidGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v2/admin/user/{uid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2UserDetail>, Error<types::Error>> {
            let Self { client, uid } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v2/admin/user/{}", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V2_ADMIN_USER_UID_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "user-admin"))]
    /**Builder for [`Client::v2_admin_user_uid_update_post`]

[`Client::v2_admin_user_uid_update_post`]: super::Client::v2_admin_user_uid_update_post*/
    #[derive(Debug, Clone)]
    pub struct V2AdminUserUidUpdatePost<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        body: Result<types::V2UserAttributes, String>,
    }
    #[cfg(any(feature = "user-admin"))]
    impl<'a> V2AdminUserUidUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V2UserAttributes>,
            <V as std::convert::TryInto<
                types::V2UserAttributes,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V2UserAttributes` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V2UserAttributes) -> types::V2UserAttributes,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/admin/user/{uid}/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2UserDetail>, Error<types::Error>> {
            let Self { client, uid, body } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V2UserAttributes::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v2/admin/user/{}/update", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V2_ADMIN_USER_UID_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "certificates"))]
    /**Builder for [`Client::v2_companycert_create_post`]

[`Client::v2_companycert_create_post`]: super::Client::v2_companycert_create_post*/
    #[derive(Debug, Clone)]
    pub struct V2CompanycertCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::CompanyCert, String>,
    }
    #[cfg(any(feature = "certificates"))]
    impl<'a> V2CompanycertCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CompanyCert>,
            <V as std::convert::TryInto<types::CompanyCert>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CompanyCert` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::CompanyCert) -> types::CompanyCert,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/companycert/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CompanyCertDetail>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::CompanyCert::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/companycert/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V2_COMPANYCERT_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v2_room_id_membership_list_get`]

[`Client::v2_room_id_membership_list_get`]: super::Client::v2_room_id_membership_list_get*/
    #[derive(Debug, Clone)]
    pub struct V2RoomIdMembershipListGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V2RoomIdMembershipListGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/room/{id}/membership/list`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MembershipList>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v2/room/{}/membership/list", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V2_ROOM_ID_MEMBERSHIP_LIST_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "session"))]
    /**Builder for [`Client::v2_sessioninfo_get`]

[`Client::v2_sessioninfo_get`]: super::Client::v2_sessioninfo_get*/
    #[derive(Debug, Clone)]
    pub struct V2SessioninfoGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "session"))]
    impl<'a> V2SessioninfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v2/sessioninfo`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserV2>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v2/sessioninfo", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V2_SESSIONINFO_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "streams"))]
    /**Builder for [`Client::v2_streams_sid_info_get`]

[`Client::v2_streams_sid_info_get`]: super::Client::v2_streams_sid_info_get*/
    #[derive(Debug, Clone)]
    pub struct V2StreamsSidInfoGet<'a> {
        client: &'a super::Client,
        sid: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "streams"))]
    impl<'a> V2StreamsSidInfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                sid: Err("sid was not initialized".to_string()),
            }
        }
        pub fn sid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for sid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/streams/{sid}/info`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2StreamAttributes>, Error<types::Error>> {
            let Self { client, sid } = self;
            let sid = sid.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v2/streams/{}/info", client.baseurl.path(), crate
                        ::path::segment(& sid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V2_STREAMS_SID_INFO_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "system"))]
    /**Builder for [`Client::v2_system_protocols_get`]

[`Client::v2_system_protocols_get`]: super::Client::v2_system_protocols_get*/
    #[derive(Debug, Clone)]
    pub struct V2SystemProtocolsGet<'a> {
        client: &'a super::Client,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "system"))]
    impl<'a> V2SystemProtocolsGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                limit: Ok(None),
                skip: Ok(None),
            }
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v2/system/protocols`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StringList>, Error<types::Error>> {
            let Self { client, limit, skip } = self;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/system/protocols", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V2_SYSTEM_PROTOCOLS_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v2_user_get`]

[`Client::v2_user_get`]: super::Client::v2_user_get*/
    #[derive(Debug, Clone)]
    pub struct V2UserGet<'a> {
        client: &'a super::Client,
        email: Result<Option<::std::string::String>, String>,
        local: Result<Option<bool>, String>,
        uid: Result<Option<i64>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V2UserGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                email: Ok(None),
                local: Ok(None),
                uid: Ok(None),
                username: Ok(None),
            }
        }
        pub fn email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.email = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for email failed"
                        .to_string()
                });
            self
        }
        pub fn local<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.local = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for local failed".to_string());
            self
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for username failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/user`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserV2>, Error<types::Error>> {
            let Self { client, email, local, uid, username } = self;
            let email = email.map_err(Error::InvalidRequest)?;
            let local = local.map_err(Error::InvalidRequest)?;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = client.baseurl.at(&format!("{}/v2/user", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("email", &email))
                .query(&progenitor_client::QueryParam::new("local", &local))
                .query(&progenitor_client::QueryParam::new("uid", &uid))
                .query(&progenitor_client::QueryParam::new("username", &username))
                .build()?;
            let response = client.exec(crate::Operation::V2_USER_GET, request).await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v2_user_presence_get`]

[`Client::v2_user_presence_get`]: super::Client::v2_user_presence_get*/
    #[derive(Debug, Clone)]
    pub struct V2UserPresenceGet<'a> {
        client: &'a super::Client,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V2UserPresenceGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v2/user/presence`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2Presence>, Error<types::Error>> {
            let Self { client } = self;
            let url = client
                .baseurl
                .at(&format!("{}/v2/user/presence", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V2_USER_PRESENCE_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v2_user_presence_post`]

[`Client::v2_user_presence_post`]: super::Client::v2_user_presence_post*/
    #[derive(Debug, Clone)]
    pub struct V2UserPresencePost<'a> {
        client: &'a super::Client,
        soft: Result<Option<bool>, String>,
        body: Result<types::V2PresenceStatus, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V2UserPresencePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                soft: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn soft<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.soft = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for soft failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V2PresenceStatus>,
            <V as std::convert::TryInto<
                types::V2PresenceStatus,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V2PresenceStatus` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V2PresenceStatus) -> types::V2PresenceStatus,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v2/user/presence`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2Presence>, Error<types::Error>> {
            let Self { client, soft, body } = self;
            let soft = soft.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V2PresenceStatus::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/user/presence", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("soft", &soft))
                .build()?;
            let response = client
                .exec(crate::Operation::V2_USER_PRESENCE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v2_users_presence_get`]

[`Client::v2_users_presence_get`]: super::Client::v2_users_presence_get*/
    #[derive(Debug, Clone)]
    pub struct V2UsersPresenceGet<'a> {
        client: &'a super::Client,
        last_user_id: Result<Option<i64>, String>,
        limit: Result<Option<i64>, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V2UsersPresenceGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                last_user_id: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn last_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.last_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for last_user_id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v2/users/presence`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2PresenceList>, Error<types::Error>> {
            let Self { client, last_user_id, limit } = self;
            let last_user_id = last_user_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v2/users/presence", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("lastUserId", &last_user_id))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            let response = client
                .exec(crate::Operation::V2_USERS_PRESENCE_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v3_room_create_post`]

[`Client::v3_room_create_post`]: super::Client::v3_room_create_post*/
    #[derive(Debug, Clone)]
    pub struct V3RoomCreatePost<'a> {
        client: &'a super::Client,
        body: Result<types::V3RoomAttributes, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V3RoomCreatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V3RoomAttributes>,
            <V as std::convert::TryInto<
                types::V3RoomAttributes,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V3RoomAttributes` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V3RoomAttributes) -> types::V3RoomAttributes,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v3/room/create`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V3RoomDetail>, Error<types::Error>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::V3RoomAttributes::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v3/room/create", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V3_ROOM_CREATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 451u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v3_room_search_post`]

[`Client::v3_room_search_post`]: super::Client::v3_room_search_post*/
    #[derive(Debug, Clone)]
    pub struct V3RoomSearchPost<'a> {
        client: &'a super::Client,
        include_non_discoverable: Result<Option<bool>, String>,
        limit: Result<Option<i64>, String>,
        skip: Result<Option<i64>, String>,
        body: Result<types::V2RoomSearchCriteria, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V3RoomSearchPost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_non_discoverable: Ok(None),
                limit: Ok(None),
                skip: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn include_non_discoverable<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_non_discoverable = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `bool` for include_non_discoverable failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for skip failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V2RoomSearchCriteria>,
            <V as std::convert::TryInto<
                types::V2RoomSearchCriteria,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `V2RoomSearchCriteria` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::V2RoomSearchCriteria,
            ) -> types::V2RoomSearchCriteria,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v3/room/search`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V3RoomSearchResults>, Error<types::Error>> {
            let Self { client, include_non_discoverable, limit, skip, body } = self;
            let include_non_discoverable = include_non_discoverable
                .map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let skip = skip.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V2RoomSearchCriteria::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v3/room/search", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(
                    &progenitor_client::QueryParam::new(
                        "includeNonDiscoverable",
                        &include_non_discoverable,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("skip", &skip))
                .build()?;
            let response = client
                .exec(crate::Operation::V3_ROOM_SEARCH_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v3_room_id_info_get`]

[`Client::v3_room_id_info_get`]: super::Client::v3_room_id_info_get*/
    #[derive(Debug, Clone)]
    pub struct V3RoomIdInfoGet<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V3RoomIdInfoGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/room/{id}/info`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V3RoomDetail>, Error<types::Error>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v3/room/{}/info", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let response = client
                .exec(crate::Operation::V3_ROOM_ID_INFO_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "rooms"))]
    /**Builder for [`Client::v3_room_id_update_post`]

[`Client::v3_room_id_update_post`]: super::Client::v3_room_id_update_post*/
    #[derive(Debug, Clone)]
    pub struct V3RoomIdUpdatePost<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::V3RoomAttributes, String>,
    }
    #[cfg(any(feature = "rooms"))]
    impl<'a> V3RoomIdUpdatePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V3RoomAttributes>,
            <V as std::convert::TryInto<
                types::V3RoomAttributes,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V3RoomAttributes` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V3RoomAttributes) -> types::V3RoomAttributes,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v3/room/{id}/update`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V3RoomDetail>, Error<types::Error>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V3RoomAttributes::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v3/room/{}/update", client.baseurl.path(), crate
                        ::path::segment(& id.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let response = client
                .exec(crate::Operation::V3_ROOM_ID_UPDATE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 451u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v3_user_presence_post`]

[`Client::v3_user_presence_post`]: super::Client::v3_user_presence_post*/
    #[derive(Debug, Clone)]
    pub struct V3UserPresencePost<'a> {
        client: &'a super::Client,
        soft: Result<Option<bool>, String>,
        body: Result<types::V2UserPresence, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V3UserPresencePost<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                soft: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn soft<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.soft = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for soft failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::V2UserPresence>,
            <V as std::convert::TryInto<
                types::V2UserPresence,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `V2UserPresence` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::V2UserPresence) -> types::V2UserPresence,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v3/user/presence`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2Presence>, Error<types::Error>> {
            let Self { client, soft, body } = self;
            let soft = soft.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::V2UserPresence::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v3/user/presence", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("soft", &soft))
                .build()?;
            let response = client
                .exec(crate::Operation::V3_USER_PRESENCE_POST, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "presence"))]
    /**Builder for [`Client::v3_user_uid_presence_get`]

[`Client::v3_user_uid_presence_get`]: super::Client::v3_user_uid_presence_get*/
    #[derive(Debug, Clone)]
    pub struct V3UserUidPresenceGet<'a> {
        client: &'a super::Client,
        uid: Result<i64, String>,
        local: Result<Option<bool>, String>,
    }
    #[cfg(any(feature = "presence"))]
    impl<'a> V3UserUidPresenceGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                uid: Err("uid was not initialized".to_string()),
                local: Ok(None),
            }
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.uid = value
                .try_into()
                .map_err(|_| "conversion to `i64` for uid failed".to_string());
            self
        }
        pub fn local<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.local = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for local failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v3/user/{uid}/presence`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2Presence>, Error<types::Error>> {
            let Self { client, uid, local } = self;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let local = local.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(
                    &format!(
                        "{}/v3/user/{}/presence", client.baseurl.path(), crate
                        ::path::segment(& uid.to_string()) ?,
                    ),
                )?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("local", &local))
                .build()?;
            let response = client
                .exec(crate::Operation::V3_USER_UID_PRESENCE_GET, request)
                .await?;
            match response.status().as_u16() {
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 404u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
    #[cfg(any(feature = "users"))]
    /**Builder for [`Client::v3_users_get`]

[`Client::v3_users_get`]: super::Client::v3_users_get*/
    #[derive(Debug, Clone)]
    pub struct V3UsersGet<'a> {
        client: &'a super::Client,
        active: Result<Option<bool>, String>,
        email: Result<Option<::std::string::String>, String>,
        local: Result<Option<bool>, String>,
        uid: Result<Option<::std::string::String>, String>,
        username: Result<Option<::std::string::String>, String>,
    }
    #[cfg(any(feature = "users"))]
    impl<'a> V3UsersGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                active: Ok(None),
                email: Ok(None),
                local: Ok(None),
                uid: Ok(None),
                username: Ok(None),
            }
        }
        pub fn active<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.active = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for active failed".to_string());
            self
        }
        pub fn email<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.email = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for email failed"
                        .to_string()
                });
            self
        }
        pub fn local<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.local = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for local failed".to_string());
            self
        }
        pub fn uid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.uid = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for uid failed"
                        .to_string()
                });
            self
        }
        pub fn username<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.username = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for username failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::V2UserList>, Error<types::Error>> {
            let Self { client, active, email, local, uid, username } = self;
            let active = active.map_err(Error::InvalidRequest)?;
            let email = email.map_err(Error::InvalidRequest)?;
            let local = local.map_err(Error::InvalidRequest)?;
            let uid = uid.map_err(Error::InvalidRequest)?;
            let username = username.map_err(Error::InvalidRequest)?;
            let url = client
                .baseurl
                .at(&format!("{}/v3/users", client.baseurl.path(),))?;
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("active", &active))
                .query(&progenitor_client::QueryParam::new("email", &email))
                .query(&progenitor_client::QueryParam::new("local", &local))
                .query(&progenitor_client::QueryParam::new("uid", &uid))
                .query(&progenitor_client::QueryParam::new("username", &username))
                .build()?;
            let response = client.exec(crate::Operation::V3_USERS_GET, request).await?;
            match response.status().as_u16() {
                204u16 => crate::decode::empty(response),
                200u16 => crate::decode::answer(client, response),
                400u16 | 401u16 | 403u16 | 500u16 => {
                    Err(Error::ErrorResponse(crate::decode::answer(client, response)?))
                }
                _ => Err(Error::UnexpectedResponse(response.readable())),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
impl crate::Operation {
    #[cfg(any(feature = "system"))]
    ///`DELETE /file_ext/v1/allowed_extensions/{extension}`
    pub const FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_DELETE: Self = Self::new(
        &crate::operation::Facts {
            id: "file_ext_v1_allowed_extensions_extension_delete",
            method: "DELETE",
            path: "/file_ext/v1/allowed_extensions/{extension}",
            summary: "Remove a file extension from those allowed for upload.",
            area: "system",
            effect: crate::Effect::Writes,
            permissions: &["an administrator's role"],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`PUT /file_ext/v1/allowed_extensions/{extension}`
    pub const FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_PUT: Self = Self::new(
        &crate::operation::Facts {
            id: "file_ext_v1_allowed_extensions_extension_put",
            method: "PUT",
            path: "/file_ext/v1/allowed_extensions/{extension}",
            summary: "Allow a file extension for upload, or replace its settings.",
            area: "system",
            effect: crate::Effect::Writes,
            permissions: &["an administrator's role"],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /file_ext/v1/allowed_extensions`
    pub const FILE_EXT_V1_ALLOWED_EXTENSIONS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "file_ext_v1_allowed_extensions_get",
            method: "GET",
            path: "/file_ext/v1/allowed_extensions",
            summary: "List the file extensions allowed for upload, a page at a time.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &["an administrator's role"],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "apps"))]
    ///`POST /v1/admin/app/create`
    pub const V1_ADMIN_APP_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_app_create_post",
            method: "POST",
            path: "/v1/admin/app/create",
            summary: "Create an app.",
            area: "apps",
            effect: crate::Effect::Writes,
            permissions: &["an administrator of the pod"],
            page: Some("https://rest-api.symphony.com/main/manage-apps/create-app"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "apps"))]
    ///`GET /v1/admin/app/entitlement/list`
    pub const V1_ADMIN_APP_ENTITLEMENT_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_app_entitlement_list_get",
            method: "GET",
            path: "/v1/admin/app/entitlement/list",
            summary: "List the company's app entitlements.",
            area: "apps",
            effect: crate::Effect::Reads,
            permissions: &["an administrator of the pod"],
            page: Some(
                "https://rest-api.symphony.com/main/apps-entitlements/list-app-entitlements",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "apps"))]
    ///`POST /v1/admin/app/entitlement/list`
    pub const V1_ADMIN_APP_ENTITLEMENT_LIST_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_app_entitlement_list_post",
            method: "POST",
            path: "/v1/admin/app/entitlement/list",
            summary: "Update the company's app entitlements.",
            area: "apps",
            effect: crate::Effect::Writes,
            permissions: &["an administrator of the pod"],
            page: Some(
                "https://rest-api.symphony.com/main/apps-entitlements/update-application-entitlements",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "apps"))]
    ///`POST /v1/admin/app/{id}/delete`
    pub const V1_ADMIN_APP_ID_DELETE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_app_id_delete_post",
            method: "POST",
            path: "/v1/admin/app/{id}/delete",
            summary: "Delete an app.",
            area: "apps",
            effect: crate::Effect::Writes,
            permissions: &["an administrator of the pod"],
            page: Some(
                "https://rest-api.symphony.com/main/manage-apps/delete-application",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "apps"))]
    ///`GET /v1/admin/app/{id}/get`
    pub const V1_ADMIN_APP_ID_GET_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_app_id_get_get",
            method: "GET",
            path: "/v1/admin/app/{id}/get",
            summary: "Look an app up.",
            area: "apps",
            effect: crate::Effect::Reads,
            permissions: &["an administrator of the pod"],
            page: Some("https://rest-api.symphony.com/main/manage-apps/get-application"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "apps"))]
    ///`POST /v1/admin/app/{id}/update`
    pub const V1_ADMIN_APP_ID_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_app_id_update_post",
            method: "POST",
            path: "/v1/admin/app/{id}/update",
            summary: "Update an app.",
            area: "apps",
            effect: crate::Effect::Writes,
            permissions: &["an administrator of the pod"],
            page: Some(
                "https://rest-api.symphony.com/main/manage-apps/update-application",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "disclaimers"))]
    ///`GET /v1/admin/disclaimer/{did}`
    pub const V1_ADMIN_DISCLAIMER_DID_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_disclaimer_did_get",
            method: "GET",
            path: "/v1/admin/disclaimer/{did}",
            summary: "Look a disclaimer up.",
            area: "disclaimers",
            effect: crate::Effect::Reads,
            permissions: &[
                "a service user with the role User Provisioning",
                "the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/disclaimers/disclaimer"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "disclaimers"))]
    ///`GET /v1/admin/disclaimer/{did}/users`
    pub const V1_ADMIN_DISCLAIMER_DID_USERS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_disclaimer_did_users_get",
            method: "GET",
            path: "/v1/admin/disclaimer/{did}/users",
            summary: "List the users to whom a disclaimer is assigned.",
            area: "disclaimers",
            effect: crate::Effect::Reads,
            permissions: &[
                "a service user with the role User Provisioning",
                "the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/disclaimers/disclaimer-users",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "disclaimers"))]
    ///`GET /v1/admin/disclaimer/list`
    pub const V1_ADMIN_DISCLAIMER_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_disclaimer_list_get",
            method: "GET",
            path: "/v1/admin/disclaimer/list",
            summary: "List the disclaimers of the company.",
            area: "disclaimers",
            effect: crate::Effect::Reads,
            permissions: &[
                "a service user with the role User Provisioning",
                "the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/disclaimers/list-disclaimers",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "info-barriers"))]
    ///`POST /v1/admin/group/{gid}/membership/add`
    pub const V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_group_gid_membership_add_post",
            method: "POST",
            path: "/v1/admin/group/{gid}/membership/add",
            summary: "Put users into an information barrier group.",
            area: "info-barriers",
            effect: crate::Effect::Writes,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some(
                "https://rest-api.symphony.com/main/information-barrier-groups/add-ib-group-members",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "info-barriers"))]
    ///`GET /v1/admin/group/{gid}/membership/list`
    pub const V1_ADMIN_GROUP_GID_MEMBERSHIP_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_group_gid_membership_list_get",
            method: "GET",
            path: "/v1/admin/group/{gid}/membership/list",
            summary: "List the members of an information barrier group, a page at a time.",
            area: "info-barriers",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some(
                "https://rest-api.symphony.com/main/information-barrier-groups/list-ib-group-members",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "info-barriers"))]
    ///`POST /v1/admin/group/{gid}/membership/remove`
    pub const V1_ADMIN_GROUP_GID_MEMBERSHIP_REMOVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_group_gid_membership_remove_post",
            method: "POST",
            path: "/v1/admin/group/{gid}/membership/remove",
            summary: "Take users out of an information barrier group.",
            area: "info-barriers",
            effect: crate::Effect::Writes,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some(
                "https://rest-api.symphony.com/main/information-barrier-groups/remove-ib-group-members",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "info-barriers"))]
    ///`GET /v1/admin/group/list`
    pub const V1_ADMIN_GROUP_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_group_list_get",
            method: "GET",
            path: "/v1/admin/group/list",
            summary: "List the information barrier groups of the pod.",
            area: "info-barriers",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some(
                "https://rest-api.symphony.com/main/information-barrier-groups/list-ib-groups",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "ims"))]
    ///`POST /v1/admin/im/create`
    pub const V1_ADMIN_IM_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_im_create_post",
            method: "POST",
            path: "/v1/admin/im/create",
            summary: "Open an IM between other users, without the caller.",
            area: "ims",
            effect: crate::Effect::Writes,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim-admin",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "messages"))]
    ///`GET /v1/admin/messages/{messageId}/metadata/relationships`
    pub const V1_ADMIN_MESSAGES_MESSAGE_ID_METADATA_RELATIONSHIPS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_messages_message_id_metadata_relationships_get",
            method: "GET",
            path: "/v1/admin/messages/{messageId}/metadata/relationships",
            summary: "List the replies to a message, its forwards and its parent.",
            area: "messages",
            effect: crate::Effect::Reads,
            permissions: &["the role Content Management"],
            page: Some(
                "https://rest-api.symphony.com/main/messages/message-metadata-relationship",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "messages"))]
    ///`GET /v1/admin/messages/{messageId}/receipts`
    pub const V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_messages_message_id_receipts_get",
            method: "GET",
            path: "/v1/admin/messages/{messageId}/receipts",
            summary: "List the receipts of a message, a page at a time.",
            area: "messages",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role Content Management, with the entitlement VIEW_MANAGE_MESSAGES",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/messages/list-message-receipts",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "messages"))]
    ///`POST /v1/admin/messages`
    pub const V1_ADMIN_MESSAGES_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_messages_post",
            method: "POST",
            path: "/v1/admin/messages",
            summary: "Look up the senders, streams and receipt counts of messages.",
            area: "messages",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "messages"))]
    ///`POST /v1/admin/messagesuppression/{id}/suppress`
    pub const V1_ADMIN_MESSAGESUPPRESSION_ID_SUPPRESS_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_messagesuppression_id_suppress_post",
            method: "POST",
            path: "/v1/admin/messagesuppression/{id}/suppress",
            summary: "Suppress a message, so that users no longer see its content.",
            area: "messages",
            effect: crate::Effect::Writes,
            permissions: &[
                "authorship of the message",
                "the role Content Management, for messages of others",
                "the app permission SUPPRESS_MESSAGES, on behalf of a user",
            ],
            page: Some("https://rest-api.symphony.com/main/messages/suppress-message"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "info-barriers"))]
    ///`GET /v1/admin/policy/list`
    pub const V1_ADMIN_POLICY_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_policy_list_get",
            method: "GET",
            path: "/v1/admin/policy/list",
            summary: "List the information barrier policies of the pod.",
            area: "info-barriers",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some(
                "https://rest-api.symphony.com/main/information-barrier-groups/list-policies",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/admin/room/{id}/membership/add`
    pub const V1_ADMIN_ROOM_ID_MEMBERSHIP_ADD_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_room_id_membership_add_post",
            method: "POST",
            path: "/v1/admin/room/{id}/membership/add",
            summary: "Add a member to a room as an administrator.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`GET /v1/admin/room/{id}/membership/list`
    pub const V1_ADMIN_ROOM_ID_MEMBERSHIP_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_room_id_membership_list_get",
            method: "GET",
            path: "/v1/admin/room/{id}/membership/list",
            summary: "List present and past members of a room as an administrator.",
            area: "rooms",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/admin/room/{id}/membership/remove`
    pub const V1_ADMIN_ROOM_ID_MEMBERSHIP_REMOVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_room_id_membership_remove_post",
            method: "POST",
            path: "/v1/admin/room/{id}/membership/remove",
            summary: "Remove a member from a room as an administrator.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/admin/room/{id}/setActive`
    pub const V1_ADMIN_ROOM_ID_SET_ACTIVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_room_id_set_active_post",
            method: "POST",
            path: "/v1/admin/room/{id}/setActive",
            summary: "Deactivate a room as an administrator, or activate it again.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: None,
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "sso"))]
    ///`GET /v1/admin/sso/configuration`
    pub const V1_ADMIN_SSO_CONFIGURATION_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_sso_configuration_get",
            method: "GET",
            path: "/v1/admin/sso/configuration",
            summary: "Look up the single sign-on configuration of the pod.",
            area: "sso",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/sso/get-sso"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "sso"))]
    ///`PATCH /v1/admin/sso/configuration`
    pub const V1_ADMIN_SSO_CONFIGURATION_PATCH: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_sso_configuration_patch",
            method: "PATCH",
            path: "/v1/admin/sso/configuration",
            summary: "Change fields of the single sign-on configuration.",
            area: "sso",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/sso/patch-sso"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "sso"))]
    ///`POST /v1/admin/sso/configuration`
    pub const V1_ADMIN_SSO_CONFIGURATION_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_sso_configuration_post",
            method: "POST",
            path: "/v1/admin/sso/configuration",
            summary: "Store the single sign-on configuration of the pod.",
            area: "sso",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/sso/post-sso"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "streams"))]
    ///`GET /v1/admin/stream/{id}/membership/list`
    pub const V1_ADMIN_STREAM_ID_MEMBERSHIP_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_stream_id_membership_list_get",
            method: "GET",
            path: "/v1/admin/stream/{id}/membership/list",
            summary: "List the members of any stream, a page at a time.",
            area: "streams",
            effect: crate::Effect::Reads,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-members",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /v1/admin/system/features/list`
    pub const V1_ADMIN_SYSTEM_FEATURES_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_system_features_list_get",
            method: "GET",
            path: "/v1/admin/system/features/list",
            summary: "List the names of all entitlements that the pod has.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_ADMIN_API"],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/list-features",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /v1/admin/system/protocols/list`
    pub const V1_ADMIN_SYSTEM_PROTOCOLS_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_system_protocols_list_get",
            method: "GET",
            path: "/v1/admin/system/protocols/list",
            summary: "List the URI schemes that the pod supports.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &["the app permission SEND_MESSAGES, on behalf of a user"],
            page: None,
            successor: Some("GET /v2/system/protocols"),
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`POST /v1/admin/system/protocols`
    pub const V1_ADMIN_SYSTEM_PROTOCOLS_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_system_protocols_post",
            method: "POST",
            path: "/v1/admin/system/protocols",
            summary: "Add a URI scheme to those that the pod supports.",
            area: "system",
            effect: crate::Effect::Writes,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/uri-protocols/create-protocol",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`DELETE /v1/admin/system/protocols/{scheme}`
    pub const V1_ADMIN_SYSTEM_PROTOCOLS_SCHEME_DELETE: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_system_protocols_scheme_delete",
            method: "DELETE",
            path: "/v1/admin/system/protocols/{scheme}",
            summary: "Remove a URI scheme from those that the pod supports.",
            area: "system",
            effect: crate::Effect::Writes,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/uri-protocols/delete-protocol",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /v1/admin/system/roles/list`
    pub const V1_ADMIN_SYSTEM_ROLES_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_system_roles_list_get",
            method: "GET",
            path: "/v1/admin/system/roles/list",
            summary: "List the roles that the pod has.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_ADMIN_API"],
            page: Some("https://rest-api.symphony.com/main/user-management/list-roles"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/find`
    pub const V1_ADMIN_USER_FIND_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_find_post",
            method: "POST",
            path: "/v1/admin/user/find",
            summary: "Find users by role, entitlement or status, a page at a time.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/user-management/find-users"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v1/admin/user/{uid}/app/entitlement/list`
    pub const V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_app_entitlement_list_get",
            method: "GET",
            path: "/v1/admin/user/{uid}/app/entitlement/list",
            summary: "List the app entitlements of a user.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/apps-entitlements/user-apps"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`PATCH /v1/admin/user/{uid}/app/entitlement/list`
    pub const V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_PATCH: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_app_entitlement_list_patch",
            method: "PATCH",
            path: "/v1/admin/user/{uid}/app/entitlement/list",
            summary: "Change single app entitlements of a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/apps-entitlements/partial-update-user-apps",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/app/entitlement/list`
    pub const V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_app_entitlement_list_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/app/entitlement/list",
            summary: "Replace all app entitlements of a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/apps-entitlements/update-user-apps",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v1/admin/user/{uid}/avatar`
    pub const V1_ADMIN_USER_UID_AVATAR_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_avatar_get",
            method: "GET",
            path: "/v1/admin/user/{uid}/avatar",
            summary: "List the addresses of a user's picture.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some("https://rest-api.symphony.com/main/user-management/user-avatar"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/avatar/update`
    pub const V1_ADMIN_USER_UID_AVATAR_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_avatar_update_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/avatar/update",
            summary: "Replace a user's picture.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/update-user-avatar",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v1/admin/user/{uid}/delegates`
    pub const V1_ADMIN_USER_UID_DELEGATES_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_delegates_get",
            method: "GET",
            path: "/v1/admin/user/{uid}/delegates",
            summary: "List the delegates of a user.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some("https://rest-api.symphony.com/main/delegates/delegates"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/delegates/update`
    pub const V1_ADMIN_USER_UID_DELEGATES_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_delegates_update_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/delegates/update",
            summary: "Add or remove one delegate of a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &["the privilege ACCESS_USER_PROVISIONING_API"],
            page: Some("https://rest-api.symphony.com/main/delegates/update-delegates"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`DELETE /v1/admin/user/{uid}/disclaimer`
    pub const V1_ADMIN_USER_UID_DISCLAIMER_DELETE: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_disclaimer_delete",
            method: "DELETE",
            path: "/v1/admin/user/{uid}/disclaimer",
            summary: "Take the disclaimer from a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/disclaimers/unassign-user-disclaimer",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v1/admin/user/{uid}/disclaimer`
    pub const V1_ADMIN_USER_UID_DISCLAIMER_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_disclaimer_get",
            method: "GET",
            path: "/v1/admin/user/{uid}/disclaimer",
            summary: "Look up a user's disclaimer.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/disclaimers/user-disclaimer"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/disclaimer/update`
    pub const V1_ADMIN_USER_UID_DISCLAIMER_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_disclaimer_update_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/disclaimer/update",
            summary: "Give a disclaimer to a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/disclaimers/update-disclaimer",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v1/admin/user/{uid}/features`
    pub const V1_ADMIN_USER_UID_FEATURES_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_features_get",
            method: "GET",
            path: "/v1/admin/user/{uid}/features",
            summary: "List the entitlements of a user.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/user-management/features"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/features/update`
    pub const V1_ADMIN_USER_UID_FEATURES_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_features_update_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/features/update",
            summary: "Turn entitlements of a user on or off.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/update-features",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/roles/add`
    pub const V1_ADMIN_USER_UID_ROLES_ADD_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_roles_add_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/roles/add",
            summary: "Give a role to a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/user-management/add-role"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/roles/remove`
    pub const V1_ADMIN_USER_UID_ROLES_REMOVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_roles_remove_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/roles/remove",
            summary: "Take a role from a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/user-management/remove-role"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v1/admin/user/{uid}/status`
    pub const V1_ADMIN_USER_UID_STATUS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_status_get",
            method: "GET",
            path: "/v1/admin/user/{uid}/status",
            summary: "Look up whether a user is enabled or suspended.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/user-management/user-status"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v1/admin/user/{uid}/status/update`
    pub const V1_ADMIN_USER_UID_STATUS_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_status_update_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/status/update",
            summary: "Enable or disable a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/update-user-status",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "streams"))]
    ///`POST /v1/admin/user/{uid}/streams/list`
    pub const V1_ADMIN_USER_UID_STREAMS_LIST_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_uid_streams_list_post",
            method: "POST",
            path: "/v1/admin/user/{uid}/streams/list",
            summary: "List the streams of any user, a page at a time.",
            area: "streams",
            effect: crate::Effect::Reads,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams-admin",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`PUT /v1/admin/user/{userId}/suspension/update`
    pub const V1_ADMIN_USER_USER_ID_SUSPENSION_UPDATE_PUT: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_admin_user_user_id_suspension_update_put",
            method: "PUT",
            path: "/v1/admin/user/{userId}/suspension/update",
            summary: "Suspend a user for a time, or end the suspension.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/suspend-user-v1",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`POST /v1/companycert/delete`
    pub const V1_COMPANYCERT_DELETE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_delete_post",
            method: "POST",
            path: "/v1/companycert/delete",
            summary: "Delete a certificate of the company.",
            area: "certificates",
            effect: crate::Effect::Writes,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/delete-company-certificate",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`GET /v1/companycert/{fingerPrint}/get`
    pub const V1_COMPANYCERT_FINGER_PRINT_GET_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_finger_print_get_get",
            method: "GET",
            path: "/v1/companycert/{fingerPrint}/get",
            summary: "Look up one certificate of the company.",
            area: "certificates",
            effect: crate::Effect::Reads,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/company-certificate-details",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`GET /v1/companycert/{fingerPrint}/issuedBy`
    pub const V1_COMPANYCERT_FINGER_PRINT_ISSUED_BY_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_finger_print_issued_by_get",
            method: "GET",
            path: "/v1/companycert/{fingerPrint}/issuedBy",
            summary: "List the certificates issued by one certificate.",
            area: "certificates",
            effect: crate::Effect::Reads,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/list-verified-certificates",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`POST /v1/companycert/{fingerPrint}/update`
    pub const V1_COMPANYCERT_FINGER_PRINT_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_finger_print_update_post",
            method: "POST",
            path: "/v1/companycert/{fingerPrint}/update",
            summary: "Change the attributes of a certificate.",
            area: "certificates",
            effect: crate::Effect::Writes,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/update-company-certificate",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`GET /v1/companycert/list`
    pub const V1_COMPANYCERT_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_list_get",
            method: "GET",
            path: "/v1/companycert/list",
            summary: "List the company's certificates, a page at a time.",
            area: "certificates",
            effect: crate::Effect::Reads,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/list-company-certificates",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`GET /v1/companycert/podmanaged/list`
    pub const V1_COMPANYCERT_PODMANAGED_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_podmanaged_list_get",
            method: "GET",
            path: "/v1/companycert/podmanaged/list",
            summary: "List the certificates that the pod manages, a page at a time.",
            area: "certificates",
            effect: crate::Effect::Reads,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/list-trusted-certificates",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`POST /v1/companycert/type/list`
    pub const V1_COMPANYCERT_TYPE_LIST_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_companycert_type_list_post",
            method: "POST",
            path: "/v1/companycert/type/list",
            summary: "List the company's certificates of some types, a page at a time.",
            area: "certificates",
            effect: crate::Effect::Reads,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/list-certificate-types",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "connections"))]
    ///`POST /v1/connection/accept`
    pub const V1_CONNECTION_ACCEPT_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_connection_accept_post",
            method: "POST",
            path: "/v1/connection/accept",
            summary: "Accept the connection request of a user.",
            area: "connections",
            effect: crate::Effect::Writes,
            permissions: &[
                "the app permission REQUEST_USER_CONNECTIONS, on behalf of a user",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/connections/accepted-connection",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "connections"))]
    ///`POST /v1/connection/create`
    pub const V1_CONNECTION_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_connection_create_post",
            method: "POST",
            path: "/v1/connection/create",
            summary: "Ask a user to connect.",
            area: "connections",
            effect: crate::Effect::Writes,
            permissions: &[
                "the app permission REQUEST_USER_CONNECTIONS, on behalf of a user",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/connections/create-connection",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "connections"))]
    ///`GET /v1/connection/list`
    pub const V1_CONNECTION_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_connection_list_get",
            method: "GET",
            path: "/v1/connection/list",
            summary: "List the caller's connections to other users.",
            area: "connections",
            effect: crate::Effect::Reads,
            permissions: &[
                "the app permission GET_USER_CONNECTIONS, on behalf of a user",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/connections/list-connections",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "connections"))]
    ///`POST /v1/connection/reject`
    pub const V1_CONNECTION_REJECT_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_connection_reject_post",
            method: "POST",
            path: "/v1/connection/reject",
            summary: "Decline the connection request of a user.",
            area: "connections",
            effect: crate::Effect::Writes,
            permissions: &[
                "the app permission REQUEST_USER_CONNECTIONS, on behalf of a user",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/connections/reject-connection",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "connections"))]
    ///`POST /v1/connection/user/{uid}/remove`
    pub const V1_CONNECTION_USER_UID_REMOVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_connection_user_uid_remove_post",
            method: "POST",
            path: "/v1/connection/user/{uid}/remove",
            summary: "Remove the caller's connection to a user.",
            area: "connections",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/connections/remove-connection",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "connections"))]
    ///`GET /v1/connection/user/{userId}/info`
    pub const V1_CONNECTION_USER_USER_ID_INFO_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_connection_user_user_id_info_get",
            method: "GET",
            path: "/v1/connection/user/{userId}/info",
            summary: "Look up the caller's connection to a user.",
            area: "connections",
            effect: crate::Effect::Reads,
            permissions: &[
                "the app permission GET_USER_CONNECTIONS, on behalf of a user",
            ],
            page: Some("https://rest-api.symphony.com/main/connections/get-connection"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /v1/files/allowedTypes`
    pub const V1_FILES_ALLOWED_TYPES_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_files_allowed_types_get",
            method: "GET",
            path: "/v1/files/allowedTypes",
            summary: "List the file extensions that attachments can have.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &["the app permission SEND_MESSAGES, on behalf of a user"],
            page: Some("https://rest-api.symphony.com/main/messages/attachment-types"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "ims"))]
    ///`POST /v1/im/create`
    pub const V1_IM_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_im_create_post",
            method: "POST",
            path: "/v1/im/create",
            summary: "Open an IM between the caller and other users.",
            area: "ims",
            effect: crate::Effect::Writes,
            permissions: &[
                "the entitlement isExternalIMEnabled and a connection to each user of another pod",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "ims"))]
    ///`GET /v1/im/{id}/info`
    pub const V1_IM_ID_INFO_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_im_id_info_get",
            method: "GET",
            path: "/v1/im/{id}/info",
            summary: "Look up one IM or MIM.",
            area: "ims",
            effect: crate::Effect::Reads,
            permissions: &[
                "membership of the IM",
                "the role Compliance Officer or Super Compliance Officer",
                "a service user with the role User Provisioning",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/im-info",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "ims"))]
    ///`POST /v1/im/{id}/update`
    pub const V1_IM_ID_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_im_id_update_post",
            method: "POST",
            path: "/v1/im/{id}/update",
            summary: "Pin a message in an IM, or unpin it.",
            area: "ims",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/update-im",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /v1/languages`
    pub const V1_LANGUAGES_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_languages_get",
            method: "GET",
            path: "/v1/languages",
            summary: "List the languages that the pod offers.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: None,
            successor: None,
            session: false,
        },
    );
    #[cfg(any(feature = "messages"))]
    ///`GET /v1/message/{mid}/status`
    pub const V1_MESSAGE_MID_STATUS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_message_mid_status_get",
            method: "GET",
            path: "/v1/message/{mid}/status",
            summary: "List who received a message and who read it.",
            area: "messages",
            effect: crate::Effect::Reads,
            permissions: &[
                "membership of the stream",
                "membership of the stream when the message was sent, in a room with viewHistory",
            ],
            page: Some("https://rest-api.symphony.com/main/messages/message-status"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`GET /v1/podcert`
    pub const V1_PODCERT_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_podcert_get",
            method: "GET",
            path: "/v1/podcert",
            summary: "Fetch the certificate with which the pod signs JWTs.",
            area: "certificates",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/public-signing-certificate",
            ),
            successor: None,
            session: false,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`POST /v1/presence/feed/create`
    pub const V1_PRESENCE_FEED_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_presence_feed_create_post",
            method: "POST",
            path: "/v1/presence/feed/create",
            summary: "Create a feed of presence changes in the company.",
            area: "presence",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: None,
            successor: Some("GET /v3/user/{uid}/presence"),
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`POST /v1/presence/feed/{feedId}/delete`
    pub const V1_PRESENCE_FEED_FEED_ID_DELETE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_presence_feed_feed_id_delete_post",
            method: "POST",
            path: "/v1/presence/feed/{feedId}/delete",
            summary: "Delete a presence feed.",
            area: "presence",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: None,
            successor: Some("GET /v3/user/{uid}/presence"),
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`GET /v1/presence/feed/{feedId}/read`
    pub const V1_PRESENCE_FEED_FEED_ID_READ_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_presence_feed_feed_id_read_get",
            method: "GET",
            path: "/v1/presence/feed/{feedId}/read",
            summary: "Read what is new in a presence feed.",
            area: "presence",
            effect: crate::Effect::Writes,
            permissions: &["the app permission GET_PRESENCE, on behalf of a user"],
            page: None,
            successor: Some("GET /v3/user/{uid}/presence"),
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/room/{id}/membership/add`
    pub const V1_ROOM_ID_MEMBERSHIP_ADD_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_room_id_membership_add_post",
            method: "POST",
            path: "/v1/room/{id}/membership/add",
            summary: "Add a member to a room.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[
                "ownership of the room",
                "membership of the room, if membersCanInvite is true",
                "the role Compliance Officer or Super Compliance Officer, without being a member of the room",
                "a service user with the role User Provisioning, without being a member of the room",
                "being the user who joins a public room",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/add-member",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/room/{id}/membership/demoteOwner`
    pub const V1_ROOM_ID_MEMBERSHIP_DEMOTE_OWNER_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_room_id_membership_demote_owner_post",
            method: "POST",
            path: "/v1/room/{id}/membership/demoteOwner",
            summary: "Make an owner of a room a plain member.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[
                "ownership of the room",
                "a service user with the role User Provisioning",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/demote-owner",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/room/{id}/membership/promoteOwner`
    pub const V1_ROOM_ID_MEMBERSHIP_PROMOTE_OWNER_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_room_id_membership_promote_owner_post",
            method: "POST",
            path: "/v1/room/{id}/membership/promoteOwner",
            summary: "Make a member of a room an owner.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[
                "ownership of the room",
                "a service user with the role User Provisioning",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/promote-owner",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/room/{id}/membership/remove`
    pub const V1_ROOM_ID_MEMBERSHIP_REMOVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_room_id_membership_remove_post",
            method: "POST",
            path: "/v1/room/{id}/membership/remove",
            summary: "Remove a member from a room.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[
                "ownership of the room",
                "the role Compliance Officer or Super Compliance Officer, without being a member of the room",
                "a service user with the role User Provisioning",
                "being the service user that is removed",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/remove-member",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v1/room/{id}/setActive`
    pub const V1_ROOM_ID_SET_ACTIVE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_room_id_set_active_post",
            method: "POST",
            path: "/v1/room/{id}/setActive",
            summary: "Deactivate a room, or activate it again.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[
                "ownership of the room",
                "the role Compliance Officer or Super Compliance Officer, without being a member of the room",
                "a service user with the role User Provisioning",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/de-or-re-activate-room",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "streams"))]
    ///`POST /v1/streams/list`
    pub const V1_STREAMS_LIST_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_streams_list_post",
            method: "POST",
            path: "/v1/streams/list",
            summary: "List the caller's streams, a page at a time.",
            area: "streams",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "streams"))]
    ///`GET /v1/streams/{sid}/attachments`
    pub const V1_STREAMS_SID_ATTACHMENTS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_streams_sid_attachments_get",
            method: "GET",
            path: "/v1/streams/{sid}/attachments",
            summary: "List the attachments of a stream.",
            area: "streams",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/messages/list-attachments"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`GET /v1/user/manifest/own`
    pub const V1_USER_MANIFEST_OWN_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_manifest_own_get",
            method: "GET",
            path: "/v1/user/manifest/own",
            summary: "Read the manifest of the calling service user.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &["a service user, for its own manifest"],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/user-manifest",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`POST /v1/user/manifest/own`
    pub const V1_USER_MANIFEST_OWN_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_manifest_own_post",
            method: "POST",
            path: "/v1/user/manifest/own",
            summary: "Replace the manifest of the calling service user.",
            area: "users",
            effect: crate::Effect::Writes,
            permissions: &["a service user, for its own manifest"],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/update-user-manifest",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`POST /v1/user/presence/register`
    pub const V1_USER_PRESENCE_REGISTER_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_presence_register_post",
            method: "POST",
            path: "/v1/user/presence/register",
            summary: "Register interest in the presence of users of other pods.",
            area: "presence",
            effect: crate::Effect::Writes,
            permissions: &["the privilege ADMIN_PRESENCE_UPDATE"],
            page: Some(
                "https://rest-api.symphony.com/main/presence/register-user-presence-interest",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`POST /v1/user/search`
    pub const V1_USER_SEARCH_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_search_post",
            method: "POST",
            path: "/v1/user/search",
            summary: "Search users by name or e-mail address, a page at a time.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &[
                "the entitlement isExternalIMEnabled or isExternalRoomEnabled, for users of other pods",
            ],
            page: Some("https://rest-api.symphony.com/main/users/search-users"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`POST /v1/user/{uid}/follow`
    pub const V1_USER_UID_FOLLOW_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_uid_follow_post",
            method: "POST",
            path: "/v1/user/{uid}/follow",
            summary: "Make users follow another user.",
            area: "users",
            effect: crate::Effect::Writes,
            permissions: &[
                "a service user with the role User Provisioning",
                "the app permission MANAGE_USER_FOLLOWING, on behalf of a user",
            ],
            page: Some("https://rest-api.symphony.com/main/users/follow-user"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`GET /v1/user/{uid}/followers`
    pub const V1_USER_UID_FOLLOWERS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_uid_followers_get",
            method: "GET",
            path: "/v1/user/{uid}/followers",
            summary: "List the followers of a user, a page at a time.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/users/list-user-followers"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`GET /v1/user/{uid}/following`
    pub const V1_USER_UID_FOLLOWING_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_uid_following_get",
            method: "GET",
            path: "/v1/user/{uid}/following",
            summary: "List the users whom a user follows, a page at a time.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/users/list-users-followed"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`POST /v1/user/{uid}/unfollow`
    pub const V1_USER_UID_UNFOLLOW_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_user_uid_unfollow_post",
            method: "POST",
            path: "/v1/user/{uid}/unfollow",
            summary: "Make users stop following another user.",
            area: "users",
            effect: crate::Effect::Writes,
            permissions: &[
                "a service user with the role User Provisioning",
                "the app permission MANAGE_USER_FOLLOWING, on behalf of a user",
            ],
            page: Some("https://rest-api.symphony.com/main/users/unfollow-user"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`GET /v1/users/{uid}/sessions`
    pub const V1_USERS_UID_SESSIONS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_users_uid_sessions_get",
            method: "GET",
            path: "/v1/users/{uid}/sessions",
            summary: "List the sessions of a user.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some("https://rest-api.symphony.com/main/user-sessions/list-sessions"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`POST /v1/users/{uid}/sessions/logout`
    pub const V1_USERS_UID_SESSIONS_LOGOUT_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_users_uid_sessions_logout_post",
            method: "POST",
            path: "/v1/users/{uid}/sessions/logout",
            summary: "End all sessions of a user.",
            area: "users",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/user-sessions/logout-session-1",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`POST /v1/users/{uid}/sessions/{sid}/logout`
    pub const V1_USERS_UID_SESSIONS_SID_LOGOUT_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v1_users_uid_sessions_sid_logout_post",
            method: "POST",
            path: "/v1/users/{uid}/sessions/{sid}/logout",
            summary: "End one session of a user.",
            area: "users",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/user-sessions/logout-session",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "streams"))]
    ///`POST /v2/admin/streams/list`
    pub const V2_ADMIN_STREAMS_LIST_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_admin_streams_list_post",
            method: "POST",
            path: "/v2/admin/streams/list",
            summary: "List the streams of the whole company, a page at a time.",
            area: "streams",
            effect: crate::Effect::Reads,
            permissions: &["a service user with the role User Provisioning"],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-streams-for-enterprise-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v2/admin/user/create`
    pub const V2_ADMIN_USER_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_admin_user_create_post",
            method: "POST",
            path: "/v2/admin/user/create",
            summary: "Create a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/create-user-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v2/admin/user/list`
    pub const V2_ADMIN_USER_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_admin_user_list_get",
            method: "GET",
            path: "/v2/admin/user/list",
            summary: "List the users of the pod, a page at a time.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/list-users-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`GET /v2/admin/user/{uid}`
    pub const V2_ADMIN_USER_UID_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_admin_user_uid_get",
            method: "GET",
            path: "/v2/admin/user/{uid}",
            summary: "Look up one user as an administrator.",
            area: "user-admin",
            effect: crate::Effect::Reads,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some("https://rest-api.symphony.com/main/user-management/get-user-v2"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "user-admin"))]
    ///`POST /v2/admin/user/{uid}/update`
    pub const V2_ADMIN_USER_UID_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_admin_user_uid_update_post",
            method: "POST",
            path: "/v2/admin/user/{uid}/update",
            summary: "Change attributes of a user.",
            area: "user-admin",
            effect: crate::Effect::Writes,
            permissions: &[
                "the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/user-management/update-user-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "certificates"))]
    ///`POST /v2/companycert/create`
    pub const V2_COMPANYCERT_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_companycert_create_post",
            method: "POST",
            path: "/v2/companycert/create",
            summary: "Add a certificate of the company.",
            area: "certificates",
            effect: crate::Effect::Writes,
            permissions: &["the role USER_PROVISIONING", "the role SUPER_ADMINISTRATOR"],
            page: Some(
                "https://rest-api.symphony.com/main/certificates/create-company-certificate",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`GET /v2/room/{id}/membership/list`
    pub const V2_ROOM_ID_MEMBERSHIP_LIST_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_room_id_membership_list_get",
            method: "GET",
            path: "/v2/room/{id}/membership/list",
            summary: "List the members of a room.",
            area: "rooms",
            effect: crate::Effect::Reads,
            permissions: &[
                "membership of the room",
                "the role Compliance Officer or Super Compliance Officer, without being a member of the room",
                "a service user with the role User Provisioning",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-members",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "session"))]
    ///`GET /v2/sessioninfo`
    pub const V2_SESSIONINFO_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_sessioninfo_get",
            method: "GET",
            path: "/v2/sessioninfo",
            summary: "Look up the user that the session belongs to.",
            area: "session",
            effect: crate::Effect::Reads,
            permissions: &[
                "the app permission GET_BASIC_USER_INFO, on behalf of a user",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/info-health-check/session-info-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "streams"))]
    ///`GET /v2/streams/{sid}/info`
    pub const V2_STREAMS_SID_INFO_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_streams_sid_info_get",
            method: "GET",
            path: "/v2/streams/{sid}/info",
            summary: "Look up one stream of any type.",
            area: "streams",
            effect: crate::Effect::Reads,
            permissions: &[
                "membership of the stream",
                "the privilege VIEW_ANY_STREAM_DETAILS, for an IM or a room that is not discoverable",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-info-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "system"))]
    ///`GET /v2/system/protocols`
    pub const V2_SYSTEM_PROTOCOLS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_system_protocols_get",
            method: "GET",
            path: "/v2/system/protocols",
            summary: "List the URI schemes that the pod supports, a page at a time.",
            area: "system",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/uri-protocols/list-protocols-v2",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`GET /v2/user`
    pub const V2_USER_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_user_get",
            method: "GET",
            path: "/v2/user",
            summary: "Look one user up by id, e-mail address or user name.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &[
                "the app permissions GET_BASIC_CONTACT_INFO and SEND_MESSAGES, on behalf of a user",
            ],
            page: None,
            successor: Some("GET /v3/users"),
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`GET /v2/user/presence`
    pub const V2_USER_PRESENCE_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_user_presence_get",
            method: "GET",
            path: "/v2/user/presence",
            summary: "Read the caller's own presence.",
            area: "presence",
            effect: crate::Effect::Reads,
            permissions: &["the app permission GET_PRESENCE, on behalf of a user"],
            page: Some("https://rest-api.symphony.com/main/presence/get-presence"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`POST /v2/user/presence`
    pub const V2_USER_PRESENCE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_user_presence_post",
            method: "POST",
            path: "/v2/user/presence",
            summary: "Set the caller's own presence.",
            area: "presence",
            effect: crate::Effect::Writes,
            permissions: &[
                "the privilege ADMIN_PRESENCE_UPDATE",
                "the app permission SET_PRESENCE, on behalf of a user",
            ],
            page: Some("https://rest-api.symphony.com/main/presence/set-presence"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`GET /v2/users/presence`
    pub const V2_USERS_PRESENCE_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v2_users_presence_get",
            method: "GET",
            path: "/v2/users/presence",
            summary: "List the presence of all users of the pod, a page at a time.",
            area: "presence",
            effect: crate::Effect::Reads,
            permissions: &["a service user with the role User Provisioning"],
            page: Some("https://rest-api.symphony.com/main/presence/get-all-presence"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v3/room/create`
    pub const V3_ROOM_CREATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_room_create_post",
            method: "POST",
            path: "/v3/room/create",
            summary: "Create a room.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[
                "the entitlement canCreatePublicRoom, for a public room",
                "the entitlement isExternalRoomEnabled, for a cross-pod room",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`GET /v3/room/{id}/info`
    pub const V3_ROOM_ID_INFO_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_room_id_info_get",
            method: "GET",
            path: "/v3/room/{id}/info",
            summary: "Look up one room.",
            area: "rooms",
            effect: crate::Effect::Reads,
            permissions: &[
                "membership of the room",
                "the role Compliance Officer or Super Compliance Officer, without being a member of the room",
                "a service user with the role User Provisioning",
            ],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-info-v3",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v3/room/{id}/update`
    pub const V3_ROOM_ID_UPDATE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_room_id_update_post",
            method: "POST",
            path: "/v3/room/{id}/update",
            summary: "Change attributes of a room.",
            area: "rooms",
            effect: crate::Effect::Writes,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/update-room-v3",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "rooms"))]
    ///`POST /v3/room/search`
    pub const V3_ROOM_SEARCH_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_room_search_post",
            method: "POST",
            path: "/v3/room/search",
            summary: "Search rooms, a page at a time.",
            area: "rooms",
            effect: crate::Effect::Reads,
            permissions: &[],
            page: Some(
                "https://rest-api.symphony.com/main/streams-conversations/room-endpoints/search-rooms-v3",
            ),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`POST /v3/user/presence`
    pub const V3_USER_PRESENCE_POST: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_user_presence_post",
            method: "POST",
            path: "/v3/user/presence",
            summary: "Set the presence of another user.",
            area: "presence",
            effect: crate::Effect::Writes,
            permissions: &["a service user with the role User Provisioning"],
            page: Some("https://rest-api.symphony.com/main/presence/set-user-presence"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "presence"))]
    ///`GET /v3/user/{uid}/presence`
    pub const V3_USER_UID_PRESENCE_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_user_uid_presence_get",
            method: "GET",
            path: "/v3/user/{uid}/presence",
            summary: "Read the presence of a user.",
            area: "presence",
            effect: crate::Effect::Reads,
            permissions: &[
                "a connection to the user, for users of other pods",
                "the app permission GET_PRESENCE, on behalf of a user",
            ],
            page: Some("https://rest-api.symphony.com/main/presence/user-presence-v3"),
            successor: None,
            session: true,
        },
    );
    #[cfg(any(feature = "users"))]
    ///`GET /v3/users`
    pub const V3_USERS_GET: Self = Self::new(
        &crate::operation::Facts {
            id: "v3_users_get",
            method: "GET",
            path: "/v3/users",
            summary: "Find users by id, e-mail address or user name.",
            area: "users",
            effect: crate::Effect::Reads,
            permissions: &[
                "the app permission GET_BASIC_CONTACT_INFO, on behalf of a user",
                "the entitlement isExternalIMEnabled or isExternalRoomEnabled, for users of other pods",
            ],
            page: Some("https://rest-api.symphony.com/main/users/users-lookup-v3"),
            successor: None,
            session: true,
        },
    );
    /// Every operation of the enabled areas, sorted by id.
    pub const ALL: &'static [Self] = &[
        #[cfg(any(feature = "system"))]
        Self::FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_DELETE,
        #[cfg(any(feature = "system"))]
        Self::FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_PUT,
        #[cfg(any(feature = "system"))]
        Self::FILE_EXT_V1_ALLOWED_EXTENSIONS_GET,
        #[cfg(any(feature = "apps"))]
        Self::V1_ADMIN_APP_CREATE_POST,
        #[cfg(any(feature = "apps"))]
        Self::V1_ADMIN_APP_ENTITLEMENT_LIST_GET,
        #[cfg(any(feature = "apps"))]
        Self::V1_ADMIN_APP_ENTITLEMENT_LIST_POST,
        #[cfg(any(feature = "apps"))]
        Self::V1_ADMIN_APP_ID_DELETE_POST,
        #[cfg(any(feature = "apps"))]
        Self::V1_ADMIN_APP_ID_GET_GET,
        #[cfg(any(feature = "apps"))]
        Self::V1_ADMIN_APP_ID_UPDATE_POST,
        #[cfg(any(feature = "disclaimers"))]
        Self::V1_ADMIN_DISCLAIMER_DID_GET,
        #[cfg(any(feature = "disclaimers"))]
        Self::V1_ADMIN_DISCLAIMER_DID_USERS_GET,
        #[cfg(any(feature = "disclaimers"))]
        Self::V1_ADMIN_DISCLAIMER_LIST_GET,
        #[cfg(any(feature = "info-barriers"))]
        Self::V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST,
        #[cfg(any(feature = "info-barriers"))]
        Self::V1_ADMIN_GROUP_GID_MEMBERSHIP_LIST_GET,
        #[cfg(any(feature = "info-barriers"))]
        Self::V1_ADMIN_GROUP_GID_MEMBERSHIP_REMOVE_POST,
        #[cfg(any(feature = "info-barriers"))]
        Self::V1_ADMIN_GROUP_LIST_GET,
        #[cfg(any(feature = "ims"))]
        Self::V1_ADMIN_IM_CREATE_POST,
        #[cfg(any(feature = "messages"))]
        Self::V1_ADMIN_MESSAGES_MESSAGE_ID_METADATA_RELATIONSHIPS_GET,
        #[cfg(any(feature = "messages"))]
        Self::V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET,
        #[cfg(any(feature = "messages"))]
        Self::V1_ADMIN_MESSAGES_POST,
        #[cfg(any(feature = "messages"))]
        Self::V1_ADMIN_MESSAGESUPPRESSION_ID_SUPPRESS_POST,
        #[cfg(any(feature = "info-barriers"))]
        Self::V1_ADMIN_POLICY_LIST_GET,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ADMIN_ROOM_ID_MEMBERSHIP_ADD_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ADMIN_ROOM_ID_MEMBERSHIP_LIST_GET,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ADMIN_ROOM_ID_MEMBERSHIP_REMOVE_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ADMIN_ROOM_ID_SET_ACTIVE_POST,
        #[cfg(any(feature = "sso"))]
        Self::V1_ADMIN_SSO_CONFIGURATION_GET,
        #[cfg(any(feature = "sso"))]
        Self::V1_ADMIN_SSO_CONFIGURATION_PATCH,
        #[cfg(any(feature = "sso"))]
        Self::V1_ADMIN_SSO_CONFIGURATION_POST,
        #[cfg(any(feature = "streams"))]
        Self::V1_ADMIN_STREAM_ID_MEMBERSHIP_LIST_GET,
        #[cfg(any(feature = "system"))]
        Self::V1_ADMIN_SYSTEM_FEATURES_LIST_GET,
        #[cfg(any(feature = "system"))]
        Self::V1_ADMIN_SYSTEM_PROTOCOLS_LIST_GET,
        #[cfg(any(feature = "system"))]
        Self::V1_ADMIN_SYSTEM_PROTOCOLS_POST,
        #[cfg(any(feature = "system"))]
        Self::V1_ADMIN_SYSTEM_PROTOCOLS_SCHEME_DELETE,
        #[cfg(any(feature = "system"))]
        Self::V1_ADMIN_SYSTEM_ROLES_LIST_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_FIND_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_PATCH,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_AVATAR_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_AVATAR_UPDATE_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_DELEGATES_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_DELEGATES_UPDATE_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_DISCLAIMER_DELETE,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_DISCLAIMER_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_DISCLAIMER_UPDATE_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_FEATURES_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_FEATURES_UPDATE_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_ROLES_ADD_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_ROLES_REMOVE_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_STATUS_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_UID_STATUS_UPDATE_POST,
        #[cfg(any(feature = "streams"))]
        Self::V1_ADMIN_USER_UID_STREAMS_LIST_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V1_ADMIN_USER_USER_ID_SUSPENSION_UPDATE_PUT,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_DELETE_POST,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_FINGER_PRINT_GET_GET,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_FINGER_PRINT_ISSUED_BY_GET,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_FINGER_PRINT_UPDATE_POST,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_LIST_GET,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_PODMANAGED_LIST_GET,
        #[cfg(any(feature = "certificates"))]
        Self::V1_COMPANYCERT_TYPE_LIST_POST,
        #[cfg(any(feature = "connections"))]
        Self::V1_CONNECTION_ACCEPT_POST,
        #[cfg(any(feature = "connections"))]
        Self::V1_CONNECTION_CREATE_POST,
        #[cfg(any(feature = "connections"))]
        Self::V1_CONNECTION_LIST_GET,
        #[cfg(any(feature = "connections"))]
        Self::V1_CONNECTION_REJECT_POST,
        #[cfg(any(feature = "connections"))]
        Self::V1_CONNECTION_USER_UID_REMOVE_POST,
        #[cfg(any(feature = "connections"))]
        Self::V1_CONNECTION_USER_USER_ID_INFO_GET,
        #[cfg(any(feature = "system"))]
        Self::V1_FILES_ALLOWED_TYPES_GET,
        #[cfg(any(feature = "ims"))]
        Self::V1_IM_CREATE_POST,
        #[cfg(any(feature = "ims"))]
        Self::V1_IM_ID_INFO_GET,
        #[cfg(any(feature = "ims"))]
        Self::V1_IM_ID_UPDATE_POST,
        #[cfg(any(feature = "system"))]
        Self::V1_LANGUAGES_GET,
        #[cfg(any(feature = "messages"))]
        Self::V1_MESSAGE_MID_STATUS_GET,
        #[cfg(any(feature = "certificates"))]
        Self::V1_PODCERT_GET,
        #[cfg(any(feature = "presence"))]
        Self::V1_PRESENCE_FEED_CREATE_POST,
        #[cfg(any(feature = "presence"))]
        Self::V1_PRESENCE_FEED_FEED_ID_DELETE_POST,
        #[cfg(any(feature = "presence"))]
        Self::V1_PRESENCE_FEED_FEED_ID_READ_GET,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ROOM_ID_MEMBERSHIP_ADD_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ROOM_ID_MEMBERSHIP_DEMOTE_OWNER_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ROOM_ID_MEMBERSHIP_PROMOTE_OWNER_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ROOM_ID_MEMBERSHIP_REMOVE_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V1_ROOM_ID_SET_ACTIVE_POST,
        #[cfg(any(feature = "streams"))]
        Self::V1_STREAMS_LIST_POST,
        #[cfg(any(feature = "streams"))]
        Self::V1_STREAMS_SID_ATTACHMENTS_GET,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_MANIFEST_OWN_GET,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_MANIFEST_OWN_POST,
        #[cfg(any(feature = "presence"))]
        Self::V1_USER_PRESENCE_REGISTER_POST,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_SEARCH_POST,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_UID_FOLLOW_POST,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_UID_FOLLOWERS_GET,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_UID_FOLLOWING_GET,
        #[cfg(any(feature = "users"))]
        Self::V1_USER_UID_UNFOLLOW_POST,
        #[cfg(any(feature = "users"))]
        Self::V1_USERS_UID_SESSIONS_GET,
        #[cfg(any(feature = "users"))]
        Self::V1_USERS_UID_SESSIONS_LOGOUT_POST,
        #[cfg(any(feature = "users"))]
        Self::V1_USERS_UID_SESSIONS_SID_LOGOUT_POST,
        #[cfg(any(feature = "streams"))]
        Self::V2_ADMIN_STREAMS_LIST_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V2_ADMIN_USER_CREATE_POST,
        #[cfg(any(feature = "user-admin"))]
        Self::V2_ADMIN_USER_LIST_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V2_ADMIN_USER_UID_GET,
        #[cfg(any(feature = "user-admin"))]
        Self::V2_ADMIN_USER_UID_UPDATE_POST,
        #[cfg(any(feature = "certificates"))]
        Self::V2_COMPANYCERT_CREATE_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V2_ROOM_ID_MEMBERSHIP_LIST_GET,
        #[cfg(any(feature = "session"))]
        Self::V2_SESSIONINFO_GET,
        #[cfg(any(feature = "streams"))]
        Self::V2_STREAMS_SID_INFO_GET,
        #[cfg(any(feature = "system"))]
        Self::V2_SYSTEM_PROTOCOLS_GET,
        #[cfg(any(feature = "users"))]
        Self::V2_USER_GET,
        #[cfg(any(feature = "presence"))]
        Self::V2_USER_PRESENCE_GET,
        #[cfg(any(feature = "presence"))]
        Self::V2_USER_PRESENCE_POST,
        #[cfg(any(feature = "presence"))]
        Self::V2_USERS_PRESENCE_GET,
        #[cfg(any(feature = "rooms"))]
        Self::V3_ROOM_CREATE_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V3_ROOM_ID_INFO_GET,
        #[cfg(any(feature = "rooms"))]
        Self::V3_ROOM_ID_UPDATE_POST,
        #[cfg(any(feature = "rooms"))]
        Self::V3_ROOM_SEARCH_POST,
        #[cfg(any(feature = "presence"))]
        Self::V3_USER_PRESENCE_POST,
        #[cfg(any(feature = "presence"))]
        Self::V3_USER_UID_PRESENCE_GET,
        #[cfg(any(feature = "users"))]
        Self::V3_USERS_GET,
    ];
}
