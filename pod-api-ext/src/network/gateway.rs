//! The headers that a gateway before the pod wants, renewed when it refuses them.

use std::{error::Error as StdError, fmt, pin::Pin, sync::Arc};

use futures_util::{FutureExt, future::BoxFuture};
use pod_api::SecretHeaders;

use crate::{
    Error, TraceId,
    error::Failure,
    login::{Keeper, Source, Words},
};

/// What a [`HeaderProvider`] works on.
pub type HeaderFuture<'a> =
    Pin<Box<dyn Future<Output = Result<SecretHeaders, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

/// A source of the headers that a gateway before the pod wants, where these change: a token that is renewed every hour for
/// example. For one that stays the same there is [`default_header`](crate::PodClientBuilder::default_header).
///
/// The client asks before its first request, logins included, and again when the gateway answers 401; never twice at a
/// time. The headers are kept in between. A request that the gateway refused is sent once more with the new headers. A
/// 401 is the gateway's if its body is not the vendor's error object.
///
/// A provider that gives the refused headers again has failed. After the pause they are sent again, since the 401 may have
/// been that of a proxy in trouble; and the client logs in again, since it may have been the pod's in another form.
///
/// Asking may take 60 s. After it failed there is a pause, which grows as the waits of the
/// [`RetryPolicy`](crate::RetryPolicy) do.
///
/// ```
/// use pod_api_ext::{HeaderFuture, HeaderProvider, pod_api::SecretHeaders};
///
/// #[derive(Debug)]
/// struct Gateway { /* … */ }
///
/// impl Gateway {
///     async fn token(&self) -> Result<String, std::io::Error> {
///         // …
/// #       Ok(String::new())
///     }
/// }
///
/// impl HeaderProvider for Gateway {
///     fn headers<'a>(&'a self, _refused: Option<&'a SecretHeaders>) -> HeaderFuture<'a> {
///         Box::pin(async { Ok(SecretHeaders::new().with("X-Gateway-Token", self.token().await?)?) })
///     }
/// }
/// ```
pub trait HeaderProvider: fmt::Debug + Send + Sync {
    /// Gets the headers; others than those that the gateway has just refused, if there are any.
    ///
    /// # Errors
    ///
    /// What the call fails with, as [`Error::GatewayHeaders`](crate::Error::GatewayHeaders), when its attempts are used up.
    fn headers<'a>(&'a self, refused: Option<&'a SecretHeaders>) -> HeaderFuture<'a>;
}

/// A provider that the program keeps a handle to, or chooses at run time.
impl<P: HeaderProvider + ?Sized> HeaderProvider for Arc<P> {
    fn headers<'a>(&'a self, refused: Option<&'a SecretHeaders>) -> HeaderFuture<'a> {
        (**self).headers(refused)
    }
}

/// The headers that a client's calls and logins share.
pub(crate) type HeaderKeeper = Keeper<HeaderSource>;

#[derive(Clone, Debug)]
pub(crate) struct HeaderSource(pub(crate) Arc<dyn HeaderProvider>);

/// The call or login that needs the headers.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) trace_id: TraceId,
    pub(crate) attempt: u16,
}

impl Source for HeaderSource {
    type Value = SecretHeaders;
    type Context = Asking;
    const WORDS: Words = Words {
        done: "got the gateway's headers",
        failed: "got no headers for the gateway",
        too_long: "the header provider took too long",
        interrupted: "the header provider was interrupted",
        same: "the header provider gave the headers that the gateway has just refused",
    };

    fn make(
        &self,
        asking: Asking,
        refused: Option<SecretHeaders>,
    ) -> BoxFuture<'static, Result<SecretHeaders, Error>> {
        let provider = Arc::clone(&self.0);
        async move {
            let headers = provider.headers(refused.as_ref()).await;
            headers.map_err(|error| asking.failed(error))
        }
        .boxed()
    }

    fn is_same(made: &SecretHeaders, refused: &SecretHeaders) -> bool {
        made == refused
    }

    fn failed(asking: &Asking, flaw: &'static str) -> Error {
        asking.failed(flaw.into())
    }

    fn share(asking: &Asking, error: Error) -> Error {
        error.of_call(&asking.trace_id, asking.attempt)
    }
}

impl Asking {
    fn failed(&self, why: Box<dyn StdError + Send + Sync>) -> Error {
        let failure = Failure { attempts: self.attempt, ..Failure::new(self.trace_id.clone()) };
        Error::GatewayHeaders { failure, source: Arc::from(why) }
    }
}
