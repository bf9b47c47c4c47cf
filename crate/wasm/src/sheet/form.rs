//! Forms and switches: what a person fills in, and the message that comes of it.

use std::rc::Rc;

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlInputElement};

use super::SheetView;
use super::field::{self, Filled};
use crate::page::{self, object, put};
use crate::reply::{self, Part};
use crate::{chrome, texts};

pub fn form(view: &Rc<SheetView>, block: &Part, number: usize) -> Result<Element, JsValue> {
    let page = &view.page;
    let element = page.make("form", &[])?;
    for line in block.all_words("lines") {
        put(&element, page.words("p", "", &line)?)?;
    }
    let mut fields = Vec::new();
    for (index, field) in block.parts("fields").enumerate() {
        let (part, filled) = field::build(page, &field, &format!("field-{number}-{index}"))?;
        put(&element, &part)?;
        fields.push(filled);
    }
    let failure_id = format!("failure-{number}");
    let failure = page.make(
        "p",
        &[("class", "failure"), ("role", "alert"), ("id", &failure_id)],
    )?;
    put(&element, &failure)?;
    let class = if block.flag("danger") { "danger" } else { "main" };
    let button = page.words("button", class, &block.words("button"))?;
    button.set_attribute("type", "submit")?;
    if let Some(back) = block.part("back") {
        let pair = page.make("div", &[("class", "actions")])?;
        put(&pair, &button)?;
        put(&pair, way_back(view, &back, &failure)?)?;
        put(&element, &pair)?;
    } else {
        put(&element, &button)?;
    }
    let send = block.value("send");
    let key = key(&send)?;
    let form = Rc::new(Form {
        key: key.clone(),
        fields,
    });
    view.forms.borrow_mut().push(Rc::clone(&form));
    let sender = Rc::new(Sender {
        view: Rc::clone(view),
        form,
        failure,
        button: button.clone(),
        send,
    });
    // A script's click on the button is undone, so that no form is sent by it.
    view.keep(page::on(&button, "click", |_| ()));
    view.keep(page::on(&element, "submit", move |event| {
        event.prevent_default();
        let sender = Rc::clone(&sender);
        spawn_local(async move {
            if let Err(error) = sender.send().await {
                // Where no field can be led to, what is wrong is said all the same.
                let _ = sender.blame(reply::field(&error));
                sender.failure.set_text_content(Some(&reply::reason(&error)));
            }
        });
    }));
    let Some(title) = block.text("title") else {
        button.set_attribute("data-key", &key)?;
        element.set_class_name("form");
        return Ok(element);
    };
    let folded = page.make("details", &[("class", "form")])?;
    let summary = page.text("summary", "", &title)?;
    summary.set_attribute("data-key", &key)?;
    put(&folded, &summary)?;
    put(&folded, &element)?;
    Ok(folded)
}

/// The button that drops a form.
fn way_back(view: &Rc<SheetView>, back: &Part, failure: &Element) -> Result<Element, JsValue> {
    let button = view.page.words("button", "", &back.words("label"))?;
    button.set_attribute("type", "button")?;
    let (send, to) = (back.value("send"), key(&back.value("to"))?);
    let (view_of_click, failure) = (Rc::clone(view), failure.clone());
    view.keep(page::on(&button, "click", move |_| {
        let (view, failure) = (Rc::clone(&view_of_click), failure.clone());
        let (send, to) = (send.clone(), to.clone());
        spawn_local(async move {
            if let Err(error) = go_back(&view, &send, &to).await {
                failure.set_text_content(Some(&reply::reason(&error)));
            }
        });
    }));
    Ok(button)
}

/// Shows what comes of the message, and leads to the first field of the form of a key.
async fn go_back(view: &Rc<SheetView>, send: &JsValue, to: &str) -> Result<(), JsValue> {
    let Some(_turn) = view.begin() else {
        return Ok(());
    };
    view.post(send, to).await?;
    view.unfold(&[to.to_owned()])?;
    let form = view.keyed(to)?.and_then(|summary| summary.parent_element());
    match form
        .map(|form| form.query_selector("input"))
        .transpose()?
        .flatten()
    {
        Some(field) => field.unchecked_into::<HtmlInputElement>().focus(),
        None => Ok(()),
    }
}

/// A form as it stands in the page.
pub struct Form {
    /// Tells it again on the next sheet.
    pub key: String,
    pub fields: Vec<Filled>,
}

struct Sender {
    view: Rc<SheetView>,
    form: Rc<Form>,
    failure: Element,
    button: Element,
    send: JsValue,
}

