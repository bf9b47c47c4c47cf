//! What the background is told, and how a message is read.
//!
//! Always holds: what is not of its kind's shape is no message; and what a person typed comes as a text, so
//! that what is wrong in it gets an answer in words.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use crate::guidance::{Answer, Browser, Mark};
use crate::json;
use crate::page::Snapshot;
use crate::record::Cookies;
use crate::record::letter::Language;
use crate::settings::{InterfaceLanguage, Setting, Style};

/// One message to the background: what a page's content script says, or what the extension itself says.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A page was opened, or its address changed.
    Arrived(Visited),
    /// The lens looked at a page, or at what was added to it.
    Looked(Looked),
    /// The user clicked the form's send button.
    SendSeen(Visited),
    /// The user answered whether the form was sent.
    Answered(Answered),
    /// The user wants the options.
    Options(Visited),
    /// The user wants no more cards on this kind of page.
    Quiet(Visited),
    /// The browser or the extension started.
    Started,
    /// The popup asks for all accounts.
    Overview,
    /// The alarm of the day rang, or another device changed what travels.
    Woke,
    /// The user says in the popup what happened to an account.
    Happened(Said),
    /// The same on a page of the extension.
    Said(Said),
    /// A page of the extension asks what to show.
    Sheet(Wanted),
    /// The user enters an account by hand.
    Add(Added),
    /// The user sets something.
    Set(Chosen),
    /// The user chooses how marks look.
    Style(Style),
    /// The user chooses the languages of cards and pages and of letters.
    Language(Tongue),
    /// The user wants all hints back.
    Loud,
    /// The user wants a letter.
    Letter(LetterWanted),
    /// The user deletes an account from the list.
    Delete(OfAccount),
    /// The user deletes everything.
    DeleteAll,
    /// The user wants all records as a file.
    Export,
    /// The user looks at what an import would change, takes it, or drops it.
    Import(Import),
    /// The popup asks for a capture of the page that the user looks at.
    Capture(Seen),
}

impl Message {
    /// Reads the message of a kind; `None` for a kind that there is not, and for a message that is not
    /// of its kind's shape.
    ///
    /// The kind is read before the rest: an enum tagged inside would keep a copy of everything, at the
    /// cost of 100 KB in the module.
    pub fn read<'de, Source: Deserializer<'de>>(kind: &str, message: Source) -> Option<Self> {
        match kind {
            "arrived" => Visited::deserialize(message).map(Self::Arrived).ok(),
            "looked" => Looked::deserialize(message).map(Self::Looked).ok(),
            "sendSeen" => Visited::deserialize(message).map(Self::SendSeen).ok(),
            "options" => Visited::deserialize(message).map(Self::Options).ok(),
            "answered" => Answered::deserialize(message).map(Self::Answered).ok(),
            "quiet" => Visited::deserialize(message).map(Self::Quiet).ok(),
            "started" => IgnoredAny::deserialize(message).ok().map(|_| Self::Started),
            "overview" => IgnoredAny::deserialize(message).ok().map(|_| Self::Overview),
            "woke" => IgnoredAny::deserialize(message).ok().map(|_| Self::Woke),
            "happened" => Said::deserialize(message).map(Self::Happened).ok(),
            "said" => Said::deserialize(message).map(Self::Said).ok(),
            "sheet" => Wanted::deserialize(message).map(Self::Sheet).ok(),
            "add" => Added::deserialize(message).map(Self::Add).ok(),
            "set" => Chosen::deserialize(message).map(Self::Set).ok(),
            "style" => Style::deserialize(message).map(Self::Style).ok(),
            "language" => Tongue::deserialize(message).map(Self::Language).ok(),
            "loud" => IgnoredAny::deserialize(message).ok().map(|_| Self::Loud),
            "letter" => LetterWanted::deserialize(message).map(Self::Letter).ok(),
            "delete" => OfAccount::deserialize(message).map(Self::Delete).ok(),
            "deleteAll" => IgnoredAny::deserialize(message).ok().map(|_| Self::DeleteAll),
            "export" => IgnoredAny::deserialize(message).ok().map(|_| Self::Export),
            "import" => Import::deserialize(message).map(Self::Import).ok(),
            "capture" => Seen::deserialize(message).map(Self::Capture).ok(),
            _ => None,
        }
    }

