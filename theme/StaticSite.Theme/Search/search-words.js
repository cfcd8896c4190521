// Words and how alike they are. The same rules as WordKey and WordReader, or queries miss what is there.

const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '')
  .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
  .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1');

const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) || [];

const SINGULAR = [[/(?<=..)ies$/, 'y'], [/(?<![su]|...i)s$/, '']];
const AMERICAN = [
  [/(?<=ss|x|ch|sh)e$/, ''], [/zze$/, 'z'], [/tre$/, 'ter'], [/(?<=...)our$/, 'or'], [/ll(?=(e[rd]|ing)$)/, 'l'],
  [/^(?=.{7})(.*[iy])s(e[dr]?|ing|ation)$/, '$1z$2'],
];

const respell = (word, rules) => word.replace(...rules.find(([ending]) => ending.test(word)) || ['', '']);
const key = word => word.length > 3 ? respell(respell(word, SINGULAR), AMERICAN) : word;

// What the forms of a verb begin with: "choose" and "choosing", "plan" and "planned".
const stemOf = word => key(word).replace(/(?<=[aeiouy].*..)(ing|ed|e)$/, '').replace(/([^aeiouls])\1$/, '$1');

function phrase(words) {
  const keys = words.map(key);
  return { words, text: words.join(' '), key: keys.join(' '), run: keys.join('') };
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
