/**
 * Turns the Markdown of a captured page into a page again: headings, lists, paragraphs, links. Enough for
 * what Open Terms Archive writes; the command line reads the same files with a real renderer.
 */

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param {string} text */
const inline = (text) => text
  .split(/(\[(?:\\.|[^\]\\])*\]\([^)\s]*\))/)
  .map((piece) => {
    const [, name, href] = /^\[(.*)\]\((.*)\)$/s.exec(piece) ?? [];
    const plain = (/** @type {string} */ written) => escape(written.replace(/\\(.)|\*\*|(?<!\w)_|_(?!\w)/g, '$1'));
    if (name === undefined || href === undefined) return `<span>${plain(piece)}</span>`;
    return `<a role="link" href="${escape(href)}"><span>${plain(name)}</span></a>`;
  })
  .join('');

/** @param {string} block */
const blockOf = (block) => {
  const heading = /^(#{1,6}) (.*)$/s.exec(block);
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
  const under = /^(.*)\n(=+|-+)$/s.exec(block);
  if (under) return `<h2>${inline(under[1] ?? '')}</h2>`;
  if (/^\s*\*\s/.test(block)) {
    return `<ul>${block.split(/^\s*\*\s+/m).slice(1).map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
  }
  return `<div><div><p>${inline(block)}</p></div></div>`;
};

/**
 * @param {string} markdown
 * @returns {string}
 */
export const toHtml = (markdown) =>
  markdown.split(/\n\s*\n/).filter((block) => block.trim()).map((block) => blockOf(block.trim())).join('\n');
