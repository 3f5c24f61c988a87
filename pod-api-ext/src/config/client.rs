//! From settings to a client.

use std::time::Duration;

use pod_api::Proxy;
use secrecy::{ExposeSecret, SecretString};

use super::{
    Config, ConfigError, Setting,
    address::{self, NamedProxy},
    files::{self, Material},
    setting::Layer,
};
use crate::{
    BuildError, CertificateLogin, OnBehalfOf, PodClient, PodClientBuilder, RetryPolicy, RsaLogin, UserId,
    network::BaseUrl,
};

/// How a client logs in, by the settings that say so.
#[derive(Clone, Copy, Debug)]
enum Credentials<'a> {
    Token(&'a Setting),
    TokenFile(&'a Setting),
    OnBehalfOf(&'a Setting),
    Key(&'a Setting),
    Certificate(&'a Setting),
}

const KEY: [&str; 2] = ["bot.privateKey.path", "bot.privateKey.content"];
const CERTIFICATE: [&str; 2] = ["bot.certificate.path", "bot.certificate.content"];
const APP_KEY: [&str; 2] = ["app.privateKey.path", "app.privateKey.content"];
const APP_CERTIFICATE: [&str; 2] = ["app.certificate.path", "app.certificate.content"];
const TRUST: [&str; 2] = ["ssl.trustStore.path", "ssl.trustStore.content"];

impl PodClient {
    /// A client as this configuration says. [`Config::client_builder`] gives one to be configured further.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], which names file, line and key.
    pub fn from_config(config: &Config) -> Result<Self, ConfigError> {
        let builder = config.client_builder()?;
        builder.build().map_err(|error| config.build_error(error))
    }
}

impl Config {
    /// A builder of clients with all that this configuration says. Key and certificate files are read now.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], which names file, line and key.
    pub fn client_builder(&self) -> Result<PodClientBuilder, ConfigError> {
        self.log_in(self.anonymous_builder()?)
    }

    /// As [`client_builder`](Self::client_builder), without a way to log in: for what comes before a login.
    ///
    /// # Errors
    ///
    /// [`ConfigError`], which names file, line and key.
    pub fn anonymous_builder(&self) -> Result<PodClientBuilder, ConfigError> {
        let mut builder = PodClient::builder(self.pod_url()?).without_session();
        if let Some(url) = self.session_auth_url()? {
            builder = builder.session_auth_url(url);
        }
        builder = self.network(builder)?;
        if let Some(store) = self.either(&TRUST)? {
            let store = Material::of(store, self.get("ssl.trustStore.password"))?;
            builder = builder.trust_only(store.authorities()?);
        }
        Ok(builder)
    }

    /// The pod's address, as [`PodClient::builder`] takes it.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if there is none, or it cannot be used. One with a user name or password cannot.
    pub fn pod_url(&self) -> Result<String, ConfigError> {
        let url = self.named_pod()?;
        match BaseUrl::parse(&url, "/pod") {
            Ok(_) => Ok(url),
            Err(flaw) => Err(self.build_error(BuildError::BaseUrl(flaw))),
        }
    }

    fn named_pod(&self) -> Result<String, ConfigError> {
        for layer in self.layers() {
            if let Some(url) = layer.get("pod.url") {
                return Ok(url.expose().to_owned());
            }
            if layer.first(&["pod.host", "host"]).is_some() {
                return address::of(layer, "pod");
            }
        }
        Err(ConfigError::new("no pod is named: set POD_URL, or host in the configuration file"))
    }

    /// The proxy's address, without user name and password, if the configuration names a proxy.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] if it cannot be used. One with a user name or password cannot.
    pub fn proxy_url(&self) -> Result<Option<String>, ConfigError> {
        Ok(self.named_proxy()?.map(|(_, named)| named.address))
    }

    /// Where to log in by certificate, where it is not beside the pod.
    fn session_auth_url(&self) -> Result<Option<String>, ConfigError> {
        for layer in self.layers() {
            if let Some(url) = layer.get("sessionAuth.url") {
                return Ok(Some(url.expose().to_owned()));
            }
            if layer.get("pod.url").is_some() {
                // The file's is that of another pod.
                return Ok(None);
            }
            if layer.first(&["sessionAuth.host", "host"]).is_some() {
                return address::of(layer, "sessionAuth").map(Some);
            }
        }
        Ok(None)
    }

    fn log_in(&self, builder: PodClientBuilder) -> Result<PodClientBuilder, ConfigError> {
        let Some(credentials) = self.credentials()? else {
            return Err(ConfigError::new(
                "no way to log in: set POD_SESSION_TOKEN, or POD_BOT_USERNAME and POD_BOT_KEY, or bot in the \
                 configuration file",
            ));
        };
        Ok(match credentials {
            Credentials::Token(token) => {
                check_token(token, token.expose())?;
                builder.session_token(token.secret_text())
            }
            Credentials::TokenFile(file) => {
                let token = String::from_utf8(files::read(file)?).map(SecretString::from);
                let token = token.map_err(|_| file.error("holds no session token, but something binary"))?;
                let token = token.expose_secret().trim();
                check_token(file, token)?;
                builder.session_token(token)
            }
            Credentials::Key(key) => {
                let user = self.get("bot.username").ok_or_else(|| {
                    key.error("a key needs a user name: set bot.username, or POD_BOT_USERNAME")
                })?;
                let key = Material::of(key, self.get("bot.certificate.password"))?;
                builder.session_provider(RsaLogin::new(user.expose(), key.rsa_key()?))
            }
            Credentials::Certificate(certificate) => {
                let certificate = Material::of(certificate, self.get("bot.certificate.password"))?;
                builder.session_provider(CertificateLogin::new(certificate.identity()?))
            }
            Credentials::OnBehalfOf(user) => builder.session_provider(self.on_behalf_of(user)?),
        })
    }

    fn on_behalf_of(&self, user: &Setting) -> Result<OnBehalfOf, ConfigError> {
        let app = self.get("app.appId").ok_or_else(|| user.error("an app has to act: set app.appId"))?;
        let Some(key) = self.either(&APP_KEY)? else {
            return Err(match self.either(&APP_CERTIFICATE)? {
                Some(certificate) => certificate.error("an app logs in by key here: set app.privateKey"),
                None => app.error("the app has no key: set app.privateKey"),
            });
        };
        let key = Material::of(key, self.get("app.certificate.password"))?.rsa_key()?;
        match user.expose().trim().parse::<UserId>() {
            Ok(id) => Ok(OnBehalfOf::user_id(app.expose(), key, id)),
            Err(_) => OnBehalfOf::user_name(app.expose(), key, user.expose())
                .map_err(|error| user.error("cannot be used").because(error)),
        }
    }

    /// How to log in: what the source that goes before the others says. A token goes before the rest, since somebody
    /// has logged in already; a key goes before a certificate, as in the vendor's kits.
    fn credentials(&self) -> Result<Option<Credentials<'_>>, ConfigError> {
        for layer in self.layers() {
            let token = layer.get("session.token").map(Credentials::Token);
            let token = token.or_else(|| layer.get("session.tokenFile").map(Credentials::TokenFile));
            let user = layer.get("app.onBehalfOf").map(Credentials::OnBehalfOf);
            let key = either(layer, &KEY)?.map(Credentials::Key);
            let certificate = either(layer, &CERTIFICATE)?.map(Credentials::Certificate);
            if let Some(found) = token.or(user).or(key).or(certificate) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// What the configuration says of the way to the pod, and how patient to be.
    fn network(&self, mut builder: PodClientBuilder) -> Result<PodClientBuilder, ConfigError> {
        if let Some(proxy) = self.proxy()? {
            builder = builder.proxy(proxy);
        }
        for (name, value) in self.headers() {
            builder = builder.default_header(name, value.secret_text());
        }
        let mut retry = self.retry()?;
        let connect = self.inherited("connectionTimeout").map(Setting::milliseconds).transpose()?;
        if let Some(timeout) = connect {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = self.inherited("readTimeout").map(Setting::milliseconds).transpose()? {
            // The kits bound the silence within an answer, and nothing else; an attempt has to last as long.
            let attempt = timeout.saturating_add(connect.unwrap_or(Duration::from_secs(10)));
            builder = builder.read_timeout(timeout).attempt_timeout(attempt);
            let whole = retry.call_timeout().max(attempt.saturating_mul(2));
            retry = retry.timeout(whole);
        }
        if let Some(most) = self.inherited("connectionPoolPerRoute") {
            let count = most.whole()?;
            let count = usize::try_from(count).map_err(|_| most.error("expected a number of connections"))?;
            builder = builder.idle_connections(count);
        }
        Ok(builder.retry(retry))
    }

    fn proxy(&self) -> Result<Option<Proxy>, ConfigError> {
        let Some((source, named)) = self.named_proxy()? else { return Ok(None) };
        // A password may come from the environment for a proxy of the file, and stand alone in the file for a proxy of the
        // environment. That of another proxy is not shown to this one.
        let of_another = self.layers().skip(source + 1).any(NamedProxy::is_in);
        let sources = if of_another { source + 1 } else { usize::MAX };
        let part = |name: &str| {
            let key = format!("pod.proxy.{name}");
            let found = self.layers().take(sources).find_map(|layer| layer.get(&key));
            found.or_else(|| self.layers().nth(source)?.get(&format!("{}.{name}", named.section)))
        };
        Ok(Some(match (part("username"), part("password")) {
            (Some(user), Some(password)) => named.proxy.credentials(user.expose(), password.secret_text()),
            _ => named.proxy,
        }))
    }

    /// The proxy, and the number of the source that names it.
    fn named_proxy(&self) -> Result<Option<(usize, NamedProxy)>, ConfigError> {
        for (source, layer) in self.layers().enumerate() {
            if let Some(proxy) = NamedProxy::of(layer)? {
                return Ok(Some((source, proxy)));
            }
        }
        Ok(None)
    }

    fn headers(&self) -> Vec<(&str, &Setting)> {
        let of_pod: Vec<_> = self.layers().flat_map(|layer| layer.below("pod.defaultHeaders.")).collect();
        if of_pod.is_empty() {
            return self.layers().flat_map(|layer| layer.below("defaultHeaders.")).collect();
        }
        of_pod
    }

    /// With a section `retry`, what the vendor's kits do, as the section changes it; without, what this crate does.
    fn retry(&self) -> Result<RetryPolicy, ConfigError> {
        if self.layers().all(|layer| layer.below("retry.").next().is_none()) {
            return Ok(RetryPolicy::default());
        }
        let mut policy = RetryPolicy::vendor();
        if let Some(attempts) = self.get("retry.maxAttempts") {
            // Negative is without end, which here is the time that a call may take.
            let most = u16::try_from(attempts.whole()?).unwrap_or(u16::MAX);
            policy = policy.attempts(most);
        }
        if let Some(first) = self.get("retry.initialIntervalMillis") {
            policy = policy.first_wait(first.milliseconds()?);
        }
        if let Some(longest) = self.get("retry.maxIntervalMillis") {
            policy = policy.longest_wait(longest.milliseconds()?);
        }
        if let Some(factor) = self.get("retry.multiplier") {
            let number = factor.expose().trim().parse::<f32>();
            let number = number.ok().filter(|number| number.is_finite());
            let number = number.ok_or_else(|| factor.error("expected a number, 2 for example"))?;
            // Below 1 is 2, as in the kits.
            policy = policy.factor(if number < 1.0 { 2.0 } else { number });
        }
        Ok(policy)
    }

    /// The pod's section, or else the root.
    fn inherited(&self, name: &str) -> Option<&Setting> {
        let of_pod = format!("pod.{name}");
        self.layers().find_map(|layer| layer.first(&[&of_pod, name]))
    }

    /// The setting of one of these keys. Only one of them may be set.
    fn either(&self, keys: &[&str; 2]) -> Result<Option<&Setting>, ConfigError> {
        for layer in self.layers() {
            if let Some(setting) = either(layer, keys)? {
                return Ok(Some(setting));
            }
        }
        Ok(None)
    }

    /// The error of a builder from this configuration that fails, with file, line and key as far as they are to blame.
    #[must_use]
    pub fn build_error(&self, error: BuildError) -> ConfigError {
        let key = match error {
            BuildError::BaseUrl(_) => "pod.url",
            BuildError::SessionAuthUrl(_) => "sessionAuth.url",
            _ => return ConfigError::new("no client can be built").because(error),
        };
        let section = key.trim_end_matches(".url");
        let host = format!("{section}.host");
        let place = self.layers().find_map(|layer| layer.first(&[key, &host, "host"]));
        match place {
            Some(setting) => setting.error("cannot be used").because(error),
            None => ConfigError::new("cannot be used").because(error),
        }
    }
}

fn check_token(setting: &Setting, token: &str) -> Result<(), ConfigError> {
    match pod_api::SessionToken::new(token) {
        Ok(_) => Ok(()),
        Err(error) => Err(setting.error("cannot be used").because(error)),
    }
}

fn either<'a>(layer: &'a Layer, keys: &[&str; 2]) -> Result<Option<&'a Setting>, ConfigError> {
    match (layer.get(keys[0]), layer.get(keys[1])) {
        (Some(one), Some(other)) => {
            let reason =
                format!("{} ({}) is set, too; give only one of the two", other.key(), other.source());
            Err(one.error(reason))
        }
        (one, other) => Ok(one.or(other)),
    }
}
