//! The pod's logins, and how long its sessions last.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use percent_encoding::percent_decode_str;
use pod_api::SessionToken;
use ring::signature::{RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use super::{
    Fault, MockPod,
    state::{random_token, refusal},
};
use crate::{PodClient, PodClientBuilder, RsaKey};

/// How far ahead a pod accepts the end of a signed statement, in seconds.
const LONGEST_STATEMENT: u64 = 300;

impl MockPod {
    /// A builder of clients of this pod, with its session token.
    pub fn builder(&self) -> PodClientBuilder {
        PodClient::builder(self.url()).session_token(self.session_token())
    }

    /// Lets the bot of this user name, or the app of this id, log in with this key. Only its public part is kept.
    ///
    /// # Panics
    ///
    /// If the key is none, which [`RsaKey`] does not allow.
    pub fn register(&self, name: impl Into<String>, key: &RsaKey) {
        let public = key.public().unwrap_or_else(|error| panic!("a key that was checked: {error}"));
        self.state().sessions.keys.insert(name.into(), public);
    }

    /// Ends every session, the one of [`session_token`](Self::session_token) included.
    pub fn expire_sessions(&self) {
        self.state().sessions.open.clear();
    }

    /// Lets every session that is made from now on end after this many calls.
    pub fn sessions_last(&self, calls: usize) {
        self.state().sessions.calls_each = Some(calls);
    }

    /// Misbehaves for the next `logins` logins, after those that were told to before. Other calls are not concerned.
    pub fn next_logins(&self, logins: usize, fault: Fault) {
        self.state().sessions.faults.extend(std::iter::repeat_n(fault, logins));
    }

    /// How many sessions were made for users. The first step of a login on behalf of somebody is not counted.
    #[must_use]
    pub fn logins(&self) -> usize {
        self.state().sessions.logins
    }

    /// How many requests to log in have come, granted or not.
    #[must_use]
    pub fn login_requests(&self) -> usize {
        self.state().sessions.requests
    }
}

/// The sessions of a pod. It prints none of them.
pub(super) struct Sessions {
    /// Who may log in, with the public key in the form of PKCS#1.
    keys: HashMap<String, Vec<u8>>,
    /// The calls that are left to each session, if they are counted.
    open: HashMap<String, Option<usize>>,
    /// The sessions of apps, which are good for one thing: to log a user in.
    apps: Vec<String>,
    calls_each: Option<usize>,
    pub(super) faults: VecDeque<Fault>,
    logins: usize,
    pub(super) requests: usize,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("open", &self.open.len())
            .field("logins", &self.logins)
            .field("requests", &self.requests)
            .finish_non_exhaustive()
    }
}

/// What a login gives.
#[derive(Clone, Copy)]
enum Session {
    OfUser,
    OfApp,
}

impl Sessions {
    pub(super) fn new(token: &SessionToken) -> Self {
        Self {
            keys: HashMap::new(),
            open: HashMap::from([(token.expose().to_owned(), None)]),
            apps: Vec::new(),
            calls_each: None,
            faults: VecDeque::new(),
            logins: 0,
            requests: 0,
        }
    }

    /// Whether a call carries a session that has not ended; it is one call less afterwards.
    pub(super) fn accept(&mut self, request: &Request) -> bool {
        match session_token(request).and_then(|token| self.open.get_mut(token)) {
            None | Some(Some(0)) => false,
            Some(None) => true,
            Some(Some(left)) => {
                *left -= 1;
                true
            }
        }
    }

