/**
 * The lens reads the page: one pass in document order gives its links, headings and, on a form, its
 * fields and buttons. Always holds: it changes nothing, asks for no layout, and tells of fields their
 * kind and label, never what is typed in them.
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field
 * @typedef {{ elements: Element[], links: LinkSnapshot[], blocks: string[], known: Map<Element, number>,
 *   since: number, find?: (element: Element) => Element | null }} Gathered
 *   what a look has found so far, and when it began or found the first link
 * @typedef {{ fields: Field[], controls: Element[], about: { fields: FieldSnapshot[], controls: ControlSnapshot[] },
 *   labels?: Map<Element | null, Element[]> }} Form
 * @typedef {{ next: () => Element | undefined, headings: string[], section: string, form: Form,
 *   isEdited: boolean, gathered: Gathered | null }} Rest
 *   what gives the elements still to come, what stood before them, and what is to be told with them
 */
const lotseLens = (() => {
  const { part, textOf, givenText, textOfAll, labelOf, around, INLINE, EDITABLE, LEFT_OUT } = lotseText;
  const LINKS = 'a[href],area[href],[role="link"][href]';
  /** Has them all, and takes the browser less time. */
  const ADDRESSED = '[href]';
  const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
  const BUTTONS = 'button,input[type="submit"],[role="button"]';
  const FIELDS = 'input,textarea,select';
  const NAMES = ['input', 'textarea', 'select', 'button'];
  const NO_FIELD = /^(hidden|submit|button|reset|image)$/;
  /** Meta names the policy's sub-pages by id, the same in every language. */
  const SECTION = '[id*=".subpage."]';
  const CLOSED = '[aria-expanded="false"]';
  const FORM = 'form,main,[role="main"],[role="dialog"]';
  /** Signs at the end of a name, as arrows that say which way a part unfolds. */
  const SIGNS = /[\ufe0e\ufe0f +<>^|~\u2190-\u245f\u2500-\u2bff\u{1f000}-\u{1faff}]+$/u;
  const NAME = 200;
  const BLOCK = 2000;
  /** New links of one look, and headings, fields and buttons: keeps task and message small. */
  const MOST = 1000;
  /** Milliseconds in one task, until links that were found are told although there is more, and until a form is,
   * which is told as a whole, or that there is nothing. */
  const SLICE = 4;
  const PATIENCE = 50;
  const LONGEST = 3000;
  /** Elements that are looked at before the clock is, and more than the browser can sift in one task. */
  const MANY = 64;
  const HUGE = 100_000;

  /** @param {Element} element */
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });

  /** Whether an element hides itself, rather than being hidden with what it stands in.
   * @param {Element} element */
  const hides = (element) => {
    const { display, visibility } = getComputedStyle(element);
    const above = element.parentElement && getComputedStyle(element.parentElement).visibility;
    return display === 'none' || (visibility !== 'visible' && visibility !== above);
  };

  /** The closed control before an element: the sibling before it, or the first one in that sibling.
   * @param {Element} element */
  const closedBefore = (element) => {
    let sibling = element.previousElementSibling;
    while (sibling?.matches(LEFT_OUT)) sibling = sibling.previousElementSibling;
    return sibling?.matches(CLOSED) ? sibling : sibling?.querySelector(CLOSED);
  };

  /** Finds what opens the part in which a hidden element stands: the control that names the part, or the
   * closed one before it. It climbs only as far as things are hidden: what is shown is not collapsed. */
  const finder = () => {
    const closed = [...document.querySelectorAll(`${CLOSED}[aria-controls]`)];
    const opens = new Map(closed.flatMap((control) => (control.getAttribute('aria-controls') ?? '')
      .split(/\s+/).map((id) => [id, control])));
    /** @type {Map<Element, Element | null>} */
    const known = new Map();
    /** @param {Element} element @returns {Element | null} */
    const find = (element) => {
      const before = known.get(element);
      if (before !== undefined) return before;
      known.set(element, null);
      const parent = element.parentElement;
      let found = hides(element) ? opens.get(element.id) ?? closedBefore(element) ?? null : null;
      if (!found && parent instanceof HTMLDetailsElement && !parent.open && element.localName !== 'summary') {
        found = parent.querySelector(':scope > summary') ?? parent;
      }
      if (!found && parent && !shown(parent)) found = find(parent);
      if (found && !shown(found)) found = find(found) ?? found;
      known.set(element, found);
      return found;
    };
    return find;
  };

  /** Whether an element can be seen, and if not, what opens the part that it stands in.
   * @param {Element} element */
  const sight = (element, find = (/** @type {Element} */ each) => finder()(each)) => {
    const visible = shown(element);
    const opener = visible ? null : find(element);
    /** @type {Visibility} */
    const visibility = opener ? 'collapsed' : visible ? 'shown' : 'hidden';
    const name = opener ? part(labelOf(opener) || givenText(opener), NAME) : '';
    return { visibility, within: name.replace(SIGNS, ''), opener };
  };

  /** @param {Field} field @returns {FieldKind} */
  const kindOf = ({ localName, type, name, autocomplete }) => {
    if (localName === 'textarea') return 'reason';
    if (type === 'radio' || type === 'checkbox') return 'choice';
    if (type === 'file') return 'file';
    if (type === 'email' || /email/i.test(name) || autocomplete === 'email') return 'email';
    if (localName === 'select' ? /country/i.test(name) : /_iso2_country_code$/i.test(name)) return 'country';
    return /(^|_)name$/i.test(name) || /^(given-|family-)?name$/.test(autocomplete) ? 'name' : 'other';
  };

  /** Labels by their fields: asked field by field, the browser searches the page for each. */
  const labelled = () => {
    /** @type {NonNullable<Form['labels']>} */
    const found = new Map();
    for (const label of document.querySelectorAll('label')) {
      const labels = found.get(label.control);
      if (labels) labels.push(label);
      else found.set(label.control, [label]);
    }
    return found;
  };

  /** @param {Field} field @param {Form} form @returns {FieldSnapshot} */
  const fieldOf = (field, form) => ({
    kind: kindOf(field),
    label: labelOf(field) || textOfAll((form.labels ??= labelled()).get(field) ?? []),
    required: field.required || field.getAttribute('aria-required') === 'true',
  });

  /** @param {Element} control @returns {ControlSnapshot} */
  const controlOf = (control) => ({
    text: control instanceof HTMLInputElement ? part(control.defaultValue) : givenText(control),
    label: labelOf(control),
  });

  /** Gives the elements of a look one by one, those that may be typed into before what stands in them, and undefined
   * behind the last. In a huge page the browser would hold
   * everything up while it finds them all; there it finds links, fields and buttons one by one, and no headings.
   * @param {Look} look @param {boolean} isHuge @returns {() => Element | undefined} */
  const finding = (look, isHuge) => {
    const parts = look === 'form' ? [FIELDS, BUTTONS] : [];
    /** @type {(HTMLCollectionOf<Element> | NodeListOf<Element>)[]} */
    const lists = isHuge ? [document.links, ...parts.length ? NAMES.map((name) => document.getElementsByTagName(name)) : []]
      : [document.querySelectorAll([ADDRESSED, HEADINGS, `[${EDITABLE}]`, ...parts].join())];
    let [found] = lists;
    let next = 0;
    return () => {
      let element = found?.[next];
      while (!element && found) {
        lists.shift();
        [found] = lists;
        next = 0;
        element = found?.[next];
      }
      next += 1;
      return element;
    };
  };

  /** Notes an element that is a field or a button of a form. @param {Element} element @param {Form} form */
  const note = (element, form) => {
    const { fields, controls, about } = form;
    if (element.matches(FIELDS) && !NO_FIELD.test(/** @type {Field} */ (element).type) && fields.length < MOST) {
      fields.push(/** @type {Field} */ (element));
      about.fields.push(fieldOf(/** @type {Field} */ (element), form));
    }
    if (element.matches(BUTTONS) && element.closest(FORM) && controls.length < MOST) {
      controls.push(element);
      about.controls.push(controlOf(element));
    }
  };

  /**
   * Reads the page. Links that `seen` knows with this `href` are left out, new ones are noted there, and of
   * those that the sieve leaves out nothing more is read; headings, fields and controls are all that stand
   * before. `rest` is where it may go on: from the top it also finds what came meanwhile. While that
   * has gathered something, it is too early to tell: it comes with what is found next.
   * @param {{ look: Look, seen: WeakMap<Element, string>, sieve?: Sieve | null, slice?: number, from?: Rest | null }} wish
   */
  const collect = ({ look, seen, sieve = null, slice = SLICE, from = null }) => {
    const begin = performance.now();
    /** @type {Gathered} */
    const gathered = from?.gathered
      ?? { elements: [], links: [], blocks: [], known: new Map(), since: begin };
    const { elements, links, blocks, known } = gathered;
    const keeps = sieve ? lotseSieve.of(sieve) : () => true;
    const isHuge = !from && document.getElementsByTagName('*').item(HUGE) !== null;
    const place = from ?? { next: finding(look, isHuge), headings: [], section: '',
      form: { fields: [], controls: [], about: { fields: [], controls: [] } },
      isEdited: isHuge, gathered: null };
    const { headings, form } = place;

    /** Index of the text that a link stands in, or of the part around the link where that is long.
     * @param {Element} link */
    const blockOf = (link) => {
      const box = link.parentElement?.closest(`:not(${INLINE})`) ?? link;
      const index = known.get(box) ?? blocks.length;
      if (index === blocks.length) {
        const text = textOf(box, BLOCK + 1);
        known.set(box, text.length > BLOCK ? -1 : index);
        if (text.length <= BLOCK) blocks.push(text);
      }
      return known.get(box) === -1 ? blocks.push(around(link, box)) - 1 : index;
    };

    const { next } = place;
    const end = begin + slice;
    let left = MANY;
    let isOver = false;
    // A capture takes it all at once: behind the last link that it has room for, fields and buttons still come.
    while (links.length < MOST || slice === Infinity) {
      if (left <= 0) {
        if (performance.now() > end) break;
        left = MANY;
      }
      const element = next();
      isOver = !element;
      if (!element) break;
      left -= 1;
      place.isEdited ||= element.hasAttribute(EDITABLE);
      if (place.isEdited && element.closest(`[${EDITABLE}]`)) continue;
      if (look === 'form') note(element, form);
      const written = element.localName === 'a' || element.matches(LINKS) ? element.getAttribute('href') : null;
      if (written !== null && seen.get(element) === written) {
        // It takes next to no time, and looks from the top have to get beyond it.
        left += 1 - 1 / MANY;
        continue;
      }
      // The page may have taken it away since the look before.
      if (from && !element.isConnected) continue;
      if (written === null) {
        if (!element.matches(HEADINGS)) continue;
        if (element.id) place.section = element.matches(SECTION) ? element.id : '';
        if (headings.length < MOST) headings.push(textOf(element, NAME));
        continue;
      }
      if (links.length === MOST) continue;
      seen.set(element, written);
      const href = lotseSieve.addressOf(element, written);
      if (!keeps(href)) continue;
      if (!elements.length) gathered.since = performance.now();
      elements.push(element);
      const { visibility, within } = sight(element, (each) => (gathered.find ??= finder())(each));
      links.push({ text: textOf(element), label: labelOf(element), href,
        block: blockOf(element), heading: headings.length ? headings.length - 1 : null, visibility, within,
        section: part(element.closest(SECTION)?.id ?? place.section, 80) });
    }
    /** @type {Snapshot} */
    const snapshot = { title: part(document.title), links, blocks, headings: [...headings],
      fields: [...form.about.fields], controls: [...form.about.controls], chainLetter: false };
    const patience = links.length && look === 'links' ? PATIENCE : LONGEST;
    place.gathered = links.length < MOST && performance.now() < gathered.since + patience ? gathered : null;
    const { fields, controls } = form;
    return { snapshot, elements, fields: [...fields], controls: [...controls], rest: isOver ? null : place };
  };

  const FORM_PARTS = [LINKS, FIELDS, BUTTONS].join();

  /** The fields and buttons where people log in. Asked of the browser with `:has` it would take several times as long. */
  const logins = () => [...document.getElementsByTagName('input')].filter(({ type }) => type === 'password').flatMap((field) =>
    [field, ...field.closest('form')?.querySelectorAll(`${FIELDS},${BUTTONS}`) ?? []]);
  return { collect, sight, controlOf, logins, LINKS, BUTTONS, FORM_PARTS };
})();
