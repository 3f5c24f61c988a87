//! Reads the surface from the generated code.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Visibility};

use super::{Member, Operation, Surface, Type, text::text};

/// The operations with their builders' setters, and the types with their fields.
#[must_use]
pub fn read(client: &syn::File) -> Surface {
    let mut surface = Surface::default();
    // Builders by their types, as the names of the methods that hand them out.
    let mut methods_of = BTreeMap::new();
    for item in &client.items {
        match item {
            Item::Impl(block) if is_on(block, "Client") => {
                for (method, builder) in methods(block) {
                    methods_of.insert(builder, method.clone());
                    surface.operations.insert(method, Operation::default());
                }
            }
            Item::Mod(module) if module.ident == "types" => {
                surface.types.extend(items(module).iter().filter_map(named_type));
            }
            _ => {}
        }
    }
    for item in &client.items {
        if let Item::Mod(module) = item
            && module.ident == "builder"
        {
            for item in items(module) {
                read_builder(item, &methods_of, &mut surface.operations);
            }
        }
    }
    surface
}

fn items(module: &syn::ItemMod) -> &[Item] {
    module.content.as_ref().map_or(&[], |(_, items)| items)
}

fn is_on(block: &ItemImpl, name: &str) -> bool {
    block.trait_.is_none() && last_segment(&block.self_ty).as_deref() == Some(name)
}

fn last_segment(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

fn public_functions(block: &ItemImpl) -> impl Iterator<Item = &syn::ImplItemFn> {
    block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => Some(function),
        _ => None,
    })
}

/// Methods that hand out a builder, and its type.
fn methods(block: &ItemImpl) -> impl Iterator<Item = (String, String)> {
    public_functions(block).filter_map(|function| {
        let syn::ReturnType::Type(_, returned) = &function.sig.output else {
            return None;
        };
        Some((function.sig.ident.to_string(), last_segment(returned)?))
    })
}

fn read_builder(
    item: &Item,
    methods_of: &BTreeMap<String, String>,
    operations: &mut BTreeMap<String, Operation>,
) {
    match item {
        Item::Struct(builder) => {
            let method = methods_of.get(&builder.ident.to_string());
            let Some(operation) = method.and_then(|method| operations.get_mut(method)) else { return };
            for field in &builder.fields {
                let Some(name) = field.ident.as_ref().filter(|name| *name != "client") else { continue };
                let ty = setter_type(&field.ty);
                let is_optional = ty.starts_with("Option<");
                let setter = Member {
                    ty,
                    is_optional,
                    ..operation.setters.remove(&name.to_string()).unwrap_or_default()
                };
                operation.setters.insert(name.to_string(), setter);
            }
        }
        Item::Impl(block) if block.trait_.is_none() => {
            let method = last_segment(&block.self_ty).and_then(|builder| methods_of.get(&builder));
            let Some(operation) = method.and_then(|method| operations.get_mut(method)) else { return };
            let Some(send) = public_functions(block).find(|function| function.sig.ident == "send") else {
                return;
            };
            (operation.answer, operation.error) = outcome(&text(&send.sig.output));
            let code = send.block.to_token_stream().to_string();
            for (name, wire) in places(&code) {
                operation.setters.entry(name).or_default().wire = wire;
            }
        }
        _ => {}
    }
}

/// The types in `-> Result<ResponseValue<A>, Error<B>>`.
fn outcome(output: &str) -> (String, String) {
    let inner = output.strip_prefix("-> Result<ResponseValue<").and_then(|rest| rest.strip_suffix(">>"));
    match inner.and_then(|inner| inner.rsplit_once(">, Error<")) {
        Some((answer, error)) => (answer.to_owned(), error.to_owned()),
        None => (output.to_owned(), String::new()),
    }
}

/// Where the code of a request puts each of its parameters.
fn places(code: &str) -> Vec<(String, String)> {
    let mut places = Vec::new();
    for rest in code.split("QueryParam :: new (").skip(1) {
        if let Some((name, rest)) = literal(rest)
            && let Some((_, argument)) = rest.split_once("& ")
        {
            places.push((identifier(argument), format!("query {name}")));
        }
    }
    let mut optional = "";
    for (before, rest) in pairs(code, "header_map . append (") {
        // An optional header is set by the value of `if let Some (value) = name`.
        if let Some((_, name)) = before.rsplit_once("if let Some (value) = ") {
            optional = name;
        }
        let Some((name, rest)) = literal(rest) else { continue };
        let argument = identifier(rest.trim_start_matches([' ', ',']));
        let setter =
            if argument == "value" && !optional.is_empty() { identifier(optional) } else { argument };
        places.push((setter, format!("header {}", name.to_ascii_lowercase())));
    }
    for rest in code.split("segment (& ").skip(1) {
        places.push((identifier(rest), "path".to_owned()));
    }
    for (call, form) in [
        (". json (& body)", "json"),
        (". form_urlencoded (& body)", "form"),
        (". body (body)", "text or bytes"),
    ] {
        if code.contains(call) {
            places.push(("body".to_owned(), form.to_owned()));
        }
    }
    places
}

