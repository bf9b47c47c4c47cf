/** Starts a page that the core composes as a sheet; the HTML says which one. */
import { showSheet } from '../wasm/lotse.js';
import { start } from './start.js';

start((learn) => showSheet(document.body.dataset.page ?? '', learn));
