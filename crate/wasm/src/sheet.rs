//! The pages of the extension as the core composes them: asks for a sheet, shows its blocks from top to
//! bottom, and sends what a person fills in.
//!
//! Always holds: of two answers on their way only the later question's is shown; one message is on its
//! way at a time; what a person began to fill in is never replaced unasked.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Function, JSON, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, VisibilityState};

use crate::page::{self, Page, hide, object, put};
use crate::reply::{self, Part};
use crate::spoken;
use crate::texts::{self, Words};
use form::Form;

pub mod blocks;
mod document;
mod field;
mod form;
mod kept;
mod shortcut;

/// Fills the page of a name. `learn` brings the page and [`crate::speak`] to the language that is chosen when it
/// is called, and gives a promise of that. Rejects where the background gives no answer; the page then shows what
/// helps without it.
#[wasm_bindgen(js_name = showSheet)]
pub async fn show_sheet(name: String, learn: Function) -> Result<(), JsValue> {
    let view = Rc::new(SheetView {
        page: Page::new()?,
        name,
        learn,
        listeners: RefCell::default(),
        asked: Cell::new(0),
        busy: Cell::new(false),
        touched: Cell::new(false),
        forms: RefCell::default(),
        shown: RefCell::default(),
    });
    view.watch()?;
    let asked = view.ask().await;
    view.page.ready()?;
    match asked {
        Err(error) if error.as_string().is_some() || reply::is_refusal(&error) => view.tell(&error),
        answer => answer,
    }
}

/// A page and what stands on it.
pub struct SheetView {
    page: Page,
    name: String,
    learn: Function,
    /// Those of the blocks that stand now.
    listeners: RefCell<Vec<EventListener>>,
    /// How often the background was asked for the sheet.
    asked: Cell<u32>,
    busy: Cell<bool>,
    /// Whether what stands would be lost with the next answer to the same question.
    touched: Cell<bool>,
    /// The forms that stand now.
    forms: RefCell<Vec<Rc<Form>>>,
    /// The blocks as JSON.
    shown: RefCell<String>,
}

/// The time until a message is answered.
struct Turn(Rc<SheetView>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.busy.set(false);
    }
}

impl SheetView {
    /// Keeps a listener as long as the blocks that stand now.
    fn keep(&self, listener: EventListener) {
        self.listeners.borrow_mut().push(listener);
    }

    /// Begins to send something; `None` while something else is on its way.
    fn begin(self: &Rc<Self>) -> Option<Turn> {
        (!self.busy.replace(true)).then(|| Turn(Rc::clone(self)))
    }

    /// Asks again where that is called for. These listeners live as long as the page.
    fn watch(self: &Rc<Self>) -> Result<(), JsValue> {
        let (main, document) = (self.page.slot("main")?, self.page.document.clone());
        let view = Rc::clone(self);
        page::on(&main, "input", move |_| view.touched.set(true)).forget();
        let view = Rc::clone(self);
        EventListener::new(&self.page.window, "hashchange", move |_| {
            view.touched.set(false);
            view.ask_again();
        })
        .forget();
        let view = Rc::clone(self);
        EventListener::new(&document, "visibilitychange", move |_| {
            let visible = view.page.document.visibility_state() == VisibilityState::Visible;
            if visible && !view.touched.get() && !view.busy.get() {
                view.ask_again();
            }
        })
        .forget();
        // What was said stands until the person does the next thing.
        let notice = self.page.slot("notice")?;
        for event in ["pointerdown", "keydown"] {
            let notice = notice.clone();
            EventListener::new(&document, event, move |_| notice.set_text_content(None)).forget();
        }
        Ok(())
    }

    fn ask_again(self: &Rc<Self>) {
        let view = Rc::clone(self);
        spawn_local(async move {
            if let Err(error) = view.ask().await {
                // The page itself is ours and always has its slots.
                let _ = view.tell(&error);
            }
        });
    }

    async fn ask(self: &Rc<Self>) -> Result<(), JsValue> {
        let turn = self.asked.get().wrapping_add(1);
        self.asked.set(turn);
        let hash = self.page.window.location().hash()?;
        let account = hash.trim_start_matches('#');
        let mut message = vec![("kind", "sheet".into()), ("page", self.name.as_str().into())];
        if !account.is_empty() {
            message.push(("account", account.into()));
        }
        if self.name == "letter" {
            message.push(("language", spoken::language().into()));
        }
        let message: Vec<(&str, &JsValue)> = message.iter().map(|(name, value)| (*name, value)).collect();
        let reply = reply::ask(&object(&message)?).await?;
        // A person may have begun to fill something in meanwhile.
        if self.asked.get() == turn && !self.touched.get() {
            self.take(&reply, None).await?;
        }
        Ok(())
    }

    /// Sends a message of the form or switch of a key, and shows what comes of it.
    async fn post(self: &Rc<Self>, message: &JsValue, key: &str) -> Result<(), JsValue> {
        let reply = reply::ask(message).await?;
        // An answer that is still on its way is older than this one.
        self.asked.set(self.asked.get().wrapping_add(1));
        // What was sent may have been the choice of a language, or the deletion of that choice.
        let learned = self.learn.call0(&JsValue::UNDEFINED)?;
        JsFuture::from(Promise::resolve(&learned)).await?;
        self.take(&reply, Some(key)).await
    }

