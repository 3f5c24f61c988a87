//! Applies our corrections, an OpenAPI Overlay.

use std::collections::BTreeSet;

use enumset::EnumSet;
use roas_overlay::{
    apply::{Apply, ApplyOptions},
    v1_0, v1_1,
    validation::Validate,
};
use serde_json::Value;

use crate::{
    error::{Error, Stage},
    yaml,
};

/// The corrections, and the file they come from.
#[derive(Debug)]
pub struct Overlay {
    file: String,
    actions: v1_1::Overlay,
}

impl Overlay {
    /// Reads an Overlay 1.0 or 1.1 document.
    ///
    /// # Errors
    ///
    /// Text that is no YAML, or YAML that is no Overlay.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let refuse = |message: String| Error::new(Stage::Overlay, message).on(file);
        let value = yaml::parse(text).map_err(refuse)?;
        let version = value.get("overlay").and_then(Value::as_str).unwrap_or_default();
        let actions = if version.starts_with("1.0.") {
            serde_json::from_value::<v1_0::Overlay>(value).map(v1_1::Overlay::from)
        } else {
            serde_json::from_value::<v1_1::Overlay>(value)
        };
        let actions = actions.map_err(|error| refuse(format!("not an OpenAPI Overlay: {error}")))?;
        actions.validate(EnumSet::empty()).map_err(|error| refuse(error.to_string()))?;
        Ok(Self { file: file.to_owned(), actions })
    }

    /// Applies the actions in their order and returns the stale ones: those whose target is nowhere in the document.
    ///
    /// # Errors
    ///
    /// The first action that cannot be applied.
    pub fn apply(&self, document: &mut Value) -> Result<Vec<Error>, Error> {
        let known = schemas(document);
        let tell = |index: usize, message: String| {
            Error::new(Stage::Overlay, message).on(&self.file).at(format!("/actions/{index}"))
        };
        // All at once: each application copies the document.
        let options = EnumSet::only(ApplyOptions::ErrorOnMixedKindMatch);
        let report = self.actions.apply(document, options).map_err(|error| {
            tell(error.action_index, format!("{} cannot be changed: {}", error.target, error.kind))
        })?;
        let outcomes = report.actions.iter().enumerate();
        let stale = outcomes.filter(|(_, outcome)| outcome.matched == 0).map(|(index, outcome)| {
            tell(
                index,
                format!(
                    "the target {} matches nothing; the correction is stale: adapt or delete it",
                    outcome.target
                ),
            )
        });
        drop_unused(document, &known);
        Ok(stale.collect())
    }
}

/// The names of the types.
fn schemas(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// Drops the types that the actions have added and that nothing refers to: what refers to them in one document may not be
/// in another.
fn drop_unused(document: &mut Value, known: &BTreeSet<String>) {
    let text = document.to_string();
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| {
            known.contains(name) || text.contains(&format!("\"#/components/schemas/{name}\""))
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Overlay;

    const ACTION: &str = "
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
- target: $.components.schemas.Error
  update: {description: ours}
";

    #[test]
    fn an_action_changes_its_target() {
        let mut document = json!({"components": {"schemas": {"Error": {"type": "object"}}}});
        Overlay::parse("overlay.yaml", ACTION).unwrap().apply(&mut document).unwrap();
        assert_eq!(document["components"]["schemas"]["Error"]["description"], "ours");
    }

    #[test]
    fn a_stale_action_is_told_by_file_and_place_and_does_not_stop_the_others() {
        let text = format!("{ACTION}- target: $.info\n  update: {{x-a: 1}}\n");
        let mut document = json!({"info": {}, "components": {"schemas": {}}});
        let stale = Overlay::parse("overlay.yaml", &text).unwrap().apply(&mut document).unwrap();
        assert_eq!(stale.len(), 1);
        assert_eq!(stale[0].page.as_deref(), Some("overlay.yaml"));
        assert_eq!(stale[0].pointer.as_deref(), Some("/actions/0"));
        assert!(stale[0].message.contains("$.components.schemas.Error"), "{}", stale[0]);
        assert_eq!(document["info"]["x-a"], 1);
    }

    #[test]
    fn a_type_that_an_action_adds_stays_only_if_something_refers_to_it() {
        let text = format!("{ACTION}- target: $.components.schemas\n  update: {{New: {{type: object}}}}\n");
        let overlay = Overlay::parse("overlay.yaml", &text).unwrap();
        let mut document = json!({"components": {"schemas": {"Error": {}}}});
        overlay.apply(&mut document).unwrap();
        assert_eq!(document["components"]["schemas"].get("New"), None);
        let mut document =
            json!({"components": {"schemas": {"Error": {"$ref": "#/components/schemas/New"}}}});
        overlay.apply(&mut document).unwrap();
        assert_eq!(document["components"]["schemas"]["New"], json!({"type": "object"}));
    }

    #[test]
    fn an_action_that_cannot_be_applied_is_refused() {
        let mut document = json!({"components": {"schemas": {"Error": "no object"}}});
        let error = Overlay::parse("overlay.yaml", ACTION).unwrap().apply(&mut document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/actions/0"));
        assert!(error.message.contains("cannot be changed"), "{error}");
    }

    #[test]
    fn what_is_no_overlay_is_refused() {
        for text in
            ["", "a: [", "overlay: 1.0.0", "overlay: '7'\ninfo: {title: t, version: '1'}\nactions: []"]
        {
            assert!(Overlay::parse("overlay.yaml", text).is_err(), "{text:?}");
        }
    }
}
