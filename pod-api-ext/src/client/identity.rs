//! Whose answers an answer is one of.

use super::PodClient;
use crate::fingerprint::Fingerprint;

impl PodClient {
    /// Stands for the pod and the session, of which it shows nothing. A renewed session is another one.
    pub(crate) fn session_identity(&self, fingerprint: &Fingerprint) -> u128 {
        fingerprint.of(&(&self.shared.base_url, self.shared.token.expose()))
    }
}
