//! The forms of output.

use crate::support::{IM, MIM, ROOM, json, lines, pod, stdout};

fn infos(form: &[&str]) -> String {
    let arguments = [&["stream", "info", "--mock", "--in-order", ROOM, IM][..], form].concat();
    stdout(&pod(&arguments).assert().success())
}

#[test]
fn a_pipe_gets_one_document_for_one_result_and_lines_for_several() {
    assert!(json(&pod(&["stream", "info", "--mock", ROOM]).assert().success()).is_object());
    assert_eq!(lines(&pod(&["stream", "info", "--mock", ROOM, IM]).assert().success()).len(), 2);
}

#[test]
fn json_of_several_is_one_array() {
    let found = json(&pod(&["stream", "info", "--mock", "-o", "json", ROOM, IM]).assert().success());
    assert_eq!(found.as_array().unwrap().len(), 2);
    let none = pod(&["room", "search", "--mock", "-o", "json", "nothing like it"]).assert().success();
    assert_eq!(json(&none), serde_json::json!([]));
}

#[test]
fn csv_has_the_vendors_names_and_values_as_they_are() {
    let csv = infos(&["-o", "csv"]);
    let mut lines = csv.lines();
    assert_eq!(
        lines.next().unwrap(),
        "id,streamType.type,roomAttributes.name,active,crossPod,origin,lastMessageDate,streamAttributes.members,error"
    );
    assert!(lines.next().unwrap().contains(",ROOM,Rates desk,true,true,INTERNAL,1795253400000,"));
}

#[test]
fn a_table_has_local_times_and_no_colours_in_a_pipe() {
    let table = infos(&["-o", "table"]);
    assert!(table.starts_with("ID"), "{table}");
    assert!(table.contains("2026-11-21 09:30:00 +00:00") && table.contains("Rates desk"), "{table}");
    assert!(!table.contains('\u{1b}'), "{table}");
}

#[test]
fn a_long_table_has_a_header_above_each_change_of_its_columns() {
    let users: Vec<String> = (1..=110).map(|id| id.to_string()).collect();
    let mut ids: Vec<&str> = users.iter().map(String::as_str).collect();
    ids[60] = ROOM;
    let table = stdout(&pod(&[&["id", "-o", "table"][..], &ids].concat()).assert().success());
    let headers: Vec<&str> = table.lines().filter(|line| line.starts_with("KIND")).collect();
    let [first, second, third] = headers[..] else { panic!("{table}") };
    assert!(!first.contains("CREATED") && second.contains("CREATED"), "{table}");
    assert_eq!(first.split_whitespace().collect::<Vec<_>>(), third.split_whitespace().collect::<Vec<_>>());
    // Each value is below its title.
    let room = table.lines().find(|line| line.starts_with("stream")).unwrap();
    assert_eq!(second.find("STANDARD"), room.find(ROOM), "{table}");
    assert_eq!(table.lines().count(), 110 + 3 + 2, "{table}");
}

#[test]
fn a_query_gives_what_is_at_the_pointer() {
    assert_eq!(infos(&["--query", "/streamType/type", "-o", "table"]), "ROOM\nIM\n");
    assert_eq!(infos(&["--query", "/streamType/type"]), "\"ROOM\"\n\"IM\"\n");
    assert_eq!(
        infos(&["--query", "/streamType", "-o", "ndjson"]),
        "{\"type\":\"ROOM\"}\n{\"type\":\"IM\"}\n"
    );
    assert_eq!(infos(&["--query", "/nothing", "-o", "ndjson"]), "null\nnull\n");
}

#[test]
fn an_id_that_begins_with_a_dash_is_no_option() {
    let id = format!("-{}dA", "A".repeat(31));
    assert_eq!(json(&pod(&["id", &id]).assert().success())["canonical"], id);
}

#[test]
fn results_keep_the_order_of_the_ids_if_asked_to() {
    let ids = [MIM, ROOM, IM, ROOM, MIM];
    let command = ["stream", "info", "--mock", "--in-order", "--query", "/streamType/type"];
    let found = lines(&pod(&[&command[..], &ids].concat()).assert().success());
    assert_eq!(found, ["MIM", "ROOM", "IM", "ROOM", "MIM"]);
}
