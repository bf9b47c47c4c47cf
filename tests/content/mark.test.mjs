/// <reference path="../../extension/content/lens.js" />
/// <reference path="../../extension/content/mark.js" />
/** The mark: what it outlines, what it leaves as it is, and where `jump` goes. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers } from './browsers.mjs';

const PAGE = `<!doctype html><html><style>
  * { outline: none !important; text-decoration: none !important }
  #page #target#target { outline: 0 none red !important; background: none !important }
  .tall { height: 3000px } .off { display: none }</style>
<body id="page"><p>You may <a id="target" href="/contact/1">object <b>now</b></a> here, <a id="other" href="/2">or
</a> <a id="step" href="/3">go on</a>, <a id="second" href="/4">in general</a>,
<a id="foreign" href="https://e.example/">object</a>.</p>
<div class="tall"></div></body></html>`;

/** Marks elements of the page: pairs of id and kind. Runs in the page. @param {string[][]} pairs */
const marking = (pairs) => {
  const { elements, snapshot } = lotseLens.collect({ look: 'links', seen: new WeakMap() });
  lotseMark.apply(elements, snapshot.links, pairs.map(([id, kind]) => ({
    link: elements.findIndex((element) => element.id === id),
    kind: /** @type {MarkKind} */ (kind), right: null, sure: null, form: null, visibility: 'shown', within: '',
    host: '',
  })));
};

/** All elements with an outline, by id. Runs in the page. */
const outlined = () => [...document.querySelectorAll('*')].flatMap((element) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const is = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  return is ? [`${element.id} ${outlineStyle} ${outlineWidth}`] : [];
});

const ALL = [['target', 'target'], ['step', 'step'], ['second', 'secondary'], ['foreign', 'warning']];

