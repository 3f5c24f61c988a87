//! What is known of each operation, from the interface description.

/// One operation of the Pod API.
///
/// The constants and [`ALL`](Self::ALL) are generated from the same document as the client's methods, for the areas
/// that are enabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation(&'static Facts);

/// Whether an operation changes something on the pod.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It can be sent again without harm.
    Reads,
    /// Sent twice, it may act twice, or lose what the first answer held.
    Writes,
}

/// The facts as the generator writes them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) area: &'static str,
    pub(crate) effect: Effect,
    pub(crate) permissions: &'static [&'static str],
    pub(crate) page: Option<&'static str>,
    pub(crate) successor: Option<&'static str>,
    pub(crate) session: bool,
}

impl Operation {
    #[allow(dead_code, reason = "without any area there is no operation")]
    pub(crate) const fn new(facts: &'static Facts) -> Self {
        Self(facts)
    }

    /// The operation with this id, if it is in an area that is enabled.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        let found = Self::ALL.binary_search_by(|operation| operation.id().cmp(id));
        found.ok().map(|index| Self::ALL[index])
    }

    /// Its id, which is also the name of the client's method: `v2_streams_sid_info_get`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// Its HTTP method in capitals.
    #[must_use]
    pub const fn method(self) -> &'static str {
        self.0.method
    }

    /// Its path below the pod's base URL, with names in the place of parameters: `/v2/streams/{sid}/info`.
    #[must_use]
    pub const fn path(self) -> &'static str {
        self.0.path
    }

    /// What it does, in a sentence. Empty if nobody has documented it.
    #[must_use]
    pub const fn summary(self) -> &'static str {
        self.0.summary
    }

    /// The area that it belongs to, which is the Cargo feature that enables it.
    #[must_use]
    pub const fn area(self) -> &'static str {
        self.0.area
    }

    /// Whether it changes something on the pod.
    #[must_use]
    pub const fn effect(self) -> Effect {
        self.0.effect
    }

    /// What the documentation asks of the caller: any one of these. Empty where it says nothing.
    #[must_use]
    pub const fn permissions(self) -> &'static [&'static str] {
        self.0.permissions
    }

    /// The address of the vendor's page about it, where it is known.
    #[must_use]
    pub const fn page(self) -> Option<&'static str> {
        self.0.page
    }

    /// What to use instead, if it is deprecated.
    #[must_use]
    pub const fn successor(self) -> Option<&'static str> {
        self.0.successor
    }

    /// Whether it is sent with a session token. Without, it can be called before a login.
    #[must_use]
    pub const fn needs_session(self) -> bool {
        self.0.session
    }
}
