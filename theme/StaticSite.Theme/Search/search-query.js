// The words of a query, and which of them only ask. The language of the site says which do.
import { manifest } from './search-files.js';
import { fold, plainOf } from './search-words.js';

/** @type {Record<string, Set<string>>} */
const sets = {};

/**
 * Whether a word is one of those that the language has of a kind.
 * @param {string} kind
 * @param {string} word
 */
const is = (kind, word) => (sets[kind] ??= new Set(plainOf(fold(manifest.asks[kind])))).has(word);

/** @param {string} word */
const opens = word => is('opens', word);

/** @param {string} word */
export const isContrast = word => is('contrasts', word);

/** @param {string} word */
export const isFiller = word => opens(word) || is('fills', word);

/** @param {string} word */
export const isBetween = word => is('parts', word);

/**
 * Whether a word begins to describe what stands before it: "a company that".
 * @param {string} word
 */
export const isRelative = word => is('describes', word);

/**
 * Whether a word says that what comes next is where something is: "in".
 * @param {string} word
 */
export const isWithin = word => is('within', word);

/**
 * Whether what comes behind these words is where something is: "shrinkage in the".
 * @param {string[]} words
 */
export const leadsWithin = words => isWithin(words.findLast(word => !opens(word)) ?? '');

/** @param {string[]} words */
export const asksHow = ([first, next]) => is('how', first) && is('to', next);

/** @param {string} word */
export const onlyAsks = word => isFiller(word) || isContrast(word);

/**
 * What a text is about: its words without those that only ask.
 * @param {string[]} words
 */
export const contentOf = words => [...new Set(words)].filter(word => !onlyAsks(word));

/**
 * As the index has them: with the words of pieces that have signs.
 * @param {string[]} words
 */
export const soughtIn = words => contentOf([...words, ...words.flatMap(plainOf)]);

/**
 * The words without those that open a question, and without those that close it.
 * @param {string[]} words
 */
export function strip(words) {
  let start = 0, end = words.length;
  while (start < end - 1 && (opens(words[start]) || isContrast(words[start]))) start++;
  while (end > start + 1 && (opens(words[end - 1]) || is('closes', words[end - 1]))) end--;
  return words.slice(start, end);
}
