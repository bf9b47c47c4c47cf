//! The language of cards and pages: chosen in the options, spoken wherever there is something to say. And that
//! of letters.

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

/// The values that the options offer for cards and pages, and the one that is chosen.
fn offered(sheet: &Sheet) -> (Vec<&str>, &str) {
    field_of(sheet, "language", "language")
}

/// The values that a field of a form offers, and the one that is chosen.
fn field_of<'a>(sheet: &'a Sheet, kind: &str, name: &str) -> (Vec<&'a str>, &'a str) {
    let form = forms(sheet).into_iter().find(|form| form.send.kind == kind);
    let field = form
        .unwrap()
        .fields
        .iter()
        .find(|field| field.name == name)
        .unwrap();
    let Input::Choice { options } = &field.input else {
        panic!("a choice");
    };
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
    // The options show both choices, and each stays where the other is changed.
    for (spoken, letters) in [("", "fr"), ("fi", "fr"), ("fi", "pl"), ("fi", ""), ("", "")] {
        let mut message = json!({"kind": "language"});
        for (name, value) in [("language", spoken), ("letters", letters)] {
            if !value.is_empty() {
                message[name] = value.into();
            }
        }
        let sheet = extension.sheet(message);
        assert_eq!(offered(&sheet).1, spoken, "{spoken} {letters}");
        assert_eq!(
            field_of(&sheet, "language", "letters").1,
            letters,
            "{spoken} {letters}"
        );
        let settings = Settings::read(&extension.stored);
        let tags = (
            settings.language.map(InterfaceLanguage::tag),
            settings.letter_language.map(Language::code),
        );
        let chosen = |tag: &'static str| (!tag.is_empty()).then_some(tag);
        assert_eq!(tags, (chosen(spoken), chosen(letters)));
    }
}

#[test]
fn the_options_offer_every_language_of_letters_and_that_of_the_pages_first() {
    let sheet = Extension::new().sheet(json!({"kind": "sheet", "page": "options"}));
    let (values, chosen) = field_of(&sheet, "language", "letters");
    let codes = Language::ALL.map(Language::code);
    assert!(values.into_iter().eq([""].into_iter().chain(codes)));
    assert_eq!(chosen, "");
}

#[test]
fn a_letter_is_offered_in_the_language_of_its_page_until_another_is_chosen() {
    let mut extension = Extension::with_account();
    extension.say("sent", json!({"day": "2026-09-01"}));
    let offered = |extension: &mut Extension, spoken: &str| {
        let page = json!({"kind": "sheet", "page": "letter", "account": ACCOUNT, "language": spoken});
        let sheet = extension.sheet(page);
        field_of(&sheet, "letter", "language").1.to_owned()
    };
    for (spoken, expected) in [("de-AT", "de"), ("it", "it"), ("fi", "en"), ("", "en")] {
        assert_eq!(offered(&mut extension, spoken), expected, "{spoken}");
    }
    extension.sheet(json!({"kind": "language", "letters": "nl"}));
    assert_eq!(offered(&mut extension, "de-AT"), "nl");
    // A letter that was made in another language is the newer choice.
    extension.sheet(json!({"kind": "letter", "account": ACCOUNT, "what": "reminder", "language": "es"}));
    assert_eq!(offered(&mut extension, "de-AT"), "es");
}

#[test]
fn deleting_everything_deletes_the_choice() {
    let mut extension = Extension::new();
    choose(&mut extension, "fi");
    let sheet = extension.sheet(json!({"kind": "deleteAll"}));
    assert_eq!(offered(&sheet).1, "");
    assert_eq!(Settings::read(&extension.stored), Settings::default());
}
