// What may have been meant where nothing is found.
import { SEARCH, labels } from './search-names.js';
import { distance, near, phrase } from './search-words.js';

/** @import { Label } from './search-types.js' */

/**
 * What comes nearest to words that nobody uses here.
 * @param {string[]} words
 */
export function nearest(words) {
  const { run } = phrase(words);
  if (!run) return [];
  /** @param {Label} label */
  const edits = label => distance(run, label.run, run.length);
  const found = near(labels, run, Math.max(1, Math.floor(run.length * .34))).filter(label => label.kind !== SEARCH)
    .sort((one, other) => edits(one) - edits(other) || one.term - other.term);
  return [...new Map(found.map(label => [label.term, label])).values()].slice(0, 3);
}
