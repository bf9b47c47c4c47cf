//! The messages between the parts: what content script and popup say, and what comes back.
//!
//! `extension/protocol.d.ts` describes the same for JavaScript.

use serde::{Deserialize, Deserializer, Serialize};

use crate::capture::Capture;
use crate::guidance::{Answer, Guidance, Mark};
use crate::page::Snapshot;
use crate::record::{Account, Cookies, Status, What};
use crate::text::Text;

/// Who sent a message, as the browser says; never as the message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    /// A content script in the top frame of a tab.
    Page {
        /// The browser's number of the tab.
        tab: i32,
        /// The address of the page.
        url: String,
    },
    /// One of the extension's own pages, or the background itself.
    Own,
}

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
    /// The browser or the extension started.
    Started,
    /// The popup asks for all accounts.
    Overview,
    /// The user says in the popup what happened to an account.
    Happened(Happened),
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
            "answered" => Answered::deserialize(message).map(Self::Answered).ok(),
            "started" => Some(Self::Started),
            "overview" => Some(Self::Overview),
            "happened" => Happened::deserialize(message).map(Self::Happened).ok(),
            "capture" => Seen::deserialize(message).map(Self::Capture).ok(),
            _ => None,
        }
    }

    /// The page that a content script speaks of; `None` for the extension's own messages.
    #[must_use]
    pub fn page(&self) -> Option<&Page> {
        match self {
            Self::Arrived(visited) | Self::SendSeen(visited) => Some(&visited.page),
            Self::Looked(looked) => Some(&looked.page),
            Self::Answered(answered) => Some(&answered.page),
            Self::Started | Self::Overview | Self::Happened(_) | Self::Capture(_) => None,
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
}

/// What the user says of an account.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Happened {
    /// Whose.
    pub account: Account,
    /// What.
    pub what: What,
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
}

/// What comes back.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Reply {
    /// To a content script.
    Guidance {
        /// What to look at, to mark and to say.
        guidance: Guidance,
    },
    /// To the popup.
    Overview {
        /// All accounts.
        overview: Overview,
    },
    /// To the popup: the redacted page.
    Capture {
        /// The capture.
        capture: Capture,
    },
    /// Nothing to say.
    Done,
    /// It could not be done.
    Failed {
        /// Why, in words for the user.
        reason: Text,
    },
}

/// What the popup shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// All accounts, those with something to do first.
    pub accounts: Vec<AccountView>,
    /// The direct addresses of the forms, for who has no account here yet.
    pub direct: Vec<DirectForm>,
    /// How many stored entries lie aside because they could not be read.
    pub aside: usize,
    /// How many records a newer version wrote.
    pub newer: usize,
}

/// One account in the popup.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// Whose.
    pub account: Account,
    /// Its name for the user.
    pub name: Text,
    /// Where it stands.
    pub status: Status,
    /// The same in words.
    pub status_text: Text,
    /// Since when.
    pub since: Option<Text>,
    /// What is next.
    pub next: Text,
    /// What the user can do; the first is the main one.
    pub actions: Vec<AccountAction>,
}

/// A button in the popup.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AccountAction {
    /// Opens a page in a tab.
    Open {
        /// Its text.
        label: Text,
        /// The page.
        url: String,
    },
    /// Says what happened.
    Happened {
        /// Its text.
        label: Text,
        /// What.
        what: What,
    },
}

/// A form's direct address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DirectForm {
    /// The platform's name.
    pub platform: String,
    /// The address.
    pub url: String,
}
