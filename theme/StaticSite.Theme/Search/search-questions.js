// What the glossary answers: a term, terms side by side, or the table that compares them.
import { manifest } from './search-files.js';
import { isSure, labelsOfKey, resolve, SEARCH, vocabulary } from './search-names.js';
import { distance, hasSigns, isSlip, near, phrase, slips, startingWith, stemOf } from './search-words.js';

/** @import { Answer, Found, Meant, Phrase, Table, Term } from './search-types.js' */

/**
 * @param {string} words
 * @param {Iterable<string>} others
 */
const set = (words, others = []) => new Set([...words.split(' '), ...others]);
const LEADS = set('what whats wat which who is are was does do did the a an define definition meaning mean means meant by of full form fullform acronym abbreviation stands stand for explain tell me about how you please can to');
const TAILS = set('work works explained', LEADS);
export const FILLERS = set('as same in be and or it on at with from there i my your we may will that this when why where every always happens many much', LEADS);
const SIDES = set('vs versus v or and n against than from with to same as');
const CONTRAST = set('difference differ diff compare compared comparison distinguish distinction between bw btw vs versus or');
const PLACES = set('in at for within inside on');

/** @param {string} word */
export const isContrast = word => CONTRAST.has(word) || word.length > 7 && distance(word, 'difference', 2) < 3;

/** @param {string} word */
const onlyAsks = word => FILLERS.has(word) || isContrast(word);

/**
 * What a text is about: its words without those that only ask.
 * @param {string[]} words
 */
export const contentOf = words => [...new Set(words)].filter(word => !onlyAsks(word));

/**
 * Spells out what people shorten: "i t e s", "v/s" and "b/w".
 * @param {string} text
 */
export const spellOut = text => text.replace(/^(?:\p{L} )+\p{L}$/u, letters => letters.replaceAll(' ', ''))
  .replace(/\bv\/s\b/gi, 'vs').replace(/\bb\/w\b/gi, 'between');

/**
 * The word of the glossary that was meant by one with slips, unless it may yet become another.
 * @param {string} word
 */
function correct(word) {
  if (onlyAsks(word) || hasSigns(word) || startingWith(vocabulary, word).length) return word;
  const found = near(vocabulary, word, slips(word)).filter(({ text }) => isSlip(word, text));
  return found.sort((one, other) => other.labels.length - one.labels.length)[0]?.text || word;
}

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

/**
 * The labels with the words of a phrase, only those with its signs if there are such.
 * @param {Phrase} phrase
 */
function labelsOf({ key, exact }) {
  const all = labelsOfKey.get(key) ?? [], same = all.filter(label => label.exact === exact);
  return same.length || !key ? same : all;
}

/**
 * Cuts words into labels, the longest first from the left; what is no label stays out.
 * @param {string[]} words
 */
function cut(words) {
  /** @type {Meant[][]} */
  const found = [];
  let covered = 0;
  for (let i = 0, end; i < words.length; i = Math.max(end, i + 1)) {
    for (end = Math.min(words.length, i + 6); end > i; end--) {
      if (end === i + 1 && FILLERS.has(words[i])) continue;
      const claims = labelsOf(phrase(words.slice(i, end)));
      if (!claims.length) continue;
      found.push(claims.map(label => ({ term: label.term, label })));
      covered += end - i;
      break;
    }
  }
  return { found, covered };
}

/**
 * What may be meant on either side of a "vs". The last side may end for all of them: "voice and non-voice process".
 * @param {string[]} words
 * @param {number} least
 */
function sidesOf(words, least) {
  /** @type {string[][]} */
  const sides = [[]];
  for (const word of words) {
    if (SIDES.has(word)) sides.push([]);
    else sides[sides.length - 1].push(word);
  }
  const spoken = sides.filter(side => side.length), last = spoken[spoken.length - 1];
  return spoken.map(side => {
    const endings = side === last ? [] : last.map((_, i) => resolve([...side, ...last.slice(i)]));
    return [resolve(side), ...endings].find(isSure) || resolve(side).filter(found => found.sure > least).slice(0, 4);
  });
}

/**
 * The candidate of each side that a table compares.
 * @param {Table} table
 * @param {Meant[][]} sides
 */
const columnsOf = (table, sides) => sides.map(side => side.find(found => table.subjects.includes(found.term.number)));

