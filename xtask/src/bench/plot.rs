//! Bars, as SVG.

pub(super) struct Bar {
    pub(super) label: String,
    pub(super) value: f64,
}

const LABELS: f64 = 230.0;
const BARS: f64 = 360.0;
const LINE: f64 = 30.0;

/// Horizontal bars, and a line at 1. Titles and labels are ours, so that they need no escapes.
pub(super) fn bars(title: &str, bars: &[Bar]) -> String {
    let largest = bars.iter().fold(1.0, |largest: f64, bar| largest.max(bar.value));
    let length = |value: f64| BARS * value / largest;
    let mut top = LINE * 1.5;
    let mut shapes = Vec::new();
    for Bar { label, value } in bars {
        let (middle, end) = (top + 15.0, LABELS + length(*value));
        shapes.push(format!(
            "  <text x=\"{}\" y=\"{middle}\" text-anchor=\"end\">{label}</text>\n",
            LABELS - 8.0
        ));
        shapes.push(format!(
            "  <rect x=\"{LABELS}\" y=\"{top}\" width=\"{:.1}\" height=\"20\"/>\n",
            length(*value)
        ));
        shapes.push(format!("  <text x=\"{:.1}\" y=\"{middle}\">{value:.2}</text>\n", end + 8.0));
        top += LINE;
    }
    let (shapes, width, at_one) = (shapes.concat(), LABELS + BARS + 60.0, LABELS + length(1.0));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {top}\" font-family=\"sans-serif\" \
         font-size=\"13\" fill=\"#222\">\n  <rect width=\"{width}\" height=\"{top}\" fill=\"#fff\"/>\n  \
         <text x=\"10\" y=\"22\" font-weight=\"bold\">{title}</text>\n  <g fill=\"#4477aa\">\n{shapes}  </g>\n  \
         <path d=\"M{at_one:.1} 36V{top}\" stroke=\"#222\" stroke-dasharray=\"4 3\"/>\n</svg>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::{Bar, bars};

    #[test]
    fn bars_are_as_long_as_their_values() {
        let bar = |label: &str, value| Bar { label: label.to_owned(), value };
        let plot = bars("Title", &[bar("one", 1.0), bar("two", 2.0)]);
        assert!(
            plot.contains(r#"width="180.0" height="20"/>"#)
                && plot.contains(r#"width="360.0" height="20"/>"#)
        );
        assert!(plot.contains(">2.00</text>") && plot.contains(r#"d="M410.0 36V"#), "{plot}");
    }
}
