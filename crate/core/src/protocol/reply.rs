//! What the background answers.

use serde::Serialize;

use super::{Entry, Sheet};
use crate::capture::Capture;
use crate::guidance::Guidance;
use crate::record::Status;
use crate::text::Text;

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
    /// To a page of the extension: the page.
    Sheet {
        /// The page.
        sheet: Sheet,
    },
    /// To a page of the extension: a file to save.
    File {
        /// Its name.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Nothing to say.
    Done,
    /// It could not be done.
    Failed {
        /// Why, in words for the user.
        reason: Text,
        /// The field that is at fault, by its name in the message, where it is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        field: Option<&'static str>,
    },
}

/// What the popup shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// All accounts, those with something to do first.
    pub accounts: Vec<AccountView>,
    /// How many accounts have nothing left to do.
    pub done: usize,
    /// How many accounts there are.
    pub all: usize,
    /// The direct addresses of the forms of platforms that have no account here yet, where help is wanted there.
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
    /// Whose, as `platform:id`.
    pub account: String,
    /// What the user calls it.
    pub label: Option<String>,
    /// Its name for the user, where there is no label.
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
    /// Whether the first of them may be done and need not: what is next is something else.
    pub optional: bool,
    /// What happened, oldest first.
    pub history: Vec<Entry>,
}

/// A button in the popup.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AccountAction {
    /// Opens a page in a tab: `https`, or a page of the extension beginning with `/`.
    Open {
        /// Its text.
        label: Text,
        /// The page.
        url: String,
    },
    /// Opens the account's own page: always there, and never what is next.
    Record {
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
        what: &'static str,
        /// More of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<&'static str>,
    },
    /// The same, in the menu of what to do later.
    Later {
        /// Its text.
        label: Text,
        /// What.
        what: &'static str,
        /// More of it.
        text: &'static str,
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
