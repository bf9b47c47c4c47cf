//! The extension's own pages: what they say, and what comes of it.

use super::*;
use crate::protocol::Sheet;
use crate::protocol::sheet::{Block, Form, Input, Toggle, Words};
use crate::record::archive;

const ACCOUNT: &str = "facebook:1001";

impl Extension {
    fn own(&mut self, message: Value) -> Reply {
        self.send(&Sender::Own, message)
    }

    fn sheet(&mut self, message: Value) -> Sheet {
        match self.own(message) {
            Reply::Sheet { sheet } => sheet,
            other => panic!("{other:?}"),
        }
    }

    fn refused(&mut self, message: Value) -> TextKey {
        let before = self.stored.clone();
        match self.own(message) {
            Reply::Failed { reason, .. } => {
                assert_eq!(self.stored, before, "a refusal changes nothing");
                reason.key
            }
            other => panic!("{other:?}"),
        }
    }

    fn say(&mut self, what: &str, rest: Value) -> Sheet {
        let message = json!({"kind": "said", "account": ACCOUNT, "what": what});
        self.sheet(with(message, rest))
    }

    fn with_account() -> Self {
        let mut extension = Self::new();
        extension.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
        extension
    }
}

/// A message with more parts.
fn with(mut message: Value, mut rest: Value) -> Value {
    message
        .as_object_mut()
        .unwrap()
        .append(rest.as_object_mut().unwrap());
    message
}

fn status(sheet: &Sheet) -> Status {
    let found = sheet.blocks.iter().find_map(|block| match block {
        Block::Standing { status, .. } => Some(*status),
        _ => None,
    });
    found.unwrap()
}

fn forms(sheet: &Sheet) -> Vec<&Form> {
    let forms = sheet.blocks.iter().filter_map(|block| match block {
        Block::Form(form) => Some(form),
        _ => None,
    });
    forms.collect()
}

fn toggles(sheet: &Sheet) -> Vec<&Toggle> {
    let toggles = sheet.blocks.iter().filter_map(|block| match block {
        Block::Toggle(toggle) => Some(toggle),
        _ => None,
    });
    toggles.collect()
}

