/** Sheets and an overview as the core could compose them, long words included. */

/** @param {string} key @param {any[]} args */
export const say = (key, ...args) => ({ key, args });
/** @param {string} date */
const at = (date) => Date.parse(`${date}T12:00Z`);
/** @param {string} name @param {string} label @param {any} input @param {{ value?: string, required?: boolean }} [more] */
export const field = (name, label, input, more) => ({ name, label: say(label), value: '', required: false, input, ...more });
/** @param {any} content */
export const sheet = (content) => ({ kind: 'sheet', sheet: { title: say('Titel'), blocks: [], ...content } });

const HISTORY = [
  { at: at('2026-09-28'), text: say('Angemeldet gesehen') },
  { at: at('2026-09-28'), text: say('Formular geöffnet') },
  { at: at('2026-09-28'), text: say('Abgeschickt') },
  { at: at('2026-10-03'), text: say('Meta hat nachgefragt'), detail: 'Sie wollten einen Screenshot, <b>den habe ich</b> am 4. geschickt.' },
  { at: at('2026-11-02'), text: say('Erinnerungsschreiben an Meta erstellt') },
];

export const RECORD = {
  title: 'Omas Facebook',
  blocks: [
    { kind: 'standing', status: 'replyOverdue', text: say('statusReplyOverdue'), since: say('sinceLine', { date: at('2026-10-28') }) },
    { kind: 'line', text: say('Meta musste bis zum 28.10.2026 antworten (Art. 12 Abs. 3 DSGVO) oder eine längere Frist nennen. Erinnern Sie Meta mit einem Brief.'), tone: 'alert' },
    { kind: 'links', links: [
      { label: say('Erinnerungsschreiben an Meta schreiben'), url: '/letter/letter.html#facebook:1001:reminder', main: true },
      { label: say('Beschwerde bei der Aufsichtsbehörde'), url: '/letter/letter.html#facebook:1001:complaint' },
    ] },
    { kind: 'heading', text: say('Auf einen Blick') },
    { kind: 'facts', rows: [
      { label: say('Konto'), value: say('accountName', 'Facebook', '1001') },
      { label: say('Formular'), value: 'https://www.facebook.com/help/contact/712876720715583' },
      { label: say('Abgeschickt'), value: say('28.09.2026') },
      { label: say('Widerspruchsbestätigung'), value: say('keine vermerkt') },
      { label: say('Antwort fällig bis'), value: say('28.10.2026') },
    ] },
    { kind: 'heading', text: say('popupHistory') },
    { kind: 'history', entries: HISTORY },
    { kind: 'heading', text: say('Eintragen') },
    { kind: 'form', title: say('Bestätigung von Meta'), lines: [say('Der Tag steht in der E-Mail von Meta.')],
      fields: [
        field('on', 'Tag der E-Mail', { kind: 'day', first: '2026-09-28', last: '2026-11-21' }, { value: '2026-11-21', required: true }),
        field('text', 'Nummer oder Betreff', { kind: 'line', most: 200 }),
      ],
      button: say('Speichern'), danger: false, send: { kind: 'happened', account: 'facebook:1001', what: 'confirmed' } },
    { kind: 'form', title: say('Notiz'), lines: [],
      fields: [field('text', 'Was Sie sich merken möchten', { kind: 'lines', most: 1000 }, { required: true })],
      button: say('Speichern'), danger: false, send: { kind: 'happened', account: 'facebook:1001', what: 'noted' } },
    { kind: 'form', title: say('Name des Kontos'), lines: [],
      fields: [field('text', 'Name', { kind: 'line', most: 60 }, { value: 'Omas Facebook' })],
      button: say('Speichern'), danger: false, send: { kind: 'happened', account: 'facebook:1001', what: 'labelled' } },
    { kind: 'form', title: say('Dieses Konto löschen'), lines: [say('Der Eintrag wird hier gelöscht, bei Meta ändert sich nichts. Das lässt sich nicht rückgängig machen.')],
      fields: [], button: say('Endgültig löschen'), danger: true, send: { kind: 'forget', account: 'facebook:1001' } },
    { kind: 'heading', text: say('Was dieser Ausdruck belegt') },
    { kind: 'list', items: [
      say('Er zeigt, was in diesem Browser wann vermerkt wurde.'),
      say('Er beweist nicht, dass Meta das Formular erhalten hat. Dafür zählt die E-Mail von Meta.'),
      say('Der Widerspruch gilt nicht für Beiträge, die andere über Sie veröffentlichen.'),
    ] },
    { kind: 'line', text: say('Wochenenden und Feiertage der Behörde sind bei den Fristen nicht berücksichtigt.'), tone: 'soft' },
    { kind: 'print', label: say('Nachweis drucken') },
  ],
};

