//! Rooms: named conversations with owners and members.
//!
//! The entry point is [`PodClient::rooms`].

mod activation;
mod attributes;
mod confirmation;
mod member;
mod membership;
mod new_room;
mod room;
mod search;
mod search_results;
mod update;

pub use self::{
    activation::RoomActivation,
    attributes::Keyword,
    confirmation::{Confirmation, MessageFormat},
    member::Member,
    membership::Membership,
    new_room::NewRoom,
    room::Room,
    search::{SearchRooms, SortOrder},
    search_results::{Facet, RoomSearchResults},
    update::RoomUpdate,
};
use crate::{Error, Operation, PodClient, StreamId, pages::Listing};

/// The calls on rooms, from [`PodClient::rooms`].
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

impl<'a> Rooms<'a> {
    /// Creates a room, of which the caller is the owner.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3).
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an empty name, and for attributes that do not go together.
    pub async fn create(self, room: NewRoom) -> Result<Room, Error> {
        let operation = Operation::CREATE_ROOM;
        room.validate(operation)?;
        let attributes = &room.into_attributes();
        self.pod
            .request(operation, |raw| async move {
                raw.v3_room_create_post().body(attributes.clone()).send().await
            })
            .await
            .map(Room::from)
    }

    /// What is known of a room: its attributes, when and by whom it was created, the groups in it.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-info-v3).
    ///
    /// # Errors
    ///
    /// [`Error`]; the stream of an IM is refused by the pod.
    pub async fn info(self, id: &StreamId) -> Result<Room, Error> {
        let path = id.as_str();
        self.pod
            .request(
                Operation::ROOM_INFO,
                |raw| async move { raw.v3_room_id_info_get().id(path).send().await },
            )
            .await
            .map(Room::from)
            .map_err(|error| error.about(id))
    }

    /// Changes the attributes that the update sets, and no others.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/update-room-v3).
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for an update that sets nothing, and for an empty name.
    pub async fn update(self, id: &StreamId, update: RoomUpdate) -> Result<Room, Error> {
        let operation = Operation::UPDATE_ROOM;
        update.validate(operation)?;
        let (id, attributes) = (id.as_str(), &update.into_attributes());
        self.pod
            .request(operation, |raw| async move {
                raw.v3_room_id_update_post().id(id).body(attributes.clone()).send().await
            })
            .await
            .map(Room::from)
    }

    /// The rooms that match, among those that the caller may see.
    ///
    /// A refused request is the first and only thing that the list gives.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/search-rooms-v3).
    pub fn search(self, search: SearchRooms) -> Listing<Room, u64> {
        search::list(self.pod.clone(), search)
    }

    /// One page of the rooms that match, with the facets: how many match by each label.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient) -> Result<(), pod_api_ext::Error> {
    /// use pod_api_ext::rooms::SearchRooms;
    ///
    /// let found = pod.rooms().search_page(&SearchRooms::new("rates").label("region")).await?;
    /// for facet in found.facets() {
    ///     println!("{:?}: {:?}", facet.name, facet.count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error`]; [`Error::InvalidInput`] for a page of no or more than 100 rooms.
    pub async fn search_page(self, search: &SearchRooms) -> Result<RoomSearchResults, Error> {
        search.validate(Operation::SEARCH_ROOMS)?;
        search::page(self.pod, search).await
    }

    /// Brings a room back, or deactivates it: it then takes no messages and no changes of membership.
    ///
    /// The facts are [the vendor's](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/de-or-re-activate-room).
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn set_active(self, id: &StreamId, active: bool) -> Result<RoomActivation, Error> {
        let id = id.as_str();
        self.pod
            .request(Operation::SET_ROOM_ACTIVE, |raw| async move {
                raw.v1_room_id_set_active_post().id(id).active(active).send().await
            })
            .await
            .map(RoomActivation::from)
    }

    /// As [`set_active`](Self::set_active), for an administrator. The vendor has no page for it.
    ///
    /// # Errors
    ///
    /// [`Error`].
    pub async fn set_active_as_admin(self, id: &StreamId, active: bool) -> Result<RoomActivation, Error> {
        let id = id.as_str();
        self.pod
            .request(Operation::SET_ROOM_ACTIVE_AS_ADMIN, |raw| async move {
                raw.v1_admin_room_id_set_active_post().id(id).active(active).send().await
            })
            .await
            .map(RoomActivation::from)
    }

    /// Who is in a room, and who owns it.
    ///
    /// ```no_run
    /// # async fn example(pod: pod_api_ext::PodClient, id: pod_api_ext::StreamId) -> Result<(), pod_api_ext::Error> {
    /// for member in pod.rooms().membership(&id).list().await? {
    ///     println!("{:?}, owner: {:?}", member.id(), member.owner());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn membership(self, id: &'a StreamId) -> Membership<'a> {
        Membership::new(self.pod, id)
    }
}