fn document(sheet: &Sheet) -> (&str, Option<&str>) {
    let found = sheet.blocks.iter().find_map(|block| match block {
        Block::Document { text, mail, .. } => Some((text.as_str(), mail.as_deref())),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn the_record_follows_what_is_said() {
    let mut extension = Extension::with_account();
    for (what, rest, expected) in [
        ("labelled", json!({"text": "Oma Erna"}), Status::Open),
        ("sent", json!({"day": "2026-11-17"}), Status::Sent),
        ("askedForMore", json!({}), Status::ConfirmationDue),
        (
            "confirmed",
            json!({"day": "2026-11-18", "text": "Nr. 5"}),
            Status::Confirmed,
        ),
        ("addressChanged", json!({}), Status::Open),
        ("sent", json!({}), Status::Sent),
        ("refused", json!({}), Status::Refused),
        ("withdrawn", json!({}), Status::Withdrawn),
    ] {
        let sheet = extension.say(what, rest);
        assert_eq!(status(&sheet), expected, "{what}");
        assert_eq!(sheet.title, Words::Plain("Oma Erna".to_owned()), "{what}");
        assert_eq!(sheet.notice.map(|notice| notice.key), Some(TextKey::SavedLine));
    }
    let wanted = json!({"kind": "sheet", "page": "record", "account": ACCOUNT});
    let sheet = extension.sheet(wanted);
    let history = sheet.blocks.iter().find_map(|block| match block {
        Block::History { entries } => Some(entries),
        _ => None,
    });
    let details: Vec<_> = history
        .unwrap()
        .iter()
        .filter_map(|entry| entry.detail.as_deref())
        .collect();
    assert_eq!(details, ["Oma Erna", "Nr. 5"]);
}

#[test]
fn the_form_for_a_sending_proposes_the_day_of_the_send_click() {
    let mut extension = Extension::with_account();
    extension.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
    let click = extension.now;
    extension.now = click.plus_days(3);
    let [click, today] = [click, extension.now].map(|at| Now::new(at, 0).today.to_string());
    let sheet = extension.sheet(json!({"kind": "sheet", "page": "record", "account": ACCOUNT}));
    let mut count = 0;
    for form in forms(&sheet) {
        for field in form.fields.iter().filter(|field| field.name == "day") {
            let expected = if form.send.what == Some("sent") {
                &click
            } else {
                &today
            };
            assert_eq!(&field.value, expected, "{:?}", form.title);
            count += 1;
        }
    }
    assert!(count >= 5, "{count}");
}

#[test]
fn every_form_of_a_record_can_be_sent() {
    let mut extension = Extension::with_account();
    extension.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    extension.say("pageListed", json!({"text": "Chor"}));
    let wanted = json!({"kind": "sheet", "page": "record", "account": ACCOUNT});
    let sheet = extension.sheet(wanted);
    let mut sent = 0;
    for form in forms(&sheet).into_iter().filter(|form| form.send.kind == "said") {
        let mut message = serde_json::to_value(&form.send).unwrap();
        for field in &form.fields {
            message[field.name] = match &field.input {
                Input::Choice { options } => json!(options[0].value),
                _ if field.value.is_empty() => json!("Etwas"),
                _ => json!(field.value),
            };
        }
        let reply = extension.own(message);
        assert!(
            matches!(reply, Reply::Sheet { .. }),
            "{:?}: {reply:?}",
            form.title
        );
        sent += 1;
    }
    assert!(sent >= 10, "{sent}");
}

#[test]
fn pages_are_a_checklist_of_their_own() {
    let mut extension = Extension::with_account();
    let sheet = extension.say("pageListed", json!({"text": "Chor Harmonie"}));
    let toggle = toggles(&sheet)[0];
    assert!(!toggle.on);
    let mut message = serde_json::to_value(&toggle.send).unwrap();
    message["on"] = json!(true);
    let sheet = extension.sheet(message);
    assert!(toggles(&sheet)[0].on);
    assert_eq!(
        status(&sheet),
        Status::Open,
        "a Page is nothing of the account's own objection"
    );
    let sheet = extension.say("pageDropped", json!({"text": "Chor Harmonie"}));
    assert!(toggles(&sheet).is_empty());
}

#[test]
fn an_account_is_entered_named_and_deleted_by_hand() {
    let mut extension = Extension::new();
    extension.sheet(json!({"kind": "add", "platform": "whatsapp", "text": "Mama"}));
    let view = extension.overview().accounts.remove(0);
    assert_eq!((view.label.as_deref(), view.status), (Some("Mama"), Status::Open));
    assert!(view.account.starts_with("whatsapp:h"), "{}", view.account);
    extension.sheet(json!({"kind": "delete", "account": view.account}));
    assert!(extension.overview().accounts.is_empty());
    assert!(extension.stored.is_empty(), "{:?}", extension.stored);
    for (platform, text, reason) in [
        ("whatsapp", "<b>Mama</b>", TextKey::InputTextLine),
        ("whatsapp", "", TextKey::InputTextLine),
        ("myspace", "Mama", TextKey::FailedLine),
    ] {
        let message = json!({"kind": "add", "platform": platform, "text": text});
        assert_eq!(extension.refused(message), reason);
    }
}

/// Whether one of the sheet's lines is this text.
fn says(sheet: &Sheet, key: TextKey) -> bool {
    let is_it = |text: &Words| matches!(text, Words::Text(text) if text.key == key);
    sheet
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Line { text, .. } if is_it(text)))
}

/// The plain values of the sheet's facts.
fn values(sheet: &Sheet) -> Vec<&str> {
    let rows = sheet.blocks.iter().filter_map(|block| match block {
        Block::Facts { rows } => Some(rows),
        _ => None,
    });
    let values = rows.flatten().filter_map(|row| match &row.value {
        Words::Plain(value) => Some(value.as_str()),
        Words::Text(_) => None,
    });
    values.collect()
}

#[path = "welcome_tests.rs"]
mod welcome;

#[path = "language_tests.rs"]
mod language;

#[path = "record_tests.rs"]
mod record;

#[path = "delete_tests.rs"]
mod delete;

#[path = "moved_tests.rs"]
mod moved;

#[path = "letter_tests.rs"]
mod letter;

#[path = "synced_tests.rs"]
mod synced;

#[path = "reminder_tests.rs"]
mod reminder;
