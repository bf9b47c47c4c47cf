//! The background: takes messages one after the other, lets the core work them, and does its effects.
//!
//! Always holds: the answer to a message is given after everything it stores is durable, and nothing is
//! kept in memory between two messages.

use std::rc::Rc;

use js_sys::{Date, Function, JSON, Promise, Reflect};
use lotse_core::engine::{self, Effect, Engine, Outcome};
use lotse_core::guidance::Guidance;
use lotse_core::protocol::{Message, Reply, Sender};
use lotse_core::record::ledger::Change;
use lotse_core::record::sync;
use lotse_core::settings::{InterfaceLanguage, Settings};
use lotse_core::text::{Text, TextKey};
use lotse_core::{Moment, Now};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::chrome::{self, StorageArea, Toolbar};
use crate::page::object;
use crate::queue::Queue;
use crate::storage::{all, store};
use crate::{sender, spoken, texts};

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
    local: StorageArea,
    synced: StorageArea,
    toolbar: Toolbar,
    id: String,
    root: String,
    words_of: Function,
}

#[wasm_bindgen]
impl Background {
    /// Takes the browser's storage areas of this device and of all devices, the toolbar button, this
    /// extension's id, the address of its own pages, and what gives a promise of a language's words.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(
        local: StorageArea,
        synced: StorageArea,
        toolbar: Toolbar,
        id: String,
        root: String,
        words_of: Function,
    ) -> Self {
        Self {
            queue: Queue::default(),
            tools: Rc::new(Tools {
                local,
                synced,
                toolbar,
                id,
                root,
                words_of,
            }),
        }
    }

    /// Works a message from another part of the extension. The promise resolves with the reply, also
    /// where the message is not understood or something could not be stored; it never rejects.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "JavaScript gives values, which end here"
    )]
    pub fn receive(&self, message: JsValue, sender: JsValue) -> Promise {
        let tools = Rc::clone(&self.tools);
        let parsed = sender::read(&sender, &tools.id, &tools.root).zip(read(&message));
        self.queue.add(async move {
            match parsed {
                Some((sender, message)) => tools.work(&sender, message).await,
                None => to_js(&engine::not_understood()),
            }
        })
    }

    /// Brings the toolbar button up to date, after the browser or the extension started.
    pub fn started(&self) -> Promise {
        self.tell(Message::Started)
    }

    /// Does what is to be done once a day, and when another device changed what travels.
    pub fn woke(&self) -> Promise {
        self.tell(Message::Woke)
    }

    fn tell(&self, message: Message) -> Promise {
        let tools = Rc::clone(&self.tools);
        self.queue
            .add(async move { tools.work(&Sender::Own, message).await })
    }
}

impl Tools {
    async fn work(&self, sender: &Sender, message: Message) -> Result<JsValue, JsValue> {
        let Ok(stored) = all(&self.local).await else {
            return to_js(&engine::not_read());
        };
        let Outcome { reply, effects } = Engine.receive(sender, message, &stored, now());
        let forgets = effects.iter().find_map(|effect| match effect {
            Effect::ForgetTravelled(told) => Some(*told),
            _ => None,
        });
        if let Some(told) = forgets
            && self.forget_travelled(told).await.is_err()
        {
            return to_js(&engine::not_forgotten());
        }
        if store(&self.local, &changes(&effects)).await.is_err() {
            return to_js(&engine::not_saved());
        }
        let words = self.words(&effects).await;
        spoken::speak(words.clone());
        for effect in &effects {
            match effect {
                Effect::Travel => self.travel().await,
                // A tab may have closed meanwhile; its sign is gone with it.
                _ => {
                    let _ = self.show(effect).await;
                }
            }
        }
        let told = to_js(&reply)?;
        if let Reply::Guidance {
            guidance: Guidance { card, .. },
        } = reply
        {
            let guidance = Reflect::get(&told, &"guidance".into())?;
            if words.is_object() {
                Reflect::set(&guidance, &"words".into(), &words)?;
            } else if let Some(card) = card
                && Settings::read(&stored).language.is_none()
                // Without them the card asks the browser itself.
                && let Ok(words) = spoken::of_browser(card.keys().map(TextKey::name))
            {
                Reflect::set(&Reflect::get(&guidance, &"card".into())?, &"words".into(), &words)?;
            }
        }
        Ok(told)
    }

