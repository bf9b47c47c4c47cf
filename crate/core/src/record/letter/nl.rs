//! Dutch: the complaint.

use super::phrases::{Answer, Complaint, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
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
    sender: ["[Voor- en achternaam]", "[Adres]"],
    unknown_form: "[adres van het formulier]",
    unknown_account: "[gebruikersnaam, profieladres of telefoonnummer]",
    unknown_email: "[e-mailadres van het account]",
    check: "[controleren]",
    unsure: "[Alleen als u Meta al hebt herinnerd, met datum; anders verwijderen: {sentence}]",
    number: "nummer {number}",
    ai_training: "het gebruik van mijn persoonsgegevens voor AI bij Meta",
    general: "de verwerking van mijn persoonsgegevens door Meta, zoals in het formulier vermeld",
    third_party_data: "het gebruik, voor AI bij Meta, van persoonsgegevens over mij die door anderen zijn \
                       verstrekt",
    account: "Het account bij {platform}: {account}; e-mailadres van het account: {email}",
    grounds: "[Redenen die verband houden met uw specifieke situatie. Verwijder deze alinea als u niets wilt \
              toevoegen.]",
    salutation: "Geachte heer, mevrouw,",
    enclosed: "Bijlagen: [bevestiging, antwoord of schermafbeeldingen, indien aanwezig]",
    closing: "Met vriendelijke groet,",
    complaint: Complaint {
        subject: "Klacht op grond van artikel 77 AVG: Meta Platforms Ireland Ltd., bezwaar van {sent} \
                  ({platform})",
        intro: "Ik dien op grond van artikel 77, lid 1, AVG een klacht in over {meta} (hierna: Meta). Ik \
                wend mij tot u als toezichthouder van mijn gewone verblijfplaats [of: van mijn werkplek; of: \
                van de plaats van de vermeende inbreuk].",
        lead: "De leidende toezichthoudende autoriteit voor Meta volgens artikel 56, lid 1, AVG is: {lead}. \
               Ik verzoek u met haar samen te werken volgens artikel 60 AVG en mijn aanspreekpunt te \
               blijven.",
        facts: "Op {sent} heb ik op grond van artikel 21, lid 1, AVG bezwaar gemaakt tegen {what}. Daarvoor \
                heb ik dit formulier van Meta gebruikt: {form}",
        answer: Answer {
            confirmed: "Op {confirmed} heb ik een bevestiging van Meta ontvangen. [Waarom u toch een klacht \
                        indient]",
            refused: "Op {refused} heb ik een afwijzing van Meta ontvangen. [Redenen die Meta heeft gegeven, \
                      of dat er geen zijn gegeven; zie artikel 12, lid 4, AVG]",
            nothing: "Tot vandaag, {today}, heb ik noch een bevestiging, noch een afwijzing ontvangen.",
            asked: "Op {asked} heeft Meta mij om aanvullende informatie gevraagd. [Wat Meta wilde weten en \
                    wat u wanneer hebt geantwoord, of dat u niet hebt geantwoord.] Volgens artikel 12, lid \
                    6, AVG mag de verwerkingsverantwoordelijke alleen om aanvullende informatie ter \
                    bevestiging van de identiteit vragen wanneer hij redenen heeft om daaraan te twijfelen.",
            over: "De termijn van een maand van artikel 12, lid 3, AVG eindigde op {due}, tenzij die dag een \
                   feestdag was.",
            runs: "De termijn van een maand van artikel 12, lid 3, AVG eindigt op {due}, tenzij die dag een \
                   feestdag is.",
            held: "Gerekend vanaf het bezwaar is {due} de laatste dag van de termijn van een maand van \
                   artikel 12, lid 3, AVG, tenzij die dag een feestdag is. [Ter controle, daarna \
                   verwijderen: een vraag naar uw identiteit kan de termijn opschorten totdat u antwoordt.]",
            extension: "Die termijn kan indien nodig met twee maanden worden verlengd; de \
                        verwerkingsverantwoordelijke moet de betrokkene daarvan binnen de eerste maand in \
                        kennis stellen, met opgave van redenen. [Controleer dit, anders verwijderen: ik ben \
                        niet in kennis gesteld van een verlenging.]",
        },
        reminded: "Op {reminded} heb ik Meta schriftelijk aan het bezwaar herinnerd en op grond van artikel \
                   17, lid 1, onder c), AVG verzocht mijn gegevens zonder onredelijke vertraging te wissen, \
                   voor zover Meta ze verwerkt voor de doeleinden waartegen ik bezwaar heb gemaakt en er \
                   voor die verwerking geen prevalerende dwingende gerechtvaardigde gronden zijn. Mijn \
                   account en mijn inhoud moeten blijven bestaan. Ik verzoek u ook dit te onderzoeken en zo \
                   nodig de wissing in deze omvang te gelasten.",
        duties: "Na een bezwaar mag de verwerkingsverantwoordelijke de gegevens volgens artikel 21, lid 1, \
                 AVG niet meer verwerken, tenzij hij dwingende gerechtvaardigde gronden aanvoert die \
                 zwaarder wegen dan mijn belangen, rechten en vrijheden, of de verwerking dient voor de \
                 instelling, uitoefening of onderbouwing van een rechtsvordering. Ik verzoek u te \
                 onderzoeken of Meta deze verplichting en de termijn van artikel 12, lid 3, AVG naleeft.",
        request: "Stelt u een inbreuk vast, dan verzoek ik u uw bevoegdheden volgens artikel 58, lid 2, AVG \
                  te gebruiken, zodat Meta aan het bezwaar gevolg geeft. Ik verzoek u mij volgens artikel \
                  77, lid 2, AVG in kennis te stellen van de voortgang en het resultaat.",
    },
};
