//! Texts of types and fields.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Described,
    documentation::{Documentation, TypeText},
    set_description,
};
use crate::document::{array, object, pointer};

pub(super) fn describe(document: &mut Value, documentation: &Documentation, described: &mut Described) {
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        for (name, entry) in &documentation.types {
            described.stale(&entry.file, name, "there is no such type");
        }
        return;
    };
    let mut texts = texts_by_type(documentation, |name| schemas.contains_key(name), described);
    for (name, schema) in schemas {
        let texts = texts.remove(name.as_str()).unwrap_or_default();
        describe_type(name, schema, &texts, described);
    }
}

/// What is said about one type: each text with its file, entry and field; the type itself is the field ''.
type Texts<'a> = Vec<Said<'a>>;

struct Said<'a> {
    file: &'a str,
    entry: &'a str,
    /// The field's name after those of the fields that enclose it, `cursors.before`.
    field: String,
    text: &'a str,
}

fn texts_by_type<'a>(
    documentation: &'a Documentation,
    is_type: impl Fn(&str) -> bool,
    described: &mut Described,
) -> BTreeMap<&'a str, Texts<'a>> {
    let mut texts: BTreeMap<&str, Texts> = BTreeMap::new();
    for (entry, said) in &documentation.types {
        let Some((name, place)) = split(entry, &is_type) else {
            described.stale(&said.file, entry, "there is no such type");
            continue;
        };
        let TypeText { description, fields } = &said.text;
        let own = description.iter().map(|text| (place.to_owned(), text));
        let fields = fields.iter().map(|(field, text)| (join(place, field), text));
        texts.entry(name).or_default().extend(own.chain(fields).map(|(field, text)| Said {
            file: &said.file,
            entry,
            field,
            text,
        }));
    }
    texts
}

/// `Pagination.cursors` is the field `cursors` of `Pagination`, if that is a type; type names may have dots, too.
fn split(entry: &str, is_type: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    if is_type(entry) {
        return Some((entry, ""));
    }
    let dots = entry.rmatch_indices('.').map(|(dot, _)| dot);
    dots.map(|dot| (&entry[..dot], &entry[dot + 1..])).find(|(name, _)| is_type(name))
}

fn describe_type(name: &str, schema: &mut Value, texts: &Texts<'_>, described: &mut Described) {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    collect_fields(schema, "", "", &mut places);
    let mut documented = BTreeSet::new();
    for said in texts {
        documented.insert(said.field.as_str());
        if said.field.is_empty() {
            set_description(schema, said.text);
            continue;
        }
        let Some(places) = places.get(&said.field) else {
            described.stale(said.file, said.entry, format!("{name} has no field {}", said.field));
            continue;
        };
        for place in places {
            schema.pointer_mut(place).into_iter().for_each(|field| set_description(field, said.text));
        }
    }
    let fields = places.keys().filter(|field| !documented.contains(field.as_str()));
    let missing: Vec<_> = fields.map(|field| format!("field {field}")).collect();
    let place = pointer("/components/schemas", name);
    described.undocumented(&format!("type {name}"), &place, documented.contains(""), &missing);
}

/// The fields of a schema and of the inline objects in it, with their JSON pointers.
///
/// Parts of a composition and items of a list share the name of what they belong to.
fn collect_fields(schema: &Value, name: &str, place: &str, fields: &mut BTreeMap<String, Vec<String>>) {
    for (field, inner) in object(schema, "properties") {
        let (name, place) = (join(name, field), pointer(&format!("{place}/properties"), field));
        collect_fields(inner, &name, &place, fields);
        fields.entry(name).or_default().push(place);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for (index, part) in array(schema, keyword).enumerate() {
            collect_fields(part, name, &format!("{place}/{keyword}/{index}"), fields);
        }
    }
    if let Some(items) = schema.get("items") {
        collect_fields(items, name, &format!("{place}/items"), fields);
    }
}

