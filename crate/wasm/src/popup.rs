//! The popup: every account with its status, what is next, and a button for it.
//!
//! The HTML holds the shape (a `<template>` for one account); this fills it. Only text is put into the
//! page, never markup.

use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, DocumentFragment, Element, HtmlAnchorElement, HtmlTemplateElement};

use crate::{chrome, texts};
use reply::{AccountView, Action, Overview};

mod capture;
mod reply;

/// Fills the popup's page. Rejects where the background gives no overview; the page then shows what
/// helps without it.
#[wasm_bindgen(js_name = showPopup)]
pub async fn show_popup() -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("no document")?;
    let overview = ask(&object(&[("kind", &"overview".into())])?).await?;
    let popup = Rc::new(Popup { document });
    popup.show(&overview)?;
    popup.offer_capture()
}

struct Popup {
    document: Document,
}

impl Popup {
    fn show(self: &Rc<Self>, overview: &Overview) -> Result<(), JsValue> {
        let accounts = self.slot("accounts")?;
        accounts.replace_children_with_node_0();
        for view in &overview.accounts {
            accounts.append_child(&self.account(view)?.into())?;
        }
        let direct = self.slot("direct")?;
        direct.replace_children_with_node_0();
        for form in &overview.direct {
            let item = self.document.create_element("li")?;
            let link: HtmlAnchorElement = self.document.create_element("a")?.unchecked_into();
            link.set_text_content(Some(&form.platform));
            link.set_href(&form.url);
            link.set_target("_blank");
            link.set_rel("noopener");
            item.append_child(&link)?;
            direct.append_child(&item)?;
        }
        hide(&self.slot("empty")?, !overview.accounts.is_empty())?;
        hide(&accounts, overview.accounts.is_empty())?;
        for (name, key, count) in [
            ("aside", "popupAside", overview.aside),
            ("newer", "popupNewer", overview.newer),
        ] {
            let note = self.slot(name)?;
            note.set_text_content(Some(&texts::counted(key, count)));
            hide(&note, count == 0)?;
        }
        self.document
            .document_element()
            .ok_or("no root")?
            .set_attribute("data-ready", "")
    }

    fn account(self: &Rc<Self>, view: &AccountView) -> Result<DocumentFragment, JsValue> {
        let template: HtmlTemplateElement = self.slot("account")?.unchecked_into();
        let copy: DocumentFragment = template.content().clone_node_with_deep(true)?.unchecked_into();
        let fill = |part: &str, text: &str| -> Result<Element, JsValue> {
            let element = copy
                .query_selector(&format!("[data-part={part}]"))?
                .ok_or_else(|| format!("the template has no part {part}"))?;
            element.set_text_content(Some(text));
            Ok(element)
        };
        fill("name", &view.name.show())?;
        fill("status", &view.status_text.show())?.set_attribute("data-status", &view.status)?;
        let since = view.since.as_ref().map(texts::Text::show).unwrap_or_default();
        hide(&fill("since", &since)?, since.is_empty())?;
        fill("next", &view.next.show())?;
        let actions = fill("actions", "")?;
        for action in &view.actions {
            actions.append_child(&self.button(view, action)?.into())?;
        }
        Ok(copy)
    }

    fn button(self: &Rc<Self>, view: &AccountView, action: &Action) -> Result<Element, JsValue> {
        let button = self.document.create_element("button")?;
        button.set_attribute("type", "button")?;
        button.set_text_content(Some(&action.label.show()));
        let popup = Rc::clone(self);
        let account = view.account.clone();
        let action = action.clone();
        EventListener::new(&button, "click", move |event| {
            // Only a person's own click counts.
            if !event.is_trusted() {
                return;
            }
            if let Some(url) = &action.url {
                open(url);
            }
            if let Some(what) = &action.what {
                popup.happened(&account, what);
            }
        })
        // Lives as long as its button, which the page drops with the next overview.
        .forget();
        Ok(button)
    }

    fn happened(self: &Rc<Self>, account: &JsValue, what: &str) {
        let popup = Rc::clone(self);
        let message = object(&[
            ("kind", &"happened".into()),
            ("account", account),
            ("what", &what.into()),
        ]);
        spawn_local(async move {
            let answer = match message {
                Ok(message) => ask(&message).await,
                Err(error) => Err(error),
            };
            // The page itself is ours and always has its slots.
            let _ = match answer {
                Ok(overview) => popup.show(&overview),
                Err(reason) => popup.tell(&reason),
            };
        });
    }

    /// Makes a capture of the page that the user looks at, when asked, and shows it before it is saved.
    fn offer_capture(self: &Rc<Self>) -> Result<(), JsValue> {
        let popup = Rc::clone(self);
        EventListener::new(&self.slot("capture")?.into(), "click", move |event| {
            if !event.is_trusted() {
                return;
            }
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
        hide(&self.slot("failure")?, true)?;
        self.slot("capture-text")?.set_text_content(Some(text));
        self.slot("capture-save")?
            .set_attribute("href", &capture::download(text)?)?;
        hide(&self.slot("captured")?, false)
    }

    fn tell(&self, reason: &JsValue) -> Result<(), JsValue> {
        let note = self.slot("failure")?;
        note.set_text_content(reason.as_string().as_deref());
        hide(&note, false)
    }

    fn slot(&self, name: &str) -> Result<Element, JsValue> {
        self.document
            .get_element_by_id(name)
            .ok_or_else(|| format!("the page has no element {name}").into())
    }
}

fn hide(element: &Element, hidden: bool) -> Result<(), JsValue> {
    element.toggle_attribute_with_force("hidden", hidden).map(drop)
}

fn open(url: &str) {
    // Where the browser refuses a tab there is nothing that the popup could do about it.
    let _ = object(&[("url", &url.into())]).and_then(|properties| chrome::create_tab(&properties));
}

/// Asks the background; an error is the text to show.
async fn ask(message: &JsValue) -> Result<Overview, JsValue> {
    reply::overview(&JsFuture::from(chrome::send_message(message)?).await?)
}

pub(crate) fn object(entries: &[(&str, &JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (key, value) in entries {
        Reflect::set(&object, &(*key).into(), value)?;
    }
    Ok(object.into())
}
