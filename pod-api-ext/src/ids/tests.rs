use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD},
};
use proptest::prelude::*;

use super::{
    GroupId, IdErrorKind, IdHint, MessageId, StreamId, UserId,
    base64_id::{pasted_form, plain},
};

const CANONICAL: &str = "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA";

#[test]
fn every_pasted_form_is_the_same_id() {
    for pasted in [
        "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==",
        "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA",
        "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA==",
        "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA",
        "lX1hwfmQ+AK_k/a_BB0y2n/__q2-0KfbdA",
        "lX1hwfmQ%2BAK%2Fk%2Fa%2FBB0y2n%2F%2F%2Fq2%2B0KfbdA%3D%3D",
        "lX1hwfmQ%2bAK%2fk%2fa%2fBB0y2n%2f%2f%2fq2%2b0KfbdA%3d%3d",
        " \tlX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==\r\n",
        "\u{a0}lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA\u{2003}",
    ] {
        assert_eq!(StreamId::parse(pasted).unwrap().as_str(), CANONICAL, "{pasted:?}");
    }
    assert_eq!(
        StreamId::parse("XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==").unwrap().as_str(),
        "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ"
    );
    let already = "usnBKBkH_BVrGOiVpaupEH___okFfE7QdA";
    assert_eq!(StreamId::parse(already).unwrap().as_str(), already);
}

#[test]
fn the_usual_forms_are_read_by_the_fast_way() {
    for pasted in ["lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==", "lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA", CANONICAL] {
        assert_eq!(plain(pasted).as_deref(), Some(CANONICAL), "{pasted}");
    }
}

#[test]
fn what_is_no_id_is_refused_with_place_and_reason() {
    use IdErrorKind::{Character, Empty, LastCharacter, Length, Padding, PercentEncoding};
    for (pasted, position, kind) in [
        ("", 0, Empty),
        (" \n", 0, Empty),
        ("==", 2, Padding),
        ("AAAA AAAA", 4, Character(' ')),
        ("  AAAA?", 6, Character('?')),
        ("AAAé", 3, Character('é')),
        ("..", 0, Character('.')),
        ("../../x", 0, Character('.')),
        ("AAAA%2E%2E", 4, Character('.')),
        ("AAAA%00", 4, Character('\0')),
        ("..\\..\\x", 0, Character('.')),
        ("AAAA\u{202e}AAAA", 4, Character('\u{202e}')),
        ("AAAA%2", 4, PercentEncoding),
        ("AAAA%", 4, PercentEncoding),
        ("AAAA%+1", 4, PercentEncoding),
        ("AAAA%é", 4, PercentEncoding),
        ("AAAA%252B", 4, Character('%')),
        ("AA=A", 3, Padding),
        ("AAAA=", 5, Padding),
        ("AA=", 3, Padding),
        ("AA===", 5, Padding),
        ("AAAAA", 5, Length),
        ("A", 1, Length),
        ("AB", 2, LastCharacter),
        ("AAB", 3, LastCharacter),
    ] {
        let error = StreamId::parse(pasted).unwrap_err();
        assert_eq!((error.position, error.kind), (position, kind), "{pasted:?}");
        assert_eq!(error.what, "stream id");
    }
}

#[test]
fn an_id_serves_as_a_key_that_is_looked_up_by_its_text() {
    let id = StreamId::parse("lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==").unwrap();
    let names = std::collections::HashMap::from([(id, "desk")]);
    assert_eq!(names.get(CANONICAL), Some(&"desk"));
}

