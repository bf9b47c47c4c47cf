/** The words of the sample page; the content scripts do the rest, as on a page of Meta's. */
import { fillWords } from '../pages/words.js';

fillWords();
