// Answers of the glossary and pages together.

async function detail({ term, table, label }) {
  const at = table ? manifest.terms + manifest.tables.indexOf(table) : term.number;
  const [path, title, short, text] = await entryOf('answers', at, readRows);
  return {
    target: table ? table.target : `term:${term.id}`,
    path, title, short, text, anchor: '',
    also: label?.kind === ALIAS ? label.written : '',
    words: label && wordsOf(label.written),
  };
}

const MOST = 5;

async function find(text, withPages = true) {
  const spelled = spellOut(text);
  await start();
  await Promise.all([text, spelled].map(loadNames));
  const typed = wordsOf(text), words = isSure(resolve(typed)) ? typed : wordsOf(spelled);
  const answers = answer(words, text.normalize());
  const sure = answers[0]?.sure || 0;
  const kept = answers.filter(one => one.sure > Math.max(.3, sure > .95 ? .8 : sure - .35)).slice(0, MOST);
  const [pages, ...top] = await Promise.all([withPages ? findPages(words, kept[0]) : [], ...kept.map(detail)]);
  const others = pages.filter(page => !top.some(one => one.target === page.target)).slice(0, MOST);
  const leading = others.filter(page => page.leads).sort((one, other) => other.close - one.close);
  const results = [...new Set([...leading.slice(0, 1), ...top, ...others])];
  return { results, near: results.length || !withPages ? [] : await Promise.all(nearest(words).map(detail)) };
}
