//! Ids and other values, from the command line or line by line from standard input.

use std::{
    ffi::OsString,
    io::{self, BufRead, Read},
};

use futures_util::{Stream, StreamExt, stream};
use pod_api_ext::StreamId;
use tokio::sync::mpsc;

/// How long a line may be, in bytes; ids have 50.
const LONGEST_LINE: u64 = 4096;
/// How many lines are read ahead.
const AHEAD: usize = 64;

/// The arguments, so that an id which begins with a dash is not taken for an option: a plus means the same in an id.
pub(crate) fn ids_first(arguments: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    arguments.map(|argument| match argument.to_str() {
        Some(text)
            if text.starts_with('-') && matches!(text.len(), 34 | 36) && StreamId::parse(text).is_ok() =>
        {
            let dashes = text.len() - text.trim_start_matches('-').len();
            format!("{}{}", "+".repeat(dashes), &text[dashes..]).into()
        }
        _ => argument,
    })
}

/// Values to look up.
pub(crate) struct Input {
    /// How many there are, if that is known.
    pub(crate) count: Option<usize>,
    pub(crate) values: stream::BoxStream<'static, String>,
}

impl Input {
    /// The arguments, where `-` alone is standard input.
    pub(crate) fn of(arguments: &[String]) -> Self {
        match arguments {
            [dash] if dash == "-" => Self { count: None, values: lines().boxed() },
            given => Self { count: Some(given.len()), values: stream::iter(given.to_vec()).boxed() },
        }
    }

    /// Whether there may be any number of results.
    pub(crate) fn is_many(&self) -> bool {
        self.count != Some(1)
    }
}

/// The lines of standard input that are not blank, read by a thread of its own as they are wanted. Ctrl-C does not
/// wait for it.
fn lines() -> impl Stream<Item = String> + Send + 'static {
    let (sender, receiver) = mpsc::channel(AHEAD);
    std::thread::spawn(move || {
        let mut stdin = io::stdin().lock();
        while let Some(line) = next_line(&mut stdin) {
            if !line.trim().is_empty() && sender.blocking_send(line).is_err() {
                break;
            }
        }
    });
    stream::unfold(receiver, |mut receiver| async move { Some((receiver.recv().await?, receiver)) })
}

/// The next line, cut if it is too long to be anything; nothing at the end.
fn next_line(input: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).ok()?;
    if read == 0 {
        return None;
    }
    if line.last() != Some(&b'\n') && line.len() as u64 == LONGEST_LINE {
        skip_line(input)?;
    }
    Some(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned())
}

fn skip_line(input: &mut impl BufRead) -> Option<()> {
    loop {
        let buffer = input.fill_buf().ok()?;
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let length = end.map_or(buffer.len(), |end| end + 1);
        let done = end.is_some() || buffer.is_empty();
        input.consume(length);
        if done {
            return Some(());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{ids_first, next_line};

    #[test]
    fn an_id_with_a_dash_at_its_start_is_no_option() {
        let id = |start: &str| format!("{start}{}dA", "A".repeat(32 - start.len()));
        let given = [
            id("-"),
            id("--"),
            "--in-order".to_owned(),
            "-vvv".to_owned(),
            "--session-token-file".to_owned(),
        ];
        let found: Vec<OsString> = ids_first(given.iter().map(OsString::from)).collect();
        let expected = [id("+"), id("++"), given[2].clone(), given[3].clone(), given[4].clone()];
        assert_eq!(found, expected.map(OsString::from));
    }

    #[test]
    fn a_line_without_end_is_cut_and_the_next_one_is_whole() {
        let text = format!("a\r\n{}\nb", "x".repeat(100_000));
        let mut input = text.as_bytes();
        assert_eq!(next_line(&mut input).as_deref(), Some("a"));
        assert_eq!(next_line(&mut input).map(|line| line.len()), Some(4096));
        assert_eq!(next_line(&mut input).as_deref(), Some("b"));
        assert_eq!(next_line(&mut input), None);
    }
}