    /// The answer to a login, a logout, or nothing if the request is neither.
    pub(super) fn answer(&mut self, request: &Request) -> Option<ResponseTemplate> {
        let outcome = match login_path(request)?.as_slice() {
            ["login", "pubkey", "authenticate"] => self.by_key(request, Session::OfUser),
            ["login", "pubkey", "app", "authenticate"] => self.by_key(request, Session::OfApp),
            ["login", "pubkey", "app", "user", id, "authenticate"] => {
                self.on_behalf_of(request, id.parse::<i64>().is_ok())
            }
            ["login", "pubkey", "app", "username", name, "authenticate"] => {
                self.on_behalf_of(request, percent_decode_str(name).decode_utf8().is_ok())
            }
            ["sessionauth", "v1", "authenticate"] => self.by_certificate(request),
            ["sessionauth", "v1", "logout"] => self.log_out(request),
            _ => return None,
        };
        Some(outcome.unwrap_or_else(|(status, message)| refusal(status, message)))
    }

    fn by_key(&mut self, request: &Request, session: Session) -> Result<ResponseTemplate, Refusal> {
        let body: Value =
            request.body_json().map_err(|_| (400, "The body is not the JSON that a login takes."))?;
        let statement = body.get("token").and_then(Value::as_str).ok_or((400, "No token in the body."))?;
        self.check(statement).ok_or((401, "Invalid token."))?;
        Ok(self.open_session(session))
    }

    /// Something, if a signed statement holds: algorithm, claims, time and signature.
    fn check(&self, statement: &str) -> Option<()> {
        let (signed, signature) = statement.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let (header, claims) = (decode(header)?, decode(claims)?);
        let left = claims.get("exp")?.as_u64()?.checked_sub(seconds_since_1970())?;
        let only_sub_and_exp = claims.as_object()?.len() == 2;
        if header.get("alg")? != "RS512" || !only_sub_and_exp || !(1..=LONGEST_STATEMENT).contains(&left) {
            return None;
        }
        let key = self.keys.get(claims.get("sub")?.as_str()?)?;
        let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA512, key).verify(signed.as_bytes(), &signature).ok()
    }

    fn on_behalf_of(&mut self, request: &Request, is_user: bool) -> Result<ResponseTemplate, Refusal> {
        let app = session_token(request).is_some_and(|token| self.apps.iter().any(|app| app == token));
        match (app, is_user) {
            (false, _) => Err((401, "Invalid app session.")),
            (true, false) => Err((400, "No such user.")),
            (true, true) => Ok(self.open_session(Session::OfUser)),
        }
    }

    /// The certificate itself belongs to TLS, which a pod on plain HTTP does not have.
    fn by_certificate(&mut self, request: &Request) -> Result<ResponseTemplate, Refusal> {
        if request.body.is_empty() && !request.headers.contains_key("content-type") {
            Ok(self.open_session(Session::OfUser))
        } else {
            Err((400, "This login takes neither a body nor a content type."))
        }
    }

    fn log_out(&mut self, request: &Request) -> Result<ResponseTemplate, Refusal> {
        match session_token(request).and_then(|token| self.open.remove(token)) {
            Some(_) => Ok(ResponseTemplate::new(200).set_body_json(json!({ "message": "OK" }))),
            None => Err((401, "Invalid session.")),
        }
    }

    fn open_session(&mut self, session: Session) -> ResponseTemplate {
        let token = random_token().expose().to_owned();
        match session {
            Session::OfApp => self.apps.push(token.clone()),
            Session::OfUser => {
                self.logins += 1;
                self.open.insert(token.clone(), self.calls_each);
            }
        }
        ResponseTemplate::new(200).set_body_json(json!({ "name": "sessionToken", "token": token }))
    }
}

/// Status and message.
type Refusal = (u16, &'static str);

/// The path's segments, if it is one under which pods log in.
pub(super) fn login_path(request: &Request) -> Option<Vec<&str>> {
    let segments: Vec<&str> = request.url.path_segments()?.collect();
    let is_login = request.method == "POST" && matches!(segments.first(), Some(&("login" | "sessionauth")));
    is_login.then_some(segments)
}

fn session_token(request: &Request) -> Option<&str> {
    request.headers.get("sessionToken")?.to_str().ok()
}

fn decode(part: &str) -> Option<Value> {
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

fn seconds_since_1970() -> u64 {
    std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs()
}
