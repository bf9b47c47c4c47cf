//! Countries with one authority, from AT to IE by their codes. As of [`super::AS_OF`].

use super::{Authority, ComplaintLanguage, Law, Note};

pub(super) static AT: Authority = Authority {
    slug: "atdsb",
    name: "Österreichische Datenschutzbehörde",
    address: &["Barichgasse 40-42", "1030 Wien", "Österreich"],
    email: Some("dsb@dsb.gv.at"),
    webform: Some(
        "https://www.formularservice.gv.at/site/fsrv/user/formular.aspx?pid=5a37966ab26c4489adc20dc53162fa4d&pn=Bf10e1134f601464e9b3835170de668bd",
    ),
    web: Some("https://www.dsb.gv.at/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static BE: Authority = Authority {
    slug: "beapd",
    name: "Autorité de protection des données de Belgique, Gegevensbeschermingsautoriteit van België",
    address: &["Drukpersstraat 35", "1000 Brussels", "Belgium"],
    email: Some("contact@apd-gba.be"),
    webform: Some("https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint"),
    web: Some("https://www.dataprotectionauthority.be/"),
    languages: &[
        ComplaintLanguage::Nl,
        ComplaintLanguage::Fr,
        ComplaintLanguage::De,
    ],
    note: None,
    law: Law::Gdpr,
};

pub(super) static BG: Authority = Authority {
    slug: "bgcpdp",
    name: "Commission for Personal Data Protection Bulgaria",
    address: &["2 Prof. Tsvetan Lazarov Blvd.", "Sofia 1592", "Bulgaria"],
    email: Some("kzld@cpdp.bg"),
    webform: None,
    web: Some("https://www.cpdp.bg"),
    languages: &[ComplaintLanguage::Bg],
    note: Some(Note::SignedMail),
    law: Law::Gdpr,
};

pub(super) static CH: Authority = Authority {
    slug: "chedoeb",
    name: "EDÖB – Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter",
    address: &["Feldeggweg 1", "3003 Bern", "Schweiz"],
    email: None,
    webform: Some("https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/kontaktformular.html"),
    web: Some("https://www.edoeb.admin.ch"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::SwissDsg,
};

pub(super) static CY: Authority = Authority {
    slug: "cydp",
    name: "Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα (Personal Data Commissioner of Cyprus)",
    address: &["Τ.Θ. 23378", "1682 Λευκωσία (Nicosia)", "Cyprus"],
    email: Some("commissioner@dataprotection.gov.cy"),
    webform: Some(
        "https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/All/2FBD2ACD407DEFE8C22582B9002E7019",
    ),
    web: Some("http://www.dataprotection.gov.cy"),
    languages: &[ComplaintLanguage::El],
    note: None,
    law: Law::Gdpr,
};

pub(super) static CZ: Authority = Authority {
    slug: "czcuooz",
    name: "Úřad pro ochranu osobních údajů (Czech Office for Personal Data Protection)",
    address: &["Pplk. Sochora 27", "170 00 Praha 7", "Czech Republic"],
    email: Some("posta@uoou.cz"),
    webform: None,
    web: Some("https://www.uoou.cz/"),
    languages: &[ComplaintLanguage::Cs],
    note: None,
    law: Law::Gdpr,
};

pub(super) static DK: Authority = Authority {
    slug: "dkdi",
    name: "Datatilsynet (Data Inspectorate of Denmark)",
    address: &["Carl Jacobsens Vej 35", "2500 Valby", "Denmark"],
    email: Some("dt@datatilsynet.dk"),
    webform: None,
    web: Some("https://www.datatilsynet.dk/"),
    languages: &[ComplaintLanguage::Da],
    note: None,
    law: Law::Gdpr,
};

pub(super) static EE: Authority = Authority {
    slug: "eeaki",
    name: "Andmekaitse Inspektsioon (Estonian Data Protection Inspectorate)",
    address: &["39 Tatari St.", "10134 Tallinn", "Estonia"],
    email: Some("info@aki.ee"),
    webform: None,
    web: Some("http://www.aki.ee/"),
    languages: &[ComplaintLanguage::Et],
    note: None,
    law: Law::Gdpr,
};

pub(super) static ES: Authority = Authority {
    slug: "esaepa",
    name: "Agencia Española de Protección de Datos (Spanish Agency for Data Protection)",
    address: &["C/ Jorge Juan, 6", "28001 Madrid", "Spain"],
    email: None,
    webform: Some("https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadano.jsf"),
    web: Some("https://www.aepd.es/"),
    languages: &[ComplaintLanguage::Es],
    note: None,
    law: Law::Gdpr,
};

pub(super) static FI: Authority = Authority {
    slug: "fitst",
    name: "Tietosuojavaltuutetun toimisto (Office of the Data Protection Ombudsman of Finland)",
    address: &["PL 800", "00531 Helsinki", "Finland"],
    email: Some("tietosuoja@om.fi"),
    webform: Some("https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle"),
    web: Some("https://tietosuoja.fi"),
    languages: &[ComplaintLanguage::Fi],
    note: None,
    law: Law::Gdpr,
};

pub(super) static FR: Authority = Authority {
    slug: "frcnil",
    name: "Commission Nationale de l'Informatique et des Libertés – CNIL (French National Commission on Informatics and Liberty)",
    address: &[
        "3 Place de Fontenoy",
        "TSA 80715",
        "75334 PARIS CEDEX 07",
        "France",
    ],
    email: None,
    webform: Some("https://www.cnil.fr/fr/plaintes"),
    web: Some("https://www.cnil.fr/"),
    languages: &[ComplaintLanguage::Fr],
    note: None,
    law: Law::Gdpr,
};

pub(super) static GB: Authority = Authority {
    slug: "gbico",
    name: "The Information Commissioner’s Office",
    address: &[
        "Wycliffe House",
        "Water Lane",
        "Wilmslow",
        "Cheshire",
        "SK9 5AF",
        "United Kingdom",
    ],
    email: None,
    webform: Some(
        "https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/",
    ),
    web: Some("https://ico.org.uk/"),
    languages: &[ComplaintLanguage::En],
    note: None,
    law: Law::UkGdpr,
};

pub(super) static GR: Authority = Authority {
    slug: "grdpa",
    name: "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα (Hellenic Data Protection Authority)",
    address: &["Kifissias 1 – 3", "115 23 Athens", "Greece"],
    email: Some("complaints@dpa.gr"),
    webform: None,
    web: Some("https://www.dpa.gr/"),
    languages: &[ComplaintLanguage::El],
    note: None,
    law: Law::Gdpr,
};

pub(super) static HR: Authority = Authority {
    slug: "hrazop",
    name: "Agencija za zaštitu osobnih podataka (Croatian Personal Data Protection Agency)",
    address: &["Selska cesta 136", "10 000 Zagreb", "Croatia"],
    email: Some("azop@azop.hr"),
    webform: Some("https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/"),
    web: Some("https://azop.hr/"),
    languages: &[ComplaintLanguage::Hr],
    note: None,
    law: Law::Gdpr,
};

pub(super) static HU: Authority = Authority {
    slug: "hunaih",
    name: "Nemzeti Adatvédelmi és Információszabadság Hatóság (Hungarian National Authority for Data Protection and Freedom of Information)",
    address: &["Budapest", "Pf.: 9.", "1363", "Hungary"],
    email: Some("ugyfelszolgalat@naih.hu"),
    webform: None,
    web: Some("https://www.naih.hu/"),
    languages: &[ComplaintLanguage::Hu],
    note: None,
    law: Law::Gdpr,
};

pub(super) static IE: Authority = Authority {
    slug: "iedpc",
    name: "Irish Data Protection Commission",
    address: &["21 Fitzwilliam Square South", "Dublin 2", "D02 RD28", "Ireland"],
    email: Some("info@dataprotection.ie"),
    webform: Some("https://forms.dataprotection.ie/contact"),
    web: Some("https://www.dataprotection.ie"),
    languages: &[ComplaintLanguage::En],
    note: None,
    law: Law::Gdpr,
};
