// What every view uses: texts, elements, requests, tables. Text becomes text nodes only, so that no name can be markup.

let texts = {};
let language = 'ja';

export const currentLanguage = () => language;

export async function loadTexts() {
  texts = await (await fetch('/texts.json')).json();
  const wish = localStorage.getItem('language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
  setLanguage(wish);
}

export function setLanguage(wish) {
  language = wish === 'en' ? 'en' : 'ja';
  localStorage.setItem('language', language);
  document.documentElement.lang = language;
}

/** The text of a key; `{0}`, `{1}` become the parts. */
export function t(key, ...parts) {
  const text = texts[language]?.[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, number) => parts[Number(number)] ?? '');
}

export const hasText = key => texts[language]?.[key] !== undefined;

/** An element: attributes, `on…` listeners and children; strings and numbers become text. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

export class Failure extends Error {
  constructor(code, detail) {
    super(t('error.' + code) + (detail ? ' ' + detail : ''));
    this.code = code;
  }
}

/** A request to the API; `body` is sent as JSON, or as it is when it is a file. Gives JSON, or text of other kinds. */
export async function request(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof Blob) {
    options.body = body;
    options.headers['Content-Type'] = 'application/octet-stream';
  } else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch('/api/' + path, options);
  } catch {
    throw new Failure('network');
  }
  const isJSON = response.headers.get('Content-Type')?.startsWith('application/json');
  if (response.ok) return isJSON ? response.json() : response.text();
  if (!isJSON) throw new Failure(response.status === 403 ? 'session' : 'failed');
  const failure = await response.json();
  throw new Failure(failure.error, failure.detail);
}

/** Takes an answer away as a file. */
export async function save(path, name) {
  let response;
  try {
    response = await fetch('/api/' + path);
  } catch {
    throw new Failure('network');
  }
  if (!response.ok) {
    const failure = await response.json().catch(() => ({ error: 'session' }));
    throw new Failure(failure.error, failure.detail);
  }
  take(await response.blob(), name);
}

/** Gives the browser a file to keep. */
export function take(blob, name) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function notice(error) {
  const place = document.getElementById('notice');
  place.replaceChildren();
  if (!error) return;
  place.append(
    h('span', {}, error instanceof Failure ? error.message : t('error.failed') + ' ' + error.message),
    h('button', { type: 'button', onclick: () => place.replaceChildren() }, t('close')));
}

/** Runs an action of the user; what goes wrong is shown. */
export const action = work => async event => {
  event?.preventDefault?.();
  notice(null);
  try {
    await work(event);
  } catch (error) {
    notice(error);
  }
};

/** How numbers and times are written. */
export const locale = () => language === 'ja' ? 'ja-JP' : 'en-GB';

export const number = (value, places = 0) =>
  value === null || value === undefined ? '' : Number(value).toLocaleString(locale(),
    { minimumFractionDigits: places, maximumFractionDigits: places });

export const percent = value =>
  value === null || value === undefined ? '' : number(value * 100, 2) + ' %';

/** Rounded up; a hair above is noise of the arithmetic, and there is no minus nothing. */
const ceil = value => Math.ceil(value - 1e-6) + 0;

/** What is at most so much: what is shown is never less. */
export const percentAtMost = value =>
  value === null || value === undefined ? '' : percent(ceil(value * 1e4) / 1e4);

export const numberAtMost = (value, places) =>
  value === null || value === undefined ? '' : number(ceil(value * 10 ** places) / 10 ** places, places);

export const section = (title, ...children) => {
  const id = 'h' + Math.random().toString(36).slice(2);
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, title), children);
};

/**
 * A table that sorts by the heads that are clicked and shows the rows in which the filter's text occurs.
 * `columns`: `{title, value(row), show?(row), isNumber?}`.
 */
export function table(caption, columns, rows, { filter = false } = {}) {
  let sorted = null;
  let direction = 1;
  let wanted = '';
  const body = h('tbody');
  const heads = columns.map((column, index) => h('th', { scope: 'col', class: column.isNumber ? 'number' : null },
    column.value
      ? h('button', { type: 'button', title: t('sortBy', column.title), onclick: () => sort(index) }, column.title)
      : column.title));
  function sort(index) {
    direction = sorted === index ? -direction : 1;
    sorted = index;
    draw();
  }
  function draw() {
    heads.forEach((head, index) => {
      if (index === sorted) head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
    let shown = rows.filter(row => !wanted
      || columns.some(column => column.value && String(column.value(row) ?? '').toLowerCase().includes(wanted)));
    if (sorted !== null) {
      const value = columns[sorted].value;
      shown = shown.toSorted((a, b) => direction * compare(value(a), value(b)));
    }
    body.replaceChildren(...shown.map(row => h('tr', {}, columns.map((column, index) => {
      const content = column.show ? column.show(row) : column.value(row);
      return index === 0 ? h('th', { scope: 'row' }, content)
        : h('td', { class: column.isNumber ? 'number' : null, 'data-sort': numeric(column, row) }, content);
    }))));
  }
  draw();
  return h('div', {},
    filter && h('label', { class: 'noprint' }, t('filter') + ' ', h('input', {
      type: 'search', oninput: event => { wanted = event.target.value.trim().toLowerCase(); draw(); },
    })),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
      h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, heads)), body)));
}

/** What a saved page sorts a number by, which is shown in some way or other. */
function numeric(column, row) {
  const value = column.value?.(row);
  return typeof value === 'number' ? value : null;
}

/** Numbers by size, texts as the language sorts them. */
export function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), language, { numeric: true });
}

/** Asks about a job until it has ended or the view is left; `show` is told each report. */
export async function follow(id, show, isShown = () => true) {
  for (;;) {
    const job = await request('GET', 'jobs/' + id);
    if (!isShown()) return job;
    show(job);
    if (!['waiting', 'running'].includes(job.state)) return job;
    await new Promise(done => setTimeout(done, 400));
  }
}

/** Title of a thing in the scenario's inputs; its identifier where it has none. */
export function titleOf(inputs, collection, id) {
  const path = `${collection}.${id.includes('.') ? `"${id}"` : id}`;
  return inputs[path + '.title.' + language] ?? inputs[path + '.title'] ?? inputs[path + '.name'] ?? id;
}
