//! The answer to opening an IM.

use pod_api::types;

use crate::{StreamId, view::view};

view! {
    /// An IM or MIM that was opened or found, named by its id.
    pub struct CreatedIm(types::Stream);
}

impl CreatedIm {
    /// The IM's stream id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.0.id.as_deref()?.parse().ok()
    }
}
