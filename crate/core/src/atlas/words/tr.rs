//! Turkish. "İtiraz" is the word for appeals as well: only what stands beside it tells them apart.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, Menu, REMOVAL, SETTING, Words,
    entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Tr,
    tag: "tr",
    objection: &[entry("itiraz*", Inferred, FROM_LAW)],
    ai: &[
        entry("yapay zeka ai at meta", Reported, "turkiyegazetesi.com.tr"),
        entry("meta'da yapay zeka*", Inferred, FROM_ENGLISH),
        entry("meta'daki yapay zeka*", Inferred, FROM_ENGLISH),
        entry("meta'nın yapay zeka*", Inferred, FROM_ENGLISH),
        entry("meta yapay zeka*", Inferred, FROM_ENGLISH),
        entry("üretken yapay zeka*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("üçüncü taraf bilgi*", Inferred, FROM_ENGLISH),
        entry("üçüncü tarafların bilgi*", Inferred, FROM_ENGLISH),
        entry("üçüncü taraflardan gelen bilgi*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("karar* itiraz*", Inferred, APPEAL),
        entry("inceleme iste*", Inferred, APPEAL),
        entry("askıya alın*", Inferred, REMOVAL),
        entry("engellen*", Inferred, REMOVAL),
        entry("devre dışı", Inferred, REMOVAL),
        entry("kapatılan hesap*", Inferred, REMOVAL),
        entry("kaldırıl*", Inferred, REMOVAL),
        entry("silinen*", Inferred, REMOVAL),
        entry("çerez*", Inferred, SETTING),
        entry("reklam*", Inferred, SETTING),
        entry("abonelikten çık*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("meta'ya izin vermiyorum", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("gönder", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Ayarlar", Reported, "public code")),
        privacy_center: Some(entry("Gizlilik Merkezi", Reported, "turkiyegazetesi.com.tr")),
        privacy_policy: Some(entry("Gizlilik Politikası", Reported, "haberport.com")),
    },
};
