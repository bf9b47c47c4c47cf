/**
 * Draws the PNG icons out of `extension/icons/lotse.svg`, with the installed Chromium.
 * Run it after a change of the drawing, then commit what it wrote: `node tests/tools/icons.mjs`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../driver/find.mjs';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../../extension/icons/', import.meta.url);

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  const svg = await readFile(new URL('lotse.svg', folder), 'utf8');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
