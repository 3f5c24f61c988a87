//! Short stand-ins for long keys.

use std::hash::{BuildHasher, Hash, RandomState};

/// Makes 16 bytes out of any value. They mean something within this process only, and what they were made of cannot be
/// read from them; that two values share them is as good as impossible.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fingerprint {
    high: RandomState,
    low: RandomState,
}

impl Fingerprint {
    pub(crate) fn of(&self, value: &(impl Hash + ?Sized)) -> u128 {
        (u128::from(self.high.hash_one(value)) << 64) | u128::from(self.low.hash_one(value))
    }
}
