//! Where the command has its settings from.

use crate::{
    materials::Cases,
    support::{Served, code, lines, pod, stderr, stdout},
};

#[test]
fn config_shows_what_is_from_where_and_no_secret() {
    let cases = Cases::new();
    for file in ["java-key-content.yaml", "python-key-content.yaml"] {
        let file = cases.path(file);
        let run = pod(&["config", "--config", file.to_str().unwrap()])
            .env("POD_URL", "https://other.example")
            .assert()
            .success();
        let settings = lines(&run);
        let of = |key: &str| settings.iter().find(|setting| setting["key"] == key).cloned().unwrap();
        assert!(of("bot.privateKey.content")["value"].as_str().unwrap().ends_with(" characters]"));
        assert!(of("bot.privateKey.content")["from"].as_str().unwrap().contains(":5"));
        assert_eq!(of("pod.url")["from"], "POD_URL");
        assert!(!stdout(&run).contains("MII") && !stdout(&run).contains("LS0t"));
    }
}

#[test]
fn a_flag_goes_before_the_environment_and_that_before_the_file() {
    let served = Served::start(&[]);
    let cases = Cases::new();
    let file = cases.path("python-minimal.yaml");
    let file = file.to_str().unwrap();
    // The file names a host that is not there, and a key that the pod does not know.
    served.pod(&["whoami", "--config", file]).assert().success();
    served
        .pod(&["whoami", "--config", file, "--url", &served.url])
        .env("POD_URL", "https://nowhere.invalid")
        .assert()
        .success();
}

#[test]
fn a_token_comes_from_a_file_or_standard_input_and_never_from_an_argument() {
    let served = Served::start(&[]);
    let file = served.folder.path().join("token");
    let ask = |arguments: &[&str]| {
        let mut command = pod(&[&["whoami"], arguments].concat());
        command.env("POD_URL", &served.url);
        command
    };
    ask(&["--session-token-file", file.to_str().unwrap()]).assert().success();
    ask(&["--session-token-file", "-"]).write_stdin(format!("{}\n", served.token)).assert().success();
    let help = stdout(&pod(&["whoami", "--help"]).assert().success());
    assert!(!help.contains("--session-token ") && !help.contains("--password"), "{help}");
}

#[test]
fn a_bot_logs_in_with_its_key() {
    let cases = Cases::new();
    let key = cases.path("key.pem");
    let served = Served::start(&["--bot", &format!("desk-bot={}", key.display())]);
    let ask = |arguments: &[&str]| {
        let mut command = pod(&[arguments, &["--url", &served.url]].concat());
        command.env("POD_BOT_USERNAME", "desk-bot").env("POD_BOT_KEY", &key);
        command
    };
    let run = ask(&["whoami"]).assert().success();
    assert!(stdout(&run).contains("desk-bot"));
    let run = ask(&["login", "--check"]).env("POD_BOT_USERNAME", "stranger").assert();
    assert_eq!(code(&run), Some(2), "{}", stderr(&run));
}

#[test]
fn an_address_with_a_password_is_refused_and_not_shown() {
    for flags in [
        &["--url", "https://me:s3cret@acme.invalid"][..],
        &["--url", "https://a.invalid", "--proxy", "http://me:s3cret@b.invalid:1"],
    ] {
        for command in ["config", "doctor", "whoami"] {
            let run = pod(&[&[command], flags].concat()).env("POD_SESSION_TOKEN", "token").assert();
            assert_eq!(code(&run), Some(78), "{command} {flags:?}");
            assert!(!format!("{}{}", stdout(&run), stderr(&run)).contains("s3cret"), "{command} {flags:?}");
        }
    }
}

#[test]
fn the_number_of_attempts_leaves_the_rest_of_the_configured_policy() {
    let served = Served::start(&["--fault", "v2_sessioninfo_get=501*9"]);
    let file = served.folder.path().join("config.yaml");
    // Only the policy of the vendor's kits tries again after a 501.
    std::fs::write(&file, "retry: {initialIntervalMillis: 1, maxAttempts: 7}").unwrap();
    let run = served.pod(&["whoami", "--config", file.to_str().unwrap(), "--attempts", "2"]).assert();
    assert!(stderr(&run).contains("2 attempts"), "{}", stderr(&run));
}

#[test]
fn a_typo_in_the_file_is_told_each_time() {
    let cases = Cases::new();
    let file = cases.path("typo-private-key.yaml");
    let run = pod(&["whoami", "--config", file.to_str().unwrap()]).assert().code(78);
    let told = stderr(&run);
    let first: serde_json::Value = serde_json::from_str(told.lines().next().unwrap()).unwrap();
    assert!(first["warning"].as_str().unwrap().contains("did you mean bot.privateKey?"), "{told}");
    assert_eq!(told.lines().count(), 2, "{told}");
    // Here the warnings are among the results.
    let run = pod(&["config", "--config", file.to_str().unwrap()]).assert().code(78);
    assert!(lines(&run).iter().any(|line| line["warning"].is_string()), "{}", stdout(&run));
    assert!(!stderr(&run).contains("warning"), "{}", stderr(&run));
}

#[test]
fn no_output_shows_the_token() {
    let served = Served::start(&["--fault", "v2_sessioninfo_get=500"]);
    for arguments in [&["whoami", "-vvv", "--attempts", "1"][..], &["config"], &["doctor", "-vvv"]] {
        let run = served.pod(arguments).assert();
        assert!(
            !stdout(&run).contains(&served.token) && !stderr(&run).contains(&served.token),
            "{arguments:?}"
        );
    }
}
