//! Maltese. Meta's privacy pages are most likely English for its readers.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MENU, Menu, REMOVAL, SETTING, Words,
    entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Mt,
    tag: "mt",
    objection: &[
        entry("oġġezzjon*", Inferred, FROM_LAW),
        entry("toġġezzjon*", Inferred, FROM_LAW),
        entry("joġġezzjon*", Inferred, FROM_LAW),
        entry("noġġezzjon*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ai f'meta", Inferred, FROM_ENGLISH),
        entry("ia f'meta", Inferred, FROM_ENGLISH),
        entry("intelliġenza artifiċjali f'meta", Inferred, FROM_ENGLISH),
        entry("ia ġenerattiva", Inferred, FROM_ENGLISH),
        entry("ai ġenerattiva", Inferred, FROM_ENGLISH),
        entry("intelliġenza artifiċjali ġenerattiva", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informazzjoni ta' partijiet terzi", Inferred, FROM_ENGLISH),
        entry("informazzjoni minn partijiet terzi", Inferred, FROM_ENGLISH),
        entry("informazzjoni ta' terzi", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("appell*", Inferred, APPEAL),
        entry("imblukkat*", Inferred, REMOVAL),
        entry("sospiż*", Inferred, REMOVAL),
        entry("imneħħi*", Inferred, REMOVAL),
        entry("reklam*", Inferred, SETTING),
        entry("riklam*", Inferred, SETTING),
    ],
    chain_letters: &[GOODBYE_META_AI],
    send: &[
        entry("ibgħat", Inferred, BUTTON),
        entry("issottometti", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry(
            "Settings u privatezza",
            Inferred,
            "the group that holds the settings",
        )),
        privacy_center: None,
        privacy_policy: Some(entry("Politika ta' Privatezza", Inferred, MENU)),
    },
};
