//! The URI schemes that messages can link to.

use pod_api::types;

use super::System;
use crate::{
    Error, InputError,
    pages::{Listing, Part, SkipPages},
    setters::setters,
    view::view,
};

view! {
    /// A URI scheme that clients show as a link.
    pub struct Protocol(types::Protocol);

    /// The scheme without a colon.
    scheme: text = scheme;
}

/// How to list the URI schemes.
#[derive(Clone, Copy, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListProtocols {
    pages: SkipPages,
}

impl Default for ListProtocols {
    fn default() -> Self {
        Self { pages: SkipPages::of(100, Some(1000)) }
    }
}

impl ListProtocols {
    /// All schemes.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Most schemes to a page: 100 unless set, 1,000 at most.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier list stopped.
        starting_at: set(u64) = pages.skip;
    }
}

impl System<'_> {
    /// The URI schemes that the pod supports, `mailto` for example. Clients show an address of another scheme as text.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn protocols(self, request: ListProtocols) -> Listing<String, u64> {
        request.pages.list(self.pod, Ok(()), String::clone, |pod, page| async move {
            let send = |raw: pod_api::Client| async move {
                raw.v2_system_protocols_get().skip(page.skip).limit(page.limit).send().await
            };
            let found: types::StringList = pod.request(send).await?;
            Ok(Part::new(Some(Vec::from(found)), None))
        })
    }

    /// Adds a URI scheme, `skype` for example.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] unless a letter comes first and then letters, digits, `-`, `.` or `+`.
    pub async fn create_protocol(self, scheme: &str) -> Result<Protocol, Error> {
        check(scheme)?;
        let new = &types::Protocol { scheme: Some(scheme.to_owned()), ..Default::default() };
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_system_protocols_post().body(new.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// Removes a URI scheme.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] as in [`create_protocol`](Self::create_protocol).
    pub async fn delete_protocol(self, scheme: &str) -> Result<(), Error> {
        check(scheme)?;
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_system_protocols_scheme_delete().scheme(scheme).send().await
        };
        self.pod.request(send).await
    }
}

/// The rule of RFC 3986.
fn check(scheme: &str) -> Result<(), InputError> {
    let letter_first = scheme.starts_with(|first: char| first.is_ascii_alphabetic());
    let may_follow = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+');
    if letter_first && scheme.chars().all(may_follow) {
        return Ok(());
    }
    let reason =
        format!("is {scheme:?}; a scheme is a letter and then letters, digits, \"-\", \".\" or \"+\"");
    Err(InputError::new("scheme", reason))
}
