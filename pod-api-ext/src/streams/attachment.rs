//! A file attached to a message.

use jiff::Timestamp;
use pod_api::types;

use crate::{MessageId, UserId, identity::identity, timestamp, view::view};

view! {
    /// A file attached to a message. The file itself comes from the Agent API, by stream, message and file id.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/messages/list-attachments).
    pub struct Attachment(types::StreamAttachmentItem);
}

impl Attachment {
    /// The message that it belongs to.
    #[must_use]
    pub fn message_id(&self) -> Option<MessageId> {
        self.0.message_id.as_deref()?.parse().ok()
    }

    /// When the pod took the message in.
    #[must_use]
    pub fn sent_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.0.ingestion_date)
    }

    /// Who sent it.
    #[must_use]
    pub fn sender(&self) -> Option<UserId> {
        self.0.user_id.map(UserId::from)
    }

    /// The id of the file.
    #[must_use]
    pub fn file_id(&self) -> Option<&str> {
        self.0.file_id.as_deref()
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// How large the file is, in bytes.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        self.0.size?.try_into().ok()
    }

    /// The media type of the file, `image/jpeg` for example.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.0.content_type.as_deref()
    }

    /// Smaller forms of an image.
    #[must_use]
    pub fn previews(&self) -> impl ExactSizeIterator<Item = Preview<'_>> {
        let previews = self.0.previews.as_deref().unwrap_or_default().iter();
        previews.map(|raw| Preview { file_id: raw.file_id.as_deref(), width: raw.width })
    }

    pub(super) fn identity(&self) -> String {
        // One message can have several files, and the same file can be sent again.
        let ids = self.0.message_id.as_deref().zip(self.file_id());
        identity(ids.map(|(message, file)| format!("{message} {file}")).as_deref(), self)
    }
}

/// A smaller form of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview<'a> {
    /// The id of its file.
    pub file_id: Option<&'a str>,
    /// How wide it is, in pixels.
    pub width: Option<i64>,
}
