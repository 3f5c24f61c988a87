//! The members of a stream, as a page of an answer and as structures that one writes by hand for it.

use serde::Deserialize;
use serde_json::{Value, json};

/// How many members the stream has.
pub const MEMBERS: u64 = 100_000;

/// A page, as a pod answers it.
#[must_use]
pub fn page(skip: u64, limit: u64) -> String {
    let members: Vec<Value> = (skip..MEMBERS.min(skip + limit)).map(member).collect();
    json!({ "count": MEMBERS, "members": members }).to_string()
}

fn member(number: u64) -> Value {
    json!({
        "isCreator": number == 0,
        "isOwner": number.is_multiple_of(50),
        "joinDate": 1_485_366_753_320_u64 + number,
        "user": {
            "company": "Acme Capital",
            "companyId": 191,
            "displayName": format!("Jolene Fullerton {number}"),
            "email": format!("jolene.fullerton.{number}@acme.example"),
            "firstName": "Jolene",
            "isExternal": false,
            "lastName": format!("Fullerton {number}"),
            "userId": 13_056_700_579_848_u64 + number,
        },
    })
}

/// What a program needs of a page.
#[derive(Debug, Deserialize)]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct Members {
    pub count: Option<u64>,
    pub members: Vec<Member>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct Member {
    pub user: User,
    pub is_owner: Option<bool>,
    pub is_creator: Option<bool>,
    pub join_date: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the pod's own names")]
pub struct User {
    pub user_id: i64,
    pub display_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub company: Option<String>,
    pub company_id: Option<i64>,
    pub is_external: Option<bool>,
}