    async fn take(self: &Rc<Self>, reply: &Part, key: Option<&str>) -> Result<(), JsValue> {
        match reply.kind().as_str() {
            "sheet" => self.show(&reply.part("sheet").ok_or("")?, key),
            "file" => {
                let (name, text) = (reply.string("name"), reply.string("text"));
                self.page
                    .save(&name.unwrap_or_default(), &text.unwrap_or_default())
            }
            // Done, and nothing to show: the sheet as it is now. A sheet itself is never answered so.
            "done" if key.is_some() => {
                self.touched.set(false);
                Box::pin(self.ask()).await
            }
            _ => Err("".into()),
        }
    }

    fn show(self: &Rc<Self>, sheet: &Part, key: Option<&str>) -> Result<(), JsValue> {
        let (title, blocks) = (sheet.words("title"), JSON::stringify(&sheet.value("blocks"))?);
        let blocks = String::from(blocks);
        hide(&self.page.slot("failure")?, true)?;
        // Nothing new: what a person has unfolded or selected stays as it is.
        if key.is_some() || *self.shown.borrow() != blocks {
            let kept = self.kept(key)?;
            let (x, y) = (self.page.window.scroll_x()?, self.page.window.scroll_y()?);
            let heading = self.name(&title)?;
            self.fill(sheet)?;
            let any_typed = self.put_back(&kept)?;
            self.shown.replace(blocks);
            self.touched.set(any_typed || is_answer(sheet));
            if let Some(key) = key {
                page::focus(&self.keyed(key)?.unwrap_or(heading))?;
            }
            self.page.window.scroll_to_with_x_and_y(x, y);
        }
        sheet
            .text("notice")
            .map_or(Ok(()), |notice| self.page.say(&notice))
    }

    /// Names the page and its tab; gives the heading.
    fn name(&self, title: &Words) -> Result<Element, JsValue> {
        self.page.document.set_title(title.show());
        let heading = self.page.slot("title")?;
        heading.set_text_content(None);
        put(&heading, self.page.words("span", "", title)?)?;
        Ok(heading)
    }

    /// Every heading begins a section; what stands before the first one is the page's head.
    fn fill(self: &Rc<Self>, sheet: &Part) -> Result<(), JsValue> {
        self.listeners.borrow_mut().clear();
        self.forms.borrow_mut().clear();
        let slot = self.page.slot("blocks")?;
        slot.replace_children_with_node_0();
        let mut section = self.page.make("div", &[("class", "lead")])?;
        put(&slot, &section)?;
        for (number, block) in sheet.parts("blocks").enumerate() {
            let Some(element) = self.block(&block, number)? else {
                continue;
            };
            if element.tag_name().eq_ignore_ascii_case("h2") {
                let id = format!("heading-{number}");
                element.set_id(&id);
                section = self.page.make("section", &[("aria-labelledby", &id)])?;
                put(&slot, &section)?;
            }
            put(&section, &element)?;
        }
        Ok(())
    }

    /// One block; `None` for a kind that there is not.
    fn block(self: &Rc<Self>, block: &Part, number: usize) -> Result<Option<Element>, JsValue> {
        let page = &self.page;
        Ok(Some(match block.kind().as_str() {
            "heading" => blocks::heading(page, block)?,
            "line" => blocks::line(page, block)?,
            "list" => blocks::list(page, block, "ul", "list")?,
            "steps" => blocks::list(page, block, "ol", "steps")?,
            "facts" => blocks::facts(page, block)?,
            "standing" => blocks::standing(page, block)?,
            "history" => blocks::history(page, block.parts("entries"))?,
            "links" => blocks::links(page, block.parts("links"))?,
            "source" => blocks::source(page, block)?,
            "form" => form::form(self, block, number)?,
            "toggle" => form::toggle(self, block, number)?,
            "document" => document::document(self, block, number)?,
            "shortcut" => shortcut::shortcut(self, block)?,
            "print" => self.print(block)?,
            _ => return Ok(None),
        }))
    }

    fn print(&self, block: &Part) -> Result<Element, JsValue> {
        let button = self.page.button("print", block.words("label").show())?;
        let window = self.page.window.clone();
        self.keep(page::on(&button, "click", move |_| {
            // Where there is nothing to print with, the browser says so itself.
            let _ = window.print();
        }));
        Ok(button)
    }

    fn tell(&self, error: &JsValue) -> Result<(), JsValue> {
        let heading = self.page.slot("title")?;
        // Where no sheet came at all, the page would have no name.
        if !heading.has_child_nodes() {
            heading.set_text_content(Some(&texts::plain("extensionName")));
        }
        let failure = self.page.slot("failure")?;
        failure.set_text_content(Some(&reply::reason(error)));
        hide(&failure, false)
    }
}

/// Whether a sheet came of what a person sent, so that asking for the page would not bring it again: a letter
/// that was made, or what a file would change.
fn is_answer(sheet: &Part) -> bool {
    sheet
        .parts("blocks")
        .any(|block| block.kind() == "document" || block.part("back").is_some())
}
