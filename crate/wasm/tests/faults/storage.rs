//! A storage that is full, refuses, or holds something else, and a clock that is wrong.

use js_sys::{JSON, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use super::device::{ACCOUNT, Device, FORM, WAY, happened, move_clock, on_page, own, text, way};

#[wasm_bindgen_test]
async fn a_full_storage_loses_nothing_and_says_so() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FORM, "1001", "")).await;
    let before = device.stored();
    device.set("room", u32::try_from(before.len()).unwrap());
    for said in [
        on_page("answered", FORM, "1001", r#","answer":"sent""#),
        on_page("arrived", FORM, "2002", ""),
        happened("1001", "confirmed"),
        own(r#"{"kind":"set","what":"notify","on":true}"#),
    ] {
        let reply = device.ask(&said).await;
        assert!(reply.contains("notSavedLine"), "{reply}");
        assert_eq!(device.stored(), before);
    }
    // Reading goes on, and once there is room, so does writing.
    assert!(
        device
            .ask(&own(r#"{"kind":"overview"}"#))
            .await
            .contains("formOpened")
    );
    assert!(
        device
            .ask(&own(r#"{"kind":"export"}"#))
            .await
            .contains("formOpened")
    );
    device.set("room", f64::INFINITY);
    device
        .ask(&on_page("answered", FORM, "1001", r#","answer":"sent""#))
        .await;
    assert_eq!(device.events(ACCOUNT), ["seen", "formOpened", "sent"]);
}

#[wasm_bindgen_test]
async fn a_storage_that_rejects_is_told_and_nothing_counts_twice() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FORM, "1001", "")).await;
    let before = device.stored();
    let sent = on_page("answered", FORM, "1001", r#","answer":"sent""#);
    for (fault, line) in [
        ("get", "notReadLine"),
        ("set", "notSavedLine"),
        ("get", "notReadLine"),
    ] {
        device.set("fault", fault);
        let reply = device.ask(&sent).await;
        assert!(reply.contains(line), "{fault}: {reply}");
        assert_eq!(device.stored(), before, "{fault}");
    }
    device.set("fault", "");
    device.ask(&sent).await;
    assert_eq!(device.events(ACCOUNT), ["seen", "formOpened", "sent"]);
}

#[wasm_bindgen_test]
async fn a_value_that_is_cut_off_anywhere_is_kept_and_told() {
    let whole = Device::new("{}");
    for said in way("1001") {
        whole.ask(&said).await;
    }
    let record = whole.item(ACCOUNT).unwrap();
    for end in 0..record.len() {
        let cut = record.get(..end).unwrap();
        let device = Device::new("{}");
        let items = Reflect::get(&device.area, &"items".into()).unwrap();
        Reflect::set(&items, &ACCOUNT.into(), &cut.into()).unwrap();
        // Where there is no room to set it aside, it stays where it is.
        if end % 16 == 0 {
            device.set("fault", "set");
            let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
            assert!(reply.contains("notSavedLine"), "{end}: {reply}");
            assert_eq!(device.item(ACCOUNT).as_deref(), Some(cut));
            device.set("fault", "");
        }
        let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
        assert!(reply.contains(r#""aside":1"#), "{end}: {reply}");
        assert_eq!(device.item(ACCOUNT), None, "{end}");
        let kept = js_sys::Object::values(items.unchecked_ref::<js_sys::Object>());
        assert_eq!(
            (kept.length(), kept.get(0).as_string().as_deref()),
            (1, Some(cut))
        );
    }
}

#[wasm_bindgen_test]
async fn a_storage_that_refuses_to_remove_is_told_and_fills_up_with_no_copies() {
    let broken = r#"{"version":2,"account""#;
    let device = Device::new(&format!("{{\"{ACCOUNT}\":{}}}", text(&broken.into())));
    let items = Reflect::get(&device.area, &"items".into()).unwrap();
    let copies = || {
        let texts = js_sys::Object::values(items.unchecked_ref::<js_sys::Object>());
        texts.iter().filter(|text| *text == broken).count()
    };
    let overview = own(r#"{"kind":"overview"}"#);
    device.set("fault", "remove");
    for second in 0..5 {
        move_clock(f64::from(second) * 1000.0);
        let reply = device.ask(&overview).await;
        assert!(reply.contains("notSavedLine"), "{second}: {reply}");
        assert_eq!(device.item(ACCOUNT).as_deref(), Some(broken));
        assert_eq!(copies(), 2, "{second}: itself and one that lies aside");
    }
    device.set("fault", "");
    move_clock(9000.0);
    let reply = device.ask(&overview).await;
    assert!(reply.contains(r#""aside":1"#), "{reply}");
    assert_eq!((device.item(ACCOUNT), copies()), (None, 1));
    // Another text that can't be read is another one to keep.
    for (number, more) in ["{", "}", "{"].into_iter().enumerate() {
        move_clock(10_000.0 + f64::from(u32::try_from(number).unwrap()));
        Reflect::set(&items, &ACCOUNT.into(), &more.into()).unwrap();
        let reply = device.ask(&overview).await;
        let aside = format!(r#""aside":{}"#, 2 + number.min(1));
        assert!(reply.contains(&aside), "{more}: {reply}");
    }
    move_clock(0.0);
}

#[wasm_bindgen_test]
async fn an_account_that_the_storage_refuses_to_remove_is_still_there() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FORM, "1001", "")).await;
    let before = device.stored();
    let delete = own(r#"{"kind":"delete","account":"facebook:1001"}"#);
    device.set("fault", "remove");
    let reply = device.ask(&delete).await;
    assert!(reply.contains("notSavedLine"), "{reply}");
    assert_eq!(device.stored(), before);
    device.set("fault", "");
    let reply = device.ask(&delete).await;
    assert!(!reply.contains("failed"), "{reply}");
    assert_eq!(device.item(ACCOUNT), None);
}

#[wasm_bindgen_test]
async fn the_record_of_a_newer_version_stays_as_it_is() {
    let newer = r#"{"version":99,"shape":["unknown"]}"#;
    let device = Device::new(&format!("{{\"{ACCOUNT}\":{}}}", text(&newer.into())));
    for said in way("1001") {
        device.ask(&said).await;
        assert_eq!(device.item(ACCOUNT).as_deref(), Some(newer), "{}", said.0);
    }
    let reply = device
        .ask(&on_page("answered", FORM, "1001", r#","answer":"sent""#))
        .await;
    assert!(reply.contains("newerLine"), "{reply}");
    assert!(
        device
            .ask(&own(r#"{"kind":"overview"}"#))
            .await
            .contains(r#""newer":1"#)
    );
}

#[wasm_bindgen_test]
async fn a_clock_that_is_set_back_a_year_loses_nothing() {
    const YEAR: f64 = 365.0 * 86_400_000.0;
    let device = Device::new("{}");
    let steps = way("1001");
    for (number, said) in steps.iter().enumerate() {
        move_clock(if number < 3 { 0.0 } else { -YEAR });
        let reply = device.ask(said).await;
        assert!(!reply.contains("failed"), "{reply}");
    }
    let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
    move_clock(0.0);
    assert_eq!(device.events(ACCOUNT), WAY);
    assert!(reply.contains(r#""status":"confirmed""#), "{reply}");
    let record = JSON::parse(&device.item(ACCOUNT).unwrap()).unwrap();
    let events: js_sys::Array = Reflect::get(&record, &"events".into()).unwrap().unchecked_into();
    let times: Vec<f64> = events
        .iter()
        .map(|event| Reflect::get(&event, &"at".into()).unwrap().as_f64().unwrap())
        .collect();
    assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{times:?}");
    // And set right again, the day on which it was sent is the one that the clock said.
    let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
    assert!(reply.contains(r#""status":"confirmed""#), "{reply}");
}
