//! Countries with one authority, from IS to SK by their codes. As of [`super::AS_OF`].

use super::{Authority, ComplaintLanguage, Law};

pub(super) static IS: Authority = Authority {
    slug: "isdpa",
    name: "Persónuvernd (Icelandic Data Protection Authority)",
    address: &["Rauðarárstígur 10", "105 Reykjavík", "Iceland"],
    email: Some("postur@personuvernd.is"),
    webform: None,
    web: Some("https://www.personuvernd.is/"),
    languages: &[ComplaintLanguage::Is],
    note: None,
    law: Law::Gdpr,
};

pub(super) static IT: Authority = Authority {
    slug: "itgpdp",
    name: "Garante per la protezione dei dati personali (Italian Data Protection Authority)",
    address: &["Piazza Venezia 11", "00187 Roma", "Italy"],
    email: Some("protocollo@pec.gpdp.it"),
    webform: None,
    web: Some("https://www.garanteprivacy.it/"),
    languages: &[ComplaintLanguage::It],
    note: None,
    law: Law::Gdpr,
};

pub(super) static LI: Authority = Authority {
    slug: "lidss",
    name: "Datenschutzstelle (DSS) Fürstentum Liechtenstein",
    address: &["Städtle 38", "Postfach 684", "9490 Vaduz", "Liechtenstein"],
    email: Some("info.dss@llv.li"),
    // The record has a form, but only at an address without encryption.
    webform: None,
    web: Some("https://www.datenschutzstelle.li/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static LT: Authority = Authority {
    slug: "ltada",
    name: "Valstybinė duomenų apsaugos inspekcija (State Data Protection Inspectorate of Lithuania)",
    address: &["L. Sapiegos str. 17", "10312 Vilnius", "Lithuania"],
    email: Some("ada@ada.lt"),
    webform: None,
    web: Some("https://vdai.lrv.lt/"),
    languages: &[ComplaintLanguage::Lt],
    note: None,
    law: Law::Gdpr,
};

pub(super) static LU: Authority = Authority {
    slug: "lucnpd",
    name: "Commission nationale pour la protection des données (National Commission for Data Protection, Grand-Duchy of Luxembourg)",
    address: &["15, Boulevard du Jazz", "L-4370 Belvaux", "Luxembourg"],
    email: Some("info@cnpd.lu"),
    webform: Some("https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html"),
    web: Some("https://cnpd.public.lu"),
    languages: &[
        ComplaintLanguage::Fr,
        ComplaintLanguage::De,
        ComplaintLanguage::Lb,
    ],
    note: None,
    law: Law::Gdpr,
};

pub(super) static LV: Authority = Authority {
    slug: "lvdvi",
    name: "Datu valsts inspekcija (Data State Inspectorate of Latvia)",
    address: &["Elijas iela 17", "Riga", "LV-1050", "Latvia"],
    email: Some("pasts@dvi.gov.lv"),
    webform: None,
    web: Some("https://www.dvi.gov.lv/"),
    languages: &[ComplaintLanguage::Lv],
    note: None,
    law: Law::Gdpr,
};

pub(super) static MT: Authority = Authority {
    slug: "mtidpc",
    name: "Office of the Information and Data Protection Commissioner of Malta",
    address: &[
        "Floor 2, Airways House",
        "Triq Il-Kbira",
        "Tas-Sliema SLM 1549",
        "Malta",
    ],
    email: Some("idpc.info@idpc.org.mt"),
    webform: Some("https://register.idpc.org.mt/report-breach/complaint/"),
    web: Some("https://idpc.org.mt"),
    languages: &[ComplaintLanguage::En],
    note: None,
    law: Law::Gdpr,
};

pub(super) static NL: Authority = Authority {
    slug: "nlap",
    name: "Autoriteit Persoonsgegevens (Dutch Data Protection Authority)",
    address: &["Postbus 93374", "2509 AJ DEN HAAG", "The Netherlands"],
    email: Some("info@autoriteitpersoonsgegevens.nl"),
    webform: Some("https://autoriteitpersoonsgegevens.nl/nl/meldingsformulier-klachten"),
    web: Some("https://autoriteitpersoonsgegevens.nl"),
    languages: &[ComplaintLanguage::Nl],
    note: None,
    law: Law::Gdpr,
};

pub(super) static NO: Authority = Authority {
    slug: "nods",
    name: "Datatilsynet (Norwegian Data Protection Authority)",
    address: &["Postboks 458 Sentrum", "0105 Oslo", "Norway"],
    email: Some("postkasse@datatilsynet.no"),
    webform: None,
    web: Some("https://www.datatilsynet.no/"),
    languages: &[ComplaintLanguage::No],
    note: None,
    law: Law::Gdpr,
};

pub(super) static PL: Authority = Authority {
    slug: "plgiodo",
    name: "UODO – Urząd Ochrony Danych Osobowych (Personal Data Protection Office of Poland)",
    address: &["ul. Stawki 2", "00-193 Warszawa", "Poland"],
    email: Some("kancelaria@uodo.gov.pl"),
    webform: None,
    web: Some("https://www.uodo.gov.pl/"),
    languages: &[ComplaintLanguage::Pl],
    note: None,
    law: Law::Gdpr,
};

pub(super) static PT: Authority = Authority {
    slug: "ptcnpd",
    name: "CNPD – Comissão Nacional de Protecção de Dados",
    address: &["Av. D. Carlos I, 134 - 1.º", "1200-651 Lisboa", "Portugal"],
    email: Some("geral@cnpd.pt"),
    webform: None,
    web: Some("https://www.cnpd.pt"),
    languages: &[ComplaintLanguage::Pt],
    note: None,
    law: Law::Gdpr,
};

pub(super) static RO: Authority = Authority {
    slug: "roanspdcp",
    name: "Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal (The National Supervisory Authority For Personal Data Processing of Romania)",
    address: &[
        "B-dul G-ral. Gheorghe Magheru 28-30",
        "Sector 1, cod postal 010336",
        "Bucuresti",
        "Romania",
    ],
    email: Some("anspdcp@dataprotection.ro"),
    webform: Some("https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala"),
    web: Some("https://www.dataprotection.ro/"),
    languages: &[ComplaintLanguage::Ro],
    note: None,
    law: Law::Gdpr,
};

pub(super) static SE: Authority = Authority {
    slug: "sedi",
    name: "Integritetsskyddsmyndigheten (Swedish Data Protection Authority)",
    address: &["Box 8114", "104 20 Stockholm", "Sweden"],
    email: Some("imy@imy.se"),
    webform: None,
    web: Some("https://www.imy.se/"),
    languages: &[ComplaintLanguage::Sv],
    note: None,
    law: Law::Gdpr,
};

pub(super) static SI: Authority = Authority {
    slug: "siiprs",
    name: "Informacijski pooblaščenec (Information Commissioner of the Republic of Slovenia)",
    address: &["Dunajska cesta 22", "1000 Ljubljana", "Slovenia"],
    email: Some("gp.ip@ip-rs.si"),
    webform: None,
    web: Some("https://www.ip-rs.si/"),
    languages: &[ComplaintLanguage::Sl],
    note: None,
    law: Law::Gdpr,
};

pub(super) static SK: Authority = Authority {
    slug: "skunoou",
    name: "Úrad na ochranu osobných údajov Slovenskej republiky (Office for Personal Data Protection of the Slovak Republic)",
    address: &["Hraničná 12", "820 07 Bratislava 27", "Slovakia"],
    email: Some("statny.dozor@pdp.gov.sk"),
    webform: None,
    web: Some("https://dataprotection.gov.sk/uoou/"),
    languages: &[ComplaintLanguage::Sk],
    note: None,
    law: Law::Gdpr,
};
