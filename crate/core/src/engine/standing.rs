//! Where an account stands, in words: its status, since when, and what is next.

use crate::moment::Now;
use crate::record::{Course, Record, Status, status};
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

/// The day that belongs to the status: of sending for what was sent, else of the answer.
pub(super) fn since(record: &Record, status: Status) -> Option<Text> {
    let course = record.course();
    let sent = course.sent_on;
    let (key, day) = match status {
        Status::Open | Status::Covered => return None,
        Status::Sent => (TextKey::SinceLine, sent),
        Status::ConfirmationDue | Status::ReplyOverdue => (TextKey::SentOnLine, sent),
        Status::Confirmed => (TextKey::SinceLine, course.confirmed.map(|confirmed| confirmed.on)),
        Status::Refused => (TextKey::SinceLine, course.refused_on),
        Status::Withdrawn => (TextKey::SinceLine, course.withdrawn_on),
        Status::FormOpened => {
            let text = Text::new(TextKey::SinceLine);
            return course.since.map(|since| text.with_day(since));
        }
    };
    day.map(|day| Text::new(key).with_date(day))
}

/// What is next.
pub(super) fn next(record: &Record, now: Now) -> Text {
    let course = record.course();
    let status = record.status(now);
    if matches!(status, Status::ReplyOverdue | Status::Refused) {
        return complain(&course, status, now);
    }
    let key = match status {
        Status::FormOpened if record.awaits_answer(now) => TextKey::NextQuestion,
        Status::Open | Status::FormOpened if course.address_changed_on.is_some() => {
            TextKey::NextAddressChanged
        }
        Status::Open => TextKey::NextOpen,
        Status::FormOpened => TextKey::NextFormOpened,
        Status::Sent => TextKey::NextSent,
        Status::ConfirmationDue if course.asked_on.is_some() => TextKey::NextAsked,
        Status::ConfirmationDue | Status::ReplyOverdue => TextKey::NextConfirmationDue,
        Status::Refused => TextKey::NextRefused,
        Status::Covered => TextKey::NextCovered,
        Status::Withdrawn => TextKey::NextWithdrawn,
        Status::Confirmed => TextKey::NextConfirmed,
    };
    key.into()
}

/// What is next where Meta refused or did not answer in time.
fn complain(course: &Course, status: Status, now: Now) -> Text {
    let key = if course.letter.is_some() {
        TextKey::NextLetterMade
    } else if status::complaint_is_old(course, now) {
        TextKey::NextComplainedLong
    } else if course.complaint_sent.is_some() {
        TextKey::NextComplained
    } else if course.reminder_sent.is_some() {
        TextKey::NextReminded
    } else if status == Status::Refused {
        TextKey::NextRefused
    } else if course.asked_on.is_some() {
        TextKey::NextAskedOverdue
    } else {
        let text = Text::new(TextKey::NextReplyOverdue);
        return match status::due_on(course) {
            Some(due) => text.with_date(due),
            None => text,
        };
    };
    key.into()
}
