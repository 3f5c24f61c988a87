//! Lists what the generated crate exposes, one line an item, so that a change of it can be reviewed.

use std::fmt::Write;

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Visibility};

/// The operations with their builders' setters, the types and their fields, sorted by name.
#[must_use]
pub fn list(client: &syn::File) -> String {
    let mut operations = Vec::new();
    let mut types = Vec::new();
    for item in &client.items {
        match item {
            Item::Impl(block) if is_on(block, "Client") => operations.extend(methods(block)),
            Item::Mod(module) if module.ident == "types" => {
                types.extend(items(module).iter().filter_map(item_text));
            }
            _ => {}
        }
    }
    for item in &client.items {
        if let Item::Mod(module) = item
            && module.ident == "builder"
        {
            add_setters(items(module), &mut operations);
        }
    }
    operations.sort();
    types.sort();
    let operations = operations.into_iter().map(|operation| operation.text);
    operations.chain(types).collect()
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Operation {
    /// The builder's type.
    builder: String,
    text: String,
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

/// Methods that hand out a builder.
fn methods(block: &ItemImpl) -> impl Iterator<Item = Operation> {
    public_functions(block).filter_map(|function| {
        let syn::ReturnType::Type(_, returned) = &function.sig.output else {
            return None;
        };
        let builder = last_segment(returned)?;
        Some(Operation { text: format!("operation {}\n", function.sig.ident), builder })
    })
}

fn add_setters(builders: &[Item], operations: &mut [Operation]) {
    for item in builders {
        match item {
            Item::Struct(builder) => {
                let fields = builder.fields.iter().filter_map(|field| {
                    let name = field.ident.as_ref()?;
                    (name != "client").then(|| format!("  {name}: {}\n", setter_type(&field.ty)))
                });
                if let Some(operation) = find(operations, &builder.ident.to_string()) {
                    operation.text.extend(fields);
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let name = last_segment(&block.self_ty).unwrap_or_default();
                let send = public_functions(block).find(|function| function.sig.ident == "send");
                if let (Some(operation), Some(send)) = (find(operations, &name), send) {
                    let output = text(&send.sig.output);
                    let _ = writeln!(operation.text, "  {output}");
                }
            }
            _ => {}
        }
    }
}

fn find<'a>(operations: &'a mut [Operation], builder: &str) -> Option<&'a mut Operation> {
    operations.iter_mut().find(|operation| operation.builder == builder)
}

/// A builder's field is `Result<T, String>`: the setter takes what converts to `T`.
fn setter_type(ty: &syn::Type) -> String {
    let text = text(ty);
    match text.strip_prefix("Result<").and_then(|inner| inner.strip_suffix(", String>")) {
        Some(inner) => inner.to_owned(),
        None => text,
    }
}

fn item_text(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) if matches!(item.vis, Visibility::Public(_)) => Some(struct_text(item)),
        Item::Enum(item) if matches!(item.vis, Visibility::Public(_)) => Some(enum_text(item)),
        _ => None,
    }
}

fn struct_text(item: &ItemStruct) -> String {
    match &item.fields {
        Fields::Unnamed(fields) => {
            let types: Vec<_> = fields.unnamed.iter().map(|field| text(&field.ty)).collect();
            format!("type {}({})\n", item.ident, types.join(", "))
        }
        fields => {
            let fields = fields
                .iter()
                .filter_map(|field| Some(format!("  {}: {}\n", field.ident.as_ref()?, text(&field.ty))));
            format!("type {}\n{}", item.ident, fields.collect::<String>())
        }
    }
}

fn enum_text(item: &ItemEnum) -> String {
    let variants =
        item.variants.iter().map(|variant| format!("  {}{}\n", variant.ident, text(&variant.fields)));
    format!("enum {}\n{}", item.ident, variants.collect::<String>())
}

/// Tokens as people write them: spaces only between words and after commas, the standard library's paths left out.
fn text(tokens: &impl ToTokens) -> String {
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

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn operations_with_setters_and_types_with_fields_are_listed() {
        let client = "
            pub mod types {
                pub struct B { pub a: ::std::option::Option<::std::vec::Vec<A>>, pub b: Map<K, V> }
                pub struct A(pub ::std::string::String);
                pub enum E { X, Y(i64) }
                struct Hidden;
            }
            impl Client { pub fn a_get(&self) -> builder::AGet<'_> { todo!() } }
            impl Other { pub fn b_get(&self) -> builder::BGet<'_> { todo!() } }
            pub mod builder {
                pub struct AGet<'a> { client: &'a super::Client, id: Result<::std::string::String, String> }
                impl<'a> AGet<'a> {
                    pub fn id(self) -> Self { self }
                    pub async fn send(self) -> Result<ResponseValue<types::A>, Error<types::B>> { todo!() }
                }
            }";
        let expected = "\
operation a_get
  id: String
  -> Result<ResponseValue<types::A>, Error<types::B>>
enum E
  X
  Y(i64)
type A(String)
type B
  a: Option<Vec<A>>
  b: Map<K, V>
";
        assert_eq!(list(&syn::parse_file(client).unwrap()), expected);
    }
}
