//! The popup's fallback, which has to work without the core, names the forms that the core would.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::fs;
use std::path::Path;

use lotse_core::atlas::Platform;
use lotse_core::page::route;

#[test]
fn the_fallback_opens_the_first_form_of_each_platform() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/popup/popup.html");
    let page = fs::read_to_string(path).unwrap();
    for platform in [Platform::Facebook, Platform::Instagram] {
        let url = route::direct(platform).first().unwrap().id.url();
        assert!(page.contains(&format!("href=\"{url}\"")), "{url}");
    }
}
