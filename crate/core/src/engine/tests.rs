//! The engine as its users meet it: messages in, replies and stored texts out. What all its tests stand on is here too.

use super::*;
use crate::moment::Moment;
use crate::page::route;
use crate::protocol::{AccountAction, Overview};
use crate::record::Status;
use serde_json::{Value, json};

const NOW: Moment = Moment(1_795_000_000_000);
const AI_FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const INSTAGRAM_FORM: &str = "https://help.instagram.com/contact/767264225370182";

/// The extension without a browser: a storage and a clock.
struct Extension {
    stored: BTreeMap<String, String>,
    now: Moment,
    /// Local time's minutes ahead of UTC.
    offset: i32,
    effects: Vec<Effect>,
}

impl Extension {
    fn new() -> Self {
        Self {
            stored: BTreeMap::new(),
            now: NOW,
            offset: 0,
            effects: Vec::new(),
        }
    }

    fn send(&mut self, sender: &Sender, message: Value) -> Reply {
        let kind = message["kind"].as_str().unwrap().to_owned();
        let message = Message::read(&kind, message).unwrap();
        let now = Now::new(self.now, self.offset);
        let outcome = Engine.receive(sender, message, &self.stored, now);
        for effect in &outcome.effects {
            match effect {
                Effect::Store(Change::Set { key, text }) => {
                    self.stored.insert(key.clone(), text.clone());
                }
                Effect::Store(Change::Remove { key }) => {
                    self.stored.remove(key);
                }
                _ => {}
            }
        }
        self.effects = outcome.effects;
        outcome.reply
    }

    fn page(&mut self, address: &str, id: &str, mut message: Value) -> Reply {
        message["page"] = json!({
            "address": address,
            "language": "de",
            "cookies": {"c_user": id, "ds_user_id": id},
            "narrow": false,
        });
        let sender = Sender::Page {
            tab: 7,
            url: address.to_owned(),
        };
        self.send(&sender, message)
    }

    fn overview(&mut self) -> Overview {
        match self.send(&Sender::Own, json!({"kind": "overview"})) {
            Reply::Overview { overview } => overview,
            other => panic!("{other:?}"),
        }
    }

    fn statuses(&mut self) -> Vec<(String, Status)> {
        let overview = self.overview();
        overview
            .accounts
            .iter()
            .map(|view| (format!("account:{}", view.account), view.status))
            .collect()
    }
}

fn card_title(reply: &Reply) -> Option<TextKey> {
    match reply {
        Reply::Guidance { guidance } => guidance.card.as_ref().map(|card| card.title.key),
        other => panic!("{other:?}"),
    }
}

fn snapshot(controls: &[&str]) -> Value {
    json!({
        "title": "", "links": [], "blocks": [], "headings": [], "fields": [],
        "controls": controls.iter().map(|text| json!({"text": text, "label": ""})).collect::<Vec<_>>(),
    })
}

#[test]
fn chain_letters_are_sought_where_the_page_is_looked_at() {
    let mut desk = Extension::new();
    for (page, sought) in [
        ("https://www.facebook.com/privacy/policy/", true),
        ("https://www.facebook.com/", false),
    ] {
        let reply = desk.page(page, "1001", json!({"kind": "arrived"}));
        let Reply::Guidance { guidance } = reply else {
            panic!()
        };
        assert_eq!(guidance.seek.contains(&"goodbye meta ai"), sought, "{page}");
    }
}

#[test]
fn the_popup_says_what_happened() {
    let mut desk = Extension::new();
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    let account = json!("facebook:1001");
    for (what, status) in [("sent", Status::Sent), ("confirmed", Status::Confirmed)] {
        let reply = desk.send(
            &Sender::Own,
            json!({"kind": "happened", "account": account, "what": what}),
        );
        let Reply::Overview { overview } = reply else {
            panic!("{what}")
        };
        assert_eq!(overview.accounts[0].status, status);
    }
    // The popup can't say what only a page can see, nor speak of accounts that were never seen.
    for (account, what, reason) in [
        (account, "formOpened", TextKey::FailedLine),
        (json!("facebook:9"), "sent", TextKey::InputAccountLine),
    ] {
        let reply = desk.send(
            &Sender::Own,
            json!({"kind": "happened", "account": account, "what": what}),
        );
        assert_eq!(reply, failed(reason));
    }
}

