//! Slovak.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Sk,
    tag: "sk",
    objection: &[
        entry(
            "formulár* námietok",
            Reported,
            "zive.aktuality.sk: answer of Meta",
        ),
        entry(
            "námiet*",
            Reported,
            "the noun in an answer of Meta, zive.aktuality.sk",
        ),
        entry("namieta*", Inferred, FROM_LAW),
        entry("namietn*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ai v spoločnosti meta", Inferred, FROM_ENGLISH),
        entry("ai spoločnosti meta", Inferred, FROM_ENGLISH),
        entry("umel* inteligenc* v spoločnosti meta", Inferred, FROM_ENGLISH),
        entry("umel* inteligenc* spoločnosti meta", Inferred, FROM_ENGLISH),
        entry("generatívn* ai", Inferred, FROM_ENGLISH),
        entry("generatívn* umel* inteligenc*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informáci* tretích strán", Inferred, FROM_ENGLISH),
        entry("informáci* od tretích strán", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("odvol*", Inferred, APPEAL),
        entry("zablokov*", Inferred, REMOVAL),
        entry("pozastav*", Inferred, REMOVAL),
        entry("odstránen*", Inferred, REMOVAL),
        entry("vymazan*", Inferred, REMOVAL),
        entry("reklam*", Inferred, SETTING),
        entry("odhlásiť odber", Inferred, MAILS),
        entry("zrušiť odber", Inferred, MAILS),
        entry("odhlásenie odberu", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("nedávam spoločnosti meta", Inferred, FROM_ENGLISH),
        entry("nesúhlasím, aby meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("odoslať", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Nastavenia", Inferred, MENU)),
        privacy_center: Some(entry("Centrum ochrany súkromia", Inferred, MENU)),
        privacy_policy: Some(entry("Zásady ochrany súkromia", Verified, "sk-sk.workplace.com")),
    },
};
