//! One message in; one reply and a list of effects out.
//!
//! Always holds: the engine remembers nothing between messages. What was stored comes in, what is to be
//! stored goes out, and the reply may be given once that is durable.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::guidance;
use crate::moment::{Moment, Now};
use crate::protocol::{Message, Reply, Sender, limits};
use crate::record::ledger::{Change, NotNoted};
use crate::record::{Account, Ledger, sync};
use crate::settings::{InterfaceLanguage, Settings, SyncTrouble};
use crate::text::{Text, TextKey};

mod history;
mod overview;
mod own;
pub mod quiet;
mod said;
mod sample;
mod sheets;
mod standing;
mod visit;

use visit::Visit;

/// Something to do outside the core.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Change what is stored. All changes are durable before the reply is given.
    Store(Change),
    /// Show on the toolbar button how many accounts still need something done.
    Count(usize),
    /// Show on the toolbar button of one tab whether its page has a target.
    TabSign {
        /// The browser's number of the tab.
        tab: i32,
        /// Whether there is a target.
        found: bool,
    },
    /// Let records travel: [`Engine::exchange`] with what `storage.sync` holds.
    Travel,
    /// Take back from `storage.sync` what travelled, with [`sync::forget`]; given a moment, tell other devices to
    /// delete everything up to it.
    ForgetTravelled(Option<Moment>),
    /// Open the options page.
    OpenOptions,
    /// Take the words of this language for what comes next, and give them to the card.
    Speak(InterfaceLanguage),
    /// Show a notification of the browser.
    Notify {
        /// Its heading.
        title: Text,
        /// Its sentence.
        line: Text,
    },
}

/// What comes of one message.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The answer to the sender.
    pub reply: Reply,
    /// What to do, in order.
    pub effects: Vec<Effect>,
}

/// What comes of an exchange with other devices.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchanged {
    /// What to do here first.
    pub effects: Vec<Effect>,
    /// What to change in `storage.sync` then.
    pub remote: Vec<Change>,
    /// What to store here last: that a deletion of everything was heeded, which may be broken off before.
    pub heeded: Vec<Change>,
}

/// The core as one function of message, storage and time.
#[derive(Debug, Clone, Copy, Default)]
pub struct Engine;

impl Engine {
    /// Works one message. `stored` is all that the extension stores, key by key.
    ///
    /// Never fails: what is not to be answered gets [`Reply::Failed`] with a text for the user.
    #[must_use]
    pub fn receive(
        self,
        sender: &Sender,
        message: Message,
        stored: &BTreeMap<String, String>,
        now: Now,
    ) -> Outcome {
        let desk = Desk::new(stored, now);
        if !limits::hold(&message) {
            return desk.refuse();
        }
        match sender {
            Sender::Own => own::work(desk, message),
            Sender::Sample => sample::work(desk, message),
            Sender::Page { tab, url } => match Visit::place(&message, url) {
                Some((page, address)) => Visit::new(page, address, desk).work(*tab, message),
                None => desk.refuse(),
            },
        }
    }

    /// Unites what is stored here with what other devices stored in `remote`.
    #[must_use]
    pub fn exchange(
        self,
        stored: &BTreeMap<String, String>,
        remote: &BTreeMap<String, String>,
        now: Now,
    ) -> Exchanged {
        let mut desk = Desk::new(stored, now);
        let mut remote = Cow::Borrowed(remote);
        let mut changes = Vec::new();
        let (wiped, seen) = (sync::wiped(&remote), desk.settings.wiped);
        // What other devices deleted before this one joined does not concern it.
        let is_new = seen.is_some_and(|seen| wiped > Some(seen));
        if let Some(wiped) = wiped.filter(|_| is_new) {
            changes = sync::wipe(&mut desk.ledger, remote.to_mut(), wiped);
        }
        let exchange = sync::exchange(&mut desk.ledger, &remote, now);
        changes.extend(exchange.remote);
        desk.settings.sync_trouble = exchange.is_full.then_some(SyncTrouble::Full);
        let heeding = Settings {
            wiped: wiped.max(seen).or(Some(Moment(0))),
            ..desk.settings.clone()
        };
        let heeded = if is_new {
            heeding.changes(stored, now)
        } else {
            desk.settings = heeding;
            Vec::new()
        };
        let effects = desk.finish(Reply::Done, Vec::new()).effects;
        Exchanged {
            effects: effects
                .into_iter()
                .filter(|effect| *effect != Effect::Travel)
                .collect(),
            remote: changes,
            heeded,
        }
    }

    /// What to store where the browser refused to let records travel.
    #[must_use]
    pub fn exchange_refused(self, stored: &BTreeMap<String, String>, now: Now) -> Vec<Effect> {
        let mut desk = Desk::new(stored, now);
        desk.settings.sync_trouble = Some(SyncTrouble::Refused);
        desk.finish(Reply::Done, Vec::new()).effects
    }
}

