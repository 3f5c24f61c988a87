//! The file extensions that can be uploaded.

use pod_api::types;

use super::System;
use crate::{
    Error,
    input::check_length,
    open_enum::open_enum,
    pages::{Cursor, Listing, Step, StepPages},
    setters::setters,
    view::view,
};

view! {
    /// A file extension, and where files with it are allowed.
    pub struct AllowedExtension(types::FileExtension);

    /// The extension, `.txt` for example.
    extension: text = extension;
    /// Whether such files are allowed within the company.
    within_company: flag = scope_internal;
    /// Whether such files are allowed in conversations with other companies.
    with_other_companies: flag = scope_external;
    /// Whether such files may arrive from other pods.
    from_other_pods: flag = scope_xpod;
    /// Who added it.
    source: value(ExtensionSource) = source;
}

open_enum! {
    /// Who added a file extension.
    pub enum ExtensionSource {
        /// It comes with the pod.
        System = "SYSTEM",
        /// An administrator.
        Customer = "CUSTOMER",
    }
}

/// A file extension to be allowed, or other settings in the place of all that it has.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct NewExtension {
    extension: types::FileExtension,
}

impl NewExtension {
    /// This extension, `.txt` for example: 64 characters at most. The pod turns it into lower case.
    pub fn new(extension: impl Into<String>) -> Self {
        let extension = types::FileExtension { extension: Some(extension.into()), ..Default::default() };
        Self { extension }
    }

    setters! {
        /// Whether such files are allowed within the company.
        within_company: flag = extension.scope_internal;
        /// Whether such files are allowed in conversations with other companies.
        with_other_companies: flag = extension.scope_external;
        /// Whether such files may arrive from other pods.
        from_other_pods: flag = extension.scope_xpod;
    }
}

/// How to list the allowed file extensions.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListExtensions {
    pages: StepPages<Cursor>,
}

impl Default for ListExtensions {
    fn default() -> Self {
        Self { pages: StepPages { start: Cursor::default(), limit: None, smallest: 1, largest: None } }
    }
}

impl ListExtensions {
    /// All extensions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Most extensions to a page: what the pod chooses unless set, and no maximum is documented.
    pub fn page_size(mut self, limit: u32) -> Self {
        self.pages.limit = Some(limit);
        self
    }

    setters! {
        /// Goes on after the position at which an earlier list stopped.
        starting_at: set(Cursor) = pages.start;
    }
}

impl System<'_> {
    /// The file extensions that can be uploaded.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn allowed_extensions(self, request: ListExtensions) -> Listing<AllowedExtension, Cursor> {
        request.pages.list(self.pod, AllowedExtension::identity, |pod, Cursor(after), limit| async move {
            let after = &after;
            let send = |raw: pod_api::Client| async move {
                let mut list = raw.file_ext_v1_allowed_extensions_get();
                if let Some(after) = after {
                    list = list.after(after);
                }
                if let Some(limit) = limit {
                    list = list.limit(limit);
                }
                list.send().await
            };
            let types::FileExtensionsResponse { data, paging, .. } = pod.request(send).await?;
            // The last page has no `next`; how many items a page has says nothing.
            let paging = paging.filter(|paging| paging.next.is_some());
            Ok(Step::after(data, None, paging.and_then(|paging| paging.cursors?.after)))
        })
    }

    /// Allows a file extension, or replaces all settings of one that is allowed.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an extension without or with more than 64 characters.
    pub async fn allow_extension(self, new: NewExtension) -> Result<AllowedExtension, Error> {
        let new = &new.extension;
        let extension = new.extension.as_deref().unwrap_or_default();
        check_length("extension", extension, 1, 64)?;
        let send = |raw: pod_api::Client| async move {
            let put = raw.file_ext_v1_allowed_extensions_extension_put().extension(extension);
            put.body(new.clone()).send().await
        };
        self.pod.request(send).await
    }

    /// Takes a file extension from those allowed. Upper and lower case are the same.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] as in [`allow_extension`](Self::allow_extension).
    pub async fn disallow_extension(self, extension: &str) -> Result<(), Error> {
        check_length("extension", extension, 1, 64)?;
        let send = |raw: pod_api::Client| async move {
            raw.file_ext_v1_allowed_extensions_extension_delete().extension(extension).send().await
        };
        self.pod.request(send).await
    }
}
