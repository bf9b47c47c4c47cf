//! Italian: the complaint.

use super::words::{Answer, Complaint, Words};

pub(super) static WORDS: Words = Words {
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    first: "1º",
    date: "{day} {month} {year}",
    sender: [
        "[Nome e cognome]",
        "[Indirizzo]",
        "[Indirizzo e-mail dell’account]",
    ],
    unknown_form: "[indirizzo del modulo]",
    ai_training: "l’uso dei miei dati personali per l’IA di Meta",
    general: "il trattamento dei miei dati personali da parte di Meta, come indicato nel modulo",
    third_party_data: "l’uso, per l’IA di Meta, di dati personali che mi riguardano forniti da altre persone",
    account: "Account interessato su {platform}: «{account}».",
    grounds: "[Motivi connessi alla Sua situazione particolare. Cancelli questo paragrafo se non ha nulla da \
              aggiungere.]",
    salutation: "Gentili Signore e Signori,",
    enclosed: "Allegati: [conferma, risposta o schermate, se disponibili]",
    closing: "Distinti saluti",
    complaint: Complaint {
        subject: "Reclamo ai sensi dell’art. 77 GDPR: Meta Platforms Ireland Ltd., opposizione in data {sent} \
                  ({platform})",
        intro: "propongo reclamo ai sensi dell’art. 77, par. 1, del Regolamento (UE) 2016/679 (GDPR) nei confronti \
                di {meta} (di seguito: Meta). Mi rivolgo a codesta Autorità in quanto autorità della mia residenza \
                abituale [oppure: del mio luogo di lavoro; oppure: del luogo della presunta violazione].",
        lead: "L’autorità di controllo capofila per Meta ai sensi dell’art. 56, par. 1, GDPR è: {lead}. Chiedo di \
               cooperare con essa ai sensi dell’art. 60 GDPR e di restare il mio punto di contatto.",
        facts: "In data {sent} ho esercitato il diritto di opposizione ai sensi dell’art. 21, par. 1, GDPR. Oggetto \
                dell’opposizione: {what}. Ho usato questo modulo di Meta: {form}",
        answer: Answer {
            confirmed: "In data {confirmed} ho ricevuto una conferma da Meta. [Perché propone comunque reclamo]",
            refused: "In data {refused} ho ricevuto un rifiuto da Meta. [Motivi indicati da Meta, oppure che non ne \
                      ha indicati; v. art. 12, par. 4, GDPR]",
            nothing: "Fino a oggi, {today}, non ho ricevuto né una conferma né un rifiuto.",
            over: "Il termine di un mese di cui all’art. 12, par. 3, GDPR è scaduto in data {due}.",
            runs: "Il termine di un mese di cui all’art. 12, par. 3, GDPR scade in data {due}.",
            extension: "Può essere prorogato di due mesi, se necessario; il titolare deve informarne l’interessato, \
                        indicando i motivi, entro il primo mese. [Da verificare, altrimenti cancellare: non sono \
                        stato/a informato/a di una proroga.]",
        },
        duties: "Dopo l’opposizione, ai sensi dell’art. 21, par. 1, GDPR il titolare deve astenersi dal trattare \
                 ulteriormente i dati, salvo che dimostri motivi legittimi cogenti che prevalgono sui miei \
                 interessi, diritti e libertà, oppure che il trattamento serva per l’accertamento, l’esercizio o la \
                 difesa di un diritto in sede giudiziaria. Se non sussiste alcun motivo legittimo prevalente per il \
                 trattamento, su richiesta deve cancellare i dati senza ingiustificato ritardo ai sensi dell’art. \
                 17, par. 1, lett. c), GDPR. Chiedo di esaminare se Meta rispetti questi obblighi e il termine di \
                 cui all’art. 12, par. 3, GDPR.",
        request: "Qualora sia accertata una violazione, chiedo di esercitare i poteri di cui all’art. 58, par. 2, \
                  GDPR affinché Meta dia seguito all’opposizione e cancelli i dati interessati. Chiedo di essere \
                  informato/a dello stato e dell’esito del reclamo ai sensi dell’art. 77, par. 2, GDPR.",
    },
};
