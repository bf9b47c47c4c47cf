/** Whether a sentence keeps its order on the screen, whatever the direction of the names in it. */

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ first: Box, last: Box, whole: Box }} Part */

/** Names that want to turn or stretch what stands around them. */
export const STRANGE = ['סבתא (שלי) 3', 'جدتي (حساب)', '\u202eabc', '👨‍👩‍👧‍👦'.repeat(3), 'x'.repeat(300), 'lang '.repeat(60)];

/** The values of a sentence that begins with the word “Before”. @param {string} name */
export const around = (name) => [name, '1 (of 2)', 'after'];

/**
 * Where the parts of all such sentences stand. Runs in a page; with `cards` there, looks into the first of
 * these closed roots.
 * @param {string} selector
 * @param {string} [cards] the name of a global list of roots
 * @returns {Part[][]}
 */
export const measure = (selector, cards) => {
  const root = cards ? /** @type {any} */ (globalThis)[cards][0] : document;
  const sentences = [...root.querySelectorAll(selector)].filter(({ textContent }) => textContent.startsWith('Before'));
  return sentences.map(({ firstChild: text }) => {
    const ends = [0, 'Before'.length + 1, ...[' 1 ', '(of', ' after'].map((word) => text.data.lastIndexOf(word)), text.length];
    return ends.slice(1).map((end, i) => {
      const range = document.createRange();
      range.setStart(text, ends[i] ?? 0);
      range.setEnd(text, end);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last, whole] = [lines[0], lines.at(-1), range.getBoundingClientRect()].map((rect) => rect?.toJSON());
      return { first, last, whole };
    });
  });
};

/** Whether each part follows the one before: to its right on one line, else further down. @param {Part[]} parts */
export const isInOrder = (parts) => parts.every(({ first, whole }, i) => {
  const before = parts[i - 1];
  if (!before) return true;
  const ONE_LINE = 30;
  const isOneLine = before.last.y === whole.y && whole.height < ONE_LINE;
  const end = before.whole.height < ONE_LINE ? before.whole : before.last;
  return isOneLine ? end.x + end.width <= whole.x + 1 : first.y >= before.last.y;
});