inBothBrowsers('mark', ({ open }) => {
  it('outlines the target and nothing else, against the page\'s own important rules', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    assert.deepEqual(await tab.evaluate(outlined), []);
    await tab.evaluate(marking, [['target', 'target'], ['second', 'secondary'], ['foreign', 'warning']]);
    assert.deepEqual(await tab.evaluate(outlined), ['target solid 3px']);
    const lines = await tab.evaluate(() => ['second', 'foreign', 'other'].map((id) => {
      const style = getComputedStyle(/** @type {Element} */ (document.getElementById(id)));
      return `${style.textDecorationStyle} ${style.textDecorationLine}`;
    }));
    assert.deepEqual(lines, ['solid underline', 'wavy underline', 'solid none']);
    await tab.close();
  });

  it('underlines a step with dashes, tints it, and outlines it not even where it is focused', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    const look = () => tab.evaluate(() => {
      const style = getComputedStyle(/** @type {Element} */ (document.getElementById('step')));
      return [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness,
        style.textUnderlineOffset, style.backgroundColor !== 'rgba(0, 0, 0, 0)'];
    });
    await tab.evaluate(marking, [['step', 'step']]);
    assert.deepEqual(await look(), ['underline', 'dashed', '3px', '3px', true]);
    assert.deepEqual(await tab.evaluate(outlined), []);
    await tab.evaluate(() => lotseMark.jump());
    assert.equal((await look())[2], '5px');
    assert.deepEqual(await tab.evaluate(outlined), []);
    await tab.close();
  });

  it('shows the focus on the target within it, in the colour of its letters', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target']]);
    const look = () => tab.evaluate(() => {
      const { boxShadow, color, outlineWidth, outlineOffset } =
        getComputedStyle(/** @type {Element} */ (document.getElementById('target')));
      return [boxShadow.replace(color, 'letters'), outlineWidth, outlineOffset];
    });
    assert.deepEqual(await look(), ['none', '3px', '1px']);
    await tab.focus('#target');
    assert.deepEqual(await look(), ['letters 0px 0px 0px 2px inset', '4px', '1px']);
    await tab.close();
  });

  it('leaves the full stop after the target free', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target']]);
    const offset = await tab.evaluate(() =>
      getComputedStyle(/** @type {Element} */ (document.getElementById('target'))).outlineOffset);
    assert.equal(offset, '1px');
    await tab.close();
  });

  it('leaves nothing in the page while nothing is marked', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    const trace = () => tab.evaluate(() => [document.adoptedStyleSheets.length, document.documentElement.outerHTML]);
    const [sheets, before] = await trace();
    assert.equal(sheets, 0);
    await tab.evaluate(marking, [['target', 'target'], ['foreign', 'warning']]);
    const [during, marked] = await trace();
    assert.equal(during, 1);
    assert.notEqual(marked, before);
    await tab.evaluate(() => lotseMark.clear());
    assert.deepEqual(await trace(), [0, before]);
    await tab.close();
  });

  it('uses another name in every page', async () => {
    const names = [];
    for (let round = 0; round < 2; round += 1) {
      const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
      await tab.evaluate(marking, [['target', 'target']]);
      names.push(await tab.evaluate(() => document.getElementById('target')?.getAttributeNames().at(-1)));
      await tab.close();
    }
    assert.notEqual(names[0], names[1]);
  });

  it('comes back where the page replaces all adopted sheets', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target']]);
    await tab.evaluate(() => { document.adoptedStyleSheets = [new CSSStyleSheet()]; });
    assert.deepEqual(await tab.evaluate(outlined), []);
    await tab.evaluate(marking, [['step', 'secondary']]);
    assert.deepEqual(await tab.evaluate(outlined), ['target solid 3px']);
    await tab.close();
  });

  it('keeps the marks that hold, drops the others, and sees what is folded away by now', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, ALL);
    const standing = await tab.evaluate(() => {
      document.getElementById('step')?.remove();
      document.getElementById('foreign')?.setAttribute('href', '/home');
      document.getElementById('second')?.classList.add('off');
      return lotseMark.standing().map(({ kind, visibility }) => `${kind} ${visibility}`);
    });
    assert.deepEqual(standing, ['target shown', 'secondary hidden']);
    assert.equal(await tab.evaluate(() => document.getElementById('foreign')?.getAttributeNames().length), 2);
    await tab.close();
  });

  it('settles earlier marks anew', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target'], ['step', 'step'], ['other', 'target']]);
    const kinds = await tab.evaluate(() => {
      const held = lotseMark.elements();
      held[1].remove();
      lotseMark.standing();
      lotseMark.settle(held, ['secondary', 'target', null]);
      return lotseMark.standing().map(({ kind }) => kind);
    });
    assert.deepEqual(kinds, ['secondary']);
    assert.deepEqual(await tab.evaluate(outlined), []);
    await tab.close();
  });

  it('jumps to the target before any step, and focuses it', async () => {
    const far = '<a id="far" href="/far">far</a><div class="tall"></div></body>';
    const tab = await open(PAGE.replace('</body>', far), ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['step', 'step'], ['far', 'target']]);
    const { focused, attributes } = await tab.evaluate(() => {
      lotseMark.jump();
      return { focused: document.activeElement?.id, attributes: document.activeElement?.hasAttribute('tabindex') };
    });
    assert.deepEqual({ focused, attributes }, { focused: 'far', attributes: false });
    await tab.waitForFunction(() => {
      const { top = -1 } = document.getElementById('far')?.getBoundingClientRect() ?? {};
      return top > innerHeight * 0.3 && top < innerHeight * 0.7;
    });
    await tab.close();
  });

  it('focuses what can not take the focus by itself, and leaves it as it was', async () => {
    const tab = await open('<p><span id="target" role="link" href="/1">object</span></p>', ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target']]);
    const states = await tab.evaluate(() => {
      const link = /** @type {HTMLElement} */ (document.getElementById('target'));
      lotseMark.jump();
      const during = [document.activeElement === link, link.getAttribute('tabindex')];
      link.blur();
      return [during, [document.activeElement === link, link.getAttribute('tabindex')]];
    });
    assert.deepEqual(states, [[true, '-1'], [false, null]]);
    await tab.close();
  });

  it('jumps to what opens the part that the target is folded away in', async () => {
    const tab = await open(`<button id="opener" aria-expanded="false" aria-controls="part">More</button>
      <div id="part" hidden><a id="target" href="/1">object</a></div>`, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target']]);
    assert.deepEqual(await tab.evaluate(() => [lotseMark.jump(), document.activeElement?.id]), ['opener', 'opener']);
    const opener = () => tab.$eval('#opener', (element) => [getComputedStyle(element).outlineStyle, element.attributes.length]);
    assert.deepEqual(await opener(), ['dashed', 4]);
    await tab.$eval('#opener', (element) => /** @type {HTMLElement} */ (element).blur());
    assert.deepEqual(await opener(), ['none', 3]);
    await tab.close();
  });

  it('puts marks back that the page takes away, a bounded number of times', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target']]);
    const back = await tab.evaluate(() => {
      const link = /** @type {Element} */ (document.getElementById('target'));
      const name = link.getAttributeNames().find((each) => each.startsWith('m')) ?? '';
      return Array.from({ length: 30 }, (_, round) => {
        if (round % 2) document.adoptedStyleSheets = [];
        else link.removeAttribute(name);
        lotseMark.standing();
        return link.hasAttribute(name) && document.adoptedStyleSheets.length === 1;
      });
    });
    assert.deepEqual(back, Array.from({ length: 30 }, (_, round) => round < 20));
    await tab.close();
  });

  it('takes away what an earlier copy left, and no sheet of the page', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    await tab.evaluate(marking, [['target', 'target'], ['foreign', 'warning']]);
    const sheets = await tab.evaluate(() => {
      const own = new CSSStyleSheet();
      own.replaceSync('@layer page { a { color: red } }');
      const empty = new CSSStyleSheet();
      document.adoptedStyleSheets.push(own, empty);
      lotseMark.sweep();
      return document.adoptedStyleSheets.map((each) => each === own || each === empty);
    });
    assert.deepEqual(sheets, [true, true]);
    assert.deepEqual(await tab.evaluate(outlined), []);
    assert.deepEqual(await tab.evaluate(() => document.getElementById('target')?.getAttributeNames()), ['id', 'href']);
    await tab.close();
  });

  it('says where it jumped, or that there was nowhere to go', async () => {
    const tab = await open(PAGE, ['sieve', 'text', 'lens', 'mark']);
    assert.equal(await tab.evaluate(() => lotseMark.jump()), null);
    await tab.evaluate(marking, [['target', 'target']]);
    assert.deepEqual(await tab.evaluate(() => [lotseMark.jump(), lotseMark.jump()]), ['link', null]);
    await tab.close();
  });
});
