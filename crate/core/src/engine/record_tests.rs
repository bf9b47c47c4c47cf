//! The page of one account: what it offers, what it says of the objection, and which deadline it names; and
//! what the popup offers for the same account.

use super::*;
use crate::moment::Day;
use crate::record::Status::{
    ConfirmationDue, Confirmed, Covered, Open, Refused, ReplyOverdue, Sent, Withdrawn,
};

#[path = "popup_tests.rs"]
mod popup_tests;

const OTHER: &str = "instagram:3003";

/// What was said of an account, the first first.
type Said<'a> = &'a [(&'a str, &'a str)];

/// An account of which this was said, beside another one that is sent.
fn after(said: Said) -> Extension {
    let mut extension = Extension::with_account();
    extension.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    extension.sheet(json!({"kind": "said", "account": OTHER, "what": "sent"}));
    let complaint = json!({
        "kind": "letter", "account": ACCOUNT, "what": "complaint", "language": "de", "country": "DE", "state": "DE-BY",
    });
    for (what, day) in said {
        if what.starts_with("letter") {
            extension.sheet(complaint.clone());
        }
        if *what == "letterMade" {
            continue;
        }
        extension.say(what, json!({"day": day, "other": OTHER}));
    }
    extension
}

/// Its page.
fn record(said: Said) -> Sheet {
    after(said).sheet(json!({"kind": "sheet", "page": "record", "account": ACCOUNT}))
}

/// The links by their words, and which of them is the main one.
fn offers(sheet: &Sheet) -> Vec<(TextKey, bool)> {
    let links = sheet.blocks.iter().filter_map(|block| match block {
        Block::Links { links } => Some(links),
        _ => None,
    });
    let words = links.flatten().map(|link| match &link.label {
        Words::Text(text) => (text.key, link.main),
        Words::Plain(name) => panic!("{name}"),
    });
    words.collect()
}

/// What the popup says is next, and its buttons, the main one first.
fn popup(said: Said) -> (TextKey, Vec<TextKey>) {
    let accounts = after(said).overview().accounts;
    let view = accounts.into_iter().find(|view| view.account == ACCOUNT).unwrap();
    let buttons = view.actions.iter().filter_map(|action| match action {
        AccountAction::Open { label, .. } | AccountAction::Happened { label, .. } => Some(label.key),
        AccountAction::Record { .. } | AccountAction::Later { .. } => None,
    });
    let is_next = !matches!(view.next.key, TextKey::NextAsked | TextKey::NextCovered);
    assert_eq!(view.optional, !is_next, "{said:?}");
    (view.next.key, buttons.collect())
}

/// The sentences about what the objection reaches.
fn meaning(sheet: &Sheet) -> Vec<TextKey> {
    let items = sheet.blocks.iter().filter_map(|block| match block {
        Block::List { items } => Some(items),
        _ => None,
    });
    let about = [
        TextKey::MeaningNone,
        TextKey::MeaningBefore,
        TextKey::MeaningAfter,
    ];
    let keys = items.flatten().filter_map(|item| match item {
        Words::Text(text) => Some(text.key).filter(|key| about.contains(key)),
        Words::Plain(_) => None,
    });
    keys.collect()
}

#[test]
fn a_record_offers_the_next_step_and_no_form_where_one_is_sent() {
    const FORM: TextKey = TextKey::ActionForm;
    const LETTER: TextKey = TextKey::ActionLetter;
    const NONE: TextKey = TextKey::MeaningNone;
    const AFTER: TextKey = TextKey::MeaningAfter;
    // Today is 18 November 2026.
    let due = ("sent", "2026-11-16");
    let overdue = ("sent", "2026-10-16");
    let today = |what| (what, "2026-11-18");
    for (said, expected, offered, means) in [
        (&[][..], Open, &[(FORM, true)][..], Some(NONE)),
        (&[today("sent")], Sent, &[(LETTER, false)], Some(AFTER)),
        (
            &[("sent", "2025-05-20"), today("confirmed")],
            Confirmed,
            &[(LETTER, false)],
            Some(TextKey::MeaningBefore),
        ),
        (
            &[due],
            ConfirmationDue,
            &[(FORM, false), (LETTER, false)],
            Some(AFTER),
        ),
        (
            &[overdue],
            ReplyOverdue,
            &[(LETTER, true), (FORM, false)],
            Some(AFTER),
        ),
        (
            &[due, today("refused")],
            Refused,
            &[(LETTER, true), (FORM, false)],
            None,
        ),
        (
            &[due, today("confirmed")],
            Confirmed,
            &[(LETTER, false)],
            Some(AFTER),
        ),
        (&[due, today("withdrawn")], Withdrawn, &[(FORM, true)], Some(NONE)),
        (&[today("coveredBy")], Covered, &[(FORM, false)], None),
        (
            &[due, today("askedForMore")],
            ConfirmationDue,
            &[(FORM, false), (LETTER, false)],
            Some(AFTER),
        ),
        (
            &[overdue, today("askedForMore")],
            ReplyOverdue,
            &[(LETTER, true), (FORM, false)],
            Some(AFTER),
        ),
        // What is next is to send the letter, then to wait.
        (
            &[overdue, today("letterMade")],
            ReplyOverdue,
            &[(LETTER, false), (FORM, false)],
            Some(AFTER),
        ),
        (
            &[overdue, today("letterSent")],
            ReplyOverdue,
            &[(LETTER, false), (FORM, false)],
            Some(AFTER),
        ),
    ] {
        let sheet = record(said);
        assert_eq!(status(&sheet), expected, "{said:?}");
        assert_eq!(offers(&sheet), offered, "{said:?}");
        assert_eq!(meaning(&sheet), Vec::from_iter(means), "{said:?}");
    }
}

