//! The operations that this crate wraps, and what the vendor's pages ask of their callers.

use super::Operation;

macro_rules! operations {
    ($($(#[$documentation:meta])* $name:ident = $effect:ident($id:literal) [$($required:expr),* $(,)?];)+) => {
        impl Operation {
            $(
                $(#[$documentation])*
                pub const $name: Self = Self::$effect($id).requires(&[$($required),*]);
            )+

            /// Every operation that this crate wraps.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

const OFFICER: &str = "the role Compliance Officer or Super Compliance Officer";
const OFFICER_OUTSIDE: &str =
    "the role Compliance Officer or Super Compliance Officer, without being a member of the room";
const OWNER: &str = "ownership of the room";
const PROVISIONER: &str = "a service user with the role User Provisioning";
const PROVISIONER_OUTSIDE: &str =
    "a service user with the role User Provisioning, without being a member of the room";

operations! {
    /// `GET /v2/streams/{sid}/info`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-info-v2).
    STREAM_INFO = reading("v2_streams_sid_info_get") [
        "membership of the stream",
        "the privilege VIEW_ANY_STREAM_DETAILS, for an IM or a room that is not discoverable",
    ];

    /// `POST /v1/streams/list`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams).
    LIST_STREAMS = reading("v1_streams_list_post") [];

    /// `POST /v1/admin/user/{uid}/streams/list`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams-admin).
    LIST_STREAMS_FOR_USER = reading("v1_admin_user_uid_streams_list_post") [PROVISIONER];

    /// `POST /v2/admin/streams/list`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-streams-for-enterprise-v2).
    LIST_ALL_STREAMS = reading("v2_admin_streams_list_post") [PROVISIONER];

    /// `GET /v1/admin/stream/{id}/membership/list`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-members).
    STREAM_MEMBERS = reading("v1_admin_stream_id_membership_list_get") [PROVISIONER];

    /// `GET /v1/streams/{sid}/attachments`,
    /// [documented here](https://rest-api.symphony.com/main/messages/list-attachments).
    STREAM_ATTACHMENTS = reading("v1_streams_sid_attachments_get") [];

    /// `POST /v1/im/create`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim).
    CREATE_IM = writing("v1_im_create_post") [
        "the entitlement isExternalIMEnabled and a connection to each user of another pod",
    ];

    /// `POST /v1/admin/im/create`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim-admin).
    CREATE_IM_AS_ADMIN = writing("v1_admin_im_create_post") [PROVISIONER];

    /// `GET /v1/im/{id}/info`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/im-info).
    IM_INFO = reading("v1_im_id_info_get") ["membership of the IM", OFFICER, PROVISIONER];

    /// `POST /v1/im/{id}/update`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/update-im).
    UPDATE_IM = writing("v1_im_id_update_post") [];

    /// `POST /v3/room/create`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3).
    CREATE_ROOM = writing("v3_room_create_post") [
        "the entitlement canCreatePublicRoom, for a public room",
        "the entitlement isExternalRoomEnabled, for a cross-pod room",
    ];

    /// `GET /v3/room/{id}/info`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-info-v3).
    ROOM_INFO = reading("v3_room_id_info_get") ["membership of the room", OFFICER_OUTSIDE, PROVISIONER];

    /// `POST /v3/room/{id}/update`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/update-room-v3).
    UPDATE_ROOM = writing("v3_room_id_update_post") [];

    /// `POST /v3/room/search`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/search-rooms-v3).
    SEARCH_ROOMS = reading("v3_room_search_post") [];

    /// `POST /v1/room/{id}/setActive`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/de-or-re-activate-room).
    SET_ROOM_ACTIVE = writing("v1_room_id_set_active_post") [OWNER, OFFICER_OUTSIDE, PROVISIONER];

    /// `POST /v1/admin/room/{id}/setActive`, which the vendor has no page for.
    SET_ROOM_ACTIVE_AS_ADMIN = writing("v1_admin_room_id_set_active_post") [];

    /// `GET /v2/room/{id}/membership/list`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-members).
    ROOM_MEMBERS = reading("v2_room_id_membership_list_get") ["membership of the room", OFFICER_OUTSIDE, PROVISIONER];

    /// `POST /v1/room/{id}/membership/add`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/add-member).
    ADD_MEMBER = writing("v1_room_id_membership_add_post") [
        OWNER,
        "membership of the room, where membersCanInvite is true",
        OFFICER_OUTSIDE,
        PROVISIONER_OUTSIDE,
        "being the user who joins a public room",
    ];

    /// `POST /v1/room/{id}/membership/remove`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/remove-member).
    REMOVE_MEMBER = writing("v1_room_id_membership_remove_post") [
        OWNER,
        OFFICER_OUTSIDE,
        PROVISIONER,
        "being the service user that is removed",
    ];

    /// `POST /v1/room/{id}/membership/promoteOwner`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/promote-owner).
    PROMOTE_OWNER = writing("v1_room_id_membership_promote_owner_post") [OWNER, PROVISIONER];

    /// `POST /v1/room/{id}/membership/demoteOwner`,
    /// [documented here](https://rest-api.symphony.com/main/streams-conversations/room-endpoints/demote-owner).
    DEMOTE_OWNER = writing("v1_room_id_membership_demote_owner_post") [OWNER, PROVISIONER];

    /// `GET /v1/admin/room/{id}/membership/list`, which the vendor has no page for.
    ROOM_MEMBERS_AS_ADMIN = reading("v1_admin_room_id_membership_list_get") [];

    /// `POST /v1/admin/room/{id}/membership/add`, which the vendor has no page for.
    ADD_MEMBER_AS_ADMIN = writing("v1_admin_room_id_membership_add_post") [];

    /// `POST /v1/admin/room/{id}/membership/remove`, which the vendor has no page for.
    REMOVE_MEMBER_AS_ADMIN = writing("v1_admin_room_id_membership_remove_post") [];

    /// `GET /v2/sessioninfo`,
    /// [documented here](https://rest-api.symphony.com/main/info-health-check/session-info-v2).
    WHOAMI = reading("v2_sessioninfo_get") [
        "the app permission GET_BASIC_USER_INFO, on behalf of a user",
    ];
}
