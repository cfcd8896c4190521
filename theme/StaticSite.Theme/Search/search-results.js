// Shows what was found: on the search page as a list of links, elsewhere as options below the box.

const page = document.getElementById('search_results');
const input = form.elements.q;

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
  const asked = contentOf(wordsOf(text)), chosen = active?.dataset.target;
  list.replaceChildren(...results.map((result, at) => draw(result, at, asked)));
  list.hidden = !results.length;
  note.replaceChildren(...(results.length ? [] : [...(page ? [] : ['Nothing found. ']), ...explain(text, near)]));
  open(true);
  // Pages join the answers a moment later; whoever has chosen by then keeps the choice.
  select([...list.children].find(option => chosen && option.dataset.target === chosen));
}

function announce(text, [first, ...others]) {
  status.textContent = !first ? `Nothing found for “${text}”.`
    : `${others.length + 1} ${others.length ? 'results' : 'result'}` + (page ? '' : `. ${first.heading || first.title}: ${first.text ?? first.opening}`);
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
