//! German. Meta says both "Widerspruch" and "Einspruch" for the objection, and "Einspruch" for appeals.

use super::{FROM_ENGLISH, Language, MAILS, Menu, SETTING, Words, entry};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::De,
    tag: "de",
    objection: &[
        entry(
            "widerspruch*",
            Verified,
            "facebook.com/help/instagram/2060335334241802",
        ),
        entry(
            "widersprüch*",
            Verified,
            "facebook.com/help/instagram/2060335334241802",
        ),
        entry(
            "widersprech*",
            Reported,
            "mkln.org, topfm.imsueden.de, prosieben.de",
        ),
        entry(
            "einspruch gegen die verwendung*",
            Reported,
            "title of the form: mkln.org",
        ),
        entry(
            "=einspruch einlegen",
            Inferred,
            "Meta's other word for the objection, and for appeals",
        ),
        entry(
            "=einspruch",
            Inferred,
            "Meta's other word for the objection, and for appeals",
        ),
    ],
    ai: &[
        entry(
            "ki bei meta*",
            Verified,
            "facebook.com/privacy/center, facebook.com/privacy/genai",
        ),
        entry("ki training*", Reported, "press and consumer advice of 2025"),
        entry("metas ki", Reported, "press and consumer advice of 2025"),
        entry("meta ki", Reported, "press and consumer advice of 2025"),
        entry("ki von meta", Reported, "press and consumer advice of 2025"),
        entry("künstliche* intelligenz bei meta", Inferred, FROM_ENGLISH),
        entry("künstliche* intelligenz von meta", Inferred, FROM_ENGLISH),
        entry("generative* ki*", Verified, "facebook.com/privacy/genai"),
    ],
    third_party: &[
        entry(
            "informationen dritter",
            Inferred,
            "translation of the English title",
        ),
        entry(
            "informationen von dritten",
            Inferred,
            "translation of the English title",
        ),
    ],
    false_friends: &[
        // The plural alone may be the verb: "Widerspruchsformular anzeigen".
        entry("anzeige", Inferred, SETTING),
        entry("gegen anzeige*", Inferred, SETTING),
        entry("für anzeige*", Inferred, SETTING),
        entry("in anzeige*", Inferred, SETTING),
        entry("von anzeige*", Inferred, SETTING),
        entry("deine* anzeige*", Inferred, SETTING),
        entry("keine* anzeige*", Inferred, SETTING),
        entry("personalisierte* anzeige*", Inferred, SETTING),
        entry("gezielte* anzeige*", Inferred, SETTING),
        entry("anzeigeneinstellung*", Inferred, SETTING),
        entry("anzeigenpräferenz*", Inferred, SETTING),
        entry("melde*", Inferred, "another purpose of a form"),
        entry("löschen", Inferred, "another purpose of a form"),
        entry("herunterlad*", Inferred, "another purpose of a form"),
        entry("datenschutzbeauftragte*", Inferred, "another purpose of a form"),
        entry(
            "einspruch gegen eine entscheidung",
            Verified,
            "transparency.meta.com/de-de",
        ),
        entry(
            "inhalte, gegen die einspruch",
            Verified,
            "transparency.meta.com/de-de",
        ),
        entry(
            "sperrung*",
            Reported,
            "\"Widerspruch gegen die Sperrung eines Kontos\", press",
        ),
        entry("gesperrt*", Reported, "\"gesperrtes Konto\", press"),
        entry(
            "gelöscht*",
            Reported,
            "\"Einspruch gegen gelöschten Beitrag\", press",
        ),
        entry(
            "entfern*",
            Reported,
            "\"Widerspruch gegen das Entfernen von Inhalten\", press",
        ),
        entry(
            "cookie*",
            Verified,
            "buttons of the cookie banner, facebook.com/privacy/center",
        ),
        entry("werb*", Inferred, "ad preferences are a setting of their own"),
        entry("abbestell*", Inferred, MAILS),
        entry("abmeld*", Inferred, MAILS),
    ],
    chain_letters: &[
        entry(
            "goodbye meta ai",
            Reported,
            "Lead Stories, TV2: the letter's own English heading",
        ),
        entry(
            "reset-all-ais",
            Reported,
            "heute.at, nau.ch: a chat command that objects to nothing",
        ),
        entry(
            "ich erlaube meta nicht",
            Inferred,
            "the usual form of such letters",
        ),
    ],
    send: &[
        entry("senden", Reported, "leiser-edv.de, topfm.imsueden.de"),
        entry("absenden", Inferred, "the other usual label of such a button"),
    ],
    menu: Menu {
        settings: Some(entry("Einstellungen", Verified, "facebook.com/privacy/center")),
        privacy_center: Some(entry("Privacy Center", Verified, "facebook.com/privacy/center")),
        privacy_policy: Some(entry(
            "Datenschutzrichtlinie",
            Verified,
            "facebook.com/privacy/center",
        )),
    },
};
