/**
 * Addresses of links, and the sieve that by them alone leaves out links that can't matter, before any text is read.
 * Always holds: it knows nothing of Meta but what the background says, and keeps what it can't judge.
 * `crate/core/src/page/sieve.rs` has the same rules.
 */
const lotseSieve = (() => {
  const SCHEME = 'https://';
  /** Addresses within addresses, as many as the background unwraps. */
  const LAYERS = 8;

  /** Addresses in which the browser changes nothing, but for the page's host that it sets before a path: none of their
   * letters is one that it encodes, and without `/.` no part is one that it takes out. Its parser takes ten times as
   * long as this pattern. */
  const PLAIN = /^(?:https:\/\/[a-z\d.-]+\.[a-z]{2,})?\/(?!\/)[\w\-~/?=&.,+!:@;$#]*$/;
  /** What paths are resolved by, and the host in it. */
  let base = '';
  let origin = '';

  /** The address of a link, resolved as the browser does it. @param {Element} link @param {string | null} written */
  const addressOf = (link, written = link.getAttribute('href')) => {
    const href = written ?? '';
    if (PLAIN.test(href) && !href.includes('/.')) {
      if (!href.startsWith('/')) return href;
      if (base !== document.baseURI) {
        base = document.baseURI;
        ({ origin } = new URL(base));
      }
      if (origin !== 'null') return origin + href;
    }
    if (link instanceof HTMLAnchorElement || link instanceof HTMLAreaElement) return link.href;
    return URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : href;
  };

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

  return { of, oneOf, addressOf };
})();
