// A scenario: findings, tables to change, and the search for a plan.

import { t, h, request, action, section, table, save as saveFile, currentLanguage } from './core.js';
import { draftOf, forget } from './draft.js';
import { Fields, editorTable } from './editor.js';
import { watch } from './presence.js';

/** Settings that stand above all others, by the key of their text. */
const figures = { 'award.cap': 'cap', 'award.overhead': 'overhead', 'award.supported.max': 'supportedMax',
  'award.supported.min': 'supportedMin' };
/** Tables that are open at first. */
const foremost = ['researchers', 'sessionsHeld', 'departments', 'roles', 'purses'];
/** Milliseconds of rest after a keystroke, before it is checked. */
const rest = 250;

export async function scenarioView([name], isShown) {
  const draft = draftOf(name);
  const language = () => '?lang=' + currentLanguage();
  const place = `scenarios/${encodeURIComponent(name)}`;
  const look = set => request('POST', `${place}/check${language()}`, { set, overrides: draft.overrides });
  const presence = watch(name, draft, isShown);
  // Tables keep the values of the files; changed ones stand in the fields.
  const [base] = await Promise.all([look({}), presence.ready]);
  let report = draft.count > 0 ? await look(draft.set) : base;
  const sheet = { inputs: base.inputs, given: new Set(base.given), draft,
    changed(path, text) {
      if (text === (draft.value(path) ?? base.inputs[path] ?? '')) return;
      draft.type(path, text, base.inputs[path] ?? '');
      refresh();
    },
    added(entry) { draft.add(entry); refresh(true); },
    removed(entry) { draft.remove(entry); refresh(true); } };
  const fields = new Fields(sheet);
  const tables = [];
  const findings = h('div');
  const changes = h('div');
  const solve = h('button', { class: 'main' }, t('solve'));
  const save = h('button', {}, t('saveVersion'));
  const wish = h('input', { type: 'text', required: true, value: name.replace(/\.xlsx$/i, '') + '-2' });
  const saveForm = h('form', { class: 'row', onsubmit: action(async () => {
    const kept = await request('POST', `${place}/versions${language()}`,
      { name: wish.value.trim(), set: draft.set, version: presence.version() });
    forget(name);
    presence.note(kept.name);
    location.hash = '#/scenario/' + encodeURIComponent(kept.name);
  }) }, h('label', {}, t('newName') + ' ', wish), save);
  const blocked = h('p', { class: 'hint', role: 'status' });
  let asked = 0;
  let timer;

  const check = action(async () => {
    const own = ++asked;
    const answer = await look(draft.set);
    if (own !== asked || !isShown()) return;
    report = answer;
    show();
  });

  function undo() { draft.undo(); refresh(true); }
  function redo() { draft.redo(); refresh(true); }

  function refresh(isOfRows = false) {
    fields.refresh();
    if (isOfRows) for (const each of tables) each.draw();
    show();
    clearTimeout(timer);
    timer = setTimeout(check, rest);
  }

  function show() {
    findings.replaceChildren(findingList(report.findings));
    fields.tell(report.findings);
    changes.replaceChildren(changeList(draft, base.inputs),
      h('div', { class: 'row' },
        h('button', { type: 'button', disabled: draft.past.length === 0, onclick: undo }, t('undo')),
        h('button', { type: 'button', disabled: draft.future.length === 0, onclick: redo }, t('redo')),
        h('button', { type: 'button', disabled: draft.count === 0, onclick: () => {
          draft.clear();
          refresh(true);
        } }, t('undoAll'))),
      h('p', { class: 'hint' }, t('kept')));
    save.disabled = draft.count === 0 || report.errors > 0;
    solve.disabled = report.errors > 0;
    blocked.textContent = report.errors > 0 ? t('hasErrors') : '';
  }

  const figure = path => base.inputs[path] === undefined && path !== 'award.supported.min' ? null
    : h('div', {}, h('span', {}, t(figures[path])), h('br'), fields.at(path, t(figures[path]), { type: 'text' }));
  const open = shape => {
    const made = editorTable(fields, shape);
    tables.push(made);
    fields.tell(report.findings);
    return made.element;
  };
  const form = base.form ?? { tables: [], settings: [] };
  const hasRows = shape => Object.keys(base.inputs).some(path => path.startsWith(shape.collection + '.'));
  const [first, others] = [true, false].map(isFirst =>
    form.tables.filter(shape => (foremost.includes(shape.name) && hasRows(shape)) === isFirst));
  const content = [
    h('h1', {}, base.inputs.title ?? name),
    presence.place,
    h('p', { class: 'row noprint' }, ['xlsx', 'zip'].map(kind => h('button', { type: 'button', onclick: action(() =>
      saveFile(`${place}/file${language()}&form=${kind}`, `${name.replace(/\.xls[xm]$/i, '')}.${kind}`)) },
    t('takeScenario.' + kind)))),
    section(t('findings'), findings),
    section(t('figures'), h('div', { class: 'fields' }, Object.keys(figures).map(figure))),
    ...first.map(shape => section(shape.title, open(shape))),
    form.tables.length > 0 && section(t('otherTables'), h('p', { class: 'hint' }, t('otherTablesHint')),
      folded(t('settings'), () => settingsTable(fields, form.settings.filter(setting => !(setting.path in figures)))),
      others.map(shape => folded(shape.title, () => open(shape)))),
    section(t('changes'), changes, saveForm),
    section(t('solve'), solveForm(name, draft, base.overrides, solve, blocked, check)),
  ].filter(Boolean);
  show();
  return content;
}

