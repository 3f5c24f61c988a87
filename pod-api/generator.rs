//! How the client is generated from an OpenAPI document.
//!
//! The build script of `pod-api` writes what comes out of here; `pod-api-regen` runs the same code to refuse a document
//! that it cannot turn into Rust. So what was checked is what is built.
//!
//! Edit `xtask/regen/src/generator.rs` and what is in its folder: `cargo xtask regen` writes the copies in `pod-api`.

pub(crate) mod names;
mod slim;
pub(crate) mod text;

use std::collections::{BTreeMap, BTreeSet};

use self::names::Wire;
use openapiv3::OpenAPI;
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::{ToTokens, format_ident, quote};
use serde_json::{Map, Value, json};
use syn::{Attribute, Expr, File, ImplItem, ImplItemFn, Item, Pat, Stmt};

/// The areas of the API, each a feature of `pod-api`.
pub(crate) const AREAS: [&str; 16] = [
    "apps",
    "certificates",
    "connections",
    "disclaimers",
    "ims",
    "info-barriers",
    "messages",
    OTHER,
    "presence",
    "rooms",
    "session",
    "sso",
    "streams",
    "system",
    "user-admin",
    "users",
];

/// The area of an operation that the document puts into none.
const OTHER: &str = "other";

/// The area of an operation.
pub(crate) fn area(operation: &Value) -> &str {
    operation.get("x-area").and_then(Value::as_str).unwrap_or(OTHER)
}

/// The name of the client's method, which cannot start with a digit.
pub(crate) fn method_name(operation_id: &str) -> String {
    let is_digit = operation_id.starts_with(|first: char| first.is_ascii_digit());
    if is_digit { format!("_{operation_id}") } else { operation_id.to_owned() }
}

/// Whether an operation that needs this (`security`) needs a session. Of several ways, one that needs nothing will do.
pub(crate) fn needs_session(security: Option<&Value>) -> bool {
    let ways = security.and_then(Value::as_array);
    ways.is_some_and(|ways| !ways.is_empty() && !ways.contains(&json!({})))
}

/// Leaves only the operations of the enabled areas, and the types that they reach. What no operation refers to belongs to
/// no area and stays, with what it refers to.
pub(crate) fn restrict(document: &mut Value, is_enabled: impl Fn(&str) -> bool) -> Result<(), GenerateError> {
    let used = reached(document, [&document["paths"]]);
    for (path, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(item) = item.as_object_mut() else { continue };
        let mut unknown = None;
        item.retain(|method, operation| {
            if !METHODS.contains(&method.as_str()) {
                return true;
            }
            let area = area(operation);
            if !AREAS.contains(&area) {
                let method = method.to_uppercase();
                unknown = Some(format!(
                    "{method} {path}: there is no area {area:?}; areas are {}",
                    AREAS.join(", ")
                ));
            }
            is_enabled(area)
        });
        if let Some(message) = unknown {
            return Err(GenerateError(message));
        }
    }
    let mut kept = vec![&document["paths"]];
    kept.extend(components(document).filter(|(place, _)| !used.contains(place)).map(|(_, value)| value));
    let unused = &used - &reached(document, kept);
    drop_all(document, &unused);
    Ok(())
}

/// The types that belong to no area: an error's, and the confirmation of many changes.
const SHARED: [&str; 2] = ["/components/schemas/Error", "/components/schemas/SuccessResponse"];

/// The shared schemas, parameters and responses, with their places.
fn components(document: &Value) -> impl Iterator<Item = (String, &Value)> {
    let sections = document.get("components").and_then(Value::as_object);
    sections.into_iter().flatten().flat_map(|(section, members)| {
        let members = members.as_object().into_iter().flatten();
        members.map(move |(name, value)| (place(section, name), value))
    })
}

