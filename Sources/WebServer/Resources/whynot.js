// Decisions that the plan does not hold, chosen from lists: people, roles, places, duties, measures, and when.

import { t, h, titleOf } from './core.js';

/** Identifiers of a collection, in the scenario's order. */
export function idsOf(inputs, collection) {
  const found = new Set();
  for (const path of Object.keys(inputs)) {
    const match = path.startsWith(collection + '.') && path.slice(collection.length + 1).match(/^(?:"([^"]*)"|([^."]+))/);
    if (match) found.add(match[1] ?? match[2]);
  }
  return [...found];
}

const monthText = value => `${Math.floor(value / 12)}-${String(value % 12 + 1).padStart(2, '0')}`;

/** Every so many months of the award, from its first. */
function months(inputs, step) {
  const number = text => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  const [first, last] = [number(inputs['award.start']), number(inputs['award.end'])];
  const found = [];
  for (let value = first; value <= last; value += step) found.push(monthText(value));
  return found;
}

/** `ask(title, text)` gives a listener that asks why not. */
export function whyNotForms(about, plan, inputs, ask) {
  const list = (label, entries) => h('select', { 'aria-label': label }, entries.map(([value, text]) => h('option', { value }, text)));
  const named = (label, collection) => list(label, idsOf(inputs, collection).map(id => [id, titleOf(inputs, collection, id)]));
  const text = select => select.selectedOptions[0]?.textContent ?? '';
  const lines = [];
  // A line is there when each of its lists has something to choose.
  const line = (key, selects, decision) => {
    if (selects.some(select => select.options.length === 0)) return;
    lines.push(h('form', { class: 'row', 'aria-label': t(key), onsubmit: event =>
      ask(`${t(key)}: ${selects.map(text).join('、')}`, decision(selects.map(select => select.value)))(event) },
    selects, h('button', {}, t(key))));
  };
  const people = plan.researchers.map(one => [one.researcher, one.name]);
  const period = { month: 1, monthly: 1, halfYear: 6 }[inputs['calendar.period']] ?? 3;
  const dates = list(t('start'), months(inputs, period).map(month => [month, month]));
  line('whyNotSupport', [list(t('person'), plan.researchers.filter(one => !one.supported).map(one => [one.researcher, one.name]))],
    ([person]) => `support researcher=${person}`);
  line('whyNotHire', [named(t('role'), 'roles'), named(t('where'), 'places'), dates],
    ([role, place, start]) => `hire role=${role} place=${place} start=${start}`);
  line('whyNotBuyout', [list(t('person'), people), named(t('duty'), 'sessionKinds'),
    list(t('term'), months(inputs, 6).map(month => [month, t('termFrom', month)]))],
  ([person, kind, term]) => `buyout researcher=${person} kind=${kind} term=${term}`);
  line('whyNotMeasure', [named(t('measure'), 'measures'), dates.cloneNode(true)],
    ([measure, start]) => `measure measure=${measure} start=${start}`);
  return lines.length > 0 && h('div', {}, h('h3', {}, t('whyNot')), lines);
}
