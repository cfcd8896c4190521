// Filters a long list by category and as the reader types. The address keeps both.
import { keepState, readState } from './address-state.js';
import { sayCount } from './counted-strings.js';

const tools = /** @type {HTMLElement} */ (document.querySelector('.filter-tools'));
const filter = /** @type {HTMLInputElement} */ (tools.querySelector('[name=filter]'));
const category = tools.querySelector('select') ?? document.createElement('select');
const status = /** @type {Element} */ (tools.querySelector('[role=status]'));

/**
 * As the search spells words, see search-words.js.
 * @param {string} text
 */
const plain = text => text.toLowerCase().normalize('NFD').replace(/[^\P{M}\u0338]+|\u00ad/gu, '')
  .replace(/[\u2010\u2011\ufe63\uff0d\u2212]/g, '-').replaceAll('’', "'");

/** @param {string} text */
const wordsOf = text => plain(text).split(/\s+|(?<=[^\s-])-(?=[^\s-])/);

const { sections: inside = '', entries: each = '', jumps = '' } = tools.dataset;
const sections = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(inside)]);

/** @param {Element} section */
const jumpTo = section => /** @type {HTMLElement | null} */ (
  document.querySelector(`${jumps} [href="#${section.getAttribute('aria-labelledby')}"]`));

/**
 * What an entry says itself: where it is used is said of others.
 * @param {Element} entry
 */
function said(entry) {
  const copy = /** @type {Element} */ (entry.cloneNode(true));
  for (const list of copy.querySelectorAll('.inline-list')) list.remove();
  return copy.textContent ?? '';
}

// Most readers never filter, so nothing is read before somebody does.
const read = () => sections.map(section => {
  const entries = /** @type {HTMLElement[]} */ ([...section.querySelectorAll(each)]);
  return { section, jump: jumpTo(section), entries: entries.map(entry => ({ entry, text: plain(said(entry)) })) };
});

/** @type {ReturnType<typeof read> | undefined} */
let groups;

function show() {
  const wanted = wordsOf(filter.value);
  let count = 0;
  for (const { section, jump, entries } of groups ??= read()) {
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
  status.textContent = category.value || filter.value.trim() ? sayCount('layout.entries', count) : '';
}

filter.value = readState('filter');
category.value = readState('category');
if (category.selectedIndex < 0) category.value = '';
tools.oninput = () => {
  keepState({ filter: filter.value.trim() && filter.value, category: category.value });
  show();
};
if (filter.value || category.value) show();

// The section whose entries are at the top of the window is marked, and in view where the jumps are a strip. The contents of a
// page, as texts have them, mark themselves.
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
if (jumps !== '.contents') for (const section of sections) crossing.observe(section);
