/**
 * The stand-in site itself: strict headers everywhere, nothing foreign served, and the traps that
 * the end-to-end tests rely on are really there. What the pages' scripts do is seen in a browser.
 */

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { AI_FORM, addressOf, FORMS, formAddress, SUBPAGES, VERSIONS } from './addresses.mjs';
import { get } from './get.mjs';
import { startSite } from './server.mjs';

const FACEBOOK = 'c_user=100001111111111';
const INSTAGRAM = 'ds_user_id=5111111111';
const COOKIES = `${FACEBOOK}; ${INSTAGRAM}`;
const OBJECTION_FORMS = [...FORMS].flatMap(([id, { kind }]) => (kind === 'contact' ? [] : [id]));
const OBJECT_PAGE = `?subpage=${SUBPAGES.object}`;

const PAGES = [
  'https://www.facebook.com/',
  'https://web.facebook.com/',
  'https://m.facebook.com/',
  'https://de-de.facebook.com/privacy/policy/',
  'https://www.facebook.com/login/',
  'https://www.facebook.com/settings',
  'https://www.facebook.com/privacy/center/',
  'https://www.facebook.com/privacy/genai',
  'https://www.facebook.com/privacy/guide/generative-ai/',
  'https://www.facebook.com/privacy/dialog/how-generative-ai-models-work',
  'https://www.facebook.com/privacy/policy/',
  `https://www.facebook.com/privacy/policy/${OBJECT_PAGE}`,
  `https://www.facebook.com/privacy/policy/version/${VERSIONS.banner}/`,
  'https://mbasic.facebook.com/privacy/policy/printable/',
  'https://www.facebook.com/legal/eu-ai-terms',
  'https://www.facebook.com/help/2069235856423257',
  'https://accountscenter.facebook.com/',
  'https://accountscenter.instagram.com/ad_preferences',
  'https://www.instagram.com/',
  'https://www.instagram.com/accounts/edit/',
  'https://www.instagram.com/accounts/login/',
  'https://privacycenter.instagram.com/',
  'https://privacycenter.instagram.com/policy/',
  'https://privacycenter.instagram.com/privacy/genai',
  'https://help.meta.com/support/privacy/',
  'https://www.whatsapp.com/',
  'https://www.threads.com/',
  'https://widerspruch-meta.example/formular',
  ...[...FORMS.keys()].map(formAddress),
];

/** @type {import('./server.mjs').Site} */
let site;
before(async () => {
  site = await startSite();
});
beforeEach(() => site.reset());
after(() => site.close());

/**
 * @param {string} address
 * @param {Parameters<typeof get>[2]} [options]
 */
const load = (address, options) => get(site.proxyPort, address, options);

/**
 * The links that are in the page before any script has run.
 * @param {string} html
 */
function linksIn(html) {
  const visible = html.replace(/<script type="application\/json".*?<\/script>/gs, '');
  return [...visible.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = '', content = '']) => ({
      href: unescape(href),
      text: unescape(content.replace(/<[^>]*>/g, '')).trim(),
    })
  );
}

/** @param {string} text */
function unescape(text) {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** @param {ReturnType<typeof linksIn>} links */
const objectionLinks = (links) =>
  links.filter(({ href }) => OBJECTION_FORMS.some((id) => href.includes(id)));

for (const language of ['de', 'en', 'fr']) {
  test(`every page answers in ${language}, strictly`, async () => {
    for (const address of PAGES) {
      const url = `${address}${address.includes('?') ? '&' : '?'}hl=${language}`;
      const { status, headers, body } = await load(url, { cookie: COOKIES });
      assert.equal(status, 200, address);
      const policy = String(headers['content-security-policy']);
      const nonce = /script-src 'nonce-([\w-]+)' 'strict-dynamic'/.exec(policy)?.[1] ?? '';
      assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/, address);
      assert.doesNotMatch(policy, /unsafe|wasm|eval|\*;/, address);
      assert.equal(headers['x-frame-options'], 'DENY', address);
      assert.match(body, new RegExp(`<html[^>]* lang="${language}"`), address);
      assert.match(body, /stand-in, not Meta/, address);
      assert.doesNotMatch(body, /<[^>]+ (style|on\w+)=/, address);
      for (const [script = ''] of body.matchAll(/<(script|style)\b[^>]*>/g)) {
        assert.ok(script.includes('application/json') || script.includes(`nonce="${nonce}"`), script);
      }
    }
  });
}

