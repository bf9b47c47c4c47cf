//! The way through the form, from the link to "sent", for one account and for several.

use super::*;
use crate::page::Address;

#[test]
fn the_whole_way_once() {
    let mut desk = Extension::new();
    let policy = "https://www.facebook.com/privacy/policy/";
    desk.page(policy, "1001", json!({"kind": "arrived"}));
    assert!(desk.effects.contains(&Effect::Count(1)));
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    assert_eq!(
        desk.statuses(),
        [("account:facebook:1001".to_owned(), Status::FormOpened)]
    );

    let reply = desk.page(
        AI_FORM,
        "1001",
        json!({"kind": "looked", "snapshot": snapshot(&["Abbrechen", "Senden"]), "standing": []}),
    );
    let Reply::Guidance { guidance } = &reply else {
        panic!()
    };
    assert_eq!(guidance.send, [1]);

    let reply = desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
    assert_eq!(card_title(&reply), Some(TextKey::QuestionTitle));
    let reply = desk.page(AI_FORM, "1001", json!({"kind": "answered", "answer": "sent"}));
    assert_eq!(card_title(&reply), Some(TextKey::SentTitle));
    assert_eq!(desk.effects.last(), Some(&Effect::Count(0)));
    assert_eq!(
        desk.statuses(),
        [("account:facebook:1001".to_owned(), Status::Sent)]
    );
}

#[test]
fn what_did_not_work_leads_to_the_next_form() {
    let mut desk = Extension::new();
    let direct = route::direct(crate::atlas::Platform::Facebook);
    let (second, third) = (direct[1].id, direct[2].id);
    let main_url = |desk: &mut Extension| match desk.overview().accounts.remove(0).actions.remove(0) {
        AccountAction::Open { url, .. } => url,
        other => panic!("{other:?}"),
    };
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    let reply = desk.page(
        AI_FORM,
        "1001",
        json!({"kind": "answered", "answer": "didNotWork"}),
    );
    assert_eq!(card_title(&reply), Some(TextKey::NextTryTitle));
    assert_eq!(main_url(&mut desk), second.url());

    // At the login wall before a form, that form is meant.
    let next: String = url::form_urlencoded::byte_serialize(second.url().as_bytes()).collect();
    let wall = format!("https://m.facebook.com/login/?next={next}");
    desk.page(&wall, "1001", json!({"kind": "answered", "answer": "didNotWork"}));
    assert_eq!(main_url(&mut desk), third.url());
    let stored = &desk.stored["account:facebook:1001"];
    assert!(
        stored.contains("{\"didNotWork\":\"facebook:712876720715583\"}"),
        "{stored}"
    );

    // Where there is no form, there is nothing to note.
    let reply = desk.page(
        "https://www.facebook.com/settings",
        "1001",
        json!({"kind": "answered", "answer": "didNotWork"}),
    );
    assert_eq!(card_title(&reply), Some(TextKey::NotSavedTitle));
}

#[test]
fn the_question_waits_on_the_next_page() {
    let mut desk = Extension::new();
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
    let reply = desk.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    assert_eq!(card_title(&reply), Some(TextKey::QuestionTitle));
    let other = desk.page("https://www.facebook.com/", "2002", json!({"kind": "arrived"}));
    assert_eq!(card_title(&other), None);
    desk.page(AI_FORM, "1001", json!({"kind": "answered", "answer": "notSent"}));
    let reply = desk.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    assert_eq!(card_title(&reply), None);
    assert_eq!(desk.statuses().last().unwrap().1, Status::FormOpened);
}

