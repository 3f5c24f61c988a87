//! What the areas of the API do beyond sending and reading.

mod apps;
mod certificates;
mod connections;
mod info_barriers;
mod manifest;
mod messages;
mod on_behalf_of;
mod presence;
mod secrets;
mod sso;
mod system;
mod user_admin;
mod users;

use pod_api_ext::Error;

/// The field of a value that was refused before it was sent.
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> &'static str {
    match outcome.unwrap_err() {
        Error::InvalidInput(refused) => refused.field,
        other => panic!("{other}"),
    }
}
