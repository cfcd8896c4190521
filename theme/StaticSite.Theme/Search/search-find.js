// Answers of the glossary and pages together.
import { entryOf, lines, loadManifest, manifest, part, readRows, shardOf } from './search-files.js';
import { ALIAS, isSure, readNames, resolve } from './search-names.js';
import { isContrast, strip } from './search-query.js';
import { answer } from './search-questions.js';
import { hasSigns, piecesOf, plainOf, spell, wordsOf } from './search-words.js';

/** @import { Answer, Result, Results } from './search-types.js' */

/** Loads what every query needs. */
export async function start() {
  await loadManifest();
  await Promise.all([part('names-0', readNames), part('terms', lines)]);
}

/**
 * What is less known in a large glossary comes by word. What comes before all others is in the first file.
 * @param {string} text
 */
async function loadNames(text) {
  const pieces = piecesOf(text), words = strip(pieces.flatMap(plainOf)).filter(word => !isContrast(word));
  const shards = new Set([...words, ...pieces.filter(hasSigns)].map(word => shardOf(manifest.names, spell(word)) + 1));
  await Promise.all([...shards].map(shard => part(`names-${shard}`, readNames)));
}

/** @param {string} path */
const idOf = path => path.replace(/^.*\/|\.html$/g, '');

/**
 * @param {Pick<Answer, 'term' | 'table' | 'label'>} answer
 * @returns {Promise<Result>}
 */
async function detail({ term, table, label }) {
  const at = table ? manifest.terms + manifest.tables.indexOf(table) : term ?? 0;
  const [path, title, short, text, formula, apart] = await entryOf('answers', at, readRows);
  return {
    target: table ? table.target : `term:${idOf(path)}`,
    path, title, short, text, formula, apart, anchor: '',
    isDescribed: !table && !label,
    also: label?.kind === ALIAS ? label.written : '',
    words: label && wordsOf(label.written),
  };
}

const MOST = 5;

/** What only the pages need, and what finds nothing. */
export const later = () => import('./search-later.js');

/**
 * @param {string} text
 * @returns {Promise<Results>}
 */
export async function findResults(text, withPages = true) {
  // "i t e s", if no name is spelled so.
  const joined = text.replace(/^(\p{L} )+\p{L}$/u, letters => letters.replaceAll(' ', ''));
  await start();
  await Promise.all([text, joined].map(loadNames));
  const typed = wordsOf(text), words = isSure(resolve(typed)) ? typed : wordsOf(joined);
  const { answers, weak, unknown } = await answer(words, text.normalize());
  const [{ pages, inside, known }, ...best] = await Promise.all([
    withPages ? later().then(({ findPages }) => findPages(words, answers)) : { pages: [], inside: [], known: new Set() },
    ...answers.slice(0, MOST).map(detail),
  ]);
  for (const one of best) {
    const place = inside.find(section => section.target === one.target);
    if (place) Object.assign(one, { anchor: place.anchor, apart: place.heading, said: place.said });
  }
  const others = pages.filter(page => !best.some(one => one.target === page.target)).slice(0, MOST);
  const leading = others.filter(page => page.leads).sort((one, other) => other.close - one.close);
  const results = [...new Set([...leading.slice(0, 1), ...best, ...others])];
  const isNothing = withPages && !results.length;
  return {
    results,
    near: isNothing ? await Promise.all((weak?.length ? weak : (await later()).nearest(words)).map(detail)) : [],
    unknown: withPages && !isNothing ? unknown.filter(word => !known.has(word)) : [],
  };
}
