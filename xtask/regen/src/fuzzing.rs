//! What has to hold for any input: run by the fuzz targets, and by tests on a few inputs.

use serde_json::{Map, Value, json};

use crate::{
    error::Errors,
    generator::text,
    pipeline::{
        Additions, Derived, check, derive,
        diff::{Impact, Side, compare},
        merge::{Origin, Part},
        source::parse_document,
        surface::{Member, Operation, Surface, Type},
    },
};

/// A document, as JSON or YAML: it is refused in plain lines, or gives a client that the build script gives, too.
///
/// # Panics
///
/// If it is not so.
pub fn regen(text: &str) {
    let Ok(document) = parse_document(text) else { return };
    match derived(document) {
        Ok(derived) => {
            assert!(check::check(&derived.document).is_ok(), "what was derived is refused");
            let text = derived.document.to_string();
            assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(derived.document), "{text}");
        }
        Err(errors) => {
            for error in &errors {
                let told = error.to_string();
                assert!(!told.contains(text::is_invisible), "{told:?}");
            }
        }
    }
}

/// Two documents made of choices: what `diff` says of them agrees with their surfaces.
///
/// # Panics
///
/// If it does not.
pub fn diff(choices: &[u8]) {
    let (old, new) = choices.split_at(choices.len() / 2);
    let (Ok(old), Ok(new)) = (derived(made_of(old)), derived(made_of(new))) else { return };
    let side = |derived: &Derived| (derived.document.clone(), derived.surface.clone());
    let (old, new) = (side(&old), side(&new));
    let report =
        compare(Some(Side { document: &old.0, surface: &old.1 }), Side { document: &new.0, surface: &new.1 });
    let worst = report.changes.first().map(|change| change.impact);
    let (old, new) = (&old.1, &new.1);
    match worst {
        Some(Impact::Breaking) => assert!(!goes_on(old, new), "nothing breaks:\n{old}\n{new}\n{report:?}"),
        Some(Impact::Additive) => {
            assert!(goes_on(old, new) && old != new, "more than additions:\n{old}\n{new}\n{report:?}");
        }
        Some(Impact::Documentation) | None => {
            assert!(goes_on(old, new) && goes_on(new, old), "a difference:\n{old}\n{new}\n{report:?}");
        }
    }
}

fn derived(document: Value) -> Result<Derived, Errors> {
    let part = Part { page: "a".into(), origin: Origin::Captured, document };
    derive(vec![part], Some(&Additions::default()))
}

/// Whether code that was written for one surface goes on working with another.
fn goes_on(old: &Surface, new: &Surface) -> bool {
    let operations = old
        .operations
        .iter()
        .all(|(name, before)| new.operations.get(name).is_some_and(|after| operation_goes_on(before, after)));
    let types = old
        .types
        .iter()
        .all(|(name, before)| new.types.get(name).is_some_and(|after| type_goes_on(before, after)));
    operations && types
}

fn operation_goes_on(old: &Operation, new: &Operation) -> bool {
    let setter = |before: &Member, after: &Member| {
        let is_looser = after.ty == format!("Option<{}>", before.ty);
        (before.ty == after.ty || is_looser) && before.wire == after.wire
    };
    (&old.request, &old.area, old.session, &old.answer, &old.error)
        == (&new.request, &new.area, new.session, &new.answer, &new.error)
        && old.successes.is_subset(&new.successes)
        && old
            .setters
            .iter()
            .all(|(name, before)| new.setters.get(name).is_some_and(|after| setter(before, after)))
        && new.setters.iter().all(|(name, after)| after.is_optional || old.setters.contains_key(name))
}

fn type_goes_on(old: &Type, new: &Type) -> bool {
    match (old, new) {
        (Type::Struct(old, was_closed), Type::Struct(new, is_closed)) => {
            let same = |before: &Member, after: &Member| {
                (&before.ty, &before.wire, &before.default) == (&after.ty, &after.wire, &after.default)
                    && (after.is_optional || !before.is_optional)
            };
            (*was_closed || !is_closed)
                && old.iter().all(|(name, before)| new.get(name).is_some_and(|after| same(before, after)))
                && new.iter().all(|(name, after)| after.is_optional || old.contains_key(name))
        }
        (Type::Enum(old), Type::Enum(new)) => old.iter().all(|(name, holds)| new.get(name) == Some(holds)),
        (old, new) => old == new,
    }
}

