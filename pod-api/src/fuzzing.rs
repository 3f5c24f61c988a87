//! What holds for every input. The fuzz targets and the property tests both run these functions.

use futures_util::FutureExt;
use reqwest::{Body, Response};

use crate::{answer, decode, path, types};

/// Takes so many bytes off the front; fewer if there are not so many.
fn take<'a>(data: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (taken, rest) = data.split_at(count.min(data.len()));
    *data = rest;
    taken
}

fn take_byte(data: &mut &[u8]) -> u8 {
    take(data, 1).first().copied().unwrap_or_default()
}

/// A secret that stands for itself only: letters and digits, and more of them than the word that takes its place has.
fn take_secret(data: &mut &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let length = 8 + usize::from(take_byte(data) % 64);
    let mut letters: Vec<u8> = take(data, length).to_vec();
    letters.resize(length, 0);
    letters.iter().map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()])).collect()
}

/// An error answer keeps its status, becomes the vendor's error object, and holds no longer piece of a secret.
///
/// # Panics
///
/// If it does not.
pub fn error_body(mut data: &[u8]) {
    let status = 400 + u16::from(take_byte(&mut data)) % 200;
    let secret = take_secret(&mut data);
    let place = usize::from(take_byte(&mut data));
    let before = take(&mut data, place);
    let body = [before, secret.as_bytes(), data].concat();

    let answer = http::Response::builder().status(status).body(Body::from(body)).map(Response::from);
    let Ok(mut answer) = answer else { return };
    let tamed = answer::tame(&mut answer, 1024, &[&secret], &[&secret]).now_or_never();
    let tamed = tamed.unwrap_or_else(|| panic!("all of the body is there"));
    let (body, _) = tamed.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(answer.status(), status);
    let body = body.unwrap_or_default();
    let error: types::Error = serde_json::from_slice(&body)
        .unwrap_or_else(|error| panic!("not the vendor's error object: {error}"));
    let message = error.message.unwrap_or_default();
    assert!(message.chars().count() <= 513 && !message.contains(char::is_control), "{message:?}");
    for piece in secret.as_bytes().windows(secret.len().min(12)) {
        let piece = String::from_utf8_lossy(piece);
        assert!(!message.contains(&*piece), "{message:?} holds {piece:?} of {secret:?}");
    }
}

/// An answer that is read, however odd it is, is one that is written and read again to the same.
///
/// # Panics
///
/// If it does not hold.
pub fn response(data: &[u8]) {
    let Some((kind, body)) = data.split_first() else { return };
    match kind % 6 {
        0 => read::<types::V2StreamAttributes>(body),
        1 => read::<types::StreamAttachmentResponse>(body),
        2 => read::<types::V3RoomSearchResults>(body),
        3 => read::<types::V2UserList>(body),
        4 => read::<types::MessageStatus>(body),
        _ => read::<types::ApplicationDetail>(body),
    }
}

fn read<T: serde::de::DeserializeOwned + serde::Serialize + PartialEq + std::fmt::Debug>(body: &[u8]) {
    if let Ok(value) = decode::read::<T>(body) {
        let written = serde_json::to_string(&value).unwrap_or_else(|error| panic!("{value:?}: {error}"));
        let again = decode::read::<T>(written.as_bytes());
        assert_eq!(again.unwrap_or_else(|error| panic!("{written}: {error}")), value, "{written}");
    }
}

/// A path parameter stays in its segment.
///
/// # Panics
///
/// If it does not.
pub fn path_parameter(data: &[u8]) {
    let parameter = String::from_utf8_lossy(data);
    let Ok(segment) = path::segment(&parameter) else {
        assert!(matches!(&*parameter, "" | "." | ".."));
        return;
    };
    let url = reqwest::Url::parse(&format!("https://acme.symphony.com/pod/{segment}/info"));
    let url = url.unwrap_or_else(|error| panic!("{segment}: {error}"));
    let segments: Vec<&str> = url.path_segments().map(Iterator::collect).unwrap_or_default();
    assert!(matches!(segments[..], ["pod", _, "info"]), "{url}");
    assert!(url.query().is_none() && url.fragment().is_none(), "{url}");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Bytes without a plan, texts, and texts that look like what a function reads.
    fn input(plausible: &'static str) -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            prop::collection::vec(any::<u8>(), 0..2_000),
            "\\PC{0,300}".prop_map(String::into_bytes),
            plausible.prop_map(String::into_bytes),
        ]
    }

    /// JSON whose names are those of answers and whose values are anything.
    fn json() -> impl Strategy<Value = serde_json::Value> {
        const NAMES: [&str; 18] = [
            "id",
            "active",
            "lastMessageDate",
            "streamType",
            "type",
            "streamAttributes",
            "roomAttributes",
            "members",
            "name",
            "rooms",
            "roomSystemInfo",
            "keywords",
            "count",
            "users",
            "author",
            "read",
            "properties",
            "value",
        ];
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            "[A-Za-z0-9+/_-]{0,40}".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let name = prop::sample::select(&NAMES[..]).prop_map(str::to_owned);
            let object = prop::collection::btree_map(name, inner.clone(), 0..6);
            prop_oneof![
                prop::collection::vec(inner, 0..5).prop_map(Into::into),
                object.prop_map(|object| serde_json::Value::Object(object.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn error_bodies(
            data in input(r#"[a-zA-Z0-9]{0,80}\{"(code|message)": ?("?[0-9a-z\\u{}\[\]]{0,40}"?),? ?[}"]{0,3}"#),
        ) {
            super::error_body(&data);
        }

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

        #[test]
        fn path_parameters(data in input("[./\\\\%2eE?#\t\r\n]{1,12}")) {
            super::path_parameter(&data);
        }
    }
}
