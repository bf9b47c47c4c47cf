//! Norwegian (Nynorsk). Built from Bokmål throughout.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Nn,
    tag: "nn",
    objection: &[
        entry("protestere*", Inferred, FROM_LAW),
        entry("protestera*", Inferred, FROM_LAW),
        entry("=protester", Inferred, FROM_LAW),
        entry("protester mot", Inferred, FROM_LAW),
        entry("innvende", Inferred, "from Bokmål"),
        entry("innvending*", Inferred, "from Bokmål"),
    ],
    ai: &[
        entry("ki hos meta", Inferred, FROM_ENGLISH),
        entry("ai hos meta", Inferred, FROM_ENGLISH),
        entry("kunstig intelligens hos meta", Inferred, FROM_ENGLISH),
        entry("generativ* ki", Inferred, FROM_ENGLISH),
        entry("generativ* kunstig intelligens", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informasjon frå tredjepart*", Inferred, FROM_ENGLISH),
        entry("opplysningar frå tredjepart*", Inferred, FROM_ENGLISH),
        entry("tredjepartsinformasjon*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("anke", Inferred, APPEAL),
        entry("ankar du", Inferred, APPEAL),
        entry("klage på", Inferred, APPEAL),
        entry("klage over", Inferred, APPEAL),
        entry("sperra", Inferred, REMOVAL),
        entry("sperring*", Inferred, REMOVAL),
        entry("utesteng*", Inferred, REMOVAL),
        entry("suspender*", Inferred, REMOVAL),
        entry("fjerna", Inferred, REMOVAL),
        entry("fjerning*", Inferred, REMOVAL),
        entry("sletta", Inferred, REMOVAL),
        entry("informasjonskaps*", Inferred, SETTING),
        entry("annonse*", Inferred, SETTING),
        entry("reklame*", Inferred, SETTING),
        entry("avmeld*", Inferred, MAILS),
        entry("meld deg av", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("eg gir ikkje meta", Inferred, FROM_ENGLISH),
        entry("eg gjev ikkje meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("send", Inferred, BUTTON),
        entry("send inn", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Innstillingar", Inferred, MENU)),
        privacy_center: Some(entry("Personvernsenter", Inferred, MENU)),
        privacy_policy: None,
    },
};
