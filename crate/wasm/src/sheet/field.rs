//! One field of a form: its elements, and its value in the message.
//!
//! Always holds: a value is a text; an empty one is left out; a file that is too large is not read.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, FileList, HtmlElement, HtmlInputElement};

use crate::page::{Page, put};
use crate::reply::Part;
use crate::texts;

/// Several lines are shown at first; more scroll.
const ROWS: &str = "4";
/// The properties of a control with what a person chose or typed.
const VALUE: &str = "value";
const FILES: &str = "files";

/// A field as it stands in the page.
pub struct Filled {
    pub name: String,
    control: Element,
    /// What stood in it at first.
    given: JsValue,
    file: Option<FileLimit>,
}

/// The limit of a file field.
struct FileLimit {
    most: i32,
    too_large: String,
}

/// The elements of a field; `id` is unique in the page.
pub fn build(page: &Page, field: &Part, id: &str) -> Result<(Element, Filled), JsValue> {
    let input = field.part("input").ok_or("a field without input")?;
    let kind = input.kind();
    let name = field.string("name").unwrap_or_default();
    let required = field.flag("required");
    let control = control(page, &kind, &input, &field.string("value").unwrap_or_default())?;
    control.set_attribute("id", id)?;
    control.set_attribute("name", &name)?;
    control.toggle_attribute_with_force("required", required)?;
    let label = page.words("label", "", &field.words("label"))?;
    label.set_attribute("for", id)?;
    if kind != "choice" && !required {
        put(&label, page.document.create_text_node(" "))?;
        put(
            &label,
            page.text("span", "optional", &texts::plain("fieldOptional"))?,
        )?;
    }
    let element = page.make("div", &[("class", "field")])?;
    put(&element, label)?;
    put(&element, &control)?;
    let file = (kind == "file").then(|| FileLimit {
        most: input.number("most"),
        too_large: input.text("too_large").unwrap_or_default(),
    });
    let given = js_sys::Reflect::get(&control, &VALUE.into())?;
    Ok((
        element,
        Filled {
            name,
            control,
            given,
            file,
        },
    ))
}

fn control(page: &Page, kind: &str, input: &Part, value: &str) -> Result<Element, JsValue> {
    if kind == "choice" {
        return choice(page, input, value);
    }
    let lines = kind == "lines";
    let control = page.make(if lines { "textarea" } else { "input" }, &[])?;
    let attributes: &[(&str, String)] = &match kind {
        "lines" => vec![("rows", ROWS.to_owned())],
        "day" => vec![
            ("type", "date".to_owned()),
            ("min", input.string("first").unwrap_or_default()),
            ("max", input.string("last").unwrap_or_default()),
        ],
        "file" => vec![("type", "file".to_owned())],
        _ => vec![("type", "text".to_owned())],
    };
    for (name, value) in attributes {
        control.set_attribute(name, value)?;
    }
    if matches!(kind, "line" | "lines") {
        control.set_attribute("maxlength", &input.number("most").to_string())?;
        control.set_attribute("dir", "auto")?;
    }
    if lines {
        control.set_text_content(Some(value));
    } else if kind != "file" {
        control.set_attribute("value", value)?;
    }
    Ok(control)
}

fn choice(page: &Page, input: &Part, value: &str) -> Result<Element, JsValue> {
    let element = page.make("select", &[])?;
    // Else the browser would choose the first one for the user.
    let mut missing = true;
    for choice in input.parts("options") {
        let own = choice.string("value").unwrap_or_default();
        let words = choice.words("label");
        // An option takes plain text alone.
        let shown = match choice.string("detail") {
            Some(detail) => format!("{} · {}", words.show(), texts::isolated(detail)),
            None => words.show().to_owned(),
        };
        let option = page.text("option", "", &shown)?;
        option.set_attribute("value", &own)?;
        if own == value {
            option.set_attribute("selected", "")?;
            missing = false;
        }
        put(&element, option)?;
    }
    if missing {
        let none = page.text("option", "", &texts::plain("noChoice"))?;
        none.set_attribute("value", "")?;
        none.set_attribute("selected", "")?;
        element.prepend_with_node_1(&none)?;
    }
    Ok(element)
}

impl Filled {
    /// The value; `None` where it was left empty. An error is a text for the user.
    pub async fn value(&self) -> Result<Option<String>, JsValue> {
        let Some(limit) = &self.file else {
            let text = self.get(VALUE)?.as_string();
            return Ok(text.filter(|text| !text.trim().is_empty()));
        };
        let control: &HtmlInputElement = self.control.unchecked_ref();
        let Some(file) = control.files().and_then(|files| files.get(0)) else {
            return Ok(None);
        };
        if file.size() > f64::from(limit.most) {
            return Err(limit.too_large.as_str().into());
        }
        Ok(JsFuture::from(file.text()).await?.as_string())
    }

    /// What a person has put into it; `None` where it stands as it was given.
    pub fn typed(&self) -> Result<Option<JsValue>, JsValue> {
        if self.file.is_none() {
            return Ok(Some(self.get(VALUE)?).filter(|value| *value != self.given));
        }
        let files = self.get(FILES)?;
        let any = files
            .dyn_ref::<FileList>()
            .is_some_and(|files| files.length() > 0);
        Ok(any.then_some(files))
    }

    /// Puts back what was typed into an earlier drawing of the field; a choice that there is no more is not made.
    pub fn put(&self, typed: &JsValue) -> Result<(), JsValue> {
        let property = if self.file.is_some() { FILES } else { VALUE };
        js_sys::Reflect::set(&self.control, &property.into(), typed)?;
        if self.file.is_none() && self.get(VALUE)? != *typed {
            js_sys::Reflect::set(&self.control, &VALUE.into(), &self.given)?;
        }
        Ok(())
    }

    fn get(&self, property: &str) -> Result<JsValue, JsValue> {
        js_sys::Reflect::get(&self.control, &property.into())
    }

    /// Brings the field into view as the one that is at fault, with what says why.
    pub fn blame(&self, failure: &Element) -> Result<(), JsValue> {
        self.control.set_attribute("aria-invalid", "true")?;
        self.control.set_attribute("aria-describedby", &failure.id())?;
        self.control.after_with_node_1(failure)?;
        self.control.unchecked_ref::<HtmlElement>().focus()
    }

    /// Takes back that the field is at fault.
    pub fn clear(&self) -> Result<(), JsValue> {
        self.control.remove_attribute("aria-invalid")?;
        self.control.remove_attribute("aria-describedby")
    }
}