/// A small document, each of whose parts is one of a few.
fn made_of(choices: &[u8]) -> Value {
    let mut choices = Choices(choices);
    let schemas: Map<_, _> =
        ["A", "B", "ab"].map(|name| (name.to_owned(), choices.schema(3))).into_iter().collect();
    let mut operation = json!({"responses": {}});
    for code in ["200", "201", "400", "default"] {
        if choices.next(2) == 0 {
            let content = json!({"application/json": {"schema": choices.schema(2)}});
            operation["responses"][code] = json!({"description": "", "content": content});
        }
    }
    let parameters = ["q", "Q", "id"].into_iter().filter(|_| choices.next(2) == 0).collect::<Vec<_>>();
    let parameters = parameters.into_iter().map(|name| {
        let within = ["query", "header"][choices.next(2)];
        json!({"name": name, "in": within, "required": choices.next(2) == 0, "schema": choices.schema(1)})
    });
    operation["parameters"] = parameters.collect();
    if choices.next(3) == 0 {
        operation["requestBody"] = json!({"content": {"application/json": {"schema": choices.schema(2)}}});
    }
    operation["x-effect"] = json!(["reads", "writes"][choices.next(2)]);
    let method = ["get", "post"][choices.next(2)];
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {method: operation}},
        "components": {"schemas": schemas},
    })
}

/// Bytes as numbers; zeros when they are used up.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn next(&mut self, count: usize) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first) % count
    }

    fn schema(&mut self, depth: usize) -> Value {
        let mut schema = match self.next(if depth == 0 { 5 } else { 9 }) {
            0 => json!({"type": "string"}),
            1 => {
                json!({"type": "integer", "format": (["int32", "int64", "uint64", "numeric-id"][self.next(4)])})
            }
            2 => json!({"type": "string", "enum": [(["a", "b", "a-b", "="][self.next(4)]), "c"]}),
            3 => json!({ "$ref": format!("#/components/schemas/{}", ["A", "B", "ab"][self.next(3)]) }),
            4 => json!({"type": "boolean", "default": true}),
            5 => json!({"type": "array", "items": self.schema(depth - 1)}),
            6 => json!({"type": "object", "additionalProperties": self.schema(depth - 1)}),
            7 => {
                let keyword = ["allOf", "oneOf", "anyOf"][self.next(3)];
                json!({keyword: [self.schema(depth - 1), self.schema(depth - 1)]})
            }
            _ => self.object(depth - 1),
        };
        match self.next(8) {
            0 => schema["nullable"] = json!(true),
            1 => schema["description"] = json!("d"),
            2 => schema["title"] = json!(["A", "T"][self.next(2)]),
            _ => {}
        }
        schema
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut object = json!({"type": "object", "properties": {}, "required": []});
        for name in ["x", "X", "userId", "user_id"] {
            if self.next(2) == 0 {
                object["properties"][name] = self.schema(depth);
                if self.next(3) == 0
                    && let Some(required) = object["required"].as_array_mut()
                {
                    required.push(json!(name));
                }
            }
        }
        match self.next(6) {
            0 => object["additionalProperties"] = json!(false),
            1 => object["additionalProperties"] = self.schema(depth),
            _ => {}
        }
        object
    }
}

#[cfg(test)]
mod tests {
    use super::{diff, made_of, regen};

    /// Numbers that look random and are the same in every run.
    fn bytes(seed: u64) -> Vec<u8> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        };
        std::iter::repeat_with(next).take(160).collect()
    }

    fn runs() -> u64 {
        std::env::var("FUZZING_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(40)
    }

    #[test]
    fn the_verdict_agrees_with_the_surfaces() {
        for seed in 0..runs() {
            diff(&bytes(seed));
            // Documents that differ in little: the second half is the first but for one choice.
            let half = bytes(seed)[..80].to_vec();
            let mut other = half.clone();
            other[usize::try_from(seed % 80).unwrap()] ^= 1;
            diff(&[half, other].concat());
        }
    }

    #[test]
    fn documents_are_refused_in_plain_lines_or_accepted_for_good() {
        for seed in 0..runs() {
            regen(&made_of(&bytes(seed)).to_string());
        }
        for text in [
            "",
            "{}",
            "[",
            "openapi: 3.0.3",
            "{\"openapi\": \"3.1.0\", \"info\": {}, \"paths\": {\"/\\u001b\": {}}}",
        ] {
            regen(text);
        }
    }
}
