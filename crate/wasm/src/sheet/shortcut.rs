//! The keys that go to the link, as the browser names them.

use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

use super::SheetView;
use crate::chrome;
use crate::page::{Page, hide, put};
use crate::reply::Part;
use crate::texts;

/// The command's name in the manifest.
const COMMAND: &str = "jump";

/// Hidden until the browser has answered, and where there is nothing to say. The keys are changed on a page of
/// the browser: whoever comes back from there is told the new ones.
pub fn shortcut(view: &Rc<SheetView>, block: &Part) -> Result<Element, JsValue> {
    let line = view
        .page
        .make("p", &[("class", "line shortcut"), ("hidden", "")])?;
    let (page, block, shown) = (view.page.clone(), block.clone(), line.clone());
    let tell = move || {
        let (page, block, line) = (page.clone(), block.clone(), shown.clone());
        spawn_local(async move {
            // The line is ours, and was made here.
            let _ = fill(&page, &line, &block, keys().await.as_deref());
        });
    };
    tell();
    view.keep(EventListener::new(
        &view.page.document,
        "visibilitychange",
        move |_| tell(),
    ));
    Ok(line)
}

/// The keys, empty where none are set; `None` where the browser has no keyboard commands.
async fn keys() -> Option<String> {
    let commands = JsFuture::from(chrome::commands().ok()?).await.ok()?;
    let commands: Array = commands.dyn_into().ok()?;
    let command = commands
        .iter()
        .map(Part::new)
        .find(|command| command.string("name").as_deref() == Some(COMMAND))?;
    Some(command.string("shortcut").unwrap_or_default())
}

fn fill(page: &Page, line: &Element, block: &Part, keys: Option<&str>) -> Result<(), JsValue> {
    line.set_text_content(None);
    match keys {
        None => {}
        Some("") => line.set_text_content(block.text("none").as_deref()),
        Some(keys) => {
            let key = block.part("text").and_then(|text| text.string("key"));
            let words = texts::filled(&key.unwrap_or_default(), &[keys]);
            let (before, after) = words.split_once(keys).unwrap_or((&words, ""));
            put(line, page.document.create_text_node(before))?;
            let shown = page.text("kbd", "", keys)?;
            shown.set_attribute("dir", "ltr")?;
            put(line, shown)?;
            put(line, page.document.create_text_node(after))?;
        }
    }
    hide(line, !line.has_child_nodes())
}
