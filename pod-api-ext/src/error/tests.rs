use std::{error::Error as _, sync::Arc, time::Duration};

use pod_api::types;
use reqwest::{StatusCode, header::HeaderMap};

use super::{Error, Failure, PartialChange, Refusal};
use crate::{StreamId, TraceId, UserId};

fn failure() -> Failure {
    Failure::new(TraceId::new("job").unwrap())
}

fn refusal(status: StatusCode, code: Option<i32>, message: &str) -> Refusal {
    let body = types::Error { code, message: Some(message.to_owned()), ..Default::default() };
    Refusal { status, headers: HeaderMap::new(), body }
}

#[test]
fn attempts_are_told_if_there_were_several() {
    assert_eq!(failure().to_string(), "call (trace job)");
    assert_eq!(Failure { attempts: 2, ..failure() }.to_string(), "call (trace job, 2 attempts)");
}

#[test]
fn a_message_says_what_to_do_where_that_is_known() {
    let forbidden = |required| Error::Forbidden { failure: failure(), required };
    let throttled = |retry_after| Error::Throttled { failure: failure(), retry_after };
    let last = Some(Arc::new(Error::Server(failure())));
    let timed_out =
        |sent, last| Error::TimedOut { failure: failure(), timeout: Duration::from_secs(1), sent, last };
    for (error, text) in [
        (forbidden(&[]), "lacks a permission"),
        (forbidden(&["role A", "role B"]), "lacks a permission; requires one of: role A; role B"),
        (throttled(None), "too many calls"),
        (throttled(Some(Duration::from_secs(7))), "too many calls; try again in 7 s"),
        (timed_out(true, None), "gave up after 1000 ms"),
        (timed_out(false, None), "gave up after 1000 ms, waiting for its turn or for a login"),
        (
            timed_out(true, last),
            "1000 ms; the attempt before: call (trace job): the pod or a gateway before it failed",
        ),
    ] {
        assert!(error.to_string().ends_with(text), "{error}");
    }
}

#[test]
fn a_stream_that_is_not_found_is_not_said_to_look_like_a_stream() {
    let of = |id: &str| Error::NotFound(failure()).about(&StreamId::parse(id).unwrap()).to_string();
    let message = of("XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==");
    assert!(message.ends_with("this user; the id looks like that of a message"), "{message}");
    let stream = of("lX1hwfmQ+AK/k/a/BB0y2n///q2+0KfbdA==");
    assert!(stream.ends_with("this user"), "{stream}");
}

#[test]
fn a_403_ends_a_session_only_if_it_is_about_the_session_and_says_that_it_ended() {
    let of = |message: &str| {
        Error::from_answer(failure(), &[], &refusal(StatusCode::FORBIDDEN, Some(403), message), &[])
    };
    assert!(matches!(of("The session token is invalid"), Error::Unauthorized(_)));
    for message in ["The certificate is invalid", "This session may not do that"] {
        assert!(matches!(of(message), Error::Forbidden { .. }), "{message}");
    }
}

#[test]
fn a_401_is_the_gateways_if_it_has_no_code_of_the_vendors() {
    assert!(refusal(StatusCode::UNAUTHORIZED, None, "").is_gateways_401());
    assert!(!refusal(StatusCode::UNAUTHORIZED, Some(401), "").is_gateways_401());
    assert!(!refusal(StatusCode::FORBIDDEN, None, "").is_gateways_401());
}

#[test]
fn a_partial_change_counts_each_user_and_has_the_error_that_ended_it_as_its_source() {
    let users = |range: std::ops::Range<i64>| range.map(UserId::from);
    let change = PartialChange {
        done: users(0..1).collect(),
        refused: users(1..3).map(|user| (user, "no such user".to_owned())).collect(),
        unknown: users(3..6).collect(),
        skipped: users(6..11).collect(),
        source: Some(Arc::new(Error::Server(failure()))),
        ..PartialChange::new(failure())
    };
    assert_eq!(change.users(), 11);
    assert!(change.source().is_some_and(|source| source.to_string().ends_with("before it failed")));

    let answered = Failure { status: Some(400), ..failure() };
    let refused = PartialChange::refused_whole(Error::BadRequest(answered), users(0..2).collect());
    let Error::PartlyDone(change) = refused else { panic!("{refused}") };
    assert!(change.failure.may_be_processed);
    assert!(matches!(change.source.as_deref(), Some(Error::BadRequest(_))));
}
