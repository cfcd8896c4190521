// Which sections, or terms, have a word, and how much it means there.
import { lines, manifest, numbersOf, part, readRows, shardOf } from './search-files.js';
import { contentOf } from './search-query.js';
import { isSlip, remember, spell, stemOf, sum } from './search-words.js';

/** @import { Listed, Ranked, Register } from './search-types.js' */

const LEVELS = 8, SYNONYM = .7, COMMON = 200;

/** @param {string} text */
function readWords(text) {
  /** @type {[string, string][]} */
  const entries = [];
  let word = '';
  for (const line of lines(text)) {
    const numbers = numbersOf(line), shared = numbers.next();
    const rest = numbers.rest(), tab = rest.indexOf('\t');
    word = word.slice(0, shared) + rest.slice(0, tab);
    entries.push([word, rest.slice(tab + 1)]);
  }
  return entries;
}

/**
 * Groups of what may be said for each other, each a word or several.
 * @param {string} text
 */
const readSynonyms = text => readRows(text).map(group => group.map(said => contentOf(said.split(' '))));

/**
 * The words that may be said instead of those of a query, by the stem of each. A phrase may be asked for, and not found.
 * @param {string[]} words
 */
async function synonymsOf(words) {
  /** @type {Map<string, string[]>} */
  const others = new Map();
  const stems = new Set(words.map(stemOf));
  for (const group of manifest.synonyms ? await part('synonyms-0', readSynonyms) : []) {
    const instead = group.flatMap(said => said.length === 1 ? said : []);
    for (const asked of group.filter(said => said.length && said.every(word => stems.has(stemOf(word)))).flat())
      for (const other of instead.filter(word => word !== asked)) remember(others, stemOf(asked), () => []).push(other);
  }
  return others;
}

/**
 * The lists for what a word may stand for: the word itself with other forms of it, or else what it begins, or else what it is with slips.
 * @param {Register} register
 * @param {string} word
 * @param {boolean} isTyped
 * @param {boolean} isLast
 * @returns {Promise<Listed[]>}
 */
async function listsOf(register, word, isTyped, isLast) {
  const first = await part(register, lines);
  // A site may have no terms, or nothing but terms.
  if (!first.length) return [];
  // Of a letter or two there are no forms, and too much begins with it.
  const own = spell(word), stem = stemOf(word), from = shardOf(first, stem), last = word.length < 3 ? own : stem + 'ing';
  const files = Array.from({ length: Math.max(shardOf(first, own), shardOf(first, last)) - from + 1 }, (_, i) => part(`${register}-${from + i}`, readWords));
  /** @param {string} other */
  const likeness = other => other === own ? 1
    : other.startsWith(stem) && stemOf(other) === stem ? .9
      : isLast && word.length > 2 && other.startsWith(word) ? .6
        : isTyped && isSlip(own, other) ? .4 : 0;
  const found = (await Promise.all(files)).flat().map(([other, list]) => ({ list, sure: likeness(other) }));
  const best = Math.max(.4, ...found.map(one => one.sure));
  return found.filter(one => one.sure > best - .15).slice(0, 8);
}

/**
 * Whether so much has a word that nobody need look for another.
 * @param {Listed[]} lists
 */
const isCommon = lists => lists.some(({ list, sure }) => sure > .8 && numbersOf(list).next() >= COMMON);

/**
 * What a word means wherever it is, how surely it is there, and how rare it is.
 * @param {Listed[]} lists
 * @param {number} all
 */
function levelsOf(lists, all) {
  /** @type {Map<number, { level: number, sure: number }>} */
  const levels = new Map();
  let count = .5;
  for (const { list, sure } of lists) {
    const numbers = numbersOf(list), length = numbers.next();
    if (sure > .8 || sure > .5 && count < 1) count += length;
    while (!numbers.isDone()) {
      const level = numbers.next() * sure;
      for (let left = numbers.next(), entry = 0; left > 0; left--) {
        entry += numbers.next();
        const before = levels.get(entry);
        levels.set(entry, { level: Math.max(level, before?.level ?? 0), sure: Math.max(sure, before?.sure ?? 0) });
      }
    }
  }
  return { levels, isKnown: count > .5, rarity: Math.log(1 + all / count) };
}

/**
 * Entries by how much the words mean to them, the best first; what may be said instead of which words; which are known; and how rare
 * each is.
 * @param {Register} register
 * @param {string[]} words
 */
export async function rank(register, words) {
  const saidInstead = synonymsOf(words);
  const found = await Promise.all(words.map(async (word, i) => {
    const own = await listsOf(register, word, true, i === words.length - 1);
    const others = isCommon(own) ? [] : (await saidInstead).get(stemOf(word)) ?? [];
    const said = await Promise.all(others.map(other => listsOf(register, other, false, false)));
    return levelsOf([...own, ...said.flat().map(one => ({ ...one, sure: one.sure * SYNONYM }))], register === 'terms' ? manifest.terms : manifest.sections);
  }));
  const total = sum(found.map(word => word.rarity));
  /** @type {Map<number, Ranked>} */
  const scores = new Map();
  found.forEach(({ levels, rarity }, i) => {
    for (const [entry, { level, sure }] of levels) {
      const one = remember(scores, entry, () => ({ entry, score: 0, covered: 0, has: 0 }));
      one.score += level / LEVELS * rarity / total;
      one.covered += sure * rarity / total;
      one.has |= 1 << i;
    }
  });
  return {
    synonyms: await saidInstead,
    ranked: [...scores.values()].sort((one, other) => other.score - one.score || one.entry - other.entry),
    known: new Set(words.filter((_, i) => found[i].isKnown)),
    rarities: new Map(words.map((word, i) => [stemOf(word), found[i].rarity / total])),
  };
}
