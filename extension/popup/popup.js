/** Starts the popup. */
import { showPopup } from '../wasm/lotse.js';
import { start } from '../pages/start.js';

start(showPopup);
