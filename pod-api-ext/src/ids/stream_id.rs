//! The id of a conversation.

super::base64_id::base64_id! {
    /// The id of a stream: an IM, a MIM, a room or a wall.
    ///
    /// Symphony's client shows it in standard Base64 (a click on a message's time opens the panel that has it), while
    /// the API wants URL-safe Base64 without padding. Every form is accepted, the latter is kept.
    ///
    /// ```
    /// use pod_api_ext::StreamId;
    ///
    /// let id: StreamId = "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==".parse()?;
    /// assert_eq!(id.as_str(), "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA");
    /// assert_eq!(id.to_standard(), "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==");
    ///
    /// let error = "lX1hwfmQ?AK".parse::<StreamId>().unwrap_err();
    /// assert_eq!(error.to_string(), "not a stream id: '?' belongs to neither Base64 alphabet at byte 8");
    /// # Ok::<(), pod_api_ext::IdError>(())
    /// ```
    pub struct StreamId("stream id");
}