export const LETTER_TEXT = `[Ihr Vor- und Nachname]
[Ihre Anschrift]

Meta Platforms Ireland Ltd.
Merrion Road
Dublin 4
D04 X2K5
Ireland

21. November 2026

Mein Widerspruch vom 28. September 2026

Sehr geehrte Damen und Herren,

am 28. September 2026 habe ich über Ihr Formular (www.facebook.com/help/contact/712876720715583) der Verarbeitung meiner personenbezogenen Daten für KI bei Meta widersprochen (Art. 21 Abs. 1 DSGVO). Es geht um mein Facebook-Konto mit der Kennung […1001].

Die Frist von einem Monat (Art. 12 Abs. 3 DSGVO) ist am 28. Oktober 2026 abgelaufen. Eine Antwort habe ich bis heute nicht erhalten.

Bitte bestätigen Sie mir bis zum 5. Dezember 2026, dass Sie meine Daten nicht mehr für diesen Zweck verarbeiten und die dafür bereits erhobenen Daten löschen (Art. 17 Abs. 1 Buchst. c DSGVO).

Mit freundlichen Grüßen

[Ihr Vor- und Nachname]
`;

export const LETTER = {
  title: say('Erinnerungsschreiben an Meta'),
  blocks: [
    { kind: 'line', text: say('Lesen Sie den Brief, ergänzen Sie ihn und schicken Sie ihn selbst ab. Gesendet wird von hier aus nichts.'), tone: 'plain' },
    { kind: 'form', title: say('Absender und Behörde ändern'), lines: [], fields: [
      field('name', 'Vor- und Nachname', { kind: 'line', most: 100 }),
      field('country', 'Land', { kind: 'choice', options: [
        { value: 'DE', label: 'Deutschland' }, { value: 'AT', label: 'Österreich' }] }, { value: 'DE', required: true }),
    ], button: say('Brief neu erstellen'), danger: false, send: { kind: 'letter', account: 'facebook:1001' } },
    { kind: 'document', text: LETTER_TEXT, name: 'erinnerung-facebook-1001.txt',
      mail: 'mailto:dpo@example.org?subject=Mein%20Widerspruch&body=Sehr%20geehrte', mail_limit: 2000 },
  ],
};

export const OPTIONS = {
  title: say('optionsTitle'),
  blocks: [
    { kind: 'heading', text: say('Erinnerungen') },
    { kind: 'toggle', label: say('Benachrichtigungen'), line: say('Höchstens einmal am Tag, wenn bei einem Konto etwas zu tun ist.'), on: false,
      permission: 'notifications', send: { kind: 'set', what: 'notify' } },
    { kind: 'toggle', label: say('Zahl auf dem Symbol'), line: say('Zeigt, bei wie vielen Konten etwas zu tun ist.'), on: true, send: { kind: 'set', what: 'badge' } },
    { kind: 'heading', text: say('Andere Geräte') },
    { kind: 'toggle', label: say('Abgleich über das Browserkonto'), line: say('Die Einträge gehen verschlüsselt über den Dienst Ihres Browserherstellers. Ohne Abgleich bleibt alles auf diesem Gerät.'),
      on: false, send: { kind: 'set', what: 'sync' } },
    { kind: 'heading', text: say('Daten') },
    { kind: 'form', lines: [say('Alle Konten mit ihrem Verlauf als eine Datei.')], fields: [], button: say('Exportieren'), danger: false, send: { kind: 'export' } },
    { kind: 'form', title: say('Importieren'), lines: [say('Die Datei ergänzt, was hier steht. Es wird nichts ersetzt.')],
      fields: [field('file', 'Datei', { kind: 'file', most: 1000, too_large: say('Diese Datei ist zu groß.') }, { required: true })],
      button: say('Datei prüfen'), danger: false, send: { kind: 'import' } },
    { kind: 'form', title: say('Alles löschen'), lines: [say('Alle Konten und Einstellungen, auch beim Browserhersteller.')], fields: [],
      button: say('Alles löschen'), danger: true, send: { kind: 'erase' } },
    { kind: 'heading', text: say('Konto eintragen') },
    { kind: 'form', lines: [], fields: [
      field('platform', 'Plattform', { kind: 'choice', options: [{ value: 'facebook', label: 'Facebook' }, { value: 'whatsApp', label: 'WhatsApp' }] }, { required: true }),
      field('text', 'Name', { kind: 'line', most: 60 }, { required: true }),
    ], button: say('Eintragen'), danger: false, send: { kind: 'add' } },
  ],
};

