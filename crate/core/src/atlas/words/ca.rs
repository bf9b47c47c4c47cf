//! Catalan. "Recurs" is an appeal and also a resource, so it stands only in phrases.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::Inferred;

pub(super) const WORDS: Words = Words {
    language: Language::Ca,
    tag: "ca",
    objection: &[
        entry("oposar*", Inferred, FROM_LAW),
        entry("oposa't", Inferred, FROM_LAW),
        entry("oposici*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ia a meta", Inferred, FROM_ENGLISH),
        entry("ia de meta", Inferred, FROM_ENGLISH),
        entry("intel·ligència artificial a meta", Inferred, FROM_ENGLISH),
        entry("ia generativa", Inferred, FROM_ENGLISH),
        entry("intel·ligència artificial generativa", Inferred, FROM_ENGLISH),
    ],
    third_party: &[entry("informació de tercers", Inferred, FROM_ENGLISH)],
    false_friends: &[
        entry("apel·la*", Inferred, APPEAL),
        entry("presentar un recurs", Inferred, APPEAL),
        entry("interposar un recurs", Inferred, APPEAL),
        entry("recurs contra", Inferred, APPEAL),
        entry("bloquejat*", Inferred, REMOVAL),
        entry("bloqueig", Inferred, REMOVAL),
        entry("suspès", Inferred, REMOVAL),
        entry("suspesa", Inferred, REMOVAL),
        entry("inhabilitat*", Inferred, REMOVAL),
        entry("eliminat*", Inferred, REMOVAL),
        entry("suprimi*", Inferred, REMOVAL),
        entry("galet*", Inferred, SETTING),
        entry("anunci*", Inferred, SETTING),
        entry("publicita*", Inferred, SETTING),
        entry("cancel·lar la subscripció", Inferred, MAILS),
        entry("donar-se de baixa", Inferred, MAILS),
        entry("donar-te de baixa", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("no autoritzo meta", Inferred, FROM_ENGLISH),
        entry("no autoritzo a meta", Inferred, FROM_ENGLISH),
    ],
    send: &[
        entry("envia", Inferred, BUTTON),
        entry("enviar", Inferred, BUTTON),
    ],
    menu: Menu {
        settings: Some(entry(
            "Configuració i privacitat",
            Inferred,
            "the group that holds the settings",
        )),
        privacy_center: Some(entry("Centre de privacitat", Inferred, MENU)),
        privacy_policy: Some(entry("Política de privacitat", Inferred, MENU)),
    },
};
