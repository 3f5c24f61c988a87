//! Leaves out of the generated code what costs every user's build or every call, and nobody needs:
//!
//! - the builder of a type that has a default: `Type { field, ..Default::default() }` says the same;
//! - arms of a `match` that do the same for one status each;
//! - the header `api-version`, which no pod reads;
//! - the parsing of the pod's address in each call, which the client keeps parsed;
//! - hooks before and after a request, each a future of its own, and the search for the operation in each of them.

use std::{collections::HashSet, mem};

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Arm, Block, Expr, Fields, File, ImplItem, Item, ItemMod, Pat, Stmt, Type, parse_quote};

/// Slims the client, as the generator has written it.
pub(crate) fn slim(file: &mut File) -> syn::Result<()> {
    let mut plain = HashSet::new();
    for types in modules(&mut file.items, "types") {
        plain = with_default(types);
        drop_builders(types, &plain);
    }
    for operations in modules(&mut file.items, "builder") {
        slim_operations(operations, &plain)?;
    }
    // That the client has the hooks, which are not called.
    file.items.retain(|item| !matches!(item, Item::Const(of) if of.ident == "_"));
    for item in &mut file.items {
        if let Item::Struct(client) = item
            && client.ident == "Client"
        {
            keep_address_parsed(&mut client.fields);
            // The HTTP client would print proxies.
            client.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
            client.attrs.push(parse_quote!(#[derive(Clone)]));
        }
    }
    Ok(())
}

/// What is in the modules of this name.
fn modules<'a>(items: &'a mut [Item], name: &str) -> impl Iterator<Item = &'a mut Vec<Item>> {
    items.iter_mut().filter_map(move |item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == name => Some(items),
        _ => None,
    })
}

/// The types that have a default.
fn with_default(types: &[Item]) -> HashSet<String> {
    let defaulted = |item: &Item| match item {
        Item::Struct(of) => {
            let derives = of.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
            let mut derives = derives.map(|attribute| attribute.to_token_stream().to_string());
            derives.any(|names| names.contains("Default")).then(|| of.ident.to_string())
        }
        Item::Impl(of) => {
            let (path, _) = of.trait_.as_ref()?;
            (path.segments.last()?.ident == "Default").then(|| last_name(&of.self_ty)).flatten()
        }
        _ => None,
    };
    types.iter().filter_map(defaulted).collect()
}

/// Drops the builders of the plain types, and the functions that make them.
fn drop_builders(types: &mut Vec<Item>, plain: &HashSet<String>) {
    let is_plain = |of: &Type| last_name(of).is_some_and(|name| plain.contains(&name));
    for item in &mut *types {
        if let Item::Impl(of) = item
            && is_plain(&of.self_ty)
        {
            of.items.retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident == "builder"));
        }
    }
    types.retain(|item| !matches!(item, Item::Impl(of) if of.trait_.is_none() && of.items.is_empty()));
    for builders in modules(types, "builder") {
        builders.retain(|item| match item {
            Item::Struct(of) => !plain.contains(&of.ident.to_string()),
            Item::Impl(of) => !is_plain(&of.self_ty),
            _ => true,
        });
    }
}

