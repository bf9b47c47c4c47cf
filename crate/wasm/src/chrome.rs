//! The part of the browser's extension API that is used: storage, toolbar button, messages, texts, tabs,
//! permissions.
//!
//! `chrome.*` with promises serves Chromium and Firefox alike.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// `chrome.storage.StorageArea`.
    pub type StorageArea;

    /// All items (`null`) or those of some keys.
    #[wasm_bindgen(method, catch, structural)]
    pub async fn get(this: &StorageArea, keys: &JsValue) -> Result<JsValue, JsValue>;

    /// Stores items; resolves when they are durable.
    #[wasm_bindgen(method, catch, structural)]
    pub async fn set(this: &StorageArea, items: &JsValue) -> Result<(), JsValue>;

    /// Removes keys.
    #[wasm_bindgen(method, catch, structural)]
    pub async fn remove(this: &StorageArea, keys: &Array) -> Result<(), JsValue>;

    /// Opens the options page in a tab.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = openOptionsPage)]
    pub async fn open_options() -> Result<JsValue, JsValue>;

    /// Shows a notification. The namespace is only there with the user's permission: without it the call itself
    /// throws, which an `async` binding would not catch.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "notifications"], js_name = create)]
    pub fn notify(options: &JsValue) -> Result<Promise, JsValue>;

    /// `chrome.action`: the toolbar button.
    pub type Toolbar;

    /// Text on the button, for one tab or for all.
    #[wasm_bindgen(method, catch, structural, js_name = setBadgeText)]
    pub async fn set_badge_text(this: &Toolbar, details: &JsValue) -> Result<(), JsValue>;

    /// Colour behind that text.
    #[wasm_bindgen(method, catch, structural, js_name = setBadgeBackgroundColor)]
    pub async fn set_badge_background_color(this: &Toolbar, details: &JsValue) -> Result<(), JsValue>;

    /// Sends a message to the background.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    pub fn send_message(message: &JsValue) -> Result<Promise, JsValue>;

    /// The text of a key with its placeholders filled, empty where there is none.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "i18n"], js_name = getMessage)]
    pub fn message(key: &str, substitutions: &Array) -> Result<String, JsValue>;

    /// The language of the browser's surface.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    pub fn ui_language() -> Result<String, JsValue>;

    /// The tabs that fit, without addresses: those need a permission that the extension does not have.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    pub async fn query_tabs(query: &JsValue) -> Result<JsValue, JsValue>;

    /// The tab that this page is in; undefined in a popup.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = getCurrent)]
    pub async fn current_tab() -> Result<JsValue, JsValue>;

    /// Sends a message to the content scripts of a tab; rejects where there are none.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    pub async fn send_to_tab(tab: i32, message: &JsValue) -> Result<JsValue, JsValue>;

    /// Whether the extension has permissions; resolves to that.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = contains)]
    pub fn has_permission(wanted: &JsValue) -> Result<Promise, JsValue>;

    /// Asks the person for a permission; resolves to whether it was given. Only within a click.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    pub fn request_permission(wanted: &JsValue) -> Result<Promise, JsValue>;

    /// The keyboard commands with their keys by now. Firefox for Android has no such namespace.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "commands"], js_name = getAll)]
    pub fn commands() -> Result<Promise, JsValue>;

    /// Opens a tab.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    pub fn create_tab(properties: &JsValue) -> Result<Promise, JsValue>;

    /// `Intl.DisplayNames`.
    #[wasm_bindgen(js_namespace = Intl, js_name = DisplayNames)]
    pub type RegionNames;

    /// For a list of languages, with what is to be named.
    #[wasm_bindgen(constructor, catch, js_namespace = Intl, js_class = "DisplayNames")]
    pub fn new(languages: &Array, options: &JsValue) -> Result<RegionNames, JsValue>;

    /// The name of a code.
    #[wasm_bindgen(method, catch)]
    pub fn of(this: &RegionNames, code: &JsValue) -> Result<String, JsValue>;
}
