//! Records that move: as a file, and from device to device.

use super::*;

#[test]
fn export_delete_everything_import_is_the_same_overview() {
    let mut extension = Extension::with_account();
    extension.say("labelled", json!({"text": "Mein Konto"}));
    extension.say("sent", json!({"day": "2026-10-01"}));
    extension.page("https://www.instagram.com/", "3003", json!({"kind": "arrived"}));
    extension.sheet(json!({"kind": "set", "what": "notify", "on": true}));
    let before = extension.overview();
    let Reply::File { name, text } = extension.own(json!({"kind": "export"})) else {
        panic!()
    };
    assert_eq!(name, "widerspruchslotse-2026-11-18.json");

    extension.sheet(json!({"kind": "deleteAll"}));
    assert!(extension.stored.is_empty(), "{:?}", extension.stored);
    assert!(extension.effects.contains(&Effect::ForgetTravelled(None)));
    assert!(extension.effects.contains(&Effect::Count(0)));
    assert_eq!(extension.overview().all, 0);

    let sheet = extension.sheet(json!({"kind": "import", "what": "look", "text": text}));
    assert!(extension.stored.is_empty(), "looking changes nothing");
    let take = forms(&sheet)
        .into_iter()
        .find(|form| form.send.what == Some("take"))
        .unwrap();
    extension.sheet(serde_json::to_value(&take.send).unwrap());
    assert_eq!(extension.overview(), before);
}

#[test]
fn another_file_takes_the_place_of_the_one_that_was_looked_into() {
    let mut extension = Extension::with_account();
    let Reply::File { text, .. } = extension.own(json!({"kind": "export"})) else {
        panic!()
    };
    let steps = |sheet: &Sheet| {
        let imports = forms(sheet).into_iter().filter(|form| form.send.kind == "import");
        imports.map(|form| form.send.what).collect::<Vec<_>>()
    };
    let look = json!({"kind": "import", "what": "look", "text": text});
    let first = extension.sheet(look.clone());
    assert_eq!(steps(&first), [Some("look"), Some("take")]);
    assert_eq!(steps(&extension.sheet(look)), [Some("look"), Some("take")]);
    let options = extension.sheet(json!({"kind": "sheet", "page": "options"}));
    assert_eq!(steps(&options), [Some("look")]);

    // Or of none: then it is as if nobody had looked.
    let before = extension.stored.clone();
    let back = forms(&first)
        .into_iter()
        .find_map(|form| form.back.clone())
        .unwrap();
    assert_eq!(
        extension.sheet(serde_json::to_value(&back.send).unwrap()),
        options
    );
    assert_eq!(extension.stored, before);
    let leads_to = |form: &&Form| form.send == back.to;
    assert!(forms(&options).into_iter().any(|form| leads_to(&form)));
}

#[test]
fn a_bad_import_is_told_and_changes_nothing() {
    let mut extension = Extension::with_account();
    let good = match extension.own(json!({"kind": "export"})) {
        Reply::File { text, .. } => text,
        other => panic!("{other:?}"),
    };
    let seen = "\"seen\"";
    assert!(good.contains(seen));
    for (text, reason) in [
        (String::new(), TextKey::ImportNotOursLine),
        ("{\"bookmarks\":[]}".to_owned(), TextKey::ImportNotOursLine),
        (good.replace(seen, "\"added\""), TextKey::ImportDamagedLine),
        (
            good.chars().take(good.len() / 2).collect(),
            TextKey::ImportDamagedLine,
        ),
        (
            good.replace("\"version\":2,\"madeAt\"", "\"version\":9,\"madeAt\""),
            TextKey::ImportNewerLine,
        ),
        (" ".repeat(archive::MOST_BYTES + 1), TextKey::ImportTooLargeLine),
    ] {
        for what in ["look", "take"] {
            let message = json!({"kind": "import", "what": what, "text": text});
            let length = text.len().min(80);
            assert_eq!(extension.refused(message), reason, "{:?}", &text.get(..length));
        }
    }
}

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
