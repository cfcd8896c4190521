// Sections of pages, by the words of their text.
import { entryOf, kindOf, manifest, readRows } from './search-files.js';
import { rank } from './search-postings.js';
import { asksHow, isFiller, soughtIn, strip } from './search-query.js';
import { stemOf, sum, wordsOf } from './search-words.js';

/** @import { Answer, FoundSection, Ranked, Section } from './search-types.js' */

/**
 * @param {string} file
 * @returns {Section[]}
 */
function readSections(file) {
  let page = '', title = '', apart = '', target = '';
  return readRows(file).map(([path, written, said, own, heading, text, beside, answer]) => {
    if (path) [page, title, apart] = [path, written, beside];
    target = said || target;
    const anchor = own === ' ' ? heading.toLowerCase().replaceAll(' ', '-') : own;
    return { path: page, title, target, anchor, heading, text, apart, answer };
  });
}

/** @param {string} path */
const slugOf = path => path.replace(/\/index\.html$/, '').replace(/^.*\/|\.html$/g, '');

/**
 * How much of the query a title has, and how much of the title the query has; or how a page sums itself up.
 * @param {string[]} words
 * @param {Map<string, number>} rarities
 * @param {Map<string, string[]>} synonyms
 */
function closenessTo(words, rarities, synonyms) {
  const usual = 1 / rarities.size;
  const asked = words.map(stemOf);
  const said = new Map([...synonyms].flatMap(([stem, others]) => others.map(other => [stemOf(other), stem])));
  /** @param {string[]} stems */
  const weigh = stems => sum(stems.map(stem => rarities.get(stem) ?? (isFiller(stem) ? .2 : 1) * usual));
  /** @type {(stems: string[], text: string[]) => number} */
  const share = (stems, text) => weigh(stems.filter(stem => text.includes(stem))) / (weigh(stems) || 1);
  /** @param {string} text */
  const stemsOf = text => wordsOf(text).map(stemOf).map(stem => asked.includes(stem) ? stem : said.get(stem) ?? stem);
  /** @param {string} title */
  const toTitle = title => {
    const own = stemsOf(title);
    return .6 * share(asked, own) + .4 * share(own, asked);
  };
  /** @param {string} summary */
  const toSummary = summary => .55 * share([...rarities.keys()], stemsOf(summary)) ** 2;
  /** @param {Section} section */
  return ({ path, title, anchor, heading, text }) => {
    const whole = Math.max(toTitle(title), toTitle(slugOf(path)));
    return {
      whole,
      close: Math.max(toTitle(heading || title), anchor ? .8 * whole : Math.max(whole, toSummary(`${title} ${text}`))),
      named: stemsOf(`${heading} ${title} ${slugOf(path)}`),
    };
  };
}

// What comes so close to a question is asked for its answer.
const ASKED = .75;

const MOST = 8, MOST_BESIDE = 5, MOST_BELOW = 3, FEW = 256;

/**
 * The first of the entries. A file of a large site has many sections, so where the glossary answers, few files are looked into, and
 * fewer where no page may come before its answer; but a row of the table that answers is always read.
 * @param {Ranked[]} entries
 * @param {Answer | undefined} best
 */
function toRead(entries, best) {
  const size = manifest.blocks.sections, files = new Set(), [first, end] = best?.table?.sections ?? [0, 0];
  const most = best ? Math.max(best.least < 1 ? MOST_BESIDE : MOST_BELOW, FEW / size) : MOST;
  return entries.slice(0, MOST).filter(({ entry }) => {
    const file = Math.floor(entry / size);
    return entry > first && entry < end || files.has(file) || files.size < most && files.add(file);
  });
}

/**
 * The pages a text may mean, and which of them may lead; and what answers inside of a page, such as the row of a table.
 * @param {string[]} words
 * @param {Answer[]} answers
 */
export async function findPages(words, answers) {
  const [best] = answers, table = best?.table;
  const content = soughtIn(strip(words));
  // A sentence of small words is known by all of them: "who does the work".
  const isSentence = content.length < 2 && words.length > 3 && !(best && best.least > .9);
  const sought = isSentence ? [...new Set(words)] : content;
  const { ranked, known, rarities, synonyms } = await rank('words', sought);
  // Where the glossary knows nothing, a section that lacks what is rare in the query is about something else.
  const enough = ranked.filter(one => best || one.covered > .5);
  for (const one of enough) one.score *= one.covered ** 2;
  enough.sort((one, other) => other.score - one.score || one.entry - other.entry);

  const closeness = closenessTo(words, rarities, synonyms);
  const found = await Promise.all(toRead(enough, best).map(async one => ({ ...one, ...await entryOf('sections', one.entry, readSections) })));
  // No term says how to do something.
  const isHow = asksHow(words), least = Math.min(best?.least ?? .6, isHow ? .6 : 1), part = best?.part ?? [], stems = sought.map(stemOf);
  /** @type {FoundSection[]} */
  const pages = found.map(page => {
    const kind = kindOf(page), { close, whole, named } = closeness(page);
    const limit = page.anchor ? isHow && kind.section < 1 ? .4 : kind.section : kind.top;
    return {
      ...page,
      close,
      score: page.score * (1 + 2 * close) * kind.weight,
      // What the query names must be there, and more than that in a title.
      leads: (close > Math.max(least, limit) || whole > Math.max(least, .6, kind.top))
        && stems.every((stem, i) => page.has & 1 << i || named.includes(stem) || !part.includes(stem))
        && !(part.length && stems.every(stem => part.includes(stem) || !named.includes(stem))),
    };
  });
  pages.sort((one, other) => other.score - one.score);
  const subjects = answers.flatMap(one => one.label?.text.split(' ').map(stemOf) ?? []);
  const row = pages.find(page => page.anchor && page.target === table?.target && stems.some((stem, i) => page.has & 1 << i && !subjects.includes(stem)));
  await Promise.all(pages.map(async page => {
    if (page.answer && (page === row || page.close > ASKED && page.target !== table?.target)) page.said = await entryOf('said', Number(page.answer), readRows);
  }));
  // Of a row, the cells of what was asked for.
  const terms = answers.map(one => one.term);
  if (row?.said) row.said = row.said.filter((cell, i) => !i || cell && terms.includes(table?.subjects[i - 1]));
  return {
    pages: pages.filter((page, i) => pages.findIndex(other => other.target === page.target) === i),
    inside: pages.filter(page => page === row || page.said),
    known,
  };
}
