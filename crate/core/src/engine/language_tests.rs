//! The language of cards and pages: chosen in the options, spoken wherever there is something to say.

use super::*;
use crate::record::letter::Language;
use crate::settings::{InterfaceLanguage, Settings};

/// The language that the last message has the browser speak.
fn spoken(extension: &Extension) -> Option<InterfaceLanguage> {
    extension.effects.iter().find_map(|effect| match effect {
        Effect::Speak(language) => Some(*language),
        _ => None,
    })
}

fn choose(extension: &mut Extension, tag: &str) -> Sheet {
    extension.sheet(json!({"kind": "language", "language": tag}))
}

/// The values that the options offer, and the one that is chosen.
fn offered(sheet: &Sheet) -> (Vec<&str>, &str) {
    let form = forms(sheet).into_iter().find(|form| form.send.kind == "language");
    let [field] = &form.unwrap().fields[..] else {
        panic!("one field");
    };
    let Input::Choice { options } = &field.input else {
        panic!("a choice");
    };
    assert_eq!(field.name, "language");
    let values = options.iter().map(|option| option.value.as_str()).collect();
    (values, &field.value)
}

#[test]
fn the_options_offer_every_language_and_the_browsers_first() {
    let mut extension = Extension::new();
    let (values, chosen) = {
        let sheet = extension.sheet(json!({"kind": "sheet", "page": "options"}));
        let (values, chosen) = offered(&sheet);
        (
            values.into_iter().map(str::to_owned).collect::<Vec<_>>(),
            chosen.to_owned(),
        )
    };
    let tags = InterfaceLanguage::ALL.iter().map(|language| language.tag());
    assert!(values.iter().map(String::as_str).eq([""].into_iter().chain(tags)));
    assert_eq!(chosen, "");
    for language in InterfaceLanguage::ALL {
        let sheet = choose(&mut extension, language.tag());
        assert_eq!(offered(&sheet).1, language.tag());
        assert_eq!(sheet.notice.unwrap().key, TextKey::SavedLine);
        assert_eq!(Settings::read(&extension.stored).language, Some(*language));
    }
    // An empty field is left out of its message.
    let sheet = extension.sheet(json!({"kind": "language"}));
    assert_eq!(offered(&sheet).1, "");
    assert_eq!(Settings::read(&extension.stored).language, None);
}

#[test]
fn a_language_is_spoken_where_there_is_something_to_look_at_or_to_say() {
    let feed = "https://www.facebook.com/groups/1";
    let pages = [(AI_FORM, true), (feed, false)];
    let arrived = || json!({"kind": "arrived"});
    let mut extension = Extension::new();
    for (address, _) in pages {
        extension.page(address, "1001", arrived());
        assert_eq!(spoken(&extension), None, "none chosen: {address}");
    }
    choose(&mut extension, "ar");
    for (address, speaks) in pages {
        extension.page(address, "1001", arrived());
        let expected = speaks.then_some(InterfaceLanguage::Ar);
        assert_eq!(spoken(&extension), expected, "{address}");
    }
    extension.page(
        AI_FORM,
        "1001",
        json!({"kind": "looked", "standing": [], "snapshot": {
            "title": "", "blocks": [], "headings": [], "fields": [], "controls": [], "links": [],
        }}),
    );
    assert_eq!(spoken(&extension), None, "the page has the words already");
    extension.sheet(json!({"kind": "set", "what": "facebook", "on": false}));
    extension.page(AI_FORM, "1001", arrived());
    assert_eq!(spoken(&extension), None, "no help is wanted there");
}

#[test]
fn the_sample_page_speaks_too() {
    let mut extension = Extension::new();
    choose(&mut extension, "ga");
    let page = json!({"address": "chrome-extension://abc/sample/sample.html", "language": "", "cookies": {},
        "narrow": false});
    extension.send(&Sender::Sample, json!({"kind": "arrived", "page": page}));
    assert_eq!(extension.effects, [Effect::Speak(InterfaceLanguage::Ga)]);
}

#[test]
fn a_notification_speaks_the_language_that_is_chosen_before_it_is_shown() {
    let mut extension = Extension::with_account();
    extension.sheet(json!({"kind": "set", "what": "notify", "on": true}));
    choose(&mut extension, "pt-PT");
    extension.own(json!({"kind": "woke"}));
    let at = |wanted: fn(&Effect) -> bool| extension.effects.iter().position(wanted).unwrap();
    let speak = at(|effect| *effect == Effect::Speak(InterfaceLanguage::PtPt));
    assert!(speak < at(|effect| matches!(effect, Effect::Notify { .. })));
}

#[test]
fn the_language_of_letters_is_another_choice() {
    let mut extension = Extension::with_account();
    extension.say("sent", json!({"day": "2026-09-01"}));
    choose(&mut extension, "ar");
    extension.sheet(json!({"kind": "letter", "account": ACCOUNT, "what": "reminder", "language": "fr"}));
    let settings = Settings::read(&extension.stored);
    assert_eq!(settings.language, Some(InterfaceLanguage::Ar));
    assert_eq!(settings.letter_language, Some(Language::Fr));
    extension.sheet(json!({"kind": "language"}));
    let settings = Settings::read(&extension.stored);
    assert_eq!(
        (settings.language, settings.letter_language),
        (None, Some(Language::Fr))
    );
}

#[test]
fn deleting_everything_deletes_the_choice() {
    let mut extension = Extension::new();
    choose(&mut extension, "fi");
    let sheet = extension.sheet(json!({"kind": "deleteAll"}));
    assert_eq!(offered(&sheet).1, "");
    assert_eq!(Settings::read(&extension.stored), Settings::default());
}
