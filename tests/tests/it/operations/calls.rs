//! The calls that the client wraps: one table, and what follows from it for each of them.

use std::{collections::BTreeSet, fs, path::Path, pin::Pin, sync::LazyLock};

use futures_util::TryStreamExt;
use pod_api_ext::{
    Error, IdHint, KeyChange, MessageId, Operation, Origin, PodClient, StreamId, StreamKind, UserId,
    apps::{AppSettings, EntitlementUpdate},
    certificates::{CertificateKind, CertificateStatus, CertificateUpdate, ListCertificates, NewCertificate},
    connections::{ConnectionStatus, ListConnections},
    ims::ImUpdate,
    info_barriers::ListBarrierMembers,
    messages::ListReceipts,
    mock::{MockPod, MockStream},
    pages::{Cursor, LastUser, Listing, Position},
    presence::{ListPresence, NewPresence, PresenceCategory},
    rooms::{NewRoom, RoomUpdate, SearchRooms, SortOrder},
    sso::{Change, NewSsoConfiguration, SsoUpdate},
    streams::{ListAllStreams, ListAttachments, ListMembers, ListStreams, Privacy, Scope, Status},
    system::{ListExtensions, ListProtocols, NewExtension},
    user_admin::{
        AccountStatus, AppProduct, EntitlementChange, Feature, FindAccounts, HashedPassword, ListAccounts,
        NewUser, NewUserEntitlement, Setting, UserUpdate,
    },
    users::{AccountType, FindUsers, FoundUsers, ListFollowing, SearchUsers},
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use tests::{
    CANONICAL_ID, PASTED_ID, TOKEN, client_of,
    samples::{self, fits},
};

use super::raw::{Pod, without_nulls};

/// The stream that every call asks for.
pub(super) static ID: LazyLock<StreamId> = LazyLock::new(|| PASTED_ID.parse().unwrap());
/// The user that every call asks for.
pub(super) static USER: LazyLock<UserId> = LazyLock::new(|| 347_583_113_331_315.into());
pub(super) static OTHER: LazyLock<UserId> = LazyLock::new(|| 347_583_113_331_316.into());
/// The message that is pinned.
pub(super) static MESSAGE: LazyLock<MessageId> =
    LazyLock::new(|| "XlU3OH9eVMzq+yss7M/xyn///oxwgbtGbQ==".parse().unwrap());

/// The message that every call asks for.
static ASKED_MESSAGE: LazyLock<MessageId> = LazyLock::new(|| CANONICAL_ID.parse().unwrap());

type Called = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

/// A wrapped call: its operation, how it is written, what it has to send.
pub(super) struct Call {
    pub(super) operation: Operation,
    pub(super) written: &'static str,
    make: fn(PodClient, StreamId) -> Called,
    query: &'static str,
    body: Value,
    /// Where in the answer the items of a list are.
    items: Option<&'static str>,
}

/// `kind OPERATION [call] query body;`, the kind being `one`, or `list` with where in the answer the items are.
macro_rules! calls {
    ($pod:ident, $id:ident: $(
        $kind:ident$(($items:literal))? $operation:ident [$($call:tt)+] $query:literal $body:tt;
    )+) => {
        vec![$(Call {
            operation: Operation::$operation,
            written: stringify!($($call)+),
            make: |$pod, $id| Box::pin(async move {
                let _ = &$id;
                $kind($($call)+).await
            }),
            query: $query,
            body: json!($body),
            items: [$($items)?].first().copied(),
        }),+]
    };
}

/// Every call that the client wraps.
#[expect(clippy::too_many_lines, reason = "one table")]
pub(super) fn all() -> Vec<Call> {
    let member = json!({ "id": USER.get() });
    calls! { pod, id:
        one V2_STREAMS_SID_INFO_GET [pod.streams().info(&id)] "" null;
        list("") V1_STREAMS_LIST_POST [pod.streams().list(ListStreams::new()
            .kinds([StreamKind::Im, StreamKind::Room]).include_inactive(true).page_size(70).starting_at(140))]
            "limit=70&skip=140"
            { "streamTypes": [{ "type": "IM" }, { "type": "ROOM" }], "includeInactiveStreams": true };
        list("") V1_ADMIN_USER_UID_STREAMS_LIST_POST [pod.streams().list_for_user(*USER, ListStreams::new())]
            "limit=50&skip=0" {};
        list("/streams") V2_ADMIN_STREAMS_LIST_POST [pod.streams().list_all(ListAllStreams::new()
            .kinds([StreamKind::Mim]).scope(&Scope::External).origin(&Origin::Internal).status(&Status::Active)
            .privacy(&Privacy::Private).members_changed_since("2018-09-07T18:51:22.592Z".parse().unwrap())
            .members_changed_until("2018-09-07T18:51:22.593Z".parse().unwrap()).page_size(100))]
            "limit=100&skip=0"
            {
                "streamTypes": [{ "type": "MIM" }], "scope": "EXTERNAL", "origin": "INTERNAL", "status": "ACTIVE",
                "privacy": "PRIVATE", "startDate": 1_536_346_282_592_i64, "endDate": 1_536_346_282_593_i64,
            };
        list("/members") V1_ADMIN_STREAM_ID_MEMBERSHIP_LIST_GET
            [pod.streams().members(&id, ListMembers::new().page_size(1000).starting_at(7))]
            "limit=1000&skip=7" null;
        list("") V1_STREAMS_SID_ATTACHMENTS_GET [pod.streams().attachments(&id, ListAttachments::new()
            .since("2018-09-07T18:51:22.592Z".parse().unwrap()).to("2018-09-07T18:51:22.593Z".parse().unwrap())
            .newest_first().page_size(100))]
            "limit=100&since=1536346282592&sortDir=DESC&to=1536346282593" null;
        one V1_IM_CREATE_POST [pod.ims().create([*USER, *OTHER, *USER])] "" [USER.get(), OTHER.get()];
        one V1_ADMIN_IM_CREATE_POST [pod.ims().create_as_admin([*USER, *OTHER])] "" [USER.get(), OTHER.get()];
        one V1_IM_ID_INFO_GET [pod.ims().info(&id)] "" null;
        one V1_IM_ID_UPDATE_POST [pod.ims().update(&id, ImUpdate::pin(MESSAGE.clone()))]
            "" { "pinnedMessageId": MESSAGE.as_str() };
        one V3_ROOM_CREATE_POST [pod.rooms().create(NewRoom::new("Desk").description("Quotes")
            .keyword("region", "EMEA").members_can_invite(true).discoverable(false).public(false).read_only(false)
            .copy_protected(true).cross_pod(true).view_history(false).multi_lateral(true).scheduled_meeting(false))]
            ""
            {
                "name": "Desk", "description": "Quotes", "keywords": [{ "key": "region", "value": "EMEA" }],
                "membersCanInvite": true, "discoverable": false, "public": false, "readOnly": false,
                "copyProtected": true, "crossPod": true, "viewHistory": false, "multiLateralRoom": true,
                "scheduledMeeting": false,
            };
        one V3_ROOM_ID_INFO_GET [pod.rooms().info(&id)] "" null;
        one V3_ROOM_ID_UPDATE_POST [pod.rooms().update(&id, RoomUpdate::new().description("").unpin())]
            "" { "description": "", "pinnedMessageId": "" };
        list("/rooms") V3_ROOM_SEARCH_POST [pod.rooms().search(SearchRooms::new("desk").label("region")
            .search_field("name").active(true).private(false).owner(*USER).creator(*OTHER).member(*USER)
            .sub_type("EMAIL").sort_order(&SortOrder::Relevance).include_non_discoverable(true).page_size(20))]
            "includeNonDiscoverable=true&limit=20&skip=0"
            {
                "query": "desk", "labels": ["region"], "searchFields": ["name"], "active": true, "private": false,
                "owner": { "id": USER.get() }, "creator": { "id": OTHER.get() }, "member": { "id": USER.get() },
                "subType": "EMAIL", "sortOrder": "RELEVANCE",
            };
        one V1_ROOM_ID_SET_ACTIVE_POST [pod.rooms().set_active(&id, false)] "active=false" null;
        one V1_ADMIN_ROOM_ID_SET_ACTIVE_POST [pod.rooms().set_active_as_admin(&id, true)] "active=true" null;
        list("") V2_ROOM_ID_MEMBERSHIP_LIST_GET [pod.rooms().members(&id)] "" null;
        list("") V1_ADMIN_ROOM_ID_MEMBERSHIP_LIST_GET [pod.rooms().members_as_admin(&id, true)]
            "includePastMembers=true" null;
        one V1_ROOM_ID_MEMBERSHIP_ADD_POST [pod.rooms().membership(&id).add(*USER)] "" member;
        one V1_ROOM_ID_MEMBERSHIP_REMOVE_POST [pod.rooms().membership(&id).remove(*USER)] "" member;
        one V1_ROOM_ID_MEMBERSHIP_PROMOTE_OWNER_POST [pod.rooms().membership(&id).promote_owner(*USER)] "" member;
        one V1_ROOM_ID_MEMBERSHIP_DEMOTE_OWNER_POST [pod.rooms().membership(&id).demote_owner(*USER)] "" member;
        one V1_ADMIN_ROOM_ID_MEMBERSHIP_ADD_POST [pod.rooms().membership(&id).add_as_admin(*USER)] "" member;
        one V1_ADMIN_ROOM_ID_MEMBERSHIP_REMOVE_POST [pod.rooms().membership(&id).remove_as_admin(*USER)] "" member;
        one V2_SESSIONINFO_GET [pod.session().whoami()] "" null;
        one V1_PODCERT_GET [pod.pod_certificate()] "" null;
        list("") V2_ADMIN_USER_LIST_GET [pod.admin().users().list(ListAccounts::new().page_size(1000).starting_at(7))]
            "limit=1000&skip=7" null;
        list("") V1_ADMIN_USER_FIND_POST [pod.admin().users().find(FindAccounts::new().role("INDIVIDUAL")
            .feature("canCreatePublicRoom").status(&AccountStatus::Enabled).page_size(7).starting_at(14))]
            "limit=7&skip=14"
            { "role": "INDIVIDUAL", "feature": "canCreatePublicRoom", "status": "ENABLED" };
        one V2_ADMIN_USER_UID_GET [pod.admin().users().get(*USER)] "" null;
        one V2_ADMIN_USER_CREATE_POST [pod.admin().users().create(
            NewUser::person("alice", "alice@acme.example", "Alice", "Ames").display_name("Ally").title("Trader")
                .company("Acme").department("Rates").division("Sales").job_function("Trader").location("New York")
                .work_phone_number("1").mobile_phone_number("2").sms_number("3").two_factor_phone("4")
                .recommended_language("english").industry("Healthcare").asset_class("Equities")
                .market_coverage("EMEA").responsibility("BAU").function("Trade Processing").instrument("Bonds")
                .metadata(Map::new()).role("INDIVIDUAL").role("AUDIT")
                .password(HashedPassword::new("hash", "salt", "key manager's hash", "key manager's salt")))]
            ""
            {
                "userAttributes": {
                    "accountType": "NORMAL", "userName": "alice", "emailAddress": "alice@acme.example",
                    "firstName": "Alice", "lastName": "Ames", "displayName": "Ally", "title": "Trader",
                    "companyName": "Acme", "department": "Rates", "division": "Sales", "jobFunction": "Trader",
                    "location": "New York", "workPhoneNumber": "1", "mobilePhoneNumber": "2", "smsNumber": "3",
                    "twoFactorAuthPhone": "4", "recommendedLanguage": "english", "industries": ["Healthcare"],
                    "assetClasses": ["Equities"], "marketCoverage": ["EMEA"], "responsibility": ["BAU"],
                    "function": ["Trade Processing"], "instrument": ["Bonds"], "userMetadata": {},
                },
                "roles": ["INDIVIDUAL", "AUDIT"],
                "password": {
                    "hPassword": "hash", "hSalt": "salt", "khPassword": "key manager's hash",
                    "khSalt": "key manager's salt",
                },
            };
        one V2_ADMIN_USER_UID_UPDATE_POST [pod.admin().users().update(*USER, UserUpdate::new().username("bot-2")
            .current_key(KeyChange::save("new key"))
            .previous_key(KeyChange::extend("2018-09-07T18:51:22.592Z".parse().unwrap()).key("old key")))]
            ""
            {
                "userName": "bot-2", "currentKey": { "key": "new key", "action": "SAVE" },
                "previousKey": { "key": "old key", "action": "EXTEND", "expirationDate": 1_536_346_282_592_i64 },
            };
        one V1_ADMIN_USER_UID_STATUS_GET [pod.admin().users().status(*USER)] "" null;
        one V1_ADMIN_USER_UID_STATUS_UPDATE_POST
            [pod.admin().users().set_status(*USER, &AccountStatus::Disabled)] "" { "status": "DISABLED" };
        one V1_ADMIN_USER_USER_ID_SUSPENSION_UPDATE_PUT
            [pod.admin().users().suspend(*USER, "2018-09-07T18:51:22.592Z".parse().unwrap(), "on leave")]
            ""
            { "suspended": true, "suspendedUntil": 1_536_346_282_592_i64, "suspensionReason": "on leave" };
        one V1_ADMIN_USER_UID_ROLES_ADD_POST [pod.admin().users().add_role(*USER, "AUDIT")] "" { "id": "AUDIT" };
        one V1_ADMIN_USER_UID_ROLES_REMOVE_POST [pod.admin().users().remove_role(*USER, "INDIVIDUAL")]
            "" { "id": "INDIVIDUAL" };
        one V1_ADMIN_USER_UID_FEATURES_GET [pod.admin().users().features(*USER)] "" null;
        one V1_ADMIN_USER_UID_FEATURES_UPDATE_POST
            [pod.admin().users().set_features(*USER, [Feature::new("canCreatePublicRoom", false)])]
            "" [{ "entitlment": "canCreatePublicRoom", "enabled": false }];
        one V1_ADMIN_USER_UID_AVATAR_GET [pod.admin().users().avatars(*USER)] "" null;
        one V1_ADMIN_USER_UID_AVATAR_UPDATE_POST [pod.admin().users().set_avatar(*USER, b"GIF89a")]
            "" { "image": "R0lGODlh" };
        one V1_ADMIN_USER_UID_DISCLAIMER_GET [pod.admin().users().disclaimer(*USER)] "" null;
        one V1_ADMIN_USER_UID_DISCLAIMER_UPDATE_POST [pod.admin().users().set_disclaimer(*USER, "571d2052e4b042aa")]
            "" { "id": "571d2052e4b042aa" };
        one V1_ADMIN_USER_UID_DISCLAIMER_DELETE [pod.admin().users().clear_disclaimer(*USER)] "" null;
        one V1_ADMIN_USER_UID_DELEGATES_GET [pod.admin().users().delegates(*USER)] "" null;
        one V1_ADMIN_USER_UID_DELEGATES_UPDATE_POST [pod.admin().users().remove_delegate(*USER, *OTHER)]
            "" { "action": "REMOVE", "userId": OTHER.get() };
        one V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_GET [pod.admin().users().app_entitlements(*USER)] "" null;
        one V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_POST [pod.admin().users().replace_app_entitlements(*USER,
            [NewUserEntitlement::new("desk-app").name("Desk").listed(true).installed(false)
                .product(AppProduct::new("Premium", true).with_sku("sku-1"))])]
            ""
            [{
                "appId": "desk-app", "appName": "Desk", "listed": true, "install": false,
                "products": [{ "name": "Premium", "subscribed": true, "sku": "sku-1" }],
            }];
        one V1_ADMIN_USER_UID_APP_ENTITLEMENT_LIST_PATCH [pod.admin().users().change_app_entitlements(*USER,
            [EntitlementChange::new("desk-app").listed(Setting::On).product(AppProduct::new("Premium", false)),
                EntitlementChange::new("news").listed(Setting::Remove).installed(Setting::Off)])]
            ""
            [
                {
                    "appId": "desk-app", "listed": "TRUE", "install": "KEEP",
                    "product": { "name": "Premium", "subscribed": false },
                },
                { "appId": "news", "listed": "REMOVE", "install": "FALSE" },
            ];
        one V1_ADMIN_APP_CREATE_POST [pod.apps().create(AppSettings::new("desk-app", "Desk")
            .url("https://apps.acme.example/desk").domain(".acme.example").publisher("Acme").description("Quotes")
            .icon_url("https://apps.acme.example/icon.png").allow_origins("acme.example").permission("ACT_AS_USER")
            .certificate("certificate").current_key(KeyChange::save("key")).property("theme", "")
            .previous_key(KeyChange::revoke()).callback("https://acme.example/callback", "api key"))]
            ""
            {
                "applicationInfo": {
                    "appId": "desk-app", "name": "Desk", "appUrl": "https://apps.acme.example/desk",
                    "domain": ".acme.example", "publisher": "Acme",
                },
                "description": "Quotes", "iconUrl": "https://apps.acme.example/icon.png",
                "allowOrigins": "acme.example", "permissions": ["ACT_AS_USER"], "cert": "certificate",
                "authenticationKeys": {
                    "current": { "key": "key", "action": "SAVE" }, "previous": { "action": "REVOKE" },
                },
                "notification": { "url": "https://acme.example/callback", "apiKey": "api key" },
                "properties": [{ "key": "theme", "value": "" }],
            };
        one V1_ADMIN_APP_ID_UPDATE_POST [pod.apps().update(AppSettings::new(id.as_str(), "Desk"))]
            "" { "applicationInfo": { "appId": ID.as_str(), "name": "Desk" } };
        one V1_ADMIN_APP_ID_GET_GET [pod.apps().get(id.as_str())] "" null;
        one V1_ADMIN_APP_ID_DELETE_POST [pod.apps().delete(id.as_str())] "" null;
        one V1_ADMIN_APP_ENTITLEMENT_LIST_GET [pod.apps().entitlements()] "" null;
        one V1_ADMIN_APP_ENTITLEMENT_LIST_POST [pod.apps().set_entitlements([EntitlementUpdate::new("desk-app")
            .name("Desk").enabled(true).listed(false).install(true)])]
            ""
            [{ "appId": "desk-app", "appName": "Desk", "enable": true, "listed": false, "install": true }];
        one V1_ADMIN_SYSTEM_FEATURES_LIST_GET [pod.system().features()] "" null;
        one V1_ADMIN_SYSTEM_ROLES_LIST_GET [pod.system().roles()] "" null;
        one("/languages") V1_LANGUAGES_GET [pod.system().languages()] "" null;
        one V1_FILES_ALLOWED_TYPES_GET [pod.system().allowed_file_types()] "" null;
        list("") V2_SYSTEM_PROTOCOLS_GET [pod.system().protocols(ListProtocols::new().page_size(7).starting_at(14))]
            "limit=7&skip=14" null;
        one V1_ADMIN_SYSTEM_PROTOCOLS_POST [pod.system().create_protocol("skype")] "" { "scheme": "skype" };
        one V1_ADMIN_SYSTEM_PROTOCOLS_SCHEME_DELETE [pod.system().delete_protocol("skype")] "" null;
        list("/data") FILE_EXT_V1_ALLOWED_EXTENSIONS_GET [pod.system().allowed_extensions(ListExtensions::new()
            .page_size(7).starting_at(Cursor(Some("after this".to_owned()))))]
            "after=after this&limit=7" null;
        one FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_PUT [pod.system().allow_extension(
            NewExtension::new(id.as_str()).within_company(true).with_other_companies(false).from_other_pods(false))]
            ""
            { "extension": ID.as_str(), "scope_internal": true, "scope_external": false, "scope_xpod": false };
        one FILE_EXT_V1_ALLOWED_EXTENSIONS_EXTENSION_DELETE [pod.system().disallow_extension(id.as_str())] "" null;
        list("") V1_COMPANYCERT_LIST_GET
            [pod.company_certificates().list(ListCertificates::new().page_size(7).starting_at(14))]
            "limit=7&skip=14" null;
        list("") V1_COMPANYCERT_PODMANAGED_LIST_GET
            [pod.company_certificates().pod_managed(ListCertificates::new())] "limit=100&skip=0" null;
        list("") V1_COMPANYCERT_TYPE_LIST_POST
            [pod.company_certificates().of_kinds([CertificateKind::User], ListCertificates::new())]
            "limit=100&skip=0" [{ "type": "USER" }];
        one V1_COMPANYCERT_FINGER_PRINT_ISSUED_BY_GET [pod.company_certificates().issued_by(id.as_str())] "" null;
        one V1_COMPANYCERT_FINGER_PRINT_GET_GET [pod.company_certificates().get(id.as_str())] "" null;
        one V2_COMPANYCERT_CREATE_POST [pod.company_certificates().create(
            NewCertificate::new("-----BEGIN CERTIFICATE-----").attributes(CertificateUpdate::new().name("Bot")
                .kind(&CertificateKind::UserSigning).status(&CertificateStatus::Trusted)))]
            ""
            {
                "pem": "-----BEGIN CERTIFICATE-----",
                "attributes": {
                    "name": "Bot", "type": { "type": "USERSIGNING" }, "status": { "type": "TRUSTED" },
                },
            };
        one V1_COMPANYCERT_FINGER_PRINT_UPDATE_POST
            [pod.company_certificates().update(id.as_str(), CertificateUpdate::new().name("Bot"))]
            "" { "name": "Bot" };
        one V1_COMPANYCERT_DELETE_POST [pod.company_certificates().delete(id.as_str())] "" { "id": ID.as_str() };
        one V1_ADMIN_SSO_CONFIGURATION_GET [pod.sso().get()] "" null;
        one V1_ADMIN_SSO_CONFIGURATION_POST [pod.sso().replace(NewSsoConfiguration::new().enabled(true)
            .idp_entity_id("idp").idp_url("https://idp").idp_certificate("pem").pod_entity_id("pod")
            .pod_url("https://pod").force_login(false))]
            ""
            {
                "ssoEnabled": true, "idpEntityId": "idp", "idpSsoEndpoint": "https://idp",
                "idpSigningCertificate": "pem", "symphonyEntityId": "pod", "symphonyAcsUrl": "https://pod",
                "forceAuthn": false,
            };
        one V1_ADMIN_SSO_CONFIGURATION_PATCH [pod.sso().update(SsoUpdate::new().enabled(false)
            .idp_certificate("pem").pod_entity_id(Change::Clear))]
            "" { "ssoEnabled": false, "idpSigningCertificate": "pem", "symphonyEntityId": null };
        one V1_USER_MANIFEST_OWN_GET [pod.session().manifest()] "" null;
        one V1_USER_MANIFEST_OWN_POST [pod.session().set_manifest("{}")] "" { "manifest": "{}" };
        found V3_USERS_GET [pod.users().find(FindUsers::by_id([*USER, *OTHER, *USER]).local(true).active(false))]
            "active=false&local=true&uid=347583113331315,347583113331316" null;
        list("/users") V1_USER_SEARCH_POST [pod.users().search(SearchUsers::new("ada")
            .account_types([AccountType::Normal, AccountType::Sdl]).title("Trader").company("Acme").location("Kent")
            .market_coverage("EMEA").responsibility("BAU").function("Trade").instrument("Equities").local(false)
            .page_size(20).starting_at(40))]
            "limit=20&local=false&skip=40"
            {
                "query": "ada",
                "filters": {
                    "accountTypes": ["NORMAL", "SDL"], "title": "Trader", "company": "Acme", "location": "Kent",
                    "marketCoverage": "EMEA", "responsibility": "BAU", "function": "Trade", "instrument": "Equities",
                },
            };
        one("/sessions") V1_USERS_UID_SESSIONS_GET [pod.users().sessions(*USER)] "" null;
        one V1_USERS_UID_SESSIONS_LOGOUT_POST [pod.users().log_out_everywhere(*USER)] "" null;
        one V1_USERS_UID_SESSIONS_SID_LOGOUT_POST [pod.users().log_out(*USER, CANONICAL_ID)] "" null;
        list("/followers") V1_USER_UID_FOLLOWERS_GET
            [pod.users().followers(*USER, ListFollowing::new().page_size(7).starting_at(Cursor(Some("c3".to_owned()))))]
            "after=c3&limit=7" null;
        list("/following") V1_USER_UID_FOLLOWING_GET [pod.users().following(*USER, ListFollowing::new())]
            "limit=100" null;
        one V1_USER_UID_FOLLOW_POST [pod.users().follow(*USER, [*OTHER, *OTHER])] "" { "followers": [OTHER.get()] };
        one V1_USER_UID_UNFOLLOW_POST [pod.users().unfollow(*USER, [*OTHER])] "" { "followers": [OTHER.get()] };
        one V2_USER_PRESENCE_GET [pod.presence().own()] "" null;
        one V2_USER_PRESENCE_POST [pod.presence().set_own(NewPresence::new(PresenceCategory::Busy).soft())]
            "soft=true" { "category": "BUSY" };
        one V3_USER_UID_PRESENCE_GET [pod.presence().of(*USER, true)] "local=true" null;
        one V3_USER_PRESENCE_POST [pod.presence().set(*USER, NewPresence::new(PresenceCategory::Away))]
            "" { "userId": USER.get(), "category": "AWAY" };
        list("") V2_USERS_PRESENCE_GET
            [pod.presence().all(ListPresence::new().page_size(5000).starting_at(LastUser(Some(*USER))))]
            "lastUserId=347583113331315&limit=5000" null;
        one V1_USER_PRESENCE_REGISTER_POST [pod.presence().register_interest([*USER, *OTHER, *USER])]
            "" [USER.get(), OTHER.get()];
        one("") V1_CONNECTION_LIST_GET [pod.connections().list(ListConnections::new()
            .status(&ConnectionStatus::Accepted).users([*USER, *OTHER]))]
            "status=ACCEPTED&userIds=347583113331315,347583113331316" null;
        one V1_CONNECTION_USER_USER_ID_INFO_GET [pod.connections().get(*USER)] "" null;
        one V1_CONNECTION_CREATE_POST [pod.connections().create(*USER)] "" { "userId": USER.get() };
        one V1_CONNECTION_ACCEPT_POST [pod.connections().accept(*USER)] "" { "userId": USER.get() };
        one V1_CONNECTION_REJECT_POST [pod.connections().reject(*USER)] "" { "userId": USER.get() };
        one V1_CONNECTION_USER_UID_REMOVE_POST [pod.connections().remove(*USER)] "" null;
        one V1_MESSAGE_MID_STATUS_GET [pod.messages().status(&ASKED_MESSAGE)] "" null;
        list("/MessageReceiptDetail") V1_ADMIN_MESSAGES_MESSAGE_ID_RECEIPTS_GET
            [pod.messages().receipts(&ASKED_MESSAGE, ListReceipts::new().starting_at(Cursor(Some("c3".to_owned()))))]
            "after=c3" null;
        one V1_ADMIN_MESSAGES_MESSAGE_ID_METADATA_RELATIONSHIPS_GET [pod.messages().relationships(&ASKED_MESSAGE)]
            "" null;
        one V1_ADMIN_MESSAGESUPPRESSION_ID_SUPPRESS_POST [pod.messages().suppress(&ASKED_MESSAGE)] "" null;
        one V1_ADMIN_MESSAGES_POST [pod.messages().metadata([MESSAGE.clone()])] "" { "messageIds": [MESSAGE.as_str()] };
        one V1_ADMIN_DISCLAIMER_LIST_GET [pod.disclaimers().list()] "" null;
        one V1_ADMIN_DISCLAIMER_DID_GET [pod.disclaimers().get(CANONICAL_ID)] "" null;
        one V1_ADMIN_DISCLAIMER_DID_USERS_GET [pod.disclaimers().users(CANONICAL_ID)] "" null;
        one V1_ADMIN_GROUP_LIST_GET [pod.info_barriers().groups()] "" null;
        one V1_ADMIN_POLICY_LIST_GET [pod.info_barriers().policies()] "" null;
        list("") V1_ADMIN_GROUP_GID_MEMBERSHIP_LIST_GET [pod.info_barriers()
            .members(CANONICAL_ID, ListBarrierMembers::new().page_size(20).starting_at(40))]
            "limit=20&skip=40" null;
        one V1_ADMIN_GROUP_GID_MEMBERSHIP_ADD_POST [pod.info_barriers().add_members(CANONICAL_ID, [*USER, *OTHER])]
            "" [USER.get(), OTHER.get()];
        one V1_ADMIN_GROUP_GID_MEMBERSHIP_REMOVE_POST [pod.info_barriers().remove_members(CANONICAL_ID, [*USER])]
            "" [USER.get()];
    }
}

async fn one<V: Serialize>(call: impl Future<Output = Result<V, Error>>) -> Result<Value, Error> {
    call.await.map(|view| serde_json::to_value(view).unwrap())
}

/// What was found, in the form of the answer.
async fn found<K>(call: impl Future<Output = Result<FoundUsers<K>, Error>>) -> Result<Value, Error> {
    let found = call.await?;
    let users: Vec<_> = found.users().chain(&found.unmatched).collect();
    Ok(json!({ "users": users, "errors": found.errors }))
}

/// The first page.
async fn list<T, P>(list: Listing<T, P>) -> Result<Value, Error>
where
    T: Serialize + Send + 'static,
    P: Position,
{
    let page = list.into_pages().try_next().await?;
    Ok(serde_json::to_value(page.map(|page| page.items).unwrap_or_default()).unwrap())
}

impl Call {
    /// Makes the call; what it gives is the view as JSON, or the first page of a list.
    pub(super) async fn of(&self, pod: &PodClient) -> Result<Value, Error> {
        (self.make)(pod.clone(), ID.clone()).await
    }

    /// The stream that the call asks for, of the kind that its operation wants.
    fn stream(&self) -> MockStream {
        let id = ID.clone();
        match self.operation {
            Operation::V1_IM_ID_INFO_GET | Operation::V1_IM_ID_UPDATE_POST => {
                MockStream::im(id, [*USER, *OTHER])
            }
            Operation::V1_ROOM_ID_MEMBERSHIP_ADD_POST | Operation::V1_ADMIN_ROOM_ID_MEMBERSHIP_ADD_POST => {
                MockStream::room(id, "Desk").owner(*OTHER)
            }
            _ => MockStream::room(id, "Desk").owner(*OTHER).owner(*USER),
        }
    }

    /// Gives the mock pod what the call asks for, as it was before any call.
    pub(super) fn prepare(&self, pod: &MockPod) {
        pod.add(self.stream());
        let plays = ["pod.streams()", "pod.rooms()", "pod.ims()", "pod.session()", "pod.admin()"];
        let id = self.operation.id();
        // What is created or removed cannot be so again.
        let once = ["v2_admin_user_create_post", "v1_admin_user_uid_roles_remove_post"].contains(&id);
        let unplayed = once || id.contains("_manifest_") || id.contains("_app_entitlement_");
        if unplayed || !plays.iter().any(|area| self.written.starts_with(area)) {
            pod.answer(self.operation, samples::answer(self.operation));
        }
    }

    /// Whether the call is about a stream.
    fn asks_for_a_stream(&self) -> bool {
        self.written.contains("&id")
    }
}

/// The sources of the client without the mock pod.
fn sources(folder: &Path) -> String {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = files
        .filter(|path| !path.ends_with("mock"))
        .map(|path| if path.is_dir() { sources(&path) } else { fs::read_to_string(path).unwrap() });
    texts.collect()
}

#[test]
fn every_wrapped_operation_is_in_the_table_once() {
    let sources = sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../pod-api-ext/src")));
    let words: BTreeSet<&str> = sources.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let called: Vec<&str> =
        Operation::ALL.iter().map(|operation| operation.id()).filter(|id| words.contains(id)).collect();
    let mut tested: Vec<&str> = all().iter().map(|call| call.operation.id()).collect();
    tested.sort_unstable();
    assert_eq!(tested, called);
}

#[tokio::test]
async fn a_wrapped_call_sends_what_the_document_asks_for() {
    let pod = Pod::start().await;
    for call in all() {
        pod.answer(200, &samples::answer(call.operation));
        call.of(&client_of(&pod.url())).await.unwrap_or_else(|error| panic!("{error}"));
        assert_sent(&pod.seen().unwrap(), &call);
    }
}

fn assert_sent(seen: &wiremock::Request, call: &Call) {
    let (operation, id) = (call.operation, call.operation.id());
    let path: Vec<String> = operation
        .path()
        .split('/')
        .map(|segment| match segment {
            "{uid}" | "{userId}" => USER.to_string(),
            "{scheme}" => "skype".to_owned(),
            parameter if parameter.starts_with('{') => CANONICAL_ID.to_owned(),
            other => other.to_owned(),
        })
        .collect();
    assert_eq!(seen.method.as_str(), operation.method(), "{id}");
    assert_eq!(seen.url.path(), format!("/pod{}", path.join("/")), "{id}");

    let mut query: Vec<_> = seen.url.query_pairs().map(|(name, value)| format!("{name}={value}")).collect();
    query.sort();
    assert_eq!(query.join("&"), call.query, "{id}");
    let full = samples::Request::full(operation);
    for (name, value) in seen.url.query_pairs() {
        let known = full.parameters.get(&*name).is_some_and(|full| {
            full.is_string() || serde_json::from_str(&value).is_ok_and(|value| fits(&value, full))
        });
        assert!(known, "{id}: {name}={value}");
    }

    let body = if seen.body.is_empty() { Value::Null } else { seen.body_json().unwrap() };
    assert_eq!(body, call.body, "{id}");
    assert!(fits(&body, &full.body), "{id}: {body}");
    let header = |name| seen.headers.get(name).map(|value| value.to_str().unwrap());
    assert_eq!(header("sessiontoken"), operation.needs_session().then_some(TOKEN), "{id}");
    assert_eq!(header("accept-encoding"), Some("gzip"), "{id}");
    assert_eq!(header("user-agent"), Some("pod-api-ext/0.1.0+20.17.1"), "{id}");
    let trace_id = header("x-trace-id").unwrap();
    assert!(trace_id.len() == 6 && trace_id.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{trace_id}");
    assert_eq!(seen.headers.len(), 5 + usize::from(operation.needs_session()) + of_body(seen), "{id}");
}

/// How many headers come with a body, or with the lack of one.
fn of_body(seen: &wiremock::Request) -> usize {
    let says_its_length = seen.method != "GET" && (seen.method != "DELETE" || !seen.body.is_empty());
    usize::from(says_its_length) + usize::from(!seen.body.is_empty())
}

#[tokio::test]
async fn a_wrapped_call_gives_all_of_a_full_answer() {
    let pod = Pod::start().await;
    for call in all() {
        let answer = samples::answer(call.operation);
        pod.answer(200, &answer);
        let read = call.of(&client_of(&pod.url())).await.unwrap_or_else(|error| panic!("{error}"));
        if read.is_null() {
            // The call tells no more than that it succeeded.
            continue;
        }
        let expected = answer.pointer(call.items.unwrap_or_default()).unwrap();
        assert_eq!(without_nulls(&read), without_nulls(expected), "{}", call.operation.id());
    }
}

#[tokio::test]
async fn a_message_id_pasted_for_a_stream_id_is_told_by_every_call() {
    let pod = Pod::start().await;
    pod.answer(400, &json!({ "message": "Stream not found." }));
    let message_id = StreamId::parse(MESSAGE.as_str()).unwrap();
    for call in all().into_iter().filter(Call::asks_for_a_stream) {
        let error = (call.make)(client_of(&pod.url()), message_id.clone()).await.unwrap_err();
        let text = error.to_string();
        assert!(text.ends_with("; the id looks like that of a message"), "{text}");
        assert_eq!(error.failure().unwrap().looks_like, Some(IdHint::Message), "{text}");
        let right = call.of(&client_of(&pod.url())).await.unwrap_err().to_string();
        assert!(right.ends_with("not visible to this user"), "{right}");
    }
}
