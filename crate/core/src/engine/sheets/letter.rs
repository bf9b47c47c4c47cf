//! The page that makes a letter: what it needs to know, then the letter with its authority.

use super::{field, heading, line, required, soft, value};
use crate::atlas::Right;
use crate::atlas::authorities::{self, Authority, Country, GermanState};
use crate::atlas::forms;
use crate::engine::account_words;
use crate::protocol::sheet::{Block, Choice, Field, Form, Input, Request, SheetLink, Words};
use crate::protocol::{LetterWanted, Sheet};
use crate::record::event::LetterKind;
use crate::record::letter::{self, Facts, Language, Letter};
use crate::record::{Ledger, Record, Status, status};
use crate::settings::Settings;
use crate::text::{Text, TextKey};

/// As many characters as a name with an address has lines for.
const MOST_SENDER: usize = 400;

/// As many lines as a sender has.
const MOST_LINES: usize = 8;

/// A letter that was wanted, with what is to be remembered of it.
pub(in crate::engine) struct Made {
    /// Which.
    pub kind: LetterKind,
    /// Where the user lives, where that was said.
    pub country: Option<Country>,
    /// Which state of Germany.
    pub state: Option<GermanState>,
    letter: Letter,
    authority: Option<&'static Authority>,
}

/// The page before a letter was made.
pub(in crate::engine) fn sheet(record: &Record, ledger: &Ledger, settings: &Settings) -> Sheet {
    let course = record.course();
    let Some(due) = status::due_on(&course) else {
        return page(
            record,
            ledger,
            vec![line(TextKey::LetterNotSentLine), back(record)],
        );
    };
    let mut blocks = vec![line(TextKey::LetterLine)];
    if ledger.now().today <= due && record.status(ledger.now()) != Status::Refused {
        blocks.push(line(Text::new(TextKey::LetterEarlyLine).with_date(due)));
    }
    blocks.push(Block::Form(ask(record, ledger, settings)));
    blocks.push(back(record));
    page(record, ledger, blocks)
}

/// Makes the letter, or says what is missing.
pub(in crate::engine) fn make(wanted: &LetterWanted, record: &Record, ledger: &Ledger) -> Result<Made, Text> {
    let course = record.course();
    let (Some(sent_on), Some(due_on)) = (course.sent_on, status::due_on(&course)) else {
        return Err(TextKey::LetterNotSentLine.into());
    };
    let country = wanted.country.as_deref().and_then(Country::from_code);
    let state = wanted.state.as_deref().and_then(GermanState::from_code);
    let sender = sender(wanted.sender.as_deref().unwrap_or_default())?;
    let label = course.label.as_ref().map(|label| label.as_str().to_owned());
    let facts = Facts {
        platform: record.account.platform,
        right: course
            .form
            .and_then(forms::find)
            .map_or(Right::AiTraining, |form| form.right),
        account: label.unwrap_or_else(|| account_words(&record.account, ledger)),
        form: course.form,
        sent_on: sent_on.0,
        confirmed: course.confirmed.map(|confirmed| confirmed.on.0),
        refused: course.refused_on.map(|refused| refused.0),
        due_on: due_on.0,
        today: ledger.now().today.0,
        sender,
        language: language(wanted.language.as_deref()),
    };
    if wanted.what == "reminder" {
        return Ok(Made {
            kind: LetterKind::Reminder,
            country,
            state,
            letter: letter::reminder(&facts),
            authority: None,
        });
    }
    let country = country.ok_or(TextKey::LetterCountryLine)?;
    let authority = authorities::competent(country, state).ok_or(TextKey::LetterStateLine)?;
    Ok(Made {
        kind: LetterKind::Complaint,
        country: Some(country),
        state: state.filter(|_| country == Country::De),
        letter: letter::complaint(&facts, authority),
        authority: Some(authority),
    })
}

/// The page with the letter.
pub(in crate::engine) fn made(made: &Made, record: &Record, ledger: &Ledger) -> Sheet {
    let mail = made
        .authority
        .and_then(|authority| authority.email)
        .and_then(|address| {
            let whole = made.letter.mailto(address);
            whole.or_else(|_| made.letter.mailto_without_body(address)).ok()
        });
    let name = match made.kind {
        LetterKind::Reminder => "letter-reminder.txt",
        LetterKind::Complaint => "letter-complaint.txt",
    };
    let mut blocks = vec![
        line(TextKey::LetterLine),
        Block::Document {
            text: made.letter.to_text(),
            name: name.to_owned(),
            mail,
        },
    ];
    blocks.extend(made.authority.map(authority_blocks).unwrap_or_default());
    blocks.push(back(record));
    page(record, ledger, blocks)
}