#[test]
fn json_is_validated_on_the_way_in_and_canonical_on_the_way_out() {
    let id: StreamId = serde_json::from_str(r#""lX1hwfmQ+AK\/k\/a\/BB0y2n\/\/\/q2+0KfbdA==""#).unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{CANONICAL}\""));
    let error = serde_json::from_str::<StreamId>(r#""../x""#).unwrap_err();
    assert!(error.to_string().starts_with("not a stream id: '.' belongs to neither"), "{error}");
    assert!(serde_json::from_str::<MessageId>("17").is_err());
}

#[test]
fn an_id_describes_itself_in_json_schema() {
    let schema = schemars::schema_for!(StreamId);
    assert_eq!(schema.get("type").unwrap(), "string");
    assert_eq!(schema.get("title").unwrap(), "StreamId");
}

#[test]
fn the_kind_that_an_id_seems_to_have_is_a_hint_and_refuses_nothing() {
    let message_as_stream = StreamId::parse("XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==").unwrap();
    assert_eq!(message_as_stream.hint(), Some(IdHint::Message));
    assert_eq!(StreamId::parse(CANONICAL).unwrap().hint(), Some(IdHint::Stream));
    assert_eq!(StreamId::parse("AAAA").unwrap().hint(), None);
}

#[test]
fn a_user_id_is_a_number_in_any_of_its_forms() {
    let id = UserId::from(347_583_113_331_315);
    assert_eq!(" 347583113331315\n".parse(), Ok(id));
    assert_eq!(serde_json::from_str::<UserId>("347583113331315").unwrap(), id);
    assert_eq!(serde_json::from_str::<UserId>(r#""347583113331315""#).unwrap(), id);
    assert_eq!(serde_json::to_string(&id).unwrap(), "347583113331315");
    assert_eq!("".parse::<UserId>().unwrap_err().kind, IdErrorKind::Empty);
    assert_eq!(
        "12x".parse::<GroupId>().unwrap_err().to_string(),
        "not a group id: not a whole 64-bit number at byte 0"
    );
}

fn percent_encoded(text: &str) -> String {
    percent_encoding::percent_encode(text.as_bytes(), percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Each character of the text in one alphabet or the other, as the choices say.
fn mixed(standard: &str, url_safe: &str, choices: &[bool]) -> String {
    let pairs = standard.chars().zip(url_safe.chars());
    pairs.zip(choices.iter().cycle()).map(|((a, b), &first)| if first { a } else { b }).collect()
}

proptest! {
    #[test]
    fn every_encoding_of_the_same_bytes_is_the_same_id(
        bytes in prop::collection::vec(any::<u8>(), 1..200),
        choices in prop::collection::vec(any::<bool>(), 1..20),
    ) {
        let standard = BASE64_STANDARD.encode(&bytes);
        let url_safe = BASE64_URL_SAFE.encode(&bytes);
        let id = StreamId::parse(&BASE64_URL_SAFE_NO_PAD.encode(&bytes)).unwrap();
        for form in [
            standard.clone(),
            url_safe.clone(),
            BASE64_STANDARD_NO_PAD.encode(&bytes),
            mixed(&standard, &url_safe, &choices),
            percent_encoded(&standard),
            format!(" {url_safe}\n"),
        ] {
            prop_assert_eq!(StreamId::parse(&form), Ok(id.clone()), "{}", form);
        }
        prop_assert_eq!(id.to_standard(), standard);
    }

    #[test]
    fn the_fast_way_reads_as_the_slow_one(pasted in "\\PC{0,8}|[A-Za-z0-9+/_-]{0,9}={0,3}") {
        if let Some(id) = plain(&pasted) {
            prop_assert_eq!(pasted_form(&pasted), Ok(String::from(id)));
        }
    }

    #[test]
    fn whatever_is_accepted_is_safe_in_a_path_and_stays_as_it_is(pasted in "\\PC{0,60}|[A-Za-z0-9+/=_%-]{0,60}") {
        if let Ok(id) = StreamId::parse(&pasted) {
            prop_assert!(!id.as_str().is_empty());
            prop_assert!(id.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
            prop_assert_eq!(StreamId::parse(id.as_str()), Ok(id.clone()));
            prop_assert_eq!(StreamId::parse(&id.to_standard()), Ok(id.clone()));
            prop_assert!(BASE64_URL_SAFE_NO_PAD.decode(id.as_str()).is_ok());
        }
    }

    #[test]
    fn a_character_outside_the_alphabet_is_refused_where_it_stands(
        bytes in prop::collection::vec(any::<u8>(), 3..40),
        place in any::<prop::sample::Index>(),
        intruder in any::<char>(),
    ) {
        prop_assume!(!intruder.is_ascii_alphanumeric() && !"+/-_=%".contains(intruder));
        let mut text = BASE64_URL_SAFE_NO_PAD.encode(&bytes);
        // Inside, where white space is no margin.
        let position = 1 + place.index(text.len() - 1);
        text.insert(position, intruder);
        let error = StreamId::parse(&text).unwrap_err();
        prop_assert_eq!((error.position, error.kind), (position, IdErrorKind::Character(intruder)));
    }
}
