//! Which part of an answer each accessor of a view reads, and what becomes of parts that cannot be read.

use std::any::type_name;

use pod_api_ext::{
    Confirmation, ImInfo, MessageFormat, Operation, Origin, StreamInfo, StreamKind, UserId,
    certificates::PodCertificate,
    connections::Connection,
    disclaimers::Disclaimer,
    ims::CreatedIm,
    info_barriers::{BarrierGroup, Policy},
    messages::{
        MessageMetadata, MessageSender, MessageStatus, MessageStream, Receipt, Recipient, Relationships,
        Suppression,
    },
    presence::Presence,
    rooms::{Member, Room, RoomActivation, RoomSearchResults},
    streams::{Attachment, CompanyStream, StreamMember, StreamSummary},
    users::{AccountType, LookupError, User, UserSession},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use tests::{CANONICAL_ID, samples};

use super::raw::with_null;

/// What an accessor gives, as JSON: a time in milliseconds, a list as a list, ids and values as the API writes them.
fn shown(given: &impl Serialize) -> Value {
    let value = serde_json::to_value(given).unwrap();
    let time = value.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    time.map_or(value, |time| json!(time.as_millisecond()))
}

/// The view of what the full answer of an operation has at this place, and that part of the answer.
fn full<V: DeserializeOwned>(operation: Operation, place: &str) -> (V, Value) {
    let part = samples::answer(operation).pointer(place).unwrap().clone();
    (serde_json::from_value(part.clone()).unwrap(), part)
}

/// The same view without what the answer has at one place.
fn without<V: DeserializeOwned>(part: &Value, place: &str) -> V {
    serde_json::from_value(with_null(part, place)).unwrap()
}

/// `test: View = OPERATION "place" { accessor = "/place", ... }`: each accessor gives what the sample has there, and
/// nothing without it. After `;` come accessors of lists, after another `list.accessor` of the list's first view.
macro_rules! views {
    ($($test:ident: $view:ty = $operation:ident $place:literal {
        $($accessor:ident = $at:literal),*
        $(; $($list:ident = $list_at:literal),*
        $(; $($outer:ident.$inner:ident = $inner_at:literal),*)?)?
    })+) => {$(
        #[test]
        fn $test() {
            let (view, part) = full::<$view>(Operation::$operation, $place);
            let name = type_name::<$view>();
            $(
                assert_eq!(shown(&view.$accessor()), part.pointer($at).cloned().unwrap(), "{name} {}", $at);
                assert!(without::<$view>(&part, $at).$accessor().is_none(), "{name} {}", $at);
            )*
            $(
                $(
                    let list: Vec<_> = view.$list().map(|item| shown(&item)).collect();
                    assert_eq!(json!(list), part.pointer($list_at).cloned().unwrap(), "{name} {}", $list_at);
                    assert_eq!(without::<$view>(&part, $list_at).$list().count(), 0, "{name} {}", $list_at);
                )*
                $($(
                    let inner = |view: &$view| shown(&view.$outer().next().unwrap().$inner());
                    assert_eq!(inner(&view), part.pointer($inner_at).cloned().unwrap(), "{name} {}", $inner_at);
                    assert!(inner(&without(&part, $inner_at)).is_null(), "{name} {}", $inner_at);
                )*)?
            )?
        }
    )+};
}

views! {
    a_stream: StreamInfo = V2_STREAMS_SID_INFO_GET "" {
        id = "/id", kind = "/streamType/type", cross_pod = "/crossPod", active = "/active", origin = "/origin",
        last_message_at = "/lastMessageDate", room_name = "/roomAttributes/name";
        members = "/streamAttributes/members", groups = "/roomAttributes/groups";
        groups.id = "/roomAttributes/groups/0/id", groups.added_by = "/roomAttributes/groups/0/addedBy"
    }
    a_stream_in_a_list: StreamSummary = V1_STREAMS_LIST_POST "/0" {
        id = "/id", kind = "/streamType/type", cross_pod = "/crossPod", active = "/active",
        room_name = "/roomAttributes/name"; members = "/streamAttributes/members"
    }
    a_stream_of_the_company: CompanyStream = V2_ADMIN_STREAMS_LIST_POST "/streams/0" {
        id = "/id", kind = "/type", active = "/isActive", public = "/isPublic", external = "/isExternal",
        cross_pod = "/crossPod", origin = "/origin", room_name = "/attributes/roomName",
        room_description = "/attributes/roomDescription", member_count = "/attributes/membersCount",
        created_by = "/attributes/createdByUserId", created_at = "/attributes/createdDate",
        modified_at = "/attributes/lastModifiedDate", last_message_at = "/attributes/lastMessageDate",
        origin_company = "/attributes/originCompany", origin_company_id = "/attributes/originCompanyId",
        group_chat = "/attributes/groupChat"; members = "/attributes/members"
    }
    a_member_of_a_stream: StreamMember = V1_ADMIN_STREAM_ID_MEMBERSHIP_LIST_GET "/members/0" {
        id = "/user/userId", display_name = "/user/displayName", first_name = "/user/firstName",
        last_name = "/user/lastName", email = "/user/email", company = "/user/company",
        company_id = "/user/companyId", external = "/user/isExternal", owner = "/isOwner", creator = "/isCreator",
        joined_at = "/joinDate"; added_through = "/addedThroughGroups"
    }
    an_attachment: Attachment = V1_STREAMS_SID_ATTACHMENTS_GET "/0" {
        message_id = "/messageId", sent_at = "/ingestionDate", sender = "/userId", file_id = "/fileId",
        name = "/name", size = "/size", content_type = "/content-type"; previews = "/previews";
        previews.file_id = "/previews/0/fileId", previews.width = "/previews/0/width"
    }
    an_im: ImInfo = V1_IM_ID_INFO_GET "" {
        id = "/IMSystemInfo/id", created_at = "/IMSystemInfo/creationDate", active = "/IMSystemInfo/active",
        pinned_message = "/V1IMAttributes/pinnedMessageId"
    }
    an_opened_im: CreatedIm = V1_IM_CREATE_POST "" { id = "/id" }
    a_room: Room = V3_ROOM_ID_INFO_GET "" {
        id = "/roomSystemInfo/id", created_at = "/roomSystemInfo/creationDate",
        created_by = "/roomSystemInfo/createdByUserId", active = "/roomSystemInfo/active",
        name = "/roomAttributes/name", description = "/roomAttributes/description",
        members_can_invite = "/roomAttributes/membersCanInvite", discoverable = "/roomAttributes/discoverable",
        public = "/roomAttributes/public", read_only = "/roomAttributes/readOnly",
        copy_protected = "/roomAttributes/copyProtected", cross_pod = "/roomAttributes/crossPod",
        view_history = "/roomAttributes/viewHistory", multi_lateral = "/roomAttributes/multiLateralRoom",
        scheduled_meeting = "/roomAttributes/scheduledMeeting", sub_type = "/roomAttributes/subType",
        pinned_message = "/roomAttributes/pinnedMessageId", group_chat = "/roomAttributes/groupChat";
        keywords = "/roomAttributes/keywords", groups = "/groups";
        keywords.key = "/roomAttributes/keywords/0/key", keywords.value = "/roomAttributes/keywords/0/value"
    }
    an_activated_room: RoomActivation = V1_ROOM_ID_SET_ACTIVE_POST "" {
        id = "/roomSystemInfo/id", active = "/roomSystemInfo/active", created_at = "/roomSystemInfo/creationDate",
        created_by = "/roomSystemInfo/createdByUserId", name = "/roomAttributes/name",
        description = "/roomAttributes/description", members_can_invite = "/roomAttributes/membersCanInvite",
        discoverable = "/roomAttributes/discoverable", public = "/immutableRoomAttributes/public",
        read_only = "/immutableRoomAttributes/readOnly", copy_protected = "/immutableRoomAttributes/copyProtected"
    }
    what_a_search_found: RoomSearchResults = V3_ROOM_SEARCH_POST "" {
        total = "/count"; rooms = "/rooms", facets = "/facetedMatchCount";
        facets.name = "/facetedMatchCount/0/facet", facets.count = "/facetedMatchCount/0/count"
    }
    a_member_of_a_room: Member = V2_ROOM_ID_MEMBERSHIP_LIST_GET "/0" {
        id = "/id", owner = "/owner", joined_at = "/joinDate"; added_through = "/addedThroughGroups"
    }
    a_confirmation: Confirmation = V1_ROOM_ID_MEMBERSHIP_ADD_POST "" { message = "/message", format = "/format" }
    a_user: User = V2_SESSIONINFO_GET "" {
        id = "/id", account_type = "/accountType", username = "/username", display_name = "/displayName",
        first_name = "/firstName", last_name = "/lastName", email = "/emailAddress", title = "/title",
        company = "/company", location = "/location", department = "/department", division = "/division",
        job_function = "/jobFunction", work_phone_number = "/workPhoneNumber",
        mobile_phone_number = "/mobilePhoneNumber", metadata = "/userMetadata"; avatars = "/avatars", roles = "/roles";
        avatars.size = "/avatars/0/size", avatars.url = "/avatars/0/url"
    }
    a_certificate: PodCertificate = V1_PODCERT_GET "" { pem = "/certificate" }
    a_failed_lookup: LookupError = V3_USERS_GET "/errors/0" { reason = "/error", email = "/email", id = "/id" }
    a_session: UserSession = V1_USERS_UID_SESSIONS_GET "/sessions/0" {
        id = "/sessionId", user = "/userId", created_at = "/creationTime", expiration_delay = "/expirationDelay",
        client_ip = "/clientIp", user_agent = "/userAgent", browser = "/browser", os = "/os", device = "/device",
        device_hash = "/deviceHash"
    }
    a_presence: Presence = V2_USER_PRESENCE_GET "" { user = "/userId", category = "/category", set_at = "/timestamp" }
    a_connection: Connection = V1_CONNECTION_CREATE_POST "" {
        user = "/userId", status = "/status", first_requested_at = "/firstRequestedAt", updated_at = "/updatedAt",
        requests = "/requestCounter"
    }
    a_suppressed_message: Suppression = V1_ADMIN_MESSAGESUPPRESSION_ID_SUPPRESS_POST "" {
        message_id = "/messageId", suppressed = "/suppressed", suppressed_at = "/suppressionDate"
    }
    a_message_status: MessageStatus = V1_MESSAGE_MID_STATUS_GET "" {
        author = "/author"; read = "/read", delivered = "/delivered", sent = "/sent";
        read.id = "/read/0/userId", read.at = "/read/0/timestamp", read.username = "/read/0/userName",
        read.display_name = "/read/0/displayName", read.first_name = "/read/0/firstName",
        read.last_name = "/read/0/lastName", read.email = "/read/0/email"
    }
    a_receipt: Receipt = V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET "/MessageReceiptDetail/0" {
        user = "/user", delivered_at = "/deliveryReceiptTimestamp", read_at = "/readReceiptTimestamp",
        notified_at = "/emailNotificationTimestamp"; downloads = "/downloadReceiptCounts";
        downloads.file_name = "/downloadReceiptCounts/0/fileName", downloads.at = "/downloadReceiptCounts/0/timestamp"
    }
    a_recipient: Recipient = V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET "/MessageReceiptDetail/0/user" {
        id = "/id", username = "/username", first_name = "/firstName", last_name = "/lastName", email = "/emailAddress"
    }
    where_a_message_is_from: MessageMetadata = V1_ADMIN_MESSAGES_POST "/0" {
        id = "/messageId", sender = "/creator", on_behalf_of = "/onBehalfOfUser", stream = "/stream",
        sent_at = "/creationDate", deliveries = "/deliveryReceiptCount", reads = "/readReceiptCount",
        email_notifications = "/emailNotificationCount"; downloads = "/downloadReceiptCounts";
        downloads.file_name = "/downloadReceiptCounts/0/fileName", downloads.count = "/downloadReceiptCounts/0/count"
    }
    the_sender_of_a_message: MessageSender = V1_ADMIN_MESSAGES_POST "/0/creator" { id = "/id", name = "/name" }
    the_stream_of_a_message: MessageStream = V1_ADMIN_MESSAGES_POST "/0/stream" {
        id = "/id", kind = "/streamType", name = "/name"
    }
    related_messages: Relationships = V1_ADMIN_MESSAGES_MESSAGE_ID_METADATA_RELATIONSHIPS_GET "" {
        id = "/messageId", parent = "/parent/messageId", to_parent = "/parent/relationshipType";
        replies = "/replies", forwards = "/forwards", form_replies = "/formReplies"
    }
    a_disclaimer: Disclaimer = V1_ADMIN_DISCLAIMER_DID_GET "" {
        id = "/id", name = "/name", content = "/content", format = "/format", frequency_in_hours = "/frequencyInHours",
        active = "/isActive", default = "/isDefault", created_at = "/createdDate", modified_at = "/modifiedDate"
    }
    a_group: BarrierGroup = V1_ADMIN_GROUP_LIST_GET "/0" {
        id = "/id", name = "/name", active = "/active", member_count = "/memberCount", created_at = "/createdDate",
        modified_at = "/modifiedDate"; policies = "/policies"
    }
    a_policy: Policy = V1_ADMIN_POLICY_LIST_GET "/0" {
        id = "/id", kind = "/policyType", active = "/active", member_count = "/memberCount",
        created_at = "/createdDate", modified_at = "/modifiedDate"; groups = "/groups"
    }
}

fn stream(json: Value) -> StreamInfo {
    serde_json::from_value(json).unwrap()
}

#[test]
fn absent_null_and_empty_groups_are_alike() {
    for attributes in [json!({}), json!({ "groups": null }), json!({ "groups": [] })] {
        assert_eq!(stream(json!({ "roomAttributes": attributes })).groups().count(), 0);
    }
}

#[test]
fn a_value_that_the_vendor_adds_later_is_told_as_it_came() {
    let stream = stream(json!({ "streamType": { "type": "CHANNEL" }, "origin": "PARTNER" }));
    assert_eq!(stream.kind(), Some(StreamKind::Other("CHANNEL".to_owned())));
    assert_eq!(stream.kind().unwrap().as_str(), "CHANNEL");
    assert_eq!(stream.origin(), Some(Origin::Other("PARTNER".to_owned())));
    let done: Confirmation = serde_json::from_value(json!({ "format": "HTML" })).unwrap();
    assert_eq!(done.format(), Some(MessageFormat::Other("HTML".to_owned())));
    assert_eq!(AccountType::from("SYSTEM"), AccountType::System);
}

#[test]
fn what_cannot_be_read_is_unknown_and_still_reachable_raw() {
    let stream = stream(json!({
        "id": "not an id", "lastMessageDate": i64::MAX, "streamAttributes": { "members": [7, "USER_ID", "8"] },
    }));
    assert_eq!((stream.id(), stream.last_message_at()), (None, None));
    assert_eq!(stream.members().map(UserId::get).collect::<Vec<_>>(), [7, 8]);
    assert_eq!(stream.raw().id.as_deref(), Some("not an id"));
    let raw = stream.into_raw();
    assert_eq!(raw.stream_attributes.unwrap().members.unwrap()[1].json(), Some(&json!("USER_ID")));
    assert_eq!(raw.last_message_date.unwrap().get(), Some(i64::MAX));
    let im: ImInfo = serde_json::from_value(json!({ "V1IMAttributes": { "pinnedMessageId": "" } })).unwrap();
    assert_eq!(im.pinned_message(), None);
}

#[test]
fn a_view_is_stored_and_described_as_the_answer_it_came_from() {
    let json = json!({ "id": CANONICAL_ID, "roomAttributes": { "name": "Ops – 手術室" } });
    assert_eq!(serde_json::to_value(stream(json.clone())).unwrap(), json);
    let schema = schemars::schema_for!(StreamInfo);
    assert!(schema.pointer("/$defs/V2StreamAttributes/properties/roomAttributes").is_some(), "{schema:?}");
}

#[test]
fn a_value_of_the_api_is_stored_and_read_as_the_api_writes_it() {
    let odd = "CHANNEL \"1\"";
    for (kind, text) in [(StreamKind::Mim, "MIM"), (StreamKind::Other(odd.to_owned()), odd)] {
        assert_eq!(serde_json::to_value(&kind).unwrap(), text);
        assert_eq!(serde_json::from_value::<StreamKind>(json!(text)).unwrap(), kind);
    }
    assert!(serde_json::from_value::<StreamKind>(json!(1)).is_err());
    assert_eq!(schemars::schema_for!(StreamKind).get("type"), Some(&json!("string")));
}
