//! The background's replies as the popup reads them. `lotse_core::protocol` describes them; what the
//! popup only passes on stays as JavaScript has it.

use js_sys::Reflect;
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::texts::Text;

#[derive(Deserialize)]
pub struct Overview {
    pub accounts: Vec<AccountView>,
    pub direct: Vec<DirectForm>,
    pub aside: usize,
    pub newer: usize,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    #[serde(with = "serde_wasm_bindgen::preserve")]
    pub account: JsValue,
    pub name: Text,
    pub status: String,
    pub status_text: Text,
    pub since: Option<Text>,
    pub next: Text,
    pub actions: Vec<Action>,
}

/// A button: with `url` it opens a page, with `what` it says what happened.
#[derive(Clone, Deserialize)]
pub struct Action {
    pub label: Text,
    pub url: Option<String>,
    pub what: Option<String>,
}

#[derive(Deserialize)]
pub struct DirectForm {
    pub platform: String,
    pub url: String,
}

/// Reads the overview out of a reply; the error is the text to show, where the reply has one.
pub fn overview(reply: &JsValue) -> Result<Overview, JsValue> {
    #[derive(Deserialize)]
    struct Failed {
        reason: Text,
    }
    let part = Reflect::get(reply, &"overview".into())?;
    if !part.is_undefined() {
        return Ok(serde_wasm_bindgen::from_value(part)?);
    }
    let failed: Failed = serde_wasm_bindgen::from_value(reply.clone())?;
    Err(failed.reason.show().into())
}
