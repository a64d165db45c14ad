// The view as it is seen, saved as one file that needs neither this program nor a network: tables that still sort, charts, print.

import { t, currentLanguage, locale, take } from './core.js';

/** Saves what `main` shows. */
export async function keepPage(main) {
  const copy = main.cloneNode(true);
  copy.removeAttribute('tabindex');
  copy.removeAttribute('aria-busy');
  settle(main, copy);
  const images = await takeImages(copy);
  const [style, script] = await Promise.all(['/page.css', '/offline.js'].map(async path => (await fetch(path)).text()));
  const title = main.querySelector('h1')?.textContent ?? 'Kenkyubi';
  const stamp = new Date().toLocaleString(locale());
  const page = `<!DOCTYPE html>
<html lang="${currentLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${await digest(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Kenkyubi</title>
<style>${style}</style>
</head>
<body data-filter="${escaped(t('filter'))}">
<header><p class="brand">研究日 <span lang="en">Kenkyubi</span></p><p>${escaped(t('savedAt', stamp))}</p></header>
${withImages(copy.outerHTML, images)}
<script>${script}</script>
</body>
</html>
`;
  take(new Blob([page], { type: 'text/html' }), name(title) + '.html');
}

const escaped = text => text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** A file's name from a title: without what file systems refuse. */
const name = title => title.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, ' ').trim().slice(0, 80) || 'kenkyubi';

/** What can be typed or pressed becomes what it says; what only the program can do goes. */
function settle(shown, copy) {
  const fields = [...shown.querySelectorAll('input, select, textarea')];
  [...copy.querySelectorAll('input, select, textarea')].forEach((field, index) => {
    const live = fields[index];
    const text = live.tagName === 'SELECT' ? live.selectedOptions[0]?.textContent ?? ''
      : ['checkbox', 'radio'].includes(live.type) ? (live.checked ? '☑' : '☐') : live.value || live.placeholder;
    field.replaceWith(live.type === 'search' ? '' : text);
  });
  for (const button of copy.querySelectorAll('button')) {
    if (!button.closest('thead')) button.remove();
  }
  for (const part of copy.querySelectorAll('form, .noprint, script')) part.remove();
  for (const table of copy.querySelectorAll('table')) dropEmptyColumns(table);
  for (const link of copy.querySelectorAll('a')) link.replaceWith(link.textContent);
  for (const details of copy.querySelectorAll('details')) {
    if (details.children.length < 2) details.remove();
  }
  // What is left of questions that were not asked.
  for (const part of copy.querySelectorAll('section')) {
    if (!part.querySelector('table, dl, li, img, svg, pre')) part.remove();
  }
}

/** Takes away columns of which only buttons are left. */
function dropEmptyColumns(table) {
  const rows = [...table.tBodies].flatMap(body => [...body.rows]);
  const heads = [...table.tHead?.rows[0]?.cells ?? []];
  if (rows.length === 0) return;
  for (const index of heads.map((_, place) => place).reverse()) {
    if (rows.some(row => row.cells.length !== heads.length || row.cells[index].textContent.trim() !== '')) continue;
    for (const row of [table.tHead.rows[0], ...rows]) row.cells[index].remove();
  }
}

/** Pictures as data, by the marks that stand for them: this page itself may not show such. */
async function takeImages(copy) {
  const images = new Map();
  await Promise.all([...copy.querySelectorAll('img')].map(async image => {
    const mark = crypto.randomUUID();
    const source = image.getAttribute('src');
    image.removeAttribute('src');
    image.setAttribute('data-mark', mark);
    const answer = await fetch(source);
    if (!answer.ok) throw new Error(`${answer.status} ${image.alt}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const type = answer.headers.get('Content-Type').split(';')[0];
    images.set(mark, `data:${type};base64,${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}`);
  }));
  return images;
}

const withImages = (page, images) =>
  page.replace(/data-mark="([0-9a-f-]{36})"/g, (text, mark) => images.has(mark) ? `src="${images.get(mark)}"` : text);

async function digest(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
