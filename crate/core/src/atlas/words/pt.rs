//! Portuguese, of Portugal and Brazil. "Recurso" is an appeal and also a feature, so it stands only in phrases.

use super::{
    APPEAL, FROM_ENGLISH, FROM_LAW, GOODBYE_META_AI, Language, MAILS, Menu, REMOVAL, SETTING, Words, entry,
};
use crate::atlas::Evidence::{Inferred, Reported};

pub(super) const WORDS: Words = Words {
    language: Language::Pt,
    tag: "pt",
    objection: &[
        entry("opõe-te", Reported, "24.sapo.pt: title of the form"),
        entry("oposiç*", Reported, "noticiasaominuto.com.br"),
        entry("opor", Inferred, FROM_LAW),
        entry("opores", Inferred, FROM_LAW),
        entry("oponho", Inferred, FROM_LAW),
        entry("oponha*", Inferred, FROM_LAW),
    ],
    ai: &[
        entry("ia na meta", Reported, "24.sapo.pt"),
        entry("ai na meta", Reported, "pcguia.pt"),
        entry("ia da meta", Inferred, FROM_ENGLISH),
        entry("inteligência artificial na meta", Inferred, FROM_ENGLISH),
        entry("ia generativa", Inferred, FROM_ENGLISH),
        entry("inteligência artificial generativa", Inferred, FROM_ENGLISH),
    ],
    third_party: &[entry("informações de terceiros", Inferred, FROM_ENGLISH)],
    false_friends: &[
        entry("contestar", Inferred, APPEAL),
        entry("contestaç*", Inferred, APPEAL),
        entry("apresentar recurso", Inferred, APPEAL),
        entry("interpor recurso", Inferred, APPEAL),
        entry("recurso contra", Inferred, APPEAL),
        entry("recurso da decisão", Inferred, APPEAL),
        entry("recorrer da decisão", Inferred, APPEAL),
        entry("recorrer de uma decisão", Inferred, APPEAL),
        entry("bloquead*", Inferred, REMOVAL),
        entry("bloqueio", Inferred, REMOVAL),
        entry("suspensa", Inferred, REMOVAL),
        entry("suspenso", Inferred, REMOVAL),
        entry("suspensão", Inferred, REMOVAL),
        entry("desativad*", Inferred, REMOVAL),
        entry("removid*", Inferred, REMOVAL),
        entry("remoção", Inferred, REMOVAL),
        entry("eliminad*", Inferred, REMOVAL),
        entry("excluíd*", Inferred, REMOVAL),
        entry("anúncio*", Inferred, SETTING),
        entry("publicidade", Inferred, SETTING),
        entry("publicitári*", Inferred, SETTING),
        entry("cancelar a subscrição", Inferred, MAILS),
        entry("cancelar a inscrição", Inferred, MAILS),
        entry("cancelar inscrição", Inferred, MAILS),
    ],
    chain_letters: &[
        GOODBYE_META_AI,
        entry("não autorizo a meta", Inferred, FROM_ENGLISH),
        entry("não dou permissão à meta", Inferred, FROM_ENGLISH),
    ],
    send: &[entry("enviar", Reported, "pcguia.pt")],
    menu: Menu {
        settings: Some(entry("Definições", Reported, "noticiasaominuto.com.br")),
        privacy_center: Some(entry("Centro de Privacidade", Reported, "24.sapo.pt")),
        privacy_policy: Some(entry(
            "Política de privacidade",
            Reported,
            "noticiasaominuto.com.br",
        )),
    },
};
