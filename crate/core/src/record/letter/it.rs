//! Italian: the complaint.

use super::phrases::{Answer, Complaint, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
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
    sender: ["[Nome e cognome]", "[Indirizzo]"],
    unknown_form: "[indirizzo del modulo]",
    unknown_account: "[nome utente, indirizzo del profilo o numero di telefono]",
    unknown_email: "[indirizzo e-mail dell’account]",
    check: "[da verificare]",
    unsure: "[Solo se ha già inviato un sollecito a Meta, con la data; altrimenti cancellare: {sentence}]",
    number: "numero {number}",
    ai_training: "l’uso dei miei dati personali per l’IA di Meta",
    general: "il trattamento dei miei dati personali da parte di Meta, come indicato nel modulo",
    third_party_data: "l’uso, per l’IA di Meta, di dati personali che mi riguardano forniti da altre persone",
    account: "Account interessato su {platform}: {account}; indirizzo e-mail dell’account: {email}",
    grounds: "[Motivi connessi alla Sua situazione particolare. Cancelli questo paragrafo se non ha nulla da \
              aggiungere.]",
    salutation: "Gentili Signore e Signori,",
    enclosed: "Allegati: [conferma, risposta o schermate, se disponibili]",
    closing: "Distinti saluti",
    complaint: Complaint {
        subject: "Reclamo ai sensi dell’art. 77 GDPR: Meta Platforms Ireland Ltd., opposizione in data \
                  {sent} ({platform})",
        intro: "propongo reclamo ai sensi dell’art. 77, par. 1, del Regolamento (UE) 2016/679 (GDPR) nei \
                confronti di {meta} (di seguito: Meta). Mi rivolgo a codesta Autorità in quanto autorità \
                della mia residenza abituale [oppure: del mio luogo di lavoro; oppure: del luogo della \
                presunta violazione].",
        lead: "L’autorità di controllo capofila per Meta ai sensi dell’art. 56, par. 1, GDPR è: {lead}. \
               Chiedo di cooperare con essa ai sensi dell’art. 60 GDPR e di restare il mio punto di \
               contatto.",
        facts: "In data {sent} ho esercitato il diritto di opposizione ai sensi dell’art. 21, par. 1, GDPR. \
                Oggetto dell’opposizione: {what}. Ho usato questo modulo di Meta: {form}",
        answer: Answer {
            confirmed: "In data {confirmed} ho ricevuto una conferma da Meta. [Perché propone comunque \
                        reclamo]",
            refused: "In data {refused} ho ricevuto un rifiuto da Meta. [Motivi indicati da Meta, oppure che \
                      non ne ha indicati; v. art. 12, par. 4, GDPR]",
            nothing: "Fino a oggi, {today}, non ho ricevuto né una conferma né un rifiuto.",
            asked: "In data {asked} Meta mi ha chiesto ulteriori informazioni. [Che cosa voleva sapere Meta, \
                    che cosa ha risposto Lei e quando, oppure che non ha risposto.] Ai sensi dell’art. 12, \
                    par. 6, GDPR il titolare può richiedere ulteriori informazioni per confermare l’identità \
                    solo se nutre ragionevoli dubbi al riguardo.",
            over: "Il termine di un mese di cui all’art. 12, par. 3, GDPR è scaduto in data {due}, salvo che \
                   tale giorno fosse festivo.",
            runs: "Il termine di un mese di cui all’art. 12, par. 3, GDPR scade in data {due}, salvo che \
                   tale giorno sia festivo.",
            held: "Calcolato dall’opposizione, il termine di un mese di cui all’art. 12, par. 3, GDPR scade \
                   in data {due}, salvo che tale giorno sia festivo. [Da verificare, poi cancellare: una \
                   domanda sulla Sua identità può sospendere il termine fino alla Sua risposta.]",
            extension: "Il termine può essere prorogato di due mesi, se necessario; il titolare deve \
                        informarne l’interessato, indicando i motivi, entro il primo mese. [Da verificare, \
                        altrimenti cancellare: non sono stato/a informato/a di una proroga.]",
        },
        reminded: "In data {reminded} ho ricordato per iscritto a Meta l’opposizione e ho chiesto, ai sensi \
                   dell’art. 17, par. 1, lett. c), GDPR, la cancellazione senza ingiustificato ritardo dei \
                   miei dati, nella misura in cui Meta li tratti per le finalità alle quali mi sono \
                   opposto/a e non sussista alcun motivo legittimo prevalente per tale trattamento. Il mio \
                   account e i miei contenuti devono rimanere. Chiedo di esaminare anche questo punto e, se \
                   del caso, di ordinare la cancellazione in tale misura.",
        duties: "Dopo l’opposizione, ai sensi dell’art. 21, par. 1, GDPR il titolare deve astenersi dal \
                 trattare ulteriormente i dati, salvo che dimostri motivi legittimi cogenti che prevalgono \
                 sui miei interessi, diritti e libertà, oppure che il trattamento serva per l’accertamento, \
                 l’esercizio o la difesa di un diritto in sede giudiziaria. Chiedo di esaminare se Meta \
                 rispetti quest’obbligo e il termine di cui all’art. 12, par. 3, GDPR.",
        request: "Qualora sia accertata una violazione, chiedo di esercitare i poteri di cui all’art. 58, \
                  par. 2, GDPR affinché Meta dia seguito all’opposizione. Chiedo di essere informato/a dello \
                  stato e dell’esito del reclamo ai sensi dell’art. 77, par. 2, GDPR.",
    },
};
