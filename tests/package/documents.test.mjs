/** What the documents say of the project is so: links lead to something, and languages are as many as they name. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './packages.mjs';

/** @param {string} name */
const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const DOCUMENTS = ['.', 'docs', 'store'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => normalize(join(folder, name))))
  .filter((name) => name.endsWith('.md'));
const LOCALES = readdirSync(join(ROOT, 'extension', '_locales'));

/** Without what is quoted as code. @param {string} text */
const prose = (text) => text.replaceAll(/^( *)```[^]*?^\1```$/gm, '').replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()<>]/g, ' '));

/** Where links to a part of a document can lead: its headings, as they are named there. @param {string} text */
const anchorsOf = (text) => {
  const seen = /** @type {Map<string, number>} */ (new Map());
  return prose(text).split('\n').filter((line) => /^#{1,6} /.test(line)).map((line) => {
    const name = line.replace(/^#+ /, '').toLowerCase().trim().replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times ? `${name}-${times}` : name;
  });
};

/** Links and pictures that lead to no file or to no heading. @param {string} document @param {string} text */
const deadIn = (document, text) =>
  [...prose(text).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const path = file ? join(dirname(document), file) : document;
      if (!existsSync(join(ROOT, path))) return true;
      return anchor !== undefined && !anchorsOf(path === document ? text : read(path)).includes(anchor);
    })
    .map((target) => `${document}: ${target}`);

test('every link and picture in the documents leads to something', () => {
  for (const name of ['README.md', 'docs/SIZE.md', 'store/README.md', 'store/de.md', 'store/en.md']) assert.ok(DOCUMENTS.includes(name), name);
  assert.deepEqual(DOCUMENTS.flatMap((document) => deadIn(document, read(document))), []);
});

test('a link that leads nowhere would be found', () => {
  const text = [
    '# One, two', '## Über `uns`', '# One, two', '```', '# not this', '[a](none.md)', '```', '`[a](none.md)`',
    '[a](#one-two) [a](#one-two-1) [a](#über-uns) [a](https://example.org/#x) [a](CONTRIBUTING.md#languages) ![a](docs/SIZE.md)',
    '[a](none.md) [a](#not-this) [a](#one-two-2) [a](CONTRIBUTING.md#sprachen) ![a](docs/images/none.png "title")', '<img src="docs/none.png">',
  ].join('\n');
  assert.deepEqual(deadIn('README.md', text), ['none.md', '#not-this', '#one-two-2', 'CONTRIBUTING.md#sprachen', 'docs/images/none.png', 'docs/none.png']
    .map((target) => `README.md: ${target}`));
});

/** The files of languages in a folder of the core. @param {string} folder */
const languagesIn = (folder) => readdirSync(join(ROOT, 'crate/core/src', folder))
  .filter((name) => /^[a-z]{2}\.rs$/.test(name)).map((name) => name.replace('.rs', ''));

/** The rows of languages in CONTRIBUTING.md: tag, interface, links, letters. */
const ROWS = read('CONTRIBUTING.md').split('\n').filter((line) => /^\|.*\| `\w+` \|/.test(line))
  .map((line) => line.split('|').slice(2, 6).map((cell) => cell.replaceAll('`', '').trim()));

test('the table of languages in CONTRIBUTING.md is that of the files', () => {
  /** The tags that have something in a column, without their regions. @param {number} column */
  const listed = (column) => ROWS.filter((row) => row[column] !== '–').map(([tag = '']) => tag).sort();
  const short = (/** @type {string[]} */ tags) => tags.map((tag) => tag.replace(/_.*/, ''));
  assert.deepEqual(listed(1), LOCALES.toSorted());
  assert.deepEqual(short(listed(2)), languagesIn('atlas/words').sort());
  assert.deepEqual(short(listed(3)), languagesIn('record/letter').sort());
});

test('the documents name as many languages as there are', () => {
  const words = { en: ['six', 'seven', 'eight', 'nine', 'ten'], de: ['sechs', 'sieben', 'acht', 'neun', 'zehn'] };
  const [all, links, letters] = [LOCALES.length, languagesIn('atlas/words').length, languagesIn('record/letter').length];
  // German and English are by the authors.
  for (const [document, pattern, ...counts] of /** @type {[string, RegExp, ...(number | string)[]][]} */ ([
    ['README.md', /in\s(\d+)\sfurther\slanguages[^]*?recognised\sin\s(\d+)\slanguages[^]*?written\sin\s(\w+)\./, all - 2, links, words.en[letters - 6]],
    ['README.de.md', /in\s(\d+)\sweiteren\sSprachen[^]*?Links\serkennt\sdie\sErweiterung\sin\s(\d+)\sSprachen[^]*?schreibt\ssie\sin\s(\w+)\./, all - 2, links, words.de[letters - 6]],
    ['store/en.md', /It speaks (\d+) languages/, all],
    ['store/de.md', /Es gibt sie in (\d+) Sprachen/, all],
  ])) {
    assert.deepEqual(pattern.exec(read(document))?.slice(1), counts.map(String), document);
  }
});

/** The files of tests and sources, as git knows them or would. */
const SOURCES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.rs', '*.mjs'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n').filter((file) => existsSync(join(ROOT, file)));

/** Tests that a document names as `file`: *name*, of which there is no such file, or no such name in it. A name may
 * end with "…", and a file may be told by its end. @param {string} text */
const untold = (text) => {
  /** @type {string[]} */
  let files = [];
  return [...text.matchAll(/`([\w./-]+\.(?:rs|mjs))`|(?<![*\w])\*([^*|]+)\*(?!\*)/g)].flatMap(([whole, file, name = '']) => {
    if (file) {
      files = SOURCES.filter((each) => `/${each}`.endsWith(`/${file}`));
      return files.length ? [] : [whole];
    }
    const begin = name.replace(/ ?…$/, '');
    return files.some((each) => read(each).includes(begin)) ? [] : [whole];
  });
};

test('every test that shows what SECURITY.md claims is there', () => {
  const text = read('SECURITY.md');
  assert.ok(text.split('*').length > 40, 'it names tests');
  assert.deepEqual(untold(text), []);
});

test('a test that is not there would be found', () => {
  assert.deepEqual(untold('`sieve.test.mjs`: *reads addresses as the browser does*, *reads …*, *no such test*; `none.test.mjs`: *reads …*'),
    ['*no such test*', '`none.test.mjs`', '*reads …*']);
});
