/**
 * The text of the page's elements, as it is read: joined, with its white space folded, and cut; and whether
 * phrases stand in it. Always holds: what is typed is never read: text areas, selections and editable parts
 * are left out of every text.
 */
const lotseText = (() => {
  /** Elements within a line of text; every other element is a box, and sets its text apart. */
  const INLINE = 'span,a,b,i,abbr,bdi,bdo,cite,code,em,font,label,mark,q,s,small,strong,sub,sup,svg,u,wbr';
  const LINE = new Set(INLINE.split(','));
  /** Elements with nothing in them that is on the page, and what is typed into the page itself. */
  const EDITABLE = 'contenteditable';
  const LEFT_OUT = `script,style,template,noscript,[${EDITABLE}]`;
  const TYPED = `textarea,[${EDITABLE}]`;
  const UNREAD = `svg,textarea,select,${LEFT_OUT}`;
  const ASIDE = new Set(UNREAD.split(','));
  /** What makes an element's text more than its `textContent`. */
  const MIXED = `:not(${INLINE},svg path,svg g),svg :is(title,text),[contenteditable]`;
  const TEXT = 300;
  const AROUND = 1000;
  /** More of one text node, and of one part that is searched, than any real page has. */
  const LONG = 10000;
  const PAGE = 1000000;

  /** A part of a text that never begins or ends within a surrogate pair. */
  const part = (text = '', end = TEXT, start = 0) => (start <= 0 && end >= text.length ? text
    : text.slice(Math.max(start, 0), end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ''));

  /** White space folded to single spaces; a byte order mark within a word goes, though it counts as white. */
  const fold = (text = '') =>
    (text.includes('\uFEFF') ? text.replaceAll('\uFEFF', '') : text).replace(/\s{2,}|[^\S ]/g, ' ');

  /**
   * The text of a node and its siblings, forwards or backwards, until there is more than enough.
   * @param {Node | null} first
   */
  const gather = (first, enough = TEXT, back = false) => {
    let text = '';
    let limit = enough;
    let full = false;
    const add = (data = '') => {
      text = back ? data + text : text + data;
      if (text.length <= limit) return;
      text = fold(text);
      full = text.trim().length > enough;
      limit = text.length + enough;
    };
    /** @param {Node | null} node */
    const visit = (node) => {
      for (; node && !full; node = back ? node.previousSibling : node.nextSibling) {
        if (node instanceof Text) add(back ? node.data.slice(-LONG) : node.data.slice(0, LONG));
        if (!(node instanceof Element) || ASIDE.has(node.localName) || node.hasAttribute(EDITABLE)) continue;
        const gap = LINE.has(node.localName) ? '' : ' ';
        add(gap);
        visit(back ? node.lastChild : node.firstChild);
        add(gap);
      }
    };
    visit(first);
    return fold(text);
  };

  /** The text of an element, cut to `most` characters. @param {Element} element */
  const textOf = (element, most = TEXT) => part((element.firstElementChild && element.querySelector(MIXED)
    ? gather(element.firstChild, most) : fold((element.textContent ?? '').slice(0, LONG))).trim(), most);

  /** The text of an element that may itself be typed into; then none. @param {Element} element */
  const givenText = (element) => (element.closest(TYPED) ? '' : textOf(element));

  /** @param {Iterable<Element | null>} elements */
  const textOfAll = (elements) => part([...elements].map((each) => (each ? givenText(each) : '')).join(' ').trim());

  /** @param {Element} element */
  const labelOf = (element) => {
    const label = part(fold(element.getAttribute('aria-label') ?? '').trim());
    const ids = label ? null : element.getAttribute('aria-labelledby');
    return ids ? textOfAll(ids.split(/\s+/).map((id) => document.getElementById(id))) : label;
  };

  /** The text before, in and after a link. @param {Element} link @param {Element} box */
  const around = (link, box) => {
    let before = '';
    let after = '';
    for (let node = link; node !== box && node.parentElement; node = node.parentElement) {
      before = gather(node.previousSibling, AROUND, true) + before;
      after += gather(node.nextSibling, AROUND);
    }
    before = fold(before);
    before = part(before, before.length, before.length - AROUND);
    return (before + textOf(link) + part(fold(after), AROUND)).trim();
  };

  /** The text between the parts that are not to be read: asking every node would take several times as long.
   * @param {Element} box */
  const readText = (box) => {
    const range = document.createRange();
    range.selectNodeContents(box);
    let text = '';
    /** @type {Element | null} */
    let last = null;
    for (const unread of box.querySelectorAll(UNREAD)) {
      if (last?.contains(unread) || !unread.firstChild) continue;
      range.setEndBefore(unread);
      text += String(range).slice(0, PAGE);
      if (text.length >= PAGE) return text;
      range.selectNodeContents(box);
      range.setStartAfter(unread);
      last = unread;
    }
    return text + String(range).slice(0, PAGE);
  };

  /** A test of whether one of some phrases stands in a part of the page. Most parts are done with by their whole
   * content, which is cheaper than what is to be read of it; not so where something may be typed.
   * @param {string[]} phrases @returns {(part: Element | Text) => boolean} */
  const seeker = (phrases) => {
    const any = new RegExp(lotseSieve.oneOf(phrases).replaceAll(' ', '\\s+'), 'iu');
    return phrases.length ? (part) => {
      if (part instanceof Text) return !part.parentElement?.closest(UNREAD) && any.test(part.data.slice(0, PAGE));
      if (part.closest(TYPED) || (!part.querySelector(TYPED) && !any.test(part.textContent ?? ''))) return false;
      return !part.closest(UNREAD) && any.test(readText(part));
    } : () => false;
  };

  return { part, textOf, givenText, textOfAll, labelOf, around, seeker, INLINE, EDITABLE, LEFT_OUT };
})();
