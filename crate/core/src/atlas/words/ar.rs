//! Arabic. Prefixes join the word, so its forms with them are listed.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Ar,
    tag: "ar",
    objection: &[
        entry("الاعتراض", Inferred, FROM_LAW),
        entry("للاعتراض", Inferred, FROM_LAW),
        entry("والاعتراض", Inferred, FROM_LAW),
        entry("بالاعتراض", Inferred, FROM_LAW),
        entry("اعتراض*", Inferred, FROM_LAW),
        entry("باعتراض*", Inferred, FROM_LAW),
        entry("أعترض", Inferred, FROM_LAW),
        entry("اعترض", Inferred, FROM_LAW),
        entry("تعترض", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("الذكاء الاصطناعي في meta", Inferred, FROM_ENGLISH),
        entry("للذكاء الاصطناعي في meta", Inferred, FROM_ENGLISH),
        entry("بالذكاء الاصطناعي في meta", Inferred, FROM_ENGLISH),
        entry("الذكاء الاصطناعي من meta", Inferred, FROM_ENGLISH),
        entry("الذكاء الاصطناعي التوليدي", Inferred, FROM_ENGLISH),
        entry("للذكاء الاصطناعي التوليدي", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("معلومات الأطراف الثالثة", Inferred, FROM_ENGLISH),
        entry("معلومات من أطراف ثالثة", Inferred, FROM_ENGLISH),
        entry("معلومات من جهات خارجية", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("الطعن", Inferred, APPEAL),
        entry("طعن في", Inferred, APPEAL),
        entry("طعن على", Inferred, APPEAL),
        entry("التماس*", Inferred, APPEAL),
        entry("الالتماس*", Inferred, APPEAL),
        entry("طلب المراجعة", Inferred, APPEAL),
        entry("طلب مراجعة", Inferred, APPEAL),
        entry("حظر الحساب", Inferred, REMOVAL),
        entry("حظر حساب*", Inferred, REMOVAL),
        entry("تعليق الحساب", Inferred, REMOVAL),
        entry("تعليق حساب*", Inferred, REMOVAL),
        entry("تعطيل الحساب", Inferred, REMOVAL),
        entry("تعطيل حساب*", Inferred, REMOVAL),
        entry("إزالة المحتوى", Inferred, REMOVAL),
        entry("إزالة المنشور", Inferred, REMOVAL),
        entry("حذف المنشور", Inferred, REMOVAL),
        entry("ملفات تعريف الارتباط", Inferred, SETTING),
        entry("إعلانات", Inferred, SETTING),
        entry("الإعلانات", Inferred, SETTING),
        entry("إعلاناتك", Inferred, SETTING),
        entry("إلغاء الاشتراك", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("لا أسمح لشركة meta", Inferred, FROM_ENGLISH),
        entry("لا أمنح meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("إرسال", Inferred, BUTTON), entry("تقديم", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("الإعدادات", Inferred, MENU)),
        privacy_center: Some(entry("مركز الخصوصية", Inferred, MENU)),
        privacy_policy: Some(entry("سياسة الخصوصية", Inferred, MENU)),
    },
};
