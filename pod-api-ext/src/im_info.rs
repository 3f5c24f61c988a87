//! What is known of an IM beyond its stream.

use jiff::Timestamp;
use pod_api::types;

use crate::{MessageId, StreamId, timestamp, view::view};

view! {
    /// What a pod says about an IM or MIM: when it was created, whether it is active, which message is pinned.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/im-info).
    pub struct ImInfo(types::V1imDetail);
}

impl ImInfo {
    /// The IM's stream id.
    #[must_use]
    pub fn id(&self) -> Option<StreamId> {
        self.system()?.id.as_deref()?.parse().ok()
    }

    /// When it was created.
    #[must_use]
    pub fn created_at(&self) -> Option<Timestamp> {
        timestamp::from_milliseconds(self.system()?.creation_date)
    }

    /// Whether messages can be sent and members change.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        self.system()?.active
    }

    /// The message that is pinned, if one is.
    #[must_use]
    pub fn pinned_message(&self) -> Option<MessageId> {
        self.0.v1im_attributes.as_ref()?.pinned_message_id.as_deref()?.parse().ok()
    }

    fn system(&self) -> Option<&types::ImSystemInfo> {
        self.0.im_system_info.as_ref()
    }
}
