// Sections of pages, by the words of their text.
import { entryOf, lines, manifest, numbersOf, part, readRows, shardOf } from './search-files.js';
import { contentOf, FILLERS, strip } from './search-questions.js';
import { isSlip, plainOf, spell, stemOf, sum, wordsOf } from './search-words.js';

/** @import { Answer, FoundSection, Kind, Section } from './search-types.js' */

/** @param {string} text */
function readWords(text) {
  /** @type {Map<string, string>} */
  const entries = new Map();
  let word = '';
  for (const line of lines(text)) {
    const numbers = numbersOf(line), shared = numbers.next();
    const rest = numbers.rest(), tab = rest.indexOf('\t');
    word = word.slice(0, shared) + rest.slice(0, tab);
    entries.set(word, rest.slice(tab + 1));
  }
  return entries;
}

/**
 * @param {string} text
 * @returns {Section[]}
 */
function readSections(text) {
  let page = '', title = '', apart = '';
  return readRows(text).map(([path, written, target, anchor, heading, opening, beside]) => {
    if (path) [page, title, apart] = [path, written, beside];
    return { path: page, title, target, anchor, heading, opening, apart };
  });
}

/**
 * The lists of sections for what a word may stand for in texts, each with how sure that is: the word itself with other
 * forms of it, or else what it begins, or else what it is with slips.
 * @param {string} word
 * @param {boolean} isLast
 */
async function postings(word, isLast) {
  const own = spell(word), stem = stemOf(word), shard = shardOf(manifest.words, own);
  /** @param {string} other */
  const begins = other => isLast && word.length > 2 && other.startsWith(word);
  const entries = [...await part(`words-${shard}`, readWords)];
  if (begins(manifest.words[shard + 1] ?? '')) entries.push(...await part(`words-${shard + 1}`, readWords));

  /** @param {string} other */
  const likeness = other => other === own ? 1 : other[0] === own[0] && stemOf(other) === stem ? .9 : begins(other) ? .6 : isSlip(own, other) ? .4 : 0;
  const found = entries.map(([other, list]) => ({ list, sure: likeness(other) }));
  const best = Math.max(.4, ...found.map(one => one.sure));
  return found.filter(one => one.sure > best - .15).slice(0, 8);
}

/**
 * The level of a word in each section that has it, and how rare it is.
 * @param {{ list: string, sure: number }[]} lists
 */
function levelsOf(lists) {
  /** @type {Map<number, number>} */
  const levels = new Map();
  let count = .5;
  for (const { list, sure } of lists) {
    const numbers = numbersOf(list);
    count += numbers.next();
    while (!numbers.isDone()) {
      const level = numbers.next() * sure;
      for (let left = numbers.next(), section = 0; left > 0; left--) {
        section += numbers.next();
        if (level > (levels.get(section) ?? -1)) levels.set(section, level);
      }
    }
  }
  return { levels, rarity: Math.log(1 + manifest.sections / count) };
}

/**
 * Sections by how much the words mean to them, the best first, and how rare each word is.
 * @param {string[]} words
 * @param {number} least
 */
async function findSections(words, least) {
  const found = (await Promise.all(words.map((word, i) => postings(word, i === words.length - 1)))).map(levelsOf);
  const total = sum(found.map(word => word.rarity));
  /** @type {Map<number, { section: number, score: number, covered: number }>} */
  const scores = new Map();
  for (const { levels, rarity } of found) {
    for (const [section, level] of levels) {
      const one = scores.get(section) ?? { section, score: 0, covered: 0 };
      one.score += level * rarity;
      one.covered += rarity / total;
      scores.set(section, one);
    }
  }
  for (const one of scores.values()) one.score *= one.covered ** 2;
  return {
    sections: [...scores.values()].filter(one => one.covered > least)
      .sort((one, other) => other.score - one.score || one.section - other.section),
    rarities: new Map(words.map((word, i) => [stemOf(word), found[i].rarity])),
  };
}

/** @param {string} path */
const slugOf = path => path.replace(/\/index\.html$/, '').replace(/^.*\/|\.html$/g, '');

/**
 * How much of the query a title has, and how much of the title the query has; or how a page sums itself up.
 * @param {string[]} words
 * @param {Map<string, number>} rarities
 */
function closenessTo(words, rarities) {
  const usual = sum([...rarities.values()]) / rarities.size;
  /** @param {string[]} stems */
  const weigh = stems => sum(stems.map(stem => rarities.get(stem) ?? (FILLERS.has(stem) ? .2 : 1) * usual));
  /** @type {(stems: string[], text: string[]) => number} */
  const share = (stems, text) => weigh(stems.filter(stem => text.includes(stem))) / (weigh(stems) || 1);
  const asked = words.map(stemOf);
  /** @param {string} title */
  const toTitle = title => {
    const own = wordsOf(title).map(stemOf);
    return .6 * share(asked, own) + .4 * share(own, asked);
  };
  /** @param {string} summary */
  const toSummary = summary => .55 * share([...rarities.keys()], wordsOf(summary).map(stemOf)) ** 2;
  /** @param {Section} section */
  return ({ path, title, anchor, heading, opening }) => Math.max(
    toTitle(heading || title),
    (anchor ? .8 : 1) * Math.max(toTitle(title), toTitle(slugOf(path))),
    anchor ? 0 : toSummary(`${title} ${opening}`));
}

/**
 * How close a page must be to come before the best answer: a name comes first, and a part of the query that is
 * not what is rare in it does not.
 * @param {Answer | undefined} best
 * @param {Map<string, number>} rarities
 */
function leastToLead(best, rarities) {
  if (!best?.part) return best && best.sure > .95 ? 1 : Math.max(.6, best?.sure ?? 0);
  const covered = sum([...best.part].map(stem => rarities.get(stem) ?? 0));
  return Math.max(.45, .3 + .45 * covered / sum([...rarities.values()]));
}

/**
 * Each kind says itself how its results stand among others.
 * @param {Section} section
 * @returns {Kind}
 */
const kindOf = ({ target }) => ({ ...manifest.kinds.page, ...manifest.kinds[target.split(':')[0]] });

/**
 * The pages a text may mean, and which of them may lead.
 * @param {string[]} words
 * @param {Answer | undefined} best
 */
export async function findPages(words, best) {
  const bare = strip(words), content = contentOf([...bare, ...bare.flatMap(plainOf)]);
  if (!content.length) return [];

  // A sentence of small words is known by all of them: "who does the work".
  const isSentence = content.length < 2 && words.length > 3 && !(best && best.sure > .9);
  // Where the glossary knows nothing, a section that lacks what is rare in the query is about something else.
  const { sections, rarities } = await findSections(isSentence ? [...new Set(words)] : content, best ? 0 : .45);
  const closeness = closenessTo(words, rarities), least = leastToLead(best, rarities);
  /** @type {FoundSection[]} */
  const pages = await Promise.all(sections.slice(0, 6).map(async ({ section, score }) => {
    const page = await entryOf('sections', section, readSections);
    const kind = kindOf(page), close = closeness(page);
    return {
      ...page,
      close,
      score: score * (1 + 2 * close) * kind.weight,
      leads: close > Math.max(least, page.anchor ? kind.section : kind.top),
    };
  }));
  pages.sort((one, other) => other.score - one.score);
  return pages.filter((page, i) => pages.findIndex(other => other.target === page.target) === i);
}
