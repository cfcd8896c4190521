// What the glossary answers: a term, terms side by side, or the table that compares them.

const set = words => new Set(words.split(' '));
const LEADS = set('what whats wat which who is are was does do did the a an define definition meaning mean means meant by of full form fullform acronym abbreviation stands stand for explain tell me about how you please can to');
const TAILS = set('meaning mean means definition full form fullform acronym abbreviation stands stand for is are what work works explained please');
const SIDES = set('vs versus v or and n against than from with to same as');
const CONTRAST = set('difference differences different differ diff compare compared comparison distinguish distinction between bw btw vs versus or');
const PLACES = set('in at for within inside on');
const FILLERS = set('as same a an the of in is are be to and or for what which who how do does did it on at by with from there i my you your we can may will that this when why where every always');

const isContrast = word => CONTRAST.has(word) || word.length > 7 && distance(word, 'difference', 2) < 3;

// What a text is about: its words without those that only ask.
const contentOf = words => [...new Set(words)].filter(word => !FILLERS.has(word) && !LEADS.has(word) && !isContrast(word));

// Spells out what people shorten: "i t e s", "v/s" and "b/w".
const spellOut = text => text.replace(/^(?:\p{L} )+\p{L}$/u, letters => letters.replaceAll(' ', ''))
  .replace(/\bv\/s\b/gi, 'vs').replace(/\bb\/w\b/gi, 'between');

// The words without those that open a question, and without those that close it too.
function strip(words) {
  let start = 0, end = words.length;
  while (start < end - 1 && (LEADS.has(words[start]) || isContrast(words[start]))) start++;
  const lead = words.slice(start);
  while (end > start + 1 && TAILS.has(words[end - 1])) end--;
  return [lead, words.slice(start, end)];
}

// Cuts words into labels, the longest first from the left; what is no label stays out.
function cut(words) {
  const keys = words.map(key), found = [];
  let covered = 0;
  for (let i = 0; i < words.length; i++) {
    for (let end = Math.min(words.length, i + 6); end > i; end--) {
      const claims = labelsOfKey.get(keys.slice(i, end).join(' '));
      if (!claims || end === i + 1 && FILLERS.has(words[i])) continue;
      found.push(claims.map(label => ({ term: label.term, label, sure: 1 })));
      covered += end - i;
      i = end - 1;
      break;
    }
  }
  return { found, covered };
}

// What may be meant on either side of a "vs".
function sidesOf(words, least) {
  const sides = [[]];
  for (const word of words) SIDES.has(word) ? sides.push([]) : sides[sides.length - 1].push(word);
  return sides.filter(side => side.length).map(side => resolve(phrase(side)).filter(found => found.sure > least).slice(0, 4));
}

// The table with the fewest columns that has one candidate of every side.
function tableOf(sides) {
  const fitting = tables.filter(table =>
    sides.every(side => side.some(found => table.subjects.includes(found.term.number))));
  return fitting.sort((one, other) => one.subjects.length - other.subjects.length)[0];
}

function answer(text) {
  const words = wordsOf(text);
  if (!words.length) return [];

  const found = resolve(phrase(words));
  if (found.length && found[0].sure > .95) return found;

  const [lead, bare] = strip(words);
  for (const rest of [lead, bare]) {
    const sure = resolve(phrase(rest));
    if (sure.length && sure[0].sure > .95) return sure;
  }

  return compared(words, bare) || placed(bare) || merge(resolve(phrase(bare)), cut(bare), bare.length);
}

// "bpo vs kpo", "difference between bpo and kpo", or just "bpo kpo".
function compared(words, bare) {
  const asks = words.some(isContrast);
  let sides = words.some(word => SIDES.has(word)) ? sidesOf(bare, asks ? .6 : .85) : [];
  const pieces = cut(bare);
  if (sides.length < 2 || !sides.every(side => side.length)) {
    const loose = bare.filter(word => !SIDES.has(word) && !(asks && FILLERS.has(word))).length;
    sides = pieces.found.length > 1 && pieces.covered >= (asks ? loose / 2 : loose) ? pieces.found : [];
  }
  if (sides.length < 2) return null;

  const table = tableOf(sides);
  if (!table && !asks && pieces.covered < bare.length - 1) return null;
  // Side by side, terms do not answer the question by themselves.
  const sure = table ? 1 : .9;
  const chosen = sides.map((side, i) => ({
    ...(table && side.find(found => table.subjects.includes(found.term.number)) || side[0]), sure: sure - i / 100,
  }));
  const unique = chosen.filter((one, i) => chosen.findIndex(other => other.term === one.term) === i);
  return table ? [{ table, sure }, ...unique] : unique;
}

// "nesting in bpo" asks about nesting.
function placed(words) {
  const at = words.findIndex((word, i) => i && PLACES.has(word));
  if (at < 0) return null;
  const found = resolve(phrase(words.slice(0, at)));
  return found.length && found[0].sure > .8 ? found.map(one => ({ ...one, sure: one.sure - .06 })) : null;
}

// What the whole phrase may mean, and then what parts of it mean.
function merge(found, pieces, count) {
  const merged = new Map(found.map(one => [one.term.number, one]));
  pieces.found.forEach((side, i) => side.forEach(one => {
    const sure = .4 + .35 * pieces.covered / count - i / 100;
    const before = merged.get(one.term.number);
    if (!before || before.sure < sure) merged.set(one.term.number, { ...one, sure });
  }));
  return [...merged.values()].sort((one, other) => other.sure - one.sure || one.term.number - other.term.number);
}

// What comes nearest to words that nobody uses here.
function nearest(text) {
  const query = phrase(wordsOf(text));
  const most = Math.max(1, Math.floor(query.run.length * .4));
  const found = new Map();
  for (const label of labels) {
    if (label.kind === SEARCH) continue;
    const edits = distance(query.run, label.run, most);
    if (edits <= most && !(found.get(label.term)?.edits <= edits)) found.set(label.term, { term: label.term, label, edits });
  }
  return [...found.values()].sort((one, other) => one.edits - other.edits || one.term.number - other.term.number).slice(0, 3);
}
