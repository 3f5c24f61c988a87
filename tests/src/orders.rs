//! What the test of leaks tells the program that it runs.

use std::collections::BTreeMap;

/// Where to call, and what to call with. Everything but the addresses is secret.
#[derive(Debug)]
pub struct Orders(BTreeMap<String, String>);

impl Orders {
    /// Reads them from JSON.
    #[must_use]
    pub fn read(json: &str) -> Self {
        Self(serde_json::from_str(json).unwrap())
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        &self.0[name]
    }
}
