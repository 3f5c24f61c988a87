//! How a pod confirms a change.

use pod_api::types;

use crate::{open_enum::open_enum, view::view};

view! {
    /// The pod's word that a change is made.
    pub struct Confirmation(types::SuccessResponse);

    /// What was done, for people to read.
    message: text = message;
    /// How the message is written.
    format: value(MessageFormat) = format;
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
