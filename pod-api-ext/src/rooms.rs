//! Rooms: named conversations with owners and members.
//!
//! The entry point is [`PodClient::rooms`].

mod active;
mod attributes;
mod membership;
mod room;
mod search;

pub(crate) use self::membership::members;
pub use self::{
    active::RoomActivation,
    attributes::{Keyword, NewRoom, RoomUpdate},
    membership::{Member, Membership},
    room::Room,
    search::{Facet, RoomSearchResults, SearchRooms, SortOrder},
};
use crate::PodClient;

/// The calls on rooms, from [`PodClient::rooms`].
///
/// A method that ends in `_as_admin` calls the operation that the vendor keeps for administrators
/// (`/v1/admin/...`); its name without that is the same call for everybody else.
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a> {
    pod: &'a PodClient,
}

impl PodClient {
    /// Rooms.
    ///
    /// ```no_run
    /// use pod_api_ext::rooms::{NewRoom, RoomUpdate};
    ///
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// let room = pod.rooms().create(NewRoom::new("Rates desk").keyword("region", "EMEA")).await?;
    /// if let Some(id) = room.id() {
    ///     pod.rooms().membership(&id).add(347_583_113_331_315.into()).await?;
    ///     pod.rooms().update(&id, RoomUpdate::new().description("Quotes and questions")).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn rooms(&self) -> Rooms<'_> {
        Rooms { pod: self }
    }
}