/// The last segment of a type's path.
fn last_name(of: &Type) -> Option<String> {
    match of {
        Type::Path(of) => of.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn slim_operations(items: &mut [Item], plain: &HashSet<String>) -> syn::Result<()> {
    for item in items {
        match item {
            Item::Struct(of) => {
                for field in &mut of.fields {
                    field.ty = syn::parse2(without_builders(field.ty.to_token_stream(), plain))?;
                }
            }
            Item::Impl(of) => {
                for item in &mut of.items {
                    match item {
                        ImplItem::Fn(method) if method.sig.ident == "body_map" => {
                            *method = syn::parse2(without_builders(method.to_token_stream(), plain))?;
                        }
                        ImplItem::Fn(method) if method.sig.ident == "send" => {
                            drop_api_version(&mut method.block);
                            build_on_address(&mut method.block);
                            merge_arms(&mut method.block);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The same with `types::Type` in the place of `types::builder::Type`.
fn without_builders(tokens: TokenStream, plain: &HashSet<String>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut ours = TokenStream::new();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        // `builder`, `:`, `:`, the type.
        let is_builder = matches!(token, TokenTree::Ident(name) if name == "builder");
        if is_builder && tokens.get(index + 3).is_some_and(|of| plain.contains(&of.to_string())) {
            index += 3;
            continue;
        }
        match token {
            TokenTree::Group(group) => {
                let inside = without_builders(group.stream(), plain);
                ours.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            token => ours.extend([token.clone()]),
        }
        index += 1;
    }
    ours
}

/// Drops the header, and the map of headers if it has no other.
fn drop_api_version(block: &mut Block) {
    let text = |statement: &Stmt| statement.to_token_stream().to_string();
    block.stmts.retain(|statement| !text(statement).contains("\"api-version\""));
    if block.stmts.iter().any(|statement| text(statement).contains("header_map . append")) {
        return;
    }
    block.stmts.retain(|statement| local(statement).is_none_or(|(name, _)| !is_called(name, "header_map")));
    for statement in &mut block.stmts {
        if let Stmt::Local(of) = statement
            && let Some(init) = &mut of.init
        {
            drop_headers(&mut init.expr);
        }
    }
}

/// Drops the call of `headers` out of a chain of calls.
fn drop_headers(chain: &mut Expr) {
    match chain {
        Expr::Try(of) => drop_headers(&mut of.expr),
        Expr::MethodCall(of) if of.method == "headers" => *chain = (*of.receiver).clone(),
        Expr::MethodCall(of) => drop_headers(&mut of.receiver),
        _ => {}
    }
}

/// A variable's name and first value.
fn local(statement: &Stmt) -> Option<(&Ident, &Expr)> {
    let Stmt::Local(of) = statement else { return None };
    let Pat::Ident(name) = &of.pat else { return None };
    Some((&name.ident, &of.init.as_ref()?.expr))
}

/// Whether a variable has this name, or that with `_` before it, as where a parameter has the name.
fn is_called(variable: &Ident, name: &str) -> bool {
    variable.to_string().trim_start_matches('_') == name
}

/// Sets the path of the parsed address instead of parsing the whole anew.
fn build_on_address(block: &mut Block) {
    for statement in &mut block.stmts {
        if let Some((url, Expr::Macro(path))) = local(statement)
            && is_called(url, "url")
        {
            let path = with_path_only(path.mac.tokens.clone());
            *statement = parse_quote!(let #url = client.baseurl.at(&format!(#path))?;);
        }
    }
}

/// `client.baseurl.path()` in the place of `client.baseurl`.
fn with_path_only(tokens: TokenStream) -> TokenStream {
    let mut ours = TokenStream::new();
    for token in tokens {
        let is_address = matches!(&token, TokenTree::Ident(name) if name == "baseurl");
        ours.extend([token]);
        if is_address {
            ours.extend(quote!(.path()));
        }
    }
    ours
}

/// Hands the request on with its operation, in one step.
///
/// The generator writes `let info = OperationInfo {..}`, `client.pre(..)`, `let result = client.exec(..).await`,
/// `client.post(..)` and `let response = result?`.
pub(crate) fn send_at_once(block: &mut Block, operation: &Ident) {
    let mut sending: Option<Stmt> = None;
    block.stmts.retain(|statement| {
        let Some((_, value)) = local(statement) else {
            let text = statement.to_token_stream().to_string();
            return ![". pre (", ". post ("].iter().any(|hook| text.contains(hook));
        };
        match value {
            Expr::Await(answer) => {
                if let Expr::MethodCall(exec) = &*answer.base {
                    let request = exec.args.first();
                    sending = Some(parse_quote!(let response = client.exec(crate::Operation::#operation, #request).await?;));
                }
                false
            }
            Expr::Struct(info) => !info.path.is_ident("OperationInfo"),
            _ => true,
        }
    });
    for statement in &mut block.stmts {
        if let (Some((response, Expr::Try(outcome))), Some(Stmt::Local(sending))) =
            (local(statement), &mut sending)
            && matches!(*outcome.expr, Expr::Path(_))
        {
            sending.pat = parse_quote!(#response);
            *statement = Stmt::Local(sending.clone());
        }
    }
}

/// Makes one arm of neighbours that do the same.
fn merge_arms(block: &mut Block) {
    let Some(Stmt::Expr(Expr::Match(by_status), _)) = block.stmts.last_mut() else { return };
    let mut merged: Vec<Arm> = Vec::new();
    for arm in mem::take(&mut by_status.arms) {
        match merged.last_mut() {
            Some(last) if does_the_same(last, &arm) => {
                let (cases, case, body) = (&last.pat, arm.pat, arm.body);
                *last = parse_quote!(#cases | #case => #body,);
            }
            _ => merged.push(arm),
        }
    }
    by_status.arms = merged;
}

fn does_the_same(one: &Arm, other: &Arm) -> bool {
    let text = |arm: &Arm| arm.body.to_token_stream().to_string();
    !matches!(other.pat, Pat::Wild(_)) && text(one) == text(other)
}

fn keep_address_parsed(client: &mut Fields) {
    for field in client {
        if field.ident.as_ref().is_some_and(|name| name == "baseurl") {
            field.ty = parse_quote!(crate::base_url::BaseUrl);
        }
    }
}
