//! Danish.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Da,
    tag: "da",
    objection: &[
        entry("gør indsigelse", Reported, "fagligsenior.dk: title of the form"),
        entry("gøre indsigelse", Inferred, FROM_LAW),
        entry(
            "indsigelse*",
            Reported,
            "the noun in the title of the form, fagligsenior.dk",
        ),
    ],
    ai: &[
        entry("ai hos meta", Reported, "fagligsenior.dk"),
        entry("kunstig intelligens hos meta", Inferred, FROM_ENGLISH),
        entry("generativ* ai", Inferred, FROM_ENGLISH),
        entry("generativ* kunstig intelligens", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("oplysninger fra tredjepart*", Inferred, FROM_ENGLISH),
        entry("oplysninger om tredjepart*", Inferred, FROM_ENGLISH),
        entry("tredjepartsoplysning*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("appell*", Verified, "transparency.meta.com/da-dk"),
        entry("anke", Inferred, APPEAL),
        entry("anker", Inferred, APPEAL),
        entry("klage over", Inferred, APPEAL),
        entry("klag over", Inferred, APPEAL),
        entry("blokere*", Inferred, REMOVAL),
        entry("spærre*", Inferred, REMOVAL),
        entry("spærring*", Inferred, REMOVAL),
        entry("suspender*", Inferred, REMOVAL),
        entry("fjernet", Inferred, REMOVAL),
        entry("fjernelse*", Inferred, REMOVAL),
        entry("slettet", Inferred, REMOVAL),
        entry("informationskaps*", Inferred, SETTING),
        entry("annonce*", Inferred, SETTING),
        entry("reklame*", Inferred, SETTING),
        entry("afmeld*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("jeg giver ikke meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("send", Inferred, BUTTON),
        entry("indsend", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Indstillinger", Inferred, MENU)),
        privacy_center: Some(entry(
            "Center for privatindstillinger",
            Reported,
            "fagligsenior.dk",
        )),
        privacy_policy: Some(entry("Privatlivspolitik", Inferred, MENU)),
    },
};
