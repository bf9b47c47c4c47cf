/**
 * Reads a trace of Chromium: how long the main thread of a page ran scripts of which origin.
 *
 * Running is told by the profiler's samples, each given to the innermost frame that has an address, so that
 * what a script makes the browser do at once (layout, selectors) counts as the script's; compiling is told by
 * the browser's own events. Garbage collection, style and paint that come later are nobody's.
 */

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, id?: string,
 *   args: any }} Event
 */
/** @typedef {{ sum: number, longest: number }} Share milliseconds: of all tasks, and of the longest */

/**
 * @typedef {object} Reading
 * @property {(isOwn: (url: string) => boolean) => Share} share what scripts of these addresses took
 * @property {(from: string, to: string) => number} busy milliseconds of all tasks between two marks
 * @property {number} longest milliseconds of the longest task
 * @property {number} step milliseconds between two samples
 */

export const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'blink.user_timing',
  'v8',
];

/**
 * @param {Uint8Array} trace
 * @param {string} url of the page
 * @returns {Reading}
 */
export function readTrace(trace, url) {
  /** @type {Event[]} */
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (!commit) throw new Error(`no ${url} in the trace`);
  const own = events.filter(({ pid }) => pid === commit.pid);
  const main = own.filter(({ tid, ts }) => tid === commit.tid && ts >= commit.ts);
  const tasks = main
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map(({ ts, dur = 0 }) => ({ begin: ts, end: ts + dur }))
    .sort((a, b) => a.begin - b.begin);
  const { samples, step } = samplesOf(own, commit.tid, commit.ts);
  const compiled = main
    .filter(({ name, dur }) => name === 'v8.compile' && dur)
    .map(({ ts, dur = 0, args }) => ({ begin: ts, end: ts + dur, url: String(args.data?.url ?? args.fileName) }));
  const pieces = [...samples, ...compiled].sort((a, b) => a.begin - b.begin);

  return {
    step,
    longest: tasks.reduce((most, { begin, end }) => Math.max(most, end - begin), 0) / 1000,
    share(isOwn) {
      let sum = 0;
      let longest = 0;
      let at = 0;
      const ours = pieces.filter((piece) => isOwn(piece.url));
      for (const { begin, end } of tasks) {
        let inTask = 0;
        for (; at < ours.length && (ours[at]?.begin ?? 0) < end; at += 1) {
          const piece = ours[at];
          if (piece) inTask += Math.max(0, Math.min(piece.end, end) - Math.max(piece.begin, begin));
        }
        sum += inTask;
        longest = Math.max(longest, inTask);
      }
      return { sum: sum / 1000, longest: longest / 1000 };
    },
    busy(from, to) {
      const mark = (/** @type {string} */ wanted) => main.find(({ name }) => name === wanted)?.ts;
      const [begin, end] = [mark(from), mark(to)];
      if (begin === undefined || end === undefined) throw new Error(`no ${from} or ${to} in the trace`);
      const within = tasks.map((task) => Math.min(task.end, end) - Math.max(task.begin, begin));
      return within.reduce((sum, time) => sum + Math.max(0, time), 0) / 1000;
    },
  };
}

/**
 * @param {Event[]} events of one process
 * @param {number} thread
 * @param {number} from
 */
function samplesOf(events, thread, from) {
  const profiles = new Set(
    events.filter(({ name, tid }) => name === 'Profile' && tid === thread).map(({ id }) => id)
  );
  const chunks = events.filter(({ name, id }) => name === 'ProfileChunk' && profiles.has(id));
  /** @type {Map<string, string>} */
  const urls = new Map();
  /** @type {{ begin: number, end: number, url: string }[]} */
  const samples = [];
  const steps = [];
  for (const profile of profiles) {
    const start = events.find(({ name, id }) => name === 'Profile' && id === profile)?.args.data.startTime ?? 0;
    let now = start;
    let last;
    for (const { id, args } of chunks) {
      if (id !== profile) continue;
      const { cpuProfile = {}, timeDeltas = [] } = args.data;
      for (const { id: node, parent, callFrame } of cpuProfile.nodes ?? []) {
        urls.set(`${id} ${node}`, callFrame.url || (urls.get(`${id} ${parent}`) ?? ''));
      }
      for (const [index, node] of (cpuProfile.samples ?? []).entries()) {
        now += timeDeltas[index] ?? 0;
        if (last) {
          last.end = now;
          steps.push(now - last.begin);
        }
        last = { begin: now, end: now, url: urls.get(`${id} ${node}`) ?? '' };
        if (now >= from) samples.push(last);
      }
    }
  }
  steps.sort((a, b) => a - b);
  return { samples: samples.filter(({ url }) => url), step: (steps[steps.length >> 1] ?? 0) / 1000 };
}
