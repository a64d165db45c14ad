// Runs, or a run and its scenario with changes, side by side.

import { t, h, number, numberAtMost, table } from './core.js';

export function compared(answer, context) {
  return [
    table(t('sides'), [
      { title: t('side'), value: side => side.side },
      { title: t('name'), value: side => side.title },
      { title: t('changes'), value: side => [...side.run.override.map(name => '@' + name), ...side.run.set].join(', ') },
      { title: t('status'), value: side => side.statusText },
      { title: t('objective'), isNumber: true, value: side => side.objective ?? 0, show: side => number(side.objective, 1) },
      { title: t('bound'), isNumber: true, value: side => side.bestBound ?? 0, show: side => numberAtMost(side.bestBound, 1) },
      { title: t('supportedCount'), isNumber: true, value: side => side.supported ?? '' },
      { title: t('cost'), isNumber: true, value: side => side.award ?? 0, show: side => number(side.award) },
    ], answer.sides),
    answer.pairs.map(pair => pairView(pair, answer.sides, context))];
}

function pairView(pair, sides, context) {
  return h('section', { class: 'pair' }, h('h4', {}, `${pair.from} → ${pair.to}`),
    h('p', { class: 'verdict' }, verdict(pair)),
    tellsApart(pair) && bridge(pair),
    inputs(pair), decisions(pair, sides, context),
    pair.money && figures(t('money'), pair, pair.money), pair.hours && figures(t('hoursOfBoth'), pair, pair.hours));
}

/** What is proven of the two; where that is nothing, how to find out. */
const verdict = pair => pair.bridge.whole?.verdict === 'unknown'
  ? t('notTold', pair.from, pair.to, pair.bridge.whole.text) : pair.text;

/** Whether it is told which change does what. */
const tellsApart = pair => pair.bridge.groups.length > 0 && pair.bridge.groups[0].kind !== 'all';

/** Only what makes the difference. */
export const bridged = answer => answer.pairs.map(pair => h('section', { class: 'pair' }, h('h4', {}, `${pair.from} → ${pair.to}`),
  h('p', { class: 'verdict' }, verdict(pair)), tellsApart(pair) && bridge(pair)));

function inputs(pair) {
  const text = value => value === null ? '–' : typeof value === 'object' ? t('valueCount', Object.keys(value).length) : value;
  if (pair.inputs.changes.length === 0) return h('p', {}, t('sameInputs'));
  return table(t('changedInputs'), [
    { title: t('quantity'), value: row => row.text },
    { title: pair.from, value: row => text(row.before) }, { title: pair.to, value: row => text(row.after) },
    { title: t('place'), value: row => row.path },
  ], pair.inputs.changes, { filter: pair.inputs.changes.length > 10 });
}

function decisions(pair, sides, context) {
  if (!pair.decisions) return h('p', {}, t('noDecisions'));
  const changes = pair.decisions.changes;
  if (changes.length === 0) return h('p', {}, t('sameDecisions'));
  const letters = sides.map(side => side.side);
  return table(t('changedDecisions'), [
    { title: t('decision'), value: row => row.title },
    { title: t('what'), value: row => row.item },
    { title: t('change'), value: row => row.changeText },
    { title: pair.from, value: row => row.beforeText ?? '–' }, { title: pair.to, value: row => row.afterText ?? '–' },
    context.whyOf && { title: t('why'), show: row => {
      const word = row.role ?? row.measure ?? row.researcher;
      const side = letters.indexOf(row.after === null ? pair.from : pair.to);
      return word && row.decision !== 'halfDays' && row.decision !== 'cover' ? context.whyOf(side, row.item, word) : '';
    } },
  ].filter(Boolean), changes, { filter: changes.length > 10 });
}

/** Figures that differ; those that are the same are counted. */
function figures(title, pair, found) {
  const lines = found.lines.filter(line => line.difference !== 0);
  const places = { tenths: 1 };
  const text = (line, value) => value === null ? '–' : number(value, places[line.unit] ?? 0);
  if (lines.length === 0) return h('p', {}, `${title}: ${t('noDifference')}`);
  return [table(title, [
    { title: t('group'), value: row => row.title }, { title: t('quantity'), value: row => row.text },
    { title: pair.from, isNumber: true, value: row => row.before ?? 0, show: row => text(row, row.before) },
    { title: pair.to, isNumber: true, value: row => row.after ?? 0, show: row => text(row, row.after) },
    { title: t('changeBy'), isNumber: true, value: row => row.difference,
      show: row => (row.difference > 0 ? '+' : '') + text(row, row.difference) },
  ], lines, { filter: lines.length > 10 }), h('p', { class: 'hint' }, t('sameFigures', found.lines.length - lines.length))];
}

/** Which change moves how many hours: made one after another, and each alone. */
function bridge(pair) {
  const { groups, inOrder, alone, interactions, whole, values } = pair.bridge;
  const name = group => `${group + 1}. ${groups[group].text}`;
  const rows = [{ text: t('valueOf', pair.from), value: values[0] },
    ...inOrder.map(step => ({ text: step.groups.map(name).join(' + '), value: values[Math.max(...step.groups) + 1],
      part: step.part, reason: step.reasons?.at(-1) })),
    { text: t('wholeDifference', pair.to, pair.from), value: values.at(-1), part: whole }];
  const singles = [...alone.map(one => ({ text: name(one.group), value: one.value, part: one.part })),
    ...(interactions ? [{ text: t('interactions'), part: interactions }] : [])];
  const parts = (title, list) => table(title, [
    { title, value: row => row.text },
    { title: t('objective'), isNumber: true, value: row => row.value?.objective ?? 0, show: row => number(row.value?.objective, 1) },
    { title: t('changeBy'), isNumber: true, value: row => row.part?.hours ?? 0,
      show: row => row.part ? (row.part.hours > 0 ? '+' : '') + number(row.part.hours, 1) : '' },
    { title: t('provenOf'), value: row => row.part?.text ?? row.reason ?? '' },
  ], list);
  return [h('p', { class: 'hint' }, t('bridgeNote')), parts(t('inOrder'), rows),
    groups.length > 1 && parts(t('alone'), singles)];
}

/** What two runs have of their own, without a proof of how their best values differ: `runs diff`. */
export function diffed(answer) {
  const sides = [{ title: answer.before, value: row => row.before ?? '–' }, { title: answer.after, value: row => row.after ?? '–' }];
  const figures = Object.entries(answer.figures).map(([key, both]) => ({ text: key, ...both }));
  return [
    table(t('changedInputs'), [{ title: t('place'), value: row => row.path }, ...sides], answer.inputs),
    answer.decisions && table(t('changedDecisions'), [{ title: t('what'), value: row => row.subject }, ...sides], answer.decisions),
    table(t('difference'), [{ title: t('quantity'), value: row => row.text },
      { title: answer.before, isNumber: true, value: row => row.before, show: row => number(row.before, 1) },
      { title: answer.after, isNumber: true, value: row => row.after, show: row => number(row.after, 1) }], figures)];
}
