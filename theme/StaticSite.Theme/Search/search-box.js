// Runs on every page, so it only waits: the search itself is fetched when somebody turns to the box.
import { readState } from '../Layout/address-state.js';
import { fetchScript } from '../Layout/fetch-script.js';

/** @type {HTMLInputElement | null} */
const input = document.querySelector('form.search [name=q]');

const load = () => fetchScript('search');

/** @param {HTMLInputElement} box */
function listen(box) {
  box.addEventListener('focus', load);
  if (document.activeElement === box || document.getElementById('search_results')) load();
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

/**
 * Paints the words that led here, without touching the page's elements.
 * @param {string[]} words As parts of an expression.
 */
function paint(words) {
  const ranges = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu');
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    for (const match of text.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('searched', new Highlight(...ranges));
}

if (input) listen(input);
const searched = readState('mark').match(/\S+/g)?.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
if (searched && 'Highlight' in window) paint(searched);
