//! Irish. Meta's privacy pages are most likely English for its readers.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Ga,
    tag: "ga",
    objection: &[entry("agóid*", Inferred, FROM_LAW)],
    ai: &[
        entry("is ag meta", Inferred, FROM_ENGLISH),
        entry("intleacht shaorga ag meta", Inferred, FROM_ENGLISH),
        entry("hintleachta saorga ag meta", Inferred, FROM_ENGLISH),
        entry("intleacht shaorga ghiniúnach", Inferred, FROM_ENGLISH),
    ],
    third_party: &[
        entry("faisnéis tríú páirtí*", Inferred, FROM_ENGLISH),
        entry("faisnéis ó thríú páirtí*", Inferred, FROM_ENGLISH),
    ],
    false_friends: &[
        entry("achomharc*", Inferred, APPEAL),
        entry("achomhairc*", Inferred, APPEAL),
        entry("blocáil*", Inferred, REMOVAL),
        entry("fionraí", Inferred, REMOVAL),
        entry("scriosta", Inferred, REMOVAL),
        entry("fianá*", Inferred, SETTING),
        entry("fógraíocht*", Inferred, SETTING),
        entry("díliostáil*", Inferred, MAILS),
    ],
    chain_letters: &[GOODBYE_META_AI],
    send: &[
        entry("seol", Inferred, BUTTON),
        entry("cuir isteach", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry(
            "Socruithe agus príobháideachas",
            Inferred,
            "the group that holds the settings",
        )),
        privacy_center: None,
        privacy_policy: Some(entry("Beartas Príobháideachais", Inferred, MENU)),
    },
};
