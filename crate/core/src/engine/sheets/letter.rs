//! The page that makes a letter: what it needs to know, then the letter with its authority.
//!
//! Always holds: what the user typed for a letter is in that letter alone; it is stored nowhere. What the
//! user calls an account is in no letter.

mod ask;
mod authority;

use super::{line, link};
use crate::atlas::authorities::{self, Authority, Country, GermanState};
use crate::atlas::forms;
use crate::engine::{Refusal, account_words};
use crate::moment::Day;
use crate::protocol::sheet::Block;
use crate::protocol::{LetterWanted, Sheet};
use crate::record::event::LetterKind;
use crate::record::letter::{self, Facts, Language, Letter, MAILTO_LIMIT, Sender};
use crate::record::{Ledger, Record, Status, due};
use crate::settings::Settings;
use crate::text::{Text, TextKey};

/// A letter that was wanted, with what is to be remembered of it.
pub(in crate::engine) struct Made {
    /// Which.
    pub kind: LetterKind,
    /// Where the user lives, where the letter is a complaint.
    pub country: Option<Country>,
    /// Which state of Germany.
    pub state: Option<GermanState>,
    /// The language that it is explained in.
    pub language: Language,
    letter: Letter,
    authority: Option<&'static Authority>,
}

/// The page before a letter was made; `spoken` is the language that it speaks.
pub(in crate::engine) fn sheet(record: &Record, ledger: &Ledger, settings: &Settings, spoken: &str) -> Sheet {
    let Some(sent_on) = record.course().sent_on else {
        return page(
            record,
            ledger,
            vec![line(TextKey::LetterNotSentLine), back(record)],
        );
    };
    let due = Day(due::answer_due(sent_on.0));
    let mut blocks = vec![line(TextKey::LetterLine)];
    if matches!(
        record.status(ledger.now()),
        Status::Sent | Status::ConfirmationDue
    ) {
        blocks.push(line(Text::new(TextKey::LetterEarlyLine).with_date(due)));
    }
    blocks.push(Block::Form(ask::form(record, ledger, settings, spoken)));
    blocks.push(back(record));
    page(record, ledger, blocks)
}

/// Makes the letter, or says what is missing.
pub(in crate::engine) fn make(
    wanted: &LetterWanted,
    record: &Record,
    ledger: &Ledger,
    settings: &Settings,
) -> Result<Made, Refusal> {
    let chosen = wanted.language.as_deref().and_then(Language::of_tag);
    let language = chosen.unwrap_or_else(|| settings.language_of_letters(""));
    let facts = facts(wanted, record, ledger, language)?;
    if wanted.what == "reminder" {
        return Ok(Made {
            kind: LetterKind::Reminder,
            country: None,
            state: None,
            language: facts.language,
            letter: letter::reminder(&facts),
            authority: None,
        });
    }
    let country = wanted.country.as_deref().and_then(Country::from_code);
    let country = country.ok_or(TextKey::LetterCountryLine)?;
    let state = wanted.state.as_deref().and_then(GermanState::from_code);
    let authority = authorities::competent(country, state).ok_or(TextKey::LetterStateLine)?;
    Ok(Made {
        kind: LetterKind::Complaint,
        country: Some(country),
        state: state.filter(|_| country == Country::De),
        language: facts.language,
        letter: letter::complaint(&facts, authority),
        authority: Some(authority),
    })
}

fn facts(
    wanted: &LetterWanted,
    record: &Record,
    ledger: &Ledger,
    language: Language,
) -> Result<Facts, Refusal> {
    let course = record.course();
    let sent_on = course.sent_on.ok_or(TextKey::LetterNotSentLine)?;
    let sender = Sender::read(wanted.sender.as_deref().unwrap_or_default());
    let email = wanted.email.as_deref().filter(|email| !email.trim().is_empty());
    let email = email.map(letter::typed_line).transpose();
    let id = &record.account.id;
    Ok(Facts {
        platform: record.account.platform,
        right: course.form.and_then(forms::find).map(|form| form.right),
        account: (!id.is_by_hand()).then(|| id.as_str().to_owned()),
        email: email.map_err(|_| Refusal::at("email", TextKey::InputTextLine))?,
        form: course.form,
        sent_on: sent_on.0,
        confirmed: course.confirmed.map(|confirmed| confirmed.on.0),
        refused: course.refused_on.map(|refused| refused.0),
        asked_on: course.asked_on.map(|asked| asked.0),
        reminded_on: course.reminder_sent.map(|sent| ledger.now().day_of(sent).0),
        today: ledger.now().today.0,
        sender: sender.map_err(|_| Refusal::at("sender", TextKey::InputTextLine))?,
        language,
    })
}

/// The page with the letter.
pub(in crate::engine) fn made(made: &Made, record: &Record, ledger: &Ledger) -> Sheet {
    let address = made.authority.and_then(authority::plain_mail);
    let mail = address.and_then(|address| {
        let whole = made.letter.mailto(address);
        whole.or_else(|_| made.letter.mailto_without_body(address)).ok()
    });
    let name = match made.kind {
        LetterKind::Reminder => "letter-reminder.txt",
        LetterKind::Complaint => "letter-complaint.txt",
    };
    let mut blocks = vec![line(TextKey::LetterLine)];
    if made.kind == LetterKind::Reminder {
        blocks.push(line(TextKey::LetterPostLine));
    }
    blocks.push(Block::Document {
        text: made.letter.to_text(),
        name: name.to_owned(),
        mail,
        mail_limit: MAILTO_LIMIT,
    });
    if let Some(authority) = made.authority {
        blocks.extend(authority::blocks(authority));
    }
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
    let url = format!("/record/record.html#{}", record.account);
    Block::Links {
        links: vec![link(TextKey::ActionRecord, url)],
    }
}