export const WELCOME = {
  title: say('Willkommen an Bord'),
  blocks: [
    { kind: 'line', text: say('Der Widerspruchslotse zeigt den Weg zum Formular, mit dem Sie dem KI-Training von Meta widersprechen. Er klickt nichts an und sendet nichts.'), tone: 'plain' },
    { kind: 'heading', text: say('Drei Schritte') },
    { kind: 'list', items: [say('Öffnen Sie das Formular, solange Sie angemeldet sind.'), say('Füllen Sie es aus und senden Sie es selbst.'), say('Heben Sie die E-Mail von Meta auf.')] },
    { kind: 'links', links: [{ label: 'Facebook', url: 'https://www.facebook.com/', main: true }, { label: say('Beispielseite ansehen'), url: '/welcome/welcome.html' }] },
  ],
};

/** @param {string} id @param {string} status @param {ReturnType<typeof say>} next @param {any} more */
const account = (id, status, next, more) => ({
  account: `facebook:${id}`, label: null, name: say('accountName', 'Facebook', id), status,
  statusText: say(`status${status[0]?.toUpperCase()}${status.slice(1)}`), since: say('sinceLine', { date: at('2026-09-28') }),
  next, actions: [], optional: false, history: HISTORY, ...more,
});
const OPEN = { kind: 'open', label: say('actionForm'), url: 'https://www.facebook.com/help/contact/712876720715583' };
/** @param {string} label @param {any} more */
const happened = (label, more) => ({ kind: 'happened', label: say(label), ...more });
/** @param {string} id */
const usual = (id) => [
  { kind: 'record', label: say('actionRecord'), url: `/record/record.html#facebook:${id}` },
  ...['3', '7', 'onSite', 'never'].map((text, index) => ({
    kind: 'later', label: say(['snoozeThreeDays', 'snoozeWeek', 'snoozeOnSite', 'snoozeNever'][index] ?? ''), what: 'snoozed', text,
  })),
];

/** @param {string} id @param {any} more */
const overdue = (id, more) => account(id, 'replyOverdue', say('nextReplyOverdue', { date: at('2026-10-28') }), {
  since: say('sentOnLine', { date: at('2026-09-28') }),
  actions: [{ kind: 'open', label: say('actionLetter'), url: `/letter/letter.html#facebook:${id}` },
    happened('actionConfirmed', { what: 'confirmed' }), ...usual(id)],
  ...more,
});

export const OVERVIEW = {
  accounts: [
    overdue('1001', { label: 'Omas Facebook' }),
    account('2002', 'confirmationDue', say('nextConfirmationDue'), { actions: [happened('actionConfirmed', { what: 'confirmed' }), OPEN, ...usual('2002')] }),
    account('3003', 'formOpened', say('nextFormOpened'), { actions: [OPEN, happened('actionSent', { what: 'sent' }),
      { kind: 'open', label: say('actionSentEarlier'), url: '/record/record.html#facebook:3003' }, ...usual('3003')] }),
  ],
  direct: [{ platform: 'Instagram', url: 'https://help.instagram.com/contact/767264225370182' }],
  aside: 0, newer: 0, done: 2, all: 5,
};

/** As much as three accounts have to say. */
export const OVERDUE = {
  ...OVERVIEW,
  accounts: [overdue('1001', { label: 'Omas Facebook' }), overdue('2002', {}),
    overdue('3003', { label: 'Lesetagebuch', name: say('accountName', 'Instagram', '3003') })],
  done: 0, all: 3,
};

/** The same three after a complaint. */
export const COMPLAINED = {
  ...OVERDUE,
  accounts: OVERDUE.accounts.map((each) => ({
    ...each, next: say('nextComplained'), actions: [happened('actionConfirmed', { what: 'confirmed' }), ...usual('1001')],
  })),
};

export const STATUSES = ['replyOverdue', 'refused', 'confirmationDue', 'open', 'formOpened', 'sent', 'covered', 'withdrawn', 'confirmed'];
