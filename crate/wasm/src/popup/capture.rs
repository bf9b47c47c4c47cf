//! A capture of the page that the user looks at: asked from its content script, redacted by the
//! background, shown, and saved as a file only if the user wants. Nothing is sent.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::chrome;
use crate::page::object;

/// The capture as JSON text. Fails where the tab shows none of the pages that the extension reads.
pub async fn make() -> Result<String, JsValue> {
    let wish = object(&[("kind", &"capture".into())])?;
    let seen = chrome::send_to_tab(looked_at().await?, &wish).await?;
    let message = object(&[
        ("kind", &"capture".into()),
        ("page", &Reflect::get(&seen, &"page".into())?),
        ("snapshot", &Reflect::get(&seen, &"snapshot".into())?),
    ])?;
    let reply = JsFuture::from(chrome::send_message(&message)?).await?;
    let capture = Reflect::get(&reply, &"capture".into())?;
    JSON::stringify_with_replacer_and_space(&capture, &JsValue::NULL, &2.into())?
        .as_string()
        .ok_or_else(|| "no capture".into())
}

/// The tab that the user looks at: the active one of the popup's window; where the popup opens as a page, which
/// is then active itself, the one that the user looked at last.
async fn looked_at() -> Result<i32, JsValue> {
    let own = chrome::current_tab().await?;
    let query = if own.is_undefined() {
        object(&[("active", &true.into()), ("currentWindow", &true.into())])?
    } else {
        object(&[])?
    };
    let own = number(&own, "id");
    let tabs = Array::from(&chrome::query_tabs(&query).await?);
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the browser's numbers of tabs are small"
    )]
    tabs.iter()
        .filter_map(|tab| Some((number(&tab, "lastAccessed")?, number(&tab, "id")?)))
        .filter(|(_, id)| Some(*id) != own)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, id)| id as i32)
        .ok_or_else(|| "no tab".into())
}

/// A number that a tab has; of no tab, none.
fn number(tab: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(tab, &name.into()).ok()?.as_f64()
}
