//! Icelandic.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING, Words,
    entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Is,
    tag: "is",
    objection: &[entry(
        "andmæl*",
        Inferred,
        "word of Art. 21 GDPR, used by Persónuvernd",
    )],
    ai: &[
        entry("gervigreind* hjá meta", Inferred, FROM_ENGLISH),
        entry("gervigreind* meta", Inferred, FROM_ENGLISH),
        entry("skapandi gervigreind*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("upplýsing* frá þriðja aðila", Inferred, FROM_ENGLISH),
        entry("upplýsing* þriðja aðila", Inferred, FROM_ENGLISH),
        entry("upplýsing* þriðju aðila", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("áfrýj*", Inferred, APPEAL),
        entry("kæra", Inferred, APPEAL),
        entry("kæru", Inferred, APPEAL),
        entry("lokað*", Inferred, REMOVAL),
        entry("lokun reiknings", Inferred, REMOVAL),
        entry("fjarlægð*", Inferred, REMOVAL),
        entry("eytt", Inferred, REMOVAL),
        entry("vafrakök*", Inferred, SETTING),
        entry("vefkök*", Inferred, SETTING),
        entry("auglýsing*", Inferred, SETTING),
        entry("segja upp áskrift", Inferred, MAILS),
        entry("afskrá*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("ég leyfi meta ekki", Inferred, FROM_ENGLISH),
        entry("ég gef meta ekki", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("senda", Inferred, BUTTON),
        entry("senda inn", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Stillingar", Inferred, MENU)),
        privacy_center: None,
        privacy_policy: Some(entry("Persónuverndarstefna", Inferred, MENU)),
    },
};
