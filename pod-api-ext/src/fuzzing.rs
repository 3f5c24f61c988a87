//! What holds for every input. The fuzz targets and the property tests both run these functions.

mod configuration;
mod ids;
mod responses;
mod retry_after;

pub use self::{configuration::configuration, ids::ids, responses::response, retry_after::retry_after};

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

    /// JSON whose names are those of answers and whose values are anything.
    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            "[A-Za-z0-9+/_-]{0,40}".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let name = prop::sample::select(&super::responses::NAMES[..]).prop_map(str::to_owned);
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
                prop::collection::btree_map(name, inner, 0..6)
                    .prop_map(|object| serde_json::Value::Object(object.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn responses(kind in any::<u8>(), json in json(), cut in 0..3_usize) {
            let text = json.to_string();
            let end = text.floor_char_boundary(text.len().saturating_sub(cut));
            super::response(&[&[kind], &text.as_bytes()[..end]].concat());
        }

        #[test]
        fn responses_of_any_bytes(data in input("\\{\"[a-zA-Z]{1,12}\": ?[0-9\"\\[{]{0,9}")) {
            super::response(&data);
        }
    }
}
