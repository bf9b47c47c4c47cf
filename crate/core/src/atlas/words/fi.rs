//! Finnish.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Fi,
    tag: "fi",
    objection: &[
        entry("oike* vastustaa", Reported, "dawn.fi"),
        entry("vastusta*", Inferred, FROM_LAW),
        entry("vastustuspyy*", Inferred, "press word, damdamdidi.fi"),
    ],
    ai: &[
        entry("generatiivi* tekoäly*", Reported, "damdamdidi.fi"),
        entry("tekoäly* metassa", Inferred, FROM_ENGLISH),
        entry("metan tekoäly*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("kolmansien osapuolten tie*", Inferred, FROM_ENGLISH),
        entry("kolmannen osapuolen tie*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("valittaa päätöksestä", Inferred, APPEAL),
        entry("valitus", Inferred, APPEAL),
        entry("valituks*", Inferred, APPEAL),
        entry("hae muutosta", Inferred, APPEAL),
        entry("muutoksenha*", Inferred, APPEAL),
        entry("tilin esto*", Inferred, REMOVAL),
        entry("tilin sulke*", Inferred, REMOVAL),
        entry("suljet*", Inferred, REMOVAL),
        entry("poistet*", Inferred, REMOVAL),
        entry("poistami*", Inferred, REMOVAL),
        entry("eväste*", Inferred, SETTING),
        entry("mainos*", Inferred, SETTING),
        entry("mainon*", Inferred, SETTING),
        entry("peruuta tilaus", Inferred, MAILS),
        entry("tilauksen peruut*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("en anna metalle", Inferred, FROM_ENGLISH),
        entry("en salli metan", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("lähetä", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Asetukset", Inferred, MENU)),
        privacy_center: Some(entry("Tietosuojakeskus", Reported, "damdamdidi.fi")),
        privacy_policy: Some(entry("Tietosuojakäytäntö", Inferred, MENU)),
    },
};
