//! Tokens as people write them.

use quote::ToTokens;

/// Spaces only between words and after commas, the standard library's paths left out.
pub(super) fn text(tokens: &impl ToTokens) -> String {
    let spaced = tokens.to_token_stream().to_string();
    let is_word = |character: Option<char>| {
        character.is_some_and(|character| character.is_alphanumeric() || character == '_')
    };
    let mut text = String::new();
    let mut rest = spaced.chars().peekable();
    while let Some(character) = rest.next() {
        if character != ' ' || is_word(text.chars().next_back()) && is_word(rest.peek().copied()) {
            text.push(character);
        }
    }
    text.replace("::std::option::", "")
        .replace("::std::boxed::", "")
        .replace("::std::vec::", "")
        .replace("::std::string::", "")
        .replace("::std::collections::", "")
        .replace(",>", ">")
        .replace(',', ", ")
        .replace("->", "-> ")
}