impl Sender {
    async fn send(&self) -> Result<(), JsValue> {
        let Some(_turn) = self.view.begin() else {
            return Ok(());
        };
        self.failure.set_text_content(None);
        self.button.before_with_node_1(&self.failure)?;
        for field in &self.form.fields {
            field.clear()?;
        }
        let message: JsValue = Object::assign(&Object::new(), self.send.unchecked_ref()).into();
        for field in &self.form.fields {
            match field.value().await {
                Ok(Some(value)) => drop(Reflect::set(
                    &message,
                    &field.name.as_str().into(),
                    &value.into(),
                )?),
                Ok(None) => {}
                Err(error) => {
                    field.blame(&self.failure)?;
                    return Err(error);
                }
            }
        }
        self.view.post(&message, &self.form.key).await
    }

    /// Leads to the field of this name; where there is none, what is wrong stands at the button.
    fn blame(&self, name: Option<String>) -> Result<(), JsValue> {
        let field = name.and_then(|name| self.form.fields.iter().find(|field| field.name == name));
        field.map_or(Ok(()), |field| field.blame(&self.failure))
    }
}

pub fn toggle(view: &Rc<SheetView>, block: &Part, number: usize) -> Result<Element, JsValue> {
    let send = block.value("send");
    let permission = block.string("permission");
    let page = &view.page;
    let (id, line_id) = (format!("switch-{number}"), format!("switch-line-{number}"));
    let attributes = [("type", "checkbox"), ("role", "switch"), ("id", &id)];
    let input: HtmlInputElement = page.make("input", &attributes)?.unchecked_into();
    let key = key(&send)?;
    input.set_attribute("data-key", &key)?;
    input.set_default_checked(block.flag("on"));
    if let Some(permission) = permission.as_deref().filter(|_| block.flag("on")) {
        let held = chrome::has_permission(&named(permission)?);
        let switch = input.clone();
        spawn_local(async move {
            if let Ok(held) = held
                && JsFuture::from(held)
                    .await
                    .is_ok_and(|held| held == JsValue::FALSE)
            {
                // The person took it back in the browser: nothing comes of the switch until it is given again.
                switch.set_checked(false);
            }
        });
    }
    let label = page.words("label", "", &block.words("label"))?;
    label.set_attribute("for", &id)?;
    let failure = page.make("p", &[("class", "failure"), ("role", "alert")])?;
    let element = page.make("div", &[("class", "toggle")])?;
    put(&element, &label)?;
    put(&element, &input)?;
    if let Some(line) = block.text("line") {
        let line = page.text("p", "", &line)?;
        line.set_id(&line_id);
        input.set_attribute("aria-describedby", &line_id)?;
        put(&element, &line)?;
    }
    put(&element, &failure)?;
    let view_of_click = Rc::clone(view);
    let switch = input.clone();
    // On the click and not on the change, which the browser reports of a script's click as well.
    view.keep(page::on(&input, "click", move |_| {
        let on = switch.checked();
        // Asked while the click lasts: a browser asks a person only because of what the person does.
        let asked = permission.as_deref().filter(|_| on).map(request);
        let (view, switch, failure) = (Rc::clone(&view_of_click), switch.clone(), failure.clone());
        let (send, key) = (send.clone(), key.clone());
        spawn_local(async move {
            if let Err(error) = turn(&view, asked, &send, on, &key, &failure).await {
                switch.set_checked(!on);
                failure.set_text_content(Some(&reply::reason(&error)));
            }
        });
    }));
    Ok(element)
}

async fn turn(
    view: &Rc<SheetView>,
    asked: Option<Result<js_sys::Promise, JsValue>>,
    send: &JsValue,
    on: bool,
    key: &str,
    failure: &Element,
) -> Result<(), JsValue> {
    failure.set_text_content(None);
    if let Some(asked) = asked {
        let granted = match asked {
            Ok(answer) => JsFuture::from(answer).await,
            Err(error) => Err(error),
        };
        if granted.ok().and_then(|answer| answer.as_bool()) != Some(true) {
            return Err(texts::plain("toggleRefused").into());
        }
    }
    let _turn = view.begin().ok_or("")?;
    let message = Object::assign(&Object::new(), send.unchecked_ref());
    Reflect::set(&message, &"on".into(), &on.into())?;
    view.post(&message, key).await
}

fn request(permission: &str) -> Result<js_sys::Promise, JsValue> {
    chrome::request_permission(&named(permission)?)
}

fn named(permission: &str) -> Result<JsValue, JsValue> {
    object(&[("permissions", &js_sys::Array::of1(&permission.into()))])
}

/// What tells a form or switch again on the next sheet: the message that it sends.
fn key(send: &JsValue) -> Result<String, JsValue> {
    Ok(JSON::stringify(send)?.into())
}