/// A reply to what can't be understood or is not the sender's to say.
#[must_use]
pub fn not_understood() -> Reply {
    failed(TextKey::FailedLine)
}

/// A reply where what had to be stored could not be.
#[must_use]
pub fn not_saved() -> Reply {
    failed(TextKey::NotSavedLine)
}

/// A reply where what travelled could not be taken back, so that nothing else was done either.
#[must_use]
pub fn not_forgotten() -> Reply {
    failed(TextKey::DeleteAllRefusedLine)
}

/// A reply where what is stored could not be read.
#[must_use]
pub fn not_read() -> Reply {
    failed(TextKey::NotReadLine)
}

/// Why something was not done, for the user, and the name of the field that is at fault, if one is.
struct Refusal {
    reason: Text,
    field: Option<&'static str>,
}

impl Refusal {
    fn at(field: &'static str, reason: TextKey) -> Self {
        Self {
            reason: reason.into(),
            field: Some(field),
        }
    }
}

/// Most reasons are one field's.
impl<T: Into<Text>> From<T> for Refusal {
    fn from(reason: T) -> Self {
        let reason = reason.into();
        let field = match reason.key {
            TextKey::LetterCountryLine => Some("country"),
            TextKey::LetterStateLine => Some("state"),
            TextKey::InputDayLine => Some("day"),
            TextKey::InputTextLine => Some("text"),
            _ => None,
        };
        Self { reason, field }
    }
}

fn failed(why: impl Into<Refusal>) -> Reply {
    let Refusal { reason, field } = why.into();
    Reply::Failed { reason, field }
}

/// What one message is worked on: all that is stored, read.
struct Desk<'a> {
    stored: &'a BTreeMap<String, String>,
    ledger: Ledger,
    settings: Settings,
    now: Now,
}

impl<'a> Desk<'a> {
    fn new(stored: &'a BTreeMap<String, String>, now: Now) -> Self {
        Self {
            stored,
            ledger: Ledger::read(stored, now),
            settings: Settings::read(stored),
            now,
        }
    }

    /// How many accounts need something done by the user now, of the services that are switched on.
    fn needing_action(&self) -> usize {
        self.ledger
            .needing_action(|platform| self.settings.helps_on(platform))
    }

    /// The reply, with the effects that follow from what was changed, before those given.
    fn finish(self, reply: Reply, mut effects: Vec<Effect>) -> Outcome {
        let needing_action = self.needing_action();
        let travels = self.settings.sync && !self.ledger.touched().is_empty();
        let settings = self.settings.changes(self.stored, self.now);
        let records = self.ledger.into_changes();
        let count = !records.is_empty() && !effects.iter().any(|effect| matches!(effect, Effect::Count(_)));
        let changes = records.into_iter().chain(settings).map(Effect::Store);
        effects.splice(0..0, changes);
        if count {
            effects.push(Effect::Count(needing_action));
        }
        if travels {
            effects.push(Effect::Travel);
        }
        Outcome { reply, effects }
    }

    /// Whether records of this device ever reached the shared area: where the browser refuses it, there is nothing to
    /// take back.
    fn travelled(&self) -> bool {
        self.settings.wiped.is_some()
    }

    /// Has what is said outside our own pages said in the language that the user chose, if any.
    fn speak(&self) -> Option<Effect> {
        self.settings.language.map(Effect::Speak)
    }

    fn refuse(self) -> Outcome {
        self.finish(not_understood(), Vec::new())
    }
}

/// Why an event could not be noted, for the user.
fn why_not_noted(reason: NotNoted) -> TextKey {
    match reason {
        NotNoted::Newer => TextKey::NewerLine,
        NotNoted::TooManyAccounts | NotNoted::TooManyEvents => TextKey::TooManyLine,
    }
}

/// A text that names an account: platform and the end of its id.
fn account_name(account: &Account) -> Text {
    let platform = guidance::platform_name(account.platform);
    if account.id.is_by_hand() {
        return Text::new(TextKey::HandAccountName).with(platform);
    }
    Text::new(TextKey::AccountName)
        .with(platform)
        .with(account.id.ending())
}

/// What names an account in every language: its label, or platform and the end of its id.
fn account_words(account: &Account, ledger: &Ledger) -> String {
    let label = ledger.find(account).and_then(|record| record.course().label);
    let platform = guidance::platform_name(account.platform);
    match label {
        Some(label) => label.into(),
        None if account.id.is_by_hand() => platform.to_owned(),
        None => format!("{platform} …{}", account.id.ending()),
    }
}

#[cfg(test)]
#[path = "engine/tests.rs"]
mod tests;
