//! Every operation, with a full request and a full answer.

use pod_api_ext::{
    Operation, Origin, StreamKind,
    ims::ImUpdate,
    rooms::{NewRoom, RoomUpdate, SearchRooms, SortOrder},
    streams::{ListAllStreams, ListAttachments, ListMembers, ListStreams, Privacy, Scope, Status},
};
use serde_json::{Value, json};

use super::case::{Case, ID, MESSAGE, OTHER, STREAM, USER, first_page, list, one, to_value};

pub(super) fn all() -> Vec<Case> {
    [lists_of_streams(), streams(), ims(), rooms(), membership(), session()].into_iter().flatten().collect()
}

fn lists_of_streams() -> Vec<Case> {
    let own_streams = json!([{
        "id": STREAM, "crossPod": true, "active": false,
        "streamType": { "type": "ROOM" },
        "streamAttributes": { "members": [347_583_113_331_315_i64] },
        "roomAttributes": { "name": "Ops – 手術室" },
    }]);
    let filter =
        json!({ "streamTypes": [{ "type": "IM" }, { "type": "ROOM" }], "includeInactiveStreams": true });
    vec![
        list!(
            LIST_STREAMS,
            "POST /v1/streams/list",
            own_streams.clone(),
            "",
            pod.streams().list(
                ListStreams::new()
                    .kinds([StreamKind::Im, StreamKind::Room])
                    .include_inactive(true)
                    .page_size(70)
                    .starting_at(140)
            )
        )
        .query([("limit", "70"), ("skip", "140")])
        .body(filter),
        list!(
            LIST_STREAMS_FOR_USER,
            "POST /v1/admin/user/347583113331315/streams/list",
            own_streams,
            "",
            pod.streams().list_for_user(*USER, ListStreams::new())
        )
        .query([("limit", "50"), ("skip", "0")])
        .body(json!({})),
        list!(
            LIST_ALL_STREAMS,
            "POST /v2/admin/streams/list",
            json!({
                "count": 1, "skip": 0, "limit": 100, "filter": company_filter(), "streams": [company_stream()],
            }),
            "/streams",
            pod.streams().list_all(
                ListAllStreams::new()
                    .kinds([StreamKind::Mim])
                    .scope(&Scope::External)
                    .origin(&Origin::Internal)
                    .status(&Status::Active)
                    .privacy(&Privacy::Private)
                    .members_changed_since("2018-09-07T18:51:22.592Z".parse().unwrap())
                    .members_changed_until("2018-09-07T18:51:22.593Z".parse().unwrap())
                    .page_size(100)
            )
        )
        .query([("limit", "100"), ("skip", "0")])
        .body(company_filter()),
    ]
}

fn streams() -> Vec<Case> {
    vec![
        one!(
            STREAM_INFO,
            format!("GET /v2/streams/{STREAM}/info"),
            json!({
                "id": STREAM, "crossPod": true, "origin": "EXTERNAL", "active": false,
                "lastMessageDate": 1_536_346_282_592_i64,
                "streamType": { "type": "ROOM" },
                "streamAttributes": { "members": [347_583_113_331_315_i64] },
                "roomAttributes": { "name": "Desk", "groups": groups() },
            }),
            pod.streams().info(&ID)
        ),
        list!(
            STREAM_MEMBERS,
            format!("GET /v1/admin/stream/{STREAM}/membership/list"),
            json!({ "count": 1, "skip": 0, "limit": 1000, "members": [{
                "user": {
                    "userId": 347_583_113_331_315_i64, "email": "a@acme.example", "firstName": "Ada",
                    "lastName": "Lovelace", "displayName": "Ada Lovelace", "company": "Acme", "companyId": 190,
                    "isExternal": false,
                },
                "isOwner": true, "isCreator": false, "joinDate": 1_536_346_282_592_i64,
                "addedThroughGroups": [10_750_000_001_i64],
            }] }),
            "/members",
            pod.streams().members(&ID, ListMembers::new().page_size(1000).starting_at(7))
        )
        .query([("limit", "1000"), ("skip", "7")]),
        list!(
            STREAM_ATTACHMENTS,
            format!("GET /v1/streams/{STREAM}/attachments"),
            json!([{
                "messageId": "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==", "ingestionDate": 1_536_346_282_592_i64,
                "userId": 347_583_113_331_315_i64, "fileId": "internal_1", "name": "a.jpg", "size": 12,
                "content-type": "image/jpeg", "previews": [{ "fileId": "internal_2", "width": 600 }],
            }]),
            "",
            pod.streams().attachments(
                &ID,
                ListAttachments::new()
                    .since("2018-09-07T18:51:22.592Z".parse().unwrap())
                    .to("2018-09-07T18:51:22.593Z".parse().unwrap())
                    .newest_first()
                    .page_size(100)
            )
        )
        .query([
            ("limit", "100"),
            ("since", "1536346282592"),
            ("sortDir", "DESC"),
            ("to", "1536346282593"),
        ]),
    ]
}

