/**
 * The second try of `./build.sh test`. Tests that drive browsers can fail because the machine was busy; such a
 * failure is told, and what fails twice has failed. All others get no second try. A test that is wrong is wrong in
 * the second try too. Where many need one, it is not the machine: `verdict.mjs`.
 */

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./tally.mjs').FileTally} FileTally */

/** The files in which something failed, of those that drive browsers. @param {FileTally[]} rows */
export const failedIn = (rows) => {
  const driving = new Set(rows.filter(({ where }) => where !== 'Node').map(({ file }) => file));
  return [...new Set(rows.filter(({ failed }) => failed).map(({ file }) => file))].filter((file) => driving.has(file));
};

/** Lines, at most, that are told of one failure once more. */
const MOST_LINES = 200;

/** What a step says of its failures: from where it sums them up, or else its last lines. @param {string} output */
export const failuresOf = (output) =>
  output.slice(Math.max(0, output.lastIndexOf('failing tests:'))).trimEnd().split('\n').slice(-MOST_LINES).join('\n');

/**
 * What both tries show: the second counts for its files, the first for all others. A file that the second did
 * not tell of keeps its failures. By place, with the seconds of both.
 * @param {FileTally[]} first
 * @param {FileTally[]} second
 * @returns {Tally[]}
 */
export const joined = (first, second) => {
  const anew = new Set(second.map(({ file }) => file));
  /** @type {Map<string, Required<Tally>>} */
  const places = new Map();
  for (const [rows, counts] of /** @type {const} */ ([[first, false], [second, true]])) {
    for (const { file, where, seconds, ...results } of rows) {
      const sum = places.get(where) ?? { where, passed: 0, failed: 0, skipped: 0, seconds: 0 };
      sum.seconds += seconds;
      if (counts || !anew.has(file)) {
        sum.passed += results.passed;
        sum.failed += results.failed;
        sum.skipped += results.skipped;
      }
      places.set(where, sum);
    }
  }
  return [...places.values()].filter(({ passed, failed, skipped }) => passed + failed + skipped > 0);
};
