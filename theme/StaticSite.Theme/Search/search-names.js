// What every term is called, and which terms a phrase may mean.
import { readRows, numbersOf } from './search-files.js';
import {
  distance, hasSigns, isSlip, keyOf, lettersOf, near, phrase, piecesOf, push, signed, slips, spell, startingWith, sum,
} from './search-words.js';

/** @import { Found, Label, Phrase, Term, Word } from './search-types.js' */

export const NAME = 0, SHORT = 1, ALIAS = 2, SEARCH = 3;

/** @type {Map<number, { term: Term, known: Set<string> }>} */
const terms = new Map();

/** @type {Label[]} */
const labels = [];
/** @type {Map<string, Label[]>} */
export const labelsOfKey = new Map();

/**
 * The words of labels.
 * @type {Word[]}
 */
export const vocabulary = [];
/** @type {Map<string, Word>} */
const wordsByText = new Map();
/** @type {Map<string, Word[]>} */
const wordsOfKey = new Map();

/** @param {string} text */
export function readNames(text) {
  let next = 0;
  for (const [first, written, short, ...others] of readRows(text)) {
    const numbers = numbersOf(first);
    const at = next + numbers.next();
    next = at + 1;
    const { term, known } = termAt(at, numbers.rest());
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
  meanings.clear();
}

/**
 * Another file may have had other labels of it.
 * @param {number} number
 * @param {string} id
 */
function termAt(number, id) {
  return remember(terms, number, () => ({ term: { number, id }, known: new Set() }));
}

/**
 * @param {Term} term
 * @param {string} written
 * @param {number} kind
 */
function addLabel(term, written, kind) {
  const pieces = piecesOf(written);
  const { words, ...spelled } = phrase(pieces);
  if (!spelled.exact) return;
  for (const piece of pieces.filter(hasSigns)) signed.add(spell(piece));
  const label = { ...spelled, letters: lettersOf(spelled.run), term, written, kind };
  labels.push(label);
  push(labelsOfKey, label.key, label);
  for (const word of new Set(words)) wordFor(word).labels.push(label);
}

/** @param {string} text */
function wordFor(text) {
  return remember(wordsByText, text, () => {
    /** @type {Word} */
    const word = { text, run: text, letters: lettersOf(text), labels: [] };
    vocabulary.push(word);
    push(wordsOfKey, keyOf(text), word);
    return word;
  });
}

// While somebody types, most words and phrases come again.
/** @type {Map<string, Map<Word, number>>} */
const meanings = new Map();
/** @type {Map<string, Found[]>} */
const resolved = new Map();

/**
 * @template K, V
 * @param {Map<K, V>} known
 * @param {K} at
 * @param {() => V} make
 */
function remember(known, at, make) {
  const before = known.get(at);
  if (before !== undefined) return before;
  const made = make();
  known.set(at, made);
  return made;
}

/**
 * The words of labels that a typed word may stand for, each with how sure that is.
 * @param {string} word
 * @param {boolean} isLast
 * @returns {Map<Word, number>}
 */
function meant(word, isLast) {
  /** @type {(found: Word[], sure: number) => [Word, number][]} */
  const all = (found, sure) => found.map(other => [other, sure]);
  // Of what is found twice the last stays, which is the surest.
  return new Map([
    ...all(near(vocabulary, word, slips(word)).filter(({ text }) => isSlip(word, text)), .75),
    ...all(word.length > (isLast ? 1 : 2) ? startingWith(vocabulary, word) : [], .9),
    ...all(wordsOfKey.get(keyOf(word)) ?? [], 1),
  ]);
}

/** @param {{ sure: number }[]} found */
export const isSure = found => found.some(one => one.sure > .95);

/**
 * The terms that go by a phrase, the surest first.
 * @param {string[]} words
 */
export function resolve(words) {
  const query = phrase(words);
  return remember(resolved, words.join(' '), () => findTerms(query));
}

/** @typedef {(label: Label, sure: number) => void} Note */

/** @param {Phrase} query */
function findTerms(query) {
  /** @type {Map<Term, Found>} */
  const best = new Map();
  /** @type {Note} */
  const note = (label, sure) => {
    const before = best.get(label.term);
    if (!(before && before.sure >= sure)) best.set(label.term, { term: label.term, label, sure });
  };
  matchWhole(query, note);
  if (!isSure([...best.values()])) matchWords(query, note);
  return [...best.values()].sort((one, other) =>
    other.sure - one.sure || one.label.kind - other.label.kind || one.term.number - other.term.number);
}

/**
 * How unlike a label's signs are to those of a query with the same words.
 * @param {Label} label
 * @param {string} exact
 */
const otherSigns = (label, exact) => label.exact === exact ? 0 : label.exact.startsWith(exact) ? .02 : .025;

/** @param {Label} label */
const isGuessed = label => Number(label.kind === SEARCH);

/**
 * Labels that are the query, begin with it, or are it with slips. What authors only guessed comes last.
 * @param {Phrase} query
 * @param {Note} note
 */
function matchWhole({ words, text, key, run, exact }, note) {
  for (const label of labelsOfKey.get(key) ?? [])
    if (run || exact && label.exact.startsWith(exact)) note(label, 1 - [0, .001, .005, .02][label.kind] - otherSigns(label, exact));
  if (!run) return;
  if (text.length > 1)
    for (const label of startingWith(labels, text)) note(label, .8 + .1 * text.length / label.text.length - .02 * isGuessed(label));
  for (const label of near(labels, run, slips(run))) {
    const edits = distance(run, label.run, 2);
    if (!edits) note(label, .97);
    else if (edits <= slips(label.run) && mayBe(words, label)) note(label, .9 - .03 * edits - .005 * isGuessed(label));
  }
}

/**
 * Slips are few in each word too: "ojt full form" does not ask for "aht full form".
 * @param {string[]} words
 * @param {Label} label
 */
function mayBe(words, label) {
  const own = label.text.split(' ');
  return label.kind !== SHORT && (own.length !== words.length || own.every((word, i) => distance(word, words[i], 2) <= Math.max(1, slips(word))));
}

/**
 * Labels that share words with the query, in any order.
 * @param {Phrase} query
 * @param {Note} note
 */
function matchWords({ words, exact }, note) {
  const possible = words.map((word, i) => {
    const isLast = i === words.length - 1;
    return remember(meanings, word + isLast, () => meant(word, isLast));
  });
  const weights = words.map((word, i) => Math.log(1 + labelsOfKey.size / (wordsByText.get(word)?.labels.length || (possible[i].size ? 3 : .5))));
  const candidates = possible.flatMap(meaning => [...meaning.keys()]).flatMap(word => word.labels.slice(0, 100));
  const pieces = exact.split(' ').filter(hasSigns);
  for (const label of new Set(candidates)) {
    const lacking = pieces.filter(piece => !label.exact.split(' ').includes(piece)).length;
    const own = label.text.split(' ').map(wordFor);
    const sure = possible.map(meaning => Math.max(...own.map(word => meaning.get(word) ?? 0)));
    const covered = sum(sure.map((one, i) => one * weights[i])) / sum(weights);
    const matched = sure.filter(Boolean).length;
    note(label, (matched === words.length && matched === own.length
      ? .6 + .25 * covered
      : .78 * covered * covered * (.5 + .5 * Math.min(1, matched / own.length))) - .1 * lacking);
  }
}

/**
 * What comes nearest to words that nobody uses here.
 * @param {string[]} words
 */
export function nearest(words) {
  const { run } = phrase(words);
  if (!run) return [];
  /** @param {Label} label */
  const edits = label => distance(run, label.run, run.length);
  const found = near(labels, run, Math.max(1, Math.floor(run.length * .4))).filter(label => label.kind !== SEARCH)
    .sort((one, other) => edits(one) - edits(other) || one.term.number - other.term.number);
  return [...new Map(found.map(label => [label.term, label])).values()].slice(0, 3);
}
