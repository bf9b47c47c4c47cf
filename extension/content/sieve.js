/**
 * The sieve leaves out links that can't matter, by their addresses alone, before any text is read. Always
 * holds: it knows nothing of Meta but what the background says, and keeps what it can't judge.
 * `crate/core/src/page/sieve.rs` has the same rules.
 */
const lotseSieve = (() => {
  const SCHEME = 'https://';
  /** Addresses within addresses, as many as the background unwraps. */
  const LAYERS = 8;

  /** A pattern for one of some texts, as they are. @param {string[]} texts */
  const oneOf = (texts) => texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');

  /** An address with everything in it decoded; `null` where that can't be done. @param {string} href */
  const decoded = (href) => {
    let text = href;
    try {
      for (let layer = 0; layer < LAYERS; layer += 1) {
        if (!text.includes('%')) return text;
        text = decodeURIComponent(text);
      }
    } catch {
      // Not even encoded.
    }
    return null;
  };

  /** Whether links with an address can matter, by the addresses as the browser gives them.
   * @param {Sieve} sieve */
  const of = ({ domains, redirects, parts }) => {
    /** @type {Map<string, boolean>} */
    const known = new Map();
    /** Without any of this, nothing is in an address but what can be read: most are left out by it alone. */
    const open = new RegExp(`[%\\\\\\t\\n\\r]|${oneOf([...parts, ...redirects])}`);
    /** Whether what comes behind the scheme begins with one of the domains. @param {string} rest */
    const isOwn = (rest) => {
      const [host = ''] = rest.split(/[/?#]/, 1);
      const own = known.get(host)
        ?? (/^[a-z\d.-]*$/.test(host) && domains.some((each) => `.${host}`.endsWith(`.${each}`)));
      known.set(host, own);
      return own;
    };
    /** @param {string} href */
    return (href) => {
      if (!href.startsWith(SCHEME) || !isOwn(href.slice(SCHEME.length))) return true;
      if (!open.test(href)) return false;
      const text = decoded(href);
      if (text === null || /[\\\t\n\r]/.test(text) || parts.some((part) => text.includes(part))) return true;
      return redirects.some((part) => text.includes(part))
        && text.split(SCHEME).slice(1).some((rest) => !isOwn(rest) || /\/\/|http/i.test(rest));
    };
  };

  return { of, oneOf };
})();
