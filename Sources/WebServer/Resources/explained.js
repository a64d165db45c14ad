// Why a plan is as it is, why it is not otherwise, and why there is none.

import { t, h, action, table } from './core.js';
import { applyRepair } from './repairs.js';

export function explained(answer, context) {
  if (answer.decisions) return decisions(answer);
  const parts = answer.whyNot ? [h('p', {}, h('strong', {}, answer.whyNot)), h('p', {}, answer.sentence)]
    : [h('p', {}, t('noPlanProven'))];
  if (answer.plans) {
    parts.push(table(t('bothPlans'), [
      { title: t('quantity'), value: row => row.text },
      { title: t('withoutDecision'), isNumber: true, value: row => row.before },
      { title: t('withDecision'), isNumber: true, value: row => row.after },
      { title: t('changeBy'), isNumber: true, value: row => row.difference },
    ], answer.plans));
  }
  // That facts stand against a decision is said in the sentence.
  const hasReasons = answer.conflicts?.some(one => one.members.length + one.fixed.length > 0);
  if (hasReasons || (answer.conflicts && !answer.whyNot)) parts.push(conflicts(answer), repairs(answer, context));
  if (answer.complete === false) parts.push(h('p', { class: 'hint' }, t('notComplete')));
  return parts;
}

function decisions(answer) {
  const size = row => row.needed ? Infinity : row.loss?.reached ?? -1;
  return [
    h('p', {}, t('worthNote')),
    table(t('worth'), [
      { title: t('decision'), value: row => row.text },
      { title: t('lostWithout'), value: size, show: row => row.lossText },
    ], answer.decisions.toSorted((a, b) => size(b) - size(a))),
  ];
}

function conflicts(answer) {
  const list = (title, conditions) => conditions.length > 0 && [h('p', {}, title),
    h('ul', {}, conditions.map(condition => h('li', {}, condition.text)))];
  return answer.conflicts.map((conflict, index) => h('section', { class: 'conflict' },
    h('h4', {}, answer.conflicts.length === 1 ? t('conflict') : `${t('conflict')} ${index + 1}`),
    conflict.members.length > 0
      ? list(t(answer.whyNot ? 'decisionContradicts' : 'contradict'), conflict.members)
      : h('p', {}, t('onlyFacts')),
    list(t('beyondDiscussion'), conflict.fixed),
    !conflict.irreducible && h('p', { class: 'hint' }, t('maybeFewer'))));
}

/** What helps: each a button that keeps it as a new version of the scenario and looks for a plan. */
function repairs(answer, context) {
  if (answer.repairs.length === 0) return answer.conflicts.some(one => one.members.length > 0) && h('p', {}, t('noRepair'));
  return h('section', { class: 'repairs' }, h('h4', {}, t('repairs')), h('p', {}, t('repairsNote')),
    h('ol', {}, answer.repairs.map((repair, index) => h('li', {},
      h('span', { id: 'repair-' + index }, repair.text),
      repair.notes.map(note => h('span', { class: 'hint' }, ' ' + note)),
      h('div', { class: 'row' }, repair.values && context.about
        ? h('button', { type: 'button', class: 'noprint', 'aria-describedby': 'repair-' + index,
          onclick: action(() => applyRepair(context.about, repair)) }, t('applyRepair'))
        : h('span', { class: 'hint' }, t('repairByHand')))))));
}
