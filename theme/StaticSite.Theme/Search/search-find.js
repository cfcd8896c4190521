// Answers of the glossary and pages together.

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

const MOST = 5;

async function find(text, withPages = true) {
  text = spellOut(text);
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
  const first = closestPage(others);
  const results = first && first.close > Math.max(.6, sure) && sure < .95
    ? [first, ...top, ...others.filter(page => page !== first)] : [...top, ...others];
  return { results, near: results.length || !withPages ? [] : await Promise.all(nearest(text).map(detail)) };
}

// The page that may come before the names, where no name is as sure. What only asks, or is only cited, does not.
function closestPage(pages) {
  return pages.filter(page => !/^(quiz|source):/.test(page.target))
    .reduce((best, page) => best && best.close >= page.close ? best : page, null);
}
