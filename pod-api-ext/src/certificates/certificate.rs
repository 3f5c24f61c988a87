//! What a pod tells of a certificate.

use pod_api::types;

use crate::{UserId, open_enum::open_enum, view::view};

/// A view with what a list and a lookup both tell, and more.
macro_rules! certificate {
    ($(#[$d:meta])* pub struct $name:ident($raw:ty); $($more:tt)*) => {
        view! {
            $(#[$d])*
            pub struct $name($raw);

            /// Its fingerprint, which names it in requests.
            fingerprint: text = company_cert_info.finger_print;
            /// The fingerprint of the certificate that it was issued by, if that is known.
            issuer_fingerprint: text = company_cert_info.issuer_finger_print;
            /// The user name of the account that logs in with it.
            common_name: text = company_cert_info.common_name;
            /// When it expires.
            expires_at: time = company_cert_info.expiry_date;
            /// When it was last used; 1970 on some pods for one that never was.
            last_seen: time = company_cert_info.last_seen;
            /// When an administrator last changed its record; 1970 on some pods for never.
            updated_at: time = company_cert_info.updated_at;
            /// That administrator; 0 on some pods for nobody.
            updated_by: number_id(UserId) = company_cert_info.updated_by;
            /// Its name, for people to read.
            name: text = company_cert_attributes.name;
            /// What it is for.
            kind: value(CertificateKind) = company_cert_attributes.type_.type_;
            /// Whether it is trusted.
            status: value(CertificateStatus) = company_cert_attributes.status.type_;
            $($more)*
        }
    };
}

certificate! {
    /// A certificate of the company, in a list.
    pub struct CertificateSummary(types::CompanyCertInfoListItem);
}

certificate! {
    /// A certificate of the company, with its contents.
    pub struct CertificateDetail(types::CompanyCertDetail);

    /// Its contents as text, by section.
    contents: views(CertificateSection) = cert_info;
}

impl CertificateSummary {
    pub(super) fn unique(&self) -> String {
        crate::pages::identity(self.fingerprint(), self)
    }
}

view! {
    /// A section of a certificate's contents.
    pub struct CertificateSection(types::CertInfoItem);

    /// The name of the section, `Validity` for example.
    name: text = name;
    /// Its entries.
    entries: views(NameAndValue) = attributes;
}

view! {
    /// An entry of a certificate's contents.
    pub struct NameAndValue(types::NameValuePair);

    /// The name of the entry, `Not After` for example.
    name: text = name;
    /// Its value, a date too, as free text.
    value: text = value;
}

open_enum! {
    /// What a certificate is for. The API's description has the names alone.
    pub enum CertificateKind {
        /// `USERSIGNING`.
        UserSigning = "USERSIGNING",
        /// `USER`.
        User = "USER",
        /// `OPERATIONSSIGNING`.
        OperationsSigning = "OPERATIONSSIGNING",
        /// `OPERATIONSUSER`.
        OperationsUser = "OPERATIONSUSER",
    }
}

open_enum! {
    /// Whether a certificate is trusted. The API's description has the names alone.
    pub enum CertificateStatus {
        /// `TRUSTED`.
        Trusted = "TRUSTED",
        /// `KNOWN`.
        Known = "KNOWN",
        /// `REVOKED`.
        Revoked = "REVOKED",
        /// `DISABLED`.
        Disabled = "DISABLED",
    }
}
