//! Romanian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Ro,
    tag: "ro",
    objection: &[
        entry("opune*", Inferred, FROM_LAW),
        entry("opui", Inferred, FROM_LAW),
        entry("opun", Inferred, FROM_LAW),
        entry("opoziți*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ai la meta", Inferred, FROM_ENGLISH),
        entry("inteligenț* artificial* la meta", Inferred, FROM_ENGLISH),
        entry("inteligenț* artificial* de la meta", Inferred, FROM_ENGLISH),
        entry("ai generativ*", Inferred, FROM_ENGLISH),
        entry("inteligenț* artificial* generativ*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informați* terților", Inferred, FROM_ENGLISH),
        entry("informați* de la terți", Inferred, FROM_ENGLISH),
        entry("informați* ale terților", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("contestați*", Verified, "transparency.meta.com/ro-ro"),
        entry("conținut contestat", Verified, "transparency.meta.com/ro-ro"),
        entry("contestă decizia", Inferred, APPEAL),
        entry("contestă o decizie", Inferred, APPEAL),
        entry("blocat*", Inferred, REMOVAL),
        entry("blocarea", Inferred, REMOVAL),
        entry("suspendat*", Inferred, REMOVAL),
        entry("suspendarea", Inferred, REMOVAL),
        entry("dezactivat*", Inferred, REMOVAL),
        entry("eliminat*", Inferred, REMOVAL),
        entry("eliminarea", Inferred, REMOVAL),
        entry("reclam*", Inferred, SETTING),
        entry("publicit*", Inferred, SETTING),
        entry("dezabon*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("nu autorizez meta", Inferred, FROM_ENGLISH),
        entry("nu permit meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("trimite", Inferred, BUTTON),
        entry("trimiteți", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Setări", Reported, "public code")),
        privacy_center: Some(entry("Centrul de confidențialitate", Inferred, MENU)),
        privacy_policy: Some(entry(
            "Politica de confidențialitate",
            Verified,
            "ro-ro.workplace.com",
        )),
    },
};
