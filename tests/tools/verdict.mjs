/** What is said below the table of `./build.sh test`, and whether all is well. */

/** @typedef {import('./suite.mjs').Row} Row */

/** Files that may need a second try in one run: more is no busy machine, but something that happens now and then. */
const MOST_TRIED = 3;
/** Seconds in which all should be done. */
const LONGEST = 15 * 60;

/**
 * @param {Row[]} rows
 * @param {Row} total
 * @returns {{ lines: string[], ok: boolean }}
 */
export const verdict = (rows, total) => {
  const { passed, failed, tried = [], seconds = 0 } = total;
  const isShaky = tried.length > MOST_TRIED;
  const lines = rows.filter((row) => row.failed)
    .map(({ what, where, why }) => `failed: ${what}, ${where}${why ? `: ${why}` : ''}`);
  lines.push(...tried.map((file) => `tried twice: ${file}`));
  if (tried.length) lines.push('What failed at first stands above the table.');
  if (isShaky) lines.push(`failed: ${tried.length} files needed a second try, and ${MOST_TRIED} may`);
  if (seconds > LONGEST) lines.push(`It took ${(seconds / 60).toFixed(1)} minutes, longer than the ${LONGEST / 60} that it should.`);
  lines.push(`${passed} passed, ${failed} failed`);
  return { lines, ok: rows.length > 0 && !failed && !isShaky };
};
