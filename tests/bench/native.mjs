/**
 * The core natively: times by criterion, and instructions by callgrind where it is there. Both print what
 * they do while they run; what counts is read from what they leave.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = ['bench', '--quiet', '--locked', '--package=lotse-core', '--bench=guidance', '--', '--noplot'];
const COUNT = ['test', '--quiet', '--locked', '--package=lotse-core', '--test=instructions', '--', '--nocapture'];

/** @param {string[]} args */
function cargo(args) {
  const { status, stdout, stderr } = spawnSync('cargo', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cargo ${args[0]} failed:\n${stderr}`);
  return `${stdout}\n${stderr}`;
}

/**
 * @param {number[]} links
 * @returns {Map<number, import('./figures.mjs').Figure>} milliseconds by the number of links
 */
export function nativeTimes(links) {
  cargo(COMMAND);
  const target = process.env.CARGO_TARGET_DIR ?? 'target';
  return new Map(links.map((count) => {
    const file = join(target, 'criterion', 'guidance', String(count), 'new', 'estimates.json');
    const { median } = JSON.parse(readFileSync(file, 'utf8'));
    const { lower_bound: low, upper_bound: high } = median.confidence_interval;
    return [count, { median: median.point_estimate / 1e6, low: low / 1e6, high: high / 1e6, count: 100 }];
  }));
}

/** @returns {string} instructions for one link, or why they were not counted */
export function instructions() {
  const said = cargo(COUNT);
  return said.split('\n').find((line) => /^(instructions for one link|left out):?/.test(line)) ?? 'not counted';
}
