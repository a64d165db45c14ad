// Answers that were found by solving variants: tables of numbers with what is proven of them.

import { t, h, number, percent, table, titleOf } from './core.js';

/** What one more, or one less, of each thing is worth. */
export function values(answer) {
  const groups = ['money', 'limits', 'decisions'].filter(group => answer.items.some(item => item.group === group));
  return [h('p', {}, `${t('presentValue')}: ${answer.base.text}`), groups.map(group => [
    h('h4', {}, t('values.' + group)),
    table(t('values.' + group), [
      { title: t('changed'), value: row => row.text },
      { title: t('effect'), value: row => row.difference?.reached ?? -Infinity, show: row => row.effect },
    ], answer.items.filter(item => item.group === group))])];
}

/** The least money for each value. */
export function frontier(answer) {
  const next = answer.next?.noneEvenWith !== undefined ? t('noMoreEvenWith', number(answer.next.noneEvenWith))
    : answer.next ? t('nextStep', number(answer.next.objective, 1), number(answer.next.suffices)) : '';
  return [h('p', {}, t(answer.isLevels ? 'levelsNote' : 'stairsNote')),
    table(t('stairs'), [
      { title: t('suffices'), isNumber: true, value: row => row.money.suffices, show: row => number(row.money.suffices) },
      { title: t('doesNotSuffice'), isNumber: true, value: row => row.money.doesNotSuffice ?? 0,
        show: row => number(row.money.doesNotSuffice) },
      { title: t('value.reached'), isNumber: true, value: row => row.value.reached, show: row => row.value.text },
    ], answer.steps),
    next && h('p', {}, next),
    answer.wish && h('p', {}, wish(answer.wish)),
    !answer.isComplete && h('p', { class: 'hint' }, t('notComplete'))];
}

/** The least money for the hours that were wished for. */
function wish({ hours, money }) {
  const wanted = number(hours, 1);
  if (money?.noneEvenWith !== undefined) return t('wishNever', wanted, number(money.noneEvenWith));
  if (!money) return t('wishUnknown', wanted);
  return t('wishMoney', wanted, number(money.suffices))
    + (money.doesNotSuffice !== null ? t('wishNot', number(money.doesNotSuffice)) : '');
}

/** Hires that every plan nearly as good has, that some have, that none has; head-counts; the plans. */
export function alternatives(answer, context) {
  const verdict = row => t((row.isProven ? '' : 'sofar.') + 'verdict.' + row.verdict);
  const order = { always: 0, depends: 1, never: 2 };
  return [
    h('p', {}, t('alternativesScope', answer.best.text, percent(answer.share), number(answer.threshold, 1))),
    h('h4', {}, t('noRegret')),
    table(t('noRegret'), [
      { title: t('hire'), value: row => row.text },
      { title: t('verdict'), value: row => order[row.verdict], show: verdict },
      { title: t('postsInBest'), isNumber: true, value: row => row.posts },
      context.why && { title: t('why'), show: row => row.inBest > 0 ? context.why(row.text, row.role) : '' },
    ].filter(Boolean), answer.pools.toSorted((a, b) => order[a.verdict] - order[b.verdict]), { filter: true }),
    h('h4', {}, t('headCounts')),
    table(t('headCounts'), [
      { title: t('role'), value: row => row.title },
      { title: t('fewest'), isNumber: true, value: row => row.posts.least },
      { title: t('postsInBest'), isNumber: true, value: row => row.posts.inBest },
      { title: t('mostPosts'), isNumber: true, value: row => row.posts.most },
    ], answer.roles),
    h('h4', {}, t('askAlternatives')),
    table(t('askAlternatives'), [
      { title: t('objective'), isNumber: true, value: row => row.objective, show: row => number(row.objective, 1) },
      { title: t('differsFromBest'), value: row => row.changes.join(' ') || t('sameDecisions') },
    ], answer.plans),
  ];
}

/** What the range of each uncertain number does, and which decisions survive all of it. */
export function tornado(answer, { inputs }) {
  const end = result => result.difference?.text ?? result.text;
  const size = row => Math.max(...[row.atLow, row.atHigh].map(result => Math.abs(result.difference?.reached ?? 0)));
  const survivors = answer.survivors;
  const name = (collection, id) => inputs ? titleOf(inputs, collection, id) : id;
  const kept = [
    ...survivors.supported.map(id => name('researchers', id)),
    ...survivors.pools.map(pool => `${name('roles', pool.role)} – ${name('places', pool.place)}`),
    ...survivors.measures.map(id => name('measures', id))];
  return [h('p', {}, `${t('presentValue')}: ${answer.base.text}`),
    table(t('askTornado'), [
      { title: t('uncertain'), value: row => row.text },
      { title: t('lowEnd'), value: row => row.atLow.difference?.reached ?? 0, show: row => `${row.low}: ${end(row.atLow)}` },
      { title: t('highEnd'), value: row => row.atHigh.difference?.reached ?? 0, show: row => `${row.high}: ${end(row.atHigh)}` },
    ], answer.bars.toSorted((a, b) => size(b) - size(a)), { filter: true }),
    answer.skipped > 0 && h('p', { class: 'hint' }, t('skippedNumbers', answer.skipped)),
    h('h4', {}, t('survivors', survivors.plans)),
    kept.length > 0 ? h('ul', {}, kept.map(text => h('li', {}, text))) : h('p', {}, t('noSurvivors'))];
}

/** Variants beside the scenario as it is. */
export function swept(answer) {
  return table(t('variants'), [
    { title: t('variant'), value: row => row.name,
      show: row => row.run ? h('a', { href: '#/run/' + row.run }, row.name) : row.name },
    { title: t('objective'), isNumber: true, value: row => row.value?.reached ?? -Infinity,
      show: row => row.value ? number(row.value.reached, 1) : row.text },
    { title: t('changeBy'), value: row => row.difference?.reached ?? 0,
      show: row => row.changes.length > 0 ? row.difference?.text : '' },
    { title: t('cost'), isNumber: true, value: row => row.cost ?? 0, show: row => number(row.cost) },
    { title: t('supportedCount'), isNumber: true, value: row => row.supported?.length ?? '' },
    { title: t('posts'), isNumber: true, value: row => row.posts?.reduce((sum, one) => sum + one.posts, 0) ?? '' },
    { title: t('afterAward'), isNumber: true, value: row => row.afterAwardYearly ?? 0,
      show: row => number(row.afterAwardYearly) },
  ], answer.members);
}
