//! German. Also the letter to the Swiss authority, which takes reports under Art. 49 DSG.

use super::phrases::{Answer, Complaint, Phrases, Reminder};

pub(super) static PHRASES: Phrases = Phrases {
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    first: "1",
    date: "{day}. {month} {year}",
    sender: ["[Vor- und Nachname]", "[Anschrift]"],
    unknown_form: "[Adresse des Formulars]",
    unknown_account: "[Benutzername, Profiladresse oder Telefonnummer]",
    unknown_email: "[E-Mail-Adresse des Kontos]",
    check: "[bitte prüfen]",
    unsure: "[Nur wenn Sie Meta schon erinnert haben, mit Datum; sonst löschen: {sentence}]",
    number: "Nummer {number}",
    ai_training: "die Verwendung meiner personenbezogenen Daten für KI bei Meta",
    general: "die im Formular angegebene Verarbeitung meiner personenbezogenen Daten durch Meta",
    third_party_data: "die Verwendung personenbezogener Daten über mich, die andere angegeben haben, für KI \
                       bei Meta",
    account: "Mein Konto bei {platform}: {account}; E-Mail-Adresse des Kontos: {email}",
    grounds: "[Gründe, die sich aus Ihrer besonderen Situation ergeben. Löschen Sie diesen Absatz, wenn Sie \
              nichts ergänzen wollen.]",
    salutation: "Sehr geehrte Damen und Herren,",
    enclosed: "Anlagen: [Bestätigung, Antwort oder Bildschirmfotos, soweit vorhanden]",
    closing: "Mit freundlichen Grüßen",
    complaint: Complaint {
        subject: "Beschwerde nach Art. 77 DSGVO: Meta Platforms Ireland Ltd., Widerspruch vom {sent} \
                  ({platform})",
        intro: "ich beschwere mich nach Art. 77 Abs. 1 DSGVO über {meta} (im Folgenden: Meta). An Sie wende \
                ich mich, weil ich in Ihrem Zuständigkeitsbereich meinen gewöhnlichen Aufenthalt habe [oder: \
                meinen Arbeitsplatz habe; oder: weil dort der mutmaßliche Verstoß geschah].",
        lead: "Federführende Aufsichtsbehörde für Meta ist nach Art. 56 Abs. 1 DSGVO: {lead}. Ich bitte Sie, \
               mit ihr nach Art. 60 DSGVO zusammenzuarbeiten und meine Ansprechstelle zu bleiben.",
        facts: FACTS,
        answer: ANSWER,
        reminded: "Am {reminded} habe ich Meta schriftlich an den Widerspruch erinnert und nach Art. 17 Abs. \
                   1 Buchst. c DSGVO verlangt, meine Daten unverzüglich zu löschen, soweit Meta sie für die \
                   Zwecke verarbeitet, denen ich widersprochen habe, und soweit keine vorrangigen \
                   berechtigten Gründe für diese Verarbeitung vorliegen. Mein Konto und meine Inhalte sollen \
                   bestehen bleiben. Ich bitte Sie, auch das zu prüfen und die Löschung in diesem Umfang \
                   nötigenfalls anzuordnen.",
        duties: "Nach einem Widerspruch darf der Verantwortliche die Daten nach Art. 21 Abs. 1 DSGVO nicht \
                 mehr verarbeiten, es sei denn, er weist zwingende schutzwürdige Gründe nach, die meine \
                 Interessen, Rechte und Freiheiten überwiegen, oder die Verarbeitung dient der \
                 Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen. Ich bitte Sie zu prüfen, \
                 ob Meta diese Pflicht und die Frist des Art. 12 Abs. 3 DSGVO einhält.",
        request: "Stellen Sie einen Verstoß fest, bitte ich Sie, Ihre Befugnisse nach Art. 58 Abs. 2 DSGVO \
                  zu nutzen, damit Meta den Widerspruch umsetzt. Bitte unterrichten Sie mich nach Art. 77 \
                  Abs. 2 DSGVO über den Stand und das Ergebnis.",
    },
};

