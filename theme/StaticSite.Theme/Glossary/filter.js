// Filters the A–Z by category and as the reader types. The address keeps both.
import { keepState, readState } from '../Layout/address-state.js';
import { sayCount } from '../Layout/strings.js';

const tools = /** @type {HTMLElement} */ (document.querySelector('.glossary-tools'));
const filter = /** @type {HTMLInputElement} */ (tools.querySelector('[name=filter]'));
const category = tools.querySelector('select') ?? document.createElement('select');
const said = /** @type {Element} */ (tools.querySelector('[role=status]'));

/**
 * As the search spells words, see search-words.js.
 * @param {string} text
 */
const plain = text => text.toLowerCase().normalize('NFD').replace(/[^\P{M}\u0338]+|\u00ad/gu, '')
  .replace(/[\u2010\u2011\ufe63\uff0d\u2212]/g, '-').replaceAll('’', "'");

/** @param {string} text */
const wordsOf = text => plain(text).split(/\s+|(?<=[^\s-])-(?=[^\s-])/);

const sections = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.letter')]);
const letters = sections.map(section => {
  const entries = /** @type {HTMLElement[]} */ ([...section.querySelectorAll('dl > div')]);
  return {
    section,
    jump: document.querySelector(`.letters [href="#${section.getAttribute('aria-labelledby')}"]`),
    entries: entries.map(entry => ({ entry, text: plain(entry.textContent) })),
  };
});

function show() {
  const wanted = wordsOf(filter.value);
  let count = 0;
  for (const { section, jump, entries } of letters) {
    let left = 0;
    for (const { entry, text } of entries) {
      const fits = (!category.value || entry.dataset.category === category.value) && wanted.every(word => text.includes(word));
      entry.hidden = !fits;
      if (fits) left++;
    }
    section.hidden = left === 0;
    if (jump?.parentElement) jump.parentElement.hidden = section.hidden;
    count += left;
  }
  said.textContent = category.value || filter.value.trim() ? sayCount('glossary.entries', count) : '';
}

filter.value = readState('filter');
category.value = readState('category');
if (category.selectedIndex < 0) category.value = '';
tools.oninput = () => {
  keepState({ filter: filter.value.trim() && filter.value, category: category.value });
  show();
};
show();
