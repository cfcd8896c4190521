// What the glossary answers: a term, terms side by side, or the table that compares them.
import { manifest } from './search-files.js';
import { apart, isSure, labelsOfKey, resolve, SEARCH, SHORT, vocabulary } from './search-names.js';
import { rank } from './search-postings.js';
import { contentOf, isBetween, isContrast, isFiller, isRelative, isWithin, leadsWithin, onlyAsks, soughtIn, strip } from './search-query.js';
import { hasSigns, isSlip, near, phrase, slips, startingWith, stemOf, sum } from './search-words.js';

/** @import { Answer, Answers, Cut, Found, Meant, Phrase, Table } from './search-types.js' */

/**
 * The words of the glossary that were meant by one with slips, unless it is still typed and may become another, or by two run together.
 * @param {string} word
 * @param {boolean} isLast
 */
function correct(word, isLast) {
  if (onlyAsks(word) || hasSigns(word) || isLast && startingWith(vocabulary, word).length) return word;
  const found = near(vocabulary, word, slips(word)).filter(({ text }) => isSlip(word, text));
  return apart(word) ?? (found.sort((one, other) => other.labels.length - one.labels.length)[0]?.text || word);
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
 * Cuts words into labels, the longest first from the left; what is no label stays out. Words behind a "that" only describe, unless
 * all are asked about.
 * @param {string[]} words
 * @param {boolean} [isWhole]
 * @returns {Cut}
 */
function cut(words, isWhole) {
  /** @type {Cut['found']} */
  const found = [];
  for (let start = 0, end; start < words.length && (isWhole || !start || !isRelative(words[start])); start = Math.max(end, start + 1)) {
    for (end = Math.min(words.length, start + 6); end > start; end--) {
      if (end === start + 1 && isFiller(words[start])) continue;
      const said = words.slice(start, end), claims = labelsOf(phrase(said));
      if (!claims.length) continue;
      found.push({ start, end, said, meant: claims.map(label => ({ term: label.term, label })) });
      break;
    }
  }
  return { found, named: found.map(one => one.meant), said: found.flatMap(one => one.said) };
}

/** @param {Found[]} found */
const nearly = found => found.filter(one => one.sure > .85);

/**
 * What is meant on either side of a "vs", if all of them are names or nearly so. The last may end for all: "voice and non-voice process".
 * @param {string[]} words
 */
function sidesOf(words) {
  /** @type {string[][]} */
  const sides = [[]];
  for (const word of words) {
    if (isBetween(word)) sides.push([]);
    else sides[sides.length - 1].push(word);
  }
  const spoken = sides.filter(side => side.length), last = spoken[spoken.length - 1];
  const meant = spoken.map(side => {
    const whole = resolve(side), endings = side === last ? [] : last.map((_, i) => resolve([...side, ...last.slice(i)]));
    const most = [whole, ...endings].find(isSure) ?? nearly(whole);
    // "onshore cheaper than nearshore": what is asked stands behind a name.
    return most.length ? most : side.map((_, i) => nearly(resolve(side.slice(0, -i)))).find(found => found.length) ?? [];
  });
  return meant.every(side => side.length) ? meant : [];
}

/**
 * The candidate of each side that a table compares.
 * @param {Table} table
 * @param {Meant[][]} sides
 */
const columnsOf = (table, sides) => sides.map(side => side.find(found => table.subjects.includes(found.term)));

/**
 * Of the tables with columns of their own for so many sides, the one for the most, with the fewest others.
 * @param {Meant[][]} sides
 * @param {number} least
 * @returns {Table | undefined}
 */
function tableOf(sides, least) {
  /** @param {Table} table */
  const count = table => new Set(columnsOf(table, sides).flatMap(found => found?.term ?? [])).size;
  const fitting = manifest.tables.filter(table => count(table) >= Math.max(2, least));
  return fitting.sort((one, other) => count(other) - count(one) || one.subjects.length - other.subjects.length)[0];
}

/**
 * The first two labels that stand side by side and that a table compares, whatever else is said: "write the difference between cache
 * and buffer with an example".
 * @param {string[]} words
 * @param {Cut} labels
 */
function pairIn(words, { found, named }) {
  for (let i = 1; i < found.length; i++) {
    const between = words.slice(found[i - 1].end, found[i].start), pair = [named[i - 1], named[i]];
    if (between.length && between.every(isBetween) && tableOf(pair, 2)) return pair;
  }
  return [];
}

/** @param {string[]} words */
const rankTerms = words => rank('terms', words);

/**
 * @param {string[]} words
 * @param {string} text As it was typed.
 * @returns {Promise<Answers>}
 */
export async function answer(words, text) {
  if (!words.length) return { answers: [], unknown: [] };
  const bare = strip(words), exact = [words, bare].map(resolve).find(isSure);
  if (exact) {
    /** @param {Found} one */
    const isTyped = one => Number(one.label.written.normalize() === text);
    // Of labels that are alike, the one that was typed to the letter comes first.
    return { answers: exact.filter(one => one.sure > .8).sort((one, other) => isTyped(other) - isTyped(one)).map(one => ({ ...one, least: 1 })), unknown: [] };
  }

  const first = await rankTerms(soughtIn(bare)), { known } = first;
  const spelled = bare.flatMap((word, i) => known.has(word) ? word : correct(word, i > bare.length - 2));
  const unknown = soughtIn(bare).filter(word => !known.has(word) && spelled.includes(word));
  const answers = compared(words, spelled);
  if (answers) return { answers, unknown };
  const isAsTyped = spelled.length === bare.length && spelled.every((word, i) => word === bare[i]);
  return { ...described(spelled, isAsTyped ? first : await rankTerms(soughtIn(spelled))), unknown };
}

/**
 * "cache vs buffer", "difference between cache and buffer", or just "cache buffer".
 * @param {string[]} words
 * @param {string[]} bare
 * @returns {Answer[] | null}
 */
function compared(words, bare) {
  const asks = words.some(isContrast), labels = cut(bare, asks), { named } = labels, covered = labels.said.length;
  const between = bare.filter(isBetween).length;
  const loose = bare.filter(word => !isBetween(word) && !isFiller(word)).length;
  /** @type {Meant[][]} */
  let sides = words.some(isBetween) ? sidesOf(bare) : [];
  if (sides.length < 2 && covered >= (asks ? loose / 2 : loose)) sides = named;
  if (sides.length < 2 && asks) sides = pairIn(bare, labels);
  if (sides.length < 2 || !asks && !between && resolve(bare).some(one => one.sure > .8 && one.label.kind !== SEARCH)) return null;

  const table = tableOf(sides, sides === named ? 2 : sides.length);
  // Side by side, terms do not answer the question by themselves; and a whole question may have an answer of its own.
  if (table) return distinct([{ table }, ...columnsOf(table, sides)], asks || covered + between >= bare.length ? 1 : .94);
  return asks ? distinct(sides.map(side => side[0]), .9) : null;
}

/**
 * @param {(Partial<Answer> | undefined)[]} answers
 * @param {number} least
 */
const distinct = (answers, least) => answers
  .filter((one, i) => one && answers.findIndex(other => other?.term === one.term) === i)
  .map(one => ({ ...one, least }));

// A word alone is found only where it means much; and a name that is little of the query only describes something else, though hardly
// if it is an abbreviation.
const LONE = .65, COVERED = .3, NAMED = 1.2, LEAST_NAME = .35, LEAST_SHORT = .2, WHERE = .3;

/**
 * What the whole query may be called; then what much of it names; then whatever the most of it is said of.
 * @param {string[]} spelled
 * @param {Awaited<ReturnType<typeof rank>>} ranking
 */
function described(spelled, { ranked, known, rarities }) {
  // "Night duty in a call center": behind an "in", a name says where.
  const { found: [first], named: all, said } = cut(spelled), name = contentOf(first?.said ?? []).map(stemOf);
  const within = spelled.findIndex((word, i) => first && i >= first.end && isWithin(word));
  const count = contentOf(within < 0 ? spelled : spelled.slice(0, within)).filter(word => known.has(word)).length;
  const share = name.length / (count || 1), named = share > (first?.meant[0].label.kind === SHORT ? LEAST_SHORT : LEAST_NAME) ? first.meant : [];
  const rare = sum(name.map(stem => rarities.get(stem) ?? 0)), weight = NAMED * share * (leadsWithin(spelled.slice(0, first?.start)) ? WHERE : 1);
  /** @type {(Answer & { value: number, isWorth: boolean })[]} */
  const answers = ranked.map(({ entry, score, covered }) => {
    const label = named.find(one => one.term === entry)?.label;
    return {
      term: entry, label, part: label && name,
      value: score * (1 + covered) / 2 + (label ? weight : 0),
      least: Math.min(.95, Math.max(.4, 1.35 * Math.max(label ? rare : 0, score / 2))),
      isWorth: !!label || covered >= COVERED && (count > 1 || score >= LONE),
    };
  });
  const table = contentOf(said).length > count / 2 && tableOf(all, 2);
  const sure = resolve(spelled).filter(one => one.sure > .78);
  answers.sort((one, other) => other.value - one.value);
  const worth = answers.filter(one => one.isWorth && !sure.some(other => other.term === one.term));
  return {
    answers: [...table ? [{ table, least: .6 }] : [], ...sure.map(one => ({ ...one, least: Math.max(.6, one.sure) })), ...worth],
    weak: answers.filter(one => one.value > COVERED).slice(0, 2),
  };
}
