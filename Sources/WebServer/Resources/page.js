// The frame: menu, language, and which view the address asks for.

import { loadTexts, setLanguage, currentLanguage, locale, t, h, request, notice, action, section, table } from './core.js';
import { scenarioView } from './scenario.js';
import { jobView } from './job.js';
import { planView } from './plan.js';
import { hasChanges } from './draft.js';
import { keepPage } from './keep.js';
import { runsView, compareView, answerView } from './runs.js';

const main = document.getElementById('main');
let visit = 0;

/** Views by the first step of the address; each gets the other steps, and tells whether it is still shown. */
const views = {
  '': scenariosView, scenario: scenarioView, job: jobView, run: planView, runs: runsView, compare: compareView,
  answer: answerView,
};

async function show(isMove) {
  const own = ++visit;
  const steps = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const isRuns = ['run', 'runs', 'compare', 'answer'].includes(steps[0]);
  for (const [id, isHere] of [['menu-scenarios', !isRuns], ['menu-runs', isRuns]]) {
    const link = document.getElementById(id);
    link.textContent = t(id === 'menu-runs' ? 'runs' : 'scenarios');
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('keep').textContent = t('keepPage');
  for (const name of ['ja', 'en']) {
    document.getElementById(name).setAttribute('aria-pressed', String(name === currentLanguage()));
  }
  if (isMove) notice(null);
  main.setAttribute('aria-busy', 'true');
  main.replaceChildren(h('p', { role: 'status' }, t('loading')));
  const isShown = () => own === visit;
  try {
    const content = await (views[steps[0]] ?? scenariosView)(steps.slice(1), isShown);
    if (isShown()) main.replaceChildren(...[content].flat());
  } catch (error) {
    if (isShown()) main.replaceChildren();
    notice(error);
  }
  if (!isShown()) return;
  main.removeAttribute('aria-busy');
  document.title = (main.querySelector('h1')?.textContent ?? '') + ' – Kenkyubi';
  if (isMove) main.focus();
}

async function scenariosView() {
  const list = await request('GET', 'scenarios');
  const file = h('input', { type: 'file', id: 'upload-file', accept: '.xlsx,.zip', required: true });
  // Whole universities first, then what shows one thing each.
  const example = h('select', { id: 'example' }, list.examples
    .toSorted((a, b) => Number(b.startsWith('reference-')) - Number(a.startsWith('reference-')))
    .map(name => h('option', { value: name }, name)));
  if (list.examples.includes('reference-university')) example.value = 'reference-university';
  const open = name => { location.hash = '#/scenario/' + encodeURIComponent(name); };
  return [
    h('h1', {}, t('scenarios')),
    section(t('scenarios'),
      list.scenarios.length === 0 ? h('p', {}, t('noScenarios')) : table(t('scenarios'), [
        { title: t('name'), value: row => row.name,
          show: row => h('a', { href: '#/scenario/' + encodeURIComponent(row.name) }, row.name) },
        { title: t('kind'), value: row => t(row.kind) },
        { title: t('modified'), value: row => row.modified,
          show: row => new Date(row.modified * 1000).toLocaleString(locale()) },
      ], list.scenarios)),
    list.examples.length > 0 && section(t('examples'), h('form', { class: 'row', onsubmit: action(async () =>
      open((await request('POST', 'scenarios/examples', { name: example.value })).name)) },
    h('label', { for: 'example' }, t('example')), example, h('button', {}, t('openExample')))),
    section(t('upload'), h('form', { class: 'row', onsubmit: action(async () => {
      const chosen = file.files[0];
      open((await request('POST', 'scenarios/upload?name=' + encodeURIComponent(chosen.name), chosen)).name);
    }) }, h('label', { for: 'upload-file' }, t('chooseFile')), file, h('button', {}, t('send'))),
      h('p', { class: 'hint' }, t('uploadHint'))),
  ].filter(Boolean);
}

for (const name of ['ja', 'en']) {
  document.getElementById(name).addEventListener('click', () => {
    setLanguage(name);
    show(false);
  });
}
document.getElementById('keep').addEventListener('click', action(() => keepPage(main)));
window.addEventListener('hashchange', () => show(true));
window.addEventListener('beforeunload', event => { if (hasChanges()) event.preventDefault(); });
await loadTexts();
show(false);
