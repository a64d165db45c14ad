// A scenario: findings, tables to change, and the search for a plan.

import { t, h, request, action, section, table, titleOf, currentLanguage } from './core.js';

/** What the user has changed in each scenario, not yet in any file: values by path, named changes, and steps to undo. */
const drafts = new Map();

export function draftOf(name) {
  if (!drafts.has(name)) drafts.set(name, { set: {}, overrides: [], steps: [] });
  return drafts.get(name);
}

/** Steps of a path; one with dots stands in quotation marks. */
export function steps(path) {
  return [...path.matchAll(/"((?:[^"\\]|\\.)*)"|([^.]+)/g)].map(match => match[1] ?? match[2]);
}

/** Identifiers of a collection, in the scenario's order, with the path of each. */
function entries(inputs, collection) {
  const found = new Map();
  for (const path of Object.keys(inputs)) {
    if (!path.startsWith(collection + '.')) continue;
    const id = steps(path)[1];
    if (id !== undefined && !found.has(id)) {
      found.set(id, `${collection}.${/[.\s"]/.test(id) ? JSON.stringify(id) : id}`);
    }
  }
  return [...found].map(([id, path]) => ({ id, path }));
}

export async function scenarioView([name], isShown) {
  const draft = draftOf(name);
  const language = () => '?lang=' + currentLanguage();
  const look = set => request('POST', `scenarios/${encodeURIComponent(name)}/check${language()}`,
    { set, overrides: draft.overrides });
  // Tables keep the values of the files; changed ones stand in the fields.
  const base = await look({});
  let report = Object.keys(draft.set).length > 0 ? await look(draft.set) : base;
  const given = new Set(base.given);
  const places = new Map();
  const findings = h('div');
  const changes = h('div');
  const solve = h('button', { class: 'main' }, t('solve'));
  const save = h('button', {}, t('saveVersion'));
  const wish = h('input', { type: 'text', required: true, value: name.replace(/\.xlsx$/i, '') + '-2' });
  const saveForm = h('form', { class: 'row', onsubmit: action(async () => {
    const kept = await request('POST', `scenarios/${encodeURIComponent(name)}/versions${language()}`,
      { name: wish.value.trim(), set: draft.set });
    drafts.delete(name);
    location.hash = '#/scenario/' + encodeURIComponent(kept.name);
  }) }, h('label', {}, t('newName') + ' ', wish), save);
  const blocked = h('p', { class: 'hint', role: 'status' });
  let asked = 0;

  const check = action(async () => {
    const own = ++asked;
    const answer = await look(draft.set);
    if (own !== asked || !isShown()) return;
    report = answer;
    show();
  });

  function change(path, value) {
    const before = draft.set[path];
    if (value === (before ?? base.inputs[path] ?? '')) return;
    draft.steps.push([path, before]);
    if (value === (base.inputs[path] ?? '')) delete draft.set[path];
    else draft.set[path] = value;
    refresh();
  }

  function undo() {
    const [path, before] = draft.steps.pop();
    if (before === undefined) delete draft.set[path];
    else draft.set[path] = before;
    refresh();
  }

  function refresh() {
    for (const [path, place] of places) {
      place.input.value = draft.set[path] ?? base.inputs[path] ?? '';
      place.input.classList.toggle('changed', path in draft.set);
    }
    show();
    check();
  }

  function show() {
    findings.replaceChildren(findingList(report.findings));
    for (const place of places.values()) {
      place.note.replaceChildren();
      place.input.removeAttribute('aria-invalid');
    }
    for (const finding of report.findings) {
      const place = places.get(finding.path);
      if (!place) continue;
      if (finding.severity === 'error') place.input.setAttribute('aria-invalid', 'true');
      place.note.append(h('span', { class: 'finding ' + finding.severity },
        [finding.message, finding.allowed, finding.remedy].filter(Boolean).join(' – ')));
    }
    const changed = Object.keys(draft.set);
    changes.replaceChildren(
      changed.length === 0 ? h('p', {}, t('noChanges')) : h('ul', {}, changed.map(path =>
        h('li', {}, h('code', {}, path), `: ${base.inputs[path] ?? ''} → ${draft.set[path]}`))),
      h('div', { class: 'row' },
        h('button', { type: 'button', disabled: draft.steps.length === 0, onclick: undo }, t('undo')),
        h('button', { type: 'button', disabled: changed.length === 0, onclick: () => {
          draft.set = {};
          draft.steps = [];
          refresh();
        } }, t('undoAll'))),
      h('p', { class: 'hint' }, t('kept')));
    save.disabled = changed.length === 0 || report.errors > 0;
    solve.disabled = report.errors > 0;
    blocked.textContent = report.errors > 0 ? t('hasErrors') : '';
  }

  /** A field for the value at a path; `choices` make it a list. */
  function field(path, label, choices, standard = '') {
    const value = draft.set[path] ?? base.inputs[path] ?? '';
    const note = h('span', { id: 'n' + places.size, 'aria-live': 'polite' });
    const listeners = { onchange: event => change(path, event.target.value.trim()) };
    const attributes = { 'aria-label': label, 'aria-describedby': note.id, ...listeners,
      class: path in draft.set ? 'changed' : null };
    const input = choices
      ? h('select', attributes, choices.map(([key, text]) => h('option', { value: key }, text)))
      : h('input', { type: 'text', autocomplete: 'off', placeholder: standard, ...attributes });
    if (choices && !choices.some(([key]) => key === value)) input.append(h('option', { value }, value));
    input.value = value;
    places.set(path, { input, note });
    return h('span', {}, input, given.has(path) ? null : h('span', { class: 'hint' }, ' ' + t('default')), note);
  }

  const value = path => draft.set[path] ?? base.inputs[path] ?? '';
  const figure = (path, key) => base.inputs[path] === undefined && path !== 'award.supported.min' ? null
    : h('div', {}, h('span', {}, t(key)), h('br'), field(path, t(key)));
  const numeric = (path, key, standard = () => '') => ({ title: t(key), isNumber: true, value: row => Number(value(row.path + '.' + path)),
    show: row => field(row.path + '.' + path, `${row.id} ${t(key)}`, null, standard(row)) });
  const selections = ['candidate', 'required', 'excluded'].map(key => [key, t('selection.' + key)]);

  // Fields are made once; tables only move them, so that what is being typed is never lost.
  const keep = columns => columns.map(column => {
    if (!column.show) return column;
    const made = new Map();
    return { ...column, show: row => made.get(row.id) ?? made.set(row.id, column.show(row)).get(row.id) };
  });
  const people = entries(base.inputs, 'researchers');
  const departments = entries(base.inputs, 'departments');
  const roles = entries(base.inputs, 'roles');
  const content = [
    h('h1', {}, base.inputs.title ?? name),
    section(t('findings'), findings),
    section(t('figures'), h('div', { class: 'fields' },
      figure('award.cap', 'cap'), figure('award.overhead', 'overhead'),
      figure('award.supported.max', 'supportedMax'), figure('award.supported.min', 'supportedMin'))),
    people.length > 0 && section(t('researchers'), table(t('researchers'), keep([
      { title: t('id'), value: row => row.id },
      { title: t('person'), value: row => value(row.path + '.name') },
      { title: t('department'), value: row => titleOf(base.inputs, 'departments', value(row.path + '.department')) },
      { title: t('rank'), value: row => titleOf(base.inputs, 'ranks', value(row.path + '.rank')) },
      { title: t('selection'), value: row => t('selection.' + (value(row.path + '.selection') || 'candidate')),
        show: row => field(row.path + '.selection', `${row.id} ${t('selection')}`,
          [...(value(row.path + '.selection') === '' ? [['', t('selection.candidate')]] : []),
            ...selections.filter(([key]) => value(row.path + '.selection') !== '' || key !== 'candidate')]) },
      ...['education', 'research', 'clinical', 'other'].map(key => numeric(key, key, row =>
        base.inputs[`ranks.${value(row.path + '.rank')}.${key}`] ?? '')),
    ]), people, { filter: true })),
    departments.length > 0 && section(t('departments'), table(t('departments'), keep([
      { title: t('id'), value: row => row.id },
      { title: t('department'), value: row => titleOf(base.inputs, 'departments', row.id) },
      numeric('physicians', 'physicians', () => base.inputs['departmentDefaults.physicians'] ?? ''),
    ]), departments)),
    roles.length > 0 && section(t('roles'), table(t('roles'), keep([
      { title: t('role'), value: row => titleOf(base.inputs, 'roles', row.id) },
      numeric('annualCost', 'annualCost'),
    ]), roles)),
    section(t('changes'), changes, saveForm),
    section(t('solve'), solveForm(name, draft, base.overrides, solve, blocked, check)),
  ].filter(Boolean);
  show();
  return content;
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
