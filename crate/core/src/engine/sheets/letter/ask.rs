//! What a letter needs to know, as a form.

use crate::atlas::authorities::{Country, GermanState};
use crate::engine::sheets::{choice, field, languages_of_letters, required, value};
use crate::protocol::sheet::{Choice, Field, Form, Input, Request, Words};
use crate::record::letter::{Sender, TypedLine};
use crate::record::{Ledger, Record, Status};
use crate::settings::Settings;
use crate::text::TextKey;

/// The form that makes a letter, filled in with what was chosen before; its page speaks `spoken`.
pub(super) fn form(record: &Record, ledger: &Ledger, settings: &Settings, spoken: &str) -> Form {
    let complain = record.course().reminder_sent.is_some() || record.status(ledger.now()) == Status::Refused;
    let kind = if complain { "complaint" } else { "reminder" };
    let country = settings.country.map(Country::code).unwrap_or_default();
    let state = settings.state.map(GermanState::code).unwrap_or_default();
    let language = settings.language_of_letters(spoken).code();
    let line = Input::Line {
        most: TypedLine::MOST,
    };
    let lines = Input::Lines { most: Sender::MOST };
    Form {
        title: None,
        lines: Vec::new(),
        fields: vec![
            required(chosen("what", TextKey::LetterKind, kinds(), kind)),
            chosen("country", TextKey::LetterCountry, countries(), country),
            chosen("state", TextKey::LetterState, states(), state),
            chosen(
                "language",
                TextKey::LetterLanguage,
                languages_of_letters().to_vec(),
                language,
            ),
            field("sender", TextKey::LetterSender, lines),
            field("email", TextKey::LetterEmail, line),
        ],
        button: TextKey::LetterMake.into(),
        danger: false,
        send: Request {
            kind: "letter",
            account: Some(record.account.to_string()),
            ..Request::default()
        },
        back: None,
    }
}

fn chosen(name: &'static str, label: TextKey, options: Vec<Choice>, value: &str) -> Field {
    Field {
        value: value.to_owned(),
        ..field(name, label, Input::Choice { options })
    }
}

fn kinds() -> Vec<Choice> {
    vec![
        choice("reminder", TextKey::LetterReminder),
        choice("complaint", TextKey::LetterComplaint),
    ]
}

fn countries() -> Vec<Choice> {
    let countries = Country::ALL.iter().map(|country| country.code());
    let countries = countries.map(|code| choice(code, value().with_region(code)));
    [none()].into_iter().chain(countries).collect()
}

fn states() -> Vec<Choice> {
    let states = GermanState::ALL.iter();
    let states = states.map(|state| choice(state.code(), Words::Plain(state.name().to_owned())));
    [none()].into_iter().chain(states).collect()
}

fn none() -> Choice {
    choice("", TextKey::NoChoice)
}
