#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| pod_api::fuzzing::response(data));
