//! What the popup shows: every account with its status, what is next, and the way there.

use crate::Moment;
use crate::atlas::Platform;
use crate::guidance::platform_name;
use crate::page::route;
use crate::protocol::{AccountAction, AccountView, DirectForm, Overview};
use crate::record::{Ledger, Record, Status, What};
use crate::text::{Text, TextKey};

use super::account_name;

pub(super) fn overview(ledger: &Ledger, now: Moment) -> Overview {
    let mut records: Vec<&Record> = ledger.records().iter().collect();
    records.sort_by_key(|record| (record.status(now), &record.account));
    Overview {
        accounts: records.into_iter().map(|record| view(record, now)).collect(),
        direct: [Platform::Facebook, Platform::Instagram]
            .into_iter()
            .filter_map(|platform| {
                route::direct(platform).first().map(|form| DirectForm {
                    platform: platform_name(platform).to_owned(),
                    url: form.id.url(),
                })
            })
            .collect(),
        aside: ledger.aside(),
        newer: ledger.newer(),
    }
}

fn view(record: &Record, now: Moment) -> AccountView {
    let status = record.status(now);
    let asks = record.awaits_answer(now);
    let open = route::next_try(record.account.platform, &record.failed()).map(|form| AccountAction::Open {
        label: TextKey::ActionForm.into(),
        url: form.id.url(),
    });
    let say = |label: TextKey, what| AccountAction::Happened {
        label: label.into(),
        what,
    };
    let confirm = || {
        let first = say(TextKey::ActionConfirmed, What::Confirmed);
        std::iter::once(first).chain(open.clone()).collect()
    };
    let (status_text, next, actions) = match status {
        Status::Open => (
            TextKey::StatusOpen,
            TextKey::NextOpen,
            Vec::from_iter(open.clone()),
        ),
        Status::FormOpened if asks => (
            TextKey::StatusFormOpened,
            TextKey::NextQuestion,
            vec![
                say(TextKey::AnswerSent, What::Sent),
                say(TextKey::AnswerNotSent, What::NotSent),
            ],
        ),
        Status::FormOpened => (
            TextKey::StatusFormOpened,
            TextKey::NextFormOpened,
            open.clone()
                .into_iter()
                .chain([say(TextKey::ActionSent, What::Sent)])
                .collect(),
        ),
        Status::ConfirmationDue => (
            TextKey::StatusConfirmationDue,
            TextKey::NextConfirmationDue,
            confirm(),
        ),
        Status::ReplyOverdue => (TextKey::StatusReplyOverdue, TextKey::NextReplyOverdue, confirm()),
        Status::Sent => (TextKey::StatusSent, TextKey::NextSent, confirm()),
        Status::Confirmed => (
            TextKey::StatusConfirmed,
            TextKey::NextConfirmed,
            Vec::from_iter(open.clone()),
        ),
    };
    AccountView {
        account: record.account.clone(),
        name: account_name(&record.account),
        status,
        status_text: status_text.into(),
        since: (status != Status::Open)
            .then(|| record.since())
            .flatten()
            .map(|since| Text::new(TextKey::SinceLine).with_day(since)),
        next: next_text(next, record),
        actions,
    }
}

/// What is next; for an overdue reply with the day on which it was due.
fn next_text(key: TextKey, record: &Record) -> Text {
    let text = Text::new(key);
    match record.due_on() {
        Some(day) if key == TextKey::NextReplyOverdue => text.with_day(Moment::start_of(day)),
        _ => text,
    }
}
