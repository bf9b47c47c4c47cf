//! One account in the popup: its name and status, what is next and the buttons for it, what happened so
//! far, and when to be reminded.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{DocumentFragment, Element, Event, HtmlTemplateElement, UiEvent};

use super::Popup;
use crate::page::{self, hide, put};
use crate::reply::Part;
use crate::sheet::blocks;

pub fn build(popup: &Rc<Popup>, view: &Part, number: usize) -> Result<DocumentFragment, JsValue> {
    let template: HtmlTemplateElement = popup.page.slot("account")?.unchecked_into();
    let copy: DocumentFragment = template.content().clone_node_with_deep(true)?.unchecked_into();
    let part = |name: &str| -> Result<Element, JsValue> {
        copy.query_selector(&format!("[data-part={name}]"))?
            .ok_or_else(|| format!("the template has no part {name}").into())
    };
    let fill = |name: &str, text: &str| -> Result<Element, JsValue> {
        let element = part(name)?;
        element.set_text_content(Some(text));
        Ok(element)
    };
    let name = view.text("name").unwrap_or_default();
    let label = view.string("label");
    fill("name", label.as_deref().unwrap_or(&name))?;
    hide(&fill("platform", &name)?, label.is_none())?;
    let status = fill("status", &view.text("statusText").unwrap_or_default())?;
    status.set_attribute("data-status", &view.string("status").unwrap_or_default())?;
    let since = view.text("since").unwrap_or_default();
    hide(&fill("since", &since)?, since.is_empty())?;
    fill("next", &view.text("next").unwrap_or_default())?;
    let (actions, choices) = (part("actions")?, part("choices")?);
    actions.toggle_attribute_with_force("data-optional", view.flag("optional"))?;
    let (record, opener) = (part("record")?, part("later")?);
    for action in view.parts("actions") {
        match action.kind().as_str() {
            // The account's own page stands among what is always there.
            "record" => {
                fill("record", &action.text("label").unwrap_or_default())?
                    .set_attribute("href", &action.string("url").unwrap_or_default())?;
                hide(&record, false)?;
            }
            "later" => {
                put(&choices, button(popup, view, action)?)?;
                hide(&opener, false)?;
            }
            _ => put(&actions, button(popup, view, action)?)?,
        }
    }
    let id = format!("later-{number}");
    choices.set_id(&id);
    opener.set_attribute("popovertarget", &id)?;
    unfolding(popup, view, number, &part("unfold")?, &part("history")?)?;
    Ok(copy)
}

/// The button that shows and hides what happened so far.
fn unfolding(
    popup: &Rc<Popup>,
    view: &Part,
    number: usize,
    button: &Element,
    history: &Element,
) -> Result<(), JsValue> {
    let id = format!("history-{number}");
    history.set_id(&id);
    put(history, blocks::history(&popup.page, view.parts("history"))?)?;
    button.set_attribute("aria-controls", &id)?;
    hide(button, view.parts("history").next().is_none())?;
    let (button_now, history) = (button.clone(), history.clone());
    popup.keep(page::on(button, "click", move |_| {
        let folded = history.has_attribute("hidden");
        let shown = if folded { "true" } else { "false" };
        // Attributes with fixed names can always be set.
        let _ = button_now
            .set_attribute("aria-expanded", shown)
            .and_then(|()| hide(&history, !folded));
    }));
    Ok(())
}

fn button(popup: &Rc<Popup>, view: &Part, action: Part) -> Result<Element, JsValue> {
    let button = popup.page.button("", &action.text("label").unwrap_or_default())?;
    let (popup_of_click, account) = (Rc::clone(popup), view.value("account"));
    popup.keep(page::on(&button, "click", move |event| {
        match action.string("url") {
            Some(url) => page::open(&url),
            // With the second click of two, a person means the button that stood there at the first.
            None if is_again(event) => {}
            None => popup_of_click.happened(&account, &action),
        }
    }));
    Ok(button)
}

/// Whether this is not the first of several clicks in quick succession.
fn is_again(event: &Event) -> bool {
    event.dyn_ref::<UiEvent>().is_some_and(|event| event.detail() > 1)
}
