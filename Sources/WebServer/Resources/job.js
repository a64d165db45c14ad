// A search that runs; when its plan is on record, the plan; when there is none, why, and what helps.

import { t, h, svg, request, notice, action, section, number, numberAtMost, percentAtMost, follow } from './core.js';
import { Answers, messages } from './answers.js';
import { changesOf } from './repairs.js';

export async function jobView([id], isShown) {
  const state = h('p', { role: 'status' });
  const facts = h('dl', { class: 'facts' });
  const course = h('div');
  const end = h('div');
  const stop = h('button', { type: 'button', onclick: action(async () => request('DELETE', 'jobs/' + id)) }, t('cancel'));
  const first = await request('GET', 'jobs/' + id);
  const fact = (key, text) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, text));
  const show = job => {
    const text = t('state.' + job.state);
    if (state.textContent !== text) state.textContent = text;
    facts.replaceChildren(
      fact('elapsed', number(job.seconds, 1)), fact('objective', number(job.progress?.objective, 1)),
      fact('bound', numberAtMost(job.progress?.bound, 1)), fact('gapNow', percentAtMost(job.progress?.gap)));
    course.replaceChildren(courseChart(job.course) ?? '');
    stop.hidden = !['waiting', 'running'].includes(job.state);
  };
  show(first);
  (async () => {
    const job = await follow(id, show, isShown);
    if (!isShown()) return;
    if (job.run && job.exit === 0) {
      location.replace('#/run/' + job.run);
      return;
    }
    const hasAnswer = job.state === 'done' && job.exit !== 65;
    end.replaceChildren(...[
      hasAnswer && h('p', {}, t('noPlanFound')),
      job.messages.length > 0 && messages(job.messages),
      job.exit === 3 && reasons(job, isShown)].flat().filter(Boolean));
  })().catch(error => isShown() && notice(error));
  return [h('h1', {}, `${t('job')}: ${first.subject}`),
    section(t('job'), changesOf(first.question) && h('p', { class: 'hint' }, changesOf(first.question)),
      state, facts, course, h('p', { class: 'row' }, stop),
      h('p', { class: 'hint' }, t('cancelHint')), end)];
}

/** Of a scenario without a plan: a button that finds the conditions that contradict each other, and what helps. */
function reasons(job, isShown) {
  const { scenario, set, overrides, gap, timeLimit } = job.question;
  const about = { scenario, set: set ?? {}, overrides: overrides ?? [] };
  const answers = new Answers(isShown, { about });
  return [h('button', { type: 'button', class: 'main', onclick: action(() =>
    answers.ask(t('whyNone'), { kind: 'explain', ...about, gap, timeLimit })) }, t('whyNone')), answers.place];
}

/** Value of the best plan and proven bound over time, as steps. */
function courseChart(course) {
  const points = course.filter(point => point.objective !== undefined && point.bound !== undefined
    && point.objective !== null && point.bound !== null);
  if (points.length < 2) return null;
  const [width, height, left] = [640, 160, 4];
  const first = points[0].seconds;
  const last = Math.max(points.at(-1).seconds, first + 0.001);
  const low = Math.min(...points.map(point => point.objective));
  const high = Math.max(...points.map(point => point.bound));
  // Left of the steps there is room for the names of the two lines.
  const x = seconds => 170 + (width - 180) * (seconds - first) / (last - first);
  const y = value => height - 10 - (height - 20) * (value - low) / Math.max(high - low, 1e-9);
  const path = key => points.map((point, index) => index === 0 ? `M${x(point.seconds)} ${y(point[key])}`
    : `H${x(point.seconds)}V${y(point[key])}`).join('');
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': t('courseOf') },
    svg('title', {}, t('courseOf')),
    svg('path', { d: `M${left} 4V${height - 4}H${width - left}`, fill: 'none', stroke: '#c9d0d8' }),
    svg('text', { x: left + 6, y: y(high) + 4, 'font-size': 12, fill: '#56606b' }, t('bound')),
    svg('text', { x: left + 6, y: y(low) + 4, 'font-size': 12, fill: '#0b5a8f' }, t('objective')),
    svg('path', { d: path('bound'), fill: 'none', stroke: '#77828d', 'stroke-width': 2, 'stroke-dasharray': '6 4' }),
    svg('path', { d: path('objective'), fill: 'none', stroke: '#0b5a8f', 'stroke-width': 3 }));
}

