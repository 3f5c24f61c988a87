//! The pod's logins, and how long its sessions last.

use std::{collections::HashMap, fmt};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use pod_api::SessionToken;
use ring::signature::{RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey};
use serde_json::{Value, json};

use super::{
    Fault, MockPod, MockUser,
    call::response,
    fault::Faults,
    server::{Reply, Request},
    state::{State, random_token},
};
use crate::{PodClient, PodClientBuilder, RsaKey, UserId};

/// How far ahead a pod accepts the end of a signed statement, in seconds.
const LONGEST_STATEMENT: u64 = 300;

impl MockPod {
    /// A builder of clients of this pod, with its session token.
    pub fn builder(&self) -> PodClientBuilder {
        PodClient::builder(self.url()).session_token(self.session_token())
    }

    /// Lets the bot of this user name, or the app of this id, log in with this key. Only its public part is kept.
    ///
    /// The bot is the [added](Self::add_user) user of this name, or a new one.
    ///
    /// # Panics
    ///
    /// If the key is none, which [`RsaKey`] does not allow.
    pub fn register(&self, name: impl Into<String>, key: &RsaKey) {
        let public = key.public().unwrap_or_else(|error| panic!("a key that was checked: {error}"));
        self.state().sessions.keys.insert(name.into(), public);
    }

    /// Ends every session, the one of [`session_token`](Self::session_token) and those of apps included.
    pub fn expire_sessions(&self) {
        let sessions = &mut self.state().sessions;
        sessions.open.clear();
        sessions.apps.clear();
    }

    /// Lets every session that is made from now on end after this many calls.
    pub fn sessions_last(&self, calls: usize) {
        self.state().sessions.calls_each = Some(calls);
    }

    /// Misbehaves for the next `logins` logins, after those that were told to before. Other calls are not concerned.
    pub fn next_logins(&self, logins: usize, fault: Fault) {
        self.state().sessions.faults.add(None, logins, fault);
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
    open: HashMap<String, Open>,
    /// The sessions of apps, which are good for one thing: to log a user in.
    apps: Vec<String>,
    calls_each: Option<usize>,
    pub(super) faults: Faults,
    logins: usize,
    pub(super) requests: usize,
}

/// A session that has not ended.
struct Open {
    /// What the API calls the session; unlike its token, it is no secret.
    id: String,
    user: UserId,
    started_at: Timestamp,
    /// How many calls are left to it, if they are counted.
    calls_left: Option<usize>,
}

impl Open {
    fn new(user: UserId, calls_left: Option<usize>) -> Self {
        let id = format!("{:016x}", fastrand::u64(..));
        Self { id, user, started_at: Timestamp::now(), calls_left }
    }
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

impl Sessions {
    pub(super) fn new(token: &SessionToken, user: UserId) -> Self {
        Self {
            keys: HashMap::new(),
            open: HashMap::from([(token.expose().to_owned(), Open::new(user, None))]),
            apps: Vec::new(),
            calls_each: None,
            faults: Faults::default(),
            logins: 0,
            requests: 0,
        }
    }

    /// The user of a session that has not ended; the session has one call less afterwards.
    pub(super) fn accept(&mut self, request: &Request) -> Option<UserId> {
        let session = self.open.get_mut(session_token(request)?)?;
        if let Some(left) = &mut session.calls_left {
            *left = left.checked_sub(1)?;
        }
        Some(session.user)
    }

    /// The sessions of a user, as the API lists them.
    #[cfg(feature = "users")]
    pub(super) fn of(&self, user: UserId) -> Vec<Value> {
        let mut sessions: Vec<&Open> = self.open.values().filter(|session| session.user == user).collect();
        sessions.sort_by_key(|session| (session.started_at, &session.id));
        let listed = |session: &Open| {
            let started_at = session.started_at.as_millisecond();
            json!({ "sessionId": session.id, "userId": user.to_string(), "creationTime": started_at })
        };
        sessions.into_iter().map(listed).collect()
    }

    /// Ends the sessions of a user, or the one of this id, and tells how many there were.
    #[cfg(feature = "users")]
    pub(super) fn end(&mut self, user: UserId, id: Option<&str>) -> usize {
        let before = self.open.len();
        self.open.retain(|_, session| session.user != user || id.is_some_and(|id| session.id != id));
        before - self.open.len()
    }

    /// Whose signed statement this is, if it holds: algorithm, claims, time and signature.
    fn signer(&self, statement: &str) -> Option<String> {
        let (signed, signature) = statement.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let (header, claims) = (decode(header)?, decode(claims)?);
        let left = claims.get("exp")?.as_u64()?.checked_sub(seconds_since_1970())?;
        let only_sub_and_exp = claims.as_object()?.len() == 2;
        if header.get("alg")? != "RS512" || !only_sub_and_exp || !(1..=LONGEST_STATEMENT).contains(&left) {
            return None;
        }
        let subject = claims.get("sub")?.as_str()?;
        let key = self.keys.get(subject)?;
        let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA512, key)
            .verify(signed.as_bytes(), &signature)
            .ok()?;
        Some(subject.to_owned())
    }

