//! Runs code of others that panics on some inputs.

use std::{any::Any, panic, sync::Once, thread};

/// Enough for code that recurses over types.
const STACK: usize = 64 << 20;
/// Marks threads whose panics are errors like any other.
const PREFIX: &str = "guarded ";

/// What the work returns, or the message of its panic.
///
/// # Errors
///
/// A panic; no thread to be had.
pub(crate) fn guarded<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    keep_quiet_about_guarded_panics();
    thread::Builder::new()
        .name(format!("{PREFIX}{name}"))
        .stack_size(STACK)
        .spawn(work)
        .map_err(|error| format!("no thread: {error}"))?
        .join()
        .map_err(|panic| message(panic.as_ref()).to_owned())
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given")
}

/// They are reported as errors, with the place in the document; the default report would only add noise.
fn keep_quiet_about_guarded_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !thread::current().name().is_some_and(|name| name.starts_with(PREFIX)) {
                report(info);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn a_panic_is_its_message() {
        assert_eq!(guarded("test", || 1), Ok(1));
        assert_eq!(guarded("test", || -> () { panic!("number {}", 2) }), Err("number 2".to_owned()));
    }
}
