//! The sixteen states of Germany: the authorities that supervise companies. As of [`super::AS_OF`].

use super::{Authority, ComplaintLanguage, Law};

pub(super) static BW: Authority = Authority {
    slug: "debawueldb",
    name: "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
    address: &["Postfach 10 29 32", "70025 Stuttgart", "Deutschland"],
    email: Some("poststelle@lfdi.bwl.de"),
    webform: Some("https://www.service-bw.de/onlineantraege/onlineantrag?processInstanceId=994719535"),
    web: Some("https://www.baden-wuerttemberg.datenschutz.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static BY: Authority = Authority {
    slug: "debaylda",
    name: "Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)",
    address: &["Postfach 1349", "91504 Ansbach", "Deutschland"],
    email: Some("poststelle@lda.bayern.de"),
    webform: Some("https://www.lda.bayern.de/de/beschwerde.html"),
    web: Some("https://www.lda.bayern.de/de/index.html"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static BE: Authority = Authority {
    slug: "deberlbdi",
    name: "Berliner Beauftragte für Datenschutz und Informationsfreiheit",
    address: &["Alt-Moabit 59-61", "10555 Berlin", "Deutschland"],
    email: Some("mailbox@datenschutz-berlin.de"),
    webform: Some("https://kontakt.datenschutz-berlin.de/"),
    web: Some("https://www.datenschutz-berlin.de"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static BB: Authority = Authority {
    slug: "debralda",
    name: "Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg",
    address: &["Stahnsdorfer Damm 77", "14532 Kleinmachnow", "Deutschland"],
    email: Some("poststelle@lda.brandenburg.de"),
    webform: Some(
        "https://www.lda.brandenburg.de/lda/de/service/formulare-und-musterschreiben/beschwerdeformular/",
    ),
    web: Some("https://www.lda.brandenburg.de"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static HB: Authority = Authority {
    slug: "debrelfdi",
    name: "Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen",
    address: &["Arndtstraße 1", "27570 Bremerhaven", "Deutschland"],
    email: Some("office@datenschutz.bremen.de"),
    webform: Some(
        "https://www.datenschutz.bremen.de/wir-ueber-uns/online-meldungen/beschwerdeformular-15253",
    ),
    web: Some("https://www.datenschutz.bremen.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static HH: Authority = Authority {
    slug: "dehmbbfdi",
    name: "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit",
    address: &["Ludwig-Erhard-Str 22, 7. OG", "20459 Hamburg", "Deutschland"],
    email: Some("mailbox@datenschutz.hamburg.de"),
    webform: Some("https://datenschutz-hamburg.de/beschwerde/"),
    web: Some("https://datenschutz-hamburg.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static HE: Authority = Authority {
    slug: "dehessbdi",
    name: "Der Hessische Beauftragte für Datenschutz und Informationsfreiheit",
    address: &["Postfach 3163", "65021 Wiesbaden", "Deutschland"],
    email: Some("poststelle@datenschutz.hessen.de"),
    webform: Some("https://datenschutz.hessen.de/service/beschwerde-uebermitteln"),
    web: Some("https://datenschutz.hessen.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static MV: Authority = Authority {
    slug: "demvldi",
    name: "Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern",
    address: &[
        "Schloss Schwerin",
        "Lennéstraße 1",
        "19053 Schwerin",
        "Deutschland",
    ],
    email: Some("info@datenschutz-mv.de"),
    webform: Some(
        "https://www.datenschutz-mv.de/kontakt/online-beschwerdeformular-mitteilung-ueber-einen-datenschutzverstoss/",
    ),
    web: Some("https://www.datenschutz-mv.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static NI: Authority = Authority {
    slug: "dendslfd",
    name: "Der Landesbeauftragte für den Datenschutz Niedersachsen",
    address: &["Postfach 221", "30002 Hannover", "Deutschland"],
    email: Some("poststelle@lfd.niedersachsen.de"),
    webform: Some(
        "https://www.navo.niedersachsen.de/navo2/portal/csend/8915/fileget/dsbeschwerdeformular.html",
    ),
    web: Some("https://lfd.niedersachsen.de/startseite/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static NW: Authority = Authority {
    slug: "denrwldi",
    name: "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
    address: &["Kavalleriestraße 2 - 4", "40213 Düsseldorf", "Deutschland"],
    email: Some("poststelle@ldi.nrw.de"),
    webform: None,
    web: Some("https://www.ldi.nrw.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static RP: Authority = Authority {
    slug: "derlpbdi",
    name: "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz",
    address: &["Postfach 30 40", "55020 Mainz", "Deutschland"],
    email: Some("poststelle@datenschutz.rlp.de"),
    webform: Some(
        "https://www.datenschutz.rlp.de/de/themenfelder-themen/online-services/beschwerdeformular/",
    ),
    web: Some("https://www.datenschutz.rlp.de"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static SL: Authority = Authority {
    slug: "desaarudz",
    name: "Unabhängiges Datenschutzzentrum Saarland",
    address: &["Fritz-Dobisch-Straße 12", "66111 Saarbrücken", "Deutschland"],
    email: Some("poststelle@datenschutz.saarland.de"),
    webform: Some("https://www.datenschutz.saarland.de/online-dienste/beschwerdeformular"),
    web: Some("https://datenschutz.saarland.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static SN: Authority = Authority {
    slug: "desaechsdsb",
    name: "Sächsische Datenschutz- und Transparenzbeauftragte",
    address: &["Postfach 11 01 32", "01330 Dresden", "Deutschland"],
    email: Some("post@sdtb.sachsen.de"),
    webform: Some("https://formulare.datenschutz.sachsen.de/form/provide/53/"),
    web: Some("https://www.datenschutz.sachsen.de"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static ST: Authority = Authority {
    slug: "desalbd",
    name: "Landesbeauftragter für den Datenschutz Sachsen-Anhalt",
    address: &["Postfach 1947", "39009 Magdeburg", "Deutschland"],
    email: Some("poststelle@lfd.sachsen-anhalt.de"),
    webform: Some("https://datenschutz.sachsen-anhalt.de/service/online-formulare/beschwerde-anfrage"),
    web: Some("https://datenschutz.sachsen-anhalt.de"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static SH: Authority = Authority {
    slug: "deshuld",
    name: "Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein",
    address: &["Postfach 71 16", "24171 Kiel", "Deutschland"],
    email: Some("mail@datenschutzzentrum.de"),
    webform: Some("https://www.datenschutzzentrum.de/formular/beschwerde.php"),
    web: Some("https://www.datenschutzzentrum.de/"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};

pub(super) static TH: Authority = Authority {
    slug: "detlfdi",
    name: "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit",
    address: &["Postfach 900455", "99107 Erfurt", "Deutschland"],
    email: Some("poststelle@datenschutz.thueringen.de"),
    webform: None,
    web: Some("https://www.tlfdi.de"),
    languages: &[ComplaintLanguage::De],
    note: None,
    law: Law::Gdpr,
};
