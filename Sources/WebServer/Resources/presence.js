// Tells the server that this tab shows a scenario, and the user that others do, or that its files have changed.

import { t, h, request } from './core.js';

const tab = crypto.randomUUID();
const pause = 4_000;

/**
 * Watches over a scenario while its view is shown. `draft` has the unsaved changes.
 * Gives the place of what it says, and `version()`, the state of the files that the view was made from.
 */
export function watch(name, draft, isShown) {
  const place = h('div', { role: 'status', class: 'presence' });
  const path = `scenarios/${encodeURIComponent(name)}/presence`;
  let version;
  let said = '';
  const known = new Set();
  async function report() {
    const answer = await request('POST', path, { tab, changes: draft.count });
    // Versions that were saved before this view was made are no news.
    if (version === undefined) for (const saved of answer.tabs.saved) known.add(saved);
    version ??= answer.version;
    const lines = [
      answer.tabs.changing > 0 ? t('othersChange', answer.tabs.changing)
        : answer.tabs.others > 0 ? t('othersRead', answer.tabs.others) : null,
      answer.version !== version ? t('error.changedMeanwhile') : null,
      ...answer.tabs.saved.filter(saved => !known.has(saved)).map(saved => ({ saved })),
    ].filter(Boolean);
    const text = JSON.stringify(lines);
    if (text === said) return;
    said = text;
    place.replaceChildren(...lines.map(line => h('p', {}, line.saved
      ? [t('savedElsewhere'), ' ', h('a', { href: '#/scenario/' + encodeURIComponent(line.saved) }, line.saved)] : line)));
  }
  const first = report();
  (async () => {
    await first;
    while (isShown()) {
      await new Promise(done => setTimeout(done, pause));
      // The program may be away for a moment; whatever is asked next tells of it.
      if (isShown()) await report().catch(() => {});
    }
    await request('POST', path, { tab });
  })().catch(() => {});
  return { place, ready: first, version: () => version, note: saved => known.add(saved) };
}

window.addEventListener('pagehide', () => {
  const steps = location.hash.split('/');
  if (steps[1] !== 'scenario') return;
  fetch(`/api/scenarios/${steps[2]}/presence`, { method: 'POST', keepalive: true,
    headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ tab }) }).catch(() => {});
});
