//! Messages in, replies and what is stored out.

use js_sys::{Array, JSON, Promise, Reflect};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::desk::{Desk, FORM, on_page, own, tab, text};

#[wasm_bindgen_test]
async fn a_visit_is_answered_after_it_is_stored() {
    let desk = Desk::new("{}");
    let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert!(
        reply.contains(r#""kind":"guidance""#) && reply.contains(r#""look":"form""#),
        "{reply}"
    );
    assert!(reply.contains(r#""key":"formAiTitle""#), "{reply}");
    assert!(desk.stored().contains("formOpened"), "{}", desk.stored());
    assert_eq!(desk.badges(), r#"{"all":"1"}"#);
}

#[wasm_bindgen_test]
async fn marks_cross_the_boundary_both_ways() {
    let desk = Desk::new("{}");
    let policy = "https://www.facebook.com/privacy/policy/";
    let looked = |links: &str, standing: &str| {
        format!(
            r#"{{"kind":"looked","page":{{"address":"{policy}","language":"de","narrow":false,"cookies":{{}}}},
            "snapshot":{{"title":"","links":[{links}],"blocks":["KI bei Meta"],"headings":[],"fields":[],
            "controls":[]}},"standing":{standing}}}"#
        )
    };
    let link = format!(
        r#"{{"text":"hier","label":"","href":"{FORM}","block":0,"heading":null,"visibility":"shown","within":""}}"#
    );
    let reply = desk.ask(&looked(&link, "[]"), &tab(policy)).await;
    let reply = JSON::parse(&reply).unwrap();
    let guidance = Reflect::get(&reply, &"guidance".into()).unwrap();
    let marks = Reflect::get(&guidance, &"marks".into()).unwrap();
    assert_eq!(Array::from(&marks).length(), 1);
    assert!(
        text(&marks).contains(r#""right":"ai-training","sure":"certain""#),
        "{}",
        text(&marks)
    );
    assert_eq!(desk.badges(), r#"{"7":"!"}"#);

    let again = desk.ask(&looked("", &text(&marks)), &tab(policy)).await;
    assert!(again.contains(r#""standing":["target"]"#), "{again}");
    desk.ask(&looked("", "[]"), &tab(policy)).await;
    assert_eq!(desk.badges(), "{}");
}

#[wasm_bindgen_test]
async fn a_wrong_message_gets_an_error_and_no_panic() {
    let desk = Desk::new("{}");
    for message in [
        "null",
        "7",
        "\"arrived\"",
        "[]",
        "{}",
        r#"{"kind":"explode"}"#,
        r#"{"kind":"arrived"}"#,
        r#"{"kind":"arrived","page":{"address":7,"language":"","cookies":{},"narrow":false}}"#,
        r#"{"kind":"looked","page":null,"snapshot":null,"standing":[]}"#,
        r#"{"kind":"happened","account":{"platform":"facebook","id":"0"},"what":"sent"}"#,
    ] {
        let reply = desk.ask(message, &own()).await;
        assert_eq!(
            reply, r#"{"kind":"failed","reason":{"key":"failedLine","args":[]}}"#,
            "{message}"
        );
    }
    // It still works afterwards.
    assert!(
        desk.ask(r#"{"kind":"overview"}"#, &own())
            .await
            .contains(r#""accounts":[]"#)
    );
}

#[wasm_bindgen_test]
async fn only_known_senders_are_heard() {
    let desk = Desk::new("{}");
    let arrived = on_page("arrived", "1001", "");
    for sender in [
        "null",
        "{}",
        r#"{"id":"another","frameId":0,"url":"https://www.facebook.com/","tab":{"id":7}}"#,
        r#"{"id":"lotse","frameId":3,"url":"https://www.facebook.com/","tab":{"id":7}}"#,
        r#"{"id":"lotse","url":"https://www.facebook.com/"}"#,
    ] {
        assert!(desk.ask(&arrived, sender).await.contains("failed"), "{sender}");
    }
    assert!(
        desk.ask(r#"{"kind":"overview"}"#, &tab(FORM))
            .await
            .contains("failed")
    );
    assert_eq!(desk.stored(), "{}");
}

#[wasm_bindgen_test]
async fn many_at_once_lose_nothing() {
    let desk = Desk::new("{}");
    let arrived: Vec<Promise> = (1..=20)
        .map(|user| desk.post(&on_page("arrived", &user.to_string(), ""), &tab(FORM)))
        .collect();
    for reply in arrived {
        JsFuture::from(reply).await.unwrap();
    }
    assert_eq!(desk.stored().matches("formOpened").count(), 20);
    assert_eq!(desk.badges(), r#"{"all":"20"}"#);
}

#[wasm_bindgen_test]
async fn a_storage_that_refuses_is_told_and_not_shown_as_done() {
    let desk = Desk::new("{}");
    desk.break_area("set");
    let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert!(reply.contains("notSavedLine"), "{reply}");
    assert_eq!((desk.stored(), desk.badges()), ("{}".to_owned(), "{}".to_owned()));
    desk.break_area("get");
    assert!(
        desk.ask(r#"{"kind":"overview"}"#, &own())
            .await
            .contains("notReadLine")
    );
    desk.break_area("");
    assert!(
        desk.ask(&on_page("arrived", "1001", ""), &tab(FORM))
            .await
            .contains("guidance")
    );
}

#[wasm_bindgen_test]
async fn stored_values_of_any_shape_are_kept() {
    let desk =
        Desk::new(r#"{"account:facebook:1001":{"old":"shape"},"account:facebook:2002":7,"settings":true}"#);
    let reply = desk.ask(r#"{"kind":"overview"}"#, &own()).await;
    assert!(reply.contains(r#""aside":2"#), "{reply}");
    let stored = desk.stored();
    assert!(
        stored.contains(r#"{\"old\":\"shape\"}"#) && stored.contains(r#":settings":"true""#),
        "{stored}"
    );
}

#[wasm_bindgen_test]
async fn starting_shows_what_is_open() {
    let desk = Desk::new("{}");
    desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    Reflect::set(&desk.toolbar, &"texts".into(), &js_sys::Object::new()).unwrap();
    JsFuture::from(desk.background.started()).await.unwrap();
    assert_eq!(desk.badges(), r#"{"all":"1"}"#);
}

#[wasm_bindgen_test]
async fn records_travel_only_where_the_user_wants() {
    let desk = Desk::new("{}");
    desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert_eq!(desk.travelled(), "{}");
    desk.ask(r#"{"kind":"set","what":"sync","on":true}"#, &own())
        .await;
    assert!(
        desk.travelled().contains("a:facebook:1001"),
        "{}",
        desk.travelled()
    );

    // What the browser refuses is told, and tried again when anything happens.
    Reflect::set(&desk.synced, &"broken".into(), &"set".into()).unwrap();
    let reply = desk.ask(&on_page("arrived", "2002", ""), &tab(FORM)).await;
    assert!(reply.contains("guidance"), "{reply}");
    let options = r#"{"kind":"sheet","page":"options"}"#;
    assert!(desk.ask(options, &own()).await.contains("syncRefusedLine"));
    assert!(!desk.travelled().contains("2002"));
    Reflect::set(&desk.synced, &"broken".into(), &"".into()).unwrap();
    JsFuture::from(desk.background.woke()).await.unwrap();
    assert!(desk.travelled().contains("a:facebook:2002"));
    assert!(!desk.ask(options, &own()).await.contains("syncRefusedLine"));

    desk.ask(r#"{"kind":"deleteAll"}"#, &own()).await;
    assert_eq!(
        (desk.stored(), desk.badges()),
        ("{}".to_owned(), r#"{"all":""}"#.to_owned())
    );
    let left = desk.travelled();
    assert!(left.contains("wiped") && !left.contains("1001"), "{left}");
    // It stays there for a device that was away.
    for message in [
        r#"{"kind":"deleteAll"}"#,
        r#"{"kind":"set","what":"sync","on":true}"#,
        r#"{"kind":"set","what":"sync","on":false}"#,
    ] {
        desk.ask(message, &own()).await;
        assert_eq!(desk.travelled(), left, "{message}");
    }
}
