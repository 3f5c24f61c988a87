use crate::{IdError, IdErrorKind, MessageId, StreamId, UserId};

/// An id that is accepted is safe in a path and stays as it is; a refusal points into the text.
///
/// # Panics
///
/// If it does not hold.
pub fn ids(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match StreamId::parse(text) {
        Ok(id) => {
            let safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            assert!(!id.as_str().is_empty() && id.as_str().bytes().all(safe), "{id:?}");
            assert_eq!(StreamId::parse(id.as_str()).as_ref(), Ok(&id));
            assert_eq!(StreamId::parse(&id.to_standard()).as_ref(), Ok(&id));
            assert_eq!(MessageId::parse(text).map(String::from), Ok(String::from(id.clone())));
            let _ = id.hint();
        }
        Err(IdError { position, kind, .. }) => {
            assert!(position <= text.len(), "{position} in {text:?}");
            if let IdErrorKind::Character(character) = kind {
                assert!(!character.is_ascii_alphanumeric(), "{character:?}");
            }
            assert!(MessageId::parse(text).is_err());
        }
    }
    if let Ok(id) = text.parse::<UserId>() {
        assert_eq!(id.to_string().parse(), Ok(id));
    }
}
