// Words and how alike they are. The same rules as WordKey and WordReader, or queries miss what is there.

const fold = text => text.toLowerCase().normalize('NFD').replace(/[^\P{M}\u0338]+|\u00ad/gu, '')
  .replace(/[\u2010\u2011\ufe63\uff0d\u2212]/g, '-').replaceAll('’', "'")
  .replace(/(?<=[^\s-])'s(?![\p{L}\p{N}])/gu, '')
  .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');

const plainOf = text => text.match(/[\p{L}\p{N}]+/gu) || [];

// What stands between spaces, or hyphens that join, without what is said around it: "C++" of "(C++)?".
const trim = piece => piece.replace(/^["'¿¡\p{Ps}\p{Pe}\p{Pi}\p{Pf}]+|["'¿¡\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?…。、，．！？；：।؟،؛]+$/gu, '') || piece;
const piecesOf = text => fold(text).split(/\s+|(?<=[^\s-])-(?=[^\s-])/).filter(Boolean).map(trim);
const hasSigns = piece => /[^\p{L}\p{N}]/u.test(piece);

// As the index has them: a piece with signs behind the words that it has.
const keysOf = text => piecesOf(text).flatMap(piece => [...plainOf(piece).map(key), ...(hasSigns(piece) ? [spell(piece)] : [])]);

// A piece with signs is a word if labels have it, or may become one that is still typed. Else its words are.
const signed = new Set();
const isSigned = (piece, isLast) => hasSigns(piece)
  && (signed.has(spell(piece)) || isLast && [...signed].some(other => other.startsWith(piece)));
const wordsOf = text => piecesOf(text).flatMap((piece, i, all) => isSigned(piece, i > all.length - 2) ? piece
  : piece.split('/').flatMap(part => isSigned(part) ? part : plainOf(part)));

const SINGULAR = [[/(?<=..)ies$/, 'y'], [/(?<![su]|...i)s$/, '']];
const AMERICAN = [
  [/(?<=ss|x|ch|sh)e$/, ''], [/zze$/, 'z'], [/tre$/, 'ter'], [/(?<=...)our$/, 'or'], [/ll(?=(e[rd]|ing)$)/, 'l'],
  [/^(?=.{7})(.*[iy])s(e[dr]?|ing|ation)$/, '$1z$2'],
];

const respell = (word, rules) => word.replace(...rules.find(([ending]) => ending.test(word)) || ['', '']);
const key = word => word.length > 3 ? respell(respell(word, SINGULAR), AMERICAN) : word;
const spell = piece => piece.replace(/[\p{L}\p{N}]+/gu, key);

// What the forms of a verb begin with: "choose" and "choosing", "plan" and "planned".
const stemOf = word => key(word).replace(/(?<=[aeiouy].*..)(ing|ed|e)$/, '').replace(/((?![aeiouls])\p{L})\1$/u, '$1');

// By its words alone, and exactly.
function phrase(pieces) {
  const isPlain = !pieces.some(hasSigns), words = isPlain ? pieces : pieces.flatMap(plainOf);
  const keys = words.map(key), joined = keys.join(' ');
  return { words, text: words.join(' '), key: joined, run: keys.join(''), exact: isPlain ? joined : pieces.map(spell).join(' ') };
}

// How many slips a word may have.
const slips = ({ length }) => length < 4 ? 0 : length < 8 ? 1 : 2;

// Damerau–Levenshtein (optimal string alignment), or more than most. Hot: runs for many words at every key.
function distance(one, other, most) {
  let older, row, next = [];
  for (let j = 0; j <= other.length; j++) next[j] = j;
  for (let i = 1; i <= one.length; i++) {
    [older, row, next] = [row, next, [i]];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j - 1] + (one[i - 1] !== other[j - 1]), row[j] + 1, next[j - 1] + 1);
      if (j > 1 && older && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], older[j - 2] + 1);
      least = Math.min(least, next[j]);
    }
    if (least > most) return most + 1;
  }
  return next[other.length];
}

// Whether either word may be the other with slips.
function isSlip(one, other) {
  const most = Math.min(slips(one), slips(other));
  return distance(one, other, most) <= most;
}

const sum = numbers => numbers.reduce((one, other) => one + other, 0);
const push = (map, at, value) => map.has(at) ? map.get(at).push(value) : map.set(at, [value]);

// Which letters occur, a bit each: words whose bits differ much need not be compared.
const lettersOf = run => [...run].reduce((bits, letter) => bits | 1 << (letter.charCodeAt() & 31), 0);

const countBits = bits => bits ? 1 + countBits(bits & bits - 1) : 0;

// The entries whose text begins with another.
const startingWith = (entries, text) => entries.filter(entry => entry.text.startsWith(text));

// The entries whose run is at most so many edits away. Hot: the cheaper tests come first.
function near(entries, run, most) {
  const letters = lettersOf(run);
  return entries.filter(entry => Math.abs(entry.run.length - run.length) <= most
    && countBits(letters ^ entry.letters) <= 2 * most && distance(run, entry.run, most) <= most);
}
