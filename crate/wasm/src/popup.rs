//! The popup: every account with its status, what is next, and a button for it.
//!
//! The HTML holds the shape (a `<template>` for one account); this fills it. Only text is put into the
//! page, never markup.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::page::{self, Page, hide, object, put};
use crate::reply::{self, Part};
use crate::texts;

mod account;
mod capture;

/// Fills the popup's page. Rejects where the background gives no overview; the page then shows what
/// helps without it.
#[wasm_bindgen(js_name = showPopup)]
pub async fn show_popup() -> Result<(), JsValue> {
    let popup = Rc::new(Popup {
        page: Page::new()?,
        listeners: RefCell::default(),
        busy: Cell::new(false),
    });
    popup.show(&ask(&object(&[("kind", &"overview".into())])?).await?)?;
    popup.offer_capture()
}

struct Popup {
    page: Page,
    /// Those of the accounts that stand now.
    listeners: RefCell<Vec<EventListener>>,
    /// Whether an answer is still to come: what stands is older than what was clicked.
    busy: Cell<bool>,
}

impl Popup {
    /// Keeps a listener as long as the accounts that stand now.
    fn keep(&self, listener: EventListener) {
        self.listeners.borrow_mut().push(listener);
    }

    fn show(self: &Rc<Self>, overview: &Part) -> Result<(), JsValue> {
        hide(&self.page.slot("failure")?, true)?;
        self.listeners.borrow_mut().clear();
        let accounts = self.page.slot("accounts")?;
        accounts.replace_children_with_node_0();
        for (number, view) in overview.parts("accounts").enumerate() {
            put(&accounts, account::build(self, &view, number)?)?;
        }
        let any = accounts.has_child_nodes();
        hide(&self.page.slot("empty")?, any)?;
        hide(&accounts, !any)?;
        self.show_direct(overview, any)?;
        self.show_progress(overview)?;
        for (name, key) in [("aside", "popupAside"), ("newer", "popupNewer")] {
            let count = overview.number(name);
            let note = self.page.slot(name)?;
            note.set_text_content(Some(&texts::filled(key, &[&count.to_string()])));
            hide(&note, count < 1)?;
        }
        self.page.ready()
    }

    /// The forms of platforms without an account: what there is to begin with, or a line each below the accounts.
    fn show_direct(&self, overview: &Part, below: bool) -> Result<(), JsValue> {
        let (direct, other) = (self.page.slot("direct")?, self.page.slot("other")?);
        for list in [&direct, &other] {
            list.replace_children_with_node_0();
        }
        for form in overview.parts("direct") {
            let item = self.page.make("li", &[])?;
            let platform = form.string("platform").unwrap_or_default();
            let url = form.string("url").unwrap_or_default();
            if below {
                let question = texts::filled("popupOther", &[&platform]);
                put(&item, self.page.text("span", "", &question)?)?;
                let link = self.page.link(&form.words("platform"), &url)?;
                link.set_text_content(Some(&texts::filled("welcomeForm", &[&platform])));
                link.set_class_name("quiet");
                put(&item, &link)?;
                put(&other, &item)?;
            } else {
                put(&item, self.page.link(&form.words("platform"), &url)?)?;
                put(&direct, &item)?;
            }
        }
        hide(&other, !other.has_child_nodes())
    }

    fn show_progress(&self, overview: &Part) -> Result<(), JsValue> {
        let (done, all) = (overview.number("done"), overview.number("all"));
        let (done, max) = (done.to_string(), all.to_string());
        let words = self.page.slot("progress-words")?;
        words.set_text_content(Some(&texts::filled("popupProgress", &[&done, &max])));
        let bar = self.page.slot("progress-bar")?;
        // A maximum of 0 is none, which the browser takes for 1.
        bar.set_attribute("max", &max)?;
        bar.set_attribute("value", &done)?;
        hide(&self.page.slot("progress")?, all < 1)
    }

    fn happened(self: &Rc<Self>, account: &JsValue, action: &Part) {
        if self.busy.replace(true) {
            return;
        }
        let popup = Rc::clone(self);
        let message = message(account, action);
        spawn_local(async move {
            let answer = match message {
                Ok(message) => ask(&message).await,
                Err(error) => Err(error),
            };
            popup.busy.set(false);
            // The page itself is ours and always has its slots.
            let _ = match answer {
                Ok(overview) => popup.show(&overview).and_then(|()| popup.focus_first()),
                Err(error) => popup.tell(&error),
            };
        });
    }

    /// The button that was clicked is gone: what is most urgent now comes first.
    fn focus_first(&self) -> Result<(), JsValue> {
        self.page
            .slot("accounts-title")
            .and_then(|title| page::focus(&title))
    }

    /// Makes a capture of the page that the user looks at, when asked, and shows it before it is saved.
    fn offer_capture(self: &Rc<Self>) -> Result<(), JsValue> {
        let popup = Rc::clone(self);
        page::on(&self.page.slot("capture")?, "click", move |_| {
            let popup = Rc::clone(&popup);
            spawn_local(async move {
                // The page itself is ours and always has its slots.
                let _ = match capture::make().await {
                    Ok(text) => popup.show_capture(&text),
                    Err(_) => popup.tell(&texts::plain("captureFailed").into()),
                };
            });
        })
        // Lives as long as the page.
        .forget();
        Ok(())
    }

    fn show_capture(&self, text: &str) -> Result<(), JsValue> {
        hide(&self.page.slot("failure")?, true)?;
        self.page.slot("capture-text")?.set_text_content(Some(text));
        let save = self.page.slot("capture-save")?;
        save.set_attribute("href", &page::file_url(text)?)?;
        hide(&self.page.slot("captured")?, false)
    }

    fn tell(&self, error: &JsValue) -> Result<(), JsValue> {
        let note = self.page.slot("failure")?;
        note.set_text_content(Some(&reply::reason(error)));
        hide(&note, false)
    }
}

fn message(account: &JsValue, action: &Part) -> Result<JsValue, JsValue> {
    let message = object(&[("kind", &"happened".into()), ("account", account)])?;
    for name in ["what", "text"] {
        let value = action.value(name);
        if !value.is_undefined() && !value.is_null() {
            Reflect::set(&message, &name.into(), &value)?;
        }
    }
    Ok(message)
}

/// Asks the background; an error is the text to show.
async fn ask(message: &JsValue) -> Result<Part, JsValue> {
    let reply = reply::ask(message).await?;
    reply.part("overview").ok_or_else(|| "".into())
}