    /// The words of the language that is to be spoken; undefined for the browser's, and where there are none.
    async fn words(&self, effects: &[Effect]) -> JsValue {
        let language = effects.iter().find_map(|effect| match effect {
            Effect::Speak(language) => Some(*language),
            _ => None,
        });
        match language {
            Some(language) => self.words_of(language).await.unwrap_or_default(),
            None => JsValue::UNDEFINED,
        }
    }

    async fn words_of(&self, language: InterfaceLanguage) -> Result<JsValue, JsValue> {
        let words = self.words_of.call1(&JsValue::UNDEFINED, &language.tag().into())?;
        JsFuture::from(Promise::resolve(&words)).await
    }

    /// Lets records travel. What the browser refuses is noted, for the options to tell and for the next
    /// time; here everything is stored already.
    async fn travel(&self) {
        let effects = match self.exchange().await {
            Ok(effects) => effects,
            Err(_) => match all(&self.local).await {
                Ok(stored) => Engine.exchange_refused(&stored, now()),
                Err(_) => return,
            },
        };
        if store(&self.local, &changes(&effects)).await.is_ok() {
            for effect in &effects {
                let _ = self.show(effect).await;
            }
        }
    }

    /// What other devices stored comes here before anything is stored there.
    async fn exchange(&self) -> Result<Vec<Effect>, JsValue> {
        let stored = all(&self.local).await?;
        let remote = all(&self.synced).await?;
        let exchanged = Engine.exchange(&stored, &remote, now());
        store(&self.local, &changes(&exchanged.effects)).await?;
        store(&self.synced, &exchanged.remote.iter().collect::<Vec<_>>()).await?;
        store(&self.local, &exchanged.heeded.iter().collect::<Vec<_>>()).await?;
        Ok(exchanged.effects)
    }

    async fn forget_travelled(&self, told: Option<Moment>) -> Result<(), JsValue> {
        let changes = sync::forget(&all(&self.synced).await?, told);
        store(&self.synced, &changes.iter().collect::<Vec<_>>()).await
    }

    async fn show(&self, effect: &Effect) -> Result<(), JsValue> {
        match effect {
            Effect::Count(0) => self.badge(None, Some("")).await,
            Effect::Count(count) => self.badge(None, Some(&count.to_string())).await,
            // Without a text of its own, a tab shows the count again.
            Effect::TabSign { tab, found } => self.badge(Some(*tab), found.then_some(FOUND_SIGN)).await,
            Effect::Notify { title, line } => notify(&self.root, title, line).await,
            Effect::OpenOptions => chrome::open_options().await.map(drop),
            Effect::Store(_) | Effect::Travel | Effect::ForgetTravelled(_) | Effect::Speak(_) => Ok(()),
        }
    }

    async fn badge(&self, tab: Option<i32>, text: Option<&str>) -> Result<(), JsValue> {
        let color = object(&[("color", &BADGE_COLOR.into())])?;
        self.toolbar.set_badge_background_color(&color).await?;
        let text = text.map_or(JsValue::NULL, JsValue::from);
        let badge = object(&[("text", &text)])?;
        if let Some(tab) = tab {
            Reflect::set(&badge, &"tabId".into(), &tab.into())?;
        }
        self.toolbar.set_badge_text(&badge).await
    }
}

/// Shows a notification of the browser. Fails where the user has not given the permission.
async fn notify(root: &str, title: &Text, line: &Text) -> Result<(), JsValue> {
    let words = |text: &Text| -> Result<String, JsValue> {
        let text = texts::Text::read(&to_js(text)?).ok_or("no text")?;
        Ok(text.show())
    };
    let notification = object(&[
        ("type", &"basic".into()),
        ("iconUrl", &format!("{root}icons/128.png").into()),
        ("title", &words(title)?.into()),
        ("message", &words(line)?.into()),
    ])?;
    JsFuture::from(chrome::notify(&notification)?).await.map(drop)
}

fn now() -> Now {
    let now = Date::new_0();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "milliseconds are whole numbers, and minutes are few"
    )]
    // The browser counts the minutes from here to UTC.
    Now::new(Moment(now.get_time() as i64), -(now.get_timezone_offset() as i32))
}

fn changes(effects: &[Effect]) -> Vec<&Change> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Store(change) => Some(change),
            _ => None,
        })
        .collect()
}

/// A message crosses into WebAssembly as one text, and not part by part.
fn read(message: &JsValue) -> Option<Message> {
    Message::parse(&JSON::stringify(message).ok()?.as_string()?)
}

/// A value as JavaScript objects, with `null` for what is missing.
fn to_js<Value: Serialize>(value: &Value) -> Result<JsValue, JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(JsValue::from)
}
