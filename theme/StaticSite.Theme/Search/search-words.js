// Words and how alike they are. The same rules as WordKey and WordReader, or queries miss what is there.

/** @import { Phrase, Spelled } from './search-types.js' */

/** @param {string} text */
export const fold = text => text.toLowerCase().normalize('NFD').replace(/[^\P{M}\u0338]+|\u00ad/gu, '')
  .replace(/[\u2010\u2011\ufe63\uff0d\u2212]/g, '-').replaceAll('’', "'")
  .replace(/(?<=[^\s-])'s(?![\p{L}\p{N}])/gu, '')
  .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');

/**
 * @param {string} text
 * @returns {string[]}
 */
export const plainOf = text => text.match(/[\p{L}\p{N}]+/gu) || [];

/**
 * What stands between spaces, or hyphens that join, without what is said around it: "C++" of "(C++)?".
 * @param {string} piece
 */
const trim = piece => piece.replace(/^["'¿¡\p{Ps}\p{Pe}\p{Pi}\p{Pf}]+|["'¿¡\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?…。、，．！？；：።؟،؛]+$/gu, '') || piece;

/** @param {string} text */
export const piecesOf = text => fold(text).split(/\s+|(?<=[^\s-])-(?=[^\s-])/).filter(Boolean).map(trim);

/** @param {string} piece */
export const hasSigns = piece => /[^\p{L}\p{N}]/u.test(piece);

/**
 * Pieces with signs that labels have.
 * @type {Set<string>}
 */
export const signed = new Set();

/**
 * A piece with signs is a word if labels have it, or may become one that is still typed. Else its words are.
 * @param {string} piece
 * @param {boolean} [isLast]
 */
const isSigned = (piece, isLast) => hasSigns(piece)
  && (signed.has(spell(piece)) || isLast && [...signed].some(other => other.startsWith(piece)));

/** @param {string} text */
export const wordsOf = text => piecesOf(text).flatMap((piece, i, all) => isSigned(piece, i > all.length - 2) ? piece
  : piece.split('/').flatMap(part => isSigned(part) ? part : plainOf(part)));

/** @typedef {[RegExp, string]} Rule */
/** @type {Rule[]} */
const SINGULAR = [[/(?<=..)ies$/, 'y'], [/(?<![su]|...i)s$/, '']];
/** @type {Rule[]} */
const AMERICAN = [
  [/(?<=ss|x|ch|sh)e$/, ''], [/zze$/, 'z'], [/tre$/, 'ter'], [/(?<=...)our$/, 'or'], [/ll(?=(e[rd]|ing)$)/, 'l'],
  [/^(?=.{7})(.*[iy])s(e[dr]?|ing|ation)$/, '$1z$2'],
];

/**
 * @param {string} word
 * @param {Rule[]} rules
 */
function respell(word, rules) {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(...rule) : word;
}

/** @param {string} word */
export const keyOf = word => word.length > 3 ? respell(respell(word, SINGULAR), AMERICAN) : word;

/** @param {string} piece */
export const spell = piece => piece.replace(/[\p{L}\p{N}]+/gu, keyOf);

/**
 * What the forms of a verb begin with: "choose" and "choosing", "plan" and "planned".
 * @param {string} word
 */
export const stemOf = word => keyOf(word).replace(/(?<=[aeiouy].*..)(ing|ed|e)$/, '').replace(/((?![aeiouls])\p{L})\1$/u, '$1');

/**
 * By its words alone, and exactly.
 * @param {string[]} pieces
 * @returns {Phrase}
 */
export function phrase(pieces) {
  const isPlain = !pieces.some(hasSigns), words = isPlain ? pieces : pieces.flatMap(plainOf);
  const keys = words.map(keyOf), key = keys.join(' ');
  return { words, text: words.join(' '), key, run: keys.join(''), exact: isPlain ? key : pieces.map(spell).join(' ') };
}

/**
 * How many slips a word may have.
 * @param {string} word
 */
export const slips = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/**
 * Damerau–Levenshtein (optimal string alignment), or more than most. Hot: runs for many words at every key.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  /** @type {number[]} */
  let older;
  /** @type {number[]} */
  let row = [];
  /** @type {number[]} */
  let next = [];
  for (let j = 0; j <= other.length; j++) next[j] = j;
  for (let i = 1; i <= one.length; i++) {
    [older, row, next] = [row, next, [i]];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j - 1] + Number(one[i - 1] !== other[j - 1]), row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], older[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
  }
  return next[other.length];
}

/**
 * Whether either word may be the other with slips.
 * @param {string} one
 * @param {string} other
 */
export function isSlip(one, other) {
  const most = Math.min(slips(one), slips(other));
  return distance(one, other, most) <= most;
}

/** @param {number[]} numbers */
export const sum = numbers => numbers.reduce((one, other) => one + other, 0);

/**
 * @template K, V
 * @param {Map<K, V>} known
 * @param {K} at
 * @param {() => V} make
 */
export function remember(known, at, make) {
  if (!known.has(at)) known.set(at, make());
  return /** @type {V} */ (known.get(at));
}

/**
 * The entries whose text begins with another.
 * @template {Spelled} T
 * @param {T[]} entries
 * @param {string} text
 */
export const startingWith = (entries, text) => entries.filter(entry => entry.text.startsWith(text));

/**
 * The entries whose run is at most so many edits away; of these, hardly any has both ends wrong. Hot: the cheaper tests come first.
 * @template {Spelled} T
 * @param {T[]} entries
 * @param {string} run
 * @param {number} most
 */
export const near = (entries, run, most) => entries.filter(({ run: other }) => Math.abs(other.length - run.length) <= most
  && (other[0] === run[0] || other.at(-1) === run.at(-1)) && distance(run, other, most) <= most);
