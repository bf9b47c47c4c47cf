//! Bulgarian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Bg,
    tag: "bg",
    objection: &[
        entry("възражен*", Inferred, FROM_LAW),
        entry("възраз*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ии в meta", Inferred, FROM_ENGLISH),
        entry("ии на meta", Inferred, FROM_ENGLISH),
        entry("изкуствен* интелект* в meta", Inferred, FROM_ENGLISH),
        entry("изкуствен* интелект* на meta", Inferred, FROM_ENGLISH),
        entry("генератив* ии", Inferred, FROM_ENGLISH),
        entry("генератив* изкуствен* интелект*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("информация на трети", Inferred, FROM_ENGLISH),
        entry("информация от трети", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("обжалв*", Inferred, APPEAL),
        entry("жалба", Inferred, APPEAL),
        entry("жалби", Inferred, APPEAL),
        entry("блокиран*", Inferred, REMOVAL),
        entry("спиране на акаунт*", Inferred, REMOVAL),
        entry("премахнат*", Inferred, REMOVAL),
        entry("премахван*", Inferred, REMOVAL),
        entry("изтрит*", Inferred, REMOVAL),
        entry("бисквитк*", Inferred, SETTING),
        entry("реклам*", Inferred, SETTING),
        entry("отпис*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("не разрешавам на meta", Inferred, FROM_ENGLISH),
        entry("не давам на meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("изпращане", Inferred, BUTTON),
        entry("изпрати", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Настройки", Inferred, MENU)),
        privacy_center: Some(entry("Център за поверителност", Inferred, MENU)),
        privacy_policy: Some(entry("Правила за поверителност", Inferred, MENU)),
    },
};
