// What every term is called, and which terms a phrase may mean.

const NAME = 0, SHORT = 1, ALIAS = 2, SEARCH = 3;
const terms = new Map();

const labels = [];
const labelsOfKey = new Map();

// The words of labels.
const vocabulary = [];
const wordsByText = new Map();
const wordsOfKey = new Map();

function readNames(text) {
  let next = 0;
  for (const [first, name, short, ...others] of readRows(text)) {
    place = 0;
    const at = next + number(first);
    next = at + 1;
    // Another file may have had other labels of it.
    if (!terms.has(at)) terms.set(at, { term: { number: at, id: first.slice(place) }, known: new Set() });
    const { term, known } = terms.get(at);
    const add = (label, written, kind) => known.has(label) || known.add(label) && addLabel(term, written, kind);
    add(`\t${name}`, name, NAME);
    add(`\t${short}`, short, SHORT);
    for (const other of others) other[0] === '~' ? add(other, other.slice(1), SEARCH) : add(other, other.trim(), ALIAS);
  }
  resolved.clear();
  meanings.clear();
}

function addLabel(term, written, kind) {
  const pieces = piecesOf(written);
  const { words, ...label } = { ...phrase(pieces), term, written, kind };
  if (!label.exact) return;
  for (const piece of pieces.filter(hasSigns)) signed.add(spell(piece));
  label.letters = lettersOf(label.run);
  labels.push(label);
  push(labelsOfKey, label.key, label);
  for (const word of new Set(words)) wordFor(word).labels.push(label);
}

function wordFor(text) {
  if (!wordsByText.has(text)) {
    const word = { text, run: text, letters: lettersOf(text), labels: [] };
    vocabulary.push(word);
    wordsByText.set(text, word);
    push(wordsOfKey, key(text), word);
  }
  return wordsByText.get(text);
}

// While somebody types, most words and phrases come again.
const meanings = new Map();
const resolved = new Map();
function remember(known, at, find) {
  if (!known.has(at)) known.set(at, find());
  return known.get(at);
}

// The words of labels that a typed word may stand for, each with how sure that is.
function meant(word, isLast) {
  const all = (found, sure) => found.map(other => [other, sure]);
  // Of what is found twice the last stays, which is the surest.
  return new Map([
    ...all(near(vocabulary, word, slips(word)).filter(({ text }) => isSlip(word, text)), .75),
    ...all(word.length > 2 - isLast ? startingWith(vocabulary, word) : [], .9),
    ...all(wordsOfKey.get(key(word)) || [], 1),
  ]);
}

// The terms that go by a phrase, the surest first.
function resolve(words) {
  const query = phrase(words);
  return remember(resolved, words.join(' '), () => findTerms(query));
}

function findTerms(query) {
  const best = new Map();
  const note = (label, sure) => {
    if (!(best.get(label.term)?.sure >= sure)) best.set(label.term, { term: label.term, label, sure });
  };
  matchWhole(query, note);
  if (!isSure([...best.values()])) matchWords(query, note);
  return [...best.values()].sort((one, other) =>
    other.sure - one.sure || one.label.kind - other.label.kind || one.term.number - other.term.number);
}

// How unlike a label's signs are to those of a query with the same words.
const otherSigns = (label, exact) => label.exact === exact ? 0 : label.exact.startsWith(exact) ? .02 : .025;

// Labels that are the query, begin with it, or are it with slips. What authors only guessed comes last.
function matchWhole({ words, text, key, run, exact }, note) {
  for (const label of labelsOfKey.get(key) || [])
    if (run || exact && label.exact.startsWith(exact)) note(label, 1 - [0, .001, .005, .02][label.kind] - otherSigns(label, exact));
  if (!run) return;
  if (text.length > 1)
    for (const label of startingWith(labels, text)) note(label, .8 + .1 * text.length / label.text.length - .02 * (label.kind === SEARCH));
  for (const label of near(labels, run, slips(run))) {
    const edits = distance(run, label.run, 2);
    if (!edits) note(label, .97);
    else if (edits <= slips(label.run) && mayBe(words, label)) note(label, .9 - .03 * edits - .005 * (label.kind === SEARCH));
  }
}

// Slips are few in each word too: "ojt full form" does not ask for "aht full form".
function mayBe(words, label) {
  const own = label.text.split(' ');
  return label.kind !== SHORT && (own.length !== words.length || own.every((word, i) => distance(word, words[i], 2) <= Math.max(1, slips(word))));
}

// Labels that share words with the query, in any order.
function matchWords({ words, exact }, note) {
  const possible = words.map((word, i) => {
    const isLast = i === words.length - 1;
    return remember(meanings, word + isLast, () => meant(word, isLast));
  });
  const weights = words.map((word, i) => Math.log(1 + labelsOfKey.size / (wordsByText.get(word)?.labels.length || (possible[i].size ? 3 : .5))));
  const candidates = possible.flatMap(meaning => [...meaning.keys()]).flatMap(word => word.labels.slice(0, 100));
  const pieces = exact.split(' ').filter(hasSigns);
  for (const label of new Set(candidates)) {
    const lacking = pieces.filter(piece => !label.exact.split(' ').includes(piece)).length;
    const own = label.text.split(' ').map(text => wordsByText.get(text));
    const sure = possible.map(meaning => Math.max(...own.map(word => meaning.get(word) || 0)));
    const covered = sum(sure.map((one, i) => one * weights[i])) / sum(weights);
    const matched = sure.filter(Boolean).length;
    note(label, (matched === words.length && matched === own.length
      ? .6 + .25 * covered
      : .78 * covered * covered * (.5 + .5 * Math.min(1, matched / own.length))) - .1 * lacking);
  }
}

// What comes nearest to words that nobody uses here.
function nearest(words) {
  const { run } = phrase(words);
  if (!run) return [];
  const edits = label => distance(run, label.run, run.length);
  const found = near(labels, run, Math.max(1, Math.floor(run.length * .4))).filter(label => label.kind !== SEARCH)
    .sort((one, other) => edits(one) - edits(other) || one.term.number - other.term.number);
  return [...new Map(found.map(label => [label.term, label])).values()].slice(0, 3);
}
