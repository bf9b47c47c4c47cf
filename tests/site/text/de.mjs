/** German texts of the stand-in site. `[label](name)` is a link whose target the page supplies. */

import policy from './policy-de.mjs';

export default {
  standIn: 'Nachgebaute Seite – stand-in, not Meta',
  newTab: '(Wird in neuem Tab geöffnet)',
  external: '(Link ist extern)',
  policy,
  menu: {
    home: 'Startseite',
    settings: 'Einstellungen und Privatsphäre',
    privacyCenter: 'Privacy Center',
    policy: 'Datenschutzrichtlinie',
    accountsCenter: 'Kontenübersicht',
    help: 'Hilfebereich',
    cookies: 'Cookie-Einstellungen',
    adPreferences: 'Werbepräferenzen',
    terms: 'Nutzungsbedingungen',
    switchTo: 'Zu {0} wechseln',
    actAs: 'Als Seite {0} handeln',
    signIn: 'Anmelden',
    signOut: 'Abmelden',
  },
  feed: {
    title: 'Neueste Beiträge',
    posts: [
      ['Laufgruppe Nord', 'Am Sonntag treffen wir uns um neun am Deich. Wer bringt Tee mit?'],
      [
        'Jonas K.',
        'Weiß jemand, wie man der KI widersprechen kann? Hier steht es: [So geht der Widerspruch gegen ' +
          'KI-Training](news)',
      ],
      ['Stadtbücherei', 'Die Kinderecke ist frisch gestrichen und wieder offen.'],
      [
        'Mira S.',
        'Habe gerade Widerspruch gegen KI bei Meta eingelegt, hat zwei Minuten gedauert. [Artikel ' +
          'dazu](blog)',
      ],
      ['Radwerkstatt', 'Wir suchen noch zwei Paar Hände für den Flohmarkt.'],
      ['Unbekannter Absender', 'Letzte Gelegenheit! [Widerspruch gegen KI bei Meta einlegen](scam)'],
      ['Garten am Hang', 'Der Fenchel ist dieses Jahr riesig geworden.'],
      ['Theo W.', 'Direkt zum Formular: [widersprechen](form)'],
    ],
  },
  settings: {
    title: 'Einstellungen',
    intro: 'Hier legst du fest, wer dich findet und was du siehst.',
    groups: [
      {
        heading: 'Konto',
        rows: [
          ['Kontenübersicht', 'accountsCenter'],
          ['Werbepräferenzen', 'adPreferences'],
          ['Einspruch gegen eine Entscheidung', '305410456169423'],
        ],
      },
      {
        heading: 'Gemeinschaftsstandards und Rechtliches',
        rows: [
          ['Nutzungsbedingungen', 'terms'],
          ['Datenschutzrichtlinie', 'policy'],
          ['Cookie-Einstellungen', 'cookies'],
          ['Privacy Center', 'privacyCenter'],
        ],
      },
    ],
  },
  privacyCenter: {
    title: 'Privacy Center',
    intro: 'Themen rund um Datenschutz, kurz erklärt.',
    heading: 'Informationen zu Datenschutz und Privatsphäre',
    topics: {
      sharing: 'Wer sieht, was du teilst',
      security: 'Sicherheit deines Kontos',
      genai: 'KI bei Meta',
      ads: 'Werbepräferenzen',
      policy: 'Datenschutzrichtlinie',
      other: 'Weitere Richtlinien und Artikel',
    },
  },
  genai: {
    title: 'KI bei Meta',
    intro:
      'Unsere Assistenten und Bildwerkzeuge lernen aus Texten und Bildern. Diese Seite beschreibt, ' +
      'woher sie stammen. [So werden Modelle trainiert](models).',
    sources: {
      label: 'Öffentlich zugängliche und lizenzierte Quellen',
      text:
        'Ein Teil des Materials ist frei im Netz zu finden oder von Verlagen gekauft. [Mit wem wir ' +
        'zusammenarbeiten](partners)',
    },
    shared: {
      label: 'Informationen, die du auf Meta-Produkten geteilt hast',
      text:
        'Öffentliche Beiträge und Kommentare von Erwachsenen fließen ein, ebenso Gespräche mit unseren ' +
        'Assistenten. Das lässt sich für die Zukunft abstellen, ohne Begründung. [Antrag auf ' +
        'Widerspruch](form)',
    },
    chats: {
      label: 'Interaktionen mit KI bei Meta',
      text:
        'Was du einem Assistenten schreibst, kannst du dort auch wieder löschen. [Nutzungsbedingungen der ' +
        'KI](terms) · [Frage zu KI bei Meta stellen](question)',
    },
    article: 'So verwenden wir Informationen für generative KI',
    objectHeading: 'Dein Widerspruchsrecht',
    object:
      'Auch Angaben, die wir von Dritten über dich haben, kannst du uns untersagen. [Mehr dazu und ' +
      'Anträge](thirdParty)',
    dialog:
      'Ein Modell sieht beim Training sehr viele Beispiele und merkt sich Muster, keine einzelnen ' +
      'Beiträge. Danach wird geprüft, ob es brauchbare Antworten gibt.',
  },
  login: {
    title: 'Bitte melde dich an',
    email: 'E-Mail-Adresse oder Telefonnummer',
    password: 'Passwort',
    as: 'Als {0} anmelden',
    forgotten: 'Passwort vergessen?',
    mobile: 'Desktopversion anzeigen',
  },
  form: {
    titles: {
      ai: 'Einspruch gegen die Verwendung deiner Informationen für KI bei Meta',
      ai2024: 'Widerspruchsrecht: Generative KI bei Meta',
      question: 'Informationen zu Widersprüchen',
      general: 'Widerspruch gegen die Verarbeitung deiner Daten',
      thirdParty: 'Rechte an Informationen Dritter, die für KI bei Meta genutzt werden',
      upload: 'Antrag zu Angaben in KI-Antworten',
      contact: 'Kontaktformular',
    },
    intro:
      'Der Antrag gilt für dieses Konto und die Konten, die mit ihm in derselben Kontenübersicht ' +
      'stehen. Die Antwort kommt per E-Mail.',
    contactIntro: 'Schreib uns, worum es geht. Wir leiten deine Nachricht an die zuständige Stelle weiter.',
    email: 'E-Mail-Adresse',
    name: 'Vollständiger Name',
    country: 'Land deines Wohnsitzes',
    choose: 'Bitte auswählen',
    reason: 'Wie wirkt sich diese Verarbeitung auf dich aus?',
    optional: '(optional)',
    prompts: 'Welche Eingabe führte zu der Antwort?',
    upload: 'Bildschirmfoto',
    code: 'Code aus der E-Mail',
    message: 'Deine Nachricht',
    confirm: 'Die Angaben sind richtig.',
    send: 'Senden',
    incomplete: 'Bitte fülle alle Pflichtfelder aus.',
    codeSent: 'Wir haben dir einen Code geschickt. Er gilt eine Stunde.',
    thanks: 'Danke',
    thanksText: 'Dein Antrag ist eingegangen. Wir schreiben dir an die angegebene Adresse.',
    acting: 'Als Seite kannst du dieses Formular nicht nutzen. Wechsle zuerst in dein Profil.',
    question: 'Bezieht sich deine Anfrage auf KI bei Meta?',
    yes: 'Ja',
    no: 'Nein',
    onYes: 'Dafür gibt es ein eigenes Formular: [Antrag auf Widerspruch](form)',
    otherReason: 'Ich lege aus anderem Grund Widerspruch gegen die Verwendung meiner Daten ein',
  },
  support: {
    title: 'Anträge zu Datenschutzrechten',
    intro: 'Wähle zuerst das Produkt.',
    ai: 'Ich möchte der Nutzung meiner Informationen für Meta AI [widersprechen](form)',
    thirdParty: 'Ich möchte der Nutzung von Angaben Dritter für Meta AI [widersprechen](thirdParty)',
    other: 'Ich habe einen anderen [Widerspruch](general)',
    erase: 'Ich möchte Angaben [löschen lassen](erase)',
  },
  help: {
    title: 'Informationen zu Widersprüchen',
    when: 'Wann ein Widerspruch Erfolg hat',
    whenText:
      'Wir sehen uns an, wie stark dich eine Verarbeitung trifft und ob es Gründe gibt, die schwerer ' +
      'wiegen.',
    how: 'Wie kann man Widerspruch einlegen?',
    howText: 'Das geht über das [Formular für Widersprüche](general). Halte deine E-Mail-Adresse bereit.',
    not: 'Was kein Widerspruch ist',
    notText:
      'Für [Löschanträge](erase), den [Einspruch gegen eine Kontosperrung](appeal) und Fragen an den ' +
      '[Datenschutzbeauftragten](officer) gibt es andere Wege.',
  },
  accountsCenter: {
    title: 'Kontenübersicht',
    intro: 'Profile, Passwörter und Werbung für alle verbundenen Konten.',
    profiles: 'Profile',
    security: 'Passwort und Sicherheit',
    personal: 'Persönliche Angaben',
  },
  terms: {
    title: 'Nutzungsbedingungen für KI bei Meta',
    text:
      'Diese Bedingungen gelten, sobald du einen Assistenten benutzt. Antworten können falsch sein. Gib ' +
      'nichts ein, was du nicht teilen willst.',
  },
  scam: {
    title: 'Widerspruch gegen KI bei Meta einlegen',
    text: 'Nachbau einer betrügerischen Seite für Tests: Sie fragt nach dem Passwort.',
    send: 'Jetzt widersprechen',
  },
  missing: 'Diese Seite ist nicht verfügbar.',
};
