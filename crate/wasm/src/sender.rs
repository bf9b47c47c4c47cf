//! Who sent a message: told by what the browser says of the sender, never by the message.

use lotse_core::protocol::{SAMPLE_PAGE, Sender};
use wasm_bindgen::JsValue;

use crate::reply::Part;

/// Reads the browser's sender object. `None` for another extension, a frame inside a page, or anything
/// that is not of the expected shape.
///
/// `id` is this extension's id and `root` the address of its own pages.
pub fn read(sender: &JsValue, id: &str, root: &str) -> Option<Sender> {
    let sender = Part::new(sender.clone());
    if sender.string("id").as_deref() != Some(id) {
        return None;
    }
    let url = sender.string("url")?;
    if let Some(path) = url.strip_prefix(root) {
        let file = path.split(['?', '#']).next().unwrap_or_default();
        let is_sample = file == SAMPLE_PAGE;
        return Some(if is_sample { Sender::Sample } else { Sender::Own });
    }
    let tab = sender.part("tab")?.whole("id")?;
    (sender.whole("frameId") == Some(0)).then_some(Sender::Page { tab, url })
}