fn place(section: &str, name: &str) -> String {
    format!("/components/{section}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// The places of the components that these parts of the document refer to.
fn reached<'a>(document: &'a Value, parts: impl IntoIterator<Item = &'a Value>) -> BTreeSet<String> {
    let mut reached = BTreeSet::from(SHARED.map(ToOwned::to_owned));
    let mut open: Vec<&Value> = parts.into_iter().collect();
    open.extend(SHARED.iter().filter_map(|place| document.pointer(place)));
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                if let Some(place) = reference.and_then(|reference| reference.strip_prefix('#'))
                    && reached.insert(place.to_owned())
                {
                    open.extend(document.pointer(place));
                }
                open.extend(members.values());
            }
            Value::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    reached
}

/// Drops the components at these places.
fn drop_all(document: &mut Value, places: &BTreeSet<String>) {
    let sections = document.get_mut("components").and_then(Value::as_object_mut);
    for (section, members) in sections.into_iter().flatten() {
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| !places.contains(&place(section, name)));
        }
    }
}

/// The client as Rust source, an item a line: nothing that only formats is worth a dependency of every user's build.
pub(crate) fn generate(document: &Value) -> Result<String, GenerateError> {
    let operations: Vec<_> = operations(document).collect();
    if let Some(odd) = operations.iter().find(|operation| operation.path.contains(text::is_odd_in_path)) {
        return Err(GenerateError(format!(
            "the path {:?} has a character that does not belong into a path",
            odd.path
        )));
    }
    let (prepared, wire) = names::prepare(document);
    if wire.is_full() {
        return Err(GenerateError("too many names that are alike".into()));
    }
    let api: OpenAPI = serde_json::from_value(prepared)
        .map_err(|error| GenerateError(format!("not OpenAPI 3.0: {error}")))?;
    let tokens = Generator::new(&settings()?)
        .generate_tokens(&api)
        .map_err(|error| GenerateError(format!("progenitor refuses the document: {error}")))?;
    let mut file: File = syn::parse2(with_our_code(tokens, &wire))
        .map_err(|error| GenerateError(format!("the generated tokens are not Rust: {error}")))?;
    file.items.retain(|item| !builds_a_client(item));
    slim::slim(&mut file).map_err(|error| GenerateError(format!("the client cannot be slimmed: {error}")))?;
    adapt_methods(&mut file, &operations);
    let items = file.items.iter().map(|item| item.to_token_stream().to_string() + "\n");
    Ok(items.chain([facts(&operations).to_string() + "\n"]).collect())
}

fn settings() -> Result<GenerationSettings, GenerateError> {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::Session))
        .with_derive("::schemars::JsonSchema")
        .with_derive("PartialEq");
    for (format, replacement) in [("numeric-id", "crate::NumericId"), ("milliseconds", "crate::Milliseconds")]
    {
        let schema = serde_json::from_value(json!({ "type": "integer", "format": format }))
            .map_err(|error| GenerateError(format!("the schema of {format}: {error}")))?;
        settings.with_conversion(schema, replacement, [TypeImpl::Display, TypeImpl::FromStr].into_iter());
    }
    Ok(settings)
}

