//! French.

use super::{APPEAL, FROM_LAW, Language, MAILS, Menu, REMOVAL, Words, entry};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Fr,
    tag: "fr",
    objection: &[
        entry(
            "droit d'opposition",
            Verified,
            "Open Terms Archive: Facebook policy banner 2024-06-02",
        ),
        entry(
            "opposer",
            Verified,
            "Open Terms Archive: Facebook policy banner 2024-09-19",
        ),
        entry(
            "demande d'opposition",
            Reported,
            "guides of 2025 quote the button",
        ),
        entry(
            "opposition",
            Verified,
            "Open Terms Archive: Facebook policy banner 2024-09-19",
        ),
        entry("opposez", Inferred, FROM_LAW),
    ],
    ai: &[
        entry(
            "ia chez meta",
            Verified,
            "Open Terms Archive: Facebook policy banner 2024-06-02",
        ),
        entry(
            "ia de meta",
            Verified,
            "Open Terms Archive: Facebook policy banner 2024-09-19",
        ),
        entry(
            "ia générative",
            Reported,
            "topic name in the Privacy Center, press",
        ),
    ],
    third_party: &[entry(
        "informations de tiers",
        Inferred,
        "translation of the English title",
    )],
    false_friends: &[
        entry("signaler", Inferred, "another purpose of a form"),
        entry("effacer", Inferred, "another purpose of a form"),
        entry("télécharger", Inferred, "another purpose of a form"),
        entry(
            "délégué à la protection des données",
            Inferred,
            "another purpose of a form",
        ),
        entry("faire appel", Verified, "transparency.meta.com/fr-fr"),
        entry("cookie*", Inferred, "cookie settings are a setting of their own"),
        entry(
            "publicité*",
            Inferred,
            "ad preferences are a setting of their own",
        ),
        entry("recours", Inferred, APPEAL),
        entry("contester la décision", Inferred, APPEAL),
        entry("bloqué*", Inferred, REMOVAL),
        entry("suspendu*", Inferred, REMOVAL),
        entry("suspension*", Inferred, REMOVAL),
        entry("désactivé*", Inferred, REMOVAL),
        entry("supprimé*", Inferred, REMOVAL),
        entry("suppression d'une publication", Inferred, REMOVAL),
        entry("désabonn*", Inferred, MAILS),
        entry("désinscri*", Inferred, MAILS),
    ],
    chain_letters: &[
        entry(
            "goodbye meta ai",
            Reported,
            "Lead Stories, TV2: the letter's own English heading",
        ),
        entry(
            "je n'autorise pas meta",
            Inferred,
            "the usual form of such letters",
        ),
    ],
    send: &[entry("envoyer", Reported, "quatrys.fr, soononmars.com")],
    menu: Menu {
        settings: Some(entry("Paramètres", Reported, "guides of 2025")),
        privacy_center: Some(entry(
            "Centre de confidentialité",
            Verified,
            "Open Terms Archive: fr 2022",
        )),
        privacy_policy: Some(entry(
            "Politique de confidentialité",
            Verified,
            "Open Terms Archive: fr 2024",
        )),
    },
};
