//! How a client gets its session, and a new one when that ends.
//!
//! A [`SessionProvider`] logs in. There is one for each way that pods offer ([`RsaLogin`], [`CertificateLogin`],
//! [`OnBehalfOf`]) and one for a token that somebody else got ([`StaticToken`]); a program with a vault of its own
//! implements the trait. When to log in is not the provider's concern: the client asks on first use, and again when the
//! pod does not accept the session any more, once for all the calls that find out together.

mod app;
mod certificate_login;
mod context;
mod jwt;
mod keeper;
mod on_behalf_of;
mod provider;
mod request;
mod rsa_key;
mod rsa_login;
mod source;
mod static_token;
mod user_sessions;

#[cfg(any(test, fuzzing))]
pub(crate) use self::app::path_of;
pub use self::{
    app::{ActingUser, AppLogin, UserNameError},
    certificate_login::CertificateLogin,
    context::Login,
    on_behalf_of::OnBehalfOf,
    provider::{LoginFuture, SessionProvider},
    rsa_key::{RsaKey, RsaKeyError},
    rsa_login::RsaLogin,
    static_token::StaticToken,
};
pub(crate) use self::{
    keeper::{Keeper, Kept, LONGEST_LOGIN, Source, Words},
    source::{SessionKeeper, SessionSource},
    user_sessions::{Sessions, UserSessions},
};
