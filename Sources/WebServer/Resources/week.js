// A person's week before and after, half-day by half-day; and who covers for each department.

import { t, h, section, table, number, titleOf } from './core.js';
import { below } from './draft.js';

/** Half-days of a working week. More than these are only shown where a plan has them. */
const working = 10;

/** One person's half-days for research in a term: without the plan, and with it. */
export function weekSection(plan) {
  const people = plan.researchers.filter(person => person.terms.length > 0)
    .toSorted((a, b) => Number(b.supported) - Number(a.supported));
  if (people.length === 0) return null;
  const person = h('select', { onchange: () => draw() },
    people.map((one, index) => h('option', { value: index }, `${one.name}${one.supported ? '' : ` (${t('notSupported')})`}`)));
  const term = h('select', { onchange: () => draw() },
    people[0].terms.map((one, index) => h('option', { value: index }, one.termStart)));
  const place = h('div', { 'aria-live': 'polite' });
  function draw() {
    const { name, terms } = people[Number(person.value)];
    const shown = terms[Number(term.value)];
    if (!shown) return;
    const length = Math.max(working, Math.ceil(Math.max(shown.halfDays, shown.byTimetable)));
    const row = (key, count) => h('tr', {}, h('th', { scope: 'row' }, t(key)),
      Array.from({ length }, (_, index) => {
        const share = Math.min(1, Math.max(0, count - index));
        const word = share === 0 ? 'halfDay.other' : share < 1 ? 'halfDay.part' : 'halfDay.research';
        return h('td', { class: word.replace('.', '-') }, h('span', { 'aria-hidden': 'true' }, t(word + '.sign')),
          h('span', { class: 'unseen' }, t(word)));
      }), h('td', { class: 'number' }, t(count === 1 ? 'halfDay' : 'halfDays', number(count, Number.isInteger(count) ? 0 : 1))));
    place.replaceChildren(h('p', {}, `${name} – ${shown.termStart}`), h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('week') },
      h('table', { class: 'week' }, h('caption', {}, t('week')), h('tbody', {},
        row('weekBefore', shown.byTimetable), row('weekAfter', shown.halfDays)))));
  }
  draw();
  return section(t('week'), h('div', { class: 'row noprint' }, h('label', {}, t('person') + ' ', person),
    h('label', {}, t('term') + ' ', term)), place, h('p', { class: 'hint' }, t('weekHint')));
}

/** Sessions of each department that others take over, by kind, term and who does it. */
export function coverSection(plan, inputs) {
  const rows = new Map();
  const add = (entry, source, sessions) => {
    const department = inputs[`researchers.${entry.researcher}.department`] ?? '';
    const key = [department, entry.kind, entry.termStart, source].join('\n');
    const row = rows.get(key) ?? { department, kind: entry.kind, term: entry.termStart, source, sessions: 0 };
    row.sessions += sessions;
    rows.set(key, row);
  };
  const cover = id => {
    const title = titleOf(inputs, 'substitutes', id);
    // Those that are filled in are called as what they are made from.
    const tier = inputs[`${below('substitutes', id)}.tier`];
    return title === id && tier ? titleOf(inputs, 'substituteDefaults', tier) : title;
  };
  for (const entry of plan.plan.buyouts) add(entry, entry.tier ?? entry.source ?? '', entry.sessions);
  if (rows.size === 0) return null;
  return section(t('cover'), table(t('cover'), [
    { title: t('department'), value: row => titleOf(inputs, 'departments', row.department) },
    { title: t('duty'), value: row => titleOf(inputs, 'sessionKinds', row.kind) },
    { title: t('term'), value: row => row.term },
    { title: t('coveredBy'), value: row => cover(row.source) },
    { title: t('sessions'), isNumber: true, value: row => row.sessions, show: row => number(row.sessions, Number.isInteger(row.sessions) ? 0 : 1) },
  ], [...rows.values()], { filter: true }));
}
