//! Applies our corrections, an OpenAPI Overlay.

use enumset::EnumSet;
use roas_overlay::{
    apply::{Apply, ApplyErrorKind, ApplyOptions},
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

    /// Applies all actions, or none.
    ///
    /// # Errors
    ///
    /// An action whose target is nowhere in the document: a stale correction.
    pub fn apply(&self, document: &mut Value) -> Result<(), Error> {
        let strict = ApplyOptions::ErrorOnZeroMatch | ApplyOptions::ErrorOnMixedKindMatch;
        self.actions.apply(document, strict).map(|_| ()).map_err(|error| {
            let advice = match error.kind {
                ApplyErrorKind::ZeroMatch => {
                    "the target matches nothing; the correction is stale: adapt or delete it"
                }
                _ => "the action cannot be applied",
            };
            Error::new(Stage::Overlay, format!("{advice} ({error})"))
                .on(&self.file)
                .at(format!("/actions/{}", error.action_index))
        })
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
    fn a_stale_action_is_refused_by_file_and_place() {
        let mut document = json!({"components": {"schemas": {}}});
        let error = Overlay::parse("overlay.yaml", ACTION).unwrap().apply(&mut document).unwrap_err();
        assert_eq!(error.page.as_deref(), Some("overlay.yaml"));
        assert_eq!(error.pointer.as_deref(), Some("/actions/0"));
        assert!(error.message.contains("stale"), "{error}");
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
