// How far a job is: state, step of steps, time; and a button that stops it with what is known by then.

import { t, h, request, action, number, percentAtMost } from './core.js';

/** Elements that show a job; `show` is told each of its reports. */
export function progressOf(id) {
  const state = h('span', { role: 'status' });
  const time = h('span', { class: 'hint' });
  const bar = h('progress', { 'aria-label': t('progress') });
  const stop = h('button', { type: 'button', onclick: action(async () => {
    stop.disabled = true;
    await request('DELETE', 'jobs/' + id);
    // A second press ends it at once.
    setTimeout(() => { stop.disabled = false; }, 3000);
  }) }, t('cancel'));
  const element = h('p', { class: 'row noprint' }, state, bar, time, stop);
  function show(job) {
    const { steps, progress } = job;
    const isOpen = ['waiting', 'running'].includes(job.state);
    const text = [t('state.' + job.state),
      isOpen && steps && (steps.of ? t('stepOf', Math.min(steps.done + 1, steps.of), steps.of) : t('stepsDone', steps.done)),
      // Of a folder its name says enough.
      isOpen && steps?.what?.replace(/(^|\s)\/\S*\//g, '$1')].filter(Boolean).join(' – ');
    // What has not changed is not read aloud again.
    if (state.textContent !== text) state.textContent = text;
    if (steps?.of) {
      bar.max = steps.of;
      bar.value = steps.done;
    } else {
      bar.removeAttribute('value');
    }
    time.textContent = [t('seconds', number(job.seconds, 0)),
      isOpen && progress?.gap !== undefined && progress?.gap !== null && `${t('gapNow')} ${percentAtMost(progress.gap)}`]
      .filter(Boolean).join('  ');
    stop.hidden = !isOpen;
    bar.hidden = !isOpen;
  }
  return { element, show };
}
