//! What `diff` says of two documents, against the difference of their surfaces.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|choices: &[u8]| pod_api_regen::fuzzing::diff(choices));
