#![no_main]

#[path = "../../core/tests/parsers/holds.rs"]
#[allow(dead_code, reason = "each target asks of one parser")]
mod holds;

libfuzzer_sys::fuzz_target!(|text: &str| holds::snapshot(text));
