//! A letter to fill in, copy, save, print, or open in the mail program. Nothing is sent.
//!
//! Always holds: copy, file, print and mail take the text as the person has it by then.

use std::rc::Rc;

use js_sys::{JsString, Reflect, encode_uri_component};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Clipboard, Element, HtmlElement, HtmlTextAreaElement};

use super::SheetView;
use crate::page::{self, Page, put};
use crate::reply::{self, Part};
use crate::texts;

/// Lines shown where the browser does not fit the field to its text.
const ROWS: &str = "30";

struct Letter {
    page: Page,
    given: String,
    name: String,
    mail: Option<String>,
    mail_limit: usize,
    field: HtmlTextAreaElement,
    paper: Element,
}

pub fn document(view: &Rc<SheetView>, block: &Part, number: usize) -> Result<Element, JsValue> {
    let given = block.string("text").unwrap_or_default();
    let mail = block.string("mail");
    let page = view.page.clone();
    let (id, hint_id) = (format!("letter-{number}"), format!("letter-hint-{number}"));
    let element = page.make("div", &[("class", "letter")])?;
    let label = page.text("label", "", &texts::plain("letterText"))?;
    label.set_attribute("for", &id)?;
    let attributes = [
        ("id", id.as_str()),
        ("rows", ROWS),
        ("dir", "auto"),
        ("spellcheck", "true"),
    ];
    let field: HtmlTextAreaElement = page.make("textarea", &attributes)?.unchecked_into();
    field.set_value(&given);
    let head = page.make("div", &[("class", "letter-head")])?;
    put(&head, &label)?;
    // A field prints only what it shows: on paper stands a copy of its text.
    let paper = page.text("div", "paper", &given)?;
    let has_mail = mail.is_some();
    let has_blanks = given.contains('[');
    let letter = Rc::new(Letter {
        page,
        given,
        name: block.string("name").unwrap_or_default(),
        mail,
        mail_limit: usize::try_from(block.number("mail_limit")).unwrap_or_default(),
        field,
        paper,
    });

    if has_blanks {
        let hint = letter.page.text("p", "hint", &texts::plain("letterBlanks"))?;
        hint.set_id(&hint_id);
        letter.field.set_attribute("aria-describedby", &hint_id)?;
        put(&head, &hint)?;
        put(
            &head,
            letter.action(view, "quiet", "letterNext", Letter::next_blank)?,
        )?;
    }
    let actions = letter.page.make("div", &[("class", "actions")])?;
    put(&actions, letter.action(view, "main", "letterCopy", Letter::copy)?)?;
    if has_mail {
        put(&actions, letter.action(view, "", "letterMail", Letter::mail)?)?;
    }
    put(&actions, letter.action(view, "", "letterPrint", Letter::print)?)?;
    put(&actions, letter.action(view, "", "saveFile", Letter::save)?)?;

    let written = Rc::clone(&letter);
    view.keep(page::on(&letter.field, "input", move |_| {
        written.paper.set_text_content(Some(&written.field.value()));
    }));
    put(&element, &head)?;
    put(&element, &letter.field)?;
    put(&element, &letter.paper)?;
    put(&element, &actions)?;
    Ok(element)
}

impl Letter {
    fn action(
        self: &Rc<Self>,
        view: &SheetView,
        class: &str,
        key: &str,
        act: fn(&Rc<Self>) -> Result<(), JsValue>,
    ) -> Result<Element, JsValue> {
        let button = self.page.button(class, &texts::plain(key))?;
        let letter = Rc::clone(self);
        view.keep(page::on(&button, "click", move |_| {
            if let Err(error) = act(&letter) {
                // The live region is the page's own and always there.
                let _ = letter.page.say(&reply::reason(&error));
            }
        }));
        Ok(button)
    }

    fn text(&self) -> String {
        self.field.value()
    }

    /// Selects the next text in square brackets, from the start again after the last.
    #[allow(clippy::cast_sign_loss, reason = "a place that was found is not below 0")]
    fn next_blank(self: &Rc<Self>) -> Result<(), JsValue> {
        let text = JsString::from(self.text());
        let from = self.field.selection_end()?.unwrap_or(0);
        let start = match text.index_of("[", i32::try_from(from).unwrap_or(0)) {
            -1 => text.index_of("[", 0),
            start => start,
        };
        let end = text.index_of("]", start);
        self.field.focus()?;
        if start >= 0 && end > start {
            self.field.set_selection_range(start as u32, end as u32 + 1)?;
        }
        Ok(())
    }

    fn copy(self: &Rc<Self>) -> Result<(), JsValue> {
        self.copy_and_say("letterCopied")
    }

    fn copy_and_say(self: &Rc<Self>, done: &'static str) -> Result<(), JsValue> {
        let letter = Rc::clone(self);
        let clipboard = Reflect::get(&self.page.window.navigator(), &"clipboard".into())?;
        let copied = clipboard.dyn_into::<Clipboard>()?.write_text(&self.text());
        spawn_local(async move {
            let key = if JsFuture::from(copied).await.is_ok() {
                done
            } else {
                letter.field.select();
                "letterCopyFailed"
            };
            // The live region is the page's own and always there.
            let _ = letter.page.say(&texts::plain(key));
        });
        Ok(())
    }

    fn save(self: &Rc<Self>) -> Result<(), JsValue> {
        self.page.save(&self.name, &self.text())
    }

    fn print(self: &Rc<Self>) -> Result<(), JsValue> {
        self.page.window.print()
    }

    /// Opens the mail program with the text, or with address and subject alone where it is too long.
    fn mail(self: &Rc<Self>) -> Result<(), JsValue> {
        let Some(given) = &self.mail else {
            return Ok(());
        };
        let text = self.text();
        let (bare, body) = given.split_once("&body=").unwrap_or((given, ""));
        let whole = if text == self.given && !body.is_empty() {
            given.clone()
        } else {
            format!(
                "{bare}&body={}",
                String::from(encode_uri_component(&text.replace('\n', "\r\n")))
            )
        };
        let fits = whole.len() <= self.mail_limit;
        if !fits {
            self.copy_and_say("letterMailCopied")?;
        }
        let link: HtmlElement = self
            .page
            .make("a", &[("href", if fits { &whole } else { bare })])?
            .unchecked_into();
        link.click();
        Ok(())
    }
}