const FACTS: &str = "Am {sent} habe ich nach Art. 21 Abs. 1 DSGVO Widerspruch gegen {what} eingelegt. Dafür \
                     habe ich dieses Formular von Meta verwendet: {form}";

const ANSWER: Answer = Answer {
    confirmed: "Am {confirmed} habe ich eine Bestätigung von Meta erhalten. [Warum Sie sich dennoch \
                beschweren]",
    refused: "Am {refused} habe ich eine Ablehnung von Meta erhalten. [Gründe, die Meta genannt hat, oder \
              dass keine genannt wurden; vgl. Art. 12 Abs. 4 DSGVO]",
    nothing: "Bis heute, {today}, habe ich weder eine Bestätigung noch eine Ablehnung erhalten.",
    asked: "Am {asked} hat Meta weitere Angaben von mir verlangt. [Was Meta wissen wollte und was Sie wann \
            geantwortet haben, oder dass Sie nicht geantwortet haben.] Zur Bestätigung der Identität darf \
            der Verantwortliche zusätzliche Informationen nach Art. 12 Abs. 6 DSGVO nur anfordern, wenn er \
            begründete Zweifel an ihr hat.",
    over: "Die Frist von einem Monat nach Art. 12 Abs. 3 DSGVO endete am {due}, sofern dieser Tag kein \
           Feiertag war.",
    runs: "Die Frist von einem Monat nach Art. 12 Abs. 3 DSGVO endet am {due}, sofern dieser Tag kein \
           Feiertag ist.",
    held: "Vom Widerspruch an gerechnet, ist der {due} der letzte Tag der Frist von einem Monat nach Art. 12 \
           Abs. 3 DSGVO, sofern dieser Tag kein Feiertag ist. [Bitte prüfen, dann löschen: Eine Frage nach \
           Ihrer Identität kann die Frist bis zu Ihrer Antwort anhalten.]",
    extension: "Die Frist kann um zwei weitere Monate verlängert werden, wenn das erforderlich ist; darüber \
                muss der Verantwortliche die betroffene Person innerhalb des ersten Monats unter Angabe der \
                Gründe unterrichten. [Bitte prüfen, sonst löschen: Von einer Verlängerung wurde ich nicht \
                unterrichtet.]",
};

/// To the Swiss commissioner: the Swiss act for what he may look into, the GDPR for what binds Meta in
/// Ireland (Art. 3(1) GDPR) and where a complaint under it would go.
pub(super) static SWISS: Complaint = Complaint {
    subject: "Anzeige nach Art. 49 Abs. 1 DSG: Meta Platforms Ireland Ltd., Widerspruch vom {sent} \
              ({platform})",
    intro: "ich erstatte nach Art. 49 Abs. 1 DSG Anzeige gegen {meta} (im Folgenden: Meta). Mein Wohnsitz \
            ist in der Schweiz [bitte prüfen].",
    lead: "Für die Verordnung (EU) 2016/679 (DSGVO), die für Meta als Unternehmen mit Niederlassung in \
           Irland nach Art. 3 Abs. 1 gilt, ist nach Art. 56 Abs. 1 DSGVO federführend: {lead}.",
    facts: FACTS,
    answer: ANSWER,
    reminded: "Am {reminded} habe ich Meta schriftlich an den Widerspruch erinnert und nach Art. 17 Abs. 1 \
               Buchst. c DSGVO verlangt, meine Daten unverzüglich zu löschen, soweit Meta sie für die Zwecke \
               bearbeitet, denen ich widersprochen habe, und soweit keine vorrangigen berechtigten Gründe \
               dafür vorliegen. Mein Konto und meine Inhalte sollen bestehen bleiben.",
    duties: "Eine Persönlichkeitsverletzung liegt nach Art. 30 Abs. 2 Bst. b DSG insbesondere vor, wenn \
             Personendaten entgegen der ausdrücklichen Willenserklärung der betroffenen Person bearbeitet \
             werden; sie ist nach Art. 31 Abs. 1 DSG widerrechtlich, wenn sie nicht durch Einwilligung, \
             durch ein überwiegendes privates oder öffentliches Interesse oder durch Gesetz gerechtfertigt \
             ist. Nach der DSGVO muss der Verantwortliche zwingende schutzwürdige Gründe nachweisen (Art. 21 \
             Abs. 1) oder die Verarbeitung einstellen.",
    request: "Ich bitte Sie, eine Untersuchung zu eröffnen, wenn genügend Anzeichen für einen Verstoss \
              bestehen, und mich nach Art. 49 Abs. 4 DSG über Ihre Schritte und das Ergebnis zu informieren.",
};

