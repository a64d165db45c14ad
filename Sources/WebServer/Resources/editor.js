// Fields and tables in which a scenario is changed value by value; findings stand beside the field that they speak of.

import { t, h, compare } from './core.js';
import { steps, below } from './draft.js';

/** Rows that are shown at first; more when they are asked for. */
const page = 100;

/** The fields of one scenario. `sheet`: {inputs, given, draft, changed(path, text), added(), removed()}. */
export class Fields {
  made = new Map();

  constructor(sheet) { this.sheet = sheet; }

  value(path) { return this.sheet.draft.value(path) ?? this.sheet.inputs[path] ?? ''; }

  /** The field for a path, made once, so that what is being typed is never lost. */
  at(path, label, kind, standard = '') {
    if (!this.made.has(path)) this.made.set(path, this.make(path, label, kind, standard));
    return this.made.get(path).element;
  }

  make(path, label, kind, standard) {
    const note = h('span', { id: 'n' + this.made.size, 'aria-live': 'polite' });
    const type = event => this.sheet.changed(path, event.target.value.trim());
    const attributes = { 'aria-label': label, 'aria-describedby': note.id, 'data-path': path,
      onblur: () => { this.sheet.draft.typing = null; } };
    const options = this.options(kind, path);
    const input = options
      ? h('select', { ...attributes, onchange: type }, options.map(([value, text]) => h('option', { value }, text)))
      : h('input', { type: 'text', autocomplete: 'off', placeholder: standard, ...attributes, oninput: type,
        inputmode: kind.type === 'number' ? 'decimal' : null });
    const isDefault = this.sheet.inputs[path] !== undefined && !this.sheet.given.has(path);
    const element = h('span', {}, input, isDefault ? h('span', { class: 'hint' }, ' ' + t('default')) : null, note);
    const field = { input, note, element };
    this.refreshOne(path, field);
    return field;
  }

  /** What may be chosen; `null` where anything may be typed. */
  options(kind, path) {
    let options = null;
    if (kind.type === 'choice') {
      const written = this.value(path);
      options = kind.words.map((word, index) => [kind.spellings[index].includes(written) ? written : word, word]);
    }
    if (kind.type === 'options') options = kind.options;
    if (kind.type === 'reference') {
      const rows = entriesOf(this.sheet, kind.collection);
      if (rows.length > 0 && rows.length <= 300) {
        options = rows.map(row => [row.id, titleAt(this.sheet, row.path) || row.id]);
        const value = this.value(path);
        // People write names where identifiers could stand.
        if (value && !rows.some(row => row.id === value)) {
          options = options.map(([id, text]) => text === value ? [text, text] : [id, text]);
        }
      }
    }
    if (!options) return null;
    const value = this.value(path);
    if (!options.some(([key]) => key === value)) options = [[value, value === '' ? '–' : value], ...options];
    if (!options.some(([key]) => key === '') && this.sheet.inputs[path] === undefined) options = [['', '–'], ...options];
    return options;
  }

  refresh() {
    for (const [path, field] of this.made) this.refreshOne(path, field);
  }

  refreshOne(path, { input }) {
    const value = this.value(path);
    if (input.value.trim() !== value) {
      if (input.tagName === 'SELECT' && ![...input.options].some(option => option.value === value)) {
        input.append(h('option', { value }, value === '' ? '–' : value));
      }
      input.value = value;
    }
    input.classList.toggle('changed', this.sheet.draft.value(path) !== undefined);
  }

  /** Findings beside the fields that they speak of. */
  tell(findings) {
    const told = new Map();
    for (const finding of findings) {
      const place = this.made.get(finding.path);
      if (place) told.set(place, [...(told.get(place) ?? []), finding]);
    }
    for (const field of this.made.values()) {
      const own = told.get(field) ?? [];
      const text = JSON.stringify(own);
      if (field.told === text || (!field.told && own.length === 0)) continue;
      field.told = own.length > 0 ? text : null;
      if (own.some(finding => finding.severity === 'error')) field.input.setAttribute('aria-invalid', 'true');
      else field.input.removeAttribute('aria-invalid');
      field.note.replaceChildren(...own.map(finding => h('span', { class: 'finding ' + finding.severity },
        [finding.message, finding.allowed, finding.remedy].filter(Boolean).join(' – '))));
    }
  }
}

/** Entries of a collection as the page has them now: those of the files without those taken away, and new ones. */
export function entriesOf(sheet, collection) {
  const depth = steps(collection).length;
  const found = new Map();
  for (const path of Object.keys(sheet.inputs)) {
    if (!path.startsWith(collection + '.')) continue;
    const id = steps(path)[depth];
    const entry = id === undefined ? null : below(collection, id);
    // One that is set to `none` is none.
    if (entry && !found.has(id) && (path !== entry || sheet.inputs[path] === '{}')) found.set(id, entry);
  }
  for (const path of sheet.draft.state.added) {
    if (path.startsWith(collection + '.')) found.set(steps(path)[depth], path);
  }
  return [...found].map(([id, path]) => ({ id, path })).filter(row => !sheet.draft.isRemoved(row.path));
}

export function titleAt(sheet, path) {
  const language = document.documentElement.lang;
  for (const end of ['.title', '.name']) {
    const text = sheet.draft.value(path + end) ?? sheet.inputs[path + end] ?? sheet.inputs[`${path}${end}.${language}`];
    if (text) return text;
  }
  return '';
}

