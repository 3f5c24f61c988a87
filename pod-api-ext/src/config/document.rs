//! A configuration file as a tree that knows its lines.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// How many nodes a file may have, aliases counted as often as they are used. The vendor's template has about 60.
const MOST_NODES: usize = 10_000;
/// How deep sections may be within each other.
const DEEPEST: usize = 32;

/// A value with the line it begins in, counted from 1.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// Nothing, which both kits treat like an absent key.
    Null,
    Scalar(String),
    List(Vec<Entry>),
    Section(Vec<Entry>),
}

/// A key and its value. The items of a list have their number as key.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) line: usize,
    pub(super) node: Node,
}

/// What is wrong with the text, and in which line.
#[derive(Debug)]
pub(super) struct Flaw {
    pub(super) line: usize,
    pub(super) reason: String,
}

impl Flaw {
    fn new(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

/// The entries of the first document, and the line of the second one, if any. JSON is a subset of YAML, and is read as
/// such.
pub(super) fn parse(text: &str) -> Result<(Vec<Entry>, Option<usize>), Flaw> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text.trim_start_matches('\u{feff}')),
        anchors: HashMap::new(),
        nodes: 0,
    };
    let root = reader.document()?;
    let second = reader.next_document_line();
    match root {
        Some((_, Node::Section(entries))) => Ok((entries, second)),
        None | Some((_, Node::Null)) => Err(Flaw::new(1, "the file is empty")),
        Some((line, Node::Scalar(text))) if text.contains('=') => {
            Err(Flaw::new(line, "expected YAML or JSON; Java properties (key=value) are not read"))
        }
        Some((line, _)) => Err(Flaw::new(line, "expected keys with values, as YAML or JSON")),
    }
}

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    anchors: HashMap<usize, Node>,
    nodes: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, Flaw> {
        let event = self.parser.next().transpose();
        event.map_err(|error| Flaw::new(error.marker().line(), format!("not YAML: {}", error.info())))
    }

    /// The root of the first document.
    fn document(&mut self) -> Result<Option<(usize, Node)>, Flaw> {
        while let Some((event, span)) = self.next()? {
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd | Event::DocumentEnd => return Ok(None),
                content => {
                    let line = span.start.line();
                    return self.node(content, line, 0).map(|node| Some((line, node)));
                }
            }
        }
        Ok(None)
    }

    fn next_document_line(&mut self) -> Option<usize> {
        while let Ok(Some((event, span))) = self.next() {
            if matches!(event, Event::DocumentStart(_)) {
                return Some(span.start.line());
            }
        }
        None
    }

    fn node(&mut self, event: Event<'a>, line: usize, depth: usize) -> Result<Node, Flaw> {
        self.count(1, line)?;
        if depth > DEEPEST {
            return Err(Flaw::new(line, "sections are nested too deep"));
        }
        let (anchor, node) = match event {
            Event::Scalar(text, style, anchor, _) => (anchor, scalar(&text, style)),
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                let node = node.ok_or_else(|| Flaw::new(line, "an alias refers to what it is part of"))?;
                self.count(size(&node), line)?;
                (0, node)
            }
            Event::SequenceStart(anchor, _) => (anchor, self.list(line, depth)?),
            Event::MappingStart(anchor, _) => (anchor, self.section(line, depth)?),
            other => return Err(Flaw::new(line, format!("unexpected {other:?}"))),
        };
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn list(&mut self, line: usize, depth: usize) -> Result<Node, Flaw> {
        let mut items: Vec<Entry> = Vec::new();
        loop {
            match self.next()? {
                Some((Event::SequenceEnd, _)) => return Ok(Node::List(items)),
                Some((event, span)) => {
                    let line = span.start.line();
                    let node = self.node(event, line, depth + 1)?;
                    items.push(Entry { key: items.len().to_string(), line, node });
                }
                None => return Err(Flaw::new(line, "a list without end")),
            }
        }
    }

    fn section(&mut self, line: usize, depth: usize) -> Result<Node, Flaw> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut merged = Vec::new();
        loop {
            let (key, line) = match self.next()? {
                Some((Event::MappingEnd, _)) => break,
                Some((Event::Scalar(key, ..), span)) => (key.into_owned(), span.start.line()),
                Some((_, span)) => return Err(Flaw::new(span.start.line(), "a key has to be a plain text")),
                None => return Err(Flaw::new(line, "a section without end")),
            };
            let (event, span) = self.next()?.ok_or_else(|| Flaw::new(line, "a key without a value"))?;
            let node = self.node(event, span.start.line(), depth + 1)?;
            match (key.as_str(), node) {
                ("<<", Node::Section(more)) => merged.extend(more),
                (_, node) => entries.push(Entry { key, line, node }),
            }
        }
        for entry in merged {
            if entries.iter().all(|own| own.key != entry.key) {
                entries.push(entry);
            }
        }
        Ok(Node::Section(entries))
    }

    fn count(&mut self, nodes: usize, line: usize) -> Result<(), Flaw> {
        self.nodes += nodes;
        if self.nodes > MOST_NODES { Err(Flaw::new(line, "the file has too many values")) } else { Ok(()) }
    }
}

fn size(node: &Node) -> usize {
    match node {
        Node::Null | Node::Scalar(_) => 1,
        Node::List(entries) | Node::Section(entries) => {
            1 + entries.iter().map(|entry| size(&entry.node)).sum::<usize>()
        }
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Node {
    let null = matches!(text, "" | "~" | "null" | "Null" | "NULL");
    if style == ScalarStyle::Plain && null { Node::Null } else { Node::Scalar(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::{Node, parse};

    #[test]
    fn every_value_knows_its_line() {
        let (entries, second) = parse("a: 1\n\nb:\n  - x\n  -\n    c: ~\n---\nd: 2\n").unwrap();
        assert_eq!(
            entries.iter().map(|entry| (&*entry.key, entry.line)).collect::<Vec<_>>(),
            [("a", 1), ("b", 3)]
        );
        let Node::List(items) = &entries[1].node else { panic!("{entries:?}") };
        assert_eq!(items.iter().map(|item| item.line).collect::<Vec<_>>(), [4, 6]);
        assert_eq!(second, Some(7));
    }

    #[test]
    fn json_with_tabs_is_read_too() {
        let (entries, _) = parse("{\n\t\"pod\": {\n\t\t\"host\": \"acme\"\n\t}\n}\n").unwrap();
        assert_eq!((&*entries[0].key, entries[0].line), ("pod", 2));
    }

    #[test]
    fn aliases_neither_explode_nor_turn_in_circles() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for n in 1..9 {
            let uses = vec![format!("*a{}", n - 1); 10].join(", ");
            bomb = format!("{bomb}a{n}: &a{n} [{uses}]\n");
        }
        assert_eq!(parse(&bomb).unwrap_err().reason, "the file has too many values");
        assert!(parse("a: &a [*a]").is_err());
        assert!(parse(&"[".repeat(5000)).is_err());
        assert!(parse(&format!("a: {}{}", "[".repeat(50), "]".repeat(50))).is_err());
    }

    #[test]
    fn what_has_no_keys_is_refused_with_its_line() {
        for (text, line) in
            [("", 1), ("# nothing\n", 1), ("\n\n- a\n", 3), ("\npod.host=acme\n", 2), ("a: b: c\n", 1)]
        {
            assert_eq!(parse(text).unwrap_err().line, line, "{text:?}");
        }
    }
}
