//! What the popup shows: every account with its status, what is next, and the way there.

use super::{account_name, history, standing};
use crate::atlas::Platform;
use crate::guidance::platform_name;
use crate::page::route;
use crate::protocol::{AccountAction, AccountView, DirectForm, Overview};
use crate::record::{Course, Ledger, Record, Status};
use crate::settings::Settings;
use crate::text::{Text, TextKey};

pub(super) fn overview(ledger: &Ledger, settings: &Settings) -> Overview {
    let now = ledger.now();
    let mut records: Vec<&Record> = ledger.records().collect();
    let urgency = |record: &Record| (!record.needs_action(now), record.status(now));
    records.sort_by_key(|record| (urgency(record), &record.account));
    let done = records.iter().filter(|record| !record.status(now).needs_action());
    Overview {
        done: done.count(),
        all: records.len(),
        accounts: records
            .into_iter()
            .map(|record| view(record, ledger))
            .chain(ledger.read_only().iter().map(|record| shown_only(record, ledger)))
            .collect(),
        direct: route::first_forms()
            .filter(|(platform, _)| settings.helps_on(*platform) && !has_account(ledger, *platform))
            .map(|(platform, form)| DirectForm {
                platform: platform_name(platform).to_owned(),
                url: form.id.url(),
            })
            .collect(),
        aside: ledger.aside(),
        newer: ledger.newer(),
    }
}

/// Whether one of the accounts objects by this platform's form; Threads has none but Instagram's.
fn has_account(ledger: &Ledger, platform: Platform) -> bool {
    let mut accounts = ledger.records().chain(ledger.read_only());
    accounts.any(|record| match record.account.platform {
        Platform::Threads => platform == Platform::Instagram,
        own => own == platform,
    })
}

fn view(record: &Record, ledger: &Ledger) -> AccountView {
    let status = record.status(ledger.now());
    let next = standing::next(record, ledger.now());
    AccountView {
        account: record.account.to_string(),
        label: record.course().label.map(String::from),
        name: account_name(&record.account),
        status,
        status_text: standing::status_text(status).into(),
        since: standing::since(record, status),
        optional: matches!(
            next.key,
            TextKey::NextCovered | TextKey::NextAsked | TextKey::NextComplainedLong
        ),
        next,
        actions: actions(record, ledger),
        history: history::entries(record, ledger),
    }
}

/// A record that a newer version wrote: shown, with nothing to do.
fn shown_only(record: &Record, ledger: &Ledger) -> AccountView {
    AccountView {
        next: TextKey::NewerLine.into(),
        actions: Vec::new(),
        ..view(record, ledger)
    }
}

fn actions(record: &Record, ledger: &Ledger) -> Vec<AccountAction> {
    let course = record.course();
    let status = record.status(ledger.now());
    let open = || {
        let form = route::next_try(record.account.platform, &record.failed())?;
        Some(AccountAction::Open {
            label: TextKey::ActionForm.into(),
            url: form.id.url(),
        })
    };
    let address = |page: &str| format!("/{page}/{page}.html#{}", record.account);
    let page = |label: TextKey, page: &str| AccountAction::Open {
        label: label.into(),
        url: address(page),
    };
    let say = |label: TextKey, what| AccountAction::Happened {
        label: label.into(),
        what,
        text: None,
    };
    let letter = || page(TextKey::ActionLetter, "letter");
    let confirm = || say(TextKey::ActionConfirmed, "confirmed");
    let mut actions = match status {
        // Where another account covers this one, an objection of its own does no harm.
        Status::Open | Status::Withdrawn | Status::Covered => Vec::from_iter(open()),
        Status::FormOpened if record.awaits_answer(ledger.now()) => vec![
            say(TextKey::AnswerSent, "sent"),
            say(TextKey::AnswerNotSent, "notSent"),
        ],
        Status::FormOpened => open()
            .into_iter()
            .chain([say(sent_then(&course), "sent")])
            .collect(),
        // What is next is the answer to Meta's mail, which no button writes; a confirmation may follow it.
        Status::ConfirmationDue if course.asked_on.is_some() => vec![confirm()],
        Status::Sent | Status::ConfirmationDue => [confirm()].into_iter().chain(open()).collect(),
        Status::ReplyOverdue | Status::Refused if course.letter.is_some() => vec![letter()],
        // No second complaint while the first one is under way.
        Status::ReplyOverdue | Status::Refused if course.complaint_sent.is_some() => vec![confirm()],
        Status::ReplyOverdue => vec![letter(), confirm()],
        Status::Refused => vec![letter()],
        Status::Confirmed => Vec::new(),
    };
    if course.letter.is_some() {
        let is_next = standing::next(record, ledger.now()).key == TextKey::NextLetterMade;
        let sent = say(TextKey::ActionLetterSent, "letterSent");
        // The first button is what is next; where none is, the record has this one.
        if is_next {
            actions.insert(0, sent);
        } else if !actions.is_empty() {
            actions.push(sent);
        }
    }
    // Whoever objected before anything was noted says so there, with the day; not where a click on the send button
    // was seen, which has its own. What was sent before the address changed counts no longer.
    let may_be_sent = matches!(status, Status::Open | Status::FormOpened)
        && course.asked_at.is_none()
        && course.address_changed_on.is_none();
    if may_be_sent && !actions.is_empty() {
        actions.push(page(TextKey::ActionSentEarlier, "record"));
    }
    actions.push(AccountAction::Record {
        label: TextKey::ActionRecord.into(),
        url: address("record"),
    });
    if record.needs_action(ledger.now()) {
        let days = [(TextKey::SnoozeThreeDays, "3"), (TextKey::SnoozeWeek, "7")];
        // An account that no page can tell is never seen on a visit.
        let visit = (!record.account.id.is_by_hand()).then_some((TextKey::SnoozeOnSite, "onSite"));
        let never = [(TextKey::SnoozeNever, "never")];
        actions.extend(days.into_iter().chain(visit).chain(never).map(|(label, text)| {
            AccountAction::Later {
                label: Text::new(label),
                what: "snoozed",
                text,
            }
        }));
    }
    actions
}

/// The button that notes a sending, by the day that it notes: that of a send click without an answer, else
/// today.
fn sent_then(course: &Course) -> TextKey {
    if course.asked_at.is_some() {
        TextKey::ActionSentAlready
    } else {
        TextKey::ActionSent
    }
}
