//! Sentences and words of every language, written for the tests.

use crate::atlas::words::Language;

/// A language, a sentence about objecting to AI at Meta, and two names of links that serve something else.
pub(super) const SENTENCES: &[(Language, &str, [&str; 2])] = &[
    (
        Language::Ar,
        "يمكنك الاعتراض على استخدام بياناتك لتطوير الذكاء الاصطناعي في Meta.",
        ["التماس بشأن حسابك المعلق", "الاعتراض على تعطيل الحساب"],
    ),
    (
        Language::Bg,
        "Можете да възразите срещу използването на публикациите ви за ИИ в Meta.",
        ["Обжалване на решението", "Възражение срещу блокирания профил"],
    ),
    (
        Language::Ca,
        "Pots oposar-te que fem servir les teves fotos per a la IA a Meta.",
        ["Apel·lar la decisió", "Oposar-te a l’ús de galetes"],
    ),
    (
        Language::Cs,
        "Proti tomu, aby vaše příspěvky sloužily pro AI v Metě, můžete vznést námitku.",
        ["Odvolat se proti rozhodnutí", "Námitka proti zablokování účtu"],
    ),
    (
        Language::Da,
        "Her kan du gøre indsigelse mod, at dine opslag bruges til AI hos Meta.",
        ["Appeller afgørelsen", "Gør indsigelse mod annoncer"],
    ),
    (
        Language::De,
        "Hier kannst du widersprechen, dass deine Beiträge für KI bei Meta genutzt werden.",
        [
            "Einspruch gegen eine Entscheidung einlegen",
            "Widerspruch gegen gelöschte Beiträge",
        ],
    ),
    (
        Language::El,
        "Μπορείτε να εναντιωθείτε στη χρήση των αναρτήσεών σας για την τεχνητή νοημοσύνη στη Meta.",
        ["Ένσταση κατά της απόφασης", "Εναντίωση στις διαφημίσεις"],
    ),
    (
        Language::En,
        "Here you can object to your posts being used for AI at Meta.",
        ["Appeal this decision", "Object to cookies"],
    ),
    (
        Language::Es,
        "Puedes oponerte a que tus fotos se usen para la IA en Meta.",
        ["Solicitar una revisión", "Oponerte a los anuncios personalizados"],
    ),
    (
        Language::Et,
        "Siin saab esitada vastuväite sellele, et postitusi kasutab tehisintellekt Metas.",
        ["Edasikaebamine", "Vastuväide konto blokeerimisele"],
    ),
    (
        Language::Fi,
        "Voit vastustaa sitä, että julkaisujasi käytetään tekoälyyn Metassa.",
        ["Hae muutosta päätökseen", "Vastusta tilin sulkemista"],
    ),
    (
        Language::Fr,
        "Vous pouvez vous opposer à ce que vos photos servent à l’IA chez Meta.",
        ["Faire appel de la décision", "Vous opposer à la publicité ciblée"],
    ),
    (
        Language::Ga,
        "Is féidir agóid a dhéanamh má úsáidtear do phostálacha le haghaidh intleacht shaorga ag Meta.",
        ["Achomharc a dhéanamh", "Agóid i gcoinne fianán"],
    ),
    (
        Language::Hr,
        "Ovdje možete uložiti prigovor na to da vaše objave služe za AI tvrtke Meta.",
        ["Podnesite žalbu", "Prigovor na uklanjanje objave"],
    ),
    (
        Language::Hu,
        "Tiltakozhatsz az ellen, hogy a bejegyzéseidet tanulja a mesterséges intelligencia a Metánál.",
        ["Fellebbezés a döntés ellen", "Tiltakozás a fiók letiltása ellen"],
    ),
    (
        Language::Is,
        "Þú getur andmælt því að færslur þínar séu notaðar fyrir gervigreind hjá Meta.",
        ["Áfrýja ákvörðun", "Andmæla auglýsingum"],
    ),
    (
        Language::It,
        "Puoi opporti a che le tue foto servano all’IA in Meta.",
        ["Contesta la decisione", "Opposizione alla rimozione di un post"],
    ),
    (
        Language::Lt,
        "Turite teisę nesutikti, kad jūsų įrašai būtų naudojami dirbtiniam intelektui „Meta“ kurti.",
        ["Apskųsti sprendimą", "Nesutikti su slapukais"],
    ),
    (
        Language::Lv,
        "Jūs varat iebilst pret to, ka jūsu ierakstus izmanto mākslīgais intelekts uzņēmumā Meta.",
        ["Pārsūdzēt lēmumu", "Iebildumi pret konta bloķēšanu"],
    ),
    (
        Language::Mt,
        "Tista’ toġġezzjona għall-użu tar-ritratti tiegħek għall-AI f’Meta.",
        ["Appell kontra deċiżjoni", "Oġġezzjoni għar-reklami"],
    ),
    (
        Language::Nb,
        "Du kan protestere mot at innleggene dine brukes til KI hos Meta.",
        ["Anke en avgjørelse", "Protestere mot sperring av kontoen"],
    ),
    (
        Language::Nl,
        "Je kunt bezwaar maken als je niet wilt dat je foto’s dienen voor AI bij Meta.",
        ["In beroep gaan", "Bezwaar maken tegen een verwijderd bericht"],
    ),
    (
        Language::Nn,
        "Du kan protestere mot at innlegga dine blir brukte til KI hos Meta.",
        ["Klage på ei avgjerd", "Protestere mot sperring av kontoen"],
    ),
    (
        Language::Pl,
        "Możesz wnieść sprzeciw wobec użycia Twoich zdjęć na potrzeby SI w Meta.",
        ["Odwołaj się od decyzji", "Sprzeciw wobec zablokowania konta"],
    ),
    (
        Language::Pt,
        "Podes opor-te a que as tuas fotos sirvam para a IA na Meta.",
        ["Recorrer da decisão", "Oposição à publicidade personalizada"],
    ),
    (
        Language::Ro,
        "Te poți opune folosirii fotografiilor tale pentru AI la Meta.",
        ["Contestație la o decizie", "Opune-te reclamelor personalizate"],
    ),
    (
        Language::Ru,
        "Вы можете возразить против того, чтобы ваши записи служили для ИИ в Meta.",
        ["Обжаловать решение", "Возражение против блокировки аккаунта"],
    ),
    (
        Language::Sk,
        "Môžete namietať proti tomu, aby vaše príspevky slúžili pre AI v spoločnosti Meta.",
        ["Odvolať sa proti rozhodnutiu", "Námietka proti zablokovaniu účtu"],
    ),
    (
        Language::Sl,
        "Lahko ugovarjate temu, da vaše objave služijo za umetno inteligenco v podjetju Meta.",
        ["Pritožite se na odločitev", "Ugovor zoper odstranitev objave"],
    ),
    (
        Language::Sv,
        "Du kan invända mot att dina inlägg används för AI på Meta.",
        ["Överklaga beslutet", "Invända mot att kontot har blockerats"],
    ),
    (
        Language::Tr,
        "Gönderilerinin Meta’daki yapay zeka için kullanılmasına itiraz edebilirsin.",
        ["Karara itiraz et", "Engellenen hesap için itiraz"],
    ),
    (
        Language::Uk,
        "Ви можете заперечити проти того, щоб ваші дописи служили для ШІ в Meta.",
        ["Оскаржити рішення", "Заперечення проти блокування акаунта"],
    ),
];

