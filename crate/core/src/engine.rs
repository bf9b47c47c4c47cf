//! One message in; one reply and a list of effects out.
//!
//! Always holds: the engine remembers nothing between messages. What was stored comes in, what is to be
//! stored goes out, and the reply may be given once that is durable.

use std::collections::BTreeMap;

use crate::Moment;
use crate::atlas::forms::FormId;
use crate::atlas::hosts::Site;
use crate::atlas::words::Language;
use crate::capture;
use crate::guidance::{self, Answer, Guidance, Mark, MarkKind, Situation};
use crate::page::matcher::Matcher;
use crate::page::{Address, Snapshot, Surface, finding, route};
use crate::protocol::{Happened, Message, Page, Reply, Seen, Sender};
use crate::record::ledger::Change;
use crate::record::{Account, Event, Ledger, What};
use crate::text::{Text, TextKey};

mod overview;

/// Something to do outside the core.
#[derive(Debug, Clone, PartialEq, Eq)]
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
}

/// What comes of one message.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The answer to the sender.
    pub reply: Reply,
    /// What to do, in order.
    pub effects: Vec<Effect>,
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
        now: Moment,
    ) -> Outcome {
        let ledger = Ledger::read(stored, now);
        match (sender, message) {
            (Sender::Own, Message::Started) => finish(Reply::Done, Vec::new(), ledger, true),
            (Sender::Own, Message::Overview) => {
                let overview = overview::overview(&ledger, now);
                finish(Reply::Overview { overview }, Vec::new(), ledger, false)
            }
            (Sender::Own, Message::Happened(Happened { account, what })) => {
                happened(ledger, &account, what, now)
            }
            (Sender::Own, Message::Capture(Seen { page, snapshot })) => {
                let made = capture::capture(&page.address, &page.language, page.narrow, &snapshot);
                let reply = made.map_or_else(|_| not_understood(), |capture| Reply::Capture { capture });
                finish(reply, Vec::new(), ledger, false)
            }
            (Sender::Page { tab, url }, message) => match Visit::new(&message, url, ledger, now) {
                Some(visit) => visit.work(*tab, message),
                None => refuse(Ledger::read(stored, now)),
            },
            (Sender::Own, _) => refuse(ledger),
        }
    }
}

/// A reply to what can't be understood or is not the sender's to say.
#[must_use]
pub fn not_understood() -> Reply {
    Reply::Failed {
        reason: TextKey::FailedLine.into(),
    }
}

/// A reply where what had to be stored could not be.
#[must_use]
pub fn not_saved() -> Reply {
    Reply::Failed {
        reason: TextKey::NotSavedLine.into(),
    }
}

fn refuse(ledger: Ledger) -> Outcome {
    finish(not_understood(), Vec::new(), ledger, false)
}

fn finish(reply: Reply, mut effects: Vec<Effect>, ledger: Ledger, count: bool) -> Outcome {
    let needing_action = ledger.needing_action();
    let changes = ledger.into_changes();
    let is_changed = !changes.is_empty();
    effects.splice(0..0, changes.into_iter().map(Effect::Store));
    if count || is_changed {
        effects.push(Effect::Count(needing_action));
    }
    Outcome { reply, effects }
}

fn happened(mut ledger: Ledger, account: &Account, what: What, now: Moment) -> Outcome {
    let by_hand = matches!(what, What::Sent | What::NotSent | What::Confirmed);
    if !by_hand || ledger.find(account).is_none() {
        return refuse(ledger);
    }
    ledger.append(account, Event { at: now, what });
    let overview = overview::overview(&ledger, now);
    finish(Reply::Overview { overview }, Vec::new(), ledger, false)
}

/// One page of Meta's with who is signed in there.
struct Visit {
    page: Address,
    surface: Surface,
    account: Option<Account>,
    acts_as_profile: bool,
    language: Option<Language>,
    ledger: Ledger,
    now: Moment,
}

impl Visit {
    /// `None` where the message is not a content script's, its page is not Meta's, or it speaks of
    /// another host than the browser does.
    fn new(message: &Message, sender_url: &str, ledger: Ledger, now: Moment) -> Option<Self> {
        let Page {
            address,
            language,
            cookies,
            ..
        } = message.page()?;
        let host = |text: &str| url::Url::parse(text).ok()?.host_str().map(str::to_owned);
        if host(address) != host(sender_url) {
            return None;
        }
        let page = Address::parse(address).ok()?;
        if page.site() == Site::Foreign {
            return None;
        }
        Some(Self {
            surface: Surface::of(&page),
            account: cookies.account(route::platform(&page)),
            acts_as_profile: page.site() == Site::Facebook && cookies.acts_as_profile(),
            language: Language::of_tag(language),
            page,
            ledger,
            now,
        })
    }

    fn work(self, tab: i32, message: Message) -> Outcome {
        match message {
            Message::Arrived(_) => self.arrived(tab),
            Message::Looked(looked) => self.looked(tab, &looked.snapshot, &looked.standing),
            Message::SendSeen(_) => self.send_seen(),
            Message::Answered(answered) => self.answered(answered.answer),
            Message::Started | Message::Overview | Message::Happened(_) | Message::Capture(_) => {
                refuse(self.ledger)
            }
        }
    }

