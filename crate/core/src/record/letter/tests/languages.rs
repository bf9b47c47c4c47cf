//! What letters look like in each language: dates and articles, as its law books write them.

use super::super::Language;
use crate::atlas::authorities::Country;

/// One country for each language, with three dates and the articles that a complaint names.
pub(super) const BY_LANGUAGE: [(Country, Language, [&str; 3], [&str; 6]); 7] = [
    (
        Country::De,
        Language::De,
        ["31. August 2026", "30. September 2026", "1. Oktober 2026"],
        [
            "77 Abs. 1 DSGVO",
            "21 Abs. 1 DSGVO",
            "12 Abs. 3 DSGVO",
            "17 Abs. 1 Buchst. c DSGVO",
            "56 Abs. 1 DSGVO",
            "58 Abs. 2 DSGVO",
        ],
    ),
    (
        Country::Mt,
        Language::En,
        ["31 August 2026", "30 September 2026", "1 October 2026"],
        [
            "77(1) GDPR",
            "21(1) GDPR",
            "12(3) GDPR",
            "17(1)(c) GDPR",
            "56(1) GDPR",
            "58(2) GDPR",
        ],
    ),
    (
        Country::Es,
        Language::Es,
        [
            "31 de agosto de 2026",
            "30 de septiembre de 2026",
            "1 de octubre de 2026",
        ],
        [
            "artículo 77, apartado 1",
            "artículo 21, apartado 1",
            "artículo 12, apartado 3",
            "artículo 17, apartado 1, letra c)",
            "artículo 56, apartado 1",
            "artículo 58, apartado 2",
        ],
    ),
    (
        Country::Fr,
        Language::Fr,
        ["31 août 2026", "30 septembre 2026", "1er octobre 2026"],
        [
            "article 77, paragraphe 1",
            "article 21, paragraphe 1",
            "article 12, paragraphe 3",
            "article 17, paragraphe 1, point c)",
            "article 56, paragraphe 1",
            "article 58, paragraphe 2",
        ],
    ),
    (
        Country::It,
        Language::It,
        ["31 agosto 2026", "30 settembre 2026", "1º ottobre 2026"],
        [
            "art. 77, par. 1",
            "art. 21, par. 1",
            "art. 12, par. 3",
            "art. 17, par. 1, lett. c)",
            "art. 56, par. 1",
            "art. 58, par. 2",
        ],
    ),
    (
        Country::Nl,
        Language::Nl,
        ["31 augustus 2026", "30 september 2026", "1 oktober 2026"],
        [
            "artikel 77, lid 1",
            "artikel 21, lid 1",
            "artikel 12, lid 3",
            "artikel 17, lid 1, onder c)",
            "artikel 56, lid 1",
            "artikel 58, lid 2",
        ],
    ),
    (
        Country::Pl,
        Language::Pl,
        ["31 sierpnia 2026", "30 września 2026", "1 października 2026"],
        [
            "art. 77 ust. 1",
            "art. 21 ust. 1",
            "art. 12 ust. 3",
            "art. 17 ust. 1 lit. c",
            "art. 56 ust. 1",
            "art. 58 ust. 2",
        ],
    ),
];
