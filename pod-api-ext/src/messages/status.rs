//! How far a message got.

use pod_api::types;

use super::Messages;
use crate::{Error, MessageId, UserId, view::view};

view! {
    /// How far a message got with each of its recipients, who are each in one of three lists.
    pub struct MessageStatus(types::MessageStatus);

    /// Who sent it.
    author: view(StatusUser) = author;
    /// Who read it.
    read: views(StatusUser) = read;
    /// To whom a client delivered it, unread so far.
    delivered: views(StatusUser) = delivered;
    /// To whom no client has delivered it yet. Empty if the message is suppressed.
    sent: views(StatusUser) = sent;
}

view! {
    /// A user whom a message concerns.
    pub struct StatusUser(types::MessageStatusUser);

    /// Who it is.
    id: number_id(UserId) = user_id;
    /// When the message was sent, delivered or read.
    at: time = timestamp;
    /// The login name, not of a user of another pod.
    username: text = user_name;
    /// The name that other users see.
    display_name: text = display_name;
    /// The given name.
    first_name: text = first_name;
    /// The family name.
    last_name: text = last_name;
    /// The e-mail address.
    email: text = email;
}

impl Messages<'_> {
    /// Who received a message and who read it.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::NotFound`] if there is no such message.
    pub async fn status(self, message: &MessageId) -> Result<MessageStatus, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_message_mid_status_get().mid(message.as_str()).send().await
        };
        self.pod.request(send).await
    }
}
