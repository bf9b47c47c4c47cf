//! The page of one account: where it stands, what that means, what happened, what can be added; and what
//! a print of it proves.

use super::{field, form, heading, required, row, soft, value};
use crate::atlas::Platform;
use crate::engine::{account_words, history, said, standing};
use crate::guidance::platform_name;
use crate::moment::Now;
use crate::page::route;
use crate::protocol::Sheet;
use crate::protocol::sheet::{Block, Choice, Field, Form, Input, LineTone, Request, Row, SheetLink, Words};
use crate::record::event::PageState;
use crate::record::line::{Label, Note, Reference};
use crate::record::status::{self, Reach};
use crate::record::{Course, Ledger, Record, Status};
use crate::text::{Text, TextKey};

pub(in crate::engine) fn sheet(record: &Record, ledger: &Ledger, notice: Option<TextKey>) -> Sheet {
    let now = ledger.now();
    let course = record.course();
    let status = record.status(now);
    let tone = if record.needs_action(now) {
        LineTone::Alert
    } else {
        LineTone::Plain
    };
    let mut blocks = vec![
        Block::Standing {
            status,
            text: standing::status_text(status).into(),
            since: standing::since(record, status),
        },
        Block::Line {
            text: standing::next(record, now).into(),
            tone,
        },
        Block::Links {
            links: links(record, status),
        },
        Block::Facts {
            rows: facts(record, &course),
        },
    ];
    if course.sent_on.is_some() && course.confirmed.is_none() {
        blocks.push(soft(TextKey::DueLine));
    }
    blocks.extend(meaning(record, &course, ledger));
    blocks.push(heading(TextKey::HistoryTitle));
    blocks.push(Block::History {
        entries: history::entries(record, ledger),
    });
    blocks.extend(pages(record, &course));
    blocks.push(heading(TextKey::ChangeTitle));
    blocks.extend(forms(record, &course, ledger).into_iter().map(Block::Form));
    blocks.push(heading(TextKey::ProofTitle));
    blocks.push(Block::List {
        items: vec![TextKey::ProofYesLine.into(), TextKey::ProofNoLine.into()],
    });
    blocks.push(Block::Print {
        label: TextKey::PrintRecord.into(),
    });
    Sheet {
        title: Words::Plain(account_words(&record.account, ledger)),
        notice: notice.map(Text::new),
        blocks,
    }
}

fn links(record: &Record, status: Status) -> Vec<SheetLink> {
    let form = route::next_try(record.account.platform, &record.failed()).map(|form| SheetLink {
        label: TextKey::ActionForm.into(),
        url: form.id.url(),
    });
    let letter = SheetLink {
        label: TextKey::ActionLetter.into(),
        url: format!("/letter/letter.html#{}", record.account),
    };
    match status {
        Status::ReplyOverdue | Status::Refused => [letter].into_iter().chain(form).collect(),
        Status::Sent | Status::ConfirmationDue | Status::Confirmed => {
            form.into_iter().chain([letter]).collect()
        }
        _ => form.into_iter().collect(),
    }
}

fn facts(record: &Record, course: &Course) -> Vec<Row> {
    let id = &record.account.id;
    let number: Words = if id.is_by_hand() {
        TextKey::FactByHand.into()
    } else {
        Words::Plain(id.as_str().to_owned())
    };
    let platform = platform_name(record.account.platform).to_owned();
    let mut rows = vec![
        row(TextKey::FactPlatform, Words::Plain(platform)),
        row(TextKey::FactNumber, number),
    ];
    let mut day = |label, day| rows.extend(day_row(label, day));
    day(TextKey::FactSent, course.sent_on);
    day(
        TextKey::FactConfirmed,
        course.confirmed.as_ref().map(|confirmed| confirmed.on),
    );
    day(TextKey::FactRefused, course.refused_on);
    if course.confirmed.is_none() {
        day(TextKey::FactDue, status::due_on(course));
    }
    let reference = course
        .confirmed
        .as_ref()
        .and_then(|confirmed| confirmed.reference.clone());
    rows.extend(reference.map(|text| row(TextKey::FactReference, Words::Plain(text.into()))));
    rows.extend(
        course
            .form
            .map(|form| row(TextKey::FactForm, Words::Plain(form.url()))),
    );
    rows
}

fn day_row(label: TextKey, day: Option<crate::Day>) -> Option<Row> {
    day.map(|day| row(label, value().with_date(day)))
}

