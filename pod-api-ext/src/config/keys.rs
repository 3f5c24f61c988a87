//! The keys of the vendor's configuration file.

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It has keys of its own.
    Section,
    /// Its keys are the user's choice: the default headers.
    Headers,
    Text,
    /// A text that nobody may see.
    Secret,
    Number,
    /// It belongs to the Agent or another API that this crate does not call.
    OtherApi,
    /// It is the Pod API's, but this client does without it, for this reason.
    NotSupported(&'static str),
    /// Another key's old name.
    Deprecated(&'static str, Secrecy),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secrecy {
    Open,
    Secret,
}

/// What can be said at the root and again in the section of a service.
const SERVICE: &[(&str, Role)] = &[
    ("scheme", Role::Text),
    ("host", Role::Text),
    ("port", Role::Number),
    ("context", Role::Text),
    ("proxy", Role::Section),
    ("proxy.host", Role::Text),
    ("proxy.port", Role::Number),
    ("proxy.username", Role::Text),
    ("proxy.password", Role::Secret),
    ("connectionTimeout", Role::Number),
    ("readTimeout", Role::Number),
    ("connectionPoolMax", Role::NotSupported("connections are shared; limit calls by concurrent_calls()")),
    ("connectionPoolPerRoute", Role::Number),
    ("defaultHeaders", Role::Headers),
];

/// What the sections `bot` and `app` share.
const CREDENTIALS: &[(&str, Role)] = &[
    ("privateKey", Role::Section),
    ("privateKey.path", Role::Text),
    ("privateKey.content", Role::Secret),
    ("certificate", Role::Section),
    ("certificate.path", Role::Text),
    ("certificate.content", Role::Secret),
    ("certificate.password", Role::Secret),
    ("privateKeyPath", Role::Deprecated("privateKey.path", Secrecy::Open)),
    ("privateKeyContent", Role::Deprecated("privateKey.content", Secrecy::Secret)),
    ("certificatePath", Role::Deprecated("certificate.path", Secrecy::Open)),
    ("certificateContent", Role::Deprecated("certificate.content", Secrecy::Secret)),
    ("certificatePassword", Role::Deprecated("certificate.password", Secrecy::Secret)),
];

const OTHERS: &[(&str, Role)] = &[
    ("pod", Role::Section),
    ("sessionAuth", Role::Section),
    ("agent", Role::OtherApi),
    ("keyManager", Role::OtherApi),
    ("bot", Role::Section),
    ("bot.username", Role::Text),
    ("app", Role::Section),
    ("app.appId", Role::Text),
    ("ssl", Role::Section),
    ("ssl.trustStore", Role::Section),
    ("ssl.trustStore.path", Role::Text),
    ("ssl.trustStore.content", Role::Secret),
    ("ssl.trustStore.password", Role::Secret),
    ("ssl.trustStorePath", Role::Deprecated("trustStore.path", Secrecy::Open)),
    ("ssl.trustStorePassword", Role::Deprecated("trustStore.password", Secrecy::Secret)),
    ("retry", Role::Section),
    ("retry.maxAttempts", Role::Number),
    ("retry.initialIntervalMillis", Role::Number),
    ("retry.multiplier", Role::Number),
    ("retry.maxIntervalMillis", Role::Number),
    ("datafeed", Role::OtherApi),
    ("datahose", Role::OtherApi),
    ("commonJwt", Role::OtherApi),
    ("extensions", Role::OtherApi),
    ("manifest", Role::OtherApi),
];

/// What a key of the file is for, if it is known.
pub(super) fn role(key: &str) -> Option<Role> {
    known().find(|(section, name, _)| within(section, name, key)).map(|(.., role)| role)
}

fn within(section: &str, name: &str, key: &str) -> bool {
    if section.is_empty() {
        return name == key;
    }
    key.strip_prefix(section).and_then(|rest| rest.strip_prefix('.')) == Some(name)
}

fn known() -> impl Iterator<Item = (&'static str, &'static str, Role)> {
    fn of(
        section: &'static str,
        keys: &'static [(&'static str, Role)],
    ) -> impl Iterator<Item = (&'static str, &'static str, Role)> {
        keys.iter().map(move |&(name, role)| (section, name, role))
    }
    of("", OTHERS)
        .chain(of("", SERVICE))
        .chain(of("pod", SERVICE))
        .chain(of("sessionAuth", SERVICE))
        .chain(of("bot", CREDENTIALS))
        .chain(of("app", CREDENTIALS))
}

/// The known key that was probably meant.
pub(super) fn similar(key: &str) -> Option<String> {
    let (section, name) = key.rsplit_once('.').map_or(("", key), |(section, name)| (section, name));
    let bare = |text: &str| text.replace(['-', '_'], "").to_ascii_lowercase();
    let full = |section: &str, name: &str| {
        if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") }
    };
    let siblings = known()
        .map(|(section, name, _)| full(section, name))
        .filter(|known| known.rsplit_once('.').map_or("", |(section, _)| section) == section);
    siblings
        .map(|known| (distance(&bare(known.rsplit('.').next().unwrap_or(&known)), &bare(name)), known))
        .filter(|(distance, _)| *distance * 3 <= bare(name).len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// How many letters have to be inserted, taken out, replaced or swapped with the next.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for line in 0..=one.len() {
        for column in 0..=other.len() {
            table[line][column] = if line == 0 || column == 0 {
                line + column
            } else {
                let differs = usize::from(one[line - 1] != other[column - 1]);
                let replaced = table[line - 1][column - 1] + differs;
                let swapped = line > 1
                    && column > 1
                    && one[line - 1] == other[column - 2]
                    && one[line - 2] == other[column - 1];
                let swap = if swapped { table[line - 2][column - 2] + 1 } else { usize::MAX };
                replaced.min(swap).min(table[line - 1][column] + 1).min(table[line][column - 1] + 1)
            };
        }
    }
    table[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::{Role, role, similar};

    #[test]
    fn keys_are_found_in_their_sections_only() {
        assert_eq!(role("host"), Some(Role::Text));
        assert_eq!(role("pod.proxy.password"), Some(Role::Secret));
        assert_eq!(role("sessionAuth.port"), Some(Role::Number));
        assert_eq!(role("bot.host"), None);
        assert_eq!(role("bot.privatekey"), None);
        assert_eq!(role("podHost"), None);
    }

    #[test]
    fn a_typo_is_told_what_was_meant() {
        assert_eq!(similar("bot.privatekey").as_deref(), Some("bot.privateKey"));
        assert_eq!(similar("bot.private-key").as_deref(), Some("bot.privateKey"));
        assert_eq!(similar("pod.hots").as_deref(), Some("pod.host"));
        assert_eq!(similar("retry.maxAttempt").as_deref(), Some("retry.maxAttempts"));
        assert_eq!(similar("bot.nickname"), None);
        assert_eq!(similar("podHost"), None);
    }
}