fn join(outer: &str, field: &str) -> String {
    if outer.is_empty() { field.to_owned() } else { format!("{outer}.{field}") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::pipeline::describe::{Described, Documentation, describe};

    fn described(schemas: &Value, text: &str) -> (Value, Described) {
        let mut document = json!({"components": {"schemas": schemas}});
        let documentation =
            Documentation::parse(&[("documentation/a.yaml".to_owned(), text.to_owned())]).unwrap();
        let described = describe(&mut document, &documentation, "https://docs.example");
        (document["components"]["schemas"].take(), described)
    }

    #[test]
    fn types_and_fields_get_their_texts_wherever_the_fields_stand() {
        let before = json!({
            "Plain": {"type": "string"},
            "A": {"properties": {
                "b": {"description": "theirs"},
                "linked": {"$ref": "#/components/schemas/Plain"},
                "inner": {"properties": {"deep": {}}},
            }},
            "Whole": {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"more": {}}}]},
            "List": {"type": "array", "items": {"properties": {"of": {}}}},
        });
        let text = "
Plain: A plain one.
A: {description: An A., fields: {b: Its b., linked: Its link., inner: Its inside.}}
A.inner: {fields: {deep: Far down.}}
Whole: {description: All of it., fields: {more: What A has not.}}
List: {description: Many., fields: {of: One of many.}}
";
        let (schemas, described) = described(&before, text);
        assert_eq!(
            schemas,
            json!({
                "Plain": {"type": "string", "description": "A plain one."},
                "A": {"description": "An A.", "properties": {
                    "b": {"description": "Its b."},
                    "linked": {"$ref": "#/components/schemas/Plain", "description": "Its link."},
                    "inner": {"description": "Its inside.", "properties": {"deep": {"description": "Far down."}}},
                }},
                "Whole": {"description": "All of it.", "allOf": [
                    {"$ref": "#/components/schemas/A"}, {"properties": {"more": {"description": "What A has not."}}},
                ]},
                "List": {"description": "Many.", "type": "array", "items": {"properties": {"of": {"description": "One of many."}}}},
            }),
        );
        assert_eq!((described.stale, described.undocumented), (Vec::new(), Vec::new()));
    }

    #[test]
    fn what_has_no_text_is_named_in_one_line_a_type() {
        let schemas = json!({
            "A": {"properties": {"b": {}, "c": {"properties": {"d": {}}}}},
            "B": {"properties": {"a": {}}},
            "C": {},
        });
        let (_, described) = described(&schemas, "A: {description: x, fields: {b: x}}");
        let lines: Vec<_> = described.undocumented.iter().map(|note| note.message.as_str()).collect();
        assert_eq!(
            lines,
            [
                "type A is undocumented in part: field c, field c.d",
                "type B is undocumented, with field a",
                "type C is undocumented",
            ],
        );
    }

    #[test]
    fn every_entry_whose_subject_is_gone_is_listed_by_file_and_entry() {
        let text = "Gone: x\nGone.field: x\nA: {fields: {gone: x, b: x}}\nA.gone: {fields: {deep: x}}\n";
        let (_, described) = described(&json!({"A": {"properties": {"b": {}}}}), text);
        let lines: Vec<_> = described.stale.iter().map(ToString::to_string).collect();
        let of = |what: &str| format!("describe: documentation/a.yaml: {what}; adapt the entry or delete it");
        assert_eq!(
            lines,
            [
                of("Gone: there is no such type"),
                of("Gone.field: there is no such type"),
                of("A: A has no field gone"),
                of("A.gone: A has no field gone.deep"),
            ],
        );
    }

    #[test]
    fn a_schema_that_is_no_object_stays_as_it_is() {
        let (schemas, _) =
            described(&json!({"A": true, "B": {"properties": {"c": true}}}), "A: x\nB: {fields: {c: x}}");
        assert_eq!(schemas, json!({"A": true, "B": {"properties": {"c": true}}}));
    }
}
