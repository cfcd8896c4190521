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

function readSections(text) {
  let page = '', title = '', apart = '';
  return readRows(text).map(([path, name, target, anchor, heading, opening, beside]) => {
    if (path) [page, title, apart] = [path, name, beside];
    return { path: page, title, target, anchor, heading, opening, apart };
  });
}

// The lists of sections for what a word may stand for in texts, each with how sure that is: the word itself with other
// forms of it, or else what it begins, or else what it is with slips.
async function postings(word, isLast) {
  const own = spell(word), stem = stemOf(word), shard = shardOf(manifest.words, own);
  const begins = other => isLast && word.length > 2 && other.startsWith(word);
  const entries = [...await part(`words-${shard}`, readWords)];
  if (begins(manifest.words[shard + 1] || '')) entries.push(...await part(`words-${shard + 1}`, readWords));

  const likeness = other => other === own ? 1 : other[0] === own[0] && stemOf(other) === stem ? .9 : begins(other) ? .6 : isSlip(own, other) ? .4 : 0;
  const found = entries.map(([other, list]) => ({ list, sure: likeness(other) }));
  const best = Math.max(.4, ...found.map(one => one.sure));
  return found.filter(one => one.sure > best - .15).slice(0, 8);
}

// The level of a word in each section that has it, and how rare it is.
function levelsOf(lists) {
  const levels = new Map();
  let count = .5;
  for (const { list, sure } of lists) {
    place = 0;
    count += number(list);
    while (place < list.length) {
      const level = number(list) * sure;
      for (let left = number(list), section = 0; left > 0; left--) {
        section += number(list);
        if (!(levels.get(section) >= level)) levels.set(section, level);
      }
    }
  }
  return { levels, rarity: Math.log(1 + manifest.sections / count) };
}

// Sections by how much the words mean to them, the best first, and how rare each word is.
async function findSections(words, least) {
  const found = (await Promise.all(words.map((word, i) => postings(word, i === words.length - 1)))).map(levelsOf);
  const total = sum(found.map(word => word.rarity));
  const scores = new Map();
  for (const { levels, rarity } of found) {
    for (const [section, level] of levels) {
      const one = scores.get(section) || { section, score: 0, covered: 0 };
      one.score += level * rarity;
      one.covered += rarity / total;
      scores.set(section, one);
    }
  }
  for (const one of scores.values()) one.score *= one.covered ** 2;
  return {
    sections: [...scores.values()].filter(one => one.covered > least)
      .sort((one, other) => other.score - one.score || one.section - other.section),
    rarities: new Map(words.map((word, i) => [stemOf(word), found[i].rarity])),
  };
}

const slugOf = path => path.replace(/^.*\/|\.html$/g, '');

// How much of the query a title has, and how much of the title the query has; or how a page sums itself up.
function closenessTo(words, rarities) {
  const usual = sum([...rarities.values()]) / rarities.size;
  const weigh = stems => sum(stems.map(stem => rarities.get(stem) ?? (FILLERS.has(stem) ? .2 : 1) * usual));
  const share = (stems, text) => weigh(stems.filter(stem => text.includes(stem))) / (weigh(stems) || 1);
  const asked = words.map(stemOf);
  const toTitle = title => {
    const own = wordsOf(title).map(stemOf);
    return .6 * share(asked, own) + .4 * share(own, asked);
  };
  const toSummary = summary => .55 * share([...rarities.keys()], wordsOf(summary).map(stemOf)) ** 2;
  return ({ path, title, anchor, heading, opening }) => Math.max(
    toTitle(heading || title),
    (anchor ? .8 : 1) * Math.max(toTitle(title), toTitle(slugOf(path))),
    anchor ? 0 : toSummary(`${title} ${opening}`));
}

// How close a page must be to come before the best answer: a name comes first, and a part of the query that is
// not what is rare in it does not.
function leastToLead(answer, rarities) {
  if (!answer?.part) return answer?.sure > .95 ? 1 : Math.max(.6, answer?.sure || 0);
  const covered = sum([...answer.part].map(stem => rarities.get(stem) || 0));
  return Math.max(.45, .3 + .45 * covered / sum([...rarities.values()]));
}

// How a result stands among others: how much its score counts, and how close it must be to lead. Each kind says so itself.
const kindOf = ({ target }) => ({ ...manifest.kinds.page, ...manifest.kinds[target.split(':')[0]] });

// The pages a text may mean, and which of them may lead.
async function findPages(words, answer) {
  const bare = strip(words), content = contentOf([...bare, ...bare.flatMap(plainOf)]);
  if (!content.length) return [];

  // A sentence of small words is known by all of them: "who does the work".
  const isSentence = content.length < 2 && words.length > 3 && !(answer?.sure > .9);
  // Where the glossary knows nothing, a section that lacks what is rare in the query is about something else.
  const { sections, rarities } = await findSections(isSentence ? [...new Set(words)] : content, answer ? 0 : .45);
  const closeness = closenessTo(words, rarities), least = leastToLead(answer, rarities);
  const pages = await Promise.all(sections.slice(0, 6).map(async ({ section, score }) => {
    const page = { ...await entryOf('sections', section, readSections) };
    const kind = kindOf(page);
    page.close = closeness(page);
    page.score = score * (1 + 2 * page.close) * kind.weight;
    page.leads = page.close > Math.max(least, page.anchor ? kind.section : kind.top);
    return page;
  }));
  pages.sort((one, other) => other.score - one.score);
  return pages.filter((page, i) => pages.findIndex(other => other.target === page.target) === i);
}
