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

/// What a complaint in a language says where the facts hold it, and only there.
pub(super) struct Marks {
    pub country: Country,
    /// 23 November 2026.
    pub monday: &'static str,
    pub over: &'static str,
    pub runs: &'static str,
    /// A question may hold up the month.
    pub held: &'static str,
    /// Meta asked for more on 15 November 2026, and which article says what it may ask for.
    pub asked: [&'static str; 2],
    /// Erasure only as far as the processing goes that was objected to; account and posts stay.
    pub limits: [&'static str; 2],
    /// The user has to say whether there was a reminder.
    pub unsure: &'static str,
    /// Stand in for what is not known: form, account, e-mail address, right.
    pub unknown: [&'static str; 4],
}

pub(super) const MARKS: [Marks; 7] = [
    Marks {
        country: Country::De,
        monday: "23. November 2026",
        over: "Frist von einem Monat nach Art. 12 Abs. 3 DSGVO endete am 23.",
        runs: "Frist von einem Monat nach Art. 12 Abs. 3 DSGVO endet am 23.",
        held: "kann die Frist bis zu Ihrer Antwort anhalten",
        asked: [
            "Am 15. November 2026 hat Meta weitere Angaben",
            "Art. 12 Abs. 6 DSGVO",
        ],
        limits: [
            "für die Zwecke verarbeitet, denen ich widersprochen habe",
            "Mein Konto und meine Inhalte sollen",
        ],
        unsure: "[Nur wenn Sie Meta schon erinnert haben",
        unknown: [
            "[Adresse des Formulars]",
            "[Benutzername",
            "[E-Mail-Adresse des Kontos]",
            "KI bei Meta [bitte prüfen]",
        ],
    },
    Marks {
        country: Country::Mt,
        monday: "23 November 2026",
        over: "month under Article 12(3) GDPR ended on 23",
        runs: "month under Article 12(3) GDPR ends on 23",
        held: "may hold up the time limit until you answer",
        asked: ["On 15 November 2026 Meta asked me", "Article 12(6) GDPR"],
        limits: [
            "for the purposes to which I objected",
            "My account and my content are to remain",
        ],
        unsure: "[Only if you have already reminded Meta",
        unknown: [
            "[address of the form]",
            "[user name",
            "[e-mail address of the account]",
            "AI at Meta [please check]",
        ],
    },
    Marks {
        country: Country::Es,
        monday: "23 de noviembre de 2026",
        over: "terminó el 23",
        runs: "termina el 23",
        held: "puede suspender el plazo hasta que usted responda",
        asked: [
            "El 15 de noviembre de 2026 Meta me pidió",
            "artículo 12, apartado 6, del RGPD",
        ],
        limits: [
            "para los fines a los que me opuse",
            "Mi cuenta y mis contenidos deben conservarse",
        ],
        unsure: "[Solo si ya ha enviado un recordatorio a Meta",
        unknown: [
            "[dirección del formulario]",
            "[nombre de usuario",
            "[dirección de correo electrónico de la cuenta]",
            "IA en Meta [compruébelo]",
        ],
    },
    Marks {
        country: Country::Fr,
        monday: "23 novembre 2026",
        over: "a pris fin le 23",
        runs: "prend fin le 23",
        held: "peut suspendre le délai jusqu’à votre réponse",
        asked: [
            "Le 15 novembre 2026, Meta m’a demandé",
            "article 12, paragraphe 6, du RGPD",
        ],
        limits: [
            "aux fins auxquelles je me suis opposé(e)",
            "Mon compte et mes contenus doivent être conservés",
        ],
        unsure: "[Uniquement si vous avez déjà envoyé un rappel à Meta",
        unknown: [
            "[adresse du formulaire]",
            "[nom d’utilisateur",
            "[adresse e-mail du compte]",
            "IA de Meta [à vérifier]",
        ],
    },
    Marks {
        country: Country::It,
        monday: "23 novembre 2026",
        over: "è scaduto in data 23",
        runs: "scade in data 23",
        held: "può sospendere il termine fino alla Sua risposta",
        asked: [
            "In data 15 novembre 2026 Meta mi ha chiesto",
            "art. 12, par. 6, GDPR",
        ],
        limits: [
            "per le finalità alle quali mi sono opposto/a",
            "Il mio account e i miei contenuti devono rimanere",
        ],
        unsure: "[Solo se ha già inviato un sollecito a Meta",
        unknown: [
            "[indirizzo del modulo]",
            "[nome utente",
            "[indirizzo e-mail dell’account]",
            "IA di Meta [da verificare]",
        ],
    },
    Marks {
        country: Country::Nl,
        monday: "23 november 2026",
        over: "eindigde op 23",
        runs: "eindigt op 23",
        held: "kan de termijn opschorten totdat u antwoordt",
        asked: ["Op 15 november 2026 heeft Meta mij", "artikel 12, lid 6, AVG"],
        limits: [
            "voor de doeleinden waartegen ik bezwaar heb gemaakt",
            "Mijn account en mijn inhoud moeten blijven",
        ],
        unsure: "[Alleen als u Meta al hebt herinnerd",
        unknown: [
            "[adres van het formulier]",
            "[gebruikersnaam",
            "[e-mailadres van het account]",
            "AI bij Meta [controleren]",
        ],
    },
    Marks {
        country: Country::Pl,
        monday: "23 listopada 2026 roku",
        over: "upłynął w dniu 23",
        runs: "upływa w dniu 23",
        held: "może wstrzymać bieg terminu do czasu odpowiedzi",
        asked: [
            "W dniu 15 listopada 2026 roku Meta zażądała",
            "art. 12 ust. 6 RODO",
        ],
        limits: [
            "w celach objętych sprzeciwem",
            "Moje konto i moje treści mają pozostać",
        ],
        unsure: "[Tylko jeśli przypomniał(a) Pan/Pani już Meta",
        unknown: [
            "[adres formularza]",
            "[nazwa użytkownika",
            "[adres e-mail konta]",
            "AI w Meta [proszę sprawdzić]",
        ],
    },
];