/// What stands before and after each occurrence.
fn pairs<'a>(code: &'a str, pattern: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let mut last = 0;
    code.match_indices(pattern).map(move |(start, _)| {
        let before = &code[last..start];
        last = start;
        (before, &code[start + pattern.len()..])
    })
}

/// The text literal at the start, and what follows it.
fn literal(code: &str) -> Option<(String, &str)> {
    let inner = code.strip_prefix('"')?;
    let mut is_escaped = false;
    let end = inner.find(|character| {
        let ends = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        ends
    })?;
    Some((inner[..end].to_owned(), &inner[end + 1..]))
}

fn identifier(code: &str) -> String {
    code.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

/// A builder's field is `Result<T, String>`: the setter takes what converts to `T`.
fn setter_type(ty: &syn::Type) -> String {
    let text = text(ty);
    match text.strip_prefix("Result<").and_then(|inner| inner.strip_suffix(", String>")) {
        Some(inner) => inner.to_owned(),
        None => text,
    }
}

fn named_type(item: &Item) -> Option<(String, Type)> {
    match item {
        Item::Struct(item) if matches!(item.vis, Visibility::Public(_)) => {
            Some((item.ident.to_string(), struct_type(item)))
        }
        Item::Enum(item) if matches!(item.vis, Visibility::Public(_)) => {
            Some((item.ident.to_string(), enum_type(item)))
        }
        _ => None,
    }
}

fn struct_type(item: &ItemStruct) -> Type {
    match &item.fields {
        Fields::Unnamed(fields) => {
            let types: Vec<_> = fields.unnamed.iter().map(|field| text(&field.ty)).collect();
            Type::Newtype(types.join(", "))
        }
        fields => {
            let fields = fields.iter().filter_map(|field| {
                let name = field.ident.as_ref()?.to_string();
                let serde = serde_options(&field.attrs);
                let ty = text(&field.ty);
                let wire = if serde.contains("flatten") {
                    "all others".to_owned()
                } else {
                    value_of(&serde, "rename")
                };
                let default = value_of(&serde, "default");
                let is_optional = ty.starts_with("Option<") || serde.contains("default");
                Some((name, Member { ty, wire, default, is_optional }))
            });
            Type::Struct(fields.collect(), serde_options(&item.attrs).contains("deny_unknown_fields"))
        }
    }
}

fn enum_type(item: &ItemEnum) -> Type {
    let variants = item.variants.iter().map(|variant| {
        let wire = value_of(&serde_options(&variant.attrs), "rename");
        let wire = if wire.is_empty() { wire } else { format!(" as {wire}") };
        (variant.ident.to_string(), format!("{}{wire}", text(&variant.fields)))
    });
    Type::Enum(variants.collect())
}

fn serde_options(attributes: &[Attribute]) -> String {
    let options = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    options.map(|attribute| attribute.meta.to_token_stream().to_string()).collect()
}

/// The text in `key = "text"`; nothing without it.
fn value_of(options: &str, key: &str) -> String {
    let start = options.find(&format!("{key} = \""));
    let value = start.and_then(|start| literal(&options[start + key.len() + 3..]));
    value.map_or_else(String::new, |(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn operations_with_setters_and_types_with_fields_are_listed() {
        let client = r#"
            pub mod types {
                pub struct B {
                    #[serde(rename = "theA", default, skip_serializing_if = "x")]
                    pub a: ::std::option::Option<::std::vec::Vec<A>>,
                    #[serde(flatten)] pub b: Map<K, V>,
                    #[serde(default = "defaults::x::<1>")] pub c: i64,
                }
                pub struct A(pub ::std::string::String);
                #[serde(deny_unknown_fields)] pub struct C {}
                pub enum E { #[serde(rename = "x-y")] X, Y(i64) }
                struct Hidden;
            }
            impl Client { pub fn a_get(&self) -> builder::AGet<'_> { todo!() } }
            impl Other { pub fn b_get(&self) -> builder::BGet<'_> { todo!() } }
            pub mod builder {
                pub struct AGet<'a> {
                    client: &'a super::Client,
                    id: Result<::std::string::String, String>,
                    q: Result<Option<i64>, String>,
                    h: Result<Option<i64>, String>,
                    g: Result<i64, String>,
                }
                impl<'a> AGet<'a> {
                    pub fn id(self) -> Self { self }
                    pub async fn send(self) -> Result<ResponseValue<types::A>, Error<types::B>> {
                        let url = format!("{}/a/{}", crate::path::segment(&id.to_string())?);
                        header_map.append("X-G", g.to_string().try_into()?);
                        if let Some(value) = h { header_map.append("X-H", value.to_string().try_into()?); }
                        client.query(&progenitor_client::QueryParam::new("the q", &q));
                    }
                }
            }"#;
        let expected = "\
operation a_get
  : , , without a session
  g: i64 as header x-g
  h: Option<i64> as header x-h
  id: String as path
  q: Option<i64> as query the q
   -> types::A, or types::B
type A(String)
type B
  a: Option<Vec<A>> as theA
  b: Map<K, V> as all others
  c: i64 or defaults::x::<1>
type C (closed)
enum E
  X as x-y
  Y(i64)
";
        assert_eq!(read(&syn::parse_file(client).unwrap()).to_string(), expected);
    }
}
