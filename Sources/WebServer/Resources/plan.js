// A plan on record: people, hires, money, charts, questions, documents.

import { t, h, svg, request, action, section, number, numberAtMost, percent, percentAtMost, table, follow, titleOf, currentLanguage } from './core.js';
import { Answers, chartFigures } from './answers.js';
import { weekSection, coverSection } from './week.js';
import { Precision, askOfRun, askSection } from './ask.js';

export async function planView([run], isShown) {
  const lang = '?lang=' + currentLanguage();
  const [plan, shown, list] = await Promise.all([
    request('GET', `runs/${run}/plan${lang}`), request('GET', `runs/${run}${lang}`), request('GET', 'scenarios')]);
  const inputs = shown.inputs;
  const name = shown.run.folder.split('/').at(-1);
  const isHere = list.scenarios.some(entry => entry.name === name);
  const about = { run, scenario: name, overrides: shown.run.override,
    set: Object.fromEntries(shown.run.set.map(text => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)])) };
  const precision = new Precision();
  const link = (key, title, words) => isHere && h('button', { type: 'button', class: 'link noprint',
    'aria-label': t(key + 'Of', title),
    onclick: action(() => askOfRun(answers, precision, about, t(key + 'Of', title), words)) }, t(key));
  const why = (title, word) => link('why', title, { why: word });
  const whyNot = (title, decision) => link('whyNot', title, { whyNot: decision });
  const answers = new Answers(isShown, { about, inputs, why });
  return [
    h('h1', {}, `${t('plan')}: ${plan.scenario.title}`),
    h('p', { class: 'hint' }, `${t('run')} ${run} – ${new Date(shown.run.begun).toLocaleString()}`),
    resultSection(plan),
    peopleSection(plan, inputs, why, whyNot),
    weekSection(plan),
    hiresSection(plan, inputs, why),
    pursesSection(plan),
    plan.plan.buyouts.length > 0 && buyoutsSection(plan, inputs, why),
    coverSection(plan, inputs),
    chartsSection(run, isShown),
    isHere ? askSection(answers, precision, about, plan, inputs) : section(t('ask'), h('p', {}, t('notInWorkspace'))),
    papersSection(run, isShown),
  ].filter(Boolean);
}

function resultSection(plan) {
  const fact = (key, ...text) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, text));
  return section(t('result'), h('p', {}, t('status.' + plan.status)), h('dl', { class: 'facts' },
    fact('supportedCount', number(plan.totals.supported)),
    fact('gained', number(plan.totals.hours.gained)),
    fact('objective', number(plan.objective, 1)), fact('bound', numberAtMost(plan.bestBound, 1)),
    fact('gapNow', percentAtMost(plan.gap)),
    fact('cost', t('ofCap', number(plan.cost.cap), number(plan.cost.award)), h('br'),
      h('meter', { min: 0, max: plan.cost.cap, value: plan.cost.award, 'aria-label': t('cost') }))));
}

function peopleSection(plan, inputs, why, whyNot) {
  const most = Math.max(1, ...plan.researchers.map(person => person.total.protected));
  const bar = (value, label) => h('span', {}, number(value), ' ',
    h('meter', { min: 0, max: most, value, 'aria-label': `${label} ${number(value)}` }));
  const department = id => titleOf(inputs, 'departments', inputs[`researchers.${id}.department`] ?? '');
  return section(t('peopleHours'), table(t('peopleHours'), [
    { title: t('person'), value: row => row.name },
    { title: t('department'), value: row => department(row.researcher) },
    { title: t('rank'), value: row => titleOf(inputs, 'ranks', inputs[`researchers.${row.researcher}.rank`] ?? '') },
    { title: t('supported'), value: row => t(row.supported ? 'yes' : 'no') },
    { title: t('before'), isNumber: true, value: row => row.total.byTimetable, show: row => bar(row.total.byTimetable, t('before')) },
    { title: t('after'), isNumber: true, value: row => row.total.protected, show: row => bar(row.total.protected, t('after')) },
    { title: t('gained'), isNumber: true, value: row => row.total.gained, show: row => number(row.total.gained) },
    { title: t('why'), show: row => row.supported ? why(row.name, row.researcher)
      : whyNot(row.name, `support researcher=${row.researcher}`) },
  ], plan.researchers, { filter: true }));
}

function hiresSection(plan, inputs, why) {
  const hires = plan.plan.hires;
  const role = row => titleOf(inputs, 'roles', row.role);
  const place = row => titleOf(inputs, 'places', row.place);
  return section(t('hires'), table(t('hires'), [
    { title: t('role'), value: role }, { title: t('where'), value: place },
    { title: t('posts'), isNumber: true, value: row => row.posts },
    { title: t('from'), value: row => row.startMonth }, { title: t('to'), value: row => row.lastMonth },
    { title: t('why'), show: row => why(role(row), row.role) },
  ], hires), hires.length > 0 && gantt(hires, row => `${role(row)} – ${place(row)} (${row.posts})`));
}

