//! Certificates: the company's and the pod's.
//!
//! The entry point for the company's is [`PodClient::company_certificates`].

mod certificate;
mod change;
mod list;

use pod_api::types;

pub use self::{
    certificate::{
        CertificateDetail, CertificateKind, CertificateSection, CertificateStatus, CertificateSummary,
        NameAndValue,
    },
    change::{CertificateUpdate, NewCertificate},
    list::ListCertificates,
};
use crate::{Error, PodClient, view::view};

view! {
    /// The certificate of the pod, by which a program checks what the pod has signed.
    pub struct PodCertificate(types::PodCertificate);

    /// The certificate as PEM.
    pem: text = certificate;
}

/// The calls on the company's certificates, from [`PodClient::company_certificates`].
///
/// Each takes the role `USER_PROVISIONING` or `SUPER_ADMINISTRATOR`.
#[derive(Clone, Copy, Debug)]
pub struct CompanyCertificates<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// The certificates with which users and services of the company log in.
    ///
    /// ```no_run
    /// use futures_util::TryStreamExt;
    /// use pod_api_ext::certificates::{CertificateKind, CertificateStatus, CertificateUpdate, ListCertificates};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let of_users = [CertificateKind::User];
    /// let mut certificates = pod.company_certificates().of_kinds(of_users, ListCertificates::new());
    /// while let Some(certificate) = certificates.try_next().await? {
    ///     println!("{:?} {:?}", certificate.common_name(), certificate.expires_at());
    /// }
    /// let revoked = CertificateUpdate::new().status(&CertificateStatus::Revoked);
    /// pod.company_certificates().update("28b2fa8ca5fee4ba4bd7c8c6d7a7a6ea", revoked).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn company_certificates(&self) -> CompanyCertificates<'_> {
        CompanyCertificates { pod: self }
    }

    /// The pod's certificate, for the JWTs that it signs. It takes no session.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn pod_certificate(&self) -> Result<PodCertificate, Error> {
        self.request_without_session(|raw| async move { raw.v1_podcert_get().send().await }).await
    }
}
