// Listens to the box and the keys.
import { keepState, readState } from '../Layout/address-state.js';
import { form } from './search-files.js';
import { findResults, later, start } from './search-find.js';
import { announce, clear, fail, show, wait } from './search-results.js';
import { active, input, list, page, popup, select, setOpen } from './search-view.js';

let timer = 0;

/**
 * What is being asked. An answer to anything else comes too late.
 * @type {{ text: string, isComplete: boolean, hasFailed: boolean } | null}
 */
let asking = null;

/** @param {boolean} withPages */
async function search(withPages) {
  const one = asking;
  if (!one) return;
  const { text } = one;
  if (page && withPages) keepState({ q: text });
  if (!text) {
    clear();
    return;
  }

  // A line may be slow. What was found before stays meanwhile.
  const slow = setTimeout(() => one === asking && !list.children.length && wait(), 600);
  const found = await findResults(text, withPages).catch(() => null);
  clearTimeout(slow);
  if (one !== asking || one.isComplete) return;
  if (!found) {
    // Said once: to say it anew would take the link from under a pointer.
    if (!one.hasFailed) fail();
    one.hasFailed = true;
    return;
  }

  // Before the pages are searched, it is too early for "nothing found", and too late for that of what stood there; and while somebody
  // types on, for saying aloud.
  if (withPages || found.results.length) show(text, found);
  else if (!list.children.length) clear();
  if (withPages) announce(text, found.results);
  else later().catch(() => {});
  one.isComplete = withPages;
}

// The answer at once, the pages when typing pauses.
function searchSoon() {
  // Half a sign, which no address can hold, is the sign for one that was lost.
  asking = { text: input.value.trim().replace(/\p{Surrogate}/gu, '\ufffd'), isComplete: false, hasFailed: false };
  search(false);
  clearTimeout(timer);
  timer = setTimeout(search, 250, true);
}

// Closes the list, and what is still on its way must not open it again.
function dismiss() {
  clearTimeout(timer);
  asking = null;
  setOpen(false);
}

input.addEventListener('input', searchSoon);

/** @param {KeyboardEvent} event */
const stepOf = event => event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;

/** @param {KeyboardEvent} event */
function chooseAmongOptions(event) {
  const step = stepOf(event);
  if (step && list.children.length) {
    event.preventDefault();
    if (popup.hidden) setOpen(true);
    /** @type {HTMLElement[]} */
    const options = [...list.querySelectorAll('li')];
    // Behind the last and before the first none is chosen.
    const stops = [undefined, ...options];
    select(stops.at((stops.indexOf(active) + step) % stops.length));
  } else if (event.key === 'Enter' && active) {
    event.preventDefault();
    location.href = active.dataset.address ?? '';
  } else if (event.key === 'Escape' && !popup.hidden) {
    event.preventDefault();
    dismiss();
  }
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} found
 */
function moveAmongLinks(event, found) {
  /** @type {(Element | null)[]} */
  const stops = [input, ...found.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement), step = stepOf(event);
  const next = at < 0 ? null : event.key === 'Escape' && at ? input : step ? stops[at + step] : null;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

const results = page;
if (results) {
  // Somebody may have typed before this script was there.
  input.value ||= readState('q').replace(/\s+/g, ' ');
  document.addEventListener('keydown', event => moveAmongLinks(event, results));
  form.addEventListener('submit', event => {
    event.preventDefault();
    searchSoon();
  });
} else {
  Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  input.setAttribute('aria-controls', list.id);
  input.addEventListener('keydown', chooseAmongOptions);
  form.addEventListener('focusout', event => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) dismiss();
  });
  // A press on an option must not take the focus away, which would close the list under the pointer.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    /** @type {HTMLElement | null | undefined} */
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (!option) return;
    const address = option.dataset.address ?? '';
    if (event.ctrlKey || event.metaKey) window.open(address);
    else location.href = address;
  });
}

Object.assign(window, { siteSearch: { find: findResults } });
if (input.value) searchSoon();
else start().catch(() => {});
