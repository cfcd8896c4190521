// Shows what was found.
import { form, kindOf, manifest, root } from './search-files.js';
import { contentOf } from './search-query.js';
import { active, list, make, note, page, said, select, setOpen } from './search-view.js';
import { fold, hasSigns, keyOf, plainOf, wordsOf } from './search-words.js';
import { say } from '../Layout/strings.js';

/** @import { Result, Results } from './search-types.js' */

/**
 * The text with what the query asked for marked.
 * @param {string} text
 * @param {string[]} asked
 */
function marked(text, asked) {
  const pieces = asked.filter(hasSigns).map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return text.split(new RegExp(`(${[...pieces, '[\\p{L}\\p{N}]+'].join('|')})`, 'iu')).map(piece => {
    const word = fold(piece);
    return word && asked.some(other => keyOf(word) === keyOf(other) || other.length > 2 && word.startsWith(other))
      ? make('mark', { textContent: piece }) : piece;
  });
}

/** @param {Result} result */
const textsOf = result => result.said?.slice(1) ?? [result.text];

/**
 * @param {Result} result
 * @param {number} at
 * @param {string[]} asked
 */
function draw(result, at, asked) {
  const { title, heading, short, also, formula, target, anchor, apart, isDescribed } = result;
  const address = new URL(result.path, root);
  const words = result.words ?? asked;
  if (words.length) address.searchParams.set('mark', words.join(' '));
  address.hash = anchor;
  const beside = [result.said?.[0] ?? kindOf(result).words, short, also && say('search.also', { labels: also }), isDescribed && say('search.meant'), heading && title, apart].filter(Boolean).join(' · ');
  const shown = marked(heading || title, asked);
  const item = make('li', page ? {} : { id: `search_option_${at}`, role: 'option', ariaSelected: 'false' },
    page ? make('a', { className: 'result-title', href: address.href }, ...shown) : make('span', { className: 'result-title' }, ...shown),
    ' ', make('span', { className: 'result-note' }, ...marked(beside, asked)),
    ...textsOf(result).map(text => make('span', { className: 'result-text' }, ...marked(text, asked))),
    ...formula ? [make('span', { className: 'result-text' }, say('glossary.formula'), ': ', make('code', { textContent: formula }))] : []);
  Object.assign(item.dataset, { target, address: address.href });
  return item;
}

/**
 * @param {string} href
 * @param {string} words
 */
const link = (href, words) => make('a', { href, textContent: words });
const allTerms = () => link(form.dataset.list ?? '', say('search.all-terms'));

/**
 * @param {string} address
 * @param {string} text
 */
function proposal(address, text) {
  const id = plainOf(fold(text)).join('-');
  return address.replaceAll('{id}', encodeURIComponent(id)).replaceAll('{term}', encodeURIComponent(JSON.stringify(text)));
}

/**
 * The words around the terms that may be meant.
 * @param {Result[]} near
 */
function offer(near) {
  const [before, behind] = say('search.did-you-mean').split('{terms}');
  return [before, ...near.flatMap((one, at) => [at ? ', ' : '', link(new URL(one.path, root).href, one.short || one.title)]), (behind ?? '') + ' '];
}

/**
 * @param {string} text
 * @param {Result[]} near
 */
const explain = (text, near) => [
  page ? '' : say('search.nothing') + ' ',
  ...(near.length ? offer(near) : []),
  ...(manifest.propose ? [link(proposal(manifest.propose, text), say('search.propose')), ' '] : []),
  page ? '' : allTerms(),
];

/**
 * On the search page, what stands below the answer is named: what else the glossary has, then pages.
 * @param {HTMLElement[]} items
 * @param {Result[]} results
 */
function ranked(items, results) {
  /** @type {(name: string, isIn: (result: Result, i: number) => unknown) => Node[]} */
  const rank = (name, isIn) => {
    const some = items.filter((_, i) => isIn(results[i], i));
    return some.length ? [...name ? [make('h2', { textContent: name })] : [], make('ol', {}, ...some)] : [];
  };
  return [
    ...rank('', (_, i) => !i),
    ...rank(say('search.in-glossary'), (result, i) => i && !result.score),
    ...rank(say('search.on-pages'), (result, i) => i && result.score),
  ];
}

/**
 * @param {Node[]} items
 * @param {(Node | string)[]} words
 */
function fill(items, ...words) {
  list.replaceChildren(...items);
  list.hidden = !items.length;
  note.replaceChildren(...words);
  setOpen(items.length + words.length > 0);
}

/**
 * @param {string} text
 * @param {Results} found
 */
export function show(text, { results, near, unknown }) {
  const asked = contentOf(wordsOf(text));
  /** @type {HTMLElement | null | undefined} */
  const before = page ? document.activeElement?.closest('#search_results li') : active;
  const chosen = before?.dataset.target;
  const items = results.map((result, at) => draw(result, at, asked));
  fill(page ? ranked(items, results) : items, ...(!results.length ? explain(text, near) : unknown.length ? [say('search.nothing-for', { text: unknown.join(', ') })] : []));
  // Pages join the answers a moment later; whoever has chosen by then keeps the choice.
  const again = items.find(option => chosen && option.dataset.target === chosen);
  if (page) again?.querySelector('a')?.focus();
  else select(again);
}

/**
 * @param {string} text
 * @param {Result[]} results
 */
export function announce(text, [first, ...others]) {
  said.textContent = !first ? say('search.nothing-for', { text })
    : say('search.results', { count: others.length + 1 }) + (page ? '' : `. ${first.heading || first.title}: ${textsOf(first).join(' ')}`);
}

export function fail() {
  fill([], say('search.failed') + ' ', allTerms());
}

export const wait = () => fill([], say('search.loading'));

export function clear() {
  fill([]);
  said.textContent = '';
}
