//! What holds for every input. The fuzz targets and the property tests both run these functions.

mod configuration;
mod ids;
mod retry_after;

pub use self::{configuration::configuration, ids::ids, retry_after::retry_after};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Bytes without a plan, texts, and texts that look like what a function reads.
    fn input(plausible: &'static str) -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            prop::collection::vec(any::<u8>(), 0..500),
            "\\PC{0,100}".prop_map(String::into_bytes),
            plausible.prop_map(String::into_bytes),
        ]
    }

    proptest! {
        #[test]
        fn ids(data in input("[ \t]?[A-Za-z0-9+/=_%-]{0,60}")) {
            super::ids(&data);
        }

        #[test]
        fn retry_after(data in input("[0-9]{1,25}|(Mon|Sun), [0-9]{2} (Nov|Feb) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT")) {
            super::retry_after(&data);
        }

        #[test]
        fn configuration(data in input("(https?|ftp)://([a-z:]{0,9}@)?[a-z0-9.\\[\\]:-]{1,20}(/[a-z./%]{0,9}){0,3}[?#]?")) {
            super::configuration(&data);
        }

        #[test]
        fn addresses(address in "https?://([a-z:]{0,9}@)?[a-z0-9]{1,9}(:[0-9]{1,6})?(/{0,3}|(/[a-z./%]{0,9}){0,3})[?#]?") {
            super::configuration(address.as_bytes());
        }
    }
}
