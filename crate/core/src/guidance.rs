//! Page and record together: what to look at, what to mark, and what to say.

use serde::{Deserialize, Serialize};

use crate::atlas::words::Language;
use crate::moment::Now;
use crate::page::finding::Reading;
use crate::page::{Address, Sieve, Snapshot, Surface};
use crate::record::{Account, Record};
use crate::settings::Style;
use crate::text::Text;

mod card;
mod card_texts;
mod form_card;
mod link_card;
mod mark;
mod way;

pub(crate) use card::{
    next_try as next_try_card, not_saved as not_saved_card, platform_name, reminded as reminded_card,
    sent as sent_card, whose as whose_card,
};
pub use mark::{Mark, MarkKind};
pub use way::{Progress, Way};

/// What the lens is to collect on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Look {
    /// Nothing: the page is of no interest.
    Nothing,
    /// Links.
    Links,
    /// Links, fields and buttons.
    Form,
}

/// The tone of a card: its accent and its sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Tone {
    /// A step on the way.
    Calm,
    /// The link is here.
    Found,
    /// A form to fill in.
    Form,
    /// A question to the user.
    Question,
    /// Noted.
    Done,
    /// Something to beware of.
    Warning,
}

/// The hint in the corner of the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Card {
    /// Its tone.
    pub tone: Tone,
    /// Its heading.
    pub title: Text,
    /// Its sentences.
    pub lines: Vec<Text>,
    /// The way, with the place at which the user is.
    pub way: Option<Way>,
    /// How many accounts are done, where there are several.
    pub progress: Option<Text>,
    /// What to mind in a form.
    pub checklist: Vec<Text>,
    /// Reasons that the user may copy, or put into the form's empty field.
    pub reasons: Vec<Text>,
    /// Its buttons and links.
    pub actions: Vec<Action>,
    /// Whether it stays until it is answered or closed, whatever comes: nothing else remembers what it asks.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub stays: bool,
}

/// A button or link of a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Action {
    /// Goes to the marked link.
    Jump {
        /// Its text.
        label: Text,
    },
    /// A link to an address, which the user follows.
    Open {
        /// Its text.
        label: Text,
        /// The address.
        url: String,
    },
    /// Answers whether the form was sent.
    Answer {
        /// Its text.
        label: Text,
        /// The answer.
        answer: Answer,
        /// The account that is meant, as `platform:id`.
        account: String,
    },
    /// Opens the options, where the records can be saved as a file.
    Options {
        /// Its text.
        label: Text,
    },
    /// Wants no more cards on this kind of page.
    Quiet {
        /// Its text.
        label: Text,
    },
}

/// The browser, as far as its menus have other words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Browser {
    /// Firefox.
    Firefox,
    /// Chrome, or another that looks like it.
    Chrome,
    /// Edge.
    Edge,
    /// Samsung Internet.
    Samsung,
    /// Any other.
    #[default]
    #[serde(other)]
    Other,
}

/// The answers to "was it sent?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    /// Yes.
    Sent,
    /// Not yet.
    NotSent,
    /// The form did not work.
    DidNotWork,
}

/// What the content script is to do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guidance {
    /// What to look at.
    pub look: Look,
    /// What to mark in the snapshot.
    pub marks: Vec<Mark>,
    /// What the standing marks are now, in the order given; `None` takes a mark away.
    pub standing: Vec<Option<MarkKind>>,
    /// What to say.
    pub card: Option<Card>,
    /// Indexes into the snapshot's controls: the buttons that send the form.
    pub send: Vec<usize>,
    /// Phrases of chain letters to look for in the page's text; in a reply to `arrived`.
    pub seek: Vec<&'static str>,
    /// Which links to send; in a reply to `arrived`. `None` for all.
    pub sieve: Option<Sieve>,
    /// Whether another look is wanted, with all links: what was sent leaves a question open.
    pub whole: bool,
    /// How marks look.
    pub style: Style,
}

impl Guidance {
    /// Guidance for a page that is of no interest.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            look: Look::Nothing,
            marks: Vec::new(),
            standing: Vec::new(),
            card: None,
            send: Vec::new(),
            seek: Vec::new(),
            sieve: None,
            whole: false,
            style: Style::default(),
        }
    }
}

/// Everything that guidance depends on beside the snapshot.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The page.
    pub page: &'a Address,
    /// What kind of page it is.
    pub surface: Surface,
    /// Who is signed in, as far as the page shows.
    pub account: Option<&'a Account>,
    /// What that account did before.
    pub record: Option<&'a Record>,
    /// Whether a Page or second profile is in use.
    pub acts_as_profile: bool,
    /// The language of the page, if the atlas has words for it.
    pub language: Option<Language>,
    /// How far the user is with all accounts.
    pub progress: Progress,
    /// Whether the user wants no cards on this kind of page.
    pub is_quiet: bool,
    /// The browser.
    pub browser: Browser,
    /// What time it is.
    pub now: Now,
}

/// What to look at on a kind of page.
#[must_use]
pub fn look(surface: Surface) -> Look {
    match surface {
        Surface::Form | Surface::UnknownForm => Look::Form,
        Surface::Settings
        | Surface::AccountsCenter
        | Surface::PrivacyCenter
        | Surface::AiPage
        | Surface::AiDialog
        | Surface::Policy
        | Surface::ObjectSection
        | Surface::ObjectionHelp
        | Surface::Help
        | Surface::AiTerms => Look::Links,
        Surface::LoginWall | Surface::OtherForm | Surface::Other | Surface::Foreign => Look::Nothing,
    }
}

/// Guidance before anything was looked at.
#[must_use]
pub fn on_arrival(situation: &Situation) -> Guidance {
    Guidance {
        look: look(situation.surface),
        card: card::on_arrival(situation),
        ..Guidance::nothing()
    }
}

/// Guidance after a look at the page.
#[must_use]
pub fn on_look(
    situation: &Situation,
    snapshot: &Snapshot,
    reading: &Reading,
    standing: &[Mark],
    send: Vec<usize>,
) -> Guidance {
    let mut marks = mark::marks(reading, snapshot);
    let mut all: Vec<Mark> = standing.to_vec();
    all.append(&mut marks);
    let kinds = mark::settle(&mut all);
    let (before, new) = kinds.split_at(standing.len());
    let marks = all
        .iter()
        .skip(standing.len())
        .zip(new)
        .filter(|(_, kind)| kind.is_some())
        .map(|(mark, _)| mark.clone())
        .collect();
    let kept: Vec<&Mark> = all
        .iter()
        .zip(&kinds)
        .filter(|(_, kind)| kind.is_some())
        .map(|(mark, _)| mark)
        .collect();
    Guidance {
        look: look(situation.surface),
        marks,
        standing: before.to_vec(),
        card: card::on_look(situation, snapshot, reading, &kept),
        send,
        whole: reading.is_open,
        ..Guidance::nothing()
    }
}

#[cfg(test)]
#[path = "guidance/tests.rs"]
mod tests;
