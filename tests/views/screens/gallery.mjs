/** The page that shows all pictures side by side: plain HTML beside its pictures, so that it opens from a folder too. */

/** @typedef {{ screen: string, state: string, column: string, file: string }} Picture */

const STYLE = `
  body { margin: 0 1rem 2rem; font: 15px/1.4 system-ui, sans-serif; color: #17212b; background: #e6eaee }
  nav { position: sticky; z-index: 2; top: 0; left: 0; padding: .6rem 0; background: #e6eaee }
  nav a { margin-right: 1rem }
  table { border-spacing: .5rem; border-collapse: separate }
  th { text-align: start; vertical-align: top; white-space: nowrap }
  tbody th { position: sticky; left: 0; padding-right: .5rem; background: #e6eaee; font-weight: 400 }
  td { vertical-align: top }
  h2 { scroll-margin-top: 2rem }
  img { display: block; max-height: 820px; border: 1px solid #9aa7b2; object-fit: cover; object-position: top }
  .desktop img { width: 420px } .phone img, .popup img { width: 220px }`;

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** @param {string} text */
export const slug = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/**
 * @param {Picture[]} pictures
 * @param {string[]} columns
 */
export function gallery(pictures, columns) {
  const screens = [...new Set(pictures.map(({ screen }) => screen))];
  const sizeOf = (/** @type {string} */ column) => (column.includes('phone') ? 'phone' : 'desktop');
  const cell = (/** @type {string} */ screen, /** @type {string} */ state, /** @type {string} */ column) => {
    const found = pictures.find((each) => each.screen === screen && each.state === state && each.column === column);
    if (!found) return '<td></td>';
    const image = `<img src="${found.file}" alt="${escape(`${screen}, ${state}, ${column}`)}" loading="lazy">`;
    return `<td class="${screen} ${sizeOf(column)}"><a href="${found.file}">${image}</a></td>`;
  };
  const table = (/** @type {string} */ screen) => {
    const states = [...new Set(pictures.filter((each) => each.screen === screen).map(({ state }) => state))];
    const rows = states.map((state) =>
      `<tr><th scope="row">${escape(state)}</th>${columns.map((column) => cell(screen, state, column)).join('')}</tr>`);
    const heads = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
    return `<h2 id="${screen}">${escape(screen)}</h2>
<table><thead><tr><td></td>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
  };
  const links = screens.map((screen) => `<a href="#${screen}">${escape(screen)}</a>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Screens of Widerspruchslotse</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><h1>Every screen and state</h1>
<p>${pictures.length} pictures, made by tests/views/screens.test.mjs.</p>
<nav>${links}</nav>
${screens.map(table).join('\n')}
</body></html>
`;
}
