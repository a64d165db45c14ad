// Questions to the program: each begins a job, shows how far it is, and then its answer.

import { t, h, request, notice, action, follow, currentLanguage } from './core.js';
import { progressOf } from './progress.js';
import { shown } from './shown.js';

/** Where answers of a view appear; the newest first. */
export class Answers {
  /** `context` is what answers need to ask further: see `shown`. */
  constructor(isShown, context = {}) {
    this.isShown = isShown;
    this.context = { ...context, answers: this };
    this.place = h('div');
  }

  /**
   * Begins the question and shows its answer when it has come.
   * `instead`: what may be done where this is refused, `text` and `act`; `show`: other than `shown`.
   */
  async ask(title, question, { instead, show = shown } = {}) {
    const { id } = await request('POST', 'jobs', { lang: currentLanguage(), json: true, ...question });
    const progress = progressOf(id);
    const place = h('div');
    const close = h('button', { type: 'button', class: 'link noprint', 'aria-label': `${t('close')}: ${title}`,
      onclick: () => box.remove() }, t('close'));
    const box = h('section', { tabindex: -1, class: 'answer', 'aria-label': title },
      h('div', { class: 'row' }, h('h3', {}, title), close), progress.element, place);
    this.place.prepend(box);
    box.focus();
    box.scrollIntoView({ block: 'nearest' });
    try {
      const job = await follow(id, progress.show, () => this.isShown() && box.isConnected);
      if (!this.isShown()) return;
      const answer = job.state === 'done' ? await request('GET', `jobs/${id}/answer`) : null;
      const parts = [];
      if (answer?.format) {
        parts.push(chartFigures(id, answer.charts ?? []), show(answer, this.context));
      }
      if (job.messages.length > 0) parts.push(messages(job.messages));
      if (job.state === 'failed' && instead) {
        parts.push(h('button', { type: 'button', onclick: action(() => instead.act(place)) }, instead.text));
      }
      place.replaceChildren(...parts.flat(Infinity).filter(Boolean));
    } catch (error) {
      notice(error);
    }
  }
}

export const messages = lines => h('ul', { class: 'messages' }, lines.map(line => h('li', {}, line)));

/** Drawings of a job as images, each with what can be read from it; the answer's tables hold the numbers. */
export const chartFigures = (id, charts) => charts.length > 0 && h('div', { class: 'charts' },
  charts.map((chart, index) => h('figure', {},
    h('figcaption', {}, chart.title),
    h('img', { src: `/api/jobs/${id}/charts/${index}`, alt: [chart.title, chart.description].filter(Boolean).join(': ') }))));
