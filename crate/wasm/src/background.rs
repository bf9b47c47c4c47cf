//! The background: takes messages one after the other, lets the core work them, and does its effects.
//!
//! Always holds: the answer to a message is given after everything it stores is durable, and nothing is
//! kept in memory between two messages.

use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::{Array, Date, Object, Promise, Reflect};
use lotse_core::Moment;
use lotse_core::engine::{self, Effect, Engine, Outcome};
use lotse_core::protocol::{Message, Reply, Sender};
use lotse_core::record::ledger::Change;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::chrome::{StorageArea, Toolbar};
use crate::queue::Queue;
use crate::sender;

/// White on this is readable, and it stands out on light and dark toolbars.
const BADGE_COLOR: &str = "#b3261e";

/// The sign on the toolbar button of a tab whose page has the link.
const FOUND_SIGN: &str = "!";

/// The background of the extension.
#[wasm_bindgen]
pub struct Background {
    queue: Queue,
    tools: Rc<Tools>,
}

struct Tools {
    storage: StorageArea,
    toolbar: Toolbar,
    id: String,
    root: String,
}

#[wasm_bindgen]
impl Background {
    /// Takes the browser's storage area and toolbar button, this extension's id, and the address of
    /// its own pages.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(storage: StorageArea, toolbar: Toolbar, id: String, root: String) -> Self {
        Self {
            queue: Queue::default(),
            tools: Rc::new(Tools {
                storage,
                toolbar,
                id,
                root,
            }),
        }
    }

    /// Works a message from another part of the extension. The promise resolves with the reply, also
    /// where the message is not understood or something could not be stored; it never rejects.
    pub fn receive(&self, message: JsValue, sender: JsValue) -> Promise {
        let tools = Rc::clone(&self.tools);
        let parsed = sender::read(sender, &tools.id, &tools.root).zip(read(message));
        self.queue.add(async move {
            let reply = match parsed {
                Some((sender, message)) => tools.work(&sender, message).await,
                None => engine::not_understood(),
            };
            to_js(&reply)
        })
    }

    /// Brings the toolbar button up to date, after the browser or the extension started.
    pub fn started(&self) -> Promise {
        let tools = Rc::clone(&self.tools);
        self.queue.add(async move {
            tools.work(&Sender::Own, Message::Started).await;
            Ok(JsValue::UNDEFINED)
        })
    }
}

impl Tools {
    async fn work(&self, sender: &Sender, message: Message) -> Reply {
        let Ok(stored) = self.stored().await else {
            return engine::not_saved();
        };
        #[allow(clippy::cast_possible_truncation, reason = "milliseconds are whole numbers")]
        let now = Moment(Date::now() as i64);
        let Outcome { reply, effects } = Engine.receive(sender, message, &stored, now);
        if self.store(&effects).await.is_err() {
            return engine::not_saved();
        }
        for effect in &effects {
            // A tab may have closed meanwhile; its sign is gone with it.
            let _ = self.show(effect).await;
        }
        reply
    }

    /// All that is stored, as texts. What another program put there in another shape becomes JSON text,
    /// so that the ledger can set it aside instead of losing it.
    async fn stored(&self) -> Result<BTreeMap<String, String>, JsValue> {
        let items: Object = self.storage.get(&JsValue::NULL).await?.unchecked_into();
        let mut stored = BTreeMap::new();
        for entry in Object::entries(&items).iter() {
            let entry: Array = entry.unchecked_into();
            let (Some(key), value) = (entry.get(0).as_string(), entry.get(1)) else {
                continue;
            };
            let text = value
                .as_string()
                .or_else(|| js_sys::JSON::stringify(&value).ok()?.as_string())
                .unwrap_or_default();
            stored.insert(key, text);
        }
        Ok(stored)
    }

    /// Everything to set goes in one call, before anything is removed.
    async fn store(&self, effects: &[Effect]) -> Result<(), JsValue> {
        let items = Object::new();
        let gone = Array::new();
        for effect in effects {
            match effect {
                Effect::Store(Change::Set { key, text }) => {
                    Reflect::set(&items, &key.into(), &text.into())?;
                }
                Effect::Store(Change::Remove { key }) => {
                    gone.push(&key.into());
                }
                Effect::Count(_) | Effect::TabSign { .. } => {}
            }
        }
        if Object::keys(&items).length() > 0 {
            self.storage.set(&items).await?;
        }
        if gone.length() > 0 {
            self.storage.remove(&gone).await?;
        }
        Ok(())
    }

    async fn show(&self, effect: &Effect) -> Result<(), JsValue> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct BadgeText {
            #[serde(skip_serializing_if = "Option::is_none")]
            tab_id: Option<i32>,
            text: Option<String>,
        }
        #[derive(Serialize)]
        struct BadgeColor {
            color: &'static str,
        }
        let badge = match effect {
            Effect::Store(_) => return Ok(()),
            Effect::Count(count) => BadgeText {
                tab_id: None,
                text: Some(if *count == 0 {
                    String::new()
                } else {
                    count.to_string()
                }),
            },
            // Without a text of its own, a tab shows the count again.
            Effect::TabSign { tab, found } => BadgeText {
                tab_id: Some(*tab),
                text: found.then(|| FOUND_SIGN.to_owned()),
            },
        };
        self.toolbar
            .set_badge_background_color(&to_js(&BadgeColor { color: BADGE_COLOR })?)
            .await?;
        self.toolbar.set_badge_text(&to_js(&badge)?).await
    }
}

fn read(message: JsValue) -> Option<Message> {
    let kind = Reflect::get(&message, &"kind".into()).ok()?.as_string()?;
    Message::read(&kind, serde_wasm_bindgen::Deserializer::from(message))
}

/// A value as JavaScript objects, with `null` for what is missing.
fn to_js<Value: Serialize>(value: &Value) -> Result<JsValue, JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(JsValue::from)
}
