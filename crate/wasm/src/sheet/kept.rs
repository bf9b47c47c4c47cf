//! What a person has done to a sheet and not sent yet, from one drawing of it to the next.
//!
//! Always holds: of the form that was sent nothing is kept, of all others everything is.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlDetailsElement};

use super::SheetView;

/// What is put back into a sheet that is drawn anew. A form is known by its key, a field by its name.
pub(super) struct Kept {
    unfolded: Vec<String>,
    typed: Vec<Typed>,
}

struct Typed {
    key: String,
    name: String,
    value: JsValue,
}

impl SheetView {
    /// What stands now and is to be kept, when the form or switch of the key `sent` is answered.
    pub(super) fn kept(&self, sent: Option<&str>) -> Result<Kept, JsValue> {
        let open = self
            .page
            .slot("blocks")?
            .query_selector_all("details[open] > summary")?;
        let keys = (0..open.length()).filter_map(|index| {
            open.get(index)?
                .unchecked_into::<Element>()
                .get_attribute("data-key")
        });
        let unfolded = keys.filter(|key| Some(key.as_str()) != sent).collect();
        let mut typed = Vec::new();
        for form in self.forms.borrow().iter() {
            if Some(form.key.as_str()) == sent {
                continue;
            }
            for field in &form.fields {
                let (key, name) = (form.key.clone(), field.name.clone());
                typed.extend(field.typed()?.map(|value| Typed { key, name, value }));
            }
        }
        Ok(Kept { unfolded, typed })
    }

    /// Puts it back; whether anything that was typed is among it.
    pub(super) fn put_back(&self, kept: &Kept) -> Result<bool, JsValue> {
        self.unfold(&kept.unfolded)?;
        let mut any = false;
        for Typed { key, name, value } in &kept.typed {
            let forms = self.forms.borrow();
            let form = forms.iter().find(|form| form.key == *key);
            if let Some(field) = form.and_then(|form| form.fields.iter().find(|field| field.name == *name)) {
                field.put(value)?;
                any = true;
            }
        }
        Ok(any)
    }

    pub(super) fn unfold(&self, keys: &[String]) -> Result<(), JsValue> {
        for key in keys {
            let parent = self.keyed(key)?.and_then(|summary| summary.parent_element());
            if let Some(details) = parent.and_then(|parent| parent.dyn_into::<HtmlDetailsElement>().ok()) {
                details.set_open(true);
            }
        }
        Ok(())
    }

    /// The summary of a folded form, the button of any other, or the switch of a key.
    pub(super) fn keyed(&self, key: &str) -> Result<Option<Element>, JsValue> {
        let all = self.page.slot("blocks")?.query_selector_all("[data-key]")?;
        let mut elements =
            (0..all.length()).filter_map(|index| Some(all.get(index)?.unchecked_into::<Element>()));
        Ok(elements.find(|element| element.get_attribute("data-key").as_deref() == Some(key)))
    }
}
