// Questions about a scenario: each begins a job, its answer is a page of text in the user's language.

import { t, h, request, notice, action, section, follow, currentLanguage, titleOf } from './core.js';

/** Where answers of a plan's page appear; the newest first. */
export class Answers {
  constructor(isShown) {
    this.isShown = isShown;
    this.place = h('div', { 'aria-live': 'polite' });
  }

  /** Begins the question and shows its answer when it has come. */
  async ask(title, question) {
    const { id } = await request('POST', 'jobs', { lang: currentLanguage(), ...question });
    const state = h('p', { class: 'hint' });
    const stop = h('button', { type: 'button', onclick: action(() => request('DELETE', 'jobs/' + id)) }, t('cancel'));
    const box = h('section', { tabindex: -1 }, h('h3', {}, title), state, stop);
    this.place.prepend(box);
    box.focus();
    try {
      const job = await follow(id, job => { state.textContent = t('state.' + job.state); }, this.isShown);
      stop.remove();
      if (!this.isShown()) return;
      if (job.state === 'done') {
        const text = await request('GET', `jobs/${id}/answer`);
        box.append(h('pre', { tabindex: 0 }, text || job.messages.join('\n')));
      } else {
        box.append(h('pre', { tabindex: 0 }, job.messages.join('\n')));
      }
    } catch (error) {
      notice(error);
    }
  }
}

/** Forms for questions about a plan: why not, other figures, worth, frontier, alternatives. */
export function questionForms(answers, about, plan, inputs) {
  const { scenario, set, overrides } = about;
  const base = { scenario, set, overrides };
  const ask = (title, question) => action(() => answers.ask(title, { ...base, ...question }));
  const option = (id, text) => h('option', { value: id }, text);

  const unsupported = plan.researchers.filter(person => !person.supported);
  const person = h('select', { 'aria-label': t('person') }, unsupported.map(one => option(one.researcher, one.name)));
  const ids = collection => [...new Set(Object.keys(inputs).filter(path => path.startsWith(collection + '.'))
    .map(path => path.split('.')[1]))];
  const role = h('select', { 'aria-label': t('role') }, ids('roles').map(id => option(id, titleOf(inputs, 'roles', id))));
  const place = h('select', { 'aria-label': t('where') },
    ids('places').map(id => option(id, titleOf(inputs, 'places', id))));
  const start = h('input', { type: 'month', 'aria-label': t('start'), value: plan.plan.hires[0]?.startMonth ?? '' });
  const cap = h('input', { type: 'text', id: 'what-if-cap', value: set['award.cap'] ?? inputs['award.cap'] ?? '' });
  const overhead = h('input', { type: 'text', id: 'what-if-overhead',
    value: set['award.overhead'] ?? inputs['award.overhead'] ?? '' });
  const text = select => select.selectedOptions[0]?.textContent ?? '';
  return section(t('ask'),
    h('p', { class: 'hint' }, t('changedSince'), ' ', t('questionLength')),
    h('h3', {}, t('whyNot')),
    unsupported.length > 0 && h('form', { class: 'row', onsubmit: event => ask(
      `${t('whyNotSupport')}: ${text(person)}`, { kind: 'explain', whyNot: 'support ' + person.value })(event) },
    person, h('button', {}, t('whyNotSupport'))),
    place.options.length > 0 && h('form', { class: 'row', onsubmit: event => ask(
      `${t('whyNotHire')}: ${text(role)}, ${text(place)}, ${start.value}`,
      { kind: 'explain', whyNot: `hire ${role.value} ${place.value} start=${start.value}` })(event) },
    role, place, start, h('button', {}, t('whyNotHire'))),
    h('h3', {}, t('whatIf')),
    h('form', { class: 'row', onsubmit: action(async () => {
      const changed = { ...set };
      for (const [path, field] of [['award.cap', cap], ['award.overhead', overhead]]) {
        if (field.value.trim() !== (inputs[path] ?? '')) changed[path] = field.value.trim();
      }
      const job = await request('POST', 'jobs', { kind: 'solve', scenario, set: changed, overrides, lang: currentLanguage() });
      location.hash = '#/job/' + job.id;
    }) }, h('label', {}, t('cap') + ' ', cap), h('label', {}, t('overhead') + ' ', overhead),
    h('button', {}, t('solveAgain'))),
    h('div', { class: 'row' },
      [['askDecisions', { kind: 'explain' }], ['askValue', { kind: 'value' }],
        ['askTornado', { kind: 'value', tornado: true }], ['askFrontier', { kind: 'frontier' }],
        ['askAlternatives', { kind: 'alternatives' }]].map(([key, question]) =>
        h('button', { type: 'button', onclick: ask(t(key), question) }, t(key)))),
    answers.place);
}