    fn open(&mut self, user: UserId) -> String {
        let token = random_token().expose().to_owned();
        self.logins += 1;
        self.open.insert(token.clone(), Open::new(user, self.calls_each));
        token
    }

    fn open_for_app(&mut self) -> Value {
        let token = random_token().expose().to_owned();
        self.apps.push(token.clone());
        granted(&token)
    }
}

fn granted(token: &str) -> Value {
    json!({ "name": "sessionToken", "token": token })
}

impl State {
    /// The answer to a login or a logout.
    pub(super) fn log_in(&mut self, request: &Request) -> Reply {
        let path = login_path(request).unwrap_or_default();
        let outcome = match path.as_slice() {
            ["login", "pubkey", "authenticate"] => self.signer_of(request).map(|name| {
                let bot = self.user_named(&name);
                granted(&self.sessions.open(bot))
            }),
            // The key manager's, which clients of the Agent need; the vendor's kits ask for it every time.
            ["relay", "pubkey", "authenticate"] => self.signer_of(request).map(|_| {
                let token = random_token();
                json!({ "name": "keyManagerToken", "token": token.expose() })
            }),
            ["login", "pubkey", "app", "authenticate"] => {
                self.signer_of(request).map(|_| self.sessions.open_for_app())
            }
            ["login", "pubkey", "app", kind, user, "authenticate"] => {
                self.on_behalf_of(request, kind, user).map(|token| granted(&token))
            }
            // The certificate itself belongs to TLS, as below.
            ["sessionauth", "v1", "app", "authenticate"] => Ok(self.sessions.open_for_app()),
            ["sessionauth", "v1", "app", kind, user, "authenticate"] => {
                self.on_behalf_of(request, kind, user).map(|token| json!({ "sessionToken": token }))
            }
            ["sessionauth", "v1", "authenticate"] => self.by_certificate(request),
            ["sessionauth", "v1", "logout"] => self.log_out(request),
            _ => {
                let line = format!("{} {}", request.method, request.url.path());
                *self.unexpected.entry(line).or_default() += 1;
                Err(Fault::refusal(404, "No such login."))
            }
        };
        response(outcome)
    }

    fn signer_of(&self, request: &Request) -> Result<String, Fault> {
        let body: Value = serde_json::from_slice(&request.body)
            .map_err(|_| Fault::refusal(400, "The body is not the JSON that a login takes."))?;
        let statement = body.get("token").and_then(Value::as_str);
        let statement = statement.ok_or_else(|| Fault::refusal(400, "No token in the body."))?;
        self.sessions.signer(statement).ok_or_else(|| Fault::refusal(401, "Invalid token."))
    }

    fn on_behalf_of(&mut self, request: &Request, kind: &str, user: &str) -> Result<String, Fault> {
        let user = match kind {
            "user" => user.parse::<i64>().ok().map(UserId::from),
            "username" => percent_decode_str(user).decode_utf8().ok().map(|name| self.user_named(&name)),
            _ => None,
        };
        let sessions = &mut self.sessions;
        let app = session_token(request).is_some_and(|token| sessions.apps.iter().any(|app| app == token));
        match (app, user) {
            (false, _) => Err(Fault::refusal(401, "Invalid app session.")),
            (true, None) => Err(Fault::refusal(400, "No such user.")),
            (true, Some(user)) => Ok(sessions.open(user)),
        }
    }

    /// The certificate itself belongs to TLS, which a pod on plain HTTP does not have.
    fn by_certificate(&mut self, request: &Request) -> Result<Value, Fault> {
        if request.body.is_empty() && !request.headers.contains_key("content-type") {
            Ok(granted(&self.sessions.open(self.caller)))
        } else {
            Err(Fault::refusal(400, "This login takes neither a body nor a content type."))
        }
    }

    fn log_out(&mut self, request: &Request) -> Result<Value, Fault> {
        match session_token(request).and_then(|token| self.sessions.open.remove(token)) {
            Some(_) => Ok(json!({ "message": "OK" })),
            None => Err(Fault::refusal(401, "Invalid session.")),
        }
    }

    /// The user of this name, who is made up if nobody has added one.
    fn user_named(&mut self, name: &str) -> UserId {
        if let Some(user) = self.users.iter().find(|user| user.name == name) {
            return user.id;
        }
        let id = UserId::from(fastrand::i64(1_000_000_000_000..9_000_000_000_000));
        self.users.push(MockUser::service(id, name));
        id
    }
}

/// The path's segments, if it is one under which pods log in.
pub(super) fn login_path(request: &Request) -> Option<Vec<&str>> {
    let segments: Vec<&str> = request.url.path_segments()?.collect();
    let is_login =
        request.method == "POST" && matches!(segments.first(), Some(&("login" | "relay" | "sessionauth")));
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
