//! What the background replies, as the pages read it: field by field, as `lotse_core::protocol` describes
//! it. What is only passed on stays as JavaScript has it.
//!
//! No type here is read by serde: each struct that it reads costs the module 1 to 3 KB.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::chrome;
use crate::texts::{self, Text, Words};

/// An object in a reply.
#[derive(Clone)]
pub struct Part(JsValue);

impl Part {
    pub fn new(value: JsValue) -> Self {
        Self(value)
    }

    /// A field as it is; undefined where there is none.
    pub fn value(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &name.into()).unwrap_or_default()
    }

    /// A field; `None` where it is left out or null.
    fn given(&self, name: &str) -> Option<JsValue> {
        Some(self.value(name)).filter(|value| !value.is_undefined() && !value.is_null())
    }

    /// What the object says that it is.
    pub fn kind(&self) -> String {
        self.string("kind").unwrap_or_default()
    }

    pub fn string(&self, name: &str) -> Option<String> {
        self.value(name).as_string()
    }

    pub fn number(&self, name: &str) -> i32 {
        self.whole(name).unwrap_or_default()
    }

    /// A whole number as browsers number things.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "what is cut off is not equal any more"
    )]
    pub fn whole(&self, name: &str) -> Option<i32> {
        let number = self.value(name).as_f64()?;
        let whole = number as i32;
        (f64::from(whole).to_bits() == number.to_bits()).then_some(whole)
    }

    pub fn flag(&self, name: &str) -> bool {
        self.value(name).is_truthy()
    }

    /// The words of a text of ours, in the reader's language.
    pub fn text(&self, name: &str) -> Option<String> {
        Some(Text::read(&self.given(name)?)?.show())
    }

    pub fn words(&self, name: &str) -> Words {
        Words::read(&self.value(name))
    }

    pub fn part(&self, name: &str) -> Option<Self> {
        self.given(name).map(Self)
    }

    pub fn parts(&self, name: &str) -> impl Iterator<Item = Self> + use<> {
        self.values(name).into_iter().map(Self)
    }

    pub fn all_words(&self, name: &str) -> impl Iterator<Item = Words> + use<> {
        self.values(name).into_iter().map(|value| Words::read(&value))
    }

    fn values(&self, name: &str) -> Vec<JsValue> {
        self.value(name)
            .dyn_ref::<Array>()
            .map(Array::to_vec)
            .unwrap_or_default()
    }
}

/// Asks the background. An error is the reply itself where the background gave a reason.
pub async fn ask(message: &JsValue) -> Result<Part, JsValue> {
    let reply = Part(JsFuture::from(chrome::send_message(message)?).await?);
    match reply.kind().as_str() {
        "failed" | "" => Err(reply.0),
        _ => Ok(reply),
    }
}

/// Whether the background says that something did not work.
pub fn is_refusal(error: &JsValue) -> bool {
    Part(error.clone()).kind() == "failed"
}

/// Why something did not work, in words for the user.
pub fn reason(error: &JsValue) -> String {
    let said = error.as_string().or_else(|| Part(error.clone()).text("reason"));
    said.filter(|text| !text.is_empty())
        .unwrap_or_else(|| texts::plain("failedLine"))
}

/// The name of the field that is at fault.
pub fn field(error: &JsValue) -> Option<String> {
    Part(error.clone()).string("field")
}
