//! Dutch.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Nl,
    tag: "nl",
    objection: &[
        entry("bezwaar maken", Reported, "welingelichtekringen.nl"),
        entry(
            "bezwaar",
            Reported,
            "the noun in the link's words, welingelichtekringen.nl",
        ),
        entry("bezwaar*", Inferred, FROM_LAW),
        entry("bezwaren", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ai bij meta", Reported, "consumentenbond.nl, iphoned.nl"),
        entry("ai van meta", Inferred, FROM_ENGLISH),
        entry("kunstmatige intelligentie bij meta", Inferred, FROM_ENGLISH),
        entry("generatieve ai", Inferred, FROM_ENGLISH),
        entry("generatieve kunstmatige intelligentie", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informatie van derden", Inferred, FROM_ENGLISH),
        entry("gegevens van derden", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("in beroep", Inferred, APPEAL),
        entry("beroep aantekenen", Inferred, APPEAL),
        entry("beroep instellen", Inferred, APPEAL),
        entry("bezwaar tegen een beslissing", Inferred, APPEAL),
        entry("bezwaar tegen de beslissing", Inferred, APPEAL),
        entry("geblokkeerd*", Inferred, REMOVAL),
        entry("blokkering*", Inferred, REMOVAL),
        entry("opgeschort*", Inferred, REMOVAL),
        entry("verwijderd*", Inferred, REMOVAL),
        entry("verwijdering*", Inferred, REMOVAL),
        entry("cookie*", Inferred, SETTING),
        entry("advertenti*", Inferred, SETTING),
        entry("afmeld*", Inferred, MAILS),
        entry("uitschrijv*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("ik geef meta geen toestemming", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("verzenden", Reported, "iphoned.nl"),
        entry("versturen", Inferred, BUTTON),
        entry("indienen", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Instellingen", Reported, "creditexpo.nl")),
        privacy_center: Some(entry("Privacycentrum", Reported, "consumentenbond.nl")),
        privacy_policy: Some(entry("Privacybeleid", Inferred, MENU)),
    },
};
