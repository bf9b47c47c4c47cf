//! Records that move from device to device.

use super::*;

fn apply(map: &mut BTreeMap<String, String>, changes: impl IntoIterator<Item = Change>) {
    for change in changes {
        match change {
            Change::Set { key, text } => drop(map.insert(key, text)),
            Change::Remove { key } => drop(map.remove(&key)),
        }
    }
}

/// One exchange, and what it changed in the shared area.
fn meet(extension: &mut Extension, remote: &mut BTreeMap<String, String>) -> Vec<Change> {
    let exchanged = Engine.exchange(&extension.stored, remote, Now::utc(extension.now));
    let here = exchanged.effects.into_iter().filter_map(|effect| match effect {
        Effect::Store(change) => Some(change),
        _ => None,
    });
    apply(&mut extension.stored, here);
    apply(remote, exchanged.remote.clone());
    apply(&mut extension.stored, exchanged.heeded);
    exchanged.remote
}

/// Says something, and does to the shared area what comes of it.
fn say_there(extension: &mut Extension, remote: &mut BTreeMap<String, String>, message: Value) {
    extension.sheet(message);
    if extension.effects.contains(&Effect::Travel) {
        meet(extension, remote);
    }
    for effect in &extension.effects {
        if let Effect::ForgetTravelled(told) = effect {
            let changes = sync::forget(remote, *told);
            apply(remote, changes);
        }
    }
}

#[test]
fn a_deletion_that_is_broken_off_is_done_the_next_time() {
    let (mut one, mut two) = (Extension::with_account(), Extension::with_account());
    let mut remote = BTreeMap::new();
    for device in [&mut one, &mut two] {
        say_there(
            device,
            &mut remote,
            json!({"kind": "set", "what": "sync", "on": true}),
        );
        meet(device, &mut remote);
    }
    delete_everything(&mut one, &mut remote);
    // The browser stores first and removes then; and stops the background in between.
    let exchanged = Engine.exchange(&two.stored, &remote, Now::utc(two.now));
    let stored = exchanged.effects.into_iter().filter_map(|effect| match effect {
        Effect::Store(change @ Change::Set { .. }) => Some(change),
        _ => None,
    });
    apply(&mut two.stored, stored);
    assert!(
        two.stored.contains_key("account:facebook:1001"),
        "it was broken off"
    );
    meet(&mut two, &mut remote);
    assert!(
        !two.stored.contains_key("account:facebook:1001"),
        "{:?}",
        two.stored
    );
    assert!(remote.keys().all(|key| key == "wiped"), "{remote:?}");
}

#[test]
fn where_nothing_could_travel_there_is_nothing_to_take_back() {
    let mut extension = Extension::with_account();
    for said in [
        json!({"kind": "set", "what": "sync", "on": true}),
        json!({"kind": "set", "what": "sync", "on": false}),
        json!({"kind": "deleteAll"}),
    ] {
        extension.sheet(said.clone());
        let forgets = |effect: &Effect| matches!(effect, Effect::ForgetTravelled(_));
        assert!(!extension.effects.iter().any(forgets), "{said}");
    }
}

fn delete_everything(extension: &mut Extension, remote: &mut BTreeMap<String, String>) {
    say_there(extension, remote, json!({"kind": "deleteAll"}));
}

#[test]
fn devices_that_share_an_area_end_equal_and_forget_together() {
    let mut one = Extension::with_account();
    let mut two = Extension::new();
    let mut remote = BTreeMap::new();
    for device in [&mut one, &mut two] {
        let reply = device.own(json!({"kind": "set", "what": "sync", "on": true}));
        assert!(matches!(reply, Reply::Sheet { .. }));
        assert!(device.effects.contains(&Effect::Travel));
    }
    one.say("sent", json!({"day": "2026-10-01"}));
    assert!(one.effects.contains(&Effect::Travel), "what was said travels");
    two.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    for _ in 0..2 {
        meet(&mut one, &mut remote);
        meet(&mut two, &mut remote);
    }
    assert_eq!(one.overview(), two.overview());
    assert_eq!(one.overview().all, 2);

    one.own(json!({"kind": "delete", "account": "instagram:3003"}));
    meet(&mut one, &mut remote);
    meet(&mut two, &mut remote);
    assert_eq!(two.overview().all, 1);

    delete_everything(&mut one, &mut remote);
    meet(&mut two, &mut remote);
    assert_eq!(two.overview().all, 0);
    // Whoever joins later, or takes an export in again, keeps it.
    one.now = NOW.plus_days(1);
    one.own(json!({"kind": "set", "what": "sync", "on": true}));
    one.page("https://www.facebook.com/", "2002", json!({"kind": "arrived"}));
    one.now = NOW.plus_days(-1);
    meet(&mut one, &mut remote);
    assert_eq!(one.overview().all, 1);
    remote.remove("a:facebook:2002");
    // What happens afterwards stays, and "delete everything" is done once.
    two.now = NOW.plus_days(1);
    two.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    meet(&mut two, &mut remote);
    assert_eq!(two.overview().all, 1);
}

