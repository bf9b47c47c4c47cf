//! Events: what happened to one account, in the order in which it happened. Only ever appended.

use serde::{Deserialize, Serialize};

use crate::Moment;
use crate::atlas::forms::FormId;

/// One thing that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Moment,
    /// What.
    pub what: What,
}

/// What can happen to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum What {
    /// The account was signed in on a page.
    Seen,
    /// A form of objection was opened.
    FormOpened,
    /// The form's send button was really clicked; whether it was sent is not known yet.
    SendSeen,
    /// The user said that it was not sent after all.
    NotSent,
    /// The user said that this form did not work: a loop, an error, an empty page.
    DidNotWork(FormId),
    /// The user said that it was sent.
    Sent,
    /// The user said that Meta's confirmation came.
    Confirmed,
}
