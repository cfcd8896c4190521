// Keeps what was not found in the reader's browser, and nowhere else. The search page has it where the site wants that.
import { readState } from '../Layout/address-state.js';
import { choiceKey } from '../Layout/choice-key.js';
import { ownScript } from '../Layout/own-script.js';
import { say } from '../Layout/strings.js';

/** @import { Results } from './search-types.js' */

// Of a report, hosts take some 8 KB in its address. Milliseconds.
const MOST = 30, LONGEST = 200, MOST_SENT = 6000, PAUSE = 4000, SOON = 250, TRIES = 40;

const key = choiceKey(new URL('../index.html', ownScript.src), 'unanswered');
const kept = /** @type {HTMLDetailsElement} */ (document.getElementById('search_unanswered'));
const box = /** @type {HTMLInputElement} */ (document.querySelector('form.search [name=q]'));
const link = kept.querySelector('a');

let timer = 0;

/** What was noted last, and may yet turn out to be the beginning of something else. */
let noted = '';

/** @returns {string[]} */
function read() {
  try {
    const list = JSON.parse(localStorage[key] ?? '[]');
    return Array.isArray(list) ? list.map(clean).filter(Boolean).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/**
 * Where nothing can be kept, nothing is shown either.
 * @param {string[]} list
 */
function write(list) {
  try {
    if (list.length) localStorage[key] = JSON.stringify(list.slice(0, MOST));
    else localStorage.removeItem(key);
  } catch {}
  show();
}

/**
 * A line, without the signs that mean something else in a list of queries.
 * @param {unknown} text
 */
const clean = text => String(text).replace(/^[\s#]+|->|[?&]q=|\s+/g, ' ').trim().slice(0, LONGEST);

/**
 * The site's own report, with another title and with as much of the list as it takes. What a host calls them, its title tells.
 * @param {string[]} list
 */
function report(list) {
  const address = new URL(kept.dataset.report ?? ''), [title] = address.searchParams.keys();
  let text = list.join('\n');
  while (encodeURIComponent(text).length > MOST_SENT) text = text.slice(0, text.lastIndexOf('\n'));
  address.searchParams.set(title, say('search.unanswered-report'));
  address.searchParams.set(title === 'title' ? 'body' : title.replace('title', 'description'), text);
  return address.href;
}

function show() {
  const list = read(), [summary] = kept.children;
  summary.textContent = say('search.unanswered', { count: list.length });
  /** @type {HTMLElement} */ (kept.querySelector('pre')).textContent = list.join('\n');
  if (link) link.href = report(list);
  kept.hidden = !list.length;
}

/**
 * Waits for the search, which the page fetches.
 * @param {string} text
 * @returns {Promise<Results | null>}
 */
async function find(text) {
  for (let tries = 0; tries < TRIES; tries++) {
    if ('siteSearch' in window) return /** @type {any} */ (window.siteSearch).find(text).catch(() => null);
    await new Promise(go => setTimeout(go, SOON));
  }
  return null;
}

// What somebody meant to search for: left, sent, or not typed on for a while.
async function settle() {
  clearTimeout(timer);
  const asked = box.value, text = clean(asked);
  if (!text || text === noted) return;
  const found = await find(asked);
  if (!found || asked !== box.value) return;
  const list = read().filter(other => other.toLowerCase() !== text.toLowerCase() && !(other === noted && text.startsWith(noted)));
  const isAnswered = found.results.length && !found.unknown.length;
  noted = isAnswered || !/[\p{L}\p{N}]/u.test(text) ? '' : text;
  write(noted ? [noted, ...list] : list);
}

box.addEventListener('change', settle);
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(settle, PAUSE);
});
kept.querySelector('.forget')?.addEventListener('click', () => {
  noted = '';
  write([]);
  box.focus();
});
addEventListener('storage', show);
box.value ||= readState('q');
if (box.value) settle();
show();
