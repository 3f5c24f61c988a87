//! One certificate: looking it up, adding, changing and deleting it.

use pod_api::types;

use super::{CertificateDetail, CertificateKind, CertificateStatus, CompanyCertificates};
use crate::{Confirmation, Error, InputError, setters::setters};

/// A certificate to be added.
#[derive(Clone, Debug)]
#[must_use = "a certificate does not exist until it is given to a method"]
pub struct NewCertificate {
    pem: String,
    attributes: CertificateUpdate,
}

impl NewCertificate {
    /// This X.509 certificate, in PEM.
    pub fn new(pem: impl Into<String>) -> Self {
        Self { pem: pem.into(), attributes: CertificateUpdate::new() }
    }

    setters! {
        /// Its name, kind and status.
        attributes: set(CertificateUpdate) = attributes;
    }
}

/// What administrators set of a certificate.
#[derive(Clone, Debug, Default)]
#[must_use = "an update does nothing until it is given to a method"]
pub struct CertificateUpdate {
    attributes: types::CompanyCertAttributes,
}

impl CertificateUpdate {
    /// A change of nothing; say what is to change.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Its name, for people to read.
        name: text = attributes.name;
    }

    /// What it is for.
    pub fn kind(mut self, kind: &CertificateKind) -> Self {
        let kind = types::CompanyCertType { type_: Some(kind.to_string()), ..Default::default() };
        self.attributes.type_ = Some(kind);
        self
    }

    /// Whether it is trusted.
    pub fn status(mut self, status: &CertificateStatus) -> Self {
        let status = types::CompanyCertStatus { type_: Some(status.to_string()), ..Default::default() };
        self.attributes.status = Some(status);
        self
    }
}

impl CompanyCertificates<'_> {
    /// Adds a certificate. The pod refuses one that has expired.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without a certificate.
    pub async fn create(self, new: NewCertificate) -> Result<CertificateDetail, Error> {
        if !new.pem.contains("-----BEGIN CERTIFICATE-----") {
            return Err(InputError::new("pem", "has no BEGIN CERTIFICATE").into());
        }
        let attributes = Some(new.attributes.attributes);
        let new = &types::CompanyCert { attributes, pem: Some(new.pem), ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v2_companycert_create_post().body(new.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// What is known of a certificate.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn get(self, fingerprint: &str) -> Result<CertificateDetail, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_companycert_finger_print_get_get().finger_print(fingerprint).send().await
        };
        self.pod.request(send).await
    }

    /// Changes what administrators set of a certificate.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a change of nothing.
    pub async fn update(self, fingerprint: &str, update: CertificateUpdate) -> Result<Confirmation, Error> {
        let change = &update.attributes;
        if *change == types::CompanyCertAttributes::default() {
            return Err(InputError::new("payload", "sets no attribute").into());
        }
        let send = |raw: pod_api::Client| async move {
            let update = raw.v1_companycert_finger_print_update_post().finger_print(fingerprint);
            update.body(change.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// Deletes a certificate.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn delete(self, fingerprint: &str) -> Result<Confirmation, Error> {
        let certificate = &types::StringId { id: Some(fingerprint.to_owned()), ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v1_companycert_delete_post().body(certificate.clone()).send().await
        };
        self.pod.request(send).await
    }
}