fn page(record: &Record, ledger: &Ledger, blocks: Vec<Block>) -> Sheet {
    let name = account_words(&record.account, ledger);
    Sheet {
        title: Text::new(TextKey::LetterTitle).with(name).into(),
        notice: None,
        blocks,
    }
}

fn back(record: &Record) -> Block {
    Block::Links {
        links: vec![SheetLink {
            label: TextKey::ActionRecord.into(),
            url: format!("/record/record.html#{}", record.account),
        }],
    }
}

fn ask(record: &Record, ledger: &Ledger, settings: &Settings) -> Form {
    let complain = record.course().reminder.is_some() || record.status(ledger.now()) == Status::Refused;
    let kinds = [
        ("reminder", TextKey::LetterReminder),
        ("complaint", TextKey::LetterComplaint),
    ];
    let choice = |value: &str, label: Words| Choice {
        value: value.to_owned(),
        label,
    };
    let choose = |options: Vec<Choice>| Input::Choice { options };
    let none = || choice("", TextKey::NoChoice.into());
    let countries = Country::ALL
        .iter()
        .map(|country| choice(country.code(), value().with_region(country.code()).into()));
    let states = GermanState::ALL
        .iter()
        .map(|state| choice(state.code(), Words::Plain(state.name().to_owned())));
    let languages = Language::ALL
        .iter()
        .map(|language| choice(language.code(), Words::Plain(language.name().to_owned())));
    let with = |field: Field, value: &str| Field {
        value: value.to_owned(),
        ..field
    };
    let kinds = kinds.map(|(value, label)| choice(value, label.into())).to_vec();
    Form {
        title: None,
        lines: Vec::new(),
        fields: vec![
            with(
                required(field("what", TextKey::LetterKind, choose(kinds))),
                if complain { "complaint" } else { "reminder" },
            ),
            with(
                field(
                    "country",
                    TextKey::LetterCountry,
                    choose([none()].into_iter().chain(countries).collect()),
                ),
                settings.country.map(Country::code).unwrap_or_default(),
            ),
            with(
                field(
                    "state",
                    TextKey::LetterState,
                    choose([none()].into_iter().chain(states).collect()),
                ),
                settings.state.map(GermanState::code).unwrap_or_default(),
            ),
            with(
                field("language", TextKey::LetterLanguage, choose(languages.collect())),
                Language::De.code(),
            ),
            field(
                "sender",
                TextKey::LetterSender,
                Input::Lines { most: MOST_SENDER },
            ),
        ],
        button: TextKey::LetterMake.into(),
        danger: false,
        send: Request {
            kind: "letter",
            account: Some(record.account.to_string()),
            ..Request::default()
        },
    }
}

fn authority_blocks(authority: &'static Authority) -> Vec<Block> {
    let mut blocks = vec![
        heading(TextKey::AuthorityTitle),
        line(Words::Plain(authority.name.to_owned())),
    ];
    let link = |label: TextKey, url: &str| SheetLink {
        label: label.into(),
        url: url.to_owned(),
    };
    let links = [
        authority.webform.map(|url| link(TextKey::AuthorityForm, url)),
        authority.web.map(|url| link(TextKey::AuthorityWeb, url)),
    ];
    blocks.push(Block::Links {
        links: links.into_iter().flatten().collect(),
    });
    if authority != authorities::LEAD && authority.law == authorities::Law::Gdpr {
        blocks.push(line(TextKey::AuthorityLeadLine));
    }
    blocks.push(soft(Text::new(TextKey::AuthorityAsOf).with(authorities::AS_OF)));
    blocks
}

fn language(code: Option<&str>) -> Language {
    let code = code.unwrap_or_default();
    let known = Language::ALL.iter().find(|language| language.code() == code);
    known.copied().unwrap_or(Language::De)
}

/// Name and address, line by line.
fn sender(text: &str) -> Result<Vec<String>, Text> {
    let lines: Vec<String> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    let fits = text.chars().count() <= MOST_SENDER && lines.len() <= MOST_LINES;
    if fits {
        Ok(lines)
    } else {
        Err(TextKey::InputTextLine.into())
    }
}
