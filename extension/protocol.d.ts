/**
 * The messages between the content scripts, the popup and the background, as the content
 * scripts see them. The Rust side is `crate/core/src/protocol.rs`; the end-to-end tests hold
 * the two together. Global declarations: content scripts are classic scripts and can't import.
 */

/** The page a content script runs in. Of its cookies only these three are told. */
interface Page {
  address: string;
  /** `lang` of the document, empty when it has none. */
  language: string;
  cookies: { c_user?: string; i_user?: string; ds_user_id?: string };
  /** At most 480 CSS pixels wide. */
  narrow: boolean;
  browser: Browser;
}

/** The browser, as far as its menus have other words. */
type Browser = 'firefox' | 'chrome' | 'edge' | 'samsung' | 'other';

/** `collapsed`: inside something that a control with `aria-expanded="false"` opens. */
type Visibility = 'shown' | 'hidden' | 'collapsed';

/** One link or link-like control that has an address. */
interface LinkSnapshot {
  /** Its own text, joined over nested nodes, without `aria-hidden` graphics. */
  text: string;
  /** Its accessible label (`aria-label` or `aria-labelledby`), empty when it has none. */
  label: string;
  /** The resolved address, as the browser gives it. */
  href: string;
  /** Index into `blocks`: the text that the link stands in. */
  block: number;
  /** Index into `headings`: the last heading before the link. */
  heading: number | null;
  visibility: Visibility;
  /** Name of the control that opens the collapsed part, or empty. */
  within: string;
  /** Meta's name of the policy's sub-page that it stands in, by `id`, or empty. */
  section: string;
}

type FieldKind = 'email' | 'reason' | 'country' | 'name' | 'choice' | 'file' | 'other';

/** A field of a form: what it is for, never what is typed in it. */
interface FieldSnapshot {
  kind: FieldKind;
  label: string;
  required: boolean;
}

/** A button of a form. */
interface ControlSnapshot {
  text: string;
  label: string;
}

/** What one pass over a page (or over its added nodes) saw. */
interface Snapshot {
  title: string;
  links: LinkSnapshot[];
  blocks: string[];
  headings: string[];
  fields: FieldSnapshot[];
  controls: ControlSnapshot[];
  /** Whether one of the guidance's `seek` stands in the page's text. */
  chainLetter: boolean;
}

type Right = 'ai-training' | 'general' | 'third-party-data';
type Sure = 'certain' | 'likely';
/**
 * `target`: the link of the right that matters most here, outlined; `secondary`: an objection link of
 * another right, underlined; `step`: leads one hop further, dashed underline; `warning`: wavy underline.
 */
type MarkKind = 'target' | 'secondary' | 'step' | 'warning';

/** Which link of the snapshot to mark, and as what. */
interface Mark {
  /** Index into the snapshot's `links`. */
  link: number;
  kind: MarkKind;
  right: Right | null;
  sure: Sure | null;
  /** The form that it leads to, as `facebook:712876720715583` or `portal`. */
  form: string | null;
  visibility: Visibility;
  within: string;
  /** Where a warning's link leads, empty for other marks. */
  host: string;
}

/** A text by its key in `_locales`, with the values of its placeholders. */
interface LocaleText {
  key: string;
  /** A date is milliseconds since 1970, shown as the reader's language writes days. */
  args: (string | { date: number })[];
}

type Answer = 'sent' | 'notSent' | 'didNotWork';

type Action =
  | { kind: 'jump'; label: LocaleText }
  | { kind: 'open'; label: LocaleText; url: string }
  | { kind: 'answer'; label: LocaleText; answer: Answer; account: string }
  | { kind: 'options'; label: LocaleText }
  | { kind: 'quiet'; label: LocaleText };

/** What a card asks to be done: an action of the core, or something with a reason, here in the page. */
type Doing = Action | { kind: 'put' | 'copy'; text: string };

/** Does it; gives the key of a text that says what came of it, where there is something to say. */
type Act = (doing: Doing) => Promise<string | undefined>;

/** The stops of the way, and the index of the one at which the user is. */
interface Way {
  stops: LocaleText[];
  here: number;
}

type Tone = 'calm' | 'found' | 'form' | 'question' | 'done' | 'warning';

/** The hint in the corner of the page. `jump` goes to the first mark of kind `target`, else `step`,
 * or to what opens the part that it is folded away in. */
interface Card {
  tone: Tone;
  title: LocaleText;
  lines: LocaleText[];
  way: Way | null;
  /** How many accounts are done, where there are several. */
  progress: LocaleText | null;
  checklist: LocaleText[];
  /** Reasons to copy, or to put into the form's empty field. */
  reasons: LocaleText[];
  actions: Action[];
  /** Whether it stays until it is answered or closed, whatever comes. */
  stays?: boolean;
  /** Where the user chose no language: what it says, in the browser's. */
  words?: SpokenWords;
}

/** What the lens is to collect: nothing at all, the links, or links, fields and buttons. */
type Look = 'nothing' | 'links' | 'form';

/**
 * What an address must have, decoded, for its link to be able to matter on this page: one of the parts in it; or
 * a host that is not plainly of one of the domains, where it leads itself or by one of the redirects.
 */
interface Sieve {
  domains: string[];
  redirects: string[];
  parts: string[];
}

interface Guidance {
  look: Look;
  marks: Mark[];
  /** What the standing marks are now, in the order in which `looked` named them; null: take it away. */
  standing: (MarkKind | null)[];
  card: Card | null;
  /** Indexes into the snapshot's `controls`: the buttons that send the form. */
  send: number[];
  /** Lower-case phrases of chain letters to look for in the page's text; in the reply to `arrived`. */
  seek: string[];
  /** Which links to send, in the reply to `arrived`; null: all. */
  sieve: Sieve | null;
  /** Whether another look is wanted, with all links: what was sent leaves a question open. */
  whole: boolean;
  style: MarkStyle;
  /** In the reply to `arrived`, where the user chose a language and there is something to look at or to show. */
  words?: SpokenWords;
}

/** Words of a language by their keys in `_locales`, with `$1` … where values go: all of one that the user chose, or those
 * of a card in the browser's. */
interface SpokenWords {
  language: string;
  dir: 'ltr' | 'rtl';
  messages: Record<string, string>;
}

/** How marks look. */
interface MarkStyle {
  color: 'orange' | 'blue' | 'purple' | 'green';
  width: 'thin' | 'medium' | 'thick';
}

/**
 * `looked` carries what is new since the last look at this address; `standing` repeats the marks of
 * earlier looks whose elements are still in the page, so that the card speaks of the whole page.
 */
type ContentMessage =
  | { kind: 'arrived'; page: Page }
  | { kind: 'looked'; page: Page; snapshot: Snapshot; standing: Mark[] }
  | { kind: 'sendSeen'; page: Page }
  | { kind: 'answered'; page: Page; answer: Answer; account?: string }
  | { kind: 'options'; page: Page }
  | { kind: 'quiet'; page: Page };

type Reply =
  | { kind: 'guidance'; guidance: Guidance }
  | { kind: 'done' }
  | { kind: 'failed'; reason: LocaleText; field?: string };
