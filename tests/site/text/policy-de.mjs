/**
 * German texts of the privacy policy. `sentences` fill the sections, `distractions` are links that
 * look as if they were about objecting and aren't.
 */

export default {
  title: 'Datenschutzrichtlinie',
  contents: 'Inhalt',
  back: 'Zurück zur Richtlinie',
  more: 'Mehr über „{0}“',
  seeAlso: 'Siehe auch: ',
  version: 'Fassung vom {0}',
  banner: {
    heading: 'Aktualisierung der Richtlinie',
    changed: 'Die Richtlinie wurde am 7. April 2025 überarbeitet. [Vorige Fassung ansehen.](before)',
    aiHeading: 'So verwenden wir Informationen für KI bei Meta',
    use:
      'Die Arbeit an [KI bei Meta](genai) geht weiter. Wir ziehen dafür [öffentliche ' +
      'Informationen](public) heran, also Beiträge und Kommentare von Erwachsenen, und das, was jemand ' +
      'mit den KI-Features bespricht. Grundlage sind berechtigte Interessen.',
    object:
      'Du kannst dieser Verwendung [widersprechen](object). Nach einem Antrag bekommst du eine ' +
      'Bestätigung per E-Mail; das Material fließt dann in künftige Modelle nicht mehr ein. [So werden ' +
      'Modelle trainiert](models). Ein früherer Antrag gilt weiter.',
    effect: 'Die Änderung gilt ab dem 27. Mai 2025. [Neue Fassung lesen.](current)',
  },
  news: 'Was sich am 23. Juli 2026 ändert',
  newsText: 'Gespräche mit KI-Assistenten, die Aufgaben für dich erledigen, sind jetzt eigens beschrieben.',
  sections: [
    'Worum es in dieser Richtlinie geht',
    'Welche Informationen wir erheben',
    'Wie wir Informationen nutzen',
    'Wie Informationen geteilt werden',
    'Was Dritte von uns bekommen',
    'Wie unsere Unternehmen zusammenarbeiten',
    'Wie du Informationen verwaltest',
    'Deine Rechte nach der DSGVO',
    'Wie lange wir Informationen aufbewahren',
    'Wie wir Informationen übermitteln',
    'Wie wir auf Behörden reagieren',
    'Wie du von Änderungen erfährst',
    'Datenschutz für Jugendliche',
    'Wer verantwortlich ist',
    'Rechtsgrundlagen der Verarbeitung',
    'Wie du uns erreichst',
  ],
  sentences: [
    'Wer ein Konto anlegt, gibt uns einen Namen, ein Geburtsdatum und einen Weg, ihn zu erreichen.',
    'Das Gerät verrät dabei, welches Betriebssystem es nutzt und wie gut die Verbindung ist.',
    'Aus beidem zusammen entsteht ein Bild davon, welche Inhalte jemanden interessieren.',
    'Manche Angaben brauchen wir, damit eine Nachricht überhaupt ankommt.',
    'Andere helfen dabei, Störungen zu finden, bevor viele Menschen sie bemerken.',
    'Partner sehen in der Regel nur Zahlen, keine Namen.',
    'Wo das Gesetz eine Zustimmung verlangt, fragen wir vorher.',
    'Eine Zustimmung lässt sich jederzeit zurücknehmen, ohne dass dir daraus ein Nachteil entsteht.',
    'Protokolle werden nach einer festen Frist gelöscht, es sei denn, ein Verfahren läuft noch.',
    'Übermittlungen in andere Länder sichern wir vertraglich ab.',
    'Anfragen von Behörden prüfen Menschen, bevor etwas herausgegeben wird.',
    'Berechtigte Interessen wiegen wir gegen deine Grundrechte ab.',
    'Jugendliche bekommen strengere Voreinstellungen als Erwachsene.',
    'Wenn sich etwas Wichtiges ändert, steht es hier und in einer Benachrichtigung.',
  ],
  distractions: [
    'Gegen das Entfernen eines Beitrags kannst du [Einspruch einlegen](305410456169423).',
    'Wurde dein Konto gesperrt, hast du eine Frist für den [Widerspruch gegen die ' +
      'Sperrung](459418078730560).',
    'Nach der Prüfung steht dort auch der [Einspruch gegen eine Entscheidung](319149701968527).',
    'Fragen zu [KI bei Meta](2725860640553550) beantwortet das Kontaktteam.',
    'Die [Werbepräferenzen](adPreferences) gelten für alle verbundenen Konten.',
    'In den [Cookie-Einstellungen](cookies) kannst du nur erforderliche Cookies erlauben.',
    'Unseren [Datenschutzbeauftragten](540977946302970) erreichst du schriftlich.',
    'Du kannst uns auch [online kontaktieren](1650115808681298) oder über die ' +
      '[Kontaktseite](507739850846588).',
    'Eine Kopie der [Standardvertragsklauseln](341705720996035) schicken wir auf Anfrage.',
    'Hier kannst du [deine Informationen verwalten](1638046109617856).',
    'Auf Instagram hilft das [Formular für Auskünfte](713679366292426) weiter.',
    'Auch dort gibt es einen [Einspruch gegen gelöschte Inhalte](448642219041658).',
    'Wer sein [Konto löscht](deletion), löscht auch die Beiträge.',
    'Was die Assistenten können, steht unter [KI bei Meta](genai).',
    'Aus einem Leserbeitrag: [Widerspruch gegen KI bei Meta einlegen](scam)',
  ],
  rights: {
    heading: 'Nach der DSGVO hast du diese Rechte:',
    interests: 'Berechtigte Interessen',
    interestsText:
      'Stützen wir uns auf berechtigte Interessen, hast du ein Widerspruchsrecht. [Mehr dazu](legal)',
    access: 'Auskunft',
    rectify: 'Berichtigen',
    erase: 'Löschen',
    object: 'Widersprechen',
    complaint: 'Beschwerde einreichen',
  },
  subpages: {
    legal:
      'Für einige Zwecke berufen wir uns auf berechtigte Interessen. Willst du dagegen vorgehen, öffne ' +
      'die [{0}-Einstellungen](settings).',
    access: 'Eine Kopie deiner Angaben kannst du [herunterladen](accountsCenter).',
    rectify: 'Falsche Angaben änderst du in der [Kontenübersicht](accountsCenter).',
    erase:
      'Unter Voraussetzungen kannst du Angaben [löschen lassen](259518714718624). Der Antrag ist etwas ' +
      'anderes als ein Widerspruch.',
    right: 'Du hast das Recht, bestimmten Verarbeitungen [zu widersprechen](right) und sie einzuschränken.',
    unsubscribe: 'Abbestellen',
    unsubscribeText: 'Werbemails von uns enthalten am Ende einen Link zum Abbestellen.',
    object:
      'Einer Verarbeitung aus berechtigtem Interesse kannst du [widersprechen](object). Wir sehen uns ' +
      'dann an, wie sehr sie dich trifft und wie schwer unsere Gründe wiegen.',
    complaint: 'Eine [Beschwerde](complaint) nimmt auch die Aufsichtsbehörde an deinem Wohnort entgegen.',
  },
};