fn ims() -> Vec<Case> {
    vec![
        one!(
            CREATE_IM,
            "POST /v1/im/create",
            json!({ "id": STREAM }),
            pod.ims().create([*USER, *OTHER, *USER])
        )
        .body(json!([347_583_113_331_315_i64, 347_583_113_331_316_i64])),
        one!(
            CREATE_IM_AS_ADMIN,
            "POST /v1/admin/im/create",
            json!({ "id": STREAM }),
            pod.ims().create_as_admin([*USER, *OTHER])
        )
        .body(json!([347_583_113_331_315_i64, 347_583_113_331_316_i64])),
        one!(IM_INFO, format!("GET /v1/im/{STREAM}/info"), im(), pod.ims().info(&ID)),
        one!(
            UPDATE_IM,
            format!("POST /v1/im/{STREAM}/update"),
            im(),
            pod.ims().update(&ID, ImUpdate::pin(MESSAGE.clone()))
        )
        .body(json!({ "pinnedMessageId": "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ" })),
    ]
}

fn rooms() -> Vec<Case> {
    let activation = json!({
        "roomAttributes": {
            "name": "Desk", "description": "Quotes", "membersCanInvite": true, "discoverable": false,
        },
        "roomSystemInfo": system_info(),
        "immutableRoomAttributes": { "public": true, "readOnly": false, "copyProtected": true },
    });
    let criteria = json!({
        "query": "desk", "labels": ["region"], "searchFields": ["name"], "active": true, "private": false,
        "owner": { "id": 347_583_113_331_315_i64 }, "creator": { "id": 347_583_113_331_316_i64 },
        "member": { "id": 347_583_113_331_315_i64 }, "sortOrder": "RELEVANCE",
    });
    vec![
        one!(
            CREATE_ROOM,
            "POST /v3/room/create",
            room(),
            pod.rooms().create(
                NewRoom::new("Desk")
                    .description("Quotes")
                    .keyword("region", "EMEA")
                    .members_can_invite(true)
                    .discoverable(false)
                    .public(false)
                    .read_only(false)
                    .copy_protected(true)
                    .cross_pod(true)
                    .view_history(false)
                    .multi_lateral(true)
                    .scheduled_meeting(false)
            )
        )
        .body(json!({
            "name": "Desk", "description": "Quotes", "keywords": [{ "key": "region", "value": "EMEA" }],
            "membersCanInvite": true, "discoverable": false, "public": false, "readOnly": false,
            "copyProtected": true, "crossPod": true, "viewHistory": false, "multiLateralRoom": true,
            "scheduledMeeting": false,
        })),
        one!(ROOM_INFO, format!("GET /v3/room/{STREAM}/info"), room(), pod.rooms().info(&ID)),
        one!(
            UPDATE_ROOM,
            format!("POST /v3/room/{STREAM}/update"),
            room(),
            pod.rooms().update(&ID, RoomUpdate::new().description("").unpin())
        )
        .body(json!({ "description": "", "pinnedMessageId": "" })),
        list!(
            SEARCH_ROOMS,
            "POST /v3/room/search",
            json!({
                "count": 1, "skip": 0, "limit": 20, "query": criteria, "rooms": [room()],
                "facetedMatchCount": [{ "facet": "region", "count": 1 }],
            }),
            "/rooms",
            pod.rooms().search(
                SearchRooms::new("desk")
                    .label("region")
                    .search_field("name")
                    .active(true)
                    .private(false)
                    .owner(*USER)
                    .creator(*OTHER)
                    .member(*USER)
                    .sort_order(&SortOrder::Relevance)
                    .include_non_discoverable(true)
                    .page_size(20)
            )
        )
        .query([("includeNonDiscoverable", "true"), ("limit", "20"), ("skip", "0")])
        .body(criteria),
        one!(
            SET_ROOM_ACTIVE,
            format!("POST /v1/room/{STREAM}/setActive"),
            activation.clone(),
            pod.rooms().set_active(&ID, false)
        )
        .query([("active", "false")]),
        one!(
            SET_ROOM_ACTIVE_AS_ADMIN,
            format!("POST /v1/admin/room/{STREAM}/setActive"),
            activation,
            pod.rooms().set_active_as_admin(&ID, true)
        )
        .query([("active", "true")]),
    ]
}

