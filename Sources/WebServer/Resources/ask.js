// What can be asked of a plan: why not otherwise, what if, what one more is worth, what else is nearly as good, variants.

import { t, h, action, section } from './core.js';
import { whyNotForms } from './whynot.js';
import { whatIfForm } from './whatif.js';

/** How exactly questions are answered; a first answer should come in seconds. */
const precisions = { quick: { gap: 0.005, timeLimit: 20 }, usual: { gap: 0.001, timeLimit: 60 }, exact: { gap: 0.0001, timeLimit: 300 } };

export class Precision {
  select = h('select', { id: 'precision' }, Object.keys(precisions).map(key => h('option', { value: key }, t('precision.' + key))));
  get limits() { return precisions[this.select.value]; }
}

/**
 * Questions about a plan on record.
 * `about`: the run, the scenario's name and changes; `plan`, `inputs` as the run has them.
 */
export function askSection(answers, precision, about, plan, inputs) {
  const base = { scenario: about.scenario, set: about.set, overrides: about.overrides };
  const ask = (title, question) => action(() => answers.ask(title, { ...base, ...precision.limits, ...question }));
  const questions = [
    ['askDecisions', { kind: 'explain' }], ['askValue', { kind: 'value', charts: true }],
    ['askTornado', { kind: 'value', tornado: true, charts: true }],
    ['askAlternatives', { kind: 'alternatives' }]];
  return section(t('ask'),
    h('p', { class: 'row' }, h('label', { for: 'precision' }, t('precision')), precision.select,
      h('span', { class: 'hint' }, t('precisionHint'))),
    whyNotForms(about, plan, inputs, (title, whyNot) => action(() => askOfRun(answers, precision, about, title, { whyNot }))),
    whatIfForm(answers, precision, about, plan, inputs),
    h('h3', {}, t('askMore')), h('p', { class: 'hint' }, t('questionLength')),
    h('div', { class: 'row' }, questions.map(([key, question]) =>
      h('button', { type: 'button', onclick: ask(t(key), question) }, t(key)))),
    frontierForm(ask),
    sweepForm(ask, plan),
    h('h3', {}, t('answers')), answers.place);
}

/** Asks about the plan of a run; where its scenario has changed since, the scenario as it is now may be asked. */
export function askOfRun(answers, precision, about, title, words) {
  const question = { kind: 'explain', ...words, ...precision.limits };
  const { scenario, set, overrides } = about;
  return answers.ask(title, { ...question, runs: [about.run] }, { instead: { text: t('askAnew'),
    act: () => answers.ask(title, { ...question, scenario, set, overrides }) } });
}

/** Hours against money: how many steps, and the least money for a wish. */
function frontierForm(ask) {
  const field = (key, attributes) => h('input', { type: 'number', 'aria-label': t(key), ...attributes });
  const steps = field('frontierSteps', { min: 1, max: 1000, step: 1, required: true, value: 8 });
  const hours = field('frontierHours', { min: 0, step: 'any' });
  return h('div', {}, h('h3', {}, t('askFrontier')), h('form', { class: 'row', onsubmit: event => ask(t('askFrontier'), {
    kind: 'frontier', charts: true, steps: Number(steps.value), hours: hours.value === '' ? null : Number(hours.value),
  })(event) },
  h('label', {}, t('frontierSteps') + ' ', steps), h('label', {}, t('frontierHours') + ' ', hours),
  h('button', {}, t('askFrontier'))));
}

/** Variants side by side: caps between two ends, or a study. */
function sweepForm(ask, plan) {
  const study = h('select', { 'aria-label': t('study') },
    ['caps', 'means', 'overhead', 'delay', 'evidence', 'unfilled', 'leaving'].map(key =>
      h('option', { value: key }, t('study.' + key))));
  const field = (value, label) => h('input', { type: 'number', min: 0, step: 'any', required: true, value, 'aria-label': label });
  const least = field(Math.round(plan.cost.cap * 0.7 / 1e4), t('capsFrom'));
  const most = field(Math.round(plan.cost.cap * 1.3 / 1e4), t('capsTo'));
  const count = h('input', { type: 'number', min: 2, max: 40, step: 1, required: true, value: 5, 'aria-label': t('capsCount') });
  return h('div', {}, h('h3', {}, t('sweepTitle')),
    h('form', { class: 'row', onsubmit: event => ask(study.selectedOptions[0].textContent,
      { kind: 'sweep', studies: [study.value], charts: true })(event) },
    study, h('button', {}, t('sweepStudy'))),
    h('form', { class: 'row', onsubmit: event => {
      const [from, to, steps] = [least, most, count].map(input => Number(input.value));
      const caps = Array.from({ length: steps }, (_, index) => Math.round((from + (to - from) * index / (steps - 1)) * 1e4));
      ask(t('sweepCaps'), { kind: 'sweep', with: caps.map(cap => 'award.cap=' + cap), charts: true })(event);
    } }, h('label', {}, t('capsFrom') + ' ', least), h('label', {}, t('capsTo') + ' ', most),
    h('label', {}, t('capsCount') + ' ', count), h('button', {}, t('sweepCaps'))));
}
