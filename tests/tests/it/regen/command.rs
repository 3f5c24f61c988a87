//! The options, the exit codes, and that nothing is written without need.

use serde_json::json;
use tests::{
    site::{Page, Site, write_folder},
    xtask::{Openapi, stderr, stdout, workspace, xtask},
};

use super::{document, filled, fragment_a, from_pages, page_a, page_b, pages, with_field};

#[test]
fn a_run_without_change_touches_nothing_not_even_times() {
    let openapi = filled(&pages());
    let before = openapi.files();
    let run = from_pages(&openapi, &pages(), &[]).success();
    assert!(stdout(&run).contains("nothing changed"), "{}", stdout(&run));
    openapi.regen(&["--offline"]).success();
    assert_eq!(openapi.files(), before);
}

#[tokio::test]
async fn a_second_run_costs_304s_and_touches_nothing() {
    let site = Site::serving(&[pages(), vec![Page::prose("guide")]].concat()).await;
    let openapi = Openapi::empty();
    let arguments = ["--base-url", &site.base(), "--discover"];
    openapi.regen(&arguments).success();
    let before = openapi.files();
    let first = site.requests().await.len();
    let run = openapi.regen(&arguments).success();
    assert!(stderr(&run).contains("unchanged section/a"), "{}", stderr(&run));
    assert_eq!(openapi.files(), before);
    let second = site.requests().await.split_off(first);
    assert_eq!(second.len(), 4);
    assert!(second.iter().all(|request| request.headers.contains_key("if-none-match")), "{second:?}");
}

#[tokio::test]
async fn a_page_changed_by_hand_is_fetched_again() {
    let site = Site::serving(&pages()).await;
    let openapi = Openapi::empty();
    openapi.regen(&["--base-url", &site.base()]).success();
    let right = openapi.read("upstream/section/a.json");
    openapi.write("upstream/section/a.json", "{}");
    openapi.regen(&["--base-url", &site.base()]).success();
    assert_eq!(openapi.read("upstream/section/a.json"), right);
}

#[test]
fn check_finds_drift_writes_nothing_and_prints_the_difference() {
    let openapi = filled(&pages());
    openapi.regen(&["--offline", "--check"]).success();
    for file in ["pod-api.json", "surface.txt"] {
        let right = openapi.read(file);
        openapi.write(file, right.replace("message", "massage"));
        let before = openapi.files();
        let run = openapi.regen(&["--offline", "--check"]).code(1);
        let difference = stdout(&run);
        assert!(difference.contains(&format!("--- {file}\n+++ {file}\n@@ ")), "{difference}");
        assert!(
            difference.lines().any(|line| line.starts_with('-') && line.contains("massage")),
            "{difference}"
        );
        assert!(
            difference.lines().any(|line| line.starts_with('+') && line.contains("message")),
            "{difference}"
        );
        assert_eq!(openapi.files(), before);
        openapi.write(file, right);
    }
}

#[tokio::test]
async fn check_against_a_site_finds_what_is_new_and_writes_nothing() {
    let openapi = filled(&pages());
    let changed = fragment_a().schema("A", with_field("colour", &json!({"type": "string"})));
    let site = Site::serving(&[Page::of("section/a", &changed), page_b()]).await;
    let before = openapi.files();
    let run = openapi.regen(&["--check", "--base-url", &site.base()]).code(1);
    assert!(stdout(&run).contains("\n+  colour: Option<String>\n"), "{}", stdout(&run));
    assert!(stdout(&run).contains("upstream/section/a.json would be replaced"), "{}", stdout(&run));
    assert_eq!(openapi.files(), before);
}

#[test]
fn a_change_is_reported_on_the_terminal_and_on_top_of_the_changes() {
    let openapi = filled(&pages());
    let changed =
        fragment_a().schema("A", with_field("colour", &json!({"type": "string"}))).version("20.18.0");
    let other = super::fragment_b().version("20.18.0");
    let run =
        from_pages(&openapi, &[Page::of("section/a", &changed), Page::of("section/sub/b", &other)], &[])
            .success();
    for text in [stdout(&run), openapi.read("CHANGES.md")] {
        assert!(text.contains("20.17.1 -> 20.18.0"), "{text}");
        assert!(text.contains("field A.id") && text.contains("removed"), "{text}");
        assert!(text.contains("field A.colour") && text.contains("struct literals"), "{text}");
        assert!(text.contains("x.y.z+20.18.0"), "{text}");
    }
    let file = openapi.read("CHANGES.md");
    assert!(file.find("API 20.18.0") < file.find("2 operations"), "{file}");
    assert_eq!(document(&openapi)["info"]["version"], "20.18.0");
}

