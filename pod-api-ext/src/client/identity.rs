//! Whose answers an answer is one of.

use super::PodClient;
use crate::fingerprint::Fingerprint;

impl PodClient {
    /// Stands for the pod and for whose session it is, of which it shows nothing. A renewed session is the same user's.
    pub(crate) fn session_identity(&self, fingerprint: &Fingerprint) -> u128 {
        fingerprint.of(&(self.shared.services.pod.as_str(), self.shared.sessions.owner()))
    }
}
