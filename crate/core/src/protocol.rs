//! The messages between the parts: what content script and popup say, and what comes back.
//!
//! `extension/protocol.d.ts` describes the same for JavaScript.

use serde::{Deserialize, Serialize};

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

/// One message to the background.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Message {
    /// A page was opened, or its address changed.
    Arrived {
        /// Where.
        page: Page,
    },
    /// The lens looked at a page, or at what was added to it.
    Looked {
        /// Where.
        page: Page,
        /// What it saw.
        snapshot: Snapshot,
        /// Marks of earlier looks whose links are still there.
        standing: Vec<Mark>,
    },
    /// The user clicked the form's send button.
    SendSeen {
        /// Where.
        page: Page,
    },
    /// The user answered whether the form was sent.
    Answered {
        /// Where.
        page: Page,
        /// The answer.
        answer: Answer,
    },
    /// The browser or the extension started.
    Started,
    /// The popup asks for all accounts.
    Overview,
    /// The user says in the popup what happened to an account.
    Happened {
        /// Whose.
        account: Account,
        /// What.
        what: What,
    },
}

/// The page that a content script runs in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Nothing to say.
    Done,
    /// It could not be done.
    Failed {
        /// Why, in words for the user.
        reason: Text,
    },
}

/// What the popup shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectForm {
    /// The platform's name.
    pub platform: String,
    /// The address.
    pub url: String,
}
