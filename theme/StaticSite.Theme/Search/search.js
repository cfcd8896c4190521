// Searches the site's index. Fetched when somebody turns to the search box; src/StaticSite/Search/FORMAT.md describes
// the files that it reads.
(() => {
  'use strict';
  const form = document.querySelector('form.search');
  const input = form.elements.q;
  const root = new URL('.', form.action);

  // ---- Words. The same rules as WordKey and WordReader, or queries miss what is there.

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

  // How many slips a word of that length may have.
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

  // ---- The index, file by file, each once.

  const files = new Map();
  let manifest;

  function load(name) {
    if (!files.has(name)) {
      const file = fetch(new URL(`search/${name}`, root))
        .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status} ${name}`)));
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return files.get(name);
  }

  const part = name => load(`${manifest.folder}/${name}.txt`);

  const read = new Map();
  async function readPart(name, reader) {
    if (!read.has(name)) {
      const text = await part(name);
      if (!read.has(name)) read.set(name, reader(text));
    }
    return read.get(name);
  }

  const lines = text => text.split('\n').slice(0, -1);

  // Reads the number at a place in a text.
  let place = 0;
  function number(text) {
    const code = text.charCodeAt(place++);
    return code < 0xd000 ? code - 0x20 : (code - 0xd000) * 0xc000 + number(text);
  }

  const shardOf = (firstWords, word) => {
    let shard = firstWords.length - 1;
    while (shard > 0 && firstWords[shard] > word) shard--;
    return shard;
  };

  // ---- Names: what every term is called.

  const NAME = 0, SHORT = 1, ALIAS = 2, SEARCH = 3;
  const terms = new Map();
  const labels = [];
  const labelsOfKey = new Map();
  const labelsOfWord = new Map();
  const keyOfWord = new Map();
  let tables = [];

  const push = (map, at, value) => map.has(at) ? map.get(at).push(value) : map.set(at, [value]);

  const letters = run => {
    let mask = 0;
    for (let i = 0; i < run.length; i++) mask |= 1 << (run.charCodeAt(i) & 31);
    return mask;
  };

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

  function bits(mask) {
    let count = 0;
    for (; mask; mask &= mask - 1) count++;
    return count;
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

  // ---- Questions.

  const set = words => new Set(words.split(' '));
  const LEADS = set('what whats what’s wat which who is are was does do did the a an define definition meaning mean means meant by of full form fullform acronym abbreviation stands stand for explain tell me about how you please can to');
  const TAILS = set('meaning mean means definition full form fullform acronym abbreviation stands stand for is are what work works explained please');
  const SIDES = set('vs versus v or and against than from with to same as');
  const CONTRAST = set('difference differences different differ diff compare compared comparison distinguish distinction between vs versus or');
  const PLACES = set('in at for within inside on');
  const FILLERS = set('a an the of in is are be to and or for what which who how do does did it on at by with from there i my you your we can may will that this when why where every always');

  const isContrast = word => CONTRAST.has(word) || word.length > 7 && distance(word, 'difference', 2) < 3;

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

  function sidesOf(words) {
    const sides = [[]];
    for (const word of words) SIDES.has(word) ? sides.push([]) : sides[sides.length - 1].push(word);
    return sides.filter(side => side.length).map(side => resolve(phrase(side)).filter(found => found.sure > .6).slice(0, 4));
  }

  // The table with the fewest columns that has one candidate of every side.
  function tableOf(sides) {
    const fitting = tables.filter(table =>
      sides.every(side => side.some(found => table.subjects.includes(found.term.number))));
    return fitting.sort((one, other) => one.subjects.length - other.subjects.length)[0];
  }

  // What the glossary answers.
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

  function compared(words, bare) {
    const asks = words.some(isContrast);
    let sides = words.some(word => SIDES.has(word)) ? sidesOf(bare) : [];
    const pieces = cut(bare);
    if (sides.length < 2 || !sides.every(side => side.length)) {
      const loose = bare.filter(word => !SIDES.has(word)).length;
      sides = pieces.found.length > 1 && pieces.covered >= (asks ? loose / 2 : loose) ? pieces.found : [];
    }
    if (sides.length < 2) return null;

    const table = tableOf(sides);
    if (!table && !asks && pieces.covered < bare.length - 1) return null;
    const chosen = sides.map((side, i) => ({
      ...(table && side.find(found => table.subjects.includes(found.term.number)) || side[0]), sure: 1 - i / 100,
    }));
    const unique = chosen.filter((one, i) => chosen.findIndex(other => other.term === one.term) === i);
    return table ? [{ table, sure: 1 }, ...unique] : unique;
  }

  // "nesting in bpo" asks about nesting.
  function placed(words) {
    const at = words.findIndex((word, i) => i && PLACES.has(word));
    if (at < 0) return null;
    const found = resolve(phrase(words.slice(0, at)));
    return found.length && found[0].sure > .8 ? found.map(one => ({ ...one, sure: one.sure - .06 })) : null;
  }

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

  // ---- Pages: the full text.

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
    const own = key(word);
    const entries = await readPart(`words-${shardOf(manifest.words, own)}`, readWords);
    if (entries.has(own)) return [[entries.get(own), 1]];

    const found = [];
    if (isLast && word.length > 2)
      for (const [other, list] of entries) if (other.startsWith(word)) found.push([list, .6]);
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
    const words = wordsOf(text);
    const content = words.filter(word => !FILLERS.has(word) && !LEADS.has(word) && !isContrast(word));
    if (!content.length) return [];

    const best = (await findSections([...new Set(content)])).slice(0, 6);
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

  // ---- Both together.

  async function detail(found) {
    const at = found.table ? manifest.terms + found.table.number : found.term.number;
    const block = await readPart(`answers-${Math.floor(at / manifest.block)}`, text => lines(text).map(line => line.split('\t')));
    const [path, title, short, text] = block[at % manifest.block];
    const written = found.label && found.label.kind === ALIAS ? found.label.written : '';
    return {
      target: found.table ? `compare:${found.table.id}` : `term:${found.term.id}`,
      path, title, short, text, also: written, anchor: '', sure: found.sure, words: found.label && found.label.words,
    };
  }

  async function start() {
    manifest ??= JSON.parse(await load('index.json'));
    if (manifest.version !== 1) throw new Error('The index is of another version.');
    const loading = manifest.names.length === 1 ? [readPart('names-0', readNames)] : [];
    await Promise.all([...loading, readPart('tables', text => {
      tables = lines(text).map((line, at) => {
        const [id, subjects] = line.split('\t');
        const table = { id, number: at, subjects: [] };
        for (place = 0; place < subjects.length;) table.subjects.push(number(subjects));
        return table;
      });
      return true;
    })]);
  }

  // A large glossary comes in parts, by word.
  async function loadNames(text) {
    if (manifest.names.length === 1) return;
    const wanted = new Set(wordsOf(text).filter(word => word.length > 1 && !LEADS.has(word))
      .flatMap(word => [shardOf(manifest.names, word), shardOf(manifest.names, word + '\uffff')]));
    await Promise.all([...wanted].map(shard => readPart(`names-${shard}`, readNames)));
  }

  const MOST = 5;

  async function find(text, withPages = true) {
    // "i t e s" is one word, spelled out.
    text = text.replace(/^(?:\p{L} )+\p{L}$/u, letters => letters.replaceAll(' ', ''));
    await start();
    await loadNames(text);
    const answers = answer(text);
    const sure = answers.length ? answers[0].sure : 0;
    const kept = answers.filter(one => one.sure > Math.max(.3, sure > .95 ? .8 : sure - .35)).slice(0, MOST);
    const [top, pages] = await Promise.all([
      Promise.all(kept.map(detail)),
      withPages ? findPages(text) : [],
    ]);
    const taken = new Set(top.map(one => one.target));
    const others = pages.filter(page => !taken.has(page.target)).slice(0, MOST);
    const closest = Math.max(...others.map(page => page.close));
    // A page comes first only where no name is as sure.
    if (sure < .8 && closest > Math.max(.6, sure)) top.unshift(...others.splice(others.findIndex(page => page.close === closest), 1));
    return { results: [...top, ...others], near: top.length + others.length || !withPages ? [] : await Promise.all(nearest(text).map(detail)) };
  }

  // ---- Drawing. On the search page results are a list of links; elsewhere they are options below the box.

  const page = document.getElementById('search_results');
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const status = document.getElementById('search_status') || make('p', { className: 'visually-hidden', role: 'status' });
  const note = make('p', { className: 'search-note' });
  const list = page || make('ul', { id: 'search_options', role: 'listbox', ariaLabel: 'Results' });
  const popup = page ? note : make('div', { className: 'search-popup', hidden: true }, list, note);
  page ? page.after(note) : form.append(popup, status);

  // The text with what the query asked for marked.
  function marked(text, asked) {
    return text.split(/([\p{L}\p{N}]+)/u).map(piece => {
      const word = fold(piece);
      return word && asked.some(other => key(word) === key(other) || other.length > 2 && word.startsWith(other))
        ? make('mark', { textContent: piece }) : piece;
    });
  }

  function draw(result, at, asked) {
    const address = new URL(result.path, root);
    const words = result.words || asked;
    if (words.length) address.searchParams.set('mark', words.join(' '));
    address.hash = result.anchor;
    const item = make('li', {},
      make(page ? 'a' : 'span', { className: 'result-title', href: address.href }, ...marked(result.heading || result.title, asked)));
    const beside = [result.short, result.also && `also: ${result.also}`, result.heading && result.title].filter(Boolean);
    if (beside.length) item.append(' ', make('span', { className: 'result-note' }, ...marked(beside.join(' · '), asked)));
    item.append(make('span', { className: 'result-text' }, ...marked(result.text ?? result.opening, asked)));
    item.dataset.target = result.target;
    if (!page) {
      Object.assign(item, { id: `search_option_${at}`, role: 'option', ariaSelected: 'false' });
      item.dataset.address = address.href;
    }
    return item;
  }

  const link = (href, words) => make('a', { href, textContent: words });

  function proposal(text) {
    const id = wordsOf(text).join('-');
    return manifest.propose.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{term}', encodeURIComponent(JSON.stringify(text)));
  }

  function explain(text, near) {
    const pieces = [];
    near.forEach((one, at) => pieces.push(at ? ', ' : 'Did you mean ', link(new URL(one.path, root).href, one.short || one.title)));
    if (near.length) pieces.push('? ');
    if (manifest.propose) pieces.push(link(proposal(text), 'Propose this term'), ' ');
    if (!page) pieces.push(link(form.dataset.list, 'All terms from A to Z'));
    return pieces;
  }

  function show(text, { results, near }) {
    const asked = [...new Set(wordsOf(text))].filter(word => !FILLERS.has(word) && !LEADS.has(word) && !isContrast(word));
    list.replaceChildren(...results.map((result, at) => draw(result, at, asked)));
    list.hidden = !results.length;
    note.replaceChildren(...(results.length ? [] : [...(page ? [] : ['Nothing found. ']), ...explain(text, near)]));
    const [first] = results;
    status.textContent = !first ? `Nothing found for “${text}”.`
      : `${results.length} ${results.length > 1 ? 'results' : 'result'}` + (page ? '' : `. ${first.heading || first.title}: ${first.text ?? first.opening}`);
    open(true);
  }

  function fail() {
    list.replaceChildren();
    note.replaceChildren(location.protocol === 'file:'
      ? 'Browsers do not let pages from a folder search. ' : 'The search could not be loaded. ',
    link(form.dataset.list, 'All terms from A to Z'));
    open(true);
  }

  function clear() {
    list.replaceChildren();
    note.replaceChildren();
    status.textContent = '';
    open(false);
  }

  // ---- Listening.

  let latest = 0, timer = 0;

  async function search(withPages) {
    const turn = ++latest, text = input.value.trim();
    if (page && withPages) history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname);
    if (!text) return clear();
    try {
      const found = await find(text, withPages);
      if (turn === latest) show(text, found);
    } catch {
      if (turn === latest) fail();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    search(false);
    timer = setTimeout(search, 120, true);
  });

  function open(isOpen) {
    if (page) return;
    popup.hidden = !isOpen;
    input.ariaExpanded = String(isOpen && !list.hidden);
    select(null);
  }

  let active = null;
  function select(option) {
    if (active) active.ariaSelected = 'false';
    active = option;
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function chooseAmongOptions(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.children.length) {
      event.preventDefault();
      if (popup.hidden) open(true);
      const options = [null, ...list.children];
      select(options[(options.indexOf(active) + step + options.length) % options.length]);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      location.href = active.dataset.address;
    } else if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      open(false);
    }
  }

  function moveAmongLinks(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...page.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || !step && event.key !== 'Escape' || event.key === 'Escape' && !at) return;
    event.preventDefault();
    stops[step ? Math.min(stops.length - 1, Math.max(0, at + step)) : 0].focus();
  }

  if (page) {
    input.value = new URLSearchParams(location.search).get('q') || '';
    document.addEventListener('keydown', moveAmongLinks);
    form.addEventListener('submit', event => {
      event.preventDefault();
      search(true);
    });
  } else {
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' }))
      input.setAttribute(name, value);
    input.addEventListener('keydown', chooseAmongOptions);
    form.addEventListener('focusout', event => form.contains(event.relatedTarget) || open(false));
    // A press on an option must not take the focus away, which would close the list under the pointer.
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const { address } = event.target.closest('[role=option]').dataset;
      event.ctrlKey || event.metaKey ? window.open(address) : location.href = address;
    });
  }

  window.siteSearch = { find, keysOf: text => wordsOf(text).map(key) };
  input.value ? search(true) : start().catch(() => {});
})();
