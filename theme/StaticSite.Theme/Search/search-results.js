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
  const pieces = asked.filter(hasSigns).map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return text.split(new RegExp(`(${[...pieces, '[\\p{L}\\p{N}]+'].join('|')})`, 'iu')).map(piece => {
    const word = fold(piece);
    return word && asked.some(other => key(word) === key(other) || other.length > 2 && word.startsWith(other))
      ? make('mark', { textContent: piece }) : piece;
  });
}

function draw(result, at, asked) {
  const { title, heading, short, also, text, opening, target, anchor, apart } = result;
  const address = new URL(result.path, root);
  const words = result.words || asked;
  if (words.length) address.searchParams.set('mark', words.join(' '));
  address.hash = anchor;
  const beside = [short, also && `also: ${also}`, heading && title, apart].filter(Boolean).join(' · ');
  const item = make('li', page ? {} : { id: `search_option_${at}`, role: 'option', ariaSelected: 'false' },
    make(page ? 'a' : 'span', { className: 'result-title', href: address.href }, ...marked(heading || title, asked)),
    ' ', make('span', { className: 'result-note' }, ...marked(beside, asked)),
    make('span', { className: 'result-text' }, ...marked(text ?? opening, asked)));
  Object.assign(item.dataset, { target, address: address.href });
  return item;
}

const link = (href, words) => make('a', { href, textContent: words });
const allTerms = () => link(form.dataset.list, 'All terms from A to Z');

function proposal(text) {
  const id = plainOf(fold(text)).join('-');
  return manifest.propose.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{term}', encodeURIComponent(JSON.stringify(text)));
}

const explain = (text, near) => [
  page ? '' : 'Nothing found. ',
  ...near.flatMap((one, at) => [at ? ', ' : 'Did you mean ', link(new URL(one.path, root).href, one.short || one.title)]),
  near.length ? '? ' : '',
  ...(manifest.propose ? [link(proposal(text), 'Propose this term'), ' '] : []),
  page ? '' : allTerms(),
];

function fill(items, ...words) {
  list.replaceChildren(...items);
  list.hidden = !items.length;
  note.replaceChildren(...words);
  open(items.length + words.length > 0);
}

function show(text, { results, near }) {
  const asked = contentOf(wordsOf(text));
  const chosen = (page ? document.activeElement.closest('#search_results li') : active)?.dataset.target;
  fill(results.map((result, at) => draw(result, at, asked)), ...(results.length ? [] : explain(text, near)));
  // Pages join the answers a moment later; whoever has chosen by then keeps the choice.
  const again = [...list.children].find(option => chosen && option.dataset.target === chosen);
  page ? again?.querySelector('a').focus() : select(again);
}

function announce(text, [first, ...others]) {
  status.textContent = !first ? `Nothing found for “${text}”.`
    : `${others.length + 1} ${others.length ? 'results' : 'result'}` + (page ? '' : `. ${first.heading || first.title}: ${first.text ?? first.opening}`);
}

function fail() {
  fill([], 'The search could not be loaded, as browsers do not let pages search that come from a folder. ', allTerms());
}

function clear() {
  fill([]);
  status.textContent = '';
}
