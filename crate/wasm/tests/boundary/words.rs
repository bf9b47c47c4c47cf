//! What is said in which language: by cards, and by notifications.

use js_sys::{JSON, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::desk::{Desk, FORM, on_page, tab, text};

/// What is in a reply under these names, as JSON text.
fn within(reply: &str, names: &[&str]) -> Option<String> {
    let reply = JSON::parse(reply).unwrap();
    let found = names
        .iter()
        .fold(reply, |part, name| Reflect::get(&part, &(*name).into()).unwrap());
    (!found.is_undefined()).then(|| text(&found))
}

#[wasm_bindgen_test]
async fn the_words_of_a_chosen_language_come_with_the_first_answer_about_a_page() {
    let feed = "https://www.facebook.com/groups/1";
    let on_feed = on_page("arrived", "1001", "").replace(FORM, feed);
    for (settings, spoken, asked, of_card) in [
        ("{}", None, "[]", true),
        (r#"{"language":"ar"}"#, Some("ar"), r#"["ar"]"#, false),
        (r#"{"language":"pt-PT"}"#, Some("pt-PT"), r#"["pt-PT"]"#, false),
        (r#"{"language":"fi"}"#, None, r#"["fi"]"#, false),
        (r#"{"language":"tlh"}"#, None, "[]", true),
    ] {
        let stored = js_sys::Object::new();
        Reflect::set(&stored, &"settings".into(), &settings.into()).unwrap();
        let desk = Desk::new(&text(&stored));
        let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
        let words = spoken.map(|tag| {
            let messages = r#""messages":{"notifyCount":"$1 $2 $x $0 $"}"#;
            format!(r#"{{"language":"{tag}","dir":"rtl",{messages}}}"#)
        });
        assert_eq!(
            within(&reply, &["guidance", "words"]),
            words,
            "{settings}: {reply}"
        );
        // Where none was chosen, the card brings what it says in the browser's language, with places for values.
        let words = within(&reply, &["guidance", "card", "words"]);
        assert_eq!(words.is_some(), of_card, "{settings}: {reply}");
        let words = words.unwrap_or_default();
        for part in [
            r#""language":"de","dir":"languageDirection""#,
            r#""formAiTitle":"formAiTitle $1 $2 "#,
            r#""cardName":"#,
        ] {
            assert_eq!(words.contains(part), of_card, "{settings}: {words}");
        }
        assert!(reply.contains("formAiTitle"), "{settings}: {reply}");
        let reply = desk.ask(&on_feed, &tab(feed)).await;
        assert!(
            reply.contains("guidance") && !reply.contains(r#""words""#),
            "{reply}"
        );
        assert_eq!(desk.asked(), asked, "{settings}");
    }
}

#[wasm_bindgen_test]
async fn a_notification_is_in_the_chosen_language_and_else_in_the_browsers() {
    for (language, asked) in [
        // What the chosen language has no words for is said in the browser's.
        (r#""ar""#, r#"["ar","notifyTitle","1  $x $0 $"]"#),
        (r#""fi""#, r#"["fi","notifyTitle","notifyCount 1"]"#),
        ("null", r#"["notifyTitle","notifyCount 1"]"#),
    ] {
        let desk = Desk::new("{}");
        desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
        let settings = format!(r#"{{"notify":true,"language":{language}}}"#);
        let items = Reflect::get(&desk.area, &"items".into()).unwrap();
        Reflect::set(&items, &"settings".into(), &settings.into()).unwrap();
        JsFuture::from(desk.background.woke()).await.unwrap();
        assert_eq!(desk.asked(), asked, "{language}");
    }
}

#[wasm_bindgen_test]
async fn waking_up_ends_well_where_notifications_are_forbidden_by_now() {
    let desk = Desk::new("{}");
    desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    let items = Reflect::get(&desk.area, &"items".into()).unwrap();
    Reflect::set(&items, &"settings".into(), &r#"{"notify":true}"#.into()).unwrap();
    let chrome = Reflect::get(&js_sys::global(), &"chrome".into()).unwrap();
    Reflect::set(&chrome, &"notifications".into(), &JsValue::UNDEFINED).unwrap();
    JsFuture::from(desk.background.woke()).await.unwrap();
    assert_eq!(desk.asked(), "[]");
}

#[wasm_bindgen_test]
async fn an_answer_comes_also_where_the_browser_gives_no_text() {
    let desk = Desk::new("{}");
    let chrome = Reflect::get(&js_sys::global(), &"chrome".into()).unwrap();
    Reflect::set(&chrome, &"i18n".into(), &JsValue::UNDEFINED).unwrap();
    let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert!(
        within(&reply, &["guidance", "card", "title"]).is_some(),
        "{reply}"
    );
    assert_eq!(within(&reply, &["guidance", "card", "words"]), None);
}
