// Of several texts, one shows at a time. Equal names switch together, on a page and, as far as a browser remembers, on others.
import { choiceKey } from '../Layout/choice-key.js';
import { partOf } from '../Layout/fragment.js';
import { ownScript } from '../Layout/own-script.js';

/** @typedef {{ root: HTMLElement, tabs: HTMLAnchorElement[], names: string[], panels: HTMLElement[] }} Group */

// As many names as a reader may have chosen between, the last first.
const mostNames = 20;
const key = choiceKey(new URL('../index.html', ownScript.src), 'tabs');

/** @type {string[]} */
let chosen = [];
try {
  const kept = JSON.parse(localStorage[key] ?? '[]');
  if (Array.isArray(kept)) chosen = kept.map(String);
} catch {}

/** @type {NodeListOf<HTMLElement>} */
const roots = document.querySelectorAll('.tabs');
const groups = [...roots].map(enhance);

/**
 * @param {HTMLElement} root
 * @returns {Group}
 */
function enhance(root) {
  const list = /** @type {HTMLElement} */ (root.querySelector(':scope > .tab-list'));
  const tabs = /** @type {HTMLAnchorElement[]} */ ([...list.children]);
  const panels = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(':scope > .tab')]);
  const group = { root, tabs, panels, names: tabs.map(tab => (tab.textContent ?? '').trim().toLowerCase()) };
  list.setAttribute('role', 'tablist');
  for (const [i, tab] of tabs.entries()) {
    const panel = panels[i];
    panel.id = `page_tab_${tab.hash.slice(1)}`;
    tab.id = `page_tab-name_${tab.hash.slice(1)}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.onclick = event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(group, i);
    };
    tab.onkeydown = event => move(event, group, i);
    panel.addEventListener('beforematch', () => show(group, i));
  }
  const known = chosen.map(one => group.names.indexOf(one)).find(place => place >= 0);
  show(group, known ?? 0);
  root.dataset.live = '';
  return group;
}

/**
 * @param {Group} group
 * @param {number} shown
 */
function show({ tabs, panels }, shown) {
  for (const [i, tab] of tabs.entries()) {
    tab.setAttribute('aria-selected', String(i === shown));
    tab.tabIndex = i === shown ? 0 : -1;
    // A browser that searches the page finds what is hidden so, and tells.
    if (i === shown) panels[i].removeAttribute('hidden');
    else panels[i].setAttribute('hidden', 'until-found');
  }
}

/**
 * What a reader chose. The tab stays where it is, whatever grows or shrinks above it.
 * @param {Group} group
 * @param {number} place
 */
function choose(group, place) {
  const tab = group.tabs[place];
  const { top: before } = tab.getBoundingClientRect();
  const chosenName = group.names[place];
  for (const other of groups) {
    const same = other.names.indexOf(chosenName);
    if (same >= 0) show(other, same);
  }
  show(group, place);
  scrollBy(0, tab.getBoundingClientRect().top - before);
  chosen = [chosenName, ...chosen.filter(one => one !== chosenName)].slice(0, mostNames);
  try { localStorage[key] = JSON.stringify(chosen); } catch {}
}

/**
 * @param {KeyboardEvent} event
 * @param {Group} group
 * @param {number} place
 */
function move(event, group, place) {
  const { length } = group.tabs;
  const step = getComputedStyle(group.root).direction === 'rtl' ? -1 : 1;
  /** @type {Record<string, number>} */
  const places = { ArrowRight: place + step, ArrowLeft: place - step, Home: 0, End: length - 1, ' ': place };
  if (!(event.key in places) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const next = (places[event.key] + length) % length;
  choose(group, next);
  group.tabs[next].focus();
}

// A link may lead to a tab, or to something in one.
function openAround() {
  const part = partOf(location.hash);
  let isHidden = false;
  for (const group of groups) {
    const place = group.panels.findIndex(panel => panel.contains(part));
    if (!part || place < 0) continue;
    isHidden ||= group.panels[place].hasAttribute('hidden') || part.getClientRects().length === 0;
    show(group, place);
  }
  if (isHidden && part) (part.getClientRects().length ? part : part.closest('.tabs'))?.scrollIntoView();
}

addEventListener('hashchange', openAround);
addEventListener('click', event => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (link && link.hash && link.href === location.href && !event.defaultPrevented) openAround();
});
openAround();
