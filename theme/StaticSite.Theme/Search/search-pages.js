// Sections of pages, by the words of their text.

function readWords(text) {
  const entries = new Map();
  let word = '';
  for (const line of lines(text)) {
    place = 0;
    const shared = number(line), tab = line.indexOf('\t');
    word = word.slice(0, shared) + line.slice(place, tab);
    entries.set(word, line.slice(tab + 1));
  }
  return entries;
}

const readRows = text => {
  let page = '', title = '';
  return lines(text).map(line => {
    const [path, name, target, anchor, heading, opening] = line.split('\t');
    if (path) [page, title] = [path, name];
    return { path: page, title, target, anchor, heading, opening };
  });
};

// The lists of sections for what a word may stand for in texts.
async function postings(word, isLast) {
  const own = key(word), shard = shardOf(manifest.words, own);
  const entries = await readPart(`words-${shard}`, readWords);
  if (entries.has(own)) return [[entries.get(own), 1]];

  const found = [];
  if (isLast && word.length > 2) {
    const others = manifest.words[shard + 1]?.startsWith(word) ? await readPart(`words-${shard + 1}`, readWords) : [];
    for (const [other, list] of [...entries, ...others]) if (other.startsWith(word)) found.push([list, .6]);
  }
  if (!found.length) {
    for (const [other, list] of entries) {
      const most = Math.min(slips(word.length), slips(other.length));
      if (most && distance(own, other, most) <= most) found.push([list, .4]);
    }
  }
  return found.slice(0, 8);
}

async function findSections(words) {
  const lists = await Promise.all(words.map((word, i) => postings(word, i === words.length - 1)));
  const scores = new Map();
  lists.forEach((alternatives, i) => {
    const own = new Map();
    for (const [list, sure] of alternatives) {
      place = 0;
      const weight = sure * Math.log(1 + manifest.sections / number(list));
      while (place < list.length) {
        const level = number(list);
        for (let count = number(list), section = 0; count > 0; count--) {
          section += number(list);
          own.set(section, Math.max(own.get(section) || 0, weight * level));
        }
      }
    }
    for (const [section, score] of own) {
      const sum = scores.get(section) || { section, score: 0, matched: 0 };
      sum.score += score;
      sum.matched++;
      scores.set(section, sum);
    }
  });
  for (const sum of scores.values()) sum.score *= (sum.matched / words.length) ** 2;
  return [...scores.values()].sort((one, other) => other.score - one.score || one.section - other.section);
}

// How much of the query a title has, and how much of the title the query has.
function closeness(keys, title) {
  const own = wordsOf(title).map(key);
  if (!own.length) return 0;
  const weigh = list => list.reduce((sum, word) => sum + (FILLERS.has(word) ? .2 : 1), 0);
  const shared = weigh(keys.filter(word => own.includes(word)));
  return .6 * shared / weigh(keys) + .4 * Math.min(1, shared / weigh(own));
}

const slugOf = path => path.replace(/^.*\/|\.html$/g, '');

async function findPages(text) {
  const words = wordsOf(text), content = contentOf(words);
  if (!content.length) return [];

  const best = (await findSections(content)).slice(0, 6);
  const keys = words.map(key);
  const rows = await Promise.all(best.map(async one => {
    const block = await readPart(`sections-${Math.floor(one.section / manifest.block)}`, readRows);
    const row = block[one.section % manifest.block];
    const close = Math.max(
      closeness(keys, row.heading || row.title),
      (row.anchor ? .8 : 1) * Math.max(closeness(keys, row.title), closeness(keys, slugOf(row.path))));
    return { ...row, close, score: one.score * (1 + 2 * close) };
  }));
  const seen = new Map();
  return rows.sort((one, other) => other.score - one.score).filter(row => {
    seen.set(row.target, (seen.get(row.target) || 0) + 1);
    return seen.get(row.target) < 2;
  });
}
