// Runs on record: the list, two or more of them side by side, and answers that were given before.

import { t, h, hasText, request, action, section, number, percentAtMost, table, currentLanguage, locale } from './core.js';
import { Answers } from './answers.js';
import { Precision } from './ask.js';
import { compared, bridged, diffed } from './compared.js';
import { shown } from './shown.js';

const when = run => new Date(run.begun).toLocaleString(locale());

/** Which runs are listed, while the page is open: a kind, or plans of scenarios without changes. */
let listed = '';
/** Runs that are listed at first; more when they are asked for. */
const page = 50;

export async function runsView(_, isShown) {
  const place = h('div');
  const chosen = new Set();
  const wish = h('select', { onchange: action(async () => {
    listed = wish.value;
    await draw(page);
  }) }, ['', 'unchanged', 'solve', 'explain', 'value', 'frontier', 'alternatives', 'compare'].map(key =>
    h('option', { value: key, selected: key === listed }, t(['', 'unchanged'].includes(key) ? 'runs.' + (key || 'all') : 'question.' + key))));
  async function draw(limit) {
    const which = listed === 'unchanged' ? '&kind=solve&unchanged' : listed && '&kind=' + listed;
    const list = await request('GET', `runs?lang=${currentLanguage()}&limit=${limit}${which}`);
    if (!isShown()) return;
    place.replaceChildren(...(list.runs.length === 0 ? [h('p', {}, t(listed ? 'noSuchRuns' : 'noRuns'))] : runTable(list, chosen)),
      ...(list.count > list.runs.length
        ? [h('button', { type: 'button', onclick: action(() => draw(limit * 4)) }, t('moreRuns', list.count - list.runs.length))] : []));
  }
  await draw(page);
  return [h('h1', {}, t('runs')), section(t('runs'), h('p', { class: 'row' }, h('label', {}, t('runs.which') + ' ', wish)), place)];
}

/** Runs, and what compares those that are chosen. */
function runTable(list, chosen) {
  const hint = h('span', { class: 'hint', role: 'status' });
  const compare = h('button', { type: 'button', onclick: action(() => {
    if (chosen.size < 2 || chosen.size > 10) {
      hint.textContent = t('chooseRuns');
      return;
    }
    // The oldest first: the others are told as differences from it.
    location.hash = '#/compare/' + [...chosen].sort().join('/');
  }) }, t('compare'));
  const boxes = new Map(list.runs.map(run => [run.id, h('input', { type: 'checkbox', checked: chosen.has(run.id),
    'aria-label': `${t('choose')} ${run.id}`, onchange: event => {
      if (event.target.checked) chosen.add(run.id);
      else chosen.delete(run.id);
      hint.textContent = '';
    } })]));
  const hasPlan = run => ['optimal', 'feasible'].includes(run.status) && run.kind === 'solve';
  const address = run => hasPlan(run) ? '#/run/' + run.id : run.kind !== 'solve' ? '#/answer/' + run.id : null;
  const status = run => hasText('runStatus.' + run.status) ? t('runStatus.' + run.status) : run.status;
  return [h('p', { class: 'row' }, compare, hint),
    table(t('runs'), [
      { title: t('run'), value: run => run.id,
        show: run => address(run) ? h('a', { href: address(run) }, run.id) : run.id },
      { title: t('choose'), show: run => hasPlan(run) ? boxes.get(run.id) : '' },
      { title: t('begun'), value: run => run.begun, show: when },
      { title: t('question'), value: run => t('question.' + run.kind) },
      { title: t('name'), value: run => run.scenario.title || run.scenario.name },
      { title: t('changes'), value: run => [...run.override.map(name => '@' + name), ...run.set].join(', ') },
      { title: t('status'), value: status },
      { title: t('objective'), isNumber: true, value: run => run.objective ?? 0, show: run => number(run.objective, 1) },
      { title: t('gapNow'), isNumber: true, value: run => run.gap ?? 0, show: run => percentAtMost(run.gap) },
      { title: t('cost'), isNumber: true, value: run => run.cost ?? 0, show: run => number(run.cost) },
    ], list.runs, { filter: true })];
}

/** An answer on record, shown as it was given. */
export async function answerView([id]) {
  const { run, answer, inputs } = await request('GET', `runs/${id}?lang=${currentLanguage()}`);
  return [h('h1', {}, `${t('question.' + run.kind)}: ${run.scenario.title || run.scenario.name}`),
    h('p', { class: 'hint' }, `${t('run')} ${id} – ${when(run)}`),
    section(t('answer'), ...[answer ? shown(answer, { inputs }) : h('p', {}, t('noAnswer'))].flat())];
}

/** Runs side by side; what they answered is known, so it is there at once. What moves the hours is found by solving. */
export async function compareView(runs, isShown) {
  const precision = new Precision();
  const whyOf = (side, title, word) => runs[side] && h('button', { type: 'button', class: 'link noprint',
    'aria-label': t('whyOf', title), onclick: action(() => answers.ask(`${t('whyOf', title)} (${runs[side]})`,
      { kind: 'explain', runs: [runs[side]], why: word, ...precision.limits })) }, t('why'));
  const answers = new Answers(isShown, { whyOf });
  const first = new Answers(isShown, { whyOf });
  const legend = h('ul', {}, runs.map((run, index) => h('li', {}, `${'ABCDEFGHIJ'[index]}: `, h('a', { href: '#/run/' + run }, run))));
  // What another version of the program found has its values, but no proof that holds here.
  const plain = runs.length === 2 && { text: t('plainDifference'), act: async place => {
    const path = `runs/${runs[0]}/diff/${runs[1]}?lang=${currentLanguage()}`;
    place.replaceChildren(...diffed(await request('GET', path)).filter(Boolean));
  } };
  first.ask(t('difference'), { kind: 'compare', runs, brief: true }, { show: compared, instead: plain })
    .catch(error => isShown() && legend.append(h('li', {}, error.message)));
  return [h('h1', {}, `${t('compareRuns')}: ${runs.length}`),
    section(t('difference'), legend, first.place),
    section(t('bridge'), h('p', { class: 'hint' }, t('bridgeLength')),
      h('p', { class: 'row' }, h('label', { for: 'precision' }, t('precision')), precision.select,
        h('button', { type: 'button', onclick: action(() => answers.ask(t('bridge'),
          { kind: 'compare', runs, charts: true, ...precision.limits }, { show: bridged })) }, t('bridge'))), answers.place)];
}
