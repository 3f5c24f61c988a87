//! The environment variables.

use super::{
    files,
    setting::{Layer, Setting, Source},
};

/// A variable: its name, the key that it sets, whether it is a secret, and what it is.
pub(super) struct Variable {
    pub(super) name: &'static str,
    key: &'static str,
    kind: Kind,
    pub(super) about: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open,
    Secret,
    /// A path, or the key or certificate itself, told by its beginning: `.path` or `.content` of the key.
    PathOrContent,
}

/// The variable that names the file; it belongs to no layer.
pub(super) const FILE: &str = "POD_CONFIG";

pub(super) const VARIABLES: &[Variable] = {
    use Kind::{Open, PathOrContent, Secret};
    const fn variable(name: &'static str, key: &'static str, kind: Kind, about: &'static str) -> Variable {
        Variable { name, key, kind, about }
    }
    &[
        variable("POD_URL", "pod.url", Open, "the pod's address, https://acme.symphony.com"),
        variable("POD_SESSION_AUTH_URL", "sessionAuth.url", Open, "where to log in by certificate"),
        variable("POD_SESSION_TOKEN", "session.token", Secret, "a session token"),
        variable("POD_SESSION_TOKEN_FILE", "session.tokenFile", Open, "a file that holds a session token"),
        variable("POD_BOT_USERNAME", "bot.username", Open, "the bot's user name"),
        variable(
            "POD_BOT_KEY",
            "bot.privateKey",
            PathOrContent,
            "the bot's private key, as a path, PEM, or Base64",
        ),
        variable(
            "POD_BOT_CERTIFICATE",
            "bot.certificate",
            PathOrContent,
            "the bot's certificate with its key, as a path, PEM, or Base64",
        ),
        variable(
            "POD_BOT_CERTIFICATE_PASSWORD",
            "bot.certificate.password",
            Secret,
            "the password of a PKCS#12 certificate or key",
        ),
        variable("POD_APP_ID", "app.appId", Open, "the id of the app that acts on behalf of a user"),
        variable("POD_APP_KEY", "app.privateKey", PathOrContent, "the app's private key, as POD_BOT_KEY"),
        variable("POD_ON_BEHALF_OF", "app.onBehalfOf", Open, "the user id or user name to act on behalf of"),
        variable("POD_PROXY", "pod.proxy.url", Open, "the proxy's address, http://proxy.acme.example:3128"),
        variable("POD_PROXY_USERNAME", "pod.proxy.username", Open, "the user name that the proxy asks for"),
        variable("POD_PROXY_PASSWORD", "pod.proxy.password", Secret, "the password that the proxy asks for"),
        variable(
            "POD_TRUST_STORE",
            "ssl.trustStore.path",
            Open,
            "a PEM or PKCS#12 file of the only authorities to trust",
        ),
        variable(
            "POD_TRUST_STORE_PASSWORD",
            "ssl.trustStore.password",
            Secret,
            "the password of a PKCS#12 trust store",
        ),
    ]
};

/// What the variables set; an empty one sets nothing.
pub(super) fn layer(variable: &dyn Fn(&str) -> Option<String>) -> Layer {
    let mut layer = Layer::default();
    for known in VARIABLES {
        let Some(value) = variable(known.name).filter(|value| !value.trim().is_empty()) else { continue };
        let source = Source::Environment(known.name);
        layer.set(match known.kind {
            Kind::Open => Setting::new(known.key, value, false, source),
            Kind::Secret => Setting::new(known.key, value, true, source),
            Kind::PathOrContent if files::content(&value).is_some() => {
                Setting::new(format!("{}.content", known.key), value, true, source)
            }
            Kind::PathOrContent => Setting::new(format!("{}.path", known.key), value, false, source),
        });
    }
    layer
}
