//! The forms in which keys come.

use std::fs;

use pod_api_ext::{
    RsaKey, RsaKeyError,
    pod_api::{Certificates, Identity, PemError},
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
    assert!(matches!(Identity::from_pem(b"\x30\x82\x09\xb3\x02\x01\x03").unwrap_err(), PemError::Binary));
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
