/** Figures out of many rounds: the median, and how far the middle half of them lies apart. */

/** @typedef {{ median: number, low: number, high: number, count: number }} Figure low, high: the quartiles */

/**
 * @param {number[]} values
 * @returns {Figure}
 */
export function figureOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => {
    const place = (sorted.length - 1) * part;
    const [low = NaN, high = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75), count: sorted.length };
}

/** A number as short as it can be read: three digits that count. @param {number} value */
export const short = (value) => {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 || value === 0 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, digits ? '' : ',');
};

/** @param {Figure} figure */
export const spread = ({ median, low, high }) => `${short(median)} (${short(low)}–${short(high)})`;

/** Keeps the values of many rounds apart by what they are of. */
export class Rounds {
  #values = /** @type {Map<string, number[]>} */ (new Map());

  /** @param {number} value @param {...string} of */
  add(value, ...of) {
    const key = of.join(' | ');
    const list = this.#values.get(key) ?? [];
    list.push(value);
    this.#values.set(key, list);
  }

  /** What a visit measured, one by one. @param {Record<string, number>} measured @param {...string} of */
  note(measured, ...of) {
    for (const [what, value] of Object.entries(measured)) if (Number.isFinite(value)) this.add(value, what, ...of);
  }

  /** @param {...string} of @returns {Figure} */
  figure(...of) {
    return figureOf(this.#values.get(of.join(' | ')) ?? []);
  }
}

/** The same list, begun further on. @template T @param {T[]} list @param {number} by */
export const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * @param {string[]} head
 * @param {string[][]} rows
 * @returns {string} a table in Markdown, aligned so that it is read as it is
 */
export function table(head, rows) {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
