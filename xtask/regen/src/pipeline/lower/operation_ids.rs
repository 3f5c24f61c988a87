//! Names operations by path and method: the names that users of the vendor's other SDKs know.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::{Value, json};
use unicode_ident::is_xid_continue;

use super::Log;
use crate::{document::operations_mut, generator::names::pascal};

/// Names each operation `v2_streams_sid_info_get`, whatever its source calls it; refuses names that two operations share.
pub(super) fn name(document: &mut Value, log: &mut Log) {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    operations_mut(document, |path, method, place, operation| {
        let id = derive(path, method);
        let former = operation.insert("operationId".into(), json!(id));
        if let Some(former) = former.filter(|former| *former != id) {
            log.notice(place, format!("its operationId {former} was dropped; its name is {id}"));
        }
        // The builder's type has the same words without the marks between them.
        if let Some(other) = taken.get(&pascal(&id)) {
            log.refuse(
                place,
                format!("its name {id} is also the name of {other}; remove one of them by overlay"),
            );
        } else {
            taken.insert(pascal(&id), place.to_owned());
        }
    });
}

fn derive(path: &str, method: &str) -> String {
    let words = path
        .split(|character: char| character == '_' || !is_xid_continue(character))
        .filter(|word| !word.is_empty());
    words.chain([method]).map(ToSnakeCase::to_snake_case).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Log, derive, name};

    #[test]
    fn names_are_path_words_and_method() {
        for (path, method, expected) in [
            ("/v2/streams/{sid}/info", "get", "v2_streams_sid_info_get"),
            ("/v1/im/{id}/info", "get", "v1_im_id_info_get"),
            ("/v1/room/{id}/setActive", "post", "v1_room_id_set_active_post"),
            ("/v1/room/{id}/membership/promoteOwner", "post", "v1_room_id_membership_promote_owner_post"),
            ("/v1/admin/user/{uid}/streams/list", "post", "v1_admin_user_uid_streams_list_post"),
            ("/v1/straße/Übersicht", "get", "v1_straße_übersicht_get"),
        ] {
            assert_eq!(derive(path, method), expected);
        }
    }

    #[test]
    fn a_name_of_the_source_is_dropped_with_a_note() {
        let mut document = json!({"paths": {
            "/a": {"get": {"operationId": "listUsers"}},
            "/b": {"get": {"operationId": "b_get"}},
        }});
        let mut log = Log::default();
        name(&mut document, &mut log);
        assert_eq!(document["paths"]["/a"]["get"]["operationId"], "a_get");
        assert_eq!(log.notices.len(), 1);
        assert_eq!(log.notices[0].pointer.as_deref(), Some("/paths/~1a/get"));
        let message = &log.notices[0].message;
        assert!(message.contains("listUsers") && message.contains("a_get"), "{message}");
    }

    #[test]
    fn two_operations_cannot_share_a_name() {
        let mut document = json!({"paths": {"/a-b": {"get": {"operationId": "one"}}, "/a/b": {"get": {"operationId": "other"}}}});
        let mut log = Log::default();
        name(&mut document, &mut log);
        assert_eq!(log.errors.len(), 1);
        assert!(log.errors[0].message.contains("a_b_get"), "{}", log.errors[0]);
    }
}
