//! Where an account stands, in words: its status, since when, and what is next.

use crate::moment::Now;
use crate::record::{Record, Status, status};
use crate::text::{Text, TextKey};

pub(super) fn status_text(status: Status) -> TextKey {
    match status {
        Status::ReplyOverdue => TextKey::StatusReplyOverdue,
        Status::Refused => TextKey::StatusRefused,
        Status::ConfirmationDue => TextKey::StatusConfirmationDue,
        Status::Open => TextKey::StatusOpen,
        Status::FormOpened => TextKey::StatusFormOpened,
        Status::Sent => TextKey::StatusSent,
        Status::Covered => TextKey::StatusCovered,
        Status::Withdrawn => TextKey::StatusWithdrawn,
        Status::Confirmed => TextKey::StatusConfirmed,
    }
}

/// Since when, where that says something: the day of sending for what was sent.
pub(super) fn since(record: &Record, status: Status) -> Option<Text> {
    let text = Text::new(TextKey::SinceLine);
    let course = record.course();
    match status {
        Status::Open | Status::Covered => None,
        Status::Sent | Status::ConfirmationDue | Status::ReplyOverdue => {
            course.sent_on.map(|sent| text.with_date(sent))
        }
        Status::Confirmed => course.confirmed.map(|confirmed| text.with_date(confirmed.on)),
        Status::Refused => course.refused_on.map(|refused| text.with_date(refused)),
        Status::FormOpened | Status::Withdrawn => course.since.map(|since| text.with_day(since)),
    }
}

/// What is next.
pub(super) fn next(record: &Record, now: Now) -> Text {
    let course = record.course();
    let key = match record.status(now) {
        Status::FormOpened if record.awaits_answer(now) => TextKey::NextQuestion,
        Status::Open | Status::FormOpened if course.address_changed_on.is_some() => {
            TextKey::NextAddressChanged
        }
        Status::Open => TextKey::NextOpen,
        Status::FormOpened => TextKey::NextFormOpened,
        Status::Sent => TextKey::NextSent,
        Status::ConfirmationDue if course.asked_on.is_some() => TextKey::NextAsked,
        Status::ConfirmationDue => TextKey::NextConfirmationDue,
        Status::ReplyOverdue | Status::Refused if course.complaint.is_some() => TextKey::NextComplained,
        Status::ReplyOverdue if course.reminder.is_some() => TextKey::NextReminded,
        Status::ReplyOverdue => {
            let due = status::due_on(&course);
            let text = Text::new(TextKey::NextReplyOverdue);
            return due.map_or(text.clone(), |due| text.with_date(due));
        }
        Status::Refused => TextKey::NextRefused,
        Status::Covered => TextKey::NextCovered,
        Status::Withdrawn => TextKey::NextWithdrawn,
        Status::Confirmed => TextKey::NextConfirmed,
    };
    key.into()
}