    /// Reads a message from its JSON text; `None` for what is no message.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let kind = json::kind(text)?;
        let mut reader = serde_json::Deserializer::from_str(text);
        let message = Self::read(&kind, &mut reader)?;
        reader.end().is_ok().then_some(message)
    }

    /// The page that a content script speaks of; `None` for the extension's own messages.
    #[must_use]
    pub fn page(&self) -> Option<&Page> {
        match self {
            Self::Arrived(visited)
            | Self::Options(visited)
            | Self::SendSeen(visited)
            | Self::Quiet(visited) => Some(&visited.page),
            Self::Looked(looked) => Some(&looked.page),
            Self::Answered(answered) => Some(&answered.page),
            _ => None,
        }
    }
}

/// Only where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Visited {
    /// Where.
    pub page: Page,
}

/// What the lens saw.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Looked {
    /// Where.
    pub page: Page,
    /// What it saw.
    pub snapshot: Snapshot,
    /// Marks of earlier looks whose links are still there.
    pub standing: Vec<Mark>,
}

/// What a content script gave to the popup: the page and all that the lens sees.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// Where.
    pub page: Page,
    /// What the lens saw.
    pub snapshot: Snapshot,
}

/// The answer to "was it sent?".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Answered {
    /// Where.
    pub page: Page,
    /// The answer.
    pub answer: Answer,
    /// The account that the question was about, as `platform:id`.
    #[serde(default)]
    pub account: Option<String>,
}

/// What the user says of an account, as a form of ours holds it. What is wrong in it gets an answer in
/// words, so its parts are texts here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Said {
    /// Whose, as `platform:id`.
    pub account: String,
    /// What.
    pub what: String,
    /// The day, as `YYYY-MM-DD`; today where it is left out.
    #[serde(default)]
    pub day: Option<String>,
    /// A note, a label, a name, a number.
    #[serde(default)]
    pub text: Option<String>,
    /// Another account, as `platform:id`.
    #[serde(default)]
    pub other: Option<String>,
}

/// The pages of the extension that show sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SheetPage {
    /// One account's record.
    Record,
    /// A letter about one account.
    Letter,
    /// Settings, export, import, deletion.
    Options,
    /// What the extension does, after it was installed.
    Welcome,
    /// What an objection does not reach, and why.
    Limits,
}

/// Which page asks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Wanted {
    /// The page.
    pub page: SheetPage,
    /// The account that it is about, as `platform:id`.
    #[serde(default)]
    pub account: Option<String>,
    /// The BCP 47 tag of the language that the page speaks.
    #[serde(default)]
    pub language: Option<String>,
}

/// An account entered by hand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Added {
    /// The platform's tag.
    pub platform: String,
    /// What the user calls it.
    #[serde(default)]
    pub text: Option<String>,
}

/// Something set.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Chosen {
    /// What.
    pub what: Setting,
    /// To what.
    pub on: bool,
}

/// Languages chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Tongue {
    /// That of cards and pages; left out for the browser's.
    #[serde(default)]
    pub language: Option<InterfaceLanguage>,
    /// That of letters; left out for that of cards and pages.
    #[serde(default)]
    pub letters: Option<Language>,
}

/// A letter wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct LetterWanted {
    /// About which account, as `platform:id`.
    pub account: String,
    /// `reminder` or `complaint`.
    pub what: String,
    /// Where the user lives: a country's code.
    pub country: Option<String>,
    /// Which state of Germany: its code.
    pub state: Option<String>,
    /// The user's language of letters: its code.
    pub language: Option<String>,
    /// Name and address, line by line.
    pub sender: Option<String>,
    /// The account's e-mail address.
    pub email: Option<String>,
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct OfAccount {
    /// Which, as `platform:id`.
    pub account: String,
}

/// An import.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Import {
    /// Whether to take it, or only to look at it.
    pub what: ImportStep,
    /// The text of the file.
    #[serde(default)]
    pub text: Option<String>,
}

/// The steps of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ImportStep {
    /// Show what it would change.
    Look,
    /// Unite it with what is there.
    Take,
    /// Show it no longer.
    Drop,
}

/// The page that a content script runs in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Page {
    /// Its address.
    pub address: String,
    /// Its language, or empty.
    pub language: String,
    /// The account cookies that it can read.
    pub cookies: Cookies,
    /// Whether it is at most 480 CSS pixels wide.
    pub narrow: bool,
    /// The browser that shows it.
    #[serde(default)]
    pub browser: Browser,
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
