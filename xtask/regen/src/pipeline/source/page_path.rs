//! Paths of pages, which become URLs and file names.

/// Why a path cannot be a page's, if it cannot.
///
/// A path is segments joined by slashes; none may climb, hide something by percent-encoding or be hidden itself.
#[must_use]
pub fn complaint(path: &str) -> Option<&'static str> {
    let lower = path.to_ascii_lowercase();
    if path.contains(|character: char| {
        matches!(character, '\\' | '?' | '#' | ':') || character.is_control() || character.is_whitespace()
    }) {
        Some("it has a character that does not belong into a page's path")
    } else if ["%2e", "%2f", "%5c", "%00"].iter().any(|encoded| lower.contains(encoded)) {
        Some("it hides a dot or slash by percent-encoding")
    } else if path.split('/').any(|segment| segment.is_empty() || segment.starts_with('.')) {
        Some("it climbs, or has an empty or hidden segment")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn plain_paths_pass() {
        for path in
            ["a", "streams-conversations/im-mim-endpoints/im-info", "a/b.c/d_e~f", "größe/東京", "a/%C3%BC"]
        {
            assert_eq!(complaint(path), None, "{path}");
        }
    }

    #[test]
    fn others_do_not() {
        for path in [
            "",
            "/a",
            "a/",
            "a//b",
            "..",
            "a/../b",
            "a/./b",
            "a/..",
            ".git/config",
            "a\\b",
            "C:/a",
            "a?b",
            "a#b",
            "a b",
            "a\n",
            "%2e%2e/a",
            "a/%2E%2e",
            "a%2fb",
            "a%5Cb",
        ] {
            assert!(complaint(path).is_some(), "{path:?}");
        }
    }
}
