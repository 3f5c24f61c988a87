//! The page that shows the figures. What was measured stands between two marks; the rest is written by people.

use std::io;

pub(super) struct Page(String);

impl Page {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// Puts new lines between the marks of a section.
    pub(super) fn replace(&mut self, section: &str, lines: &str) -> io::Result<()> {
        let (begin, end) = (format!("<!-- {section} -->\n"), format!("<!-- end of {section} -->"));
        let start = self.0.find(&begin).map(|index| index + begin.len());
        let range = start.and_then(|start| Some(start..start + self.0[start..].find(&end)?));
        let range = range.ok_or_else(|| io::Error::other(format!("the page has no section {section}")))?;
        self.0.replace_range(range, &format!("\n{}\n\n", lines.trim()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_section_is_replaced_and_the_rest_stays() {
        let mut page = Page::new("A\n<!-- x -->\nold\n<!-- end of x -->\nB <!-- y -->".to_owned());
        page.replace("x", "new\n").unwrap();
        page.replace("x", "newer\n").unwrap();
        assert_eq!(page.text(), "A\n<!-- x -->\n\nnewer\n\n<!-- end of x -->\nB <!-- y -->");
        assert!(page.replace("y", "").is_err(), "it has no end");
    }
}