#[test]
fn the_popups_main_button_is_what_its_sentence_says() {
    use TextKey::{
        ActionConfirmed, ActionForm, ActionLetter, ActionLetterSent, NextAsked, NextAskedOverdue,
        NextComplained, NextConfirmationDue, NextConfirmed, NextCovered, NextLetterMade, NextRefused,
        NextReplyOverdue,
    };
    let due = ("sent", "2026-11-16");
    let overdue = ("sent", "2026-10-16");
    let today = |what| (what, "2026-11-18");
    let complained = today("letterSent");
    for (said, next, buttons) in [
        (
            &[due][..],
            NextConfirmationDue,
            &[ActionConfirmed, ActionForm][..],
        ),
        (&[overdue], NextReplyOverdue, &[ActionLetter, ActionConfirmed]),
        (&[due, today("refused")], NextRefused, &[ActionLetter]),
        // The mail is to be answered: no button does that. A confirmation may come, and is not pressed for.
        (&[due, today("askedForMore")], NextAsked, &[ActionConfirmed]),
        // Until Meta's time is over: whether the mail was answered, nobody can say here.
        (
            &[overdue, today("askedForMore")],
            NextAskedOverdue,
            &[ActionLetter, ActionConfirmed],
        ),
        // A letter can be made early, and Meta can answer meanwhile.
        (
            &[due, today("letterMade")],
            NextConfirmationDue,
            &[ActionConfirmed, ActionForm, ActionLetterSent],
        ),
        (
            &[due, today("letterMade"), today("confirmed")],
            NextConfirmed,
            &[],
        ),
        (
            &[overdue, today("letterMade")],
            NextLetterMade,
            &[ActionLetterSent, ActionLetter],
        ),
        // A complaint is under way: not another one.
        (&[overdue, complained], NextComplained, &[ActionConfirmed]),
        (
            &[due, today("refused"), complained],
            NextComplained,
            &[ActionConfirmed],
        ),
        // An objection of its own does no harm.
        (&[today("coveredBy")], NextCovered, &[ActionForm]),
    ] {
        assert_eq!(popup(said), (next, buttons.to_vec()), "{said:?}");
        // Its page asks for that wherever a letter was made, whatever the status.
        let page = record(said);
        let asks = forms(&page)
            .iter()
            .any(|form| form.send.what == Some("letterSent"));
        let is_made = said.iter().any(|(what, _)| *what == "letterMade");
        assert_eq!(asks, is_made, "{said:?}");
    }
}

#[test]
fn of_whatsapp_nothing_is_said_of_public_posts() {
    let mut extension = Extension::new();
    extension.sheet(json!({"kind": "add", "platform": "whatsapp", "text": "Mama"}));
    let account = extension.overview().accounts.remove(0).account;
    let wanted = json!({"kind": "sheet", "page": "record", "account": account});
    assert_eq!(meaning(&extension.sheet(wanted.clone())), []);
    extension.sheet(json!({"kind": "said", "account": account, "what": "sent"}));
    assert_eq!(meaning(&extension.sheet(wanted)), []);
}

#[test]
fn status_record_and_letter_have_the_same_deadline() {
    // A month after 22 October 2026 is a Sunday: the time ends on Monday, 23 November.
    let due: Day = "2026-11-23".parse().unwrap();
    let mut extension = Extension::with_account();
    extension.say("sent", json!({"day": "2026-10-22"}));
    let page = |name: &str| json!({"kind": "sheet", "page": name, "account": ACCOUNT});
    let letter = json!({"kind": "letter", "account": ACCOUNT, "what": "reminder", "language": "de"});
    for (days, expected, early, said) in [
        (4, ConfirmationDue, true, "endet am 23. November 2026"),
        (5, ConfirmationDue, true, "endet am 23. November 2026"),
        (6, ReplyOverdue, false, "endete am 23. November 2026"),
    ] {
        extension.now = NOW.plus_days(days);
        let record = extension.sheet(page("record"));
        assert_eq!(status(&record), expected, "{days}");
        assert_eq!(extension.overview().accounts.remove(0).status, expected, "{days}");
        let rows = record.blocks.iter().filter_map(|block| match block {
            Block::Facts { rows } => Some(rows),
            _ => None,
        });
        let row = rows.flatten().find(|row| row.label.key == TextKey::FactDue);
        let value = Words::Text(Text::new(TextKey::Value).with_date(due));
        assert_eq!(row.unwrap().value, value, "{days}");
        let line = Block::Line {
            text: Text::new(TextKey::LetterEarlyLine).with_date(due).into(),
            tone: crate::protocol::sheet::LineTone::Plain,
        };
        assert_eq!(
            extension.sheet(page("letter")).blocks.contains(&line),
            early,
            "{days}"
        );
        let sheet = extension.sheet(letter.clone());
        assert!(
            document(&sheet).0.contains(said),
            "{days}: {}",
            document(&sheet).0
        );
    }
}

#[test]
fn an_entry_to_take_back_says_what_it_is_and_what_was_typed() {
    let mut extension = Extension::with_account();
    extension.say("labelled", json!({"text": "Oma Erna"}));
    let sheet = extension.say("noted", json!({"text": "Oma Erna"}));
    let mut forms = forms(&sheet).into_iter();
    let taking = forms.find(|form| form.send.what == Some("takenBack"));
    let Input::Choice { options } = &taking.unwrap().fields[0].input else {
        panic!()
    };
    for (option, key) in options.iter().zip([TextKey::EventNoted, TextKey::EventLabelled]) {
        assert_eq!(option.label, Words::from(key));
        assert_eq!(option.detail.as_deref(), Some("Oma Erna"));
    }
    assert_eq!(options.len(), 2);
}
