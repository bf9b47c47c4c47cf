//! What goes wrong around the background: it is stopped at any moment, four tabs speak at once, the storage
//! refuses, holds something else, or the clock is wrong. Nothing is lost, nothing counts twice.
//!
//! A background that is made anew knows no more than one that the browser started anew, so that schedules of
//! stops run here by the hundred; `tests/e2e/faults.test.mjs` stops the real ones, a few times.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

mod device;
mod stops;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