fn membership() -> Vec<Case> {
    let members = json!([{
        "id": 347_583_113_331_315_i64, "owner": true, "joinDate": 1_536_346_282_592_i64,
        "addedThroughGroups": [10_750_000_001_i64],
    }]);
    let done = json!({ "format": "TEXT", "message": "Member added" });
    let user = json!({ "id": 347_583_113_331_315_i64 });
    vec![
        one!(
            ROOM_MEMBERS,
            format!("GET /v2/room/{STREAM}/membership/list"),
            members.clone(),
            pod.rooms().membership(&ID).list()
        ),
        one!(
            ADD_MEMBER,
            format!("POST /v1/room/{STREAM}/membership/add"),
            done.clone(),
            pod.rooms().membership(&ID).add(*USER)
        )
        .body(user.clone()),
        one!(
            REMOVE_MEMBER,
            format!("POST /v1/room/{STREAM}/membership/remove"),
            done.clone(),
            pod.rooms().membership(&ID).remove(*USER)
        )
        .body(user.clone()),
        one!(
            PROMOTE_OWNER,
            format!("POST /v1/room/{STREAM}/membership/promoteOwner"),
            done.clone(),
            pod.rooms().membership(&ID).promote_owner(*USER)
        )
        .body(user.clone()),
        one!(
            DEMOTE_OWNER,
            format!("POST /v1/room/{STREAM}/membership/demoteOwner"),
            done.clone(),
            pod.rooms().membership(&ID).demote_owner(*USER)
        )
        .body(user.clone()),
        one!(
            ROOM_MEMBERS_AS_ADMIN,
            format!("GET /v1/admin/room/{STREAM}/membership/list"),
            members,
            pod.rooms().membership(&ID).list_as_admin(true)
        )
        .query([("includePastMembers", "true")]),
        one!(
            ADD_MEMBER_AS_ADMIN,
            format!("POST /v1/admin/room/{STREAM}/membership/add"),
            done.clone(),
            pod.rooms().membership(&ID).add_as_admin(*USER)
        )
        .body(user.clone()),
        one!(
            REMOVE_MEMBER_AS_ADMIN,
            format!("POST /v1/admin/room/{STREAM}/membership/remove"),
            done,
            pod.rooms().membership(&ID).remove_as_admin(*USER)
        )
        .body(user),
    ]
}

fn session() -> Vec<Case> {
    let me = json!({
        "id": 347_583_113_331_315_i64, "emailAddress": "bot@acme.example", "firstName": "Rates",
        "lastName": "Bot", "displayName": "Rates Bot", "title": "Bot", "company": "Acme",
        "username": "rates-bot", "location": "London", "accountType": "SYSTEM",
        "avatars": [{ "size": "small", "url": "../avatars/static/50/default.png" }],
        "workPhoneNumber": "+1", "mobilePhoneNumber": "+2", "jobFunction": "Sales", "department": "Rates",
        "division": "Markets", "roles": ["INDIVIDUAL"], "userMetadata": { "more": { "a": 1 } },
    });
    vec![one!(WHOAMI, "GET /v2/sessioninfo", me, pod.session().whoami())]
}

fn groups() -> Value {
    json!([{ "id": 10_750_000_001_i64, "addedBy": 347_583_113_331_315_i64 }])
}

fn im() -> Value {
    json!({
        "V1IMAttributes": { "pinnedMessageId": "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ" },
        "IMSystemInfo": { "id": STREAM, "creationDate": 1_536_346_282_592_i64, "active": true },
    })
}

fn room() -> Value {
    json!({
        "roomAttributes": {
            "name": "Desk", "keywords": [{ "key": "region", "value": "EMEA" }], "description": "Quotes",
            "membersCanInvite": true, "discoverable": false, "public": false, "readOnly": false,
            "copyProtected": true, "crossPod": true, "viewHistory": false, "multiLateralRoom": true,
            "scheduledMeeting": false, "subType": "EMAIL",
            "pinnedMessageId": "XlU3OH9eVMzq-yss7M_xyn___oxwgbtGbQ", "groupChat": false,
        },
        "roomSystemInfo": system_info(),
        "groups": groups(),
    })
}

fn system_info() -> Value {
    json!({
        "id": STREAM, "creationDate": 1_536_346_282_592_i64, "createdByUserId": 347_583_113_331_315_i64,
        "active": true,
    })
}

fn company_filter() -> Value {
    json!({
        "streamTypes": [{ "type": "MIM" }], "scope": "EXTERNAL", "origin": "INTERNAL", "status": "ACTIVE",
        "privacy": "PRIVATE", "startDate": 1_536_346_282_592_i64, "endDate": 1_536_346_282_593_i64,
    })
}

fn company_stream() -> Value {
    json!({
        "id": STREAM, "isExternal": true, "isActive": true, "isPublic": false, "type": "MIM", "crossPod": true,
        "origin": "INTERNAL",
        "attributes": {
            "roomName": "Desk", "roomDescription": "Quotes", "members": [347_583_113_331_315_i64],
            "createdByUserId": 347_583_113_331_315_i64, "createdDate": 1_536_346_282_592_i64,
            "lastModifiedDate": 1_536_346_282_592_i64, "originCompany": "Acme", "originCompanyId": 190,
            "membersCount": 2, "lastMessageDate": 1_536_346_282_592_i64, "groupChat": false,
        },
    })
}
