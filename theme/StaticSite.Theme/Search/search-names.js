// What every term is called, and which terms a phrase may mean.
import { readRows, numbersOf } from './search-files.js';
import {
  distance, hasSigns, near, phrase, piecesOf, remember, signed, slips, spell, startingWith,
} from './search-words.js';

/** @import { Found, Label, Phrase, Word } from './search-types.js' */

export const NAME = 0, SHORT = 1, ALIAS = 2, SEARCH = 3;

/**
 * Of each term, the labels that some file had.
 * @type {Map<number, Set<string>>}
 */
const terms = new Map();

/** @type {Label[]} */
export const labels = [];
/** @type {Map<string, Label[]>} */
export const labelsOfKey = new Map();

/**
 * The words of labels.
 * @type {Word[]}
 */
export const vocabulary = [];
/** @type {Map<string, Word>} */
const wordsByText = new Map();

/** @param {string} text */
export function readNames(text) {
  let next = 0;
  for (const [first, short, ...others] of readRows(text)) {
    const numbers = numbersOf(first);
    const term = next + numbers.next(), written = numbers.rest(), known = remember(terms, term, () => new Set());
    next = term + 1;
    /** @type {(label: string, as: string, kind: number) => void} */
    const add = (label, as, kind) => {
      if (known.has(label)) return;
      known.add(label);
      addLabel(term, as, kind);
    };
    add(`\t${written}`, written, NAME);
    add(`\t${short}`, short, SHORT);
    for (const other of others) {
      if (other[0] === '~') add(other, other.slice(1), SEARCH);
      else add(other, other.trim(), ALIAS);
    }
  }
  resolved.clear();
}

/**
 * @param {number} term
 * @param {string} written
 * @param {number} kind
 */
function addLabel(term, written, kind) {
  const pieces = piecesOf(written);
  const { words, ...spelled } = phrase(pieces);
  if (!spelled.exact) return;
  for (const piece of pieces.filter(hasSigns)) signed.add(spell(piece));
  const label = { ...spelled, term, written, kind };
  labels.push(label);
  remember(labelsOfKey, label.key, () => []).push(label);
  for (const word of new Set(words)) wordFor(word).labels.push(label);
}

/** @param {string} text */
function wordFor(text) {
  return remember(wordsByText, text, () => {
    /** @type {Word} */
    const word = { text, run: text, labels: [] };
    vocabulary.push(word);
    return word;
  });
}

// While somebody types, most phrases come again.
/** @type {Map<string, Found[]>} */
const resolved = new Map();

/** @param {{ sure: number }[]} found */
export const isSure = found => found.some(one => one.sure > .95);

/**
 * The terms that go by a phrase, the surest first.
 * @param {string[]} words
 */
export const resolve = words => remember(resolved, words.join(' '), () => findTerms(phrase(words)));

/**
 * How unlike a label's signs are to those of a query with the same words.
 * @param {Label} label
 * @param {string} exact
 */
const otherSigns = (label, exact) => label.exact === exact ? 0 : label.exact.startsWith(exact) ? .02 : .025;

// What authors only guessed comes last, and a name before the others.
const BEHIND = [0, .005, .01, .03];

/**
 * Terms with labels that are the query, begin with it, or are it with slips.
 * @param {Phrase} query
 */
function findTerms({ words, text, key, run, exact }) {
  /** @type {Map<number, Found>} */
  const best = new Map();
  /** @type {(label: Label, sure: number) => void} */
  const note = (label, sure) => {
    const before = best.get(label.term);
    if (!(before && before.sure >= sure)) best.set(label.term, { term: label.term, label, sure });
  };
  for (const label of labelsOfKey.get(key) ?? [])
    if (run || exact && label.exact.startsWith(exact)) note(label, 1 - [0, .001, .005, .02][label.kind] - otherSigns(label, exact));
  if (run && text.length > 1)
    for (const label of startingWith(labels, text)) note(label, .8 + .1 * text.length / label.text.length - BEHIND[label.kind]);
  for (const label of run ? near(labels, run, slips(run)) : []) {
    const edits = distance(run, label.run, 2);
    if (!edits) note(label, .97);
    else if (edits <= slips(label.run) && mayBe(words, label)) note(label, .9 - .03 * edits - BEHIND[label.kind] / 6);
  }
  return [...best.values()].sort((one, other) =>
    other.sure - one.sure || one.label.kind - other.label.kind || one.term - other.term);
}

/**
 * Slips are few in each word too, and none in what is itself a short name: "ojt full form" does not ask for "aht full form".
 * @param {string[]} words
 * @param {Label} label
 */
function mayBe(words, label) {
  const own = label.text.split(' ');
  return label.kind !== SHORT && (own.length !== words.length || own.every((word, i) =>
    distance(word, words[i], 2) <= (words[i].length < 4 && labelsOfKey.has(words[i]) ? 0 : Math.max(1, slips(word)))));
}

/**
 * The words that somebody ran together.
 * @param {string} run
 */
export const apart = run => labels.find(label => label.run === run)?.text.split(' ');