const month = text => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** Hires over months: one bar each. */
function gantt(hires, label) {
  const sorted = hires.toSorted((a, b) => month(a.startMonth) - month(b.startMonth) || label(a).localeCompare(label(b)));
  const first = Math.min(...sorted.map(row => month(row.startMonth)));
  const last = Math.max(...sorted.map(row => month(row.lastMonth))) + 1;
  const [left, width, line] = [330, 900, 26];
  const x = value => left + (width - left - 10) * (value - first) / Math.max(1, last - first);
  const height = 30 + line * sorted.length;
  const years = [];
  // Fiscal years begin in April.
  for (let value = first; value < last; value++) if (value === first || value % 12 === 3) years.push(value);
  const name = value => `${Math.floor(value / 12)}-${String(value % 12 + 1).padStart(2, '0')}`;
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('hiringChart') },
    svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': t('hiringChart') },
      svg('title', {}, t('hiringChart')),
      years.map((value, index) => [
        svg('line', { x1: x(value), x2: x(value), y1: 20, y2: height, stroke: '#c9d0d8' }),
        index > 0 && value - years[index - 1] < 6 ? null
          : svg('text', { x: x(value), y: 14, 'font-size': 12, fill: '#56606b' }, name(value))]),
      sorted.map((row, index) => {
        const y = 26 + index * line;
        return [svg('text', { x: 0, y: y + 14, 'font-size': 13, fill: '#1d2329' }, label(row)),
          svg('rect', { x: x(month(row.startMonth)), y, height: line - 8, rx: 3, fill: '#0b5a8f',
            width: Math.max(3, x(month(row.lastMonth) + 1) - x(month(row.startMonth))) },
          svg('title', {}, `${label(row)}: ${row.startMonth} – ${row.lastMonth}`))];
      })));
}

function pursesSection(plan) {
  const rows = plan.cost.byPurse.flatMap(purse => purse.years.map(year => ({ title: purse.title, ...year })));
  return section(t('purses'), table(t('purses'), [
    { title: t('purse'), value: row => row.title },
    { title: t('year'), isNumber: true, value: row => row.fiscalYear },
    { title: t('charge'), isNumber: true, value: row => row.charge, show: row => number(row.charge) },
    { title: t('limit'), isNumber: true, value: row => row.limit ?? 0, show: row => number(row.limit) },
    { title: t('share'), isNumber: true, value: row => row.limit ? row.charge / row.limit : 0,
      show: row => row.limit ? h('span', {}, percent(row.charge / row.limit), ' ',
        h('meter', { min: 0, max: 1, value: Math.min(1, row.charge / row.limit),
          'aria-label': `${row.title} ${row.fiscalYear} ${percent(row.charge / row.limit)}` })) : '' },
  ], rows));
}

function buyoutsSection(plan, inputs, why) {
  const names = new Map(plan.researchers.map(person => [person.researcher, person.name]));
  return section(t('buyouts'), table(t('buyouts'), [
    { title: t('person'), value: row => names.get(row.researcher) ?? row.researcher },
    { title: t('duty'), value: row => titleOf(inputs, 'sessionKinds', row.kind) },
    { title: t('term'), value: row => row.termStart },
    { title: t('sessions'), isNumber: true, value: row => row.sessions },
    { title: t('why'), show: row => why(names.get(row.researcher) ?? row.researcher, row.researcher) },
  ], plan.plan.buyouts, { filter: true }));
}

/** The report's charts: made when they are asked for, shown as images. */
function chartsSection(run, isShown) {
  const place = h('div', { 'aria-live': 'polite' });
  const button = h('button', { type: 'button', onclick: action(async () => {
    button.disabled = true;
    place.textContent = t('preparing');
    const { id } = await request('POST', 'papers', { run, kind: 'reportHTML', lang: currentLanguage() });
    const job = await follow(id, () => {}, isShown);
    button.disabled = false;
    if (job.state !== 'done') {
      place.textContent = job.messages.join('\n');
      return;
    }
    const charts = await request('GET', `jobs/${id}/charts`);
    place.replaceChildren(chartFigures(id, charts) || t('noAnswer'));
  }) }, t('showCharts'));
  return section(t('charts'), button, place);
}

function papersSection(run, isShown) {
  const anonymous = h('input', { type: 'checkbox' });
  const place = h('ul', { 'aria-live': 'polite' });
  const kinds = ['workbook', 'reportHTML', 'reportPDF', 'reportWord', 'proposalWord', 'planJSON'];
  return section(t('takeAway'),
    h('label', { class: 'block' }, anonymous, ' ', t('anonymous')),
    h('div', { class: 'row' }, kinds.map(kind => h('button', { type: 'button', onclick: action(async () => {
      const line = h('li', {}, `${t('paper.' + kind)}: ${t('preparing')}`);
      place.prepend(line);
      const isCoded = anonymous.checked && !['workbook', 'planJSON'].includes(kind);
      const { id } = await request('POST', 'papers', { run, kind, anonymous: isCoded, lang: currentLanguage() });
      const job = await follow(id, () => {}, isShown);
      line.replaceChildren(`${t('paper.' + kind)}: `, job.state === 'done'
        ? h('a', { href: `/api/jobs/${id}/file`, download: job.file }, t('download'))
        : h('span', {}, t('state.' + job.state), ' ', job.messages.join(' ')));
    }) }, t('paper.' + kind)))), place);
}
