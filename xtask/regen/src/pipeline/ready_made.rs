//! The client as a file, for those who do not generate it: each part of it is there for the areas that need it.
//!
//! What an area needs is what the generator writes for that area alone, so that both ways give the same code.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use serde_json::Value;
use syn::{Attribute, Expr, ImplItem, ImplItemConst, Item, ItemImpl, ItemMod, Type, parse_quote};

use crate::{
    document::operations,
    error::{Error, Stage},
    generator,
};

const HEAD: &str = "// Derived from `pod-api.json` by `cargo xtask regen`. Edits are lost.\n\n";

/// The client of the whole document, as Rust source.
///
/// # Errors
///
/// A document that gives no client, or an area whose client has something that the whole one has not.
pub fn client(document: &Value) -> Result<String, Error> {
    let areas: BTreeSet<&str> =
        operations(document).map(|operation| generator::area(operation.value)).collect();
    let mut users = BTreeMap::<String, BTreeSet<&str>>::new();
    for &area in &areas {
        let mut part = document.clone();
        generator::restrict(&mut part, |name| name == area).map_err(|error| refuse(&error))?;
        each_part(&mut generate(&part)?.items, "", &mut |text| {
            users.entry(text).or_default().insert(area);
            None
        });
    }
    let mut whole = generate(document)?;
    let mut strange = None;
    each_part(&mut whole.items, "", &mut |text| match users.remove(&text) {
        Some(of) if of.len() == areas.len() => None,
        Some(of) => Some(only_for(&of)),
        None => {
            strange.get_or_insert(text);
            None
        }
    });
    match strange.or_else(|| users.into_keys().next()) {
        None => Ok(HEAD.to_owned() + &prettyplease::unparse(&whole)),
        Some(text) => Err(refuse(&format!("an area alone has other code than with all others: {text}"))),
    }
}

fn generate(document: &Value) -> Result<syn::File, Error> {
    let source = generator::generate(document).map_err(|error| refuse(&error))?;
    syn::parse_file(&source).map_err(|error| refuse(&error))
}

fn refuse(what: &impl std::fmt::Display) -> Error {
    Error::new(Stage::Write, format!("the client cannot be written as a file: {what}"))
}

fn only_for(areas: &BTreeSet<&str>) -> Attribute {
    parse_quote!(#[cfg(any(#(feature = #areas),*))])
}

/// Shows the text of each part, with its module before it, and puts the attribute that it gets before the part.
fn each_part(items: &mut [Item], module: &str, see: &mut impl FnMut(String) -> Option<Attribute>) {
    for item in items {
        match item {
            Item::Mod(ItemMod { ident, content: Some((_, inside)), .. }) => {
                each_part(inside, &format!("{module}{ident}::"), see);
            }
            Item::Impl(block) if is_of_all_areas(block) => {
                for member in &mut block.items {
                    if let Some(elements) = list(member) {
                        for element in elements {
                            if let Some(attribute) = see(element.to_token_stream().to_string()) {
                                *element = parse_quote!(#attribute #element);
                            }
                        }
                    } else if let Some(attribute) = see(member.to_token_stream().to_string()) {
                        *member = parse_quote!(#attribute #member);
                    }
                }
            }
            item => {
                if let Some(attribute) = see(format!("{module}{}", item.to_token_stream())) {
                    *item = parse_quote!(#attribute #item);
                }
            }
        }
    }
}

/// Whether each area has members of its own in this block: the client's methods, and what is known of operations.
fn is_of_all_areas(block: &ItemImpl) -> bool {
    let Type::Path(of) = &*block.self_ty else { return false };
    let name = of.path.segments.last().map(|segment| segment.ident.to_string());
    block.trait_.is_none() && matches!(name.as_deref(), Some("Client" | "Operation"))
}

/// The elements of a constant that is a list.
fn list(member: &mut ImplItem) -> Option<impl Iterator<Item = &mut Expr>> {
    let ImplItem::Const(ImplItemConst { expr: Expr::Reference(reference), .. }) = member else { return None };
    let Expr::Array(array) = &mut *reference.expr else { return None };
    Some(array.elems.iter_mut())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::client;

    fn operation(area: &str, answer: &str) -> Value {
        json!({ "get": {
            "operationId": format!("v1_{area}_get"),
            "x-area": area,
            "responses": { "200": { "description": "", "content": { "application/json": {
                "schema": { "$ref": format!("#/components/schemas/{answer}") },
            } } } },
        } })
    }

    #[test]
    fn each_part_is_there_for_the_areas_that_need_it() {
        let object =
            |member: &str| json!({ "type": "object", "properties": { member: { "type": "string" } } });
        let of_two =
            json!({ "type": "object", "properties": { "one": { "$ref": "#/components/schemas/One" } } });
        let document = json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1" },
            "paths": {
                "/v1/ims": operation("ims", "One"),
                "/v1/rooms": operation("rooms", "Two"),
                "/v1/users": operation("users", "Three"),
            },
            "components": { "schemas": {
                "Error": object("message"), "SuccessResponse": object("message"),
                "One": object("id"), "Two": of_two, "Three": object("name"), "Unused": object("id"),
            } },
        });
        let code = client(&document).unwrap();
        // The features before an item, unless another item stands between.
        let condition = |item: &str| {
            let before = &code[..code.find(item).unwrap_or_else(|| panic!("no {item} in {code}"))];
            let (_, since) = before.rsplit_once("#[cfg(any(").unwrap_or_default();
            let (features, between) = since.split_once("))]").unwrap_or_default();
            if ["pub ", "impl", "Self::"].iter().any(|other| between.contains(other)) { "" } else { features }
        };
        assert_eq!(condition("pub struct One "), r#"feature = "ims", feature = "rooms""#);
        assert_eq!(condition("pub struct Two "), r#"feature = "rooms""#);
        assert_eq!(condition("pub fn v1_users_get("), r#"feature = "users""#);
        assert_eq!(condition("pub const V1_IMS_GET:"), r#"feature = "ims""#);
        assert_eq!(condition("Self::V1_IMS_GET"), r#"feature = "ims""#);
        for shared in ["pub struct Error ", "pub struct Unused ", "pub struct Client "] {
            assert_eq!(condition(shared), "", "{shared}");
        }
    }
}
