//! Who is in which room: all rooms of the company and their members as CSV.
//!
//! Without `POD_URL`, a mock pod is asked and the export printed. With it, and with `POD_SESSION_TOKEN` of a compliance
//! officer and a file as argument, that pod is asked.
//!
//! A run that was killed is gone on with by another one: beside the export stands a note, `FILE.position`, that says how
//! many rooms are done and how long the export was then. Rows after that are cut off and written again, so none is
//! lost and none is there twice.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod common;

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek, SeekFrom},
    path::{Path, PathBuf},
    process::ExitCode,
};

use common::Outcome;
use futures_util::{StreamExt, TryStreamExt, stream};
use pod_api_ext::{
    Error, PodClient, StreamKind, UserId,
    mock::{MockPod, MockStream, MockUser},
    streams::{CompanyStream, ListAllStreams, ListMembers, StreamMember},
};

/// How many rooms are asked for their members at once.
const AT_ONCE: usize = 8;

#[tokio::main]
async fn main() -> ExitCode {
    common::exit_code(run()).await
}

async fn run() -> Outcome {
    if let Some(pod) = common::configured_pod()? {
        let [file] = &common::arguments()[..] else {
            return Err("give the file to write as the argument".into());
        };
        export(&pod, Path::new(file)).await
    } else {
        println!("POD_URL is not set: asking a mock pod\n");
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("rooms.csv");
        export(&mock_pod().await?.client(), &file).await?;
        print!("{}", fs::read_to_string(file)?);
        Ok(())
    }
}

async fn export(pod: &PodClient, file: &Path) -> Outcome {
    let note = Note::beside(file);
    let written = note.position()?;
    let mut rows = rows_from(file, &written)?;
    let request = ListAllStreams::new().kinds([StreamKind::Room]).starting_at(written.rooms);
    let mut pages =
        pod.streams().list_all(request).on_progress(|progress| eprintln!("{progress}")).into_pages();
    while let Some(page) = pages.try_next().await? {
        let with_members = stream::iter(page.items).map(|room| with_members(pod, room)).buffered(AT_ONCE);
        let rooms: Vec<(CompanyStream, Vec<StreamMember>)> = with_members.try_collect().await?;
        for (room, members) in rooms {
            write(&mut rows, &room, &members)?;
        }
        rows.flush()?;
        rows.get_ref().sync_data()?;
        if let Some(rooms) = page.next {
            note.keep(&Written { rooms, bytes: rows.get_ref().metadata()?.len() })?;
        }
    }
    note.remove()
}

async fn with_members(
    pod: &PodClient,
    room: CompanyStream,
) -> Result<(CompanyStream, Vec<StreamMember>), Error> {
    let Some(id) = room.id() else { return Ok((room, Vec::new())) };
    let members = pod.streams().members(&id, ListMembers::new().page_size(1000)).try_collect().await?;
    Ok((room, members))
}

fn write(rows: &mut csv::Writer<File>, room: &CompanyStream, members: &[StreamMember]) -> Outcome {
    let id = room.id().map(|id| id.to_string()).unwrap_or_default();
    for member in members {
        rows.write_record([
            id.as_str(),
            room.room_name().unwrap_or_default(),
            &member.id().as_ref().map(UserId::to_string).unwrap_or_default(),
            member.display_name().unwrap_or_default(),
            member.email().unwrap_or_default(),
            member.company().unwrap_or_default(),
            if member.owner() == Some(true) { "owner" } else { "member" },
        ])?;
    }
    Ok(())
}

/// How much of the export is certainly written.
#[derive(Default)]
struct Written {
    rooms: u64,
    bytes: u64,
}

/// The export, cut to what is certainly written; a new one begins with the names of the columns.
fn rows_from(file: &Path, written: &Written) -> Outcome<csv::Writer<File>> {
    let mut export = OpenOptions::new().create(true).write(true).truncate(false).open(file)?;
    if export.metadata()?.len() < written.bytes {
        return Err(
            format!("{} is shorter than its note says; delete both to begin anew", file.display()).into()
        );
    }
    export.set_len(written.bytes)?;
    export.seek(SeekFrom::End(0))?;
    let mut rows = csv::Writer::from_writer(export);
    if written.bytes == 0 {
        rows.write_record(["room id", "room", "user id", "name", "e-mail", "company", "role"])?;
    }
    Ok(rows)
}

/// The note beside the export.
struct Note(PathBuf);

impl Note {
    fn beside(file: &Path) -> Self {
        let mut path = file.as_os_str().to_owned();
        path.push(".position");
        Self(path.into())
    }

    fn position(&self) -> Outcome<Written> {
        let text = match fs::read_to_string(&self.0) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Written::default()),
            read => read?,
        };
        let numbers = text.trim().split_once(' ').and_then(|(rooms, bytes)| {
            Some(Written { rooms: rooms.parse().ok()?, bytes: bytes.parse().ok()? })
        });
        numbers.ok_or_else(|| format!("{} is not a note of this program", self.0.display()).into())
    }

    /// Takes the place of the last note in one step.
    fn keep(&self, written: &Written) -> Outcome {
        let new = self.0.with_extension("new");
        fs::write(&new, format!("{} {}\n", written.rooms, written.bytes))?;
        Ok(fs::rename(new, &self.0)?)
    }

    fn remove(&self) -> Outcome {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
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
    pod.add(MockStream::room(notes.parse()?, "Notes, of Alice").owner(alice));
    Ok(pod)
}
