//! The popup: every account with its status, what is next, and a button for it.
//!
//! The HTML holds the shape (a `<template>` for one account); this fills it. Only text is put into the
//! page, never markup.

use std::rc::Rc;

use gloo_events::EventListener;
use lotse_core::protocol::{AccountAction, AccountView, Message, Overview, Reply};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, DocumentFragment, Element, HtmlAnchorElement, HtmlTemplateElement};

use crate::background::to_js;
use crate::{chrome, texts};

/// Fills the popup's page. Rejects where the background gives no overview; the page then shows what
/// helps without it.
#[wasm_bindgen(js_name = showPopup)]
pub async fn show_popup() -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("no document")?;
    let overview = ask(&Message::Overview).await?;
    Rc::new(Popup { document }).show(&overview)
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
            note.set_text_content(Some(&texts::named(key, count)));
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
        fill("name", &texts::of(&view.name))?;
        fill("status", &texts::of(&view.status_text))?.set_attribute(
            "data-status",
            &to_js(&view.status)?.as_string().unwrap_or_default(),
        )?;
        let since = view.since.as_ref().map(texts::of).unwrap_or_default();
        hide(&fill("since", &since)?, since.is_empty())?;
        fill("next", &texts::of(&view.next))?;
        let actions = fill("actions", "")?;
        for action in &view.actions {
            actions.append_child(&self.button(view, action)?.into())?;
        }
        Ok(copy)
    }

    fn button(self: &Rc<Self>, view: &AccountView, action: &AccountAction) -> Result<Element, JsValue> {
        let button = self.document.create_element("button")?;
        button.set_attribute("type", "button")?;
        let (AccountAction::Open { label, .. } | AccountAction::Happened { label, .. }) = action;
        button.set_text_content(Some(&texts::of(label)));
        let popup = Rc::clone(self);
        let account = view.account.clone();
        let action = action.clone();
        EventListener::new(&button, "click", move |event| {
            // Only a person's own click counts.
            if !event.is_trusted() {
                return;
            }
            match &action {
                AccountAction::Open { url, .. } => open(url),
                AccountAction::Happened { what, .. } => popup.happened(Message::Happened {
                    account: account.clone(),
                    what: *what,
                }),
            }
        })
        // Lives as long as its button, which the page drops with the next overview.
        .forget();
        Ok(button)
    }

    fn happened(self: &Rc<Self>, message: Message) {
        let popup = Rc::clone(self);
        spawn_local(async move {
            let shown = match ask(&message).await {
                Ok(overview) => popup.show(&overview),
                Err(reason) => popup.tell(&reason),
            };
            // The page itself is ours and always has its slots.
            let _ = shown;
        });
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
    #[derive(Serialize)]
    struct Properties<'a> {
        url: &'a str,
    }
    // Where the browser refuses a tab there is nothing that the popup could do about it.
    let _ = to_js(&Properties { url }).and_then(|properties| chrome::create_tab(&properties));
}

/// Asks the background; an error is the text to show.
async fn ask(message: &Message) -> Result<Overview, JsValue> {
    let reply = JsFuture::from(chrome::send_message(&to_js(message)?)?).await?;
    match serde_wasm_bindgen::from_value(reply)? {
        Reply::Overview { overview } => Ok(overview),
        Reply::Failed { reason } => Err(texts::of(&reason).into()),
        Reply::Guidance { .. } | Reply::Done => Err("unexpected reply".into()),
    }
}
