//! The forms in which keys come.

use std::fs;

use pod_api_ext::{
    RsaKey, RsaKeyError,
    config::ConfigLoader,
    pod_api::{Certificates, Identity, PemError, PrivateKey},
};
use tests::{
    keys::{BOT, KeyPair},
    tls::AUTHORITY,
};

#[test]
fn a_key_is_read_as_pkcs8_and_as_pkcs1_from_content_and_from_a_file() {
    let folder = std::env::temp_dir().join(format!("pod-api-keys-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (name, pem) in [("pkcs8.pem", &BOT.pkcs8), ("pkcs1.pem", &BOT.pkcs1)] {
        RsaKey::from_pem(pem).unwrap();
        RsaKey::from_pem(pem.replace('\n', "\r\n")).unwrap();
        RsaKey::from_pem(format!("Bag Attributes\n    friendlyName: bot\n{pem}\n")).unwrap();
        let path = folder.join(name);
        fs::write(&path, pem).unwrap();
        RsaKey::from_pem_file(&path).unwrap();
    }
    fs::remove_dir_all(folder).unwrap();
}

fn message(pem: impl AsRef<[u8]>) -> String {
    RsaKey::from_pem(pem).unwrap_err().to_string()
}

fn with_a_line_backwards(pem: &str) -> String {
    let lines = pem.lines().enumerate();
    let turned = lines.map(|(n, line)| if n == 13 { line.chars().rev().collect() } else { line.to_owned() });
    turned.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_no_usable_key_is_refused_with_what_to_do() {
    let encrypted = BOT.pkcs8.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    let encrypted_pkcs1 =
        BOT.pkcs1.replacen("-----\n", "-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n", 1);
    let certificate = AUTHORITY.client("desk-bot");
    let cut = BOT.pkcs8.split_at(BOT.pkcs8.len() / 2).0;
    let damaged = with_a_line_backwards(&BOT.pkcs8);
    for (given, says) in [
        (encrypted.as_str(), "the private key is encrypted; take the password off with: openssl pkey"),
        (&encrypted_pkcs1, "the private key is encrypted"),
        (&certificate.key_pem, "not an RSA key"),
        (&certificate.pem, "no private key"),
        (&BOT.public, "no private key"),
        ("", "no private key"),
        ("hunter2", "no private key"),
        (cut, "a PEM block is cut or damaged"),
        (
            "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----",
            "the RSA key cannot be used (InvalidEncoding)",
        ),
        (&damaged, "the RSA key cannot be used"),
        (&KeyPair::new(1024).pkcs8, "the RSA key cannot be used (TooSmall): it is damaged, or has not 2,048"),
    ] {
        let message = message(given);
        assert!(message.contains(says), "{message:?} should say {says:?}");
        assert!(!message.contains("hunter2"), "{message}");
    }
    assert!(message(b"\x30\x82\x09\xb3\x02\x01\x03").contains("openssl pkcs12 -in bot.p12 -out bot.pem"));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = RsaKey::from_pem_file("/nowhere/key.pem").unwrap_err();
    assert_eq!(error.to_string(), "/nowhere/key.pem cannot be read");
    assert!(matches!(error, RsaKeyError::Pem(PemError::File { .. })));
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("os error 2"));
}

#[test]
fn an_identity_is_a_certificate_and_its_own_key() {
    let (bot, other) = (AUTHORITY.client("desk-bot"), AUTHORITY.client("other-bot"));
    Identity::from_pem(format!("{}{}", bot.pem, bot.key_pem)).unwrap();
    Identity::from_pem(format!("{}{}{}", bot.key_pem, bot.pem, AUTHORITY.pem())).unwrap();
    Identity::from_pem_parts(&bot.pem, &bot.key_pem).unwrap();

    let mismatch = Identity::from_pem_parts(&bot.pem, &other.key_pem).unwrap_err();
    assert!(matches!(mismatch, PemError::Key(_)), "{mismatch}");
    assert!(matches!(Identity::from_pem(&bot.pem).unwrap_err(), PemError::NoPrivateKey));
    assert!(matches!(Identity::from_pem(&bot.key_pem).unwrap_err(), PemError::NoCertificate));
    assert!(matches!(Identity::from_pem(b"\x30\x82\x09\xb3\x02\x01\x03").unwrap_err(), PemError::Pkcs12));
    assert!(matches!(Identity::from_pem_file("/nowhere").unwrap_err(), PemError::File { .. }));
}

#[test]
fn authorities_are_certificates() {
    Certificates::from_pem(AUTHORITY.pem()).unwrap();
    let two = format!("{}{}", AUTHORITY.pem(), tests::tls::Authority::new("Another").pem());
    assert_eq!(format!("{:?}", Certificates::from_pem(two).unwrap()), "Certificates(2)");
    for (given, expected) in [
        ("", "no certificate"),
        (&BOT.pkcs8, "no certificate"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "the certificate cannot be used"),
        ("-----BEGIN CERTIFICATE-----\nAAAA", "cut or damaged"),
    ] {
        let error = Certificates::from_pem(given).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

/// A text in the forms in which people come to have it.
fn forms(pem: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf_16 = |unit: fn(u16) -> [u8; 2]| {
        format!("\u{feff}{pem}").encode_utf16().flat_map(unit).collect::<Vec<u8>>()
    };
    vec![
        ("a UTF-8 mark", format!("\u{feff}{pem}").into()),
        ("UTF-16LE", utf_16(u16::to_le_bytes)),
        ("UTF-16BE", utf_16(u16::to_be_bytes)),
        ("literal \\n", pem.replace('\n', "\\n").into()),
        ("literal \\n in quotes", format!("\"{}\"", pem.replace('\n', "\\n")).into()),
        ("blanks for line ends", pem.replace('\n', " ").into()),
        ("indented lines", pem.replace('\n', "\n  ").into()),
    ]
}

#[test]
fn keys_and_certificates_are_read_in_the_forms_in_which_people_have_them() {
    let bot = AUTHORITY.client("desk-bot");
    let identity = format!("{}{}", bot.pem, bot.key_pem);
    for (name, pem) in forms(&BOT.pkcs8).into_iter().chain(forms(&BOT.pkcs1)) {
        RsaKey::from_pem(&pem).unwrap_or_else(|error| panic!("{name}: {error}"));
        PrivateKey::from_pem(&pem).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    for (name, pem) in forms(&identity) {
        Identity::from_pem(&pem).unwrap_or_else(|error| panic!("{name}: {error}"));
        Identity::from_pem_parts(&pem, &pem).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    for (name, pem) in forms(&format!("{}{}", AUTHORITY.pem(), bot.pem)) {
        let authorities = Certificates::from_pem(&pem).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(format!("{authorities:?}"), "Certificates(2)", "{name}");
    }
}

#[test]
fn a_key_under_the_label_of_another_form_is_taken_for_what_it_is() {
    RsaKey::from_pem(BOT.pkcs8.replace("PRIVATE KEY", "RSA PRIVATE KEY")).unwrap();
    RsaKey::from_pem(BOT.pkcs1.replace("RSA PRIVATE KEY", "PRIVATE KEY")).unwrap();
    let bot = AUTHORITY.client("desk-bot");
    let labelled = bot.key_pem.replace("PRIVATE KEY", "EC PRIVATE KEY");
    Identity::from_pem_parts(&bot.pem, labelled).unwrap();
    let open_ssh = BOT.pkcs8.replace("PRIVATE KEY", "OPENSSH PRIVATE KEY");
    assert!(message(open_ssh).contains("ssh-keygen -p -m PEM"));
}

const PASSWORD: &str = "changeit";
/// Made by `openssl pkcs12 -export`, the same with `-legacy`, and `keytool -genkeypair`.
const PKCS12: [(&str, &[u8]); 3] = [
    ("OpenSSL", include_bytes!("../../../resources/keys/openssl.p12")),
    ("OpenSSL, legacy", include_bytes!("../../../resources/keys/openssl-legacy.p12")),
    ("Java", include_bytes!("../../../resources/keys/java.p12")),
];
const JKS: &[u8] = include_bytes!("../../../resources/keys/java.jks");

#[test]
fn pkcs_12_is_read_with_its_password() {
    for (name, file) in PKCS12 {
        Identity::from_pkcs12(file, PASSWORD).unwrap_or_else(|error| panic!("{name}: {error}"));
        RsaKey::from_pkcs12(file, PASSWORD).unwrap_or_else(|error| panic!("{name}: {error}"));
        Certificates::from_pkcs12(file, PASSWORD).unwrap_or_else(|error| panic!("{name}: {error}"));
        let wrong = Identity::from_pkcs12(file, "hunter2").unwrap_err();
        assert!(matches!(wrong, PemError::Password) && !wrong.to_string().contains("hunter2"), "{wrong}");
        let cut = Identity::from_pkcs12(&file[..file.len() / 2], PASSWORD).unwrap_err();
        assert!(matches!(cut, PemError::Pkcs12Damaged { .. }), "{name}: {cut}");
        assert!(message(file).contains("from_pkcs12()"), "{name}");
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/keys/java.p12");
    Identity::from_pkcs12_file(path, PASSWORD).unwrap();
    RsaKey::from_pkcs12_file(path, PASSWORD).unwrap();
    assert_eq!(format!("{:?}", Certificates::from_pkcs12_file(path, PASSWORD).unwrap()), "Certificates(1)");
    assert!(matches!(Identity::from_pkcs12_file("/nowhere", PASSWORD), Err(PemError::File { .. })));
    let text = Identity::from_pkcs12(&BOT.pkcs8, PASSWORD).unwrap_err();
    assert!(text.to_string().contains("from_pem()"), "{text}");
}

#[test]
fn a_configuration_takes_pkcs_12_for_key_certificate_and_trust_store() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/resources/keys/java.p12");
    for name in ["POD_BOT_KEY", "POD_BOT_CERTIFICATE"] {
        let client = |password: &'static str| {
            let variable = move |asked: &str| match asked {
                "POD_URL" => Some("https://acme.symphony.com".to_owned()),
                "POD_BOT_USERNAME" => Some("desk-bot".to_owned()),
                "POD_TRUST_STORE" => Some(path.to_owned()),
                "POD_TRUST_STORE_PASSWORD" => Some(PASSWORD.to_owned()),
                "POD_BOT_CERTIFICATE_PASSWORD" => Some(password.to_owned()),
                _ => (asked == name).then(|| path.to_owned()),
            };
            ConfigLoader::new().environment(variable).load().unwrap().client_builder().map(drop)
        };
        client(PASSWORD).unwrap_or_else(|error| panic!("{name}: {error}"));
        let wrong = client("hunter2").unwrap_err().to_string();
        assert!(wrong.starts_with(name) && wrong.contains("the password does not open"), "{wrong}");
    }
}

#[test]
fn a_java_key_store_says_how_to_convert_it() {
    for message in [
        message(JKS),
        Identity::from_pem(JKS).unwrap_err().to_string(),
        Certificates::from_pem(JKS).unwrap_err().to_string(),
        Identity::from_pkcs12(JKS, PASSWORD).unwrap_err().to_string(),
    ] {
        assert!(message.contains("keytool -importkeystore -srckeystore bot.jks"), "{message}");
    }
}
