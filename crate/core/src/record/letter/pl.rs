//! Polish: the complaint.

use super::words::{Answer, Complaint, Words};

pub(super) static WORDS: Words = Words {
    months: [
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ],
    first: "1",
    date: "{day} {month} {year} roku",
    sender: ["[Imię i nazwisko]", "[Adres]", "[Adres e-mail konta]"],
    unknown_form: "[adres formularza]",
    ai_training: "wykorzystywanie moich danych osobowych na potrzeby AI w Meta",
    general: "przetwarzanie moich danych osobowych przez Meta, jak wskazano w formularzu",
    third_party_data: "wykorzystywanie na potrzeby AI w Meta danych osobowych o mnie, które podały inne osoby",
    account: "Konto na platformie {platform}: „{account}”.",
    grounds: "[Przyczyny związane z Pana/Pani szczególną sytuacją. Proszę usunąć ten akapit, jeśli nie ma nic do \
              dodania.]",
    salutation: "Szanowni Państwo,",
    enclosed: "Załączniki: [potwierdzenie, odpowiedź lub zrzuty ekranu, jeśli są]",
    closing: "Z poważaniem",
    complaint: Complaint {
        subject: "Skarga na podstawie art. 77 RODO: Meta Platforms Ireland Ltd., sprzeciw z dnia {sent} ({platform})",
        intro: "na podstawie art. 77 ust. 1 RODO wnoszę skargę na {meta} (dalej: Meta). Zwracam się do Państwa jako do \
                organu nadzorczego właściwego ze względu na miejsce mojego zwykłego pobytu [albo: miejsce mojej pracy; \
                albo: miejsce popełnienia domniemanego naruszenia].",
        lead: "Wiodącym organem nadzorczym dla Meta zgodnie z art. 56 ust. 1 RODO jest: {lead}. Proszę o współpracę z \
               tym organem na podstawie art. 60 RODO i o to, aby pozostali Państwo moim punktem kontaktowym.",
        facts: "W dniu {sent} na podstawie art. 21 ust. 1 RODO skorzystałem/-am z prawa do sprzeciwu. Przedmiot \
                sprzeciwu: {what}. Użyty formularz Meta: {form}",
        answer: Answer {
            confirmed: "W dniu {confirmed} otrzymałem/-am potwierdzenie od Meta. [Dlaczego mimo to wnosi Pan/Pani \
                        skargę]",
            refused: "W dniu {refused} otrzymałem/-am odmowę od Meta. [Powody podane przez Meta albo informacja, że \
                      ich nie podano; zob. art. 12 ust. 4 RODO]",
            nothing: "Do dziś, {today}, nie otrzymałem/-am ani potwierdzenia, ani odmowy.",
            over: "Termin jednego miesiąca określony w art. 12 ust. 3 RODO upłynął w dniu {due}.",
            runs: "Termin jednego miesiąca określony w art. 12 ust. 3 RODO upływa w dniu {due}.",
            extension: "W razie potrzeby można go przedłużyć o kolejne dwa miesiące; administrator musi w ciągu \
                        pierwszego miesiąca poinformować o tym osobę, której dane dotyczą, z podaniem przyczyn. \
                        [Proszę sprawdzić, w przeciwnym razie usunąć: nie poinformowano mnie o przedłużeniu terminu.]",
        },
        duties: "Po wniesieniu sprzeciwu administratorowi zgodnie z art. 21 ust. 1 RODO nie wolno już przetwarzać \
                 danych, chyba że wykaże istnienie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec moich \
                 interesów, praw i wolności, lub podstaw do ustalenia, dochodzenia lub obrony roszczeń. Jeżeli nie \
                 występują nadrzędne prawnie uzasadnione podstawy przetwarzania, musi na żądanie bez zbędnej zwłoki \
                 usunąć dane zgodnie z art. 17 ust. 1 lit. c RODO. Proszę o zbadanie, czy Meta przestrzega tych \
                 obowiązków oraz terminu z art. 12 ust. 3 RODO.",
        request: "W razie stwierdzenia naruszenia proszę o skorzystanie z uprawnień określonych w art. 58 ust. 2 RODO, \
                  aby Meta uwzględniła sprzeciw i usunęła dane, których on dotyczy. Na podstawie art. 77 ust. 2 RODO \
                  proszę o poinformowanie mnie o postępach i efektach rozpatrywania skargi.",
    },
};