/** A part that is made when it is opened. */
function folded(title, make) {
  const details = h('details', { ontoggle: () => {
    if (details.open && details.children.length === 1) details.append(make());
  } }, h('summary', {}, title));
  return details;
}

/** Single values: what each means, and a field. */
function settingsTable(fields, settings) {
  return table(t('settings'), [
    { title: t('item'), value: row => row.note || row.path,
      show: row => [row.note || row.path, h('br'), h('code', { class: 'hint' }, row.path)] },
    { title: t('section'), value: row => row.section.replace(/^[■#] /, '') },
    { title: t('value'), value: row => fields.value(row.path), show: row => fields.at(row.path, row.note || row.path, row.kind) },
  ], settings, { filter: true });
}

/** What is changed, in the order in which it will be written. */
function changeList(draft, inputs) {
  if (draft.count === 0) return h('p', {}, t('noChanges'));
  const { added, removed } = draft.state;
  return h('ul', {}, Object.entries(draft.set).map(([path, value]) => h('li', {}, h('code', {}, path),
    added.includes(path) ? `: ${t('rowAdded')}` : removed.includes(path) ? `: ${t('rowRemoved')}`
      : `: ${inputs[path] ?? ''} → ${value}`)));
}

export function findingList(findings) {
  if (findings.length === 0) return h('p', {}, t('noFindings'));
  return table(t('findings'), [
    { title: t('severity'), value: row => t('severity.' + row.severity),
      show: row => h('span', { class: 'finding ' + row.severity }, t('severity.' + row.severity)) },
    { title: t('place'), value: row =>
      [row.file === '--set' ? t('thisPage') : row.file, row.sheet, row.cell ?? row.line, row.path].filter(Boolean).join(' ') },
    { title: t('message'), value: row => row.message },
    { title: t('value'), value: row => row.value },
    { title: t('remedy'), value: row => [row.allowed, row.remedy].filter(Boolean).join(' – ') },
  ], findings);
}

function solveForm(name, draft, overrides, solve, blocked, check) {
  const gap = h('input', { type: 'number', min: 0, max: 1, step: 'any', value: '0.001', id: 'gap' });
  const limit = h('input', { type: 'number', min: 1, step: 'any', value: '60', id: 'time-limit' });
  return h('form', { onsubmit: action(async () => {
    const job = await request('POST', 'jobs', {
      kind: 'solve', scenario: name, set: draft.set, overrides: draft.overrides, gap: Number(gap.value),
      timeLimit: Number(limit.value), lang: currentLanguage(),
    });
    location.hash = `#/job/${job.id}`;
  }) },
  overrides.length > 0 && h('fieldset', {}, h('legend', {}, t('overrides')), overrides.map(key =>
    h('label', { class: 'block' }, h('input', { type: 'checkbox', checked: draft.overrides.includes(key),
      onchange: event => {
        draft.overrides = draft.overrides.filter(other => other !== key);
        if (event.target.checked) draft.overrides.push(key);
        check();
      } }), ' ' + key))),
  h('div', { class: 'row' },
    h('label', {}, t('gap') + ' ', gap), h('label', {}, t('timeLimit') + ' ', limit), solve), blocked);
}
