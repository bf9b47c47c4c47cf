//! Italian. Press prints two titles of the form; "contesta" in one of them is also the word for appeals.

use super::{
    APPEAL, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, Menu, REMOVAL, SETTING, Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::It,
    tag: "it",
    objection: &[
        entry("opporti", Reported, "tg24.sky.it"),
        entry("opponiti", Reported, "quiamagazine.it: title of the form"),
        entry("opporsi", Reported, "quotidiano.net"),
        entry("opposizion*", Reported, "quotidiano.net: notice of 2025"),
        entry("contesta l'uso", Reported, "la7, tg24.sky.it: title of the form"),
        entry("opporre", Inferred, FROM_LAW),
        entry("opporvi", Inferred, FROM_LAW),
        entry("oppormi", Inferred, FROM_LAW),
        entry("oppong*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ia in meta", Reported, "concorezzo.org: notice of 2025"),
        entry(
            "intelligenza artificiale in meta",
            Reported,
            "concorezzo.org: notice of 2025",
        ),
        entry("ia di meta", Reported, "la7, tg24.sky.it: title of the form"),
        entry("ia generativa", Reported, "concorezzo.org: notice of 2025"),
        entry("intelligenza artificiale di meta", Inferred, FROM_ENGLISH),
        entry("intelligenza artificiale generativa", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("informazioni di terzi", Inferred, FROM_ENGLISH),
        entry("informazioni di terze parti", Inferred, FROM_ENGLISH),
        entry("informazioni da terze parti", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("ricorso", Inferred, APPEAL),
        entry("ricorsi", Inferred, APPEAL),
        entry("contesta la decisione", Inferred, APPEAL),
        entry("contesta una decisione", Inferred, APPEAL),
        entry("contestare la decisione", Inferred, APPEAL),
        entry("bloccat*", Inferred, REMOVAL),
        entry("blocco", Inferred, REMOVAL),
        entry("sospes*", Inferred, REMOVAL),
        entry("sospension*", Inferred, REMOVAL),
        entry("disabilitat*", Inferred, REMOVAL),
        entry("rimoss*", Inferred, REMOVAL),
        entry("rimozion*", Inferred, REMOVAL),
        entry("eliminat*", Inferred, REMOVAL),
        entry("inserzion*", Inferred, SETTING),
        entry("pubblicit*", Inferred, SETTING),
        entry("disiscri*", Inferred, MAILS),
        entry("annulla l'iscrizione", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("non autorizzo meta", Inferred, FROM_ENGLISH),
        entry("non do a meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("invia", Reported, "quiamagazine.it")],
    menu: Menu {
        settings: Some(entry("Impostazioni", Reported, "public code")),
        privacy_center: Some(entry("Centro sulla privacy", Reported, "quiamagazine.it")),
        privacy_policy: Some(entry("Informativa sulla privacy", Verified, "faq.whatsapp.com")),
    },
};