#[test]
fn the_main_action_opens_the_platforms_form() {
    let mut desk = Extension::new();
    desk.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    desk.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    let urls: Vec<_> = desk
        .overview()
        .accounts
        .into_iter()
        .map(|view| match view.actions.into_iter().next() {
            Some(AccountAction::Open { url, .. }) => url,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(urls, [AI_FORM, INSTAGRAM_FORM]);
}

#[test]
fn an_ordinary_page_gets_nothing_to_look_at() {
    let mut desk = Extension::new();
    let reply = desk.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    let Reply::Guidance { guidance } = reply else {
        panic!()
    };
    assert_eq!((guidance.look, guidance.card), (guidance::Look::Nothing, None));
}

#[test]
fn the_tab_shows_whether_there_is_a_target() {
    let mut desk = Extension::new();
    let policy = "https://www.facebook.com/privacy/policy/";
    for (href, found) in [
        (AI_FORM, true),
        ("https://www.facebook.com/help/contact/540977946302970", false),
    ] {
        let mut seen = snapshot(&[]);
        seen["links"] = json!([{
            "text": "hier", "label": "", "href": href, "block": 0, "heading": null,
            "visibility": "shown", "within": "",
        }]);
        desk.page(
            policy,
            "1001",
            json!({"kind": "looked", "snapshot": seen, "standing": []}),
        );
        assert!(
            desk.effects.contains(&Effect::TabSign { tab: 7, found }),
            "{href}"
        );
    }
    desk.page(policy, "1001", json!({"kind": "arrived"}));
    assert!(desk.effects.contains(&Effect::TabSign { tab: 7, found: false }));
}

#[test]
fn only_metas_own_pages_are_answered() {
    let mut desk = Extension::new();
    let page = |address: &str| {
        json!({
            "kind": "arrived",
            "page": {"address": address, "language": "", "cookies": {"c_user": "1001"}, "narrow": false},
        })
    };
    for (sender_url, address) in [
        ("https://evil.example/", "https://www.facebook.com/"),
        ("https://www.facebook.com/", "https://www.instagram.com/"),
        ("https://evil.example/", "https://evil.example/"),
        ("https://www.facebook.com/", "not an address"),
    ] {
        let sender = Sender::Page {
            tab: 7,
            url: sender_url.to_owned(),
        };
        assert_eq!(desk.send(&sender, page(address)), not_understood(), "{address}");
    }
    assert_eq!(
        desk.send(&Sender::Own, page("https://www.facebook.com/")),
        not_understood()
    );
    let sender = Sender::Page {
        tab: 7,
        url: "https://www.facebook.com/".to_owned(),
    };
    for kind in ["overview", "started"] {
        assert_eq!(
            desk.send(&sender, json!({"kind": kind})),
            not_understood(),
            "{kind}"
        );
    }
    assert!(desk.stored.is_empty());
}

#[test]
fn a_page_that_warns_before_it_leads_on_is_not_the_page_behind_it() {
    let mut desk = Extension::new();
    for (page, id) in [
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F",
            "1001",
        ),
        (
            "https://www.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F",
            "1001",
        ),
        ("https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2F", "1001"),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F712876720715583",
            "2002",
        ),
    ] {
        let Reply::Guidance { guidance } = desk.page(page, id, json!({"kind": "arrived"})) else {
            panic!("{page}")
        };
        assert_eq!(
            (guidance.look, guidance.card),
            (guidance::Look::Nothing, None),
            "{page}"
        );
    }
    assert!(desk.statuses().iter().all(|(_, status)| *status == Status::Open));
}

#[test]
fn broken_and_newer_records_are_kept_and_told() {
    let mut desk = Extension::new();
    desk.stored
        .insert("account:facebook:1001".to_owned(), "{broken".to_owned());
    desk.stored
        .insert("account:facebook:2002".to_owned(), "{\"version\":99}".to_owned());
    let overview = desk.overview();
    assert_eq!(
        (overview.aside, overview.newer, overview.accounts.len()),
        (1, 1, 0)
    );
    assert!(desk.stored.values().any(|text| text == "{broken"));

    let reply = desk.page(AI_FORM, "2002", json!({"kind": "answered", "answer": "sent"}));
    assert_eq!(card_title(&reply), Some(TextKey::NotSavedTitle));
    assert_eq!(desk.stored["account:facebook:2002"], "{\"version\":99}");

    // The account whose record was broken begins anew, and what was kept aside stays.
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    assert_eq!(
        desk.statuses(),
        [("account:facebook:1001".to_owned(), Status::FormOpened)]
    );
    assert_eq!(desk.overview().aside, 1);
}

#[test]
fn a_huge_snapshot_is_worked() {
    let mut desk = Extension::new();
    let mut seen = snapshot(&[]);
    let link = json!({
        "text": "x", "label": "", "href": "https://www.facebook.com/x", "block": 0, "heading": null,
        "visibility": "shown", "within": "",
    });
    seen["links"] = Value::Array(vec![link; 100_000]);
    seen["blocks"] = json!(vec!["widersprechen ".repeat(1_000); 70]);
    let reply = desk.page(
        "https://www.facebook.com/privacy/policy/",
        "1001",
        json!({"kind": "looked", "snapshot": seen, "standing": []}),
    );
    let Reply::Guidance { guidance } = reply else {
        panic!()
    };
    assert!(guidance.marks.is_empty());
}

#[test]
fn a_kind_of_page_stays_quiet_and_nothing_else_does() {
    let mut desk = Extension::new();
    let settings = "https://www.facebook.com/settings";
    let look = || json!({"kind": "looked", "snapshot": snapshot(&[]), "standing": []});
    assert!(card_title(&desk.page(settings, "1001", look())).is_some());
    let reply = desk.page(settings, "1001", json!({"kind": "quiet"}));
    assert_eq!(card_title(&reply), None);
    assert_eq!(
        desk.stored.get(quiet::KEY).map(String::as_str),
        Some(r#"["settings"]"#)
    );
    assert_eq!(card_title(&desk.page(settings, "2002", look())), None);

    // Other pages speak, and what needs an answer or a warning is still said here.
    assert!(card_title(&desk.page(AI_FORM, "1001", json!({"kind": "arrived"}))).is_some());
    desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
    let question = desk.page(settings, "1001", json!({"kind": "arrived"}));
    assert_eq!(card_title(&question), Some(TextKey::QuestionTitle));
    desk.page(settings, "1001", json!({"kind": "answered", "answer": "notSent"}));
    let mut warned = look();
    warned["snapshot"]["chainLetter"] = json!(true);
    let reply = desk.page(settings, "1001", warned);
    assert_eq!(card_title(&reply), Some(TextKey::WarningTitle));

    // A second wish for the same page stores nothing.
    desk.page(settings, "1001", json!({"kind": "quiet"}));
    assert!(
        !desk
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Store(_)))
    );
}

#[path = "attack_tests.rs"]
mod attack;

#[path = "direct_tests.rs"]
mod direct;

#[path = "own_tests.rs"]
mod own;

#[path = "way_tests.rs"]
mod way;
