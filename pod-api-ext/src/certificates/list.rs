//! Lists of certificates.

use pod_api::types;

use super::{CertificateKind, CertificateSummary, CompanyCertificates};
use crate::{
    Error, InputError,
    pages::{Listing, Part, SkipPages},
    setters::setters,
};

/// How to list certificates.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListCertificates {
    pages: SkipPages,
}

impl Default for ListCertificates {
    fn default() -> Self {
        Self { pages: SkipPages::of(100, None) }
    }
}

impl ListCertificates {
    /// All certificates.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most certificates to a page: 100 unless set, and no maximum is documented.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }
}

/// Lists of a page by skip and limit.
macro_rules! lists {
    ($($(#[$d:meta])* $name:ident = $operation:ident;)+) => {
        $(
            $(#[$d])*
            ///
            /// A refused request is the first and only thing that the list gives.
            pub fn $name(self, request: ListCertificates) -> Listing<CertificateSummary, u64> {
                request.pages.list(self.pod, Ok(()), CertificateSummary::unique, |pod, page| async move {
                    let send = |raw: pod_api::Client| async move {
                        raw.$operation().skip(page.skip).limit(page.limit).send().await
                    };
                    pod.request(send).await.map(part)
                })
            }
        )+
    };
}

impl CompanyCertificates<'_> {
    lists! {
        /// The company's certificates.
        list = v1_companycert_list_get;
        /// The certificates that the pod manages. How they differ from those of [`list`](Self::list) is not documented.
        pod_managed = v1_companycert_podmanaged_list_get;
    }

    /// The company's certificates of these kinds.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn of_kinds(
        self,
        kinds: impl IntoIterator<Item = CertificateKind>,
        request: ListCertificates,
    ) -> Listing<CertificateSummary, u64> {
        let raw = |kind: CertificateKind| types::CompanyCertType {
            type_: Some(kind.to_string()),
            ..Default::default()
        };
        let kinds: Vec<_> = kinds.into_iter().map(raw).collect();
        let valid =
            if kinds.is_empty() { Err(InputError::new("typeIdList", "names no kind")) } else { Ok(()) };
        let kinds = types::CompanyCertTypeList::from(kinds);
        request.pages.list(self.pod, valid, CertificateSummary::unique, move |pod, page| {
            let kinds = kinds.clone();
            async move {
                let kinds = &kinds;
                let send = |raw: pod_api::Client| async move {
                    let list = raw.v1_companycert_type_list_post().skip(page.skip).limit(page.limit);
                    list.body(kinds.clone()).send().await
                };
                pod.request(send).await.map(part)
            }
        })
    }

    /// The certificates that were issued by this one.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn issued_by(self, fingerprint: &str) -> Result<Vec<CertificateSummary>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_companycert_finger_print_issued_by_get().finger_print(fingerprint).send().await
        };
        let found: types::CompanyCertInfoList = self.pod.request(send).await?;
        Ok(Vec::from(found).into_iter().map(CertificateSummary::from).collect())
    }
}

fn part(found: types::CompanyCertInfoList) -> Part<CertificateSummary> {
    Part::new(Some(Vec::from(found)), None)
}
