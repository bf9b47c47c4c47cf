//! What can be added to the record of an account, each in a form of its own.

use super::say;
use crate::engine::sheets::{choice, field, form, required};
use crate::engine::{account_words, history, said};
use crate::moment::{Day, Now};
use crate::protocol::sheet::{Choice, Field, Form, Input, Request, Words};
use crate::record::event::What;
use crate::record::line::{Label, Note, Reference};
use crate::record::{Course, Ledger, Record};
use crate::text::{Text, TextKey};

pub(super) fn all(record: &Record, course: &Course, ledger: &Ledger) -> Vec<Form> {
    let now = ledger.now();
    let dated = |title, what| form(title, say(record, what), vec![day(now, now.today)]);
    let sent = ledger.day_of_sending(Some(&record.account));
    let reference = field(
        "text",
        TextKey::FactReference,
        Input::Line {
            most: Reference::MOST,
        },
    );
    let label = Field {
        value: course.label.clone().map(String::from).unwrap_or_default(),
        ..required(field(
            "text",
            TextKey::FieldName,
            Input::Line { most: Label::MOST },
        ))
    };
    let note = required(field(
        "text",
        TextKey::FieldNote,
        Input::Line { most: Note::MOST },
    ));
    let mut forms = vec![
        form(TextKey::SayLabel, say(record, "labelled"), vec![label]),
        form(TextKey::SaySent, say(record, "sent"), vec![day(now, sent)]),
        form(
            TextKey::SayConfirmed,
            say(record, "confirmed"),
            vec![day(now, now.today), reference],
        ),
        dated(TextKey::SayAskedForMore, "askedForMore"),
        dated(TextKey::SayRefused, "refused"),
        dated(TextKey::SayAddressChanged, "addressChanged"),
        dated(TextKey::SayWithdrawn, "withdrawn"),
        form(TextKey::SayNote, say(record, "noted"), vec![note]),
    ];
    if course.letter.is_some() {
        forms.push(form(
            TextKey::ActionLetterSent,
            say(record, "letterSent"),
            Vec::new(),
        ));
    }
    forms.extend(cover(record, ledger));
    if !ledger.group(&record.account).is_empty() {
        forms.push(form(
            TextKey::SayNotCovered,
            say(record, "notCovered"),
            Vec::new(),
        ));
    }
    forms.extend(take_back(record, ledger));
    let comes_back = !record.account.id.is_by_hand();
    let again = comes_back.then_some(TextKey::DeleteAccountAgainLine);
    let lines = [TextKey::DeleteAccountLine].into_iter().chain(again);
    forms.push(Form {
        lines: lines.map(Text::from).collect(),
        button: TextKey::DeleteAccount.into(),
        danger: true,
        ..form(
            TextKey::DeleteAccount,
            Request {
                kind: "delete",
                account: Some(record.account.to_string()),
                ..Request::default()
            },
            Vec::new(),
        )
    });
    forms
}

/// To take back what was noted by mistake: the newest entries first.
fn take_back(record: &Record, ledger: &Ledger) -> Option<Form> {
    let events = record.events();
    let is_undone = |at| {
        events
            .iter()
            .any(|event| matches!(event.what, What::TakenBack(taken) if taken == at))
    };
    let options: Vec<Choice> = events
        .iter()
        .rev()
        .filter(|event| event.what.can_be_taken_back() && !is_undone(event.at))
        .map(|event| Choice {
            value: event.at.0.to_string(),
            label: history::text(event).into(),
            detail: history::detail(&event.what, ledger),
        })
        .collect();
    (!options.is_empty()).then(|| Form {
        lines: vec![TextKey::TakenBackLine.into()],
        ..form(
            TextKey::SayTakenBack,
            say(record, "takenBack"),
            vec![required(field(
                "text",
                TextKey::FieldEntry,
                Input::Choice { options },
            ))],
        )
    })
}

/// To say with which account this one is in one Accounts Centre.
fn cover(record: &Record, ledger: &Ledger) -> Option<Form> {
    let options: Vec<Choice> = ledger
        .records()
        .filter(|other| other.account != record.account)
        .map(|other| {
            let name = Words::Plain(account_words(&other.account, ledger));
            choice(other.account.to_string(), name)
        })
        .collect();
    (!options.is_empty()).then(|| Form {
        lines: vec![TextKey::GroupLine.into()],
        ..form(
            TextKey::SayCovered,
            say(record, "coveredBy"),
            vec![required(field(
                "other",
                TextKey::FieldOther,
                Input::Choice { options },
            ))],
        )
    })
}

fn day(now: Now, proposed: Day) -> Field {
    Field {
        value: proposed.to_string(),
        ..required(field(
            "day",
            TextKey::FieldDay,
            Input::Day {
                first: said::FIRST_DAY.to_owned(),
                last: now.today.to_string(),
            },
        ))
    }
}
