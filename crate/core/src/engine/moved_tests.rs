//! Records that move as a file.

use super::*;
use crate::record::ledger::MOST_ACCOUNTS;

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
    assert!(
        !extension.effects.contains(&Effect::ForgetTravelled(None)),
        "nothing ever travelled"
    );
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

#[test]
fn an_import_that_finds_no_place_says_why() {
    let mut other = Extension::with_account();
    let Reply::File { text, .. } = other.own(json!({"kind": "export"})) else {
        panic!()
    };
    let seen = |id: usize| {
        format!(
            r#"{{"version":2,"account":{{"platform":"instagram","id":"{id}"}},"events":[{{"at":1,"what":"seen"}}]}}"#
        )
    };
    let full = (1..=MOST_ACCOUNTS).map(|id| (format!("account:instagram:{id}"), seen(id)));
    let newer = ("account:facebook:1001".to_owned(), r#"{"version":99}"#.to_owned());
    for (stored, reason) in [
        (full.collect(), TextKey::TooManyLine),
        (BTreeMap::from([newer]), TextKey::NewerLine),
    ] {
        let mut extension = Extension::new();
        extension.stored = stored;
        for what in ["look", "take"] {
            let message = json!({"kind": "import", "what": what, "text": text});
            assert_eq!(extension.refused(message), reason, "{what}");
        }
    }
}