    fn arrived(mut self, tab: i32) -> Outcome {
        self.note(What::Seen);
        if self.surface == Surface::Form && self.serves_own_objection() {
            self.note(What::FormOpened);
        }
        let mut guidance = guidance::on_arrival(&self.situation());
        if guidance.look != guidance::Look::Nothing {
            guidance.seek = chain_letters(self.language);
        }
        let sign = Effect::TabSign { tab, found: false };
        self.reply(guidance, vec![sign])
    }

    fn looked(mut self, tab: i32, snapshot: &Snapshot, standing: &[Mark]) -> Outcome {
        let matcher = Matcher::of(self.language);
        let reading = finding::read(&self.page, matcher, snapshot);
        let recognised = self.surface == Surface::UnknownForm && reading.about_objection;
        if recognised {
            self.note(What::FormOpened);
        }
        let mut send = Vec::new();
        if recognised || (self.surface == Surface::Form && self.serves_own_objection()) {
            send.extend(
                snapshot
                    .controls
                    .iter()
                    .enumerate()
                    .filter_map(|(index, control)| {
                        let sends = matcher.sends(&control.text) || matcher.sends(&control.label);
                        sends.then_some(index)
                    }),
            );
        }
        let guidance = guidance::on_look(&self.situation(), snapshot, &reading, standing, send);
        let target = |kind: &MarkKind| *kind == MarkKind::Target;
        let found = guidance.marks.iter().any(|mark| target(&mark.kind))
            || guidance.standing.iter().flatten().any(target);
        self.reply(guidance, vec![Effect::TabSign { tab, found }])
    }

    fn send_seen(mut self) -> Outcome {
        self.note(What::SendSeen);
        let guidance = guidance::on_arrival(&self.situation());
        self.reply(guidance, Vec::new())
    }

    fn answered(mut self, answer: Answer) -> Outcome {
        let what = match answer {
            Answer::Sent => Some(What::Sent),
            Answer::NotSent => Some(What::NotSent),
            Answer::DidNotWork => self.form().map(What::DidNotWork),
        };
        let noted = what.is_some_and(|what| self.note(what));
        let mut guidance = guidance::on_arrival(&self.situation());
        match answer {
            _ if !noted => guidance.card = Some(guidance::not_saved_card(self.why_not_noted(what))),
            Answer::Sent => guidance.card = Some(guidance::sent_card(self.others_open())),
            Answer::DidNotWork => guidance.card = Some(guidance::next_try_card(&self.situation())),
            Answer::NotSent => {}
        }
        self.reply(guidance, Vec::new())
    }

    /// Why an event of this page could not be noted.
    fn why_not_noted(&self, what: Option<What>) -> TextKey {
        match (&self.account, what) {
            (None, _) => TextKey::NotSignedInLine,
            (Some(_), None) => TextKey::NotSavedLine,
            (Some(_), Some(_)) => TextKey::NewerLine,
        }
    }

    /// The form that the page is, or that a login wall stands before.
    fn form(&self) -> Option<FormId> {
        let wanted = self.page.wanted();
        wanted.as_ref().unwrap_or(&self.page).form()
    }

    /// Notes an event of the account that is signed in. `false` where there is none, or its record
    /// can't be written.
    fn note(&mut self, what: What) -> bool {
        match &self.account {
            Some(account) => self.ledger.append(account, Event { at: self.now, what }),
            None => false,
        }
    }

    /// Whether the form is for the objection of the account itself, not about others' data.
    fn serves_own_objection(&self) -> bool {
        self.page
            .form()
            .and_then(crate::atlas::forms::find)
            .is_some_and(|form| form.right != crate::atlas::Right::ThirdPartyData)
    }

    fn others_open(&self) -> usize {
        self.ledger
            .records()
            .iter()
            .filter(|record| Some(&record.account) != self.account.as_ref())
            .filter(|record| !record.status(self.now).is_sent())
            .count()
    }

    fn situation(&self) -> Situation<'_> {
        Situation {
            page: &self.page,
            surface: self.surface,
            account: self.account.as_ref(),
            record: self
                .account
                .as_ref()
                .and_then(|account| self.ledger.find(account)),
            acts_as_profile: self.acts_as_profile,
            language: self.language,
            now: self.now,
        }
    }

    fn reply(self, guidance: Guidance, effects: Vec<Effect>) -> Outcome {
        finish(Reply::Guidance { guidance }, effects, self.ledger, false)
    }
}

/// The chain letters of a language, and the English ones that travel everywhere.
fn chain_letters(language: Option<Language>) -> Vec<&'static str> {
    let own = language.filter(|language| *language != Language::En);
    own.into_iter()
        .chain([Language::En])
        .flat_map(|language| language.words().chain_letters)
        .map(|entry| entry.phrase)
        .collect()
}

/// A text that names an account: platform and the end of its id.
fn account_name(account: &Account) -> Text {
    Text::new(TextKey::AccountName)
        .with(guidance::platform_name(account.platform))
        .with(account.id.ending())
}

#[cfg(test)]
#[path = "engine/tests.rs"]
mod tests;
