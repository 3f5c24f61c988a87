//! Finding users by what names them.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    hash::Hash,
};

use futures_util::{StreamExt, TryStreamExt, stream};
use pod_api::types;

use super::{User, Users};
use crate::{Error, PodClient, UserId, comma_list, setters::setters, view::view};

/// The most that the pod looks up in one call.
const MOST_IN_A_CALL: usize = 100;

view! {
    /// Why the pod could not look one of the values up, a malformed one for example.
    pub struct LookupError(types::UserError);

    /// The code of the reason, `invalid.format` for example.
    reason: text = error;
    /// The e-mail address that it is about.
    email: text = email;
    /// The id that it is about, as it was sent.
    id: text = id;
}

/// Whom to find: any number of users, each asked for once.
///
/// ```
/// use pod_api_ext::users::FindUsers;
///
/// let request = FindUsers::by_username(["desk-bot", "rates-bot"]).local(true).active(true);
/// # let _ = request;
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is given to a method"]
pub struct FindUsers<K> {
    by: By,
    asked: Vec<K>,
    local: Option<bool>,
    active: Option<bool>,
    concurrency: usize,
}

#[derive(Clone, Copy, Debug)]
enum By {
    Id,
    Email,
    Username,
}

impl FindUsers<UserId> {
    /// The users of these ids.
    pub fn by_id(ids: impl IntoIterator<Item = UserId>) -> Self {
        Self::new(By::Id, ids)
    }
}

impl FindUsers<String> {
    /// The users of these e-mail addresses. Upper and lower case are the same.
    pub fn by_email(addresses: impl IntoIterator<Item: Into<String>>) -> Self {
        Self::new(By::Email, addresses.into_iter().map(Into::into))
    }

    /// The users of these login names, which the pod knows of its own users only. Upper and lower case are the same.
    pub fn by_username(names: impl IntoIterator<Item: Into<String>>) -> Self {
        Self::new(By::Username, names.into_iter().map(Into::into))
    }
}

impl<K> FindUsers<K> {
    fn new(by: By, asked: impl IntoIterator<Item = K>) -> Self
    where
        K: Clone + Eq + Hash,
    {
        let mut seen = HashSet::new();
        let asked = asked.into_iter().filter(|value| seen.insert(value.clone())).collect();
        Self { by, asked, local: None, active: None, concurrency: 4 }
    }

    setters! {
        /// Whether only users of the caller's pod are found. Without it, also those of other pods that the caller may see.
        local: some(bool) = local;
        /// Finds only active users, or only inactive ones. Without it, both.
        active: some(bool) = active;
        /// Most calls under way at once, each for up to 100 users: 4 unless set; 0 counts as 1.
        concurrency: set(usize) = concurrency;
    }

    /// The name of the list in the API.
    fn field(&self) -> &'static str {
        match self.by {
            By::Id => "uid",
            By::Email => "email",
            By::Username => "username",
        }
    }
}

/// Who was found and who was not.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FoundUsers<K> {
    /// One for each value that was asked for, in the order given; one that was given twice is here once.
    pub lookups: Vec<UserLookup<K>>,
    /// Users that the pod gave without what they were asked for by, as it does for some of other pods. Which of the lookups
    /// each of them belongs to is not known.
    pub unmatched: Vec<User>,
    /// Every reason that the pod gave for looking a value up in vain. Those that name their value are in its lookup, too.
    pub errors: Vec<LookupError>,
}

/// What became of one value that was asked for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserLookup<K> {
    /// What was asked for.
    pub asked: K,
    /// The user, if there is one that the caller may see; the first that the pod gave if there are `others`.
    pub user: Option<User>,
    /// Further users with the same e-mail address, of other pods for example. A job that changes a user must not take one of
    /// several for the right one; [`local(true)`](FindUsers::local) asks for users of the caller's pod only.
    pub others: Vec<User>,
    /// Why the pod did not look the value up, if it said so.
    pub error: Option<LookupError>,
}

impl<K> FoundUsers<K> {
    /// Those who were found, in the order of the request: one for each lookup.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.lookups.iter().filter_map(|lookup| lookup.user.as_ref())
    }

    /// The lookups without a user, in the order of the request.
    pub fn not_found(&self) -> impl Iterator<Item = &UserLookup<K>> {
        self.lookups.iter().filter(|lookup| lookup.user.is_none())
    }
}

impl Users<'_> {
    /// The users that have these ids, e-mail addresses or names, and which of them nobody has.
    ///
    /// Takes a call for every 100 of them, a few at once. All of these calls have to succeed.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for no value at all, and for one that is empty or has a comma.
    pub async fn find<K: fmt::Display>(self, request: FindUsers<K>) -> Result<FoundUsers<K>, Error> {
        let lists = comma_list::lists(request.field(), &request.asked, MOST_IN_A_CALL)?;
        let (by, local, active) = (request.by, request.local, request.active);
        let page = |list| page(self.pod.clone(), by, list, local, active);
        let answers: Vec<types::V2UserList> =
            stream::iter(lists).map(page).buffered(request.concurrency.max(1)).try_collect().await?;
        let (mut users, mut errors) = (Vec::new(), Vec::new());
        for answer in answers {
            users.extend(answer.users.unwrap_or_default().into_iter().map(User::from));
            errors.extend(answer.errors.unwrap_or_default().into_iter().map(LookupError::from));
        }
        Ok(matched(request, users, errors))
    }
}

async fn page(
    pod: PodClient,
    by: By,
    list: String,
    local: Option<bool>,
    active: Option<bool>,
) -> Result<types::V2UserList, Error> {
    let list = &*list;
    pod.request(|raw| async move {
        let mut request = match by {
            By::Id => raw.v3_users_get().uid(list),
            By::Email => raw.v3_users_get().email(list),
            By::Username => raw.v3_users_get().username(list),
        };
        if let Some(local) = local {
            request = request.local(local);
        }
        if let Some(active) = active {
            request = request.active(active);
        }
        request.send().await
    })
    .await
}

/// Puts each user, and each reason, to what was asked for.
fn matched<K: fmt::Display>(
    request: FindUsers<K>,
    users: Vec<User>,
    errors: Vec<LookupError>,
) -> FoundUsers<K> {
    let key = |user: &User| match request.by {
        By::Id => user.id().map(|id| id.to_string()),
        By::Email => user.email().map(str::to_lowercase),
        By::Username => user.username().map(str::to_lowercase),
    };
    let mut users_of: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, user) in users.iter().enumerate() {
        if let Some(key) = key(user) {
            users_of.entry(key).or_default().push(index);
        }
    }
    let error_of: HashMap<String, &LookupError> = errors
        .iter()
        .filter_map(|error| Some((error.id().or(error.email())?.to_lowercase(), error)))
        .collect();
    let mut is_matched = vec![false; users.len()];
    let lookup = |asked: K| {
        let key = asked.to_string().to_lowercase();
        let mut ids = HashSet::new();
        let found = users_of.get(&key).into_iter().flatten().map(|&index| {
            is_matched[index] = true;
            users[index].clone()
        });
        // The pod gives a user twice whose address was given in upper and in lower case.
        let mut found = found.filter(|user| user.id().is_none_or(|id| ids.insert(id)));
        let (user, others) = (found.next(), found.collect());
        UserLookup { asked, user, others, error: error_of.get(&key).map(|&error| error.clone()) }
    };
    let lookups = request.asked.into_iter().map(lookup).collect();
    let unmatched = users.into_iter().zip(is_matched).filter(|(_, matched)| !matched).map(|(user, _)| user);
    FoundUsers { lookups, unmatched: unmatched.collect(), errors }
}
