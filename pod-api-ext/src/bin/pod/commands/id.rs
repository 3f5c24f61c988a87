//! `pod id`

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use pod_api_ext::{IdHint, StreamId};
use serde_json::{Value, json};

use super::Outcome;
use crate::{
    args::Global,
    exit::Exit,
    failure::Failure,
    output::{Kind, Output, Shape, column},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Ids in any form that people paste
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

pub(crate) fn run(global: &Global, args: &Args) -> Outcome {
    let columns = [
        column("kind", &["/kind"], Kind::Plain),
        column("canonical", &["/canonical"], Kind::Plain),
        column("standard", &["/standard"], Kind::Plain),
        column("created", &["/creationDate"], Kind::Time),
    ];
    let shape = if args.ids.len() == 1 { Shape::One } else { Shape::Many };
    let mut output = Output::new(global, shape, &columns);
    let mut failed = 0;
    for id in &args.ids {
        match told_by(id) {
            Ok(told) => output.result(told)?,
            Err(error) if shape == Shape::One => return Err(error.into()),
            Err(error) => {
                failed += 1;
                output.result(json!({ "id": id, "error": error.to_string() }))?;
            }
        }
    }
    output.finish()?;
    if failed > 0 { Err(Failure::Some { done: args.ids.len(), failed }) } else { Ok(Exit::Ok) }
}

/// What an id tells of itself. None of it is documented by the vendor but the forms.
fn told_by(pasted: &str) -> Result<Value, pod_api_ext::IdError> {
    if pasted.trim().len() < 20 && pasted.trim().parse::<i64>().is_ok() {
        return Ok(json!({ "id": pasted, "canonical": pasted.trim(), "kind": "user, group or company" }));
    }
    let id = StreamId::parse(pasted)?;
    let kind = match id.hint() {
        Some(IdHint::Stream) => "stream",
        Some(IdHint::Message) => "message",
        _ => "unknown",
    };
    let mut told =
        json!({ "id": pasted, "canonical": id.as_str(), "standard": id.to_standard(), "kind": kind });
    if let Some(created) = created(id.as_str()) {
        told["creationDate"] = created.into();
    }
    Ok(told)
}

/// When the thing was created, in milliseconds since 1970: ids of 25 bytes hold it in the place of bytes 17 to 24,
/// counted down from the largest number.
fn created(id: &str) -> Option<i64> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(id).ok()?;
    let [time @ .., b't' | b'm'] = bytes.get(16..25)? else { return None };
    let milliseconds = i64::MAX - i64::from_be_bytes(time.try_into().ok()?);
    // Symphony is of this century.
    (946_684_800_000..4_102_444_800_000).contains(&milliseconds).then_some(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::told_by;

    #[test]
    fn an_id_tells_its_kind_and_time() {
        let told = told_by("lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==").unwrap();
        assert_eq!(told["kind"], "stream");
        assert_eq!(told["canonical"], "lX1hwfmQ-AK_k_a_BB0y2n___q2-0KfbdA");
        assert!(told["creationDate"].is_number(), "{told}");
        assert_eq!(told_by("347583113331315").unwrap()["kind"], "user, group or company");
        assert_eq!(told_by("abcd").unwrap()["kind"], "unknown");
        assert!(told_by("ab?d").is_err());
    }
}
