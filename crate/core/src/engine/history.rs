//! The history of an account in words.

use super::account_words;
use crate::protocol::Entry;
use crate::record::event::{LetterKind, PageState, Snooze, What};
use crate::record::{Event, Ledger, Record};
use crate::text::{Text, TextKey};

/// What happened to an account, oldest first.
pub(super) fn entries(record: &Record, ledger: &Ledger) -> Vec<Entry> {
    record.events().iter().map(|event| entry(event, ledger)).collect()
}

fn entry(event: &Event, ledger: &Ledger) -> Entry {
    Entry {
        at: event.at,
        text: text(event),
        detail: detail(&event.what, ledger),
    }
}

/// What happened, with the day that it names.
pub(super) fn text(event: &Event) -> Text {
    let text = Text::new(key(&event.what));
    match (&event.what, event.what.day()) {
        (What::TakenBack(at), _) => text.with_day(*at),
        (_, Some(day)) => text.with_date(day),
        (_, None) => text,
    }
}

fn key(what: &What) -> TextKey {
    match what {
        What::Seen => TextKey::EventSeen,
        What::Added => TextKey::EventAdded,
        What::FormOpened(_) => TextKey::EventFormOpened,
        What::SendSeen => TextKey::EventSendSeen,
        What::NotSent => TextKey::EventNotSent,
        What::DidNotWork(_) => TextKey::EventDidNotWork,
        What::Sent(_) => TextKey::EventSent,
        What::Confirmed(_) => TextKey::EventConfirmed,
        What::Refused(_) => TextKey::EventRefused,
        What::AskedForMore(_) => TextKey::EventAskedForMore,
        What::AddressChanged(_) => TextKey::EventAddressChanged,
        What::Withdrawn(_) => TextKey::EventWithdrawn,
        What::CoveredBy(_) => TextKey::EventCoveredBy,
        What::NotCovered => TextKey::EventNotCovered,
        What::Noted(_) => TextKey::EventNoted,
        What::LetterMade(LetterKind::Reminder) => TextKey::EventReminderMade,
        What::LetterMade(LetterKind::Complaint) => TextKey::EventComplaintMade,
        What::LetterSent(LetterKind::Reminder) => TextKey::EventReminderSent,
        What::LetterSent(LetterKind::Complaint) => TextKey::EventComplaintSent,
        What::TakenBack(_) => TextKey::EventTakenBack,
        What::Labelled(_) => TextKey::EventLabelled,
        What::Snoozed(snooze) if *snooze == Snooze::FOR_GOOD => TextKey::EventSnoozedForGood,
        What::Snoozed(_) => TextKey::EventSnoozed,
        What::Reminded => TextKey::EventReminded,
        What::Page(note) => match note.state {
            PageState::Listed => TextKey::EventPageListed,
            PageState::Done => TextKey::EventPageDone,
            PageState::Dropped => TextKey::EventPageDropped,
        },
    }
}

/// What a person wrote, or an address, the same in every language.
pub(super) fn detail(what: &What, ledger: &Ledger) -> Option<String> {
    match what {
        What::FormOpened(Some(form)) | What::DidNotWork(form) => Some(form.url()),
        What::Confirmed(confirmation) => confirmation.reference.clone().map(String::from),
        What::CoveredBy(account) => Some(account_words(account, ledger)),
        What::Noted(note) => Some(note.as_str().to_owned()),
        What::Labelled(label) => Some(label.as_str().to_owned()),
        What::Page(note) => Some(note.name.as_str().to_owned()),
        _ => None,
    }
}
