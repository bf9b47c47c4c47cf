//! Settings are read as they were stored, whatever version or fault is in them, and nothing of them is lost.

use super::*;

#[test]
fn settings_are_read_as_they_are_stored() {
    let now = Now::utc(Moment(7));
    let chosen = Settings {
        country: Some(Country::De),
        state: Some(GermanState::By),
        notified: Some("2026-11-21".parse().unwrap()),
        language: Some(InterfaceLanguage::PtPt),
        letter_language: Some(Language::Fr),
        style: Style {
            color: Color::Blue,
            width: Width::Thick,
        },
        sync_trouble: Some(SyncTrouble::Full),
        ..Settings::default()
            .with(Setting::Sync, true)
            .with(Setting::WhatsApp, false)
    };
    let [Change::Set { key, text }] = &chosen.changes(&BTreeMap::new(), now)[..] else {
        panic!("one change");
    };
    let stored = BTreeMap::from([(key.clone(), text.clone())]);
    let chosen = Settings {
        sync_trouble: Some(SyncTrouble::Full),
        ..chosen
    };
    assert_eq!(Settings::read(&stored), chosen);
    assert!(chosen.changes(&stored, now).is_empty());
    assert!(Settings::default().changes(&BTreeMap::new(), now).is_empty());
}

#[test]
fn each_platform_has_its_own_switch() {
    let all = [
        (Setting::Facebook, Platform::Facebook),
        (Setting::Instagram, Platform::Instagram),
        (Setting::Threads, Platform::Threads),
        (Setting::WhatsApp, Platform::WhatsApp),
        (Setting::Meta, Platform::Meta),
    ];
    for (setting, own) in all {
        let chosen = Settings::default().with(setting, false).with(setting, false);
        for (_, platform) in all {
            assert_eq!(
                chosen.helps_on(platform),
                platform != own,
                "{setting:?} {platform:?}"
            );
        }
        assert_eq!(chosen.with(setting, true), Settings::default());
    }
    let off = |settings: Settings, (setting, _): &(Setting, Platform)| settings.with(*setting, false);
    let forward = all.iter().fold(Settings::default(), off);
    assert_eq!(all.iter().rev().fold(Settings::default(), off), forward);
}

#[test]
fn settings_of_an_earlier_version_are_read() {
    let stored = BTreeMap::from([(
        "settings".to_owned(),
        r#"{"sync":false,"notify":true}"#.to_owned(),
    )]);
    assert_eq!(
        Settings::read(&stored),
        Settings::default().with(Setting::Notify, true)
    );
}

#[test]
fn a_language_that_is_not_known_costs_no_other_setting() {
    for language in [r#""tlh""#, r#""pt_PT""#, "null"] {
        let text = format!(r#"{{"sync":false,"notify":true,"language":{language}}}"#);
        let stored = BTreeMap::from([("settings".to_owned(), text)]);
        assert_eq!(
            Settings::read(&stored),
            Settings::default().with(Setting::Notify, true),
            "{language}"
        );
    }
}

#[test]
fn letters_are_in_the_language_of_cards_and_pages_or_in_english() {
    use InterfaceLanguage as Spoken;
    for (letters, chosen, browsers, expected) in [
        (None, None, "de", Language::De),
        (None, None, "de-AT", Language::De),
        (None, None, "PL", Language::Pl),
        (None, None, "en-GB", Language::En),
        (None, None, "bg", Language::En),
        (None, None, "deu", Language::En),
        (None, None, "", Language::En),
        (None, Some(Spoken::Fr), "de", Language::Fr),
        (None, Some(Spoken::PtPt), "de", Language::En),
        (None, Some(Spoken::Ar), "", Language::En),
        (Some(Language::Nl), None, "de", Language::Nl),
        (Some(Language::De), Some(Spoken::Fr), "it", Language::De),
    ] {
        let settings = Settings {
            language: chosen,
            letter_language: letters,
            ..Settings::default()
        };
        assert_eq!(
            settings.language_of_letters(browsers),
            expected,
            "{letters:?} {chosen:?} {browsers}"
        );
    }
}

#[test]
fn broken_settings_are_set_aside() {
    let stored = BTreeMap::from([("settings".to_owned(), "{".to_owned())]);
    assert_eq!(Settings::read(&stored), Settings::default());
    let changes = Settings::default()
        .with(Setting::Notify, true)
        .changes(&stored, Now::utc(Moment(7)));
    assert!(
        matches!(&changes[..], [Change::Set { key, text }, Change::Set { .. }]
        if key == "aside:7:settings" && text == "{")
    );
}
