//! What a call does, and what a pod wants its caller to be allowed.

mod catalogue;

/// One operation of the Pod API, as far as a call has to know it.
///
/// The operations that this crate wraps are constants of this type; [`PodClient::call`](crate::PodClient::call) takes
/// one for any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    id: &'static str,
    effect: Effect,
    required: &'static [&'static str],
}

/// Whether an operation changes something on the pod.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Reads,
    Writes,
}

impl Operation {
    /// The end of a session, which the client puts together itself.
    pub(crate) const LOG_OUT: Self = Self::reading("log_out");

    /// An operation that only reads, named by its operation id, `v2_streams_sid_info_get` for example.
    #[must_use]
    pub const fn reading(id: &'static str) -> Self {
        Self { id, effect: Effect::Reads, required: &[] }
    }

    /// An operation that changes something, named by its operation id.
    #[must_use]
    pub const fn writing(id: &'static str) -> Self {
        Self { id, effect: Effect::Writes, required: &[] }
    }

    /// The alternatives of which the documentation asks one of the caller; a 403 names them.
    #[must_use]
    pub const fn requires(mut self, any_of: &'static [&'static str]) -> Self {
        self.required = any_of;
        self
    }

    /// The operation's id in the OpenAPI description, which is also the raw method's name.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    pub(crate) const fn effect(&self) -> Effect {
        self.effect
    }

    /// What the documentation asks of the caller: one of these.
    #[must_use]
    pub const fn required(&self) -> &'static [&'static str] {
        self.required
    }
}
