//! The page of one account: where it stands, what that means, what happened, what can be added; and what
//! a print of it proves.

mod forms;

use super::{choice, field, form, heading, link, main, required, row, soft, value};
use crate::atlas::Platform;
use crate::engine::{account_words, history, standing};
use crate::guidance::platform_name;
use crate::moment::Now;
use crate::page::route;
use crate::protocol::Sheet;
use crate::protocol::sheet::{Block, Input, LineTone, Request, Row, SheetLink, Words};
use crate::record::event::PageState;
use crate::record::line::Label;
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
            links: links(record, now),
        },
        Block::Facts {
            rows: facts(record, &course, now),
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
    blocks.extend(forms::all(record, &course, ledger).into_iter().map(Block::Form));
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

/// What can be done from here; the main link is the next step.
fn links(record: &Record, now: Now) -> Vec<SheetLink> {
    let asks_for_letter = matches!(
        standing::next(record, now).key,
        TextKey::NextReplyOverdue | TextKey::NextAskedOverdue | TextKey::NextReminded | TextKey::NextRefused
    );
    let form = route::next_try(record.account.platform, &record.failed());
    let form = form.map(|form| link(TextKey::ActionForm, form.id.url()));
    let letter = link(
        TextKey::ActionLetter,
        format!("/letter/letter.html#{}", record.account),
    );
    match record.status(now) {
        Status::Open | Status::FormOpened | Status::Withdrawn => form.map(main).into_iter().collect(),
        Status::ReplyOverdue | Status::Refused if asks_for_letter => {
            [main(letter)].into_iter().chain(form).collect()
        }
        // What is next is to send the letter, or to wait: no link leads there.
        Status::ReplyOverdue | Status::Refused => [letter].into_iter().chain(form).collect(),
        Status::ConfirmationDue => form.into_iter().chain([letter]).collect(),
        Status::Sent | Status::Confirmed => vec![letter],
        Status::Covered => form.into_iter().collect(),
    }
}

fn facts(record: &Record, course: &Course, now: Now) -> Vec<Row> {
    let id = &record.account.id;
    let number: Words = if id.is_by_hand() {
        TextKey::FactByHand.into()
    } else {
        Words::Plain(id.as_str().to_owned())
    };
    let platform = platform_name(record.account.platform).to_owned();
    let mut rows = vec![
        row(TextKey::FactAsOf, value().with_date(now.today)),
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
    let status = record.status(ledger.now());
    let confirmed = course.confirmed.as_ref().map(|confirmed| confirmed.on);
    let reach = course.sent_on.or(confirmed).map(Reach::of);
    let own = match (status, reach) {
        // These lines are about public posts.
        _ if record.account.platform == Platform::WhatsApp => None,
        (Status::Covered | Status::Refused, _) => None,
        (status, Some(Reach::FromTheStart)) if status.stands() => Some(TextKey::MeaningBefore),
        (status, Some(Reach::FromNowOn)) if status.stands() => Some(TextKey::MeaningAfter),
        _ => Some(TextKey::MeaningNone),
    };
    let never = [
        TextKey::NeverOthersLine,
        TextKey::NeverChatsLine,
        TextKey::MinorsLine,
    ];
    let product = match record.account.platform {
        Platform::Instagram | Platform::Threads => Some(TextKey::ThreadsLine),
        Platform::WhatsApp => Some(TextKey::WhatsAppLine),
        Platform::Facebook | Platform::Meta => None,
    };
    let lines = own.into_iter().chain(never).chain(product);
    let mut items: Vec<Words> = lines.map(Words::from).collect();
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
            line: Some(TextKey::PageDoneLine.into()),
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
        let names = course.pages.iter().map(|page| page.name.as_str());
        let options = names.map(|name| choice(name, Words::Plain(name.to_owned())));
        let options = options.collect();
        let drop = field("text", TextKey::PageField, Input::Choice { options });
        blocks.push(Block::Form(form(
            TextKey::PageDrop,
            say(record, "pageDropped"),
            vec![required(drop)],
        )));
    }
    blocks
}

fn say(record: &Record, what: &'static str) -> Request {
    Request {
        kind: "said",
        account: Some(record.account.to_string()),
        what: Some(what),
        text: None,
    }
}
