//! Croatian.

use super::{
    BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING, Words,
    entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Hr,
    tag: "hr",
    objection: &[
        entry("prigovor*", Reported, "bug.hr: title of the form"),
        entry("prigovar*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ai tvrtke meta", Reported, "bug.hr: title of the form"),
        entry("ai ja tvrtke meta", Reported, "bug.hr"),
        entry("umjetn* inteligencij* tvrtke meta", Inferred, FROM_ENGLISH),
        entry("generativn* ai", Inferred, FROM_ENGLISH),
        entry("generativn* umjetn* inteligencij*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informacij* trećih strana", Inferred, FROM_ENGLISH),
        entry("informacij* od trećih strana", Inferred, FROM_ENGLISH),
        entry("informacij* treće strane", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("žalb*", Inferred, "close to the Bosnian of transparency.meta.com"),
        entry("blokiran*", Inferred, REMOVAL),
        entry("blokad*", Inferred, REMOVAL),
        entry("suspendiran*", Inferred, REMOVAL),
        entry("suspenzij*", Inferred, REMOVAL),
        entry("onemogućen*", Inferred, REMOVAL),
        entry("uklonjen*", Inferred, REMOVAL),
        entry("uklanjanj*", Inferred, REMOVAL),
        entry("izbrisan*", Inferred, REMOVAL),
        entry("kolačić*", Inferred, SETTING),
        entry("oglas*", Inferred, SETTING),
        entry("otkaž* pretplat*", Inferred, MAILS),
        entry("otkazivanj* pretplat*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("ne dajem meti", Inferred, FROM_ENGLISH),
        entry("ne dopuštam meti", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("pošalji", Reported, "bug.hr"),
        entry("podnesi", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Postavke", Inferred, MENU)),
        privacy_center: Some(entry("Centar za privatnost", Inferred, MENU)),
        privacy_policy: Some(entry("Pravila o privatnosti", Inferred, MENU)),
    },
};
