// Words and how alike they are. The same rules as WordKey and WordReader, or queries miss what is there.

const fold = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
  .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
  .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');

const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) || [];

function key(word) {
  if (word.length <= 3) return word;
  if (word.length > 4 && word.endsWith('ies')) word = word.slice(0, -3) + 'y';
  else if (/[^su]s$/.test(word) && !(word.length > 4 && word.endsWith('is'))) word = word.slice(0, -1);
  if (/(ss|x|ch|sh)e$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('zze')) return word.slice(0, -2);
  if (word.endsWith('tre')) return word.slice(0, -2) + 'er';
  if (word.length > 5 && word.endsWith('our')) return word.slice(0, -2) + 'r';
  if (/ll(e[rd]|ing)$/.test(word)) return word.replace(/ll(?=[a-z]+$)/, 'l');
  return word.length > 6 ? word.replace(/([iy])s(e[dr]?|ing|ation)$/, '$1z$2') : word;
}

function phrase(words) {
  const keys = words.map(key);
  return { words, keys, text: words.join(' '), key: keys.join(' '), run: keys.join('') };
}

// How many slips a word of some length may have.
const slips = length => length < 4 ? 0 : length < 8 ? 1 : 2;

// Damerau–Levenshtein (optimal string alignment), or more than most. Hot: runs for every label at every key.
let older = [], row = [], next = [];
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  for (let j = 0; j <= other.length; j++) next[j] = j;
  for (let i = 1; i <= one.length; i++) {
    [older, row, next] = [row, next, older];
    const letter = one.charCodeAt(i - 1);
    let least = next[0] = i;
    for (let j = 1; j <= other.length; j++) {
      let edits = row[j - 1] + (letter === other.charCodeAt(j - 1) ? 0 : 1);
      if (row[j] < edits) edits = row[j] + 1;
      if (next[j - 1] < edits) edits = next[j - 1] + 1;
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1) && older[j - 2] < edits)
        edits = older[j - 2] + 1;
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
  }
  return next[other.length];
}

// Which letters occur, a bit each: words whose bits differ much need not be compared.
function letters(run) {
  let mask = 0;
  for (let i = 0; i < run.length; i++) mask |= 1 << (run.charCodeAt(i) & 31);
  return mask;
}

function bits(mask) {
  let count = 0;
  for (; mask; mask &= mask - 1) count++;
  return count;
}
