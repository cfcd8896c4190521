// What every term is called, and which terms a phrase may mean.

const NAME = 0, SHORT = 1, ALIAS = 2, SEARCH = 3;
const terms = new Map();
const labels = [];
const labelsOfKey = new Map();
const labelsOfWord = new Map();
const keyOfWord = new Map();
const tables = [];

const push = (map, at, value) => map.has(at) ? map.get(at).push(value) : map.set(at, [value]);

function readNames(text) {
  let next = 0;
  for (const line of lines(text)) {
    const [first, name, short, ...others] = line.split('\t');
    place = 0;
    const term = { number: next + number(first) };
    next = term.number + 1;
    if (terms.has(term.number)) continue;
    term.id = first.slice(place);
    terms.set(term.number, term);
    addLabel(term, name, NAME);
    if (short) addLabel(term, short, SHORT);
    for (const other of others)
      other[0] === '~' ? addLabel(term, other.slice(1), SEARCH) : addLabel(term, other, ALIAS);
  }
  return true;
}

function readTables(text) {
  for (const line of lines(text)) {
    const [id, subjects] = line.split('\t');
    const table = { id, number: tables.length, subjects: [] };
    for (place = 0; place < subjects.length;) table.subjects.push(number(subjects));
    tables.push(table);
  }
  return true;
}

function addLabel(term, written, kind) {
  const label = { ...phrase(wordsOf(written)), term, written, kind };
  if (!label.run) return;
  label.letters = letters(label.run);
  label.isShort = kind === SHORT || /^[A-Z0-9&-]{2,6}$/.test(written);
  labels.push(label);
  push(labelsOfKey, label.key, label);
  label.words.forEach((word, i) => {
    keyOfWord.set(word, label.keys[i]);
    if (label.words.indexOf(word) === i) push(labelsOfWord, word, label);
  });
}

const rarity = count => Math.log(1 + labels.length / count);

// The words of labels that a typed word may stand for, each with how sure that is.
const meanings = new Map();
function meant(word, isLast) {
  const known = meanings.get(word + isLast);
  if (known && known.of === keyOfWord.size) return known;
  const found = new Map();
  const own = key(word), mask = letters(word);
  found.of = keyOfWord.size;
  meanings.set(word + isLast, found);
  for (const [other, itsKey] of keyOfWord) {
    const most = Math.min(slips(word.length), slips(other.length));
    const sure = itsKey === own ? 1
      : (isLast ? word.length > 1 : word.length > 2) && other.startsWith(word) ? .9
      : most && bits(mask ^ letters(other)) <= 2 * most && distance(word, other, most) <= most ? .75
      : most && isLast && other.length > word.length && distance(word, other.slice(0, word.length), 1) <= 1 ? .6
      : 0;
    if (sure) found.set(other, sure);
  }
  return found;
}

// The terms that go by a phrase, the surest first. While somebody types, most phrases come again.
const resolved = new Map();
function resolve(query) {
  const known = resolved.get(query.text);
  if (known && known.of === labels.length) return known;
  const found = findLabels(query);
  found.of = labels.length;
  if (resolved.size > 500) resolved.clear();
  resolved.set(query.text, found);
  return found;
}

// Hot: looks at every label.
function findLabels(query) {
  const best = new Map();
  const note = (label, sure) => {
    const before = best.get(label.term.number);
    if (!before || sure > before.sure) best.set(label.term.number, { term: label.term, label, sure });
  };

  for (const label of labelsOfKey.get(query.key) || []) note(label, 1 - [0, .001, .005, .02][label.kind]);
  const mask = letters(query.run);
  for (const label of labels) {
    const longer = label.run.length - query.run.length;
    const most = label.isShort ? 0 : slips(Math.min(query.run.length, label.run.length));
    if (!longer && label.run === query.run) note(label, .97);
    else if (longer >= -2 && query.text.length > 1 && label.text.startsWith(query.text))
      note(label, .8 + .1 * query.text.length / label.text.length - (label.kind === SEARCH ? .02 : 0));
    else if (longer <= most && -longer <= most && most && bits(mask ^ label.letters) <= 2 * most) {
      const edits = distance(query.run, label.run, most);
      if (edits <= most) note(label, .9 - .03 * edits - (label.kind === SEARCH ? .005 : 0));
    }
  }

  if (![...best.values()].some(found => found.sure > .95)) matchWords(query, note);
  return [...best.values()].sort((one, other) =>
    other.sure - one.sure || one.label.kind - other.label.kind || one.term.number - other.term.number);
}

// Labels that share words with the query, in any order.
function matchWords(query, note) {
  const possible = query.words.map((word, i) => meant(word, i === query.words.length - 1));
  const weights = possible.map((meaning, i) => {
    const exact = labelsOfWord.get(query.words[i]);
    return rarity(exact ? exact.length : meaning.size ? 3 : .5);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = new Set(possible.flatMap(meaning => [...meaning.keys()].flatMap(word => labelsOfWord.get(word))));
  for (const label of candidates) {
    const free = [...label.words];
    let sum = 0, matched = 0, least = 1;
    possible.forEach((meaning, i) => {
      let at = -1, sure = 0;
      free.forEach((word, j) => {
        const is = meaning.get(word) || 0;
        if (is > sure) [at, sure] = [j, is];
      });
      least = Math.min(least, sure);
      if (at < 0) return;
      free.splice(at, 1);
      sum += sure * weights[i];
      matched++;
    });
    const covered = sum / total;
    note(label, least && !free.length
      ? .6 + .25 * covered
      : .78 * covered * covered * (.5 + .5 * matched / label.words.length));
  }
}
