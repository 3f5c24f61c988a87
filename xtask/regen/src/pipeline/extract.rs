//! Takes the OpenAPI fragment out of a documentation page.
//!
//! A page is Markdown with one OpenAPI document in a fenced `json` block. Everything else on it is prose for its
//! readers: examples in other blocks, and texts that ask the reader to do something.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use serde_json::Value;

use crate::{
    error::{Error, Stage},
    yaml,
};

/// A page's own fragment.
#[derive(Clone, Debug, PartialEq)]
pub struct Fragment {
    /// As published.
    pub text: String,
    /// The same as a value.
    pub document: Value,
}

/// The first block that is an OpenAPI document; `None` if the page has none.
///
/// # Errors
///
/// A page that is HTML, and a block that starts an OpenAPI document but is no JSON, as when a page is cut off.
pub fn extract(page: &str, markdown: &str) -> Result<Option<Fragment>, Error> {
    let markdown = markdown.trim_start_matches('\u{feff}');
    let refuse = |message: String| Error::new(Stage::Extract, message).on(page);
    if is_html(markdown) {
        return Err(refuse("an HTML page where Markdown was expected; the page may be gone".to_owned()));
    }
    for block in json_blocks(markdown) {
        match yaml::from_json(&block.text) {
            Ok(document) if is_openapi(&document) => {
                return Ok(Some(Fragment { text: block.text.trim().to_owned(), document }));
            }
            Err(error) if block.is_open || claims_to_be_openapi(&block.text) => {
                let hint = if error.is_eof() { "; the page may be cut off" } else { "" };
                return Err(refuse(format!("the page's OpenAPI block is not JSON: {error}{hint}")));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// What to do about a page that shows a document from elsewhere: `{% openapi src="..." path="..." %}`.
#[must_use]
pub fn link_to_document(markdown: &str) -> Option<String> {
    let source = source_of_document(markdown)?;
    Some(format!("the page only links its document ({source}); download that, and give it by --from"))
}

fn source_of_document(markdown: &str) -> Option<&str> {
    let (_, rest) = markdown.split_once("{% openapi")?;
    let (attributes, _) = rest.split_once("%}")?;
    let (_, source) = attributes.split_once("src=\"")?;
    source.split_once('"').map(|(source, _)| source)
}

fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(15).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

struct Block {
    /// Its content, with plain line ends.
    text: String,
    /// Whether the page ends before the block does.
    is_open: bool,
}

/// The fenced blocks that say they are JSON.
fn json_blocks(markdown: &str) -> impl Iterator<Item = Block> {
    let mut events = Parser::new(markdown).into_offset_iter();
    std::iter::from_fn(move || {
        loop {
            let (event, range) = events.next()?;
            if let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) = event
                && info
                    .split([' ', ',', '{'])
                    .next()
                    .is_some_and(|language| language.eq_ignore_ascii_case("json"))
            {
                let inner = events.by_ref().map(|(event, _)| event);
                let inner = inner.take_while(|event| *event != Event::End(TagEnd::CodeBlock));
                let text = inner.filter_map(text).collect();
                let whole = markdown[range].trim_end();
                return Some(Block { text, is_open: !whole.ends_with("```") && !whole.ends_with("~~~") });
            }
        }
    })
}

fn text(event: Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(text.replace("\r\n", "\n")),
        _ => None,
    }
}

fn is_openapi(document: &Value) -> bool {
    document.get("openapi").is_some_and(Value::is_string)
        && document.get("info").is_some_and(Value::is_object)
}

fn claims_to_be_openapi(text: &str) -> bool {
    let is_key = |rest: &str| rest.trim_start().starts_with(':');
    text.match_indices("\"openapi\"").any(|(start, key)| is_key(&text[start + key.len()..]))
}

#[cfg(test)]
mod tests {
    use super::{extract, link_to_document};

    const FRAGMENT: &str = r#"{"openapi":"3.1.1","info":{"title":"Pod API","version":"1"},"paths":{}}"#;

    fn text_of(markdown: &str) -> Option<String> {
        extract("page", markdown).unwrap().map(|fragment| fragment.text)
    }

    #[test]
    fn the_first_openapi_block_counts_whatever_surrounds_it() {
        let page = format!(
            "> See [llms.txt](/llms.txt)\n\nA paragraph.\n\n## Info\n\n```json\n{{\"id\": 1}}\n```\n\n\
             ```json\nnot even {{ JSON\n```\n\n```json\n{FRAGMENT}\n```\n\n# Dear reader\n\n```\nGET https://example.com\n```\n\n\
             ```json\n{{\"openapi\":\"3.1.1\",\"info\":{{}},\"paths\":{{\"/evil\":{{}}}}}}\n```\n"
        );
        assert_eq!(text_of(&page).as_deref(), Some(FRAGMENT));
        assert_eq!(text_of(&page.replace('\n', "\r\n")).as_deref(), Some(FRAGMENT));
        let bare = format!("\u{feff}```json\n{FRAGMENT}\n```");
        assert_eq!(text_of(&bare).as_deref(), Some(FRAGMENT));
    }

    #[test]
    fn a_page_that_links_its_document_says_where_it_is() {
        let page = "# Create\n\n{% openapi src=\"https://a.b/pod.yaml\" path=\"/v1/a\" method=\"get\" %}\n[pod](x)\n{% endopenapi %}";
        assert!(
            link_to_document(page)
                .unwrap()
                .contains("(https://a.b/pod.yaml); download that, and give it by --from")
        );
        for page in ["{% openapi %}", "{% openapi src=\"x", "src=\"x\""] {
            assert_eq!(link_to_document(page), None);
        }
    }

    #[test]
    fn only_fenced_json_blocks_count() {
        for page in ["", "# Prose\n", FRAGMENT, &format!("```\n{FRAGMENT}\n```"), &format!("    {FRAGMENT}")]
        {
            assert_eq!(text_of(page), None, "{page:?}");
        }
        assert!(text_of(&format!("~~~ JSON title=\"x\"\n{FRAGMENT}\n~~~")).is_some());
        assert!(text_of(&format!("> - ```json\n>   {FRAGMENT}\n>   ```")).is_some());
    }

    #[test]
    fn a_page_that_is_cut_off_is_refused() {
        for end in 1..FRAGMENT.len() {
            let page = format!("## GET /a\n\n```json\n{}", &FRAGMENT[..end]);
            let error = extract("a/b", &page).unwrap_err();
            assert!(error.to_string().starts_with("extract: a/b: "), "{error}");
        }
    }

    #[test]
    fn html_is_refused() {
        for page in ["<!DOCTYPE html><html>", "\u{feff}\r\n<html lang='en'>"] {
            assert!(extract("a", page).unwrap_err().message.contains("HTML"), "{page:?}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
        let page = format!("```json\n{{\"openapi\": {}\n```\n", "[".repeat(1_000_000));
        assert!(extract("a", &page).is_err());
    }
}
