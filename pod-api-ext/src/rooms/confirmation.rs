//! The answer to a change of membership.

use pod_api::types;

use crate::{open_enum::open_enum, view::view};

view! {
    /// The pod's word that a change is made.
    pub struct Confirmation(types::SuccessResponse);
}

impl Confirmation {
    /// What was done, for people to read.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// How the message is written.
    #[must_use]
    pub fn format(&self) -> Option<MessageFormat> {
        self.0.format.as_deref().map(MessageFormat::from)
    }
}

open_enum! {
    /// How a message of the pod is written.
    pub enum MessageFormat {
        /// Plain text.
        Text = "TEXT",
        /// XML.
        Xml = "XML",
    }
}
