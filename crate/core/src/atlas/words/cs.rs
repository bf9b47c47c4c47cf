//! Czech.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, GOODBYE_META_AI, Language, MAILS, Menu, REMOVAL, SETTING, Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Cs,
    tag: "cs",
    objection: &[
        entry("vznes* námit*", Reported, "mobilmania.zive.cz"),
        entry(
            "námit*",
            Reported,
            "the noun in the link's words, mobilmania.zive.cz",
        ),
    ],
    ai: &[
        entry("ai v metě", Inferred, FROM_ENGLISH),
        entry("ai společnosti meta", Inferred, FROM_ENGLISH),
        entry("uměl* inteligenc* v metě", Inferred, FROM_ENGLISH),
        entry("uměl* inteligenc* společnosti meta", Inferred, FROM_ENGLISH),
        entry("generativn* ai", Inferred, FROM_ENGLISH),
        entry("generativn* uměl* inteligenc*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informac* třetích stran", Inferred, FROM_ENGLISH),
        entry("informac* od třetích stran", Inferred, FROM_ENGLISH),
        entry("údaj* třetích stran", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("odvol*", Inferred, APPEAL),
        entry("zablokov*", Inferred, REMOVAL),
        entry("pozastav*", Inferred, REMOVAL),
        entry("odstraněn*", Inferred, REMOVAL),
        entry("smazan*", Inferred, REMOVAL),
        entry("reklam*", Inferred, SETTING),
        entry("odhlásit odběr", Inferred, MAILS),
        entry("odhlášení odběru", Inferred, MAILS),
        entry("zrušit odběr", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("nedávám společnosti meta", Inferred, FROM_ENGLISH),
        entry("nesouhlasím, aby meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("odeslat", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Nastavení", Reported, "public code")),
        privacy_center: Some(entry("Centrum soukromí", Reported, "mobilmania.zive.cz")),
        privacy_policy: Some(entry(
            "Zásady ochrany osobních údajů",
            Verified,
            "cs-cz.workplace.com",
        )),
    },
};
