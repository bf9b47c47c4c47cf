//! Polish.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, GOODBYE_META_AI, Language, MAILS, Menu, REMOVAL, SETTING, Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Pl,
    tag: "pl",
    objection: &[entry("sprzeciw*", Reported, "rp.pl, gazetaprawna")],
    ai: &[
        entry("si w meta", Reported, "nczas.info"),
        entry("ai w meta", Inferred, FROM_ENGLISH),
        entry("si firmy meta", Inferred, FROM_ENGLISH),
        entry("sztuczn* inteligencj* w meta", Inferred, FROM_ENGLISH),
        entry("generatywn* si", Inferred, FROM_ENGLISH),
        entry("generatywn* ai", Inferred, FROM_ENGLISH),
        entry("generatywn* sztuczn* inteligencj*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informacj* osób trzecich", Inferred, FROM_ENGLISH),
        entry("informacj* od osób trzecich", Inferred, FROM_ENGLISH),
        entry("informacj* stron trzecich", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("odwoł*", Inferred, APPEAL),
        entry("zablokowan*", Inferred, REMOVAL),
        entry("blokad*", Inferred, REMOVAL),
        entry("zawiesz*", Inferred, REMOVAL),
        entry("usunięt*", Inferred, REMOVAL),
        entry("usunięci*", Inferred, REMOVAL),
        entry("reklam*", Inferred, SETTING),
        entry("anuluj subskrypcję", Inferred, MAILS),
        entry("rezygnacj* z subskrypcji", Inferred, MAILS),
        entry("wypisz się", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("nie zezwalam meta", Inferred, FROM_ENGLISH),
        entry("nie wyrażam zgody, aby meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("wyślij", Inferred, BUTTON),
        entry("prześlij", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Ustawienia", Reported, "public code")),
        privacy_center: Some(entry("Centrum ochrony prywatności", Reported, "antyweb.pl")),
        privacy_policy: Some(entry(
            "Zasady ochrony prywatności",
            Verified,
            "pl-pl.workplace.com",
        )),
    },
};