/**
 * The table with the fewest columns that has a column of its own for every side.
 * @param {Meant[][]} sides
 * @returns {Table | undefined}
 */
function tableOf(sides) {
  const fitting = manifest.tables.filter(table => {
    const terms = columnsOf(table, sides).map(found => found?.term);
    return terms.every(Boolean) && new Set(terms).size === Math.max(2, sides.length);
  });
  return fitting.sort((one, other) => one.subjects.length - other.subjects.length)[0];
}

/**
 * @param {string[]} words
 * @param {string} text As it was typed.
 * @returns {Answer[]}
 */
export function answer(words, text) {
  if (!words.length) return [];
  const bare = strip(words), exact = [words, bare].map(resolve).find(isSure);
  if (exact) return typedFirst(exact, words, text);
  const spelled = bare.map(correct);
  return compared(words, spelled) || placed(spelled) || merge(resolve(bare), spelled);
}

/**
 * Of terms whose labels are alike, the one whose label was typed to the letter.
 * @param {Found[]} found
 * @param {string[]} words
 * @param {string} text
 */
function typedFirst(found, words, text) {
  const alike = labelsOfKey.get(phrase(words).key) ?? [];
  const typed = alike.filter(label => label.written.normalize() === text).map(label => label.term);
  /** @param {Found} one */
  const isTyped = one => Number(typed.includes(one.term));
  return typed.length ? [...found].sort((one, other) => isTyped(other) - isTyped(one)) : found;
}

/**
 * "cache vs buffer", "difference between cache and buffer", or just "cache buffer".
 * @param {string[]} words
 * @param {string[]} bare
 */
function compared(words, bare) {
  const asks = words.some(isContrast), { found, covered } = cut(bare);
  const between = bare.filter(word => SIDES.has(word)).length;
  const loose = bare.filter(word => !SIDES.has(word) && !FILLERS.has(word)).length;
  /** @type {Meant[][]} */
  let sides = words.some(word => SIDES.has(word)) ? sidesOf(bare, asks ? .6 : .85) : [];
  if (!sides.every(side => side.length)) sides = [];
  if (sides.length < 2 && covered >= (asks ? loose / 2 : loose)) sides = found;
  if (sides.length < 2 || !asks && !between && resolve(bare).some(one => one.sure > .8 && one.label.kind !== SEARCH)) return null;

  const table = tableOf(sides);
  // Side by side, terms do not answer the question by themselves; and a whole question may have an answer of its own.
  if (table) return ranked([{ table }, ...columnsOf(table, sides)], asks || covered + between >= bare.length ? 1 : .94);
  return asks ? ranked(sides.map(side => side[0]), .9) : null;
}

/**
 * @param {(Partial<Answer> | undefined)[]} answers
 * @param {number} sure
 */
const ranked = (answers, sure) => answers
  .filter((one, i) => answers.findIndex(other => other?.term === one?.term) === i)
  .map((one, i) => ({ ...one, sure: sure - i / 100 }));

/**
 * "eviction in a cache" asks about eviction.
 * @param {string[]} words
 */
function placed(words) {
  const at = words.findIndex((word, i) => i && PLACES.has(word));
  const found = resolve(words.slice(0, Math.max(0, at)));
  return found[0]?.sure > .8 ? found.map(one => ({ ...one, sure: one.sure - .06 })) : null;
}

/**
 * What the whole phrase may mean, and then what parts of it mean.
 * @param {Found[]} whole
 * @param {string[]} words
 */
function merge(whole, words) {
  const { found, covered } = cut(words), parts = found.flat();
  /** @type {Map<Term | Table, Answer>} */
  const merged = new Map(whole.map(one => [one.term, one]));
  const most = .4 + .35 * covered / words.length;
  found.forEach((claims, i) => claims.forEach(({ term, label }) => {
    const sure = most - i / 100, before = merged.get(term);
    if (before && before.sure >= sure) return;
    const part = parts.filter(other => other.term === term).flatMap(other => other.label.text.split(' '));
    merged.set(term, { term, label, sure, part: new Set(part.map(stemOf)) });
  }));
  const table = found.length > 1 && tableOf(found);
  if (table) merged.set(table, { table, sure: most + .01 });
  /** @param {Answer} one */
  const numberOf = one => one.term?.number ?? -1;
  return [...merged.values()].sort((one, other) => other.sure - one.sure || numberOf(one) - numberOf(other));
}
