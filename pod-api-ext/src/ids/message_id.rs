//! The id of a message.

super::base64_id::base64_id! {
    /// The id of a message.
    ///
    /// As with a [`StreamId`](crate::StreamId), every Base64 form is accepted and the URL-safe one without padding is
    /// kept.
    ///
    /// ```
    /// use pod_api_ext::MessageId;
    ///
    /// let id: MessageId = "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse()?;
    /// assert_eq!(id.as_str(), "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ");
    /// # Ok::<(), pod_api_ext::IdError>(())
    /// ```
    pub struct MessageId("message id");
}