/** An identifier that no entry has: the last one counted on. */
function freshID(sheet, collection) {
  const ids = new Set([...entriesOf(sheet, collection).map(row => row.id),
    ...sheet.draft.state.removed.map(path => steps(path).at(-1))]);
  const last = [...ids].findLast(id => /^\p{L}*\d+$/u.test(id)) ?? steps(collection).at(-1) + '-0';
  const [, stem, digits] = last.match(/^(.*?)(\d+)$/);
  for (let number = Number(digits) + 1; ; number++) {
    const id = stem + String(number).padStart(digits.length, '0');
    if (!ids.has(id)) return id;
  }
}

/** A table of fields: filter, sorting, columns in use or all of them, rows to add and to take away, arrows and Enter to move. */
export function editorTable(fields, table) {
  const { sheet } = fields;
  let [wanted, sorted, direction, limit, showsAll] = ['', null, 1, page, false];
  const body = h('tbody');
  const head = h('tr');
  const more = h('button', { type: 'button', onclick: () => { limit += page; draw(); } });
  const removable = new Set(table.removable);
  const named = new Set(['name', 'title']);
  const columns = () => table.columns.filter(column => showsAll || column.isUsed || named.has(column.path)
    || sheet.draft.state.added.some(entry => sheet.draft.value(`${entry}.${column.path}`) !== undefined));
  const pathOf = (row, column) => `${row.path}.${column.path}`;
  // A title may be in two languages: then each has a field of its own.
  const place = (row, column) => {
    const path = pathOf(row, column);
    const inLanguage = `${path}.${document.documentElement.lang}`;
    return sheet.inputs[inLanguage] !== undefined ? inLanguage : path;
  };
  const text = (row, column) => fields.value(place(row, column));

  function draw() {
    const shown = columns();
    head.replaceChildren(headCell(t('id'), -1), ...shown.map((column, index) => headCell(column.head, index, column.note)),
      h('th', { scope: 'col' }, h('span', { class: 'unseen' }, t('removeRow'))));
    let rows = entriesOf(sheet, table.collection);
    if (wanted) {
      rows = rows.filter(row => [row.id, ...shown.map(column => shownText(row, column))]
        .some(value => value.toLowerCase().includes(wanted)));
    }
    if (sorted !== null) {
      const key = row => {
        const value = sorted < 0 ? row.id : shownText(row, shown[sorted]);
        return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
      };
      rows = rows.toSorted((a, b) => direction * compare(key(a), key(b)));
    }
    body.replaceChildren(...rows.slice(0, limit).map(row => h('tr', {},
      h('th', { scope: 'row' }, row.id),
      shown.map(column => h('td', {}, fields.at(place(row, column), `${row.id} ${column.head}`, column.kind))),
      h('td', {}, removable.has(row.id) || sheet.draft.state.added.includes(row.path)
        ? h('button', { type: 'button', class: 'link', 'aria-label': `${t('removeRow')} ${row.id}`,
          onclick: () => sheet.removed(row.path) }, t('removeRow')) : null))));
    more.hidden = rows.length <= limit;
    more.textContent = t('moreRows', rows.length - limit);
  }
  const shownText = (row, column) => column.kind.type === 'reference'
    ? titleAt(sheet, below(column.kind.collection, text(row, column) || '-')) || text(row, column) : text(row, column);
  function headCell(title, index, note) {
    const cell = h('th', { scope: 'col', title: note || null }, h('button', { type: 'button', title: note || t('sortBy', title),
      onclick: () => {
        direction = sorted === index ? -direction : 1;
        sorted = index;
        draw();
      } }, title));
    if (sorted === index) cell.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
    return cell;
  }
  draw();
  const element = h('div', {},
    table.remark && h('p', { class: 'hint' }, table.remark),
    h('div', { class: 'row noprint' },
      h('label', {}, t('filter') + ' ', h('input', { type: 'search', oninput: event => {
        wanted = event.target.value.trim().toLowerCase();
        limit = page;
        draw();
      } })),
      h('label', {}, h('input', { type: 'checkbox', onchange: event => { showsAll = event.target.checked; draw(); } }),
        ' ' + t('allColumns'))),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': table.title, onkeydown: move },
      h('table', {}, h('caption', {}, table.title), h('thead', {}, head), body)),
    h('div', { class: 'row noprint' }, more, table.canGrow && h('button', { type: 'button', onclick: () => {
      wanted = '';
      const search = element.querySelector('input[type=search]');
      if (search) search.value = '';
      limit = Number.MAX_SAFE_INTEGER;
      sheet.added(below(table.collection, freshID(sheet, table.collection)));
      body.querySelector('tr:last-child input, tr:last-child select')?.focus();
    } }, t('addRow'))));
  return { element, draw };
}

/** Up, down and Enter go to the same column of the next row, as in a spreadsheet. */
function move(event) {
  const by = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
  const cell = event.target.closest?.('td');
  if (!by || !cell || event.target.tagName === 'BUTTON' || event.isComposing
    || (event.target.tagName === 'SELECT' && event.key !== 'Enter')) return;
  const row = by < 0 ? cell.parentElement.previousElementSibling : cell.parentElement.nextElementSibling;
  const next = row?.children[cell.cellIndex]?.querySelector('input, select');
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select?.();
}
