/**
 * The texts and pictures for the stores fit their fields and say what the package says; every permission
 * and host has a reason wherever reasons are given.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT, VERSION } from './packages.mjs';

/** @param {string} name */
const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const MANIFEST = JSON.parse(read('manifest.json'));
const PERMISSIONS = [...MANIFEST.permissions, ...MANIFEST.optional_permissions];
/** @type {{ matches: string[], all_frames: boolean }[]} */
const SCRIPTS = MANIFEST.content_scripts;
const MATCHES = SCRIPTS[0]?.matches ?? [];
const LOCALES = readdirSync(join(ROOT, 'extension', '_locales'));

/** Characters that the stores admit: Chrome's, or Mozilla's where they are stricter. */
const MOST = { name: 45, summary: 132, description: 16_000, reason: 1000 };
/** What each language calls a section. */
const SECTIONS = {
  de: { name: 'Name', summary: 'Zusammenfassung', description: 'Beschreibung', purpose: 'Einziger Zweck', reasons: 'Berechtigungen' },
  en: { name: 'Name', summary: 'Summary', description: 'Description', purpose: 'Single purpose', reasons: 'Permissions' },
};

/**
 * The parts of a text below headings.
 * @param {string} text
 * @param {string} sign of the headings
 * @returns {Map<string, string>}
 */
const parts = (text, sign) =>
  new Map(text.split(new RegExp(`^${sign} `, 'm')).slice(1).map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return [title, lines.join('\n').trim()];
  }));

/** @param {string} text */
const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** @param {string} text @param {number} most @param {string} what */
const fits = (text, most, what) => {
  const length = [...text].length;
  assert.ok(length > 0 && length <= most, `${what}: ${length} of ${most} characters`);
};

/** @param {string} locale @param {string} key @returns {string} */
const message = (locale, key) => JSON.parse(read(`extension/_locales/${locale}/messages.json`))[key]?.message;

/** Width, height and kind of colour of a PNG. @param {string} name */
const picture = (name) => {
  const bytes = readFileSync(join(ROOT, name));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), color: bytes[25] };
};

for (const [language, titles] of Object.entries(SECTIONS)) {
  describe(`texts for the stores, ${language}`, () => {
    const sections = parts(read(`store/${language}.md`), '##');
    /** @param {keyof typeof titles} name */
    const section = (name) => sections.get(titles[name]) ?? '';

    test('fit their fields, and are those of the package', () => {
      fits(section('name'), MOST.name, 'name');
      fits(section('summary'), MOST.summary, 'summary');
      fits(section('description'), MOST.description, 'description');
      fits(section('purpose'), MOST.reason, 'purpose');
      assert.equal(section('name'), message(language, 'extensionName'));
      assert.equal(section('summary'), message(language, 'extensionDescription'));
      assert.match(section('description'), /Meta verbunden|Not affiliated with Meta/);
    });

    test('give a reason for every permission and host, and for no other', () => {
      const reasons = parts(section('reasons'), '###');
      assert.deepEqual([...reasons.keys()].flatMap(quoted).sort(), [...PERMISSIONS, ...MATCHES].sort());
      for (const [title, reason] of reasons) fits(reason, MOST.reason, title);
    });

    test('come with pictures of the right size', () => {
      const names = readdirSync(join(ROOT, 'store', 'images', language)).filter((name) => /^\d-/.test(name));
      assert.ok(names.length >= 4 && names.length <= 10, `${names}`);
      for (const name of names) {
        assert.deepEqual(picture(`store/images/${language}/${name}`), { width: 1280, height: 800, color: 2 }, name);
      }
      assert.deepEqual(picture(`store/images/${language}/tile-440x280.png`), { width: 440, height: 280, color: 2 });
    });
  });
}

test('the icon for the store has room around it', () => {
  assert.deepEqual(picture('store/images/icon-128.png'), { width: 128, height: 128, color: 6 });
});

test('name and summary fit in every language', () => {
  for (const locale of LOCALES) {
    fits(message(locale, 'extensionName') ?? '', MOST.name, `name in ${locale}`);
    fits(message(locale, 'extensionDescription') ?? '', MOST.summary, `summary in ${locale}`);
  }
});

test('PERMISSIONS.md lists every permission and host, and no other', () => {
  const rows = read('PERMISSIONS.md').split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) => quoted(row.split('|')[1] ?? ''));
  const hosts = MATCHES.map((match) => match.replace(/^https:\/\/(.+)\/\*$/, '$1'));
  assert.deepEqual(listed.sort(), [...PERMISSIONS, ...hosts].sort());
});

test('all content scripts run on the same pages, and in no frame', () => {
  for (const { matches, all_frames: inFrames } of SCRIPTS) assert.deepEqual([matches, inFrames], [MATCHES, false]);
});

test('CHANGELOG.md and PRIVACY.md know this version', () => {
  assert.match(read('CHANGELOG.md'), new RegExp(`^## \\[${VERSION.replaceAll('.', '\\.')}\\]`, 'm'));
  assert.ok(read('PRIVACY.md').includes(VERSION));
});
