//! Latvian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Lv,
    tag: "lv",
    objection: &[entry("iebil*", Inferred, FROM_LAW)],
    ai: &[
        entry("mi uzņēmumā meta", Inferred, FROM_ENGLISH),
        entry("mākslīg* intelekt* uzņēmumā meta", Inferred, FROM_ENGLISH),
        entry("meta mākslīg* intelekt*", Inferred, FROM_ENGLISH),
        entry("ģeneratīv* mi", Inferred, FROM_ENGLISH),
        entry("ģeneratīv* mākslīg* intelekt*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("trešo pušu informācij*", Inferred, FROM_ENGLISH),
        entry("trešo personu informācij*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("pārsūdz*", Inferred, APPEAL),
        entry("apstrīd*", Inferred, APPEAL),
        entry("bloķēt*", Inferred, REMOVAL),
        entry("bloķēšan*", Inferred, REMOVAL),
        entry("apturēt*", Inferred, REMOVAL),
        entry("noņemt*", Inferred, REMOVAL),
        entry("noņemšan*", Inferred, REMOVAL),
        entry("dzēst*", Inferred, REMOVAL),
        entry("sīkdat*", Inferred, SETTING),
        entry("sīkfail*", Inferred, SETTING),
        entry("reklām*", Inferred, SETTING),
        entry("abonement*", Inferred, MAILS),
        entry("anulēt abonēšanu", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("es nedodu meta", Inferred, FROM_ENGLISH),
        entry("es neatļauju meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("nosūtīt", Inferred, BUTTON),
        entry("sūtīt", Inferred, BUTTON),
        entry("iesniegt", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry("Iestatījumi", Inferred, MENU)),
        privacy_center: Some(entry("Privātuma centrs", Inferred, MENU)),
        privacy_policy: Some(entry("Privātuma politika", Verified, "lv-lv.workplace.com")),
    },
};
