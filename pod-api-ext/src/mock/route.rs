//! Which operation a request is, and what plays it.

use wiremock::Request;

use super::{
    call::{Answer, Call},
    state::State,
};
use crate::Operation;

pub(super) type Play = fn(&mut State, &Call<'_>) -> Answer;

/// One operation, as the pod knows it by method and path below `/pod/`.
pub(super) struct Route {
    method: &'static str,
    path: &'static str,
    pub(super) operation: Operation,
    pub(super) play: Play,
}

const fn route(method: &'static str, path: &'static str, operation: Operation, play: Play) -> Route {
    Route { method, path, operation, play }
}

/// Every operation that the pod plays.
const ROUTES: &[Route] = &[
    route("GET", "v2/streams/{}/info", Operation::STREAM_INFO, State::stream_info),
    route("POST", "v1/streams/list", Operation::LIST_STREAMS, State::list_streams),
    route(
        "POST",
        "v1/admin/user/{}/streams/list",
        Operation::LIST_STREAMS_FOR_USER,
        State::list_streams_for_user,
    ),
    route("POST", "v2/admin/streams/list", Operation::LIST_ALL_STREAMS, State::list_all_streams),
    route("GET", "v1/admin/stream/{}/membership/list", Operation::STREAM_MEMBERS, State::stream_members),
    route("GET", "v1/streams/{}/attachments", Operation::STREAM_ATTACHMENTS, State::attachments),
    route("POST", "v1/im/create", Operation::CREATE_IM, State::create_im),
    route("POST", "v1/admin/im/create", Operation::CREATE_IM_AS_ADMIN, State::create_im_as_admin),
    route("GET", "v1/im/{}/info", Operation::IM_INFO, State::im_info),
    route("POST", "v1/im/{}/update", Operation::UPDATE_IM, State::update_im),
    route("POST", "v3/room/create", Operation::CREATE_ROOM, State::create_room),
    route("GET", "v3/room/{}/info", Operation::ROOM_INFO, State::room_info),
    route("POST", "v3/room/{}/update", Operation::UPDATE_ROOM, State::update_room),
    route("POST", "v3/room/search", Operation::SEARCH_ROOMS, State::search_rooms),
    route("POST", "v1/room/{}/setActive", Operation::SET_ROOM_ACTIVE, State::set_room_active),
    route("POST", "v1/admin/room/{}/setActive", Operation::SET_ROOM_ACTIVE_AS_ADMIN, State::set_room_active),
    route("GET", "v2/room/{}/membership/list", Operation::ROOM_MEMBERS, State::room_members),
    route("POST", "v1/room/{}/membership/add", Operation::ADD_MEMBER, State::add_member),
    route("POST", "v1/room/{}/membership/remove", Operation::REMOVE_MEMBER, State::remove_member),
    route("POST", "v1/room/{}/membership/promoteOwner", Operation::PROMOTE_OWNER, State::promote_owner),
    route("POST", "v1/room/{}/membership/demoteOwner", Operation::DEMOTE_OWNER, State::demote_owner),
    route("GET", "v1/admin/room/{}/membership/list", Operation::ROOM_MEMBERS_AS_ADMIN, State::room_members),
    route("POST", "v1/admin/room/{}/membership/add", Operation::ADD_MEMBER_AS_ADMIN, State::add_member),
    route(
        "POST",
        "v1/admin/room/{}/membership/remove",
        Operation::REMOVE_MEMBER_AS_ADMIN,
        State::remove_member,
    ),
    route("GET", "v2/sessioninfo", Operation::WHOAMI, State::whoami),
];

/// The operation that a request asks for, and the id in its path.
pub(super) fn find(request: &Request) -> Option<(&'static Route, &str)> {
    let path = request.url.path().strip_prefix("/pod/")?;
    let of_method = ROUTES.iter().filter(|route| route.method == request.method.as_str());
    of_method.into_iter().find_map(|route| Some((route, id_in(path, route.path)?)))
}

/// The segment in the place of the braces, if the rest of the path is the same.
fn id_in<'a>(path: &'a str, pattern: &str) -> Option<&'a str> {
    let Some((before, after)) = pattern.split_once("{}") else {
        return (path == pattern).then_some("");
    };
    let id = path.strip_prefix(before)?.strip_suffix(after)?;
    (!id.is_empty() && !id.contains('/')).then_some(id)
}
