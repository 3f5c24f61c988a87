//! A user's entitlements, which the API also calls features.

use futures_core::Stream;
use futures_util::{StreamExt, stream};
use pod_api::types;

use super::UserAdmin;
use crate::{Confirmation, Error, InputError, UserId, apart::apart, view::view};

/// The most calls at once that the vendor advises.
const MOST_AT_ONCE: usize = 300;

view! {
    /// An entitlement, and whether a user has it.
    pub struct Feature(types::Feature);

    /// Its name, `canCreatePublicRoom` for example.
    name: text = entitlment;
    /// Whether the user has it.
    enabled: flag = enabled;
}

impl Feature {
    /// The entitlement of this name, on or off.
    pub fn new(name: impl Into<String>, enabled: bool) -> Self {
        let (entitlment, enabled) = (Some(name.into()), Some(enabled));
        Self::from(types::Feature { enabled, entitlment, ..Default::default() })
    }
}

/// What became of one user's entitlements.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FeaturesSet {
    /// The user.
    pub user: UserId,
    /// The pod's word; a failure does not stop the others.
    pub result: Result<Confirmation, Error>,
}

impl<'a> UserAdmin<'a> {
    /// The entitlements of a user.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn features(self, user: UserId) -> Result<Vec<Feature>, Error> {
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_features_get().uid(user.get()).send().await
        };
        let found: types::FeatureList = self.pod.request(send).await?;
        Ok(Vec::from(found).into_iter().map(Feature::from).collect())
    }

    /// Turns entitlements of a user on or off.
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] without any entitlement.
    pub async fn set_features(
        self,
        user: UserId,
        features: impl IntoIterator<Item = Feature>,
    ) -> Result<Confirmation, Error> {
        self.set(user, &raw(features)).await
    }

    /// Turns the same entitlements of many users on or off, with at most so many calls at once: 1 to 300, which is what
    /// the vendor advises. Each result is given as soon as it is there. A task of the tokio runtime makes
    /// the calls: they go on while the caller works on a result, and stop when the stream is dropped.
    ///
    /// ```no_run
    /// use futures_util::{StreamExt, pin_mut};
    /// use pod_api_ext::user_admin::Feature;
    ///
    /// # async fn example(pod: pod_api_ext::PodClient, users: Vec<pod_api_ext::UserId>) {
    /// let changes = pod.admin().users().set_features_of(users, [Feature::new("canUseFirehose", false)], 50);
    /// pin_mut!(changes);
    /// while let Some(set) = changes.next().await {
    ///     println!("{} {}", set.user, set.result.is_ok());
    /// }
    /// # }
    /// ```
    pub fn set_features_of<I, F>(
        self,
        users: I,
        features: F,
        at_once: usize,
    ) -> impl Stream<Item = FeaturesSet> + use<'a, I, F>
    where
        I: IntoIterator<Item = UserId>,
        F: IntoIterator<Item = Feature>,
    {
        let (pod, features) = (self.pod.clone(), raw(features));
        let set = move |user| {
            let (pod, features) = (pod.clone(), features.clone());
            async move { UserAdmin { pod: &pod }.set(user, &features).await }
        };
        apart(stream::iter(users), at_once.clamp(1, MOST_AT_ONCE), false, set)
            .map(|(user, result)| FeaturesSet { user, result: result.map_err(of_change) })
    }

    async fn set(self, user: UserId, features: &types::FeatureList) -> Result<Confirmation, Error> {
        if features.is_empty() {
            return Err(InputError::new("payload", "names no entitlement").into());
        }
        let send = |raw: pod_api::Client| async move {
            raw.v1_admin_user_uid_features_update_post().uid(user.get()).body(features.clone()).send().await
        };
        self.pod.request(send).await
    }
}

/// A change that was stopped on the way may have been made.
fn of_change(error: Error) -> Error {
    if matches!(error, Error::Interrupted(_)) { error.of_write() } else { error }
}

fn raw(features: impl IntoIterator<Item = Feature>) -> types::FeatureList {
    features.into_iter().map(Feature::into_raw).collect::<Vec<_>>().into()
}
