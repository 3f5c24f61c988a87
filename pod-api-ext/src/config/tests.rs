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

use base64::{Engine, prelude::*};

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

/// The variables of a bot, with this one among them.
fn variables(name: &'static str, value: &str) -> impl Fn(&str) -> Option<String> + 'static {
    let value = value.to_owned();
    move |asked| match asked {
        _ if asked == name => Some(value.clone()),
        "POD_URL" => Some("https://acme.symphony.com".to_owned()),
        "POD_BOT_USERNAME" => Some("desk-bot".to_owned()),
        _ => None,
    }
}

/// All that is printed of a configuration: its settings, warnings and `Debug`, and the error if there is one.
fn printed(config: &Result<Config, ConfigError>) -> String {
    let Ok(read) = config else { return format!("{config:?} {}", config.as_ref().unwrap_err()) };
    let settings = read.settings().iter().map(|setting| setting.shown() + " ").collect::<String>();
    let client = match crate::PodClient::from_config(read) {
        Ok(client) => format!("{client:?}"),
        Err(error) => format!("{error} {error:?}"),
    };
    format!("{settings} {:?} {read:?} {client}", read.warnings())
}

#[test]
fn a_key_of_the_environment_is_known_in_every_form_that_tools_make_of_it() {
    let (pem, line) = (KEY.as_str(), KEY.lines().nth(1).unwrap());
    let base64 = BASE64_STANDARD.encode(pem);
    for (form, value) in [
        ("as it is", pem.to_owned()),
        ("a mark before it", format!("\u{feff}{pem}")),
        ("quoted", format!("\"{pem}\"")),
        ("one line", pem.replace('\n', "\\n")),
        ("one line, quoted", format!("'{}'", pem.replace('\n', "\\n"))),
        ("after a name", format!("Bag Attributes\n    friendlyName: bot\n{pem}")),
        ("Base64", base64.clone()),
        ("Base64, quoted", format!("\"{base64}\"")),
        ("Base64 without padding", BASE64_STANDARD_NO_PAD.encode(format!("{pem}\n\n"))),
        ("Base64 for URLs", BASE64_URL_SAFE_NO_PAD.encode(format!("{pem}\n>>>???"))),
        (
            "Base64 in lines",
            base64.as_bytes().chunks(76).map(String::from_utf8_lossy).collect::<Vec<_>>().join("\n"),
        ),
    ] {
        let config = ConfigLoader::new().environment(variables("POD_BOT_KEY", &value)).load();
        let _ = config.as_ref().unwrap().client_builder().unwrap_or_else(|error| panic!("{form}: {error}"));
        let printed = printed(&config);
        assert!(!printed.contains(line) && !printed.contains("LS0tLS1"), "{form}: {printed}");
        let shown =
            config.unwrap().settings().iter().map(|setting| setting.key().to_owned()).collect::<Vec<_>>();
        assert!(shown.contains(&"bot.privateKey.content".to_owned()), "{form}: {shown:?}");
    }
}

#[test]
fn a_secret_in_the_place_of_a_path_or_name_is_not_shown() {
    let (pem, base64) = (KEY.as_str(), BASE64_STANDARD.encode(KEY.as_str()));
    let token = "s3cretT0ken".repeat(8);
    let cut = &base64[..base64.len() - 3];
    for (key, secret) in [
        ("bot.privateKey.path", pem),
        ("bot.privateKey.path", &base64),
        ("bot.privateKey.path", cut),
        ("bot.certificate.path", pem),
        ("ssl.trustStore.path", &base64),
        ("bot.username", pem),
        ("session.tokenFile", &token),
        ("session.tokenFile", pem),
        ("retry.maxAttempts", &token),
        ("proxy.host", "me:s3cretT0ken@proxy.example"),
        ("pod.url", "me:s3cretT0ken@acme.example"),
    ] {
        let loader = ConfigLoader::new().environment(variables("POD_PROXY_USERNAME", "nobody"));
        let loader =
            if key == "bot.username" { loader } else { loader.set("--user", "bot.username", "desk-bot") };
        let config = loader.set("--flag", key, secret).set("--port", "proxy.port", "3128").load();
        let printed = printed(&config);
        for piece in [pem.lines().nth(1).unwrap(), "LS0tLS1", "s3cretT0ken"] {
            assert!(!printed.contains(piece), "{key}: {printed}");
        }
        assert!(printed.contains(" characters]"), "{key}: {printed}");
    }
    for (variable, secret) in [
        ("POD_BOT_KEY", cut),
        ("POD_SESSION_TOKEN_FILE", &token),
        ("POD_CONFIG", pem),
        ("POD_CONFIG", &base64),
    ] {
        let printed = printed(&ConfigLoader::new().environment(variables(variable, secret)).load());
        for piece in [pem.lines().nth(1).unwrap(), "LS0tLS1", "s3cretT0ken"] {
            assert!(!printed.contains(piece), "{variable}: {printed}");
        }
    }
}

#[test]
fn a_path_that_leads_nowhere_is_named() {
    for path in ["/etc/desk-bot/key.pem", "C:\\bots\\desk\\key.pem", "key.pem"] {
        let config = ConfigLoader::new().environment(variables("POD_BOT_KEY", path)).load().unwrap();
        let error = config.client_builder().unwrap_err().to_string();
        assert!(error.contains(&format!("{path:?} cannot be read")), "{error}");
    }
}

#[test]
fn a_key_file_is_read_in_the_forms_in_which_people_have_it() {
    let cases = Cases::new();
    let utf_16: Vec<u8> =
        format!("\u{feff}{}", KEY.as_str()).encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (form, content) in [
        (
            "of openssl pkcs12 -nodes",
            format!("Bag Attributes\n    friendlyName: bot\n{}\n", KEY.as_str()).into(),
        ),
        ("with a mark", format!("\u{feff}{}", KEY.as_str()).into()),
        ("UTF-16", utf_16),
        ("quoted", format!("\"{}\"", KEY.replace('\n', "\\n")).into()),
    ] {
        let (path, content): (_, Vec<u8>) = (cases.path("form.pem"), content);
        fs::write(&path, content).unwrap();
        let set = variables("POD_BOT_KEY", path.to_str().unwrap());
        let config = ConfigLoader::new().environment(set).load().unwrap();
        let _ = config.client_builder().unwrap_or_else(|error| panic!("{form}: {error}"));
    }
}

#[test]
fn an_address_that_is_given_out_has_no_password() {
    for (name, value) in
        [("POD_URL", "https://me:s3cret@acme.example"), ("POD_PROXY", "http://me:s3cret@proxy.example:3128")]
    {
        let config = ConfigLoader::new().environment(variables(name, value)).load().unwrap();
        let refused = match (config.pod_url(), config.proxy_url()) {
            (Err(refused), Ok(None)) | (Ok(_), Err(refused)) => refused.to_string(),
            given => panic!("{given:?}"),
        };
        assert!(refused.contains("user name or password") && refused.starts_with(name), "{refused}");
        assert!(!refused.contains("s3cret"), "{refused}");
    }
    let config = ConfigLoader::new().environment(variables("POD_PROXY", "http://proxy.example:3128")).load();
    assert_eq!(config.unwrap().proxy_url().unwrap().as_deref(), Some("http://proxy.example:3128"));
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
