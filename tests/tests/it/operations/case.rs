//! What there is to know of an operation in order to test it.

use std::{future::Future, pin::Pin, sync::LazyLock};

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, MessageId, Operation, PodClient, StreamId, UserId,
    mock::MockStream,
    pages::{Listing, Position},
};
use serde::Serialize;
use serde_json::Value;
use tests::{CANONICAL_ID, PASTED_ID};

/// The stream that every case asks for.
pub(super) static ID: LazyLock<StreamId> = LazyLock::new(|| PASTED_ID.parse().unwrap());
/// The user that every case asks for.
pub(super) static USER: LazyLock<UserId> = LazyLock::new(|| 347_583_113_331_315.into());
pub(super) static OTHER: LazyLock<UserId> = LazyLock::new(|| 347_583_113_331_316.into());
/// The message that every case pins.
pub(super) static MESSAGE: LazyLock<MessageId> =
    LazyLock::new(|| "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse().unwrap());

pub(super) const STREAM: &str = CANONICAL_ID;

pub(super) type Called = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

/// One operation: how it is called, what the server has to see, and an answer with every field set.
pub(super) struct Case {
    pub(super) operation: Operation,
    /// The call as it is written.
    pub(super) written: &'static str,
    pub(super) call: fn(PodClient) -> Called,
    /// Method and path below `/pod`.
    pub(super) line: String,
    pub(super) query: Vec<(&'static str, &'static str)>,
    pub(super) body: Option<Value>,
    pub(super) answer: Value,
    /// Where in the answer the items of a list are; the call gives these alone.
    pub(super) items: Option<&'static str>,
}

impl Case {
    pub(super) fn query<const N: usize>(mut self, query: [(&'static str, &'static str); N]) -> Self {
        self.query = query.to_vec();
        self
    }

    pub(super) fn body(mut self, body: Value) -> Self {
        self.body = Some(body);
        self
    }

    /// The stream that the call asks for, of the kind that its operation wants.
    pub(super) fn stream(&self) -> MockStream {
        let id = ID.clone();
        match self.operation {
            Operation::IM_INFO | Operation::UPDATE_IM => MockStream::im(id, [*USER, *OTHER]),
            Operation::ADD_MEMBER | Operation::ADD_MEMBER_AS_ADMIN => {
                MockStream::room(id, "Desk").owner(*OTHER)
            }
            _ => MockStream::room(id, "Desk").owner(*OTHER).owner(*USER),
        }
    }

    /// What the call has to give for an answer: the part of it that it reads, without what is null.
    pub(super) fn read_of(&self, answer: &Value) -> Value {
        let empty = Value::Array(Vec::new());
        without_nulls(match self.items {
            Some(pointer) => match answer.pointer(pointer) {
                None | Some(Value::Null) => &empty,
                Some(items) => items,
            },
            None => answer,
        })
    }
}

/// A case whose call gives one view.
macro_rules! one {
    ($operation:ident, $line:expr, $answer:expr, $pod:ident.$($call:tt)+) => {
        Case {
            operation: Operation::$operation,
            written: stringify!($($call)+),
            call: |$pod| Box::pin(async move { Ok(to_value(&$pod.$($call)+.await?)) }),
            line: String::from($line),
            query: Vec::new(),
            body: None,
            answer: $answer,
            items: None,
        }
    };
}

/// A case whose call gives a list, of which the first page is taken.
macro_rules! list {
    ($operation:ident, $line:expr, $answer:expr, $items:literal, $pod:ident.$($call:tt)+) => {
        Case {
            operation: Operation::$operation,
            written: stringify!($($call)+),
            call: |$pod| Box::pin(async move { first_page($pod.$($call)+).await }),
            line: String::from($line),
            query: Vec::new(),
            body: None,
            answer: $answer,
            items: Some($items),
        }
    };
}
pub(super) use {list, one};

pub(super) fn to_value(view: &impl Serialize) -> Value {
    serde_json::to_value(view).unwrap()
}

pub(super) async fn first_page<T, P>(list: Listing<T, P>) -> Result<Value, Error>
where
    T: Serialize + Send + 'static,
    P: Position,
{
    let page = list.into_pages().try_next().await?;
    Ok(to_value(&page.map(|page| page.items).unwrap_or_default()))
}

pub(super) fn without_nulls(document: &Value) -> Value {
    match document {
        Value::Object(fields) => {
            let set = fields.iter().filter(|(_, value)| !value.is_null());
            set.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}
