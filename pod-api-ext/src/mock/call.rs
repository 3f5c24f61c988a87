//! What a request asks for.

use serde::de::DeserializeOwned;
use wiremock::{Request, ResponseTemplate};

use super::state::refusal;

/// A request, and the id in its path.
pub(super) struct Call<'a> {
    pub(super) id: &'a str,
    pub(super) request: &'a Request,
}

/// What the pod answers instead of doing what is asked.
#[derive(Debug)]
pub(super) struct Refusal(pub(super) u16, pub(super) &'static str);

pub(super) type Answer = Result<ResponseTemplate, Refusal>;

impl From<Refusal> for ResponseTemplate {
    fn from(Refusal(status, message): Refusal) -> Self {
        refusal(status, message)
    }
}

/// Refuses the request as one that makes no sense.
pub(super) fn bad_request<T>(message: &'static str) -> Result<T, Refusal> {
    Err(Refusal(400, message))
}

/// Answers with this.
#[expect(clippy::unnecessary_wraps, reason = "it is what every operation ends with")]
pub(super) fn json(body: &impl serde::Serialize) -> Answer {
    Ok(ResponseTemplate::new(200).set_body_json(body))
}

impl Call<'_> {
    /// The body. What does not fit it is refused, as a pod does.
    pub(super) fn body<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        self.request.body_json().or_else(|_| bad_request("The body cannot be read."))
    }

    pub(super) fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.request.url.query_pairs();
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        match self.query(name).as_deref() {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => bad_request("A query parameter is neither true nor false."),
        }
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<i64>, Refusal> {
        let number = self.query(name).map(|digits| digits.parse());
        number.transpose().or_else(|_| bad_request("A query parameter is not a number."))
    }

    /// The page that `skip` and `limit` ask for.
    pub(super) fn page(&self, default: i64, largest: i64) -> Result<PageAsked, Refusal> {
        let skip = self.number("skip")?.unwrap_or(0);
        let limit = self.number("limit")?.unwrap_or(default);
        match (usize::try_from(skip), usize::try_from(limit)) {
            (Ok(skip), Ok(page)) if (1..=largest).contains(&limit) => Ok(PageAsked { skip, limit: page }),
            _ => bad_request("skip or limit is out of range."),
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct PageAsked {
    pub(super) skip: usize,
    pub(super) limit: usize,
}

impl PageAsked {
    pub(super) fn of<T>(self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        items.into_iter().skip(self.skip).take(self.limit).collect()
    }
}
