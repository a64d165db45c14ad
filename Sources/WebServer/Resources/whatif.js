// What if: the cap, the overhead rate, how strong the effects are, and single uncertain numbers; each by slider or number. The answer
// is the scenario with these changes beside the plan on record.

import { t, h, action, number } from './core.js';
import { compared } from './compared.js';
import { nameOf } from './names.js';

/** A number as files write it: per cent, 万 and 億, separators; `null` for other texts. */
export function figureOf(text) {
  const match = String(text ?? '').replaceAll(',', '').trim().match(/^([\d.]+)\s*(億|万)?(?:円)?\s*(%)?$/);
  if (!match) return null;
  const value = Number(match[1]) * ({ 億: 1e8, 万: 1e4 }[match[2]] ?? 1) / (match[3] ? 100 : 1);
  return Number.isFinite(value) ? value : null;
}

/** A slider and a field that say the same number. */
function pair(label, { value, min, max, step, show }) {
  const field = h('input', { type: 'number', step: 'any', min: 0, value, required: true, 'aria-label': label });
  const slider = h('input', { type: 'range', min, max, step, value, 'aria-label': label });
  const text = h('output', { class: 'hint' }, show(value));
  const set = source => {
    for (const input of [field, slider]) if (input !== source) input.value = source.value;
    text.textContent = show(Number(source.value));
    field.classList.toggle('changed', Number(source.value) !== value);
  };
  slider.addEventListener('input', () => set(slider));
  field.addEventListener('input', () => set(field));
  return { element: h('div', { class: 'what-if' }, h('span', {}, label), slider, field, text),
    get value() { return Number(field.value); }, get isChanged() { return Number(field.value) !== value; } };
}

export function whatIfForm(answers, precision, about, plan, inputs) {
  const cap = plan.cost.cap / 1e4;
  const rate = Math.round((figureOf(inputs['award.overhead']) ?? 0) * 1e4) / 100;
  const money = pair(t('capInTenThousands'), { value: cap, min: Math.round(cap * 0.5), max: Math.round(cap * 1.5),
    step: Math.max(1, Math.round(cap / 200)), show: value => `${number(value * 1e4)} ${t('yen')}` });
  const overhead = pair(t('overheadPercent'), { value: rate, min: 0, max: 50, step: 1, show: value => value + ' %' });
  const column = (label, path) => {
    const present = inputs[path] ?? 'base';
    const select = h('select', { 'aria-label': label }, ['low', 'base', 'high'].map(key =>
      h('option', { value: key, selected: key === present }, t('column.' + key))));
    return { element: h('label', { class: 'what-if' }, h('span', {}, label), select),
      get value() { return select.value; }, get isChanged() { return select.value !== present; } };
  };
  const effects = column(t('effects'), 'evidence');
  const costs = column(t('costsColumn'), 'costs');
  const chosen = new Map();
  const rows = h('div');
  const ranges = plan.defaultsUsed.map(used => ({ ...used, least: figureOf(used.low), most: figureOf(used.high), now: figureOf(used.value) }))
    .filter(used => used.least !== null && used.most !== null && used.now !== null && used.least < used.most);
  const single = h('select', { 'aria-label': t('uncertain') }, ranges.map(used => h('option', { value: used.path }, nameOf(inputs, used.path))));
  const add = h('button', { type: 'button', onclick: () => {
    const used = ranges.find(one => one.path === single.value);
    if (!used || chosen.has(used.path)) return;
    const control = pair(nameOf(inputs, used.path), { value: used.now, min: used.least, max: used.most,
      step: (used.most - used.least) / 100, show: value => t('rangeOf', number(value, 3), used.low, used.high) });
    chosen.set(used.path, control);
    rows.append(control.element);
  } }, t('addNumber'));
  const hint = h('p', { class: 'hint', role: 'status' });
  const ask = action(async () => {
    const changed = {};
    if (money.isChanged) changed['award.cap'] = String(Math.round(money.value * 1e4));
    if (overhead.isChanged) changed['award.overhead'] = `${overhead.value}%`;
    if (effects.isChanged) changed.evidence = effects.value;
    if (costs.isChanged) changed.costs = costs.value;
    for (const [path, control] of chosen) if (control.isChanged) changed[path] = String(control.value);
    const paths = Object.keys(changed);
    hint.textContent = paths.length === 0 ? t('changeSomething') : '';
    if (paths.length === 0) return;
    await answers.ask(`${t('whatIf')}: ${paths.map(path => `${nameOf(inputs, path)} ${changed[path]}`).join(', ')}`, {
      kind: 'compare', runs: [about.run], scenario: about.scenario, set: { ...about.set, ...changed },
      overrides: about.overrides, brief: true, ...precision.limits,
    }, { show: (answer, context) => [h('p', {}, t('whatIfSides')), compared(answer, context)] });
  });
  return h('form', { onsubmit: ask }, h('h3', {}, t('whatIf')), h('p', { class: 'hint' }, t('whatIfNote')),
    money.element, overhead.element, effects.element, costs.element, rows,
    ranges.length > 0 && h('p', { class: 'row' }, h('label', {}, t('uncertain') + ' ', single), add),
    h('p', { class: 'row' }, h('button', { class: 'main' }, t('askWhatIf'))), hint);
}
