//! Slovene. "Ugovor" is a contract in Croatian: on its own it counts only as a whole name.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Sl,
    tag: "sl",
    objection: &[
        entry("=ugovor", Inferred, FROM_LAW),
        entry("ugovarja*", Inferred, FROM_LAW),
        entry("ugovor* proti", Inferred, FROM_LAW),
        entry("ugovor* zoper", Inferred, FROM_LAW),
        entry("vloži* ugovor*", Inferred, FROM_LAW),
        entry("poda* ugovor*", Inferred, FROM_LAW),
        entry("pravic* do ugovora", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ui v podjetju meta", Inferred, FROM_ENGLISH),
        entry("umetn* inteligenc* v podjetju meta", Inferred, FROM_ENGLISH),
        entry("umetn* inteligenc* v meti", Inferred, FROM_ENGLISH),
        entry("umetn* inteligenc* podjetja meta", Inferred, FROM_ENGLISH),
        entry("generativn* ui", Inferred, FROM_ENGLISH),
        entry("generativn* umetn* inteligenc*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informacij* tretjih oseb", Inferred, FROM_ENGLISH),
        entry("informacij* tretjih strani", Inferred, FROM_ENGLISH),
        entry("podatk* tretjih oseb", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("pritož*", Inferred, APPEAL),
        entry("blokiran*", Inferred, REMOVAL),
        entry("blokad*", Inferred, REMOVAL),
        entry("onemogočen*", Inferred, REMOVAL),
        entry("začasno ukinjen*", Inferred, REMOVAL),
        entry("odstranjen*", Inferred, REMOVAL),
        entry("odstranit*", Inferred, REMOVAL),
        entry("izbrisan*", Inferred, REMOVAL),
        entry("piškot*", Inferred, SETTING),
        entry("oglas*", Inferred, SETTING),
        entry("odjav*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("ne dovolim meti", Inferred, FROM_ENGLISH),
        entry("ne dajem meti", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("pošlji", Inferred, BUTTON),
        entry("oddaj", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Nastavitve", Inferred, MENU)),
        privacy_center: Some(entry("Središče za zasebnost", Inferred, MENU)),
        privacy_policy: Some(entry("Pravilnik o zasebnosti", Inferred, MENU)),
    },
};
