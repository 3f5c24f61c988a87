//! Somebody leaves: finds the user by e-mail address, suspends the account, ends all sessions, removes the user from
//! all rooms, and reports each step.
//!
//! Without `POD_URL`, a mock pod is asked. With it, and with `POD_SESSION_TOKEN` of an administrator and an address as
//! argument, that pod is asked. A step that fails does not stop the others; it is in the report and in the exit code.

#![allow(clippy::print_stdout)]

mod common;

use std::process::ExitCode;

use common::Outcome;
use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, PodClient, StreamId, StreamKind, UserId,
    jiff::{Timestamp, ToSpan},
    mock::{MockPod, MockStream, MockUser},
    streams::ListStreams,
    users::{FindUsers, User},
};

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    if let Some(pod) = common::configured_pod()? {
        let [address] = &common::arguments()[..] else {
            return Err("give the e-mail address of the user as the argument".into());
        };
        off_board(&pod, address).await
    } else {
        println!("POD_URL is not set: asking a mock pod\n");
        let pod = mock_pod().await?;
        off_board(&pod.client(), "alice@acme.example").await
    }
}

async fn off_board(pod: &PodClient, address: &str) -> Outcome {
    let user = find(pod, address).await?;
    let id = user.id().ok_or("the pod gave the user without an id")?;
    println!("{} is user {id}", user.display_name().unwrap_or(address));
    let mut report = Report::default();
    let ten_years = Timestamp::now().checked_add((10 * 365 * 24).hours())?;
    // Suspending twice is as good as once, so an answer that was lost is no reason to stop.
    let suspended = pod.repeatable().admin().users().suspend(id, ten_years, "left the company").await;
    report.step("suspended", suspended.map(|_| "done"));
    let ended = pod.repeatable().users().log_out_everywhere(id).await;
    report.step("logged out everywhere", ended.map(|_| "done"));
    // The whole list before the first removal: each one moves the rest of the list.
    let rooms = pod.streams().list_for_user(id, ListStreams::new().kinds([StreamKind::Room]));
    for room in rooms.try_collect::<Vec<_>>().await? {
        let Some(room_id) = room.id() else { continue };
        let name = room.room_name().unwrap_or(room_id.as_str());
        report.step(&format!("removed from {name}"), leave(pod, &room_id, id).await);
    }
    report.end()
}

async fn find(pod: &PodClient, address: &str) -> Outcome<User> {
    // A user of another pod may have the same address.
    let found = pod.users().find(FindUsers::by_email([address]).local(true)).await?;
    match &found.lookups[..] {
        [lookup] if !lookup.others.is_empty() => {
            Err(format!("several users have the address {address}").into())
        }
        _ => found.users().next().cloned().ok_or_else(|| format!("no user has the address {address}").into()),
    }
}

/// Removes the user from a room. Nobody can recover a room without members, so its last one stays.
async fn leave(pod: &PodClient, room: &StreamId, user: UserId) -> Result<&'static str, Error> {
    let members: Vec<_> = pod.rooms().members_as_admin(room, false).try_collect().await?;
    if members.iter().all(|member| member.id() == Some(user)) {
        return Ok("no: the last member of a room has to stay");
    }
    pod.repeatable().rooms().membership(room).remove_as_admin(user).await?;
    Ok("done")
}

#[derive(Default)]
struct Report {
    failed: usize,
}

impl Report {
    fn step(&mut self, what: &str, result: Result<&str, Error>) {
        match result {
            Ok(answer) => println!("  {what}: {answer}"),
            Err(error) => {
                self.failed += 1;
                println!("  {what}: failed: {error}");
            }
        }
    }

    fn end(self) -> Outcome {
        match self.failed {
            0 => Ok(()),
            failed => Err(format!("{failed} steps failed").into()),
        }
    }
}

async fn mock_pod() -> Outcome<MockPod> {
    let pod = MockPod::start().await;
    let (alice, bob) = (347_583_113_331_315.into(), 347_583_113_331_316.into());
    pod.add_user(MockUser::person(alice, "Alice Ash").email("alice@acme.example"));
    pod.add_user(MockUser::person(bob, "Bob Beech").email("bob@acme.example"));
    let (rates, notes) = ("XlU3OH9eVMzq+yss7M/xyn///oxwgbtGdA==", "usnBKBkH/BVrGOiVpaupEH///okFfE7QdA==");
    pod.add(MockStream::room(rates.parse()?, "Rates desk").member(alice).owner(bob));
    pod.add(MockStream::room(notes.parse()?, "Notes to myself").owner(alice));
    Ok(pod)
}
