/**
 * What Firefox tells about itself, asked in the browser's own window: samples of its profiler, and its report of
 * memory. Every function here runs there and can use nothing from around it; so little comes back, a profile has
 * megabytes.
 */

/**
 * @typedef {object} Reading milliseconds of the processor on main threads
 * @property {number} sum scripts of the extension in the page's process
 * @property {number} longest the same, without a sample of anything else in between
 * @property {number} background scripts of the extension in its own process
 * @property {number | null} inserting all of the page's main thread between the two marks
 * @property {number} step milliseconds between two samples
 */

/** @param {number} step milliseconds between two samples */
export async function startProfiler(step) {
  const { Services } = /** @type {any} */ (globalThis);
  const ROOM = 2 ** 22;
  await Services.profiler.StartProfiler(ROOM, step, ['js', 'cpu'], ['GeckoMain']);
}

/**
 * A sample belongs to the innermost frame that has an address, leaving out the browser's own scripts, so that what
 * a script makes the browser do at once counts as the script's. It weighs what the processor did for its thread
 * since the sample before: the pause that the profiler makes for each one is not in it.
 * @param {string} url of the page
 * @param {string} own what the addresses of the extension's scripts begin with; empty where there is none
 * @returns {Promise<Reading>}
 */
export async function readProfile(url, own) {
  const { Services } = /** @type {any} */ (globalThis);
  await Services.profiler.Pause();
  const { processes } = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const reading = { sum: 0, longest: 0, background: 0, inserting: /** @type {number | null} */ (null), step: 0 };

  /** @param {any} thread @returns {(stack: number | null) => boolean} */
  const ownIn = ({ stackTable, frameTable, stringTable }) => (stack) => {
    for (let at = stack; own && at !== null; at = stackTable.data[at][stackTable.schema.prefix]) {
      const frame = frameTable.data[stackTable.data[at][stackTable.schema.frame]];
      const place = stringTable[frame[frameTable.schema.location]];
      if (place.includes(own)) return true;
      if (place.includes('https://')) return false;
    }
    return false;
  };

  for (const { pages = [], threads } of processes) {
    const isPage = pages.some((/** @type {{ url: string }} */ page) => page.url === url);
    for (const thread of threads) {
      const { samples: { schema, data }, markers } = thread;
      const isOwn = ownIn(thread);
      const timeOf = (/** @type {string} */ name) => markers.data
        .find((/** @type {any} */ marker) => marker[markers.schema.data]?.name === name)?.[markers.schema.startTime];
      const [begin = Infinity, end = -Infinity] = [timeOf('grows'), timeOf('grown')];
      let run = 0;
      for (const sample of data) {
        const took = (sample[schema.threadCPUDelta] ?? 0) / 1e6;
        const time = sample[schema.time];
        const counts = isOwn(sample[schema.stack] ?? null);
        run = counts ? run + took : 0;
        if (!isPage) {
          reading.background += counts ? took : 0;
          continue;
        }
        if (counts) reading.sum += took;
        reading.longest = Math.max(reading.longest, run);
        if (time > begin && time <= end) reading.inserting = (reading.inserting ?? 0) + took;
      }
      if (isPage) reading.step = (data.at(-1)[schema.time] - data[0][schema.time]) / (data.length - 1);
    }
  }
  if (!reading.step) throw new Error(`no ${url} in the profile`);
  return reading;
}

/**
 * Bytes after a collection: of the extension's scripts in the page, and of its background with WebAssembly's memory.
 * @param {string} url of the page
 * @param {string} own what the addresses of the extension's scripts begin with
 */
export async function readMemory(url, own) {
  const { Cc, Ci, Services } = /** @type {any} */ (globalThis);
  const PAUSE = 300;
  for (let i = 0; i < 2; i += 1) {
    for (const topic of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, topic);
    await new Promise((done) => { setTimeout(done, PAUSE); });
  }
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const inReport = (/** @type {string} */ address) => address.replaceAll('/', '\\');
  const [page, extension] = [inReport(url), inReport(own)];
  const sums = { pageHeap: 0, backgroundHeap: 0 };
  await new Promise((done) => {
    /** @type {(process: string, path: string, kind: number, units: number, amount: number) => void} */
    const add = (_process, path, _kind, units, amount) => {
      if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !path.startsWith('explicit/')) return;
      if (path.includes(`Principal [${page}, ${extension}`)) sums.pageHeap += amount;
      if (path.includes(`top(${extension}_generated_background_page`)) sums.backgroundHeap += amount;
    };
    manager.getReports(add, null, done, null, false);
  });
  return sums;
}
