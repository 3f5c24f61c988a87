//! Messages, apart from sending and reading them, which the Agent API does.
//!
//! The entry point is [`PodClient::messages`].

mod metadata;
mod receipts;
mod status;

use jiff::Timestamp;
use pod_api::types;

pub use self::{
    metadata::{Download, MessageMetadata, MessageSender, MessageStream, Relationship, Relationships},
    receipts::{FileDownload, ListReceipts, Receipt, Recipient},
    status::{MessageStatus, StatusUser},
};
use crate::{
    Error, MessageId, PodClient,
    view::{time, view},
};

view! {
    /// Whether a message is suppressed.
    pub struct Suppression(types::MessageSuppressionResponse);

    /// The message.
    message_id: id(MessageId) = message_id;
    /// Whether users no longer see its content.
    suppressed: flag = suppressed;
}

impl Suppression {
    /// When it was suppressed; nothing if that was before this call.
    #[must_use]
    pub fn suppressed_at(&self) -> Option<Timestamp> {
        let date = self.0.suppression_date.as_ref().and_then(time);
        date.filter(|&date| date != Timestamp::UNIX_EPOCH)
    }
}

/// The calls on messages, from [`PodClient::messages`].
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Messages: who received and read them, how they are related, and suppressing them.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let message = "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse()?;
    /// for user in pod.messages().status(&message).await?.read() {
    ///     println!("{:?} read it at {:?}", user.display_name(), user.at());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn messages(&self) -> Messages<'_> {
        Messages { pod: self }
    }
}

impl Messages<'_> {
    /// Suppresses a message, so that users no longer see its content. Pods of other companies older than 20.16 keep it.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn suppress(self, message: &MessageId) -> Result<Suppression, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_messagesuppression_id_suppress_post().id(message.as_str()).send().await
        };
        self.pod.request(send).await
    }
}
