//! What each recipient did with a message.

use pod_api::types;

use super::Messages;
use crate::{
    MessageId, UserId,
    pages::{Cursor, Listing, Step, StepPages, identity},
    setters::setters,
    view::view,
};

view! {
    /// What one user did with a message.
    pub struct Receipt(types::MessageReceiptDetail);

    /// The user.
    user: view(Recipient) = user;
    /// When it was delivered.
    delivered_at: time = delivery_receipt_timestamp;
    /// When the user read it.
    read_at: time = read_receipt_timestamp;
    /// When the user was notified by e-mail.
    notified_at: time = email_notification_timestamp;
    /// Which of its files the user downloaded, and when.
    downloads: views(FileDownload) = download_receipt_counts;
}

view! {
    /// A user, in brief.
    pub struct Recipient(types::UserCompp);

    /// Who it is.
    id: number_id(UserId) = id;
    /// The login name.
    username: text = username;
    /// The given name.
    first_name: text = first_name;
    /// The family name.
    last_name: text = last_name;
    /// The e-mail address.
    email: text = email_address;
}

view! {
    /// One download of a file.
    pub struct FileDownload(types::DownloadReceiptCount);

    /// The name of the file.
    file_name: text = file_name;
    /// When it was downloaded.
    at: time = timestamp;
}

/// Where to begin a list of receipts. The pod chooses the size of its pages.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct ListReceipts {
    pages: StepPages<Cursor>,
}

impl Default for ListReceipts {
    fn default() -> Self {
        Self { pages: StepPages { start: Cursor(None), limit: None, smallest: 1, largest: None } }
    }
}

impl ListReceipts {
    /// All receipts.
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Goes on from the position at which an earlier list stopped.
        starting_at: set(Cursor) = pages.start;
    }
}

impl Messages<'_> {
    /// What each recipient did with a message. The counts of all of them are in its [metadata](Self::metadata).
    ///
    /// For a user with the role Content Management.
    pub fn receipts(self, message: &MessageId, request: ListReceipts) -> Listing<Receipt, Cursor> {
        let message = message.clone();
        let same = |receipt: &Receipt| identity(receipt.user().and_then(|user| user.id()), receipt);
        request.pages.list(self.pod, same, move |pod, Cursor(after), _| {
            let message = message.clone();
            async move {
                let (id, after) = (message.as_str(), after.as_ref());
                let found: types::MessageReceiptDetailResponse = pod
                    .request(|raw| async move {
                        let mut list = raw.v1_admin_messages_message_id_receipts_get().message_id(id);
                        if let Some(after) = after {
                            list = list.after(after);
                        }
                        list.send().await
                    })
                    .await?;
                let after = found.pagination.and_then(|pages| pages.cursors?.after);
                Ok(Step::after(found.message_receipt_detail, None, after))
            }
        })
    }
}
