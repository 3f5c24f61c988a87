//! Small configuration files, each with what is made of it.
//!
//! `tests/config/NAME.yaml` (or `.json`) is read and `tests/config/NAME.txt` holds what came of it; `UPDATE_CASES=1`
//! writes the latter anew.

#[path = "../../tests/config/materials.rs"]
mod materials;

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use self::materials::{CASES, Cases, KEY};
use super::{Config, ConfigError, ConfigLoader};

/// The names of the cases' files.
fn names() -> Vec<String> {
    let files = fs::read_dir(CASES).unwrap().map(|entry| entry.unwrap().path());
    let is_case = |path: &PathBuf| {
        path.extension().is_some_and(|end| ["yaml", "json", "properties"].iter().any(|known| end == *known))
    };
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut names: Vec<String> = files.filter(is_case).map(name).collect();
    names.sort();
    names
}

/// The environment of the cases: nothing of the process's.
fn environment(cases: &Cases) -> impl Fn(&str) -> Option<String> + Clone + 'static {
    let keys = cases.path("").display().to_string();
    move |name| match name {
        "HOME" => Some("/home/me".to_owned()),
        "KEYS" => Some(keys.trim_end_matches('/').to_owned()),
        "ACME_HOST" => Some("acme.symphony.com".to_owned()),
        _ => None,
    }
}

fn loader(cases: &Cases, name: &str) -> ConfigLoader {
    ConfigLoader::new().environment(environment(cases)).file(cases.path(name))
}

fn summary(cases: &Cases, config: &Result<Config, ConfigError>) -> String {
    let mut text = String::new();
    let outcome =
        |result: Result<String, ConfigError>| result.unwrap_or_else(|error| format!("error: {error}"));
    match config {
        Err(error) => writeln!(text, "error: {error}").unwrap(),
        Ok(config) => {
            writeln!(text, "pod: {}", outcome(config.pod_url())).unwrap();
            for setting in config.settings() {
                writeln!(text, "{} = {} ({})", setting.key(), setting.shown(), setting.source()).unwrap();
            }
            for warning in config.warnings() {
                writeln!(text, "warning: {warning}").unwrap();
            }
            let client = config.client_builder().and_then(|builder| {
                let built = builder.build().map_err(|error| config.build_error(error));
                built.map(|_| "built".to_owned())
            });
            writeln!(text, "client: {}", outcome(client)).unwrap();
        }
    }
    // A key's length differs from one to the next.
    let (key, base64) = (KEY.len() + 1, KEY.len().div_ceil(3) * 4);
    text.replace(&cases.path("").display().to_string(), "")
        .replace(&format!("[{key} characters]"), "[the key]")
        .replace(&format!("[{base64} characters]"), "[the key in Base64]")
}

#[test]
fn every_small_file_gives_what_stands_beside_it() {
    let (cases, names) = (Cases::new(), names());
    assert!(names.len() >= 30, "{} cases", names.len());
    let mut wrong = String::new();
    for name in names {
        let found = summary(&cases, &loader(&cases, &name).load());
        let expected = Path::new(CASES).join(&name).with_extension("txt");
        if env::var_os("UPDATE_CASES").is_some() {
            fs::write(&expected, &found).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        if found != wanted {
            write!(wrong, "{name}: expected\n{wanted}\ngot\n{found}\n").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_secret_of_a_file_is_shown_anywhere() {
    let cases = Cases::new();
    for name in names() {
        let config = loader(&cases, &name).load();
        let shown = format!("{} {config:?}", summary(&cases, &config));
        for secret in ["s3cret", KEY.lines().nth(1).unwrap(), "LS0tLS1"] {
            assert!(!shown.contains(secret), "{name}: {shown}");
        }
    }
}

#[test]
fn the_program_goes_before_the_environment_and_that_before_the_file() {
    let cases = Cases::new();
    let (file, variable) = (cases.path("python-minimal.yaml"), environment(&cases));
    let pod = |environment: bool, program: bool| {
        let variable = variable.clone();
        let known = move |name: &str| match name {
            "POD_URL" if environment => Some("https://environment.example".to_owned()),
            "POD_SESSION_TOKEN" if environment => Some("token-of-the-environment".to_owned()),
            _ => variable(name),
        };
        let loader = ConfigLoader::new().environment(known).file(&file);
        let loader = if program { loader.set("--url", "pod.url", "https://program.example") } else { loader };
        let config = loader.load().unwrap();
        let _ = config.client_builder().unwrap();
        config.pod_url().unwrap()
    };
    assert_eq!(pod(false, false), "https://acme.symphony.com/pod");
    assert_eq!(pod(true, false), "https://environment.example");
    assert_eq!(pod(true, true), "https://program.example");
    assert_eq!(pod(false, true), "https://program.example");
}

#[test]
fn a_token_of_the_environment_makes_the_files_key_unnecessary() {
    let (cases, file) = (Cases::new(), "key-missing.yaml");
    assert!(loader(&cases, file).load().unwrap().client_builder().is_err());
    let variable = environment(&cases);
    let with_token = move |name: &str| {
        if name == "POD_SESSION_TOKEN" { Some("token-of-a-session".to_owned()) } else { variable(name) }
    };
    let config = ConfigLoader::new().environment(with_token).file(cases.path(file)).load().unwrap();
    let _ = config.client_builder().unwrap();
}

#[test]
fn a_bad_variable_is_named_without_its_value() {
    for (name, value) in [
        ("POD_SESSION_TOKEN", "a token with blanks"),
        ("POD_BOT_KEY", "/nowhere/key.pem"),
        ("POD_URL", "acme"),
    ] {
        let set = move |asked: &str| match asked {
            _ if asked == name => Some(value.to_owned()),
            "POD_URL" => Some("https://acme.symphony.com".to_owned()),
            "POD_BOT_USERNAME" => Some("desk-bot".to_owned()),
            "POD_SESSION_TOKEN" if name == "POD_URL" => Some("token-of-a-session".to_owned()),
            _ => None,
        };
        let config = ConfigLoader::new().environment(set).load().unwrap();
        let error = crate::PodClient::from_config(&config).unwrap_err().to_string();
        assert!(error.starts_with(name), "{error}");
        assert!(!error.contains("blanks"), "{error}");
    }
}

#[test]
fn nothing_at_all_says_what_to_set() {
    let config = ConfigLoader::new().environment(|_| None).load().unwrap();
    assert!(config.settings().is_empty());
    let error = config.client_builder().unwrap_err().to_string();
    assert!(error.contains("POD_URL"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_key_that_others_may_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt;

    let cases = Cases::new();
    let key = cases.path("key.pem");
    let path = key.clone();
    let set = move |name: &str| (name == "POD_BOT_KEY").then(|| path.display().to_string());
    let warnings = |mode| {
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
        let config = ConfigLoader::new().environment(set.clone()).load().unwrap();
        config.warnings().iter().map(ToString::to_string).collect::<String>()
    };
    let exposed = warnings(0o644);
    assert!(exposed.starts_with("POD_BOT_KEY: others may read it (mode 644); chmod 600 "), "{exposed}");
    assert_eq!(warnings(0o600), "");
}