/// Forms of the words of objecting, and common words that only look like them.
pub(super) const FORMS: &[(Language, &[&str], &[&str])] = &[
    (Language::Ar, &["للاعتراض", "اِعْتِراضك", "أعترض"], &["عرض"]),
    (
        Language::Bg,
        &["възражението", "Възразявам", "възразете"],
        &["възраст", "възраждане"],
    ),
    (Language::Ca, &["Oposa’t", "oposar-se", "l’oposició"], &["posar"]),
    (
        Language::Cs,
        &["vznesl námitku", "námitek", "namítám"],
        &["námět", "náměstí"],
    ),
    (Language::Da, &["indsigelser", "Gør indsigelse"], &["indsigt"]),
    (
        Language::El,
        &["ΕΝΑΝΤΙΩΣΗ", "εναντιώσεις", "αντιταχθώ", "εναντιώνομαι"],
        &["εναντίον", "ένσταση"],
    ),
    (
        Language::De,
        &["Widersprüche", "widersprecht", "Widerspruchsrecht"],
        &["unwidersprochen", "Spruch"],
    ),
    (Language::En, &["Object", "objections"], &["objects", "an object"]),
    (
        Language::Es,
        &["me opongo", "oponerse", "la oposición"],
        &["oportunidad"],
    ),
    (
        Language::Et,
        &["vastuväidet", "vastuväited", "vastuväidete"],
        &["vastus", "vastuvõtt"],
    ),
    (
        Language::Fi,
        &["vastustan", "oikeuden vastustaa", "vastustuspyyntö"],
        &["vastaus", "vastustuskyky"],
    ),
    (
        Language::Fr,
        &["Vous opposer", "opposez-vous", "droit d’opposition"],
        &["opposable", "s’opposent"],
    ),
    (Language::Ga, &["n-agóide", "agóidí"], &["agus"]),
    (
        Language::Hr,
        &["prigovora", "prigovoriti", "prigovarati"],
        &["ugovor", "odgovor"],
    ),
    (
        Language::Hu,
        &["tiltakozom", "tiltakozni", "tiltakozását"],
        &["letiltás", "tilos"],
    ),
    (
        Language::Is,
        &["andmælaréttur", "andmælum", "andmælti"],
        &["andlit"],
    ),
    (
        Language::It,
        &["mi oppongo", "un’opposizione", "Contesta l’uso"],
        &["opportunità", "opposto"],
    ),
    (
        Language::Lt,
        &["teisę nesutikti", "prieštarauju", "nesutikimą", "Nesutikti"],
        &["sutikti", "galite sutikti arba nesutikti"],
    ),
    (
        Language::Lv,
        &["iebilstu", "iebildumi", "iebildumu"],
        &["iebūvēts", "bilde"],
    ),
    (Language::Mt, &["noġġezzjona", "l-oġġezzjoni"], &["oġġett"]),
    (
        Language::Nb,
        &["Protester mot dette", "innsigelser", "innvendinger"],
        &["innvendig", "store protester i gatene"],
    ),
    (Language::Nl, &["je maakt bezwaar", "bezwaren"], &["zwaar"]),
    (Language::Nn, &["protestera", "Protester"], &["innvendig"]),
    (
        Language::Pl,
        &["sprzeciwu", "sprzeciwiam się", "sprzeciwić"],
        &["sprzeczny", "przeciw"],
    ),
    (
        Language::Pt,
        &["oponha-se", "Opõe-te", "oposições"],
        &["oportunidade"],
    ),
    (
        Language::Ro,
        &["vă opuneți", "te opui", "opoziția"],
        &["opus", "oportunitate"],
    ),
    (
        Language::Ru,
        &["возражаю", "возражения", "возразил"],
        &["возраст", "выражение"],
    ),
    (
        Language::Sk,
        &["námietky", "namietam", "námietok"],
        &["námestie", "miesto"],
    ),
    (
        Language::Sl,
        &["Ugovor", "pravico do ugovora", "ugovarjam"],
        &["ugovor o uporabi", "odgovor"],
    ),
    (
        Language::Sv,
        &["invändningar", "invänder"],
        &["invandrare", "invändigt"],
    ),
    (Language::Tr, &["İTİRAZ", "itirazım"], &["ihtiyaç"]),
    (
        Language::Uk,
        &["заперечую", "заперечень", "заперечте"],
        &["запрошення", "речення"],
    ),
];
