//! Polish: the complaint.

use super::phrases::{Answer, Complaint, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
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
    sender: ["[Imię i nazwisko]", "[Adres]"],
    unknown_form: "[adres formularza]",
    unknown_account: "[nazwa użytkownika, adres profilu lub numer telefonu]",
    unknown_email: "[adres e-mail konta]",
    check: "[proszę sprawdzić]",
    unsure: "[Tylko jeśli przypomniał(a) Pan/Pani już Meta o sprzeciwie, z datą; w przeciwnym razie usunąć: \
             {sentence}]",
    number: "numer {number}",
    ai_training: "wykorzystywanie moich danych osobowych na potrzeby AI w Meta",
    general: "przetwarzanie moich danych osobowych przez Meta, jak wskazano w formularzu",
    third_party_data: "wykorzystywanie na potrzeby AI w Meta danych osobowych o mnie, które podały inne \
                       osoby",
    account: "Konto na platformie {platform}: {account}; adres e-mail konta: {email}",
    grounds: "[Przyczyny związane z Pana/Pani szczególną sytuacją. Proszę usunąć ten akapit, jeśli nie ma \
              nic do dodania.]",
    salutation: "Szanowni Państwo,",
    enclosed: "Załączniki: [potwierdzenie, odpowiedź lub zrzuty ekranu, jeśli są]",
    closing: "Z poważaniem",
    complaint: Complaint {
        subject: "Skarga na podstawie art. 77 RODO: Meta Platforms Ireland Ltd., sprzeciw z dnia {sent} \
                  ({platform})",
        intro: "na podstawie art. 77 ust. 1 RODO wnoszę skargę na {meta} (dalej: Meta). Zwracam się do \
                Państwa jako do organu nadzorczego właściwego ze względu na miejsce mojego zwykłego pobytu \
                [albo: miejsce mojej pracy; albo: miejsce popełnienia domniemanego naruszenia].",
        lead: "Wiodącym organem nadzorczym dla Meta zgodnie z art. 56 ust. 1 RODO jest: {lead}. Proszę o \
               współpracę z tym organem na podstawie art. 60 RODO i o to, aby pozostali Państwo moim punktem \
               kontaktowym.",
        facts: "W dniu {sent} na podstawie art. 21 ust. 1 RODO skorzystałem/-am z prawa do sprzeciwu. \
                Przedmiot sprzeciwu: {what}. Użyty formularz Meta: {form}",
        answer: Answer {
            confirmed: "W dniu {confirmed} otrzymałem/-am potwierdzenie od Meta. [Dlaczego mimo to wnosi \
                        Pan/Pani skargę]",
            refused: "W dniu {refused} otrzymałem/-am odmowę od Meta. [Powody podane przez Meta albo \
                      informacja, że ich nie podano; zob. art. 12 ust. 4 RODO]",
            nothing: "Do dziś, {today}, nie otrzymałem/-am ani potwierdzenia, ani odmowy.",
            asked: "W dniu {asked} Meta zażądała ode mnie dodatkowych informacji. [O co pytała Meta oraz co \
                    i kiedy Pan/Pani odpowiedział(a), albo że nie udzielono odpowiedzi.] Zgodnie z art. 12 \
                    ust. 6 RODO administrator może żądać dodatkowych informacji niezbędnych do potwierdzenia \
                    tożsamości tylko wtedy, gdy ma uzasadnione wątpliwości co do niej.",
            over: "Termin jednego miesiąca określony w art. 12 ust. 3 RODO upłynął w dniu {due}, o ile nie \
                   był to dzień ustawowo wolny od pracy.",
            runs: "Termin jednego miesiąca określony w art. 12 ust. 3 RODO upływa w dniu {due}, o ile nie \
                   jest to dzień ustawowo wolny od pracy.",
            held: "Licząc od wniesienia sprzeciwu, termin jednego miesiąca określony w art. 12 ust. 3 RODO \
                   upływa w dniu {due}, o ile nie jest to dzień ustawowo wolny od pracy. [Do sprawdzenia, \
                   następnie usunąć: pytanie o tożsamość może wstrzymać bieg terminu do czasu odpowiedzi.]",
            extension: "W razie potrzeby termin ten można przedłużyć o kolejne dwa miesiące; administrator \
                        musi w ciągu pierwszego miesiąca poinformować o tym osobę, której dane dotyczą, z \
                        podaniem przyczyn. [Proszę sprawdzić, w przeciwnym razie usunąć: nie poinformowano \
                        mnie o przedłużeniu terminu.]",
        },
        reminded: "W dniu {reminded} przypomniałem/-am Meta na piśmie o sprzeciwie i na podstawie art. 17 \
                   ust. 1 lit. c RODO zażądałem/-am usunięcia bez zbędnej zwłoki moich danych w zakresie, w \
                   jakim Meta przetwarza je w celach objętych sprzeciwem i nie występują nadrzędne prawnie \
                   uzasadnione podstawy takiego przetwarzania. Moje konto i moje treści mają pozostać. \
                   Proszę o zbadanie również tej kwestii i, w razie potrzeby, o nakazanie usunięcia danych w \
                   tym zakresie.",
        duties: "Po wniesieniu sprzeciwu administratorowi zgodnie z art. 21 ust. 1 RODO nie wolno już \
                 przetwarzać danych, chyba że wykaże istnienie ważnych prawnie uzasadnionych podstaw, \
                 nadrzędnych wobec moich interesów, praw i wolności, lub podstaw do ustalenia, dochodzenia \
                 lub obrony roszczeń. Proszę o zbadanie, czy Meta przestrzega tego obowiązku oraz terminu z \
                 art. 12 ust. 3 RODO.",
        request: "W razie stwierdzenia naruszenia proszę o skorzystanie z uprawnień określonych w art. 58 \
                  ust. 2 RODO, aby Meta uwzględniła sprzeciw. Na podstawie art. 77 ust. 2 RODO proszę o \
                  poinformowanie mnie o postępach i efektach rozpatrywania skargi.",
    },
};
