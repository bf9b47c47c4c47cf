//! Spanish.

use super::{
    APPEAL, BUTTON, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, MENU, Menu, REMOVAL, SETTING,
    Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported, Verified};

pub(super) const WORDS: Words = Words {
    language: Language::Es,
    tag: "es",
    objection: &[
        entry("derecho a oponerte", Reported, "lacapital.com.ar"),
        entry("oposici*", Reported, "codigonuevo.com: notice of 2025"),
        entry("oponer*", Inferred, FROM_LAW),
        entry("oponte", Inferred, FROM_LAW),
        entry("opong*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ia en meta", Reported, "codigonuevo.com"),
        entry("ia de meta", Inferred, FROM_ENGLISH),
        entry("inteligencia artificial en meta", Inferred, FROM_ENGLISH),
        entry("ia generativa", Inferred, FROM_ENGLISH),
        entry("inteligencia artificial generativa", Inferred, FROM_ENGLISH),
    ],
    third_party: &[entry("información de terceros", Inferred, FROM_ENGLISH)],
    false_friends: &[
        entry("apelaci*", Verified, "transparency.meta.com/es-es"),
        entry("solicitar una revisión", Verified, "transparency.meta.com/es-es"),
        entry("apelar*", Inferred, APPEAL),
        entry("recurrir la decisión", Inferred, APPEAL),
        entry("recurrir una decisión", Inferred, APPEAL),
        entry("bloquead*", Inferred, REMOVAL),
        entry("bloqueo", Inferred, REMOVAL),
        entry("suspendid*", Inferred, REMOVAL),
        entry("suspensión", Inferred, REMOVAL),
        entry("inhabilitad*", Inferred, REMOVAL),
        entry("eliminad*", Inferred, REMOVAL),
        entry("eliminación", Inferred, REMOVAL),
        entry("anuncio*", Inferred, SETTING),
        entry("publicidad", Inferred, SETTING),
        entry("publicitari*", Inferred, SETTING),
        entry("darse de baja", Inferred, MAILS),
        entry("darte de baja", Inferred, MAILS),
        entry("cancelar la suscripción", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("no autorizo a meta", Inferred, FROM_ENGLISH),
        entry("no doy permiso a meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("enviar", Inferred, BUTTON)],
    menu: Menu {
        settings: Some(entry("Configuración", Inferred, MENU)),
        privacy_center: Some(entry("Centro de privacidad", Reported, "nacion.com")),
        privacy_policy: Some(entry("Política de privacidad", Reported, "lacapital.com.ar")),
    },
};