#[test]
fn what_a_device_that_was_away_still_had_to_send_does_not_come_back() {
    let sync = json!({"kind": "set", "what": "sync", "on": true});
    let mut one = Extension::with_account();
    let mut away = Extension::new();
    let mut remote = BTreeMap::new();
    one.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    for device in [&mut one, &mut away] {
        device.sheet(sync.clone());
        meet(device, &mut remote);
    }
    away.say("sent", json!({"day": "2026-10-01"}));
    meet(&mut away, &mut remote);
    let unsent = remote.clone();

    one.now = NOW.plus_days(1);
    delete_everything(&mut one, &mut remote);
    // What the browser still had to send wins over the removal of the same items.
    remote.extend(unsent);
    away.now = NOW.plus_days(2);
    away.say("labelled", json!({"text": "Mein Konto"}));
    meet(&mut away, &mut remote);
    // Only what happened afterwards is left, here and there.
    assert_eq!(remote.keys().collect::<Vec<_>>(), ["a:facebook:1001", "wiped"]);
    assert!(away.stored["account:facebook:1001"].contains("labelled"));
    assert_eq!(
        away.statuses(),
        [("account:facebook:1001".to_owned(), Status::Open)]
    );
    assert_eq!(meet(&mut away, &mut remote), []);
    // So the others get nothing else.
    one.now = away.now;
    one.sheet(sync);
    meet(&mut one, &mut remote);
    assert_eq!(one.overview(), away.overview());
}

#[test]
fn a_device_that_was_away_deletes_too_whatever_the_others_do_meanwhile() {
    let set_sync = |on| json!({"kind": "set", "what": "sync", "on": on});
    let delete_all = json!({"kind": "deleteAll"});
    for meanwhile in [
        &[][..],
        &[(0, delete_all.clone())],
        &[(1, set_sync(false))],
        &[(0, set_sync(true)), (0, set_sync(false))],
        &[(1, delete_all.clone()), (1, delete_all.clone())],
    ] {
        let mut remote = BTreeMap::new();
        let mut devices = [(); 3].map(|()| Extension::with_account());
        for device in &mut devices {
            say_there(device, &mut remote, set_sync(true));
        }
        for device in &mut devices {
            device.now = NOW.plus_days(1);
        }
        delete_everything(&mut devices[0], &mut remote);
        for (who, message) in meanwhile {
            let device = &mut devices[*who];
            device.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
            say_there(device, &mut remote, message.clone());
        }
        let away = &mut devices[2];
        meet(away, &mut remote);
        assert_eq!(away.overview().all, 0, "{meanwhile:?}");
        assert_eq!(remote.keys().collect::<Vec<_>>(), ["wiped"], "{meanwhile:?}");
    }
}

#[test]
fn whoever_joins_keeps_what_is_entered_whatever_the_clocks_say() {
    for days in [None, Some(-100), Some(0), Some(100)] {
        let mut remote = BTreeMap::new();
        remote.extend(days.map(|days| ("wiped".to_owned(), NOW.plus_days(days).0.to_string())));
        let mut devices = [Extension::with_account(), Extension::new()];
        for device in &mut devices {
            say_there(
                device,
                &mut remote,
                json!({"kind": "set", "what": "sync", "on": true}),
            );
            device.page("https://www.facebook.com/", "2002", json!({"kind": "arrived"}));
            meet(device, &mut remote);
            assert_eq!(device.overview().all, 2, "{days:?}");
        }
        delete_everything(&mut devices[0], &mut remote);
        meet(&mut devices[1], &mut remote);
        assert_eq!(devices[1].overview().all, 0, "{days:?}");
    }
}

#[test]
fn what_stays_for_another_reason_than_room_is_not_said_to_find_none() {
    for (item, text, trouble) in [
        ("other", "x".repeat(99_950), Some(SyncTrouble::Full)),
        ("a:facebook:1001", "{\"v\":2}".to_owned(), None),
    ] {
        let mut remote = BTreeMap::from([(item.to_owned(), text)]);
        let mut extension = Extension::with_account();
        extension.say("sent", json!({}));
        say_there(
            &mut extension,
            &mut remote,
            json!({"kind": "set", "what": "sync", "on": true}),
        );
        assert_eq!(Settings::read(&extension.stored).sync_trouble, trouble, "{item}");
    }
}
