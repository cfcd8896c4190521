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

/** @param {Element} section */
const jumpTo = section => /** @type {HTMLElement | null} */ (
  document.querySelector(`.letters [href="#${section.getAttribute('aria-labelledby')}"]`));

// Most readers never filter, so nothing is read before somebody does.
const read = () => sections.map(section => {
  const entries = /** @type {HTMLElement[]} */ ([...section.querySelectorAll('dl > div, .elsewhere > li')]);
  return { section, jump: jumpTo(section), entries: entries.map(entry => ({ entry, text: plain(entry.textContent) })) };
});

/** @type {ReturnType<typeof read> | undefined} */
let letters;

function show() {
  const wanted = wordsOf(filter.value);
  let count = 0;
  for (const { section, jump, entries } of letters ??= read()) {
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
if (filter.value || category.value) show();

// The letter whose entries are at the top of the window is marked, and in view where the letters are a strip.
const crossing = new IntersectionObserver(changes => {
  for (const { target, isIntersecting } of changes) {
    const jump = jumpTo(target);
    if (!isIntersecting) jump?.removeAttribute('aria-current');
    const strip = jump?.closest('ul');
    if (!isIntersecting || !jump || !strip) continue;
    jump.setAttribute('aria-current', 'true');
    strip.scrollLeft = jump.offsetLeft - strip.clientWidth / 2;
  }
}, { rootMargin: '-20% 0px -80%' });
for (const section of sections) crossing.observe(section);
