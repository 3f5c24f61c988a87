//! What a pod, or a gateway before it, answered: bounded, and never without its status.

use std::mem;

use bytes::Bytes;
use futures_util::FutureExt;
use reqwest::{
    Body, Response, ResponseBuilderExt, StatusCode,
    header::{self, HeaderMap},
};
use serde_json::{Value, json};

use crate::redact::{redact, repeats, without_escapes};

/// How much of an error answer is read, in bytes. A vendor's error has a few hundred.
const ERROR_BODY_LIMIT: usize = 64 * 1024;
/// How much of an error answer is passed on, in characters.
const EXCERPT_LIMIT: usize = 512;

/// From how many characters on a secret does not occur in a body by chance.
const LONG_SECRET: usize = 16;

/// A success body was larger than the transport allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the answer's body has more than {limit} bytes, the largest that this transport reads")]
pub struct BodyTooLargeError {
    /// The limit that was passed, in bytes.
    pub limit: usize,
}

/// The body of a tamed answer.
type Whole = Result<Bytes, BodyTooLargeError>;

/// A tamed answer, with its body beside it: to make a response of both costs more than to read most of them.
pub(crate) struct Answer {
    response: Response,
    body: Whole,
}

impl Answer {
    pub(crate) fn new(response: Response, body: Whole) -> Self {
        Self { response, body }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Whether it has no body.
    pub(crate) fn is_empty(&self) -> bool {
        self.body.as_ref().is_ok_and(Bytes::is_empty)
    }

    pub(crate) fn into_parts(mut self) -> reqwest::Result<(StatusCode, HeaderMap, Bytes)> {
        let (status, headers) = (self.status(), mem::take(self.response.headers_mut()));
        let body = if let Ok(body) = self.body {
            body
        } else {
            let refused = self.readable().bytes().now_or_never();
            refused.unwrap_or_else(|| unreachable!("a refusal does not wait for anything"))?
        };
        Ok((status, headers, body))
    }

    /// As a response that can be read as any other.
    pub(crate) fn readable(self) -> Response {
        let body = match self.body {
            Ok(body) => body.into(),
            Err(too_large) => {
                let refusal: [Result<Bytes, _>; 1] = [Err(too_large)];
                Body::wrap_stream(futures_util::stream::iter(refusal))
            }
        };
        with_body(self.response, body)
    }
}

/// Makes an answer safe, and gives a body that the generated client can take at its word.
///
/// An error's body becomes the vendor's error object, a redirect's body is dropped, a success body is read whole
/// within the limit. What an error repeats of the secrets is taken out, and of what the request itself proves who it is
/// with (`own`) also what a success repeats: a value that every request carries may well be part of a true answer.
///
/// With it comes why an error's body broke off: that says something of the connection, and nothing of the answer.
pub(crate) async fn tame(
    response: &mut Response,
    body_limit: usize,
    own: &[&str],
    secrets: &[&str],
) -> reqwest::Result<(Whole, Option<reqwest::Error>)> {
    let status = response.status();
    let mut broke_off = None;
    let body = if status.is_client_error() || status.is_server_error() {
        let raw;
        (raw, broke_off) = read_what_comes(response).await;
        forget_body(response.headers_mut());
        Ok(error_object(&raw, secrets).to_string().into())
    } else if status.is_redirection() {
        forget_body(response.headers_mut());
        Ok(Bytes::new())
    } else {
        read_whole(response, body_limit).await?.map(|body| match without_secrets(&body, own) {
            Some(hidden) => {
                forget_body(response.headers_mut());
                hidden.into()
            }
            None => body,
        })
    };
    hide(response.headers_mut(), status, secrets);
    Ok((body, broke_off))
}

/// The whole body, if it is within the limit.
async fn read_whole(response: &mut Response, limit: usize) -> reqwest::Result<Whole> {
    let too_large = Err(BodyTooLargeError { limit });
    let first = response.chunk().await?.unwrap_or_default();
    if first.len() > limit {
        return Ok(too_large);
    }
    // Most bodies are one chunk, which is not copied.
    let Some(second) = response.chunk().await? else { return Ok(Ok(first)) };
    let (mut body, mut next) = (Vec::from(first), Some(second));
    while let Some(chunk) = next {
        if body.len() + chunk.len() > limit {
            return Ok(too_large);
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await?;
    }
    Ok(Ok(body.into()))
}

/// The body without the secrets that it repeats as a whole, plain or escaped as JSON; nothing if it repeats none.
///
/// No operation answers with what the request carried. One that does all the same is a gateway's page, and would be
/// printed whole by the error that cannot read it. A short secret, a test's perhaps, may be there by chance.
fn without_secrets(body: &[u8], secrets: &[&str]) -> Option<String> {
    let is_there =
        |body: &[u8]| secrets.iter().any(|secret| secret.len() >= LONG_SECRET && repeats(body, &[secret]));
    if is_there(body) {
        return Some(redact(&String::from_utf8_lossy(body), secrets));
    }
    let plain = without_escapes(body)?;
    is_there(plain.as_bytes()).then(|| redact(&plain, secrets))
}

/// As much of an error's body as arrives, up to the limit, and why it broke off: that must not hide the status.
async fn read_what_comes(response: &mut Response) -> (Vec<u8>, Option<reqwest::Error>) {
    let (mut body, mut broke_off) = (Vec::new(), None);
    while body.len() < ERROR_BODY_LIMIT {
        match response.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break,
            Err(error) => {
                broke_off = Some(error);
                break;
            }
        }
    }
    body.truncate(ERROR_BODY_LIMIT);
    (body, broke_off)
}

/// The vendor's error object: what the body says, where it is one; else an excerpt of the body, and no code.
///
/// Without a code, the answer is that of a gateway: theirs have a page, or an object of another form.
fn error_object(raw: &[u8], secrets: &[&str]) -> Value {
    let (code, message) = match serde_json::from_slice(raw) {
        Ok(Value::Object(mut object)) => (object.get("code").and_then(error_code), object.remove("message")),
        _ => (None, None),
    };
    let text = match message {
        Some(Value::String(message)) => message,
        _ => String::from_utf8_lossy(raw).into_owned(),
    };
    let message = Some(excerpt(&without_pieces(&text, secrets))).filter(|message| !message.is_empty());
    json!({ "code": code, "message": message })
}

/// The text without the secrets and their pieces, plain or escaped as JSON.
fn without_pieces(text: &str, secrets: &[&str]) -> String {
    let plain = without_escapes(text.as_bytes());
    let hidden =
        plain.map(|plain| (redact(&plain, secrets), plain)).filter(|(hidden, plain)| hidden != plain);
    hidden.map_or_else(|| redact(text, secrets), |(hidden, _)| hidden)
}

fn error_code(code: &Value) -> Option<i32> {
    code.as_i64().and_then(|number| i32::try_from(number).ok())
}

/// The text on one line, cut where it gets long.
fn excerpt(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT_LIMIT) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Takes out what describes a body that is replaced by another.
fn forget_body(headers: &mut HeaderMap) {
    for gone in [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::TRANSFER_ENCODING] {
        headers.remove(gone);
    }
}

/// Marks the headers that repeat a secret, and those that set a cookie: a gateway's session may be in it.
///
/// Of an answer that is no success, errors show all headers, so that a longer piece of a secret counts too.
fn hide(headers: &mut HeaderMap, status: StatusCode, secrets: &[&str]) {
    let shows = |value: &[u8]| {
        if status.is_success() {
            repeats(value, secrets)
        } else {
            let text = String::from_utf8_lossy(value);
            without_pieces(&text, secrets) != text
        }
    };
    for (name, value) in headers {
        value.set_sensitive(value.is_sensitive() || *name == header::SET_COOKIE || shows(value.as_bytes()));
    }
}

/// The answer with this body.
fn with_body(mut response: Response, body: Body) -> Response {
    let mut replaced = http::Response::builder();
    if let Some(extensions) = replaced.extensions_mut() {
        mem::swap(extensions, response.extensions_mut());
    }
    let mut replaced = replaced.url(response.url().clone()).body(body).unwrap_or_default();
    *replaced.status_mut() = response.status();
    *replaced.version_mut() = response.version();
    mem::swap(replaced.headers_mut(), response.headers_mut());
    Response::from(replaced)
}
