//! Addresses, put together from their parts.

use pod_api::Proxy;

use super::{
    ConfigError,
    setting::{Layer, Setting},
};

/// `scheme://host:port/context/service`, each part from the section or else from the root.
pub(super) fn of(layer: &Layer, section: &str) -> Result<String, ConfigError> {
    let found = |name: &str| layer.first(&[&format!("{section}.{name}"), name]);
    let scheme = found("scheme").map_or("https", Setting::expose);
    let host = found("host").ok_or_else(|| ConfigError::new(format!("{section}.host is missing")))?;
    let name = host.expose().trim();
    let in_host = |character: char| character.is_alphanumeric() || "-._:[]".contains(character);
    if name.is_empty() || !name.chars().all(in_host) {
        return Err(host.error("expected a host name alone, acme.symphony.com for example"));
    }
    if !matches!(scheme, "https" | "http") {
        let flaw = "expected https or http";
        return Err(found("scheme").map_or_else(|| ConfigError::new(flaw), |setting| setting.error(flaw)));
    }
    let port = match found("port") {
        Some(setting) if !setting.expose().trim().is_empty() => setting.port()?,
        _ => None,
    };
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    let context = found("context").map_or("", Setting::expose).trim().trim_matches('/');
    let context = if context.is_empty() { String::new() } else { format!("/{context}") };
    let service = if section == "pod" { "pod" } else { "sessionauth" };
    Ok(format!("{scheme}://{name}{port}{context}/{service}"))
}

/// A proxy that a source names.
#[derive(Debug)]
pub(super) struct NamedProxy {
    pub(super) address: String,
    pub(super) proxy: Proxy,
    /// The section that has its user name and password.
    pub(super) section: &'static str,
}

impl NamedProxy {
    pub(super) fn of(layer: &Layer) -> Result<Option<Self>, ConfigError> {
        if let Some(place) = layer.get("pod.proxy.url") {
            return Self::at(place, place.expose().to_owned(), "pod.proxy").map(Some);
        }
        // The section's replaces the root's as a whole.
        let section = if layer.below("pod.proxy.").next().is_some() { "pod.proxy" } else { "proxy" };
        let port = layer.get(&format!("{section}.port"));
        match (layer.get(&format!("{section}.host")), port) {
            (Some(place), Some(port)) => {
                let number = port.port()?.ok_or_else(|| port.error("expected a port, 3128 for example"))?;
                let address = format!("http://{}:{number}", place.expose().trim());
                Self::at(place, address, section).map(Some)
            }
            (Some(host), None) => Err(host.error(format!("a proxy needs {section}.port, too"))),
            (None, Some(port)) => Err(port.error(format!("a proxy needs {section}.host, too"))),
            // A password alone may belong to a proxy that another source names.
            (None, None) => Ok(None),
        }
    }

    fn at(place: &Setting, address: String, section: &'static str) -> Result<Self, ConfigError> {
        let proxy = Proxy::new(&address).map_err(|error| place.error("cannot be used").because(error))?;
        Ok(Self { address, proxy, section })
    }

    /// Whether a source names a proxy, be it one that can be used or not.
    pub(super) fn is_in(layer: &Layer) -> bool {
        layer.first(&["pod.proxy.url", "pod.proxy.host", "proxy.host"]).is_some()
    }
}
