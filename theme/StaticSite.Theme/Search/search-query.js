// The words of a query, and which of them only ask.
import { distance, plainOf } from './search-words.js';

/**
 * @param {string} words
 * @param {Iterable<string>} others
 */
const set = (words, others = []) => new Set([...words.split(' '), ...others]);
const LEADS = set('what whats wat which who is are was does do did the a an define definition meaning mean means meant by of full form fullform acronym abbreviation stands stand for explain tell me about how you please can to between bw btw');
const TAILS = set('work works explained', LEADS);
const FILLERS = set('anybody anyone anything everybody everyone everything nobody nothing somebody someone something have has not no any all some one they their don t into out up over as same in be and or it on at with from there i my your may will that this when why where every always happens many much', LEADS);
const SIDES = set('vs versus v or and n against than from with to same as');
const CONTRAST = set('difference differ diff compare compared comparison distinguish distinction vs versus or');
const RELATIVES = set('that who whose which what where when');

/** @param {string} word */
export const isContrast = word => CONTRAST.has(word) || word.length > 7 && distance(word, 'difference', 2) < 3;

/** @param {string} word */
export const isFiller = word => FILLERS.has(word);

/** @param {string} word */
export const isBetween = word => SIDES.has(word);

/**
 * Whether a word begins to describe what stands before it: "a company that".
 * @param {string} word
 */
export const isRelative = word => RELATIVES.has(word);

/** @param {string[]} words */
export const asksHow = ([first, next]) => first === 'how' && set('to do can').has(next);

/** @param {string} word */
export const onlyAsks = word => FILLERS.has(word) || isContrast(word);

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
 * Spells out what people shorten: "i t e s", "v/s" and "b/w".
 * @param {string} text
 */
export const spellOut = text => text.replace(/^(?:\p{L} )+\p{L}$/u, letters => letters.replaceAll(' ', ''))
  .replace(/\bv\/s\b/gi, 'vs').replace(/\bb\/w\b/gi, 'between');

/**
 * The words without those that open a question, and without those that close it.
 * @param {string[]} words
 */
export function strip(words) {
  let start = 0, end = words.length;
  while (start < end - 1 && (LEADS.has(words[start]) || isContrast(words[start]))) start++;
  while (end > start + 1 && TAILS.has(words[end - 1])) end--;
  return words.slice(start, end);
}
