//! The number on the button, the notification of the day, and what quiets both.

use super::*;

#[test]
fn snoozing_quiets_the_badge_until_the_day_or_the_visit() {
    let mut extension = Extension::with_account();
    let snooze =
        |text: &str| json!({"kind": "happened", "account": ACCOUNT, "what": "snoozed", "text": text});
    extension.own(snooze("3"));
    assert!(extension.effects.contains(&Effect::Count(0)));
    extension.now = NOW.plus_days(3);
    extension.own(json!({"kind": "started"}));
    assert!(extension.effects.contains(&Effect::Count(1)));
    extension.own(snooze("onSite"));
    extension.now = NOW.plus_days(30);
    extension.own(json!({"kind": "started"}));
    assert!(extension.effects.contains(&Effect::Count(0)));
    let feed = "https://www.facebook.com/";
    // Where the page has a card of its own to come, the wish waits.
    for busy in ["help/123", "settings", "privacy/policy"] {
        let reply = extension.page(&format!("{feed}{busy}"), "1001", json!({"kind": "arrived"}));
        assert_eq!(card_title(&reply), None, "{busy}");
    }
    let reply = extension.page(feed, "1001", json!({"kind": "arrived"}));
    assert_eq!(card_title(&reply), Some(TextKey::RemindedTitle));
    assert!(extension.effects.contains(&Effect::Count(1)));
    let reply = extension.page(feed, "1001", json!({"kind": "arrived"}));
    assert_eq!(card_title(&reply), None, "reminded once");
}

#[test]
fn a_notification_comes_once_a_day_where_it_is_wanted_and_there_is_reason() {
    let notified = |extension: &mut Extension| {
        extension.own(json!({"kind": "woke"}));
        extension
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Notify { .. }))
    };
    let mut extension = Extension::with_account();
    assert!(!notified(&mut extension), "not wanted");
    extension.sheet(json!({"kind": "set", "what": "notify", "on": true}));
    assert!(notified(&mut extension));
    assert!(!notified(&mut extension), "twice a day");
    extension.now = NOW.plus_days(1);
    assert!(notified(&mut extension));
    extension.now = NOW.plus_days(2);
    extension.say("confirmed", json!({}));
    assert!(!notified(&mut extension), "nothing to do");
}

#[test]
fn who_wants_no_reminder_gets_none_until_something_new_is_to_be_done() {
    let mut extension = Extension::with_account();
    let counts = |extension: &mut Extension, days: i64| {
        extension.now = NOW.plus_days(days);
        extension.own(json!({"kind": "started"}));
        extension.effects.contains(&Effect::Count(1))
    };
    assert!(counts(&mut extension, 0));
    extension.own(json!({"kind": "happened", "account": ACCOUNT, "what": "snoozed", "text": "never"}));
    assert!(extension.effects.contains(&Effect::Count(0)));
    assert!(!counts(&mut extension, 40_000), "in a century");
    extension.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    assert!(!counts(&mut extension, 40_001), "seen again");
    extension.now = NOW.plus_days(1);
    extension.say("sent", json!({}));
    assert!(counts(&mut extension, 40), "no answer to what was sent after all");
}

#[test]
fn that_no_reminder_is_wanted_can_be_taken_back() {
    let mut extension = Extension::with_account();
    extension.now = NOW.plus_days(1);
    let at = extension.now.0.to_string();
    extension.own(json!({"kind": "happened", "account": ACCOUNT, "what": "snoozed", "text": "never"}));
    assert!(extension.effects.contains(&Effect::Count(0)));
    extension.now = NOW.plus_days(2);
    extension.say("takenBack", json!({"text": at}));
    assert!(extension.effects.contains(&Effect::Count(1)));
}

#[test]
fn accounts_of_a_service_that_is_switched_off_do_not_count() {
    let mut extension = Extension::with_account();
    let set = |what: &str, on: bool| json!({"kind": "set", "what": what, "on": on});
    extension.sheet(set("notify", true));
    extension.sheet(set("facebook", false));
    assert!(extension.effects.contains(&Effect::Count(0)));
    extension.own(json!({"kind": "woke"}));
    assert_eq!(extension.effects.first(), Some(&Effect::Count(0)));
    let is_notice = |effect: &Effect| matches!(effect, Effect::Notify { .. });
    assert!(!extension.effects.iter().any(is_notice));
    extension.sheet(set("instagram", false));
    extension.sheet(set("facebook", true));
    assert!(extension.effects.contains(&Effect::Count(1)));
}
