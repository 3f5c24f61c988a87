//! Which version the crates could have next. Proposed, not forced: whoever releases decides.

use semver::{BuildMetadata, Version};

use crate::pipeline::diff::{Report, Step};

/// One line with the proposal for a crate of this version; nothing if it had no document before.
pub(super) fn of(version: &Version, report: &Report) -> Option<String> {
    report.old_version.as_ref()?;
    let proposed = next(version, report.step?, &report.new_version);
    Some(format!("proposed version of pod-api: {proposed} (now {version})\n"))
}

fn next(version: &Version, step: Step, api: &str) -> Version {
    let Version { major, minor, patch, .. } = *version;
    let mut next = match (major, step) {
        (0, Step::Major) => Version::new(0, minor + 1, 0),
        (_, Step::Major) => Version::new(major + 1, 0, 0),
        (0, _) | (_, Step::Patch) => Version::new(major, minor, patch + 1),
        (_, Step::Minor) => Version::new(major, minor + 1, 0),
    };
    next.build = BuildMetadata::new(api).unwrap_or_default();
    next
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::{Step, next};

    #[test]
    fn the_step_and_the_api_make_the_version() {
        for (version, step, expected) in [
            ("0.1.0+20.17.1", Step::Major, "0.2.0+20.18.0"),
            ("0.1.0+20.17.1", Step::Minor, "0.1.1+20.18.0"),
            ("1.2.3", Step::Major, "2.0.0+20.18.0"),
            ("1.2.3", Step::Minor, "1.3.0+20.18.0"),
            ("1.2.3", Step::Patch, "1.2.4+20.18.0"),
        ] {
            assert_eq!(next(&Version::parse(version).unwrap(), step, "20.18.0").to_string(), expected);
        }
    }
}
