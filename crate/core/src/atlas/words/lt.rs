//! Lithuanian. "Nesutikti" is any disagreeing, and "di Meta" is Italian: both stand only in longer phrases.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Lt,
    tag: "lt",
    objection: &[
        entry("teis* nesutikti", Inferred, FROM_LAW),
        entry("=nesutikti", Inferred, FROM_LAW),
        entry("nesutikti kad", Inferred, FROM_LAW),
        entry("nesutikti su jūsų", Inferred, FROM_LAW),
        entry("nesutikti su savo", Inferred, FROM_LAW),
        entry("nesutikti su informacijos", Inferred, FROM_LAW),
        entry("nesutikim*", Inferred, FROM_LAW),
        entry("prieštarau*", Inferred, FROM_LAW),
        entry("prieštaravim*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("dirbtin* intelekt* meta", Inferred, FROM_ENGLISH),
        entry("dirbtin* intelekt* bendrov* meta", Inferred, FROM_ENGLISH),
        entry("meta dirbtin* intelekt*", Inferred, FROM_ENGLISH),
        entry("di bendrov* meta", Inferred, FROM_ENGLISH),
        entry("generatyvin* di", Inferred, FROM_ENGLISH),
        entry("generatyvin* dirbtin* intelekt*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("trečiųjų šalių informacij*", Inferred, FROM_ENGLISH),
        entry("trečiųjų asmenų informacij*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("apeliacij*", Inferred, APPEAL),
        entry("apskųs*", Inferred, APPEAL),
        entry("apskund*", Inferred, APPEAL),
        entry("nesutikti su sprendim*", Inferred, APPEAL),
        entry("užblokuot*", Inferred, REMOVAL),
        entry("sustabdyt*", Inferred, REMOVAL),
        entry("pašalint*", Inferred, REMOVAL),
        entry("pašalinim*", Inferred, REMOVAL),
        entry("ištrint*", Inferred, REMOVAL),
        entry("slapuk*", Inferred, SETTING),
        entry("reklam*", Inferred, SETTING),
        entry("prenumerat*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("nesuteikiu meta", Inferred, FROM_ENGLISH),
        entry("neleidžiu meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("siųsti", Inferred, BUTTON),
        entry("pateikti", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Nustatymai", Inferred, MENU)),
        privacy_center: Some(entry("Privatumo centras", Inferred, MENU)),
        privacy_policy: Some(entry("Privatumo politika", Inferred, MENU)),
    },
};
