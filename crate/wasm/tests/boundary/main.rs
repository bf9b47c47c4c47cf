//! The boundary as the browser sees it: JavaScript messages in, JavaScript replies out, and what is
//! stored in between. Runs in a real browser, with a storage area and a toolbar button made here.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

mod desk;
mod messages;
mod words;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
