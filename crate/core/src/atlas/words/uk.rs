//! Ukrainian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Uk,
    tag: "uk",
    objection: &[entry("запереч*", Inferred, FROM_LAW)],
    ai: &[
        entry("ші в meta", Inferred, FROM_ENGLISH),
        entry("ші у meta", Inferred, FROM_ENGLISH),
        entry("ші компанії meta", Inferred, FROM_ENGLISH),
        entry("штучн* інтелект* в meta", Inferred, FROM_ENGLISH),
        entry("штучн* інтелект* у meta", Inferred, FROM_ENGLISH),
        entry("штучн* інтелект* компанії meta", Inferred, FROM_ENGLISH),
        entry("генеративн* ші", Inferred, FROM_ENGLISH),
        entry("генеративн* штучн* інтелект*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("інформаці* третіх осіб", Inferred, FROM_ENGLISH),
        entry("інформаці* від третіх осіб", Inferred, FROM_ENGLISH),
        entry("інформаці* третіх сторін", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("оскарж*", Inferred, APPEAL),
        entry("апеляці*", Inferred, APPEAL),
        entry("скарг*", Inferred, APPEAL),
        entry("заблокован*", Inferred, REMOVAL),
        entry("блокуванн*", Inferred, REMOVAL),
        entry("призупинен*", Inferred, REMOVAL),
        entry("видален*", Inferred, REMOVAL),
        entry("вилучен*", Inferred, REMOVAL),
        entry("реклам*", Inferred, SETTING),
        entry("відпис*", Inferred, MAILS),
        entry("розсилк*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("я не дозволяю meta", Inferred, FROM_ENGLISH),
        entry("я не даю meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("надіслати", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Налаштування", Reported, "public code")),
        privacy_center: Some(entry("Центр конфіденційності", Inferred, MENU)),
        privacy_policy: Some(entry("Політика конфіденційності", Inferred, MENU)),
    },
};
