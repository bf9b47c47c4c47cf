//! Russian.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Ru,
    tag: "ru",
    objection: &[
        entry("возраж*", Inferred, FROM_LAW),
        entry("возраз*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ии в meta", Inferred, FROM_ENGLISH),
        entry("ии компании meta", Inferred, FROM_ENGLISH),
        entry("искусственн* интеллект* в meta", Inferred, FROM_ENGLISH),
        entry("искусственн* интеллект* компании meta", Inferred, FROM_ENGLISH),
        entry("генеративн* ии", Inferred, FROM_ENGLISH),
        entry("генеративн* искусственн* интеллект*", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("информаци* третьих лиц", Inferred, FROM_ENGLISH),
        entry("информаци* от третьих лиц", Inferred, FROM_ENGLISH),
        entry("информаци* третьих сторон", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("обжалов*", Inferred, APPEAL),
        entry("апелляци*", Inferred, APPEAL),
        entry("жалоб*", Inferred, APPEAL),
        entry("заблокирован*", Inferred, REMOVAL),
        entry("блокировк*", Inferred, REMOVAL),
        entry("приостановлен*", Inferred, REMOVAL),
        entry("удалённ*", Inferred, REMOVAL),
        entry("удаление публикации", Inferred, REMOVAL),
        entry("куки", Inferred, SETTING),
        entry("реклам*", Inferred, SETTING),
        entry("отпис*", Inferred, MAILS),
        entry("рассылк*", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("я не разрешаю meta", Inferred, FROM_ENGLISH),
        entry("я не даю meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("отправить", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Настройки", Reported, "public code")),
        privacy_center: Some(entry("Центр конфиденциальности", Inferred, MENU)),
        privacy_policy: Some(entry("Политика конфиденциальности", Inferred, MENU)),
    },
};