test('class names are others at every load', async () => {
  const classes = async () => {
    const { body } = await load(addressOf('policy'));
    return new Set([...body.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  };
  const [first, second] = [await classes(), await classes()];
  assert.ok(first.size > 100);
  assert.deepEqual(
    [...first].filter((name) => second.has(name)),
    []
  );
});

test('foreign hosts are refused and recorded', async () => {
  const foreign = [
    'example.org',
    'graph.facebook.com',
    'facebook.com.evil.example',
    'www.widerspruch-meta.example',
  ];
  for (const host of foreign) await assert.rejects(load(`https://${host}/`), /refused/);
  assert.deepEqual(
    site.refused,
    foreign.map((host) => ({ host, port: 443 }))
  );
  assert.deepEqual(site.requests, []);
});

test('the login wall leads back to the form that was wanted', async () => {
  const walls = [
    { form: AI_FORM.facebook, account: '100002222222222', cookie: 'c_user', email: 'verein@post.example' },
    { form: AI_FORM.instagram, account: '5222222222', cookie: 'ds_user_id', email: 'reisen@post.example' },
  ];
  for (const { form, account, cookie, email } of walls) {
    const wanted = formAddress(form);
    const wall = (await load(wanted)).headers.location ?? '';
    assert.equal(new URL(wall).searchParams.get('next'), wanted);
    const action = /<form[^>]* action="([^"]*)"/.exec((await load(wall)).body)?.[1] ?? '';
    const entered = await load(new URL(unescape(action), wall).href, { post: { account } });
    assert.equal(entered.headers.location, wanted);
    assert.match(entered.headers['set-cookie']?.[0] ?? '', new RegExp(`^${cookie}=${account}; .*Secure`));
    assert.doesNotMatch(String(entered.headers['set-cookie']), /HttpOnly/i);
    const { status, body } = await load(wanted, { cookie: `${cookie}=${account}` });
    assert.equal(status, 200);
    assert.match(unescape(body), new RegExp(`value="${email}"`));
  }
});

test('a login wall never leads to a foreign host', async () => {
  const next = encodeURIComponent('https://evil.example/');
  const action = `https://www.facebook.com/login/device-based/regular/login/?next=${next}`;
  const { headers } = await load(action, { post: { account: '100001111111111' } });
  assert.equal(headers.location, 'https://www.facebook.com/');
});

test('on the mobile host the wall comes back for every form', async () => {
  const wanted = formAddress(AI_FORM.facebook).replace('www.', 'm.');
  const { headers } = await load(wanted, { cookie: FACEBOOK });
  assert.equal(headers.location, `https://m.facebook.com/login/?next=${encodeURIComponent(wanted)}`);
  const wall = await load(headers.location ?? '', { cookie: FACEBOOK });
  assert.ok(linksIn(wall.body).some(({ href }) => href === formAddress(AI_FORM.facebook)));
});

test('without the banner the policy has many links, and only a card leads on', async () => {
  for (const language of ['de', 'en', 'fr']) {
    const links = linksIn((await load(`${addressOf('policy')}?hl=${language}`)).body);
    assert.ok(links.length >= 75 && links.length <= 110, `${links.length} links`);
    assert.deepEqual(objectionLinks(links), []);
    assert.equal(links.filter(({ href }) => href.includes(SUBPAGES.object)).length, 1);
    assert.ok(links.some(({ href }) => href === addressOf('scam')));
  }
});

test('the banner has one objection link, in the words of each language', async () => {
  const words = { de: 'widersprechen', en: 'object', fr: 'droit d’opposition' };
  const places = [`${addressOf('policy')}?banner=1&hl=`, `${addressOf('instagramPolicy')}?hl=`];
  for (const place of places) {
    for (const [language, text] of Object.entries(words)) {
      const [link, ...others] = objectionLinks(linksIn((await load(place + language)).body));
      assert.equal(link?.text, text);
      assert.deepEqual(others, []);
    }
  }
});

