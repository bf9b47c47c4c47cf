//! Who sent a message: told by what the browser says of the sender, never by the message.

use lotse_core::protocol::Sender;
use serde::Deserialize;
use wasm_bindgen::JsValue;

/// `chrome.runtime.MessageSender`, as far as it is used.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MessageSender {
    id: Option<String>,
    url: Option<String>,
    frame_id: Option<i32>,
    tab: Option<Tab>,
}

#[derive(Deserialize)]
struct Tab {
    id: Option<i32>,
}

/// Reads the browser's sender object. `None` for another extension, a frame inside a page, or anything
/// that is not of the expected shape.
///
/// `id` is this extension's id and `root` the address of its own pages.
pub fn read(sender: JsValue, id: &str, root: &str) -> Option<Sender> {
    let sender: MessageSender = serde_wasm_bindgen::from_value(sender).ok()?;
    if sender.id.as_deref() != Some(id) {
        return None;
    }
    let url = sender.url?;
    if url.starts_with(root) {
        return Some(Sender::Own);
    }
    let tab = sender.tab?.id?;
    (sender.frame_id == Some(0)).then_some(Sender::Page { tab, url })
}
