//! The sessions of the users on whose behalf an app acts.

#[cfg(feature = "cache")]
use std::hash::{Hash, Hasher};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use pod_api::SessionToken;
use tokio::time::Instant;

use super::{
    ActingUser, AppLogin, LONGEST_LOGIN, Login, LoginFuture, SessionKeeper, SessionProvider, SessionSource,
    app::App,
};
use crate::{Error, RetryPolicy};

/// The sessions of a client's calls.
#[derive(Clone, Debug)]
pub(crate) enum Sessions {
    /// It calls without one.
    None,
    Own(Arc<SessionKeeper>),
    /// That of a user on whose behalf an app acts.
    OfUser(Arc<UserSessions>, Arc<ActingUser>),
}

impl Sessions {
    /// What keeps the session of a call that begins.
    pub(crate) fn keeper(&self) -> Option<Arc<SessionKeeper>> {
        match self {
            Self::None => None,
            Self::Own(keeper) => Some(Arc::clone(keeper)),
            Self::OfUser(users, user) => Some(users.of(user)),
        }
    }
}

/// Stands for the owner of the sessions, and shows nothing of it.
#[cfg(feature = "cache")]
impl Hash for Sessions {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        match self {
            Self::None => 0.hash(hasher),
            Self::Own(keeper) => (1, keeper.owner()).hash(hasher),
            Self::OfUser(users, user) => (2, users.app_sessions.owner(), user).hash(hasher),
        }
    }
}

/// One session for each user that was called for lately, made with one session of the app.
#[derive(Debug)]
pub(crate) struct UserSessions {
    app: Arc<App>,
    /// The app's own session.
    app_sessions: Arc<SessionKeeper>,
    policy: RetryPolicy,
    most: usize,
    idle: Duration,
    kept: Mutex<Kept>,
}

#[derive(Debug)]
struct Kept {
    users: HashMap<Arc<ActingUser>, OfUser>,
    /// When idle sessions are next looked for.
    sweep_at: Instant,
}

#[derive(Debug)]
struct OfUser {
    sessions: Arc<SessionKeeper>,
    used: Instant,
}

impl UserSessions {
    pub(crate) fn new(login: AppLogin, policy: &RetryPolicy) -> Self {
        let app = Arc::new(App::new(login.proof));
        let source = SessionSource::provider(Arc::clone(&app));
        let kept = Kept { users: HashMap::new(), sweep_at: Instant::now() };
        Self {
            app,
            app_sessions: Arc::new(SessionKeeper::new(source, policy)),
            policy: policy.clone(),
            most: login.most_users,
            idle: login.idle,
            kept: Mutex::new(kept),
        }
    }

    pub(crate) fn of_app(&self) -> &Arc<SessionKeeper> {
        &self.app_sessions
    }

    /// The sessions of this user, which a call is about to use.
    pub(crate) fn of(&self, user: &Arc<ActingUser>) -> Arc<SessionKeeper> {
        let now = Instant::now();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let Kept { users, sweep_at } = &mut *kept;
        if *sweep_at <= now {
            users.retain(|_, of_user| now - of_user.used < self.idle);
            *sweep_at = now + self.idle / 8;
        }
        if let Some(of_user) = users.get_mut(user) {
            of_user.used = now;
            return Arc::clone(&of_user.sessions);
        }
        if users.len() >= self.most {
            // A search through all of them costs far less than the login that follows.
            let oldest = users.iter().min_by_key(|(_, of_user)| of_user.used);
            if let Some(oldest) = oldest.map(|(user, _)| Arc::clone(user)) {
                users.remove(&oldest);
            }
        }
        let login = UserLogin {
            app: Arc::clone(&self.app),
            app_sessions: Arc::clone(&self.app_sessions),
            user: Arc::clone(user),
        };
        let sessions = Arc::new(SessionKeeper::new(SessionSource::provider(login), &self.policy));
        users.insert(Arc::clone(user), OfUser { sessions: Arc::clone(&sessions), used: now });
        sessions
    }
}

/// Logs one user in with the session that the app has.
#[derive(Debug)]
struct UserLogin {
    app: Arc<App>,
    app_sessions: Arc<SessionKeeper>,
    user: Arc<ActingUser>,
}

impl SessionProvider for UserLogin {
    fn log_in<'a>(&'a self, login: &'a Login) -> LoginFuture<'a, SessionToken> {
        Box::pin(async {
            let deadline = Instant::now() + LONGEST_LOGIN;
            if let Some(app) = self.app_sessions.current() {
                match self.app.log_in_user(login, &app.value, &self.user).await {
                    // Either the app's session has ended, or the app may not act for this user.
                    Err(error) if is_unauthorized(&error) => self.app_sessions.refuse(&app, &error),
                    // It may be the pod after all, that tells the end of the app's session in a form of its own.
                    Err(error @ (Error::GatewayRefused(_) | Error::GatewayHeaders { .. })) => {
                        self.app_sessions.forget(&app);
                        return Err(error);
                    }
                    outcome => {
                        self.app_sessions.accept(&app);
                        return outcome;
                    }
                }
            }
            let app = self.app_sessions.get(login, deadline).await?;
            let outcome = self.app.log_in_user(login, &app.value, &self.user).await;
            // What was just made has not ended: a refusal is about this user, and must not hold up the others.
            self.app_sessions.accept(&app);
            outcome
        })
    }
}

fn is_unauthorized(error: &Error) -> bool {
    matches!(error, Error::LoginRefused(refused) if refused.failure.status == Some(401))
}
