//! The blocks that only show something.

use js_sys::{Date, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::page::{Page, put};
use crate::reply::Part;
use crate::texts;

pub fn heading(page: &Page, block: &Part) -> Result<Element, JsValue> {
    page.words("h2", "", &block.words("text"))
}

pub fn line(page: &Page, block: &Part) -> Result<Element, JsValue> {
    let element = page.words("p", "line", &block.words("text"))?;
    element.set_attribute("data-tone", &block.string("tone").unwrap_or_default())?;
    Ok(element)
}

pub fn list(page: &Page, block: &Part, name: &str, class: &str) -> Result<Element, JsValue> {
    let element = page.make(name, &[("class", class)])?;
    for item in block.all_words("items") {
        put(&element, page.words("li", "", &item)?)?;
    }
    Ok(element)
}

pub fn facts(page: &Page, block: &Part) -> Result<Element, JsValue> {
    let element = page.make("dl", &[("class", "facts")])?;
    for row in block.parts("rows") {
        let group = page.make("div", &[])?;
        put(&group, page.words("dt", "", &row.words("label"))?)?;
        put(&group, page.words("dd", "", &row.words("value"))?)?;
        put(&element, group)?;
    }
    Ok(element)
}

pub fn standing(page: &Page, block: &Part) -> Result<Element, JsValue> {
    let element = page.make("p", &[("class", "standing")])?;
    let status = page.words("span", "status", &block.words("text"))?;
    status.set_attribute("data-status", &block.string("status").unwrap_or_default())?;
    put(&element, status)?;
    if let Some(since) = block.text("since") {
        put(&element, page.document.create_text_node(" "))?;
        put(&element, page.text("span", "since", &since)?)?;
    }
    Ok(element)
}

/// What happened, as a line with a dot for each entry.
pub fn history(page: &Page, entries: impl Iterator<Item = Part>) -> Result<Element, JsValue> {
    let element = page.make("ol", &[("class", "history")])?;
    for entry in entries {
        let item = page.make("li", &[])?;
        let at = entry.value("at");
        let time = page.text("time", "", &texts::day(&at))?;
        if let Some(written) = iso(&at) {
            time.set_attribute("datetime", &written)?;
        }
        put(&item, time)?;
        put(&item, page.words("span", "what", &entry.words("text"))?)?;
        if let Some(detail) = entry.string("detail") {
            let quote = page.make("span", &[("class", "detail")])?;
            put(&quote, page.text("bdi", "", &detail)?)?;
            put(&item, quote)?;
        }
        put(&element, item)?;
    }
    Ok(element)
}

pub fn links(page: &Page, links: impl Iterator<Item = Part>) -> Result<Element, JsValue> {
    let element = page.make("ul", &[("class", "links")])?;
    for link in links {
        let item = page.make("li", &[])?;
        let url = link.string("url").unwrap_or_default();
        let anchor = page.link(&link.words("label"), &url)?;
        if link.flag("main") {
            anchor.set_attribute("class", "main")?;
        }
        put(&item, anchor)?;
        put(&element, item)?;
    }
    Ok(element)
}

/// A moment for machines; `None` for what is no moment, of which the browser throws.
fn iso(at: &JsValue) -> Option<String> {
    let date = Date::new(at);
    let write: Function = Reflect::get(&date, &"toISOString".into()).ok()?.dyn_into().ok()?;
    write.call0(&date).ok()?.as_string()
}

/// A line of less weight that is a link.
pub fn source(page: &Page, block: &Part) -> Result<Element, JsValue> {
    let element = page.make("p", &[("class", "line"), ("data-tone", "soft")])?;
    let url = block.string("url").unwrap_or_default();
    put(&element, page.link(&block.words("text"), &url)?)?;
    Ok(element)
}
