//! `${NAME}` in values.

/// Replaces `${NAME}` and `${NAME:-default}` by environment variables.
///
/// The Java kit asks its system properties first and takes the default there, so that a default hides an environment
/// variable, and it replaces `$${NAME}` too. Here the variable wins over the default, and `$${NAME}` is how to write
/// `${NAME}`. `$NAME` stays as it is, as in the kit. A variable that is not set stays as it is written, and is told to
/// `unset`. The Python kit replaces nothing.
pub(super) fn interpolate(
    text: &str,
    variable: &dyn Fn(&str) -> Option<String>,
    unset: &mut dyn FnMut(&str),
) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let (before, inside) = (&rest[..start], &rest[start + 2..]);
        let Some(end) = end_of(inside) else { break };
        let (expression, after) = (&inside[..end], &inside[end + 1..]);
        if let Some(before) = before.strip_suffix('$') {
            result.push_str(before);
            result.push_str(&rest[start..=start + 2 + end]);
        } else {
            result.push_str(before);
            let (name, default) = match expression.split_once(":-") {
                Some((name, default)) => (name, Some(default)),
                None => (expression, None),
            };
            match (variable(name), default) {
                (Some(value), _) => result.push_str(&value),
                (None, Some(default)) => result.push_str(&interpolate(default, variable, unset)),
                (None, None) => {
                    unset(name);
                    result.push_str(&rest[start..=start + 2 + end]);
                }
            }
        }
        rest = after;
    }
    result + rest
}

/// Where the expression ends that began before, braces of a nested one skipped.
fn end_of(inside: &str) -> Option<usize> {
    let mut open = 0;
    for (index, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' => open += 1,
            b'}' if open == 0 => return Some(index),
            b'}' => open -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::interpolate;

    #[test]
    fn variables_are_replaced_as_the_documentation_says() {
        let variable = |name: &str| (name == "HOME").then(|| "/home/me".to_owned());
        for (written, result, unset) in [
            ("${HOME}", "/home/me", &[][..]),
            ("$HOME", "$HOME", &[]),
            ("${NOPE}", "${NOPE}", &["NOPE"]),
            ("${NOPE:-dflt}", "dflt", &[]),
            ("${HOME:-dflt}", "/home/me", &[]),
            ("${NOPE:-${HOME}}/x", "/home/me/x", &[]),
            ("${NOPE:-}", "", &[]),
            ("$${HOME}", "${HOME}", &[]),
            ("a${HOME}b${HOME}c", "a/home/meb/home/mec", &[]),
            ("${HOME", "${HOME", &[]),
            ("é$", "é$", &[]),
        ] {
            let mut names = Vec::new();
            let found = interpolate(written, &variable, &mut |name| names.push(name.to_owned()));
            assert_eq!(
                (found.as_str(), &names[..]),
                (result, &unset.iter().map(ToString::to_string).collect::<Vec<_>>()[..]),
                "{written}"
            );
        }
    }
}
