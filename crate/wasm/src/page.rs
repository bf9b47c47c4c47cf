//! What every page of the extension needs: its elements, files, tabs.
//!
//! Always holds: only text is put into a page, never markup; and only what a person did counts.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, Document, Element, Event, HtmlElement, Node, Url, Window};

use crate::chrome;
use crate::texts::{self, Words};

/// The document and its window.
#[derive(Clone)]
pub struct Page {
    pub window: Window,
    pub document: Document,
}

impl Page {
    pub fn new() -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or("no window")?;
        let document = window.document().ok_or("no document")?;
        Ok(Self { window, document })
    }

    /// The element of a name that the page's HTML has.
    pub fn slot(&self, name: &str) -> Result<Element, JsValue> {
        self.document
            .get_element_by_id(name)
            .ok_or_else(|| format!("the page has no element {name}").into())
    }

    /// A new element with attributes; one named `class` may be empty.
    pub fn make(&self, name: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
        let element = self.document.create_element(name)?;
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
        Ok(element)
    }

    /// A new element with a class and a text.
    pub fn text(&self, name: &str, class: &str, text: &str) -> Result<Element, JsValue> {
        let element = self.make(name, &[("class", class)])?;
        element.set_text_content(Some(text));
        Ok(element)
    }

    /// A new button that sends no form.
    pub fn button(&self, class: &str, label: &str) -> Result<Element, JsValue> {
        let button = self.text("button", class, label)?;
        button.set_attribute("type", "button")?;
        Ok(button)
    }

    /// A new element with words. What a person typed keeps its direction of writing to itself.
    pub fn words(&self, name: &str, class: &str, words: &Words) -> Result<Element, JsValue> {
        let element = self.make(name, &[("class", class)])?;
        let part: Node = if words.is_plain() {
            self.text("bdi", "", words.show())?.into()
        } else {
            self.document.create_text_node(words.show()).into()
        };
        put(&element, &part)?;
        Ok(element)
    }

    /// A link; a site of others opens in a tab of its own. What is no link of ours becomes a text.
    pub fn link(&self, label: &Words, url: &str) -> Result<Element, JsValue> {
        let foreign = url.starts_with("https://");
        if !foreign && !url.starts_with("mailto:") && (!url.starts_with('/') || url.starts_with("//")) {
            return self.words("span", "", label);
        }
        let link = self.words("a", "", label)?;
        link.set_attribute("href", url)?;
        if foreign {
            link.set_attribute("target", "_blank")?;
            link.set_attribute("rel", "noopener")?;
        }
        Ok(link)
    }

    /// Says something in the page's live region, where it also stands to be read.
    pub fn say(&self, text: &str) -> Result<(), JsValue> {
        let line = self.text("p", "", text)?;
        self.slot("notice")?.replace_children_with_node_1(&line);
        Ok(())
    }

    /// Gives the user a text as a file, and says its name.
    pub fn save(&self, name: &str, text: &str) -> Result<(), JsValue> {
        let url = file_url(text)?;
        let link: HtmlElement = self
            .make("a", &[("href", &url), ("download", name)])?
            .unchecked_into();
        // The address stays valid as long as the page: nobody says when the browser has read it.
        link.click();
        self.say(&texts::filled("fileSaved", &[name]))
    }

    /// Tells tests, and people who look at the page's source, that it is filled.
    pub fn ready(&self) -> Result<(), JsValue> {
        let root = self.document.document_element().ok_or("no root")?;
        root.set_attribute("data-ready", "")
    }
}

/// Puts an element or text at the end of another.
pub fn put(parent: &Node, child: impl AsRef<Node>) -> Result<(), JsValue> {
    parent.append_child(child.as_ref()).map(drop)
}

pub fn hide(element: &Element, hidden: bool) -> Result<(), JsValue> {
    element.toggle_attribute_with_force("hidden", hidden).map(drop)
}

/// Focuses an element where it stands.
pub fn focus(element: &Element) -> Result<(), JsValue> {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    element
        .unchecked_ref::<HtmlElement>()
        .focus_with_options(&options)
}

/// Opens a tab.
pub fn open(url: &str) {
    // Where the browser refuses a tab there is nothing that the page could do about it.
    let _ = object(&[("url", &url.into())]).and_then(|properties| chrome::create_tab(&properties));
}

/// Calls `act` on every event that a person caused; on a script's, the browser's own action is undone.
pub fn on(target: &Element, event: &'static str, act: impl Fn(&Event) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, event, options, move |event| {
        if event.is_trusted() {
            act(event);
        } else {
            event.prevent_default();
        }
    })
}

pub fn object(entries: &[(&str, &JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (key, value) in entries {
        Reflect::set(&object, &(*key).into(), value)?;
    }
    Ok(object.into())
}

/// An address under which a text can be saved as a file, valid as long as the page is open.
pub fn file_url(text: &str) -> Result<String, JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    Url::create_object_url_with_blob(&blob)
}
