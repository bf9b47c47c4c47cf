//! Dutch: the complaint.

use super::words::{Answer, Complaint, Words};

pub(super) static WORDS: Words = Words {
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    first: "1",
    date: "{day} {month} {year}",
    sender: [
        "[Voor- en achternaam]",
        "[Adres]",
        "[E-mailadres van het account]",
    ],
    unknown_form: "[adres van het formulier]",
    ai_training: "het gebruik van mijn persoonsgegevens voor AI bij Meta",
    general: "de verwerking van mijn persoonsgegevens door Meta, zoals in het formulier vermeld",
    third_party_data: "het gebruik, voor AI bij Meta, van persoonsgegevens over mij die door anderen zijn verstrekt",
    account: "Het account bij {platform}: ‘{account}’.",
    grounds: "[Redenen die verband houden met uw specifieke situatie. Verwijder deze alinea als u niets wilt \
              toevoegen.]",
    salutation: "Geachte heer, mevrouw,",
    enclosed: "Bijlagen: [bevestiging, antwoord of schermafbeeldingen, indien aanwezig]",
    closing: "Met vriendelijke groet,",
    complaint: Complaint {
        subject: "Klacht op grond van artikel 77 AVG: Meta Platforms Ireland Ltd., bezwaar van {sent} ({platform})",
        intro: "Ik dien op grond van artikel 77, lid 1, AVG een klacht in over {meta} (hierna: Meta). Ik wend mij tot \
                u als toezichthouder van mijn gewone verblijfplaats [of: van mijn werkplek; of: van de plaats van de \
                vermeende inbreuk].",
        lead: "De leidende toezichthoudende autoriteit voor Meta volgens artikel 56, lid 1, AVG is: {lead}. Ik verzoek \
               u met haar samen te werken volgens artikel 60 AVG en mijn aanspreekpunt te blijven.",
        facts: "Op {sent} heb ik op grond van artikel 21, lid 1, AVG bezwaar gemaakt tegen {what}. Daarvoor heb ik dit \
                formulier van Meta gebruikt: {form}",
        answer: Answer {
            confirmed: "Op {confirmed} heb ik een bevestiging van Meta ontvangen. [Waarom u toch een klacht indient]",
            refused: "Op {refused} heb ik een afwijzing van Meta ontvangen. [Redenen die Meta heeft gegeven, of dat er \
                      geen zijn gegeven; zie artikel 12, lid 4, AVG]",
            nothing: "Tot vandaag, {today}, heb ik noch een bevestiging, noch een afwijzing ontvangen.",
            over: "De termijn van een maand van artikel 12, lid 3, AVG eindigde op {due}.",
            runs: "De termijn van een maand van artikel 12, lid 3, AVG eindigt op {due}.",
            extension: "Die termijn kan indien nodig met twee maanden worden verlengd; de verwerkingsverantwoordelijke \
                        moet de betrokkene daarvan binnen de eerste maand in kennis stellen, met opgave van redenen. \
                        [Controleer dit, anders verwijderen: ik ben niet in kennis gesteld van een verlenging.]",
        },
        duties: "Na een bezwaar mag de verwerkingsverantwoordelijke de gegevens volgens artikel 21, lid 1, AVG niet \
                 meer verwerken, tenzij hij dwingende gerechtvaardigde gronden aanvoert die zwaarder wegen dan mijn \
                 belangen, rechten en vrijheden, of de verwerking dient voor de instelling, uitoefening of \
                 onderbouwing van een rechtsvordering. Zijn er geen prevalerende dwingende gerechtvaardigde gronden \
                 voor de verwerking, dan moet hij de gegevens op verzoek zonder onredelijke vertraging wissen volgens \
                 artikel 17, lid 1, onder c), AVG. Ik verzoek u te onderzoeken of Meta deze verplichtingen en de \
                 termijn van artikel 12, lid 3, AVG naleeft.",
        request: "Stelt u een inbreuk vast, dan verzoek ik u uw bevoegdheden volgens artikel 58, lid 2, AVG te \
                  gebruiken, zodat Meta aan het bezwaar gevolg geeft en de betrokken gegevens wist. Ik verzoek u mij \
                  volgens artikel 77, lid 2, AVG in kennis te stellen van de voortgang en het resultaat.",
    },
};
