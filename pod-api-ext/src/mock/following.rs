//! Who follows whom.

use serde_json::{Value, json};

use super::{
    call::{MockAnswer, MockCall, bad_request},
    state::State,
};
use crate::UserId;

/// Who follows whom, oldest first.
pub(super) type Following = Vec<(Follower, UserId)>;
type Follower = UserId;

impl State {
    pub(super) fn play_following(&mut self, call: &MockCall<'_>) -> Option<MockAnswer> {
        Some(match call.operation().id() {
            "v1_user_uid_follow_post" => self.follow(call, true),
            "v1_user_uid_unfollow_post" => self.follow(call, false),
            "v1_user_uid_followers_get" => {
                self.list_following(call, "followers", |(follower, followed)| (followed, follower))
            }
            "v1_user_uid_following_get" => self.list_following(call, "following", |pair| pair),
            _ => return None,
        })
    }

    /// Makes the change for the followers that exist, also if others do not.
    fn follow(&mut self, call: &MockCall<'_>, follows: bool) -> MockAnswer {
        let followed = self.known_user(&json!(call.user()?))?;
        let Some(asked) = call.body()["followers"].as_array() else {
            return bad_request("followers is missing.");
        };
        let known: Vec<UserId> = asked.iter().filter_map(|id| self.known_user(id).ok()).collect();
        for &follower in known.iter().filter(|&&follower| follower != followed) {
            self.following.retain(|pair| *pair != (follower, followed));
            if follows {
                self.following.push((follower, followed));
            }
        }
        if known.len() < asked.len() {
            return bad_request("One of the followers is no user.");
        }
        Ok(json!({ "format": "TEXT", "message": "OK" }))
    }

    /// A page of one side of the pairs whose other side, the first after `sides`, is the user.
    fn list_following(
        &self,
        call: &MockCall<'_>,
        field: &str,
        sides: fn((Follower, UserId)) -> (UserId, UserId),
    ) -> MockAnswer {
        let user = self.known_user(&json!(call.user()?))?;
        let start = usize::try_from(call.number("after")?.unwrap_or(0));
        let limit = usize::try_from(call.number("limit")?.unwrap_or(100));
        let (Ok(start), Ok(limit @ 1..)) = (start, limit) else {
            return bad_request("after or limit is out of range.");
        };
        let sides = self.following.iter().map(|&pair| sides(pair));
        let all: Vec<UserId> = sides.filter(|(one, _)| *one == user).map(|(_, other)| other).collect();
        let page: Vec<UserId> = all.iter().skip(start).take(limit).copied().collect();
        let end = start + page.len();
        let after = if end < all.len() { json!(end.to_string()) } else { Value::Null };
        let mut answer = json!({
            "count": all.len(),
            "pagination": { "cursors": { "before": start.to_string(), "after": after } },
        });
        answer[field] = json!(page);
        Ok(answer)
    }
}
