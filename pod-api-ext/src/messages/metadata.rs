//! Where messages come from and how they are related, without their content.

use pod_api::types;

use super::Messages;
use crate::{Error, InputError, MessageId, StreamId, StreamKind, UserId, open_enum::open_enum, view::view};

view! {
    /// Where a message comes from, and how many received and read it.
    pub struct MessageMetadata(types::MessageDetail);

    /// The message.
    id: id(MessageId) = message_id;
    /// Who sent it.
    sender: view(MessageSender) = creator;
    /// On whose behalf it was sent.
    on_behalf_of: view(MessageSender) = on_behalf_of_user;
    /// The stream that it is in.
    stream: view(MessageStream) = stream;
    /// When it was sent.
    sent_at: time = creation_date;
    /// To how many users it was delivered.
    deliveries: count = delivery_receipt_count;
    /// How many users read it.
    reads: count = read_receipt_count;
    /// How many users were notified by e-mail.
    email_notifications: count = email_notification_count;
    /// How often each of its files was downloaded.
    downloads: views(Download) = download_receipt_counts;
}

view! {
    /// The sender of a message.
    pub struct MessageSender(types::MessageUser);

    /// Who it is.
    id: number_id(UserId) = id;
    /// The name.
    name: text = name;
}

view! {
    /// The stream that a message is in.
    pub struct MessageStream(types::MessageStream);

    /// The stream's id.
    id: id(StreamId) = id;
    /// What kind of conversation it is.
    kind: value(StreamKind) = stream_type;
    /// Its name.
    name: text = name;
}

view! {
    /// How often a file of a message was downloaded.
    pub struct Download(types::MessageDownloadReceiptCount);

    /// The name of the file; some pods write its id here.
    file_name: text = file_name;
    /// How often it was downloaded.
    count: count = count;
}

view! {
    /// How a message is related to others.
    pub struct Relationships(types::MessageMetadataResponse);

    /// The message that was asked about.
    id: id(MessageId) = message_id;
    /// The message that it replies to or forwards, if it does.
    parent: id(MessageId) = parent.message_id;
    /// What it is to its parent.
    to_parent: value(Relationship) = parent.relationship_type;
    /// The messages that reply to it.
    replies: ids(MessageId) = replies;
    /// The messages that forward it.
    forwards: ids(MessageId) = forwards;
    /// The messages that answer its form.
    form_replies: ids(MessageId) = form_replies;
}

open_enum! {
    /// What a message is to its parent.
    pub enum Relationship {
        /// A reply to it.
        Reply = "REPLY",
        /// An answer to the form in it.
        FormReply = "REPLY_FORM",
        /// A forward of it.
        Forward = "FORWARD",
    }
}

impl Messages<'_> {
    /// Where these messages come from, and how many received and read each.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without any message, [`Error::NotFound`] if one is not there. A message of a
    /// kind that the pod does not support here is refused with status 422.
    pub async fn metadata(
        self,
        messages: impl IntoIterator<Item = MessageId>,
    ) -> Result<Vec<MessageMetadata>, Error> {
        let ids: Vec<String> = messages.into_iter().map(String::from).collect();
        if ids.is_empty() {
            return Err(InputError::new("messageIds", "names no message").into());
        }
        let body = &types::MessageIds { message_ids: Some(ids.into()), ..Default::default() };
        let found: types::MessageDetails = self
            .pod
            .request(|raw| async move { raw.v1_admin_messages_post().body(body.clone()).send().await })
            .await?;
        Ok(Vec::from(found).into_iter().map(MessageMetadata::from).collect())
    }

    /// The replies to a message, its forwards and its parent, for a user with the role Content Management.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn relationships(self, message: &MessageId) -> Result<Relationships, Error> {
        let send = |raw: pod_api::Client| async move {
            let request = raw.v1_admin_messages_message_id_metadata_relationships_get();
            request.message_id(message.as_str()).send().await
        };
        self.pod.request(send).await
    }
}
