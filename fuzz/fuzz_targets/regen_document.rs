//! Documents of others, as JSON or YAML.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| pod_api_regen::fuzzing::regen(text));
