//! Searching users.

use pod_api::types;

use super::{AccountType, User, Users};
use crate::{
    InputError,
    pages::{Listing, Part, SkipPages},
    setters::setters,
};

/// What to search users for.
///
/// ```
/// use pod_api_ext::users::{AccountType, SearchUsers};
///
/// let search = SearchUsers::new("smith").company("Acme").account_types([AccountType::Normal]).local(true);
/// # let _ = search;
/// ```
#[derive(Clone, Debug)]
#[must_use = "a search does nothing until it is given to a method"]
pub struct SearchUsers {
    query: String,
    filters: types::UserSearchFilter,
    local: Option<bool>,
    pages: SkipPages,
}

impl SearchUsers {
    /// Users with this text in a name or in the e-mail address. Matches need not be exact.
    pub fn new(text: impl Into<String>) -> Self {
        let filters = types::UserSearchFilter::default();
        Self { query: text.into(), filters, local: None, pages: SkipPages::of(50, None) }
    }

    /// Only these kinds of account. Without it, people and services.
    pub fn account_types(mut self, kinds: impl IntoIterator<Item = AccountType>) -> Self {
        let kinds: Vec<String> = kinds.into_iter().map(|kind| kind.to_string()).collect();
        self.filters.account_types = Some(kinds.into());
        self
    }

    setters! {
        /// Only users with this job title.
        title: text = filters.title;
        /// Only users of this company, by its name.
        company: text = filters.company;
        /// Only users at this place, `California` for example.
        location: text = filters.location;
        /// Only users who cover this market, `EMEA` for example.
        market_coverage: text = filters.market_coverage;
        /// Only users with this responsibility, `BAU` for example.
        responsibility: text = filters.responsibility;
        /// Only users with this function, `Trade Management` for example.
        function: text = filters.function;
        /// Only users who deal with this instrument, `Equities` for example.
        instrument: text = filters.instrument;
        /// Whether only users of the caller's pod are found. Without it, also those of other pods that the caller may see.
        local: some(bool) = local;
        /// Most users to a page: 50 unless set, and no maximum is documented.
        page_size: set(u32) = pages.limit;
        /// Leaves out this many at the start: the position at which an earlier search stopped.
        starting_at: set(u64) = pages.skip;
    }

    fn validate(&self) -> Result<(), InputError> {
        match &self.filters.account_types {
            Some(kinds) if kinds.is_empty() => {
                Err(InputError::new("accountTypes", "names no kind; leave it out for people and services"))
            }
            _ => Ok(()),
        }
    }
}

impl Users<'_> {
    /// The users that match, among those that the caller may see.
    ///
    /// A refused request is the first and only thing that the list gives.
    pub fn search(self, search: SearchUsers) -> Listing<User, u64> {
        let (valid, local) = (search.validate(), search.local);
        let filters = (search.filters != types::UserSearchFilter::default()).then_some(search.filters);
        let query = types::UserSearchQuery { query: Some(search.query), filters, ..Default::default() };
        search.pages.list(self.pod, valid, User::identity, move |pod, page| {
            let query = query.clone();
            async move {
                let query = &query;
                let found: types::UserSearchResults = pod
                    .request(|raw| async move {
                        let mut list = raw.v1_user_search_post().skip(page.skip).limit(page.limit);
                        if let Some(local) = local {
                            list = list.local(local);
                        }
                        list.body(query.clone()).send().await
                    })
                    .await?;
                Ok(Part::new(found.users, found.count))
            }
        })
    }
}
