//! Swedish. No stem for the verb: without its dots it would begin the words for immigration.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Sv,
    tag: "sv",
    objection: &[
        entry("rätt att invända", Reported, "musikerforbundet.se"),
        entry("invända", Inferred, FROM_LAW),
        entry("invänder", Inferred, FROM_LAW),
        entry("invänd", Inferred, FROM_LAW),
        entry("invändning*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ai på meta", Inferred, FROM_ENGLISH),
        entry("ai hos meta", Inferred, FROM_ENGLISH),
        entry("artificiell intelligens på meta", Inferred, FROM_ENGLISH),
        entry("artificiell intelligens hos meta", Inferred, FROM_ENGLISH),
        entry("generativ* ai", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("information från tredje part*", Inferred, FROM_ENGLISH),
        entry("tredjepartsinformation*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("överklag*", Inferred, APPEAL),
        entry("avstäng*", Inferred, REMOVAL),
        entry("blockera*", Inferred, REMOVAL),
        entry("blockering*", Inferred, REMOVAL),
        entry("spärra*", Inferred, REMOVAL),
        entry("borttag*", Inferred, REMOVAL),
        entry("raderat", Inferred, REMOVAL),
        entry("kakor", Inferred, SETTING),
        entry("kakinställning*", Inferred, SETTING),
        entry("annons*", Inferred, SETTING),
        entry("reklam*", Inferred, SETTING),
        entry("avprenumerera*", Inferred, MAILS),
        entry("avregistrera*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("jag ger inte meta", Inferred, FROM_ENGLISH),
        entry("jag tillåter inte meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("skicka", Inferred, BUTTON),
        entry("skicka in", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Inställningar", Reported, "public code")),
        privacy_center: Some(entry("Integritetscenter", Inferred, MENU)),
        privacy_policy: Some(entry("Integritetspolicy", Reported, "dramatiker.se")),
    },
};
