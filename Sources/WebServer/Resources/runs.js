// Runs on record: the list, and two of them side by side.

import { t, h, hasText, request, action, section, number, table, currentLanguage } from './core.js';
import { Answers } from './ask.js';

export async function runsView() {
  const list = await request('GET', 'runs?lang=' + currentLanguage());
  if (list.runs.length === 0) return [h('h1', {}, t('runs')), h('p', {}, t('noRuns'))];
  const chosen = new Set();
  const hint = h('span', { class: 'hint', role: 'status' });
  const compare = h('button', { type: 'button', onclick: action(() => {
    if (chosen.size !== 2) {
      hint.textContent = t('chooseTwo');
      return;
    }
    // The older one first.
    location.hash = '#/compare/' + [...chosen].sort().join('/');
  }) }, t('compare'));
  const boxes = new Map(list.runs.map(run => [run.id, h('input', { type: 'checkbox',
    'aria-label': `${t('choose')} ${run.id}`, onchange: event => {
      if (event.target.checked) chosen.add(run.id);
      else chosen.delete(run.id);
      hint.textContent = '';
    } })]));
  const hasPlan = run => ['optimal', 'feasible'].includes(run.status) && run.kind === 'solve';
  const status = run => hasText('runStatus.' + run.status) ? t('runStatus.' + run.status) : run.status;
  return [h('h1', {}, t('runs')), section(t('runs'),
    table(t('runs'), [
      { title: t('run'), value: run => run.id,
        show: run => hasPlan(run) ? h('a', { href: '#/run/' + run.id }, run.id) : run.id },
      { title: t('choose'), show: run => hasPlan(run) ? boxes.get(run.id) : '' },
      { title: t('begun'), value: run => run.begun,
        show: run => new Date(run.begun).toLocaleString(currentLanguage() === 'ja' ? 'ja-JP' : 'en-GB') },
      { title: t('name'), value: run => run.scenario.title || run.scenario.name },
      { title: t('changes'), value: run => [...run.override.map(name => '@' + name), ...run.set].join(', ') },
      { title: t('status'), value: status },
      { title: t('objective'), isNumber: true, value: run => run.objective ?? 0, show: run => number(run.objective, 1) },
      { title: t('cost'), isNumber: true, value: run => run.cost ?? 0, show: run => number(run.cost) },
    ], list.runs, { filter: true }),
    h('p', { class: 'row' }, compare, hint))];
}

export async function compareView([first, second], isShown) {
  const text = await request('GET', `runs/${first}/diff/${second}?text&lang=${currentLanguage()}`);
  const answers = new Answers(isShown);
  return [h('h1', {}, `${t('difference')}: ${first}, ${second}`),
    section(t('difference'), h('pre', { tabindex: 0 }, text)),
    section(t('bridge'), h('p', { class: 'hint' }, t('questionLength')),
      h('button', { type: 'button', onclick: action(() =>
        answers.ask(t('bridge'), { kind: 'compare', runs: [first, second] })) }, t('bridge')), answers.place)];
}