#[test]
fn removals_are_accepted_when_told_so() {
    let openapi = filled(&pages());
    from_pages(&openapi, &[page_a()], &["--accept-removals"]).success();
    assert!(!openapi.path().join("upstream/section/sub/b.json").exists());
    assert_eq!(document(&openapi)["paths"].as_object().unwrap().len(), 1);
    assert!(openapi.read("CHANGES.md").contains("`POST /v2/b/create`: removed"));
}

#[test]
fn quiet_prints_nothing_and_errors_still_show() {
    let openapi = Openapi::empty();
    let run = from_pages(&openapi, &pages(), &["--quiet"]).success();
    assert_eq!((stdout(&run), stderr(&run)), (String::new(), String::new()));
    let run = from_pages(&openapi, &[Page::prose("a")], &["--quiet"]).code(2);
    assert!(stderr(&run).contains("error: "), "{}", stderr(&run));
}

#[tokio::test]
async fn progress_is_plain_lines_where_there_is_no_terminal() {
    let site = Site::serving(&pages()).await;
    let run = Openapi::empty().regen(&["--base-url", &site.base()]).success();
    assert!(stderr(&run).contains("fetched section/a\nfetched section/sub/b\n"), "{}", stderr(&run));
}

#[test]
fn a_reader_that_hangs_up_does_not_end_the_run() {
    let openapi = filled(&pages());
    let mut schema = with_field("id", &json!({"type": "string"}));
    schema["required"] = json!(["ghost"]);
    let folder = tempfile::tempdir().unwrap();
    write_folder(folder.path(), &[Page::of("section/a", &fragment_a().schema("A", schema)), page_b()]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let run = std::process::Command::new(xtask().get_program())
        .args(["regen", "--openapi-dir"])
        .arg(openapi.path())
        .arg("--from")
        .arg(folder.path())
        .stdout(writer.try_clone().unwrap())
        .stderr(writer)
        .status()
        .unwrap();
    assert_eq!(run.code(), Some(0));
}

#[test]
fn the_workspaces_own_folder_is_found_from_anywhere_within_it() {
    for folder in ["", "pod-api/src", "xtask"] {
        let run = xtask()
            .args(["regen", "--offline", "--check"])
            .current_dir(workspace().join(folder))
            .env("CARGO_MANIFEST_DIR", workspace().join("xtask"))
            .assert();
        run.code(0).stdout("every file is what its sources give\n");
    }
}

#[test]
fn options_that_contradict_each_other_are_refused() {
    for arguments in [
        &["--offline", "--discover"][..],
        &["--offline", "--base-url", "https://a.b"],
        &["--offline", "--from", "x"],
        &["--from", "x", "--discover"],
        &["--from", "x", "--base-url", "https://a.b"],
    ] {
        xtask().arg("regen").args(arguments).assert().code(2);
    }
    assert!(stderr(&Openapi::empty().regen(&["--offline"]).code(2)).contains("sources.toml"));
}

#[cfg(unix)]
#[test]
fn a_run_that_cannot_write_leaves_every_file_as_it_was() {
    let openapi = filled(&pages());
    std::fs::remove_file(openapi.path().join("surface.txt")).unwrap();
    openapi.write("surface.txt/in-the-way", "");
    let before = openapi.files();
    let changed = fragment_a().schema("A", with_field("colour", &json!({"type": "string"})));
    let run = from_pages(&openapi, &[Page::of("section/a", &changed), page_b()], &[]).code(2);
    assert!(stderr(&run).contains("surface.txt"), "{}", stderr(&run));
    assert_eq!(openapi.files(), before);
}

#[cfg(unix)]
#[tokio::test]
async fn an_interrupted_run_leaves_every_file_as_it_was() {
    use std::{
        process::{Command, Stdio},
        time::Duration,
    };

    let openapi = filled(&pages());
    let before = openapi.files();
    let site = Site::empty().await;
    let slow =
        wiremock::ResponseTemplate::new(200).set_body_string("never read").set_delay(Duration::from_secs(60));
    site.mount("section/a.md", slow).await;
    site.answer("section/sub/b.md", &page_b().text).await;
    let mut run = Command::new(xtask().get_program())
        .args(["regen", "--base-url", &site.base(), "--openapi-dir"])
        .arg(openapi.path())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while site.requests().await.len() < 2 {
        tokio::task::yield_now().await;
        assert_eq!(run.try_wait().unwrap(), None, "the run ended before it could be interrupted");
    }
    let interrupted = Command::new("kill").args(["-INT", &run.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert!(!run.wait().unwrap().success());
    assert_eq!(openapi.files(), before);
}
