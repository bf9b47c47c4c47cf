//! Hungarian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Hu,
    tag: "hu",
    objection: &[entry("tiltakoz*", Inferred, FROM_LAW)],
    ai: &[
        entry("mi a metánál", Inferred, FROM_ENGLISH),
        entry("ai a metánál", Inferred, FROM_ENGLISH),
        entry("mesterséges intelligenci* a metánál", Inferred, FROM_ENGLISH),
        entry("generatív mi", Inferred, FROM_ENGLISH),
        entry("generatív ai", Inferred, FROM_ENGLISH),
        entry("generatív mesterséges intelligenci*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("harmadik felek információ*", Inferred, FROM_ENGLISH),
        entry("harmadik felektől származó információ*", Inferred, FROM_ENGLISH),
        entry("harmadik féltől származó információ*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("fellebbez*", Inferred, APPEAL),
        entry("letilt*", Inferred, REMOVAL),
        entry("felfüggeszt*", Inferred, REMOVAL),
        entry("zárolt*", Inferred, REMOVAL),
        entry("zárolás*", Inferred, REMOVAL),
        entry("eltávolít*", Inferred, REMOVAL),
        entry("törölt*", Inferred, REMOVAL),
        entry("süti*", Inferred, SETTING),
        entry("hirdetés*", Inferred, SETTING),
        entry("reklám*", Inferred, SETTING),
        entry("leiratkoz*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("nem engedélyezem a metának", Inferred, FROM_ENGLISH),
        entry("nem adok engedélyt a metának", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("küldés", Inferred, BUTTON),
        entry("elküldés", Inferred, BUTTON),
        entry("beküldés", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Beállítások", Reported, "public code")),
        privacy_center: Some(entry(
            "Az adataid kezelésével kapcsolatos tudnivalók",
            Reported,
            "transtelex.ro: leads to the form",
        )),
        privacy_policy: Some(entry("Adatvédelmi szabályzat", Inferred, MENU)),
    },
};
