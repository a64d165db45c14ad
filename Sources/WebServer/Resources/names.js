// What paths of a scenario's values are called.

import { t, hasText, titleOf } from './core.js';
import { steps } from './draft.js';

/** `roles.clerk.skills.notes` is the share of the notes that a clerk takes over: the words of the catalogue, names of the scenario. */
export function nameOf(inputs, path) {
  const parts = steps(path);
  const word = (...keys) => keys.filter(key => hasText('item.' + key)).map(key => t('item.' + key))[0];
  const last = parts.at(-1);
  if (parts.length === 4 && word(parts[2])) {
    const of = titleOf(inputs, 'chores', last);
    return `${titleOf(inputs, parts[0], parts[1])}: ${word(parts[2])} (${of})`;
  }
  if (parts.length >= 3) return `${titleOf(inputs, parts[0], parts[1])}: ${word(parts.slice(-2).join('.'), last) ?? last}`;
  return word(path, last) ?? path;
}
