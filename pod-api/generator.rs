//! How the client is generated from an OpenAPI document.
//!
//! `build.rs` writes what comes out of here; xtask runs the same code to refuse a document that it cannot turn into
//! Rust. One file serves both, so that what was checked is what is built.

use openapiv3::OpenAPI;
use proc_macro2::{Group, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::ToTokens;
use serde_json::json;

/// The client as Rust source, an item a line: nothing that only formats is worth a dependency of every user's build.
pub(crate) fn generate(document: &OpenAPI) -> Result<String, GenerateError> {
    let tokens = Generator::new(&settings()?)
        .generate_tokens(document)
        .map_err(|error| GenerateError(format!("progenitor refuses the document: {error}")))?;
    let mut file: syn::File = syn::parse2(with_safe_paths(tokens))
        .map_err(|error| GenerateError(format!("the generated tokens are not Rust: {error}")))?;
    file.items.retain(|item| !builds_a_client(item));
    Ok(file.items.iter().map(|item| item.to_token_stream().to_string() + "\n").collect())
}

/// The same tokens, in which every path parameter goes through `crate::path::segment`, which refuses what would change
/// the path.
fn with_safe_paths(tokens: TokenStream) -> TokenStream {
    let mut safe = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (token, tokens.peek()) {
            (TokenTree::Ident(name), Some(TokenTree::Group(argument))) if name == "encode_path" => {
                let argument = argument.clone();
                safe.extend(quote::quote!(crate::path::segment #argument ?));
                tokens.next();
            }
            (TokenTree::Group(group), _) => {
                let inside = with_safe_paths(group.stream());
                safe.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            (token, _) => safe.extend([token]),
        }
    }
    safe
}

fn settings() -> Result<GenerationSettings, GenerateError> {
    let numeric_id = serde_json::from_value(json!({ "type": "integer", "format": "numeric-id" }))
        .map_err(|error| GenerateError(format!("the numeric id's schema: {error}")))?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote::quote!(crate::Session))
        .with_derive("::schemars::JsonSchema")
        .with_derive("PartialEq")
        .with_conversion(numeric_id, "crate::NumericId", [TypeImpl::Display, TypeImpl::FromStr].into_iter());
    Ok(settings)
}

/// Whether this is the block with the generated constructors.
///
/// They take any HTTP client, also one that follows redirects and so hands the session token to another host;
/// they are left out, and [`crate::Client::new`] is the only way in.
fn builds_a_client(item: &syn::Item) -> bool {
    matches!(item, syn::Item::Impl(block) if block.trait_.is_none()
        && block.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == "new_with_client")))
}

/// Why no client could be generated.
#[derive(Debug)]
pub(crate) struct GenerateError(String);

impl std::fmt::Display for GenerateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for GenerateError {}