/// The same tokens with some calls replaced by ours.
///
/// Every path parameter goes through `crate::path::segment`, which refuses what would change the path, and every body
/// through `crate::decode::answer`, which reads what pods really send. Placeholders give way to the true names.
fn with_our_code(tokens: TokenStream, wire: &Wire) -> TokenStream {
    let mut ours = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (token, tokens.peek()) {
            (TokenTree::Ident(name), Some(TokenTree::Group(argument))) if name == "encode_path" => {
                let argument = argument.clone();
                ours.extend(quote!(crate::path::segment #argument ?));
                tokens.next();
            }
            (TokenTree::Ident(name), Some(TokenTree::Group(argument)))
                if ["UnexpectedResponse", "empty", "stream", "upgrade"]
                    .iter()
                    .any(|handed_on| name == handed_on)
                    && argument.stream().to_string().trim_start_matches('_') == "response" =>
            {
                let response = argument.stream();
                ours.extend(quote!(#name(#response.readable())));
                tokens.next();
            }
            (TokenTree::Ident(name), Some(TokenTree::Punct(_))) if name == "ResponseValue" => {
                let path: Vec<TokenTree> = [tokens.next(), tokens.next()].into_iter().flatten().collect();
                match tokens.peek() {
                    Some(TokenTree::Ident(function)) if function == "from_response" => {
                        if let Some(TokenTree::Group(argument)) = tokens.by_ref().nth(1) {
                            let response = argument.stream();
                            ours.extend(quote!(crate::decode::answer(client, #response)));
                        }
                        // `.await`: the body has been read.
                        tokens.nth(1);
                    }
                    _ => {
                        ours.extend([TokenTree::Ident(name)]);
                        ours.extend(path);
                    }
                }
            }
            (TokenTree::Group(group), _) => {
                let inside = with_our_code(group.stream(), wire);
                ours.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            (TokenTree::Literal(literal), _) => ours.extend([TokenTree::Literal(restored(literal, wire))]),
            (token, _) => ours.extend([token]),
        }
    }
    ours
}

/// A text with the true names in the place of those that the generator was given.
fn restored(literal: Literal, wire: &Wire) -> Literal {
    let text = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok();
    let text = text.filter(|_| !wire.is_empty()).and_then(|text| wire.restored(&text.value()));
    text.map_or(literal, |text| Literal::string(&text))
}

/// Whether this is the block with the generated constructors.
///
/// They take any HTTP client, also one that follows redirects and so hands the session token to another host;
/// they are left out, and [`crate::Client::new`] is the only way in.
fn builds_a_client(item: &Item) -> bool {
    matches!(item, Item::Impl(block) if block.trait_.is_none()
        && block.items.iter().any(|item| matches!(item, ImplItem::Fn(method) if method.sig.ident == "new_with_client")))
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation of the document.
struct Operation<'a> {
    method: &'a str,
    path: &'a str,
    value: &'a Map<String, Value>,
}

/// The operations, sorted by id.
fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let mut operations: Vec<_> = document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            METHODS.iter().filter_map(move |method| {
                Some(Operation { method, path, value: item.get(method)?.as_object()? })
            })
        })
        .collect();
    operations.sort_by(|one, other| one.id().cmp(other.id()));
    operations.into_iter()
}

impl Operation<'_> {
    fn text(&self, key: &str) -> Option<&str> {
        self.value.get(key)?.as_str()
    }

    fn id(&self) -> &str {
        self.text("operationId").unwrap_or_default()
    }

    /// The name of its constant.
    fn constant(&self) -> Ident {
        format_ident!("{}", method_name(self.id()).to_uppercase())
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &Value> {
        self.value.get(key).and_then(Value::as_array).into_iter().flatten()
    }

    /// What the client's users can ask of [`crate::Operation`].
    fn facts(&self) -> TokenStream {
        let Self { path, .. } = self;
        let (id, method) = (self.id(), self.method.to_uppercase());
        let summary = self.text("summary").unwrap_or_default();
        let area = self.text("x-area").unwrap_or(OTHER);
        let reads = matches!(self.method, "get" | "head");
        let effect = match self.text("x-effect") {
            Some("reads") => quote!(Reads),
            Some("writes") => quote!(Writes),
            _ if reads => quote!(Reads),
            _ => quote!(Writes),
        };
        let permissions = self.list("x-permissions").filter_map(Value::as_str);
        let page = optional(self.value.get("externalDocs").and_then(|page| page["url"].as_str()));
        let successor = optional(self.text("x-successor"));
        let session = needs_session(self.value.get("security"));
        quote! {
            crate::operation::Facts {
                id: #id,
                method: #method,
                path: #path,
                summary: #summary,
                area: #area,
                effect: crate::Effect::#effect,
                permissions: &[#(#permissions),*],
                page: #page,
                successor: #successor,
                session: #session,
            }
        }
    }
}

fn optional(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// A constant for each operation, and all of them.
fn facts(operations: &[Operation<'_>]) -> TokenStream {
    let names: Vec<_> = operations.iter().map(Operation::constant).collect();
    let documentation = operations
        .iter()
        .map(|operation| format!("`{} {}`", operation.method.to_uppercase(), operation.path));
    let facts = operations.iter().map(Operation::facts);
    quote! {
        impl crate::Operation {
            #(
                #[doc = #documentation]
                pub const #names: Self = Self::new(&#facts);
            )*

            /// Every operation of the enabled areas, sorted by id.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];
        }
    }
}

/// Adds to the generated methods what the document says beyond what progenitor reads.
fn adapt_methods(file: &mut File, operations: &[Operation<'_>]) {
    let by_method: BTreeMap<_, _> =
        operations.iter().map(|operation| (method_name(operation.id()), operation)).collect();
    for item in &mut file.items {
        match item {
            Item::Impl(block) if block.trait_.is_none() => {
                for method in functions(&mut block.items) {
                    if let Some(operation) = by_method.get(&method.sig.ident.to_string()) {
                        document_method(method, operation);
                    }
                }
            }
            Item::Mod(module) if module.ident == "builder" => {
                for item in module.content.iter_mut().flat_map(|(_, items)| items) {
                    if let Item::Impl(block) = item {
                        for send in functions(&mut block.items).filter(|method| method.sig.ident == "send") {
                            let code = send.to_token_stream().to_string();
                            let id = code
                                .split_once("operation_id : \"")
                                .and_then(|(_, rest)| rest.split_once('"'));
                            if let Some(operation) = id.and_then(|(id, _)| by_method.get(id)) {
                                answer_empty(send, operation);
                                slim::send_at_once(&mut send.block, &operation.constant());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

fn functions(items: &mut [ImplItem]) -> impl Iterator<Item = &mut ImplItemFn> {
    items.iter_mut().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    })
}

/// Names the successor of a deprecated operation, and leaves out the example that every method has.
fn document_method(method: &mut ImplItemFn, operation: &Operation<'_>) {
    for attribute in &mut method.attrs {
        if let Some(text) = documentation(attribute)
            && let Some((text, _)) = text.split_once("```ignore")
        {
            *attribute = syn::parse_quote!(#[doc = #text]);
        }
    }
    if operation.value.get("deprecated") == Some(&json!(true)) {
        let note = match operation.text("x-successor") {
            Some(successor) => format!("use {}", text::plain(successor)),
            None => "the vendor has deprecated it".to_owned(),
        };
        method.attrs.push(syn::parse_quote!(#[deprecated(note = #note)]));
    }
}

fn documentation(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Reads a status that is documented to come without a body as the empty list or object.
fn answer_empty(send: &mut ImplItemFn, operation: &Operation<'_>) {
    let Some(Stmt::Expr(Expr::Match(by_status), _)) = send.block.stmts.last_mut() else { return };
    // Called `_response` where a parameter is called `response`.
    let response = by_status.expr.to_token_stream().into_iter().next();
    for status in operation.list("x-empty-success") {
        if let Some(status) = status.as_u64() {
            let status = syn::LitInt::new(&format!("{status}u16"), proc_macro2::Span::call_site());
            by_status.arms.insert(0, syn::parse_quote!(#status => crate::decode::empty(#response),));
        } else if status == "2XX" {
            // After the statuses with a body, which are among these.
            let others = by_status.arms.iter().position(|arm| matches!(arm.pat, Pat::Wild(_)));
            let arm = syn::parse_quote!(200u16..=299u16 => crate::decode::empty(#response),);
            by_status.arms.insert(others.unwrap_or(by_status.arms.len()), arm);
        }
    }
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
