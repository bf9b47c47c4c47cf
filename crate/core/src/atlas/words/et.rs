//! Estonian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Et,
    tag: "et",
    objection: &[entry("vastuväi*", Inferred, FROM_LAW)],
    ai: &[
        entry("ti metas", Inferred, FROM_ENGLISH),
        entry("tehisintellekt* metas", Inferred, FROM_ENGLISH),
        entry("tehisaru metas", Inferred, FROM_ENGLISH),
        entry("generatiiv* tehisintellekt*", Inferred, FROM_ENGLISH),
        entry("generatiiv* tehisaru", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("kolmandate isikute tea*", Inferred, FROM_ENGLISH),
        entry("kolmandate osapoolte tea*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("edasikaeb*", Inferred, APPEAL),
        entry("vaidlusta*", Inferred, APPEAL),
        entry("blokeeri*", Inferred, REMOVAL),
        entry("peatatud", Inferred, REMOVAL),
        entry("peatamis*", Inferred, REMOVAL),
        entry("eemaldatud", Inferred, REMOVAL),
        entry("eemaldamis*", Inferred, REMOVAL),
        entry("kustutatud", Inferred, REMOVAL),
        entry("küpsis*", Inferred, SETTING),
        entry("reklaam*", Inferred, SETTING),
        entry("tühista tellimus", Inferred, MAILS),
        entry("tellimuse tühistami*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("ma ei anna metale", Inferred, FROM_ENGLISH),
        entry("ma ei luba metal", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("saada", Inferred, BUTTON), entry("esita", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Seaded", Inferred, MENU)),
        privacy_center: Some(entry("Privaatsuskeskus", Inferred, MENU)),
        privacy_policy: Some(entry("Privaatsuspoliitika", Inferred, MENU)),
    },
};
