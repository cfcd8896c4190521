// Where results are shown: on the search page a list of links, elsewhere options below the box, of which one is chosen.
import { form } from './search-files.js';
import { say } from '../Layout/strings.js';

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} tag
 * @param {Partial<HTMLElementTagNameMap[N]>} properties
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[N]}
 */
export const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

export const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));

/** The list of the search page; null on every other. */
export const page = document.getElementById('search_results');
export const said = document.getElementById('search_status') ?? make('p', { className: 'visually-hidden', role: 'status' });
export const note = make('p', { className: 'search-note' });
export const list = page ?? make('ul', { id: 'search_options', role: 'listbox', ariaLabel: say('search.results-label') });
export const popup = page ? note : make('div', { className: 'search-popup', hidden: true }, list, note);
if (page) page.after(note);
else form.append(popup, said);

/** @param {boolean} isOpen */
export function setOpen(isOpen) {
  if (page) return;
  popup.hidden = !isOpen;
  input.ariaExpanded = String(isOpen && !list.hidden);
  // Where a box in the page is low on a phone, what it found would lie below the screen, or behind the keys.
  if (isOpen && form.closest('main') && popup.getBoundingClientRect().bottom > (visualViewport?.height ?? innerHeight)) form.scrollIntoView();
  select();
}

/**
 * The option that is chosen.
 * @type {HTMLElement | undefined}
 */
export let active;

/** @param {HTMLElement} [option] */
export function select(option) {
  if (active) active.ariaSelected = 'false';
  active = option;
  input.setAttribute('aria-activedescendant', option?.id ?? '');
  if (!option) return;
  option.ariaSelected = 'true';
  option.scrollIntoView({ block: 'nearest' });
}
