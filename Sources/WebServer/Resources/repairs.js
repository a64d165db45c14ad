// A repair becomes a new version of the scenario, and a plan is looked for. Files that are there stay as they are.

import { t, request, currentLanguage, Failure } from './core.js';

/** `about`: name of the scenario, and its changes that are in no file. */
export async function applyRepair(about, repair) {
  const set = { ...about.set, ...repair.values };
  let question = { scenario: about.scenario, set, overrides: about.overrides };
  // Named changes stay names; a version has values only.
  if ((about.overrides ?? []).length === 0) {
    try {
      const kept = await request('POST', `scenarios/${encodeURIComponent(about.scenario)}/versions?lang=${currentLanguage()}`,
        { name: about.scenario.replace(/\.xlsx$/i, ''), set });
      question = { scenario: kept.name };
    } catch (error) {
      // Files whose other values would change with it keep the repair beside them.
      if (!(error instanceof Failure) || !['failed', 'hasErrors'].includes(error.code)) throw error;
    }
  }
  const job = await request('POST', 'jobs', { kind: 'solve', lang: currentLanguage(), ...question });
  location.hash = '#/job/' + job.id;
}

/** What a search is of, in words: its scenario, and the changes that are in none of its files. */
export const changesOf = question => {
  const set = Object.entries(question?.set ?? {}).map(([path, value]) => `${path}=${value}`);
  const all = [...(question?.overrides ?? []), ...set];
  return all.length > 0 ? t('withChanges', all.join(', ')) : '';
};