test('Instagram writes the addresses of its own policy without the host', async () => {
  const links = linksIn((await load(addressOf('instagramPolicy'))).body);
  assert.ok(links.some(({ href }) => href === `/policy/version/${VERSIONS.before}/`));
  assert.ok(links.some(({ href }) => href === `/policy/${OBJECT_PAGE}`));
});

test('section 7.11 leads to the request page, in the older version to the question', async () => {
  const of = async (/** @type {string} */ address) =>
    linksIn((await load(address)).body).filter(({ href }) => href.includes('entry_point=POLICY_SUBPAGE'));
  const now = await of(addressOf('policy') + OBJECT_PAGE);
  assert.deepEqual(
    now.map(({ text }) => text),
    ['zu widersprechen', 'widersprechen']
  );
  assert.ok(now.every(({ href }) => href.startsWith('https://help.meta.com/support/privacy/')));
  const before2026 = await of(`${addressOf('policy')}version/${VERSIONS.banner}/${OBJECT_PAGE}`);
  assert.ok(before2026.every(({ href }) => href.startsWith(formAddress('367438723733209'))));
  assert.equal(before2026.length, 2);
});

test('redirects around a link can be followed to the form', async () => {
  const [link] = linksIn((await load(`${addressOf('policy')}?banner=1&shim=2`)).body).filter(({ href }) =>
    href.startsWith('https://l.facebook.com/l.php?u=https%3A%2F%2Fl.facebook.com')
  );
  const once = (await load(link?.href ?? '')).headers.location ?? '';
  assert.equal((await load(once)).headers.location, formAddress(AI_FORM.facebook));
});

test('the printable policy is plain, with redirects of its own', async () => {
  const { body } = await load('https://mbasic.facebook.com/privacy/policy/printable/');
  assert.doesNotMatch(body, /<script|role="link"|id="facebook"/);
  const links = linksIn(body);
  assert.equal(
    links.filter(({ href }) => href.startsWith('https://help.meta.com/support/privacy/')).length,
    2
  );
  const logged = links.find(({ href }) => href.startsWith('/privacy/policy/logging/'));
  const { headers } = await load(new URL(logged?.href ?? '', 'https://mbasic.facebook.com').href);
  assert.match(headers.location ?? '', /^https:\/\/www\.facebook\.com\/help\/2/);
});

test('what is sent is recorded with the account, and an incomplete form is refused', async () => {
  const address = formAddress(AI_FORM.facebook);
  const post = { support_form_id: AI_FORM.facebook, email: 'anna@post.example', Field9876543210123: '' };
  assert.equal((await load(address, { cookie: FACEBOOK, post })).status, 200);
  assert.equal((await load(address, { cookie: FACEBOOK, post: { ...post, email: '' } })).status, 400);
  const late = formAddress('6359191084165019');
  assert.equal((await load(late, { cookie: FACEBOOK, post })).status, 400);
  const [sent] = site.requests;
  assert.deepEqual(
    { method: sent?.method, path: sent?.path, account: sent?.account, fields: sent?.fields },
    { method: 'POST', path: `/help/contact/${AI_FORM.facebook}`, account: '100001111111111', fields: post }
  );
});

test('accounts are switched by links of the home page', async () => {
  const switchesOf = async (/** @type {string} */ home, /** @type {string} */ cookie) =>
    linksIn((await load(home, { cookie })).body).filter(({ href }) => /^\/switch\?to=\d/.test(href));
  const [other, acting] = await switchesOf('https://www.facebook.com/', FACEBOOK);
  const switched = await load(`https://www.facebook.com${other?.href}`, { cookie: FACEBOOK });
  assert.match(String(switched.headers['set-cookie']), /c_user=100002222222222;/);
  const asPage = await load(`https://www.facebook.com${acting?.href}`, { cookie: FACEBOOK });
  assert.match(String(asPage.headers['set-cookie']), /i_user=61550000000001;/);
  const [second] = await switchesOf('https://www.instagram.com/', INSTAGRAM);
  assert.equal(second?.href, '/switch?to=5222222222');
});

test('a Page can not use the form', async () => {
  const { body } = await load(formAddress(AI_FORM.facebook), {
    cookie: `${FACEBOOK}; i_user=61550000000001`,
  });
  assert.doesNotMatch(body, /<form/);
});
