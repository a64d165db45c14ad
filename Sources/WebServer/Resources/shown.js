// Answers of the program as elements of the page, by their format.

import { t, h } from './core.js';
import { explained } from './explained.js';
import { compared } from './compared.js';
import { values, frontier, alternatives, tornado, swept } from './analysed.js';

const forms = {
  'kenkyubi-explanation/1': explained, 'kenkyubi-comparison/1': compared, 'kenkyubi-values/1': values,
  'kenkyubi-frontier/1': frontier, 'kenkyubi-alternatives/1': alternatives, 'kenkyubi-tornado/1': tornado,
  'kenkyubi-sweep/1': swept,
};

/**
 * Elements that show an answer.
 * `context`: `answers` to ask further; `about`, the scenario with its changes; `inputs` for names; `why(title, word)`, a button that
 * asks why the plan decides so.
 */
export function shown(answer, context) {
  const form = forms[answer.format];
  return form ? form(answer, context) : h('p', {}, t('unknownAnswer'));
}