#[test]
fn an_answer_for_an_account_that_is_signed_in_no_more_is_noted_for_nobody() {
    let mut desk = Extension::new();
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    let reply = desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
    let Reply::Guidance { guidance } = reply else {
        panic!()
    };
    let meant: Vec<_> = guidance.card.unwrap().actions.into_iter().collect();
    assert!(matches!(
        &meant[..],
        [
            guidance::Action::Answer { account: sent, .. },
            guidance::Action::Answer { account: not, .. },
        ] if sent == "facebook:1001" && not == "facebook:1001"
    ));
    for answer in ["sent", "notSent", "didNotWork"] {
        let message = json!({"kind": "answered", "answer": answer, "account": "facebook:1001"});
        let before = desk.stored.clone();
        let reply = desk.page(AI_FORM, "2002", message);
        assert_eq!(card_title(&reply), Some(TextKey::FormAiTitle), "{answer}");
        assert_eq!(desk.stored, before, "{answer}");
    }
    // The question is still there for the account that it is about.
    let reply = desk.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    assert_eq!(card_title(&reply), Some(TextKey::QuestionTitle));
}

#[test]
fn a_second_sending_is_asked_about_too() {
    let mut desk = Extension::new();
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    let events = |desk: &Extension| desk.stored["account:facebook:1001"].matches("\"at\"").count();
    // Messages that come twice are one sending; where Meta had a complaint, it is sent again in the same tab.
    for (seconds, count) in [(0, 3), (59, 3), (30 * 3_600, 4)] {
        desk.now = Moment(NOW.0 + seconds * 1_000);
        let reply = desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
        assert_eq!(card_title(&reply), Some(TextKey::QuestionTitle), "{seconds}");
        assert_eq!(events(&desk), count, "{seconds}");
    }
}

#[test]
fn the_day_of_sending_is_that_of_the_send_click() {
    // Clicked in the last hour of 31 January, as UTC counts; answered so many hours later.
    let click = Moment::on_day(2026, 1, 31).unwrap().0 + 23 * 3_600_000;
    let by_popup = json!({"kind": "happened", "account": "facebook:1001", "what": "sent"});
    let by_card = json!({"kind": "answered", "answer": "sent"});
    for (is_clicked, offset, hours, day) in [
        (true, 0, 20, "2026-01-31"),
        (true, 60, 20, "2026-02-01"),
        (true, -600, 20, "2026-01-31"),
        (true, 0, 70, "2026-01-31"),
        // Never a day that is yet to come, where the clock was set back.
        (true, 0, -48, "2026-01-29"),
        (false, 0, 20, "2026-02-01"),
    ] {
        for answer in [&by_card, &by_popup] {
            let mut desk = Extension::new();
            desk.offset = offset;
            desk.now = Moment(click);
            desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
            if is_clicked {
                desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
            }
            desk.now = Moment(click + hours * 3_600_000);
            match answer["kind"].as_str() {
                Some("answered") => desk.page(AI_FORM, "1001", answer.clone()),
                _ => desk.send(&Sender::Own, answer.clone()),
            };
            let stored = &desk.stored["account:facebook:1001"];
            let sent = format!("{{\"sent\":\"{day}\"}}");
            assert!(stored.contains(&sent), "{answer} {day}: {stored}");
        }
    }
    // What is sent where the page tells no account is not what the chosen one was asked about.
    let mut desk = Extension::new();
    desk.page(AI_FORM, "1001", json!({"kind": "sendSeen"}));
    desk.now = NOW.plus_days(3);
    let answer = json!({"kind": "answered", "answer": "sent", "account": "facebook:1001"});
    desk.page("https://help.meta.com/support/privacy/", "1001", answer);
    let stored = &desk.stored["account:facebook:1001"];
    assert!(stored.contains("{\"sent\":\"2026-11-21\"}"), "{stored}");
}

#[test]
fn accounts_and_platforms_are_kept_apart() {
    let mut desk = Extension::new();
    desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
    desk.page(AI_FORM, "1001", json!({"kind": "answered", "answer": "sent"}));
    desk.page(AI_FORM, "2002", json!({"kind": "arrived"}));
    desk.page(INSTAGRAM_FORM, "1001", json!({"kind": "arrived"}));
    let reply = desk.page(
        INSTAGRAM_FORM,
        "1001",
        json!({"kind": "answered", "answer": "sent"}),
    );
    let Reply::Guidance { guidance } = reply else {
        panic!()
    };
    let progress = guidance.card.unwrap().progress;
    assert_eq!(
        progress,
        Some(Text::new(TextKey::ProgressLine).with("2").with("3"))
    );
    assert_eq!(
        desk.statuses(),
        [
            ("account:facebook:2002".to_owned(), Status::FormOpened),
            ("account:facebook:1001".to_owned(), Status::Sent),
            ("account:instagram:1001".to_owned(), Status::Sent),
        ]
    );
}

