//! Stops of the background between and in the middle of messages, and tabs that speak at once.

use std::collections::BTreeMap;

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use super::device::{ACCOUNT, Device, FEED, FORM, OTHER_FORM, WAY, noted, on_page, text, way};

/// Numbers below a bound, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

#[wasm_bindgen_test]
async fn no_schedule_of_stops_loses_or_doubles_an_event() {
    let mut stops = BTreeMap::new();
    for schedule in 1..=200_u64 {
        let mut dice = Dice(schedule.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut device = Device::new("{}");
        let mut left = [way("1001"), way("2002")].map(Vec::into_iter);
        while left.iter().any(|steps| steps.len() > 0) {
            let whose = usize::from(dice.below(2) == 1);
            let Some(said) = left[whose].next() else {
                continue;
            };
            let fault = ["", "between", "hang get", "hang before", "hang after"]
                [usize::try_from(dice.below(5)).unwrap()];
            let (reply, is_struck) = match fault {
                "" => (device.ask(&said).await, false),
                "between" => {
                    device.stop();
                    (device.ask(&said).await, true)
                }
                fault => device.ask_twice(&said, fault).await,
            };
            *stops.entry(fault).or_insert(0) += u32::from(is_struck);
            assert!(!reply.contains("failed"), "schedule {schedule}, {fault}: {reply}");
        }
        for key in [ACCOUNT, "account:facebook:2002"] {
            assert_eq!(device.events(key), WAY, "schedule {schedule}, {key}");
        }
    }
    // Each kind in every schedule, on the average, and not only planned.
    stops.remove("");
    assert!(
        stops.len() == 4 && stops.values().all(|&count| count >= 200),
        "{stops:?}"
    );
}

#[wasm_bindgen_test]
async fn four_tabs_with_fifty_events_each_lose_none_and_keep_the_order() {
    let device = Device::new("{}");
    let users = ["1001", "2002", "3003", "4004"];
    let mut replies = Vec::new();
    // No two opened forms that follow each other are the same one.
    for turn in 0..50 {
        for user in users {
            let form = if turn % 2 == 0 { FORM } else { OTHER_FORM };
            replies.push(device.post(&on_page("arrived", form, user, "")));
        }
    }
    for reply in replies {
        let reply = text(&JsFuture::from(reply).await.unwrap());
        assert!(reply.contains("guidance"), "{reply}");
    }
    let mut all = 0;
    for user in users {
        let stored = device.item(&format!("account:facebook:{user}")).unwrap();
        let opened: Vec<&str> = stored
            .split("formOpened")
            .skip(1)
            .map(|rest| {
                if rest.contains("712876720715583") && before(rest, "712876720715583", "6359191084165019") {
                    "a"
                } else {
                    "b"
                }
            })
            .collect();
        let expected: Vec<&str> = ["a", "b"].into_iter().cycle().take(50).collect();
        assert_eq!(opened, expected, "{user}");
        all += opened.len();
    }
    assert_eq!(all, 200);
}

/// Whether one word comes before another, or the other not at all.
fn before(text: &str, one: &str, other: &str) -> bool {
    text.find(one) < text.find(other).or(Some(usize::MAX))
}

#[wasm_bindgen_test]
async fn four_tabs_that_write_into_one_account_lose_none() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FEED, "1001", "")).await;
    let said: Vec<Promise> = (0..200)
        .map(|number| device.post(&noted("1001", &format!("tab {} word {}", number % 4, number / 4))))
        .collect();
    for reply in said {
        JsFuture::from(reply).await.unwrap();
    }
    let stored = device.item(ACCOUNT).unwrap();
    let places: Vec<usize> = (0..200)
        .map(|number| {
            let note = format!("\"tab {} word {}\"", number % 4, number / 4);
            assert_eq!(stored.matches(&note).count(), 1, "{note}");
            stored.find(&note).unwrap()
        })
        .collect();
    assert!(places.is_sorted(), "in the order in which they came");
}
