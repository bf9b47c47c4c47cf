//! Norwegian (Bokmål).

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Nb,
    tag: "nb",
    objection: &[
        entry("protestere*", Inferred, FROM_LAW),
        entry("=protester", Inferred, FROM_LAW),
        entry("protester mot", Inferred, FROM_LAW),
        entry("protestskjema*", Inferred, "press word, NRK, mondaq"),
        entry("innsigelse*", Inferred, FROM_LAW),
        entry("innvende", Inferred, FROM_LAW),
        entry("innvender", Inferred, FROM_LAW),
        entry("innvending*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ki hos meta", Inferred, FROM_ENGLISH),
        entry("ai hos meta", Inferred, FROM_ENGLISH),
        entry("kunstig intelligens hos meta", Inferred, FROM_ENGLISH),
        entry("generativ* ki", Inferred, FROM_ENGLISH),
        entry("generativ* ai", Inferred, FROM_ENGLISH),
        entry("generativ* kunstig intelligens", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informasjon fra tredjepart*", Inferred, FROM_ENGLISH),
        entry("opplysninger fra tredjepart*", Inferred, FROM_ENGLISH),
        entry("tredjepartsinformasjon*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("anker du", Verified, "transparency.meta.com/nb-no"),
        entry("anke", Inferred, APPEAL),
        entry("klage på", Inferred, APPEAL),
        entry("klage over", Inferred, APPEAL),
        entry("sperret", Inferred, REMOVAL),
        entry("sperring*", Inferred, REMOVAL),
        entry("utesteng*", Inferred, REMOVAL),
        entry("suspender*", Inferred, REMOVAL),
        entry("fjernet", Inferred, REMOVAL),
        entry("fjerning*", Inferred, REMOVAL),
        entry("slettet", Inferred, REMOVAL),
        entry("informasjonskaps*", Inferred, SETTING),
        entry("annonse*", Inferred, SETTING),
        entry("reklame*", Inferred, SETTING),
        entry("avmeld*", Inferred, MAILS),
        entry("meld deg av", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("jeg gir ikke meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("send", Inferred, BUTTON),
        entry("send inn", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Innstillinger", Inferred, MENU)),
        privacy_center: Some(entry("Personvernsenter", Inferred, MENU)),
        privacy_policy: Some(entry("Retningslinjer for personvern", Inferred, MENU)),
    },
};