fn meaning(record: &Record, course: &Course, ledger: &Ledger) -> Vec<Block> {
    let reach = course.sent_on.map(Reach::of);
    let stands = record.status(ledger.now()).stands();
    let mut items: Vec<Words> = match reach.filter(|_| stands) {
        Some(Reach::FromTheStart) => vec![TextKey::MeaningBefore.into()],
        Some(Reach::FromNowOn) => vec![TextKey::MeaningAfter.into()],
        None if record.status(ledger.now()) == Status::Open => vec![TextKey::MeaningNone.into()],
        None => Vec::new(),
    };
    items.extend(
        [
            TextKey::NeverOthersLine,
            TextKey::NeverChatsLine,
            TextKey::MinorsLine,
        ]
        .map(Words::from),
    );
    match record.account.platform {
        Platform::Instagram | Platform::Threads => items.push(TextKey::ThreadsLine.into()),
        Platform::WhatsApp => items.push(TextKey::WhatsAppLine.into()),
        Platform::Facebook | Platform::Meta => {}
    }
    let group = ledger.group(&record.account);
    if !group.is_empty() {
        let names: Vec<String> = group
            .iter()
            .map(|account| account_words(account, ledger))
            .collect();
        let with = Text::new(TextKey::GroupWithLine).with(names.join(", "));
        items.extend([with.into(), TextKey::GroupLine.into()]);
    }
    vec![heading(TextKey::MeaningTitle), Block::List { items }]
}

/// The Pages that the person runs: a checklist of its own.
fn pages(record: &Record, course: &Course) -> Vec<Block> {
    if record.account.platform != Platform::Facebook {
        return Vec::new();
    }
    let mut blocks = vec![heading(TextKey::PagesTitle), soft(TextKey::PagesLine)];
    for page in &course.pages {
        let is_done = page.state == PageState::Done;
        let name = page.name.as_str();
        blocks.push(Block::Toggle(crate::protocol::sheet::Toggle {
            label: Text::new(TextKey::PageDone).with(name),
            line: TextKey::PageDoneLine.into(),
            on: is_done,
            permission: None,
            send: Request {
                text: Some(name.to_owned()),
                ..say(record, if is_done { "pageListed" } else { "pageDone" })
            },
        }));
    }
    let name = || field("text", TextKey::PageField, Input::Line { most: Label::MOST });
    let add = form(
        TextKey::PageAdd,
        say(record, "pageListed"),
        vec![required(name())],
    );
    blocks.push(Block::Form(add));
    if !course.pages.is_empty() {
        let options = course.pages.iter().map(|page| Choice {
            value: page.name.as_str().to_owned(),
            label: Words::Plain(page.name.as_str().to_owned()),
        });
        let choice = Input::Choice {
            options: options.collect(),
        };
        let drop = field("text", TextKey::PageField, choice);
        blocks.push(Block::Form(form(
            TextKey::PageDrop,
            say(record, "pageDropped"),
            vec![required(drop)],
        )));
    }
    blocks
}

fn forms(record: &Record, course: &Course, ledger: &Ledger) -> Vec<Form> {
    let now = ledger.now();
    let dated = |title, what| form(title, say(record, what), vec![day(now)]);
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
        dated(TextKey::SaySent, "sent"),
        form(
            TextKey::SayConfirmed,
            say(record, "confirmed"),
            vec![day(now), reference],
        ),
        dated(TextKey::SayAskedForMore, "askedForMore"),
        dated(TextKey::SayRefused, "refused"),
        dated(TextKey::SayAddressChanged, "addressChanged"),
        dated(TextKey::SayWithdrawn, "withdrawn"),
        form(TextKey::SayNote, say(record, "noted"), vec![note]),
    ];
    forms.extend(cover(record, ledger));
    if course.covered_by.is_some() {
        forms.push(form(
            TextKey::SayNotCovered,
            say(record, "notCovered"),
            Vec::new(),
        ));
    }
    forms.push(Form {
        lines: vec![TextKey::DeleteAccountLine.into()],
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

/// To say with which account this one is in one Accounts Centre.
fn cover(record: &Record, ledger: &Ledger) -> Option<Form> {
    let options: Vec<Choice> = ledger
        .records()
        .filter(|other| other.account != record.account)
        .map(|other| Choice {
            value: other.account.to_string(),
            label: Words::Plain(account_words(&other.account, ledger)),
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

fn day(now: Now) -> Field {
    Field {
        value: now.today.to_string(),
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

fn say(record: &Record, what: &'static str) -> Request {
    Request {
        kind: "said",
        account: Some(record.account.to_string()),
        what: Some(what),
        text: None,
    }
}