#[test]
fn an_answer_that_can_t_be_noted_says_why() {
    let mut desk = Extension::new();
    desk.stored
        .insert("account:facebook:2002".to_owned(), "{\"version\":99}".to_owned());
    let settings = "https://www.facebook.com/settings";
    for (page, id, answer, line) in [
        (AI_FORM, "2002", "sent", TextKey::NewerLine),
        (AI_FORM, "0", "sent", TextKey::NotSignedInLine),
        (settings, "1001", "didNotWork", TextKey::NotSavedLine),
    ] {
        let reply = desk.page(page, id, json!({"kind": "answered", "answer": answer}));
        let Reply::Guidance { guidance } = reply else {
            panic!()
        };
        let card = guidance.card.unwrap();
        assert_eq!(
            (card.title.key, card.lines[0].key),
            (TextKey::NotSavedTitle, line),
            "{page} {id}"
        );
    }
}

#[test]
fn where_the_page_tells_no_account_the_user_does() {
    let mut desk = Extension::new();
    desk.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    desk.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    let portal =
        "https://help.meta.com/support/privacy/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe";
    let whatsapp = "https://www.whatsapp.com/contact/forms/382532939919295";
    for (page, accounts) in [
        (portal, vec!["facebook:1001", "instagram:3003"]),
        (whatsapp, vec![]),
        (
            "https://www.facebook.com/help/instagram/contact/767264225370182",
            vec!["instagram:3003"],
        ),
    ] {
        let reply = desk.page(page, "1001", json!({"kind": "sendSeen"}));
        let Reply::Guidance { guidance } = reply else {
            panic!()
        };
        let card = guidance.card.unwrap();
        assert!(card.stays, "{page}");
        let offered: Vec<_> = card
            .actions
            .iter()
            .filter_map(|action| match action {
                guidance::Action::Answer { account, .. } => Some(account.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(offered, accounts, "{page}");
    }
    for (chosen, title) in [
        (json!("instagram:3003"), TextKey::SentTitle),
        (json!("instagram:9"), TextKey::NotSavedTitle),
        (Value::Null, TextKey::NotSavedTitle),
    ] {
        let message = json!({"kind": "answered", "answer": "sent", "account": chosen});
        assert_eq!(
            card_title(&desk.page(portal, "1001", message)),
            Some(title),
            "{chosen}"
        );
    }
    // The card can open the options.
    desk.page(portal, "1001", json!({"kind": "options"}));
    assert!(desk.effects.contains(&Effect::OpenOptions));
}

#[test]
fn what_was_sent_is_the_form_of_the_page() {
    let portal = "https://help.meta.com/support/privacy/";
    let whatsapp = "https://www.whatsapp.com/contact/forms/382532939919295";
    for (page, account) in [
        (AI_FORM, Value::Null),
        (portal, json!("facebook:1001")),
        (whatsapp, json!("facebook:1001")),
    ] {
        let mut desk = Extension::new();
        // Whoever chooses the account there may have had another form before.
        desk.page(AI_FORM, "1001", json!({"kind": "arrived"}));
        let message = json!({"kind": "answered", "answer": "sent", "account": account});
        assert_eq!(
            card_title(&desk.page(page, "1001", message)),
            Some(TextKey::SentTitle),
            "{page}"
        );
        let ledger = Ledger::read(&desk.stored, Now::utc(NOW));
        let form = ledger.records().next().unwrap().course().form;
        assert_eq!(form, Address::of_page(page).unwrap().form(), "{page}");
    }
}
