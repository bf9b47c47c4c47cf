//! Events: what happened to one account. Only ever appended, or united with those of another device.
//!
//! Always holds: events are ordered by time, and no two are equal; so the union of two histories is the
//! same whichever comes first.

use serde::{Deserialize, Serialize};

use super::account::Account;
use super::line::{Label, Note, Reference};
use crate::atlas::forms::FormId;
use crate::moment::{Day, Moment};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Event {
    /// When it was noted.
    pub at: Moment,
    /// What.
    pub what: What,
}

/// What can happen to an account. Days are those of the user's own calendar.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum What {
    /// The account was signed in on a page.
    Seen,
    /// The user entered the account by hand.
    Added,
    /// A form of objection was opened; which one, where it has a number.
    FormOpened(Option<FormId>),
    /// The form's send button was really clicked; whether it was sent is not known yet.
    SendSeen,
    /// The user said that it was not sent after all.
    NotSent,
    /// The user said that this form did not work: a loop, an error, an empty page.
    DidNotWork(FormId),
    /// The user said that it was sent on this day.
    Sent(Day),
    /// The user said that Meta's confirmation came.
    Confirmed(Confirmation),
    /// The user said that Meta refused on this day.
    Refused(Day),
    /// The user said that Meta asked for more on this day.
    AskedForMore(Day),
    /// The account got another e-mail address on this day.
    AddressChanged(Day),
    /// The user withdrew the objection on this day.
    Withdrawn(Day),
    /// The user said that this account is in one Accounts Centre with that one.
    CoveredBy(Account),
    /// The user said that it is in none with others.
    NotCovered,
    /// What the user wants to remember.
    Noted(Note),
    /// A letter was made; whether it was sent is not known yet.
    LetterMade(LetterKind),
    /// The user said that a letter was sent.
    LetterSent(LetterKind),
    /// What the user calls the account.
    Labelled(Label),
    /// The user wants to be left alone for a while.
    Snoozed(Snooze),
    /// A reminder that the user wanted was shown.
    Reminded,
    /// The user said something of a Page that this account runs.
    Page(PageNote),
    /// The user took back what was noted at that moment by mistake.
    TakenBack(Moment),
}

/// Meta's confirmation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Confirmation {
    /// The day of the mail.
    pub on: Day,
    /// Its number or subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
}

/// The letters for the case that Meta does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LetterKind {
    /// To Meta.
    Reminder,
    /// To the data-protection authority.
    Complaint,
}

/// How long not to remind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Snooze {
    /// Until this day.
    Until(Day),
    /// Until the account is seen again on a page of its platform.
    OnSite,
}

impl Snooze {
    /// For good: until the last day that there is.
    pub const FOR_GOOD: Self = Self::Until(Day::LAST);
}

/// A Page that the person of an account runs: no objection can be filed as a Page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PageNote {
    /// The Page's name.
    pub name: Label,
    /// How far it is.
    pub state: PageState,
}

/// How far a Page is on the user's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PageState {
    /// On the list.
    Listed,
    /// All who run it have objected with their own accounts.
    Done,
    /// No longer on the list.
    Dropped,
}

impl What {
    /// Whether it follows from the use of pages alone, in any number; what a person said does not.
    #[must_use]
    pub fn is_trace(&self) -> bool {
        matches!(
            self,
            Self::Seen | Self::FormOpened(_) | Self::SendSeen | Self::Reminded
        )
    }

    /// Whether a person said it, so that it can have been a mistake.
    #[must_use]
    pub fn can_be_taken_back(&self) -> bool {
        !self.is_trace() && !matches!(self, Self::Added | Self::TakenBack(_))
    }

    /// The day that it names, if it names one.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        match self {
            Self::Sent(on)
            | Self::Refused(on)
            | Self::AskedForMore(on)
            | Self::AddressChanged(on)
            | Self::Withdrawn(on) => Some(*on),
            Self::Confirmed(confirmation) => Some(confirmation.on),
            _ => None,
        }
    }
}