pub(super) static REMINDER: Reminder = Reminder {
    subject: "Mein Widerspruch nach Art. 21 Abs. 1 DSGVO vom {sent} ({platform}): Erinnerung",
    salutation: "Sehr geehrte Damen und Herren,",
    facts: "am {sent} habe ich nach Art. 21 Abs. 1 DSGVO Widerspruch gegen {what} eingelegt. Dafür habe ich \
            Ihr Formular verwendet: {form}",
    answer: Answer {
        confirmed: "Am {confirmed} habe ich eine Bestätigung von Ihnen erhalten. [Was Sie darüber hinaus \
                    wissen wollen]",
        refused: "Am {refused} habe ich eine Ablehnung von Ihnen erhalten. Nach Art. 12 Abs. 4 DSGVO müssen \
                  Sie mir die Gründe dafür nennen.",
        nothing: "Bis heute, {today}, habe ich von Ihnen weder eine Bestätigung noch eine Ablehnung \
                  erhalten.",
        asked: "Am {asked} haben Sie weitere Angaben von mir verlangt. [Was Sie geantwortet haben und wann; \
                fehlt die Antwort noch, können Sie sie hier geben.] Zur Bestätigung der Identität dürfen Sie \
                zusätzliche Informationen nach Art. 12 Abs. 6 DSGVO nur anfordern, wenn Sie begründete \
                Zweifel an ihr haben.",
        over: "Die Frist von einem Monat nach Art. 12 Abs. 3 DSGVO endete am {due}, sofern dieser Tag kein \
               Feiertag war.",
        runs: "Die Frist von einem Monat nach Art. 12 Abs. 3 DSGVO endet am {due}, sofern dieser Tag kein \
               Feiertag ist.",
        held: "Vom Widerspruch an gerechnet, ist der {due} der letzte Tag der Frist von einem Monat nach \
               Art. 12 Abs. 3 DSGVO, sofern dieser Tag kein Feiertag ist. [Bitte prüfen, dann löschen: Eine \
               Frage nach Ihrer Identität kann die Frist bis zu Ihrer Antwort anhalten.]",
        extension: "Um zwei weitere Monate verlängern dürfen Sie die Frist nur, wenn das erforderlich ist, \
                    und darüber müssen Sie mich innerhalb des ersten Monats unter Angabe der Gründe \
                    unterrichten.",
    },
    demands: [
        "Nach meinem Widerspruch dürfen Sie die Daten nach Art. 21 Abs. 1 DSGVO nicht mehr verarbeiten, es \
         sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und \
         Freiheiten überwiegen, oder die Verarbeitung dient der Geltendmachung, Ausübung oder Verteidigung \
         von Rechtsansprüchen.",
        "Bitte teilen Sie mir bis zum {reply_by} schriftlich mit, ob und seit wann Sie den Widerspruch \
         umsetzen, und wenn nicht, welche zwingenden schutzwürdigen Gründe Sie dafür nachweisen.",
        "Zugleich verlange ich nach Art. 17 Abs. 1 Buchst. c DSGVO, dass Sie meine Daten unverzüglich \
         löschen, soweit Sie sie für die Zwecke verarbeiten, denen ich widersprochen habe, und soweit keine \
         vorrangigen berechtigten Gründe für diese Verarbeitung vorliegen. Mein Konto und meine Inhalte \
         sollen bestehen bleiben. Bitte bestätigen Sie mir die Löschung.",
        "Der Widerspruch gilt weiter. Dieses Schreiben ersetzt ihn nicht und nimmt nichts davon zurück.",
        "Erhalte ich bis dahin keine Antwort, behalte ich mir eine Beschwerde bei der Aufsichtsbehörde nach \
         Art. 77 DSGVO vor.",
    ],
};
