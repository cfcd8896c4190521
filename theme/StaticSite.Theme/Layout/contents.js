// The table of contents follows the reader, and a heading gives its address away.
import { partOf } from './fragment.js';
import { say } from './strings.js';

/** @type {Map<Element, HTMLAnchorElement>} */
const links = new Map();
/** @type {NodeListOf<HTMLAnchorElement>} */
const listed = document.querySelectorAll('.contents a');
for (const link of listed) {
  const heading = partOf(link.hash);
  if (heading) links.set(heading, link);
}

// On a wide screen the style sheet shows the list even when it is folded, and it should say so.
/** @type {HTMLDetailsElement | null} */
const list = document.querySelector('.contents details');
if (list) list.open = matchMedia('(min-width: 62rem)').matches;

// The current section is the last whose heading stands in the upper part of the window or above it. Of a quiz, only one is shown.
function follow() {
  let current;
  for (const heading of links.keys())
    if (heading.checkVisibility() && (!current || heading.getBoundingClientRect().top < innerHeight * .3 + 1)) current = heading;
  for (const [heading, link] of links) link.ariaCurrent = heading === current ? 'true' : null;
}

// With all that lies above, so that a leap over every heading is seen, too.
const crossing = new IntersectionObserver(follow, { rootMargin: '9999999px 0px -70%' });
for (const heading of links.keys()) crossing.observe(heading);

const said = document.createElement('p');
said.className = 'said';
said.role = 'status';
document.querySelector('main')?.append(said);

/** @param {string} text */
const copy = text => navigator.clipboard?.writeText(text).then(() => {
  said.textContent = say('layout.copied');
  setTimeout(() => said.textContent = '', 2000);
}).catch(() => {});

// A button that copies what stands before it, without the numbers of sources.
document.addEventListener('click', ({ target }) => {
  const part = target instanceof Element && target.matches('.copy') && target.previousElementSibling?.cloneNode(true);
  if (!(part instanceof Element)) return;
  for (const mark of part.querySelectorAll('.cite')) mark.remove();
  copy(part.textContent.replace(/\s+(?=[.,;])/g, '').trim());
});

// Whoever goes by Tab meets a source once in each section: a number that leads where an earlier one leads is passed by. Which
// of them are seen may change with every key, so nothing is settled before.
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Tab') return;
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const marks = document.querySelectorAll('h2, .cite, .unsourced');
  const met = new Set();
  for (const mark of marks) {
    // A heading has no such part of an address.
    if (!mark.hash) {
      met.clear();
    } else if (mark.checkVisibility()) {
      mark.tabIndex = met.has(mark.hash) ? -1 : 0;
      met.add(mark.hash);
    }
  }
});

// What a number leads to may be folded, and not every browser opens it.
addEventListener('hashchange', () => partOf(location.hash)?.closest('details')?.setAttribute('open', ''));

// One link goes to where the pointer or the finger is, so that a reader with a keyboard, who has the addresses in the contents,
// does not pass one for each heading.
const link = document.createElement('a');
link.className = 'copy-link';
link.textContent = '#';
link.onclick = () => copy(link.href);
document.querySelector('article')?.addEventListener('pointerover', event => {
  const heading = event.target instanceof Element && event.target.closest(':is(h2, h3)[id]');
  if (!heading || heading.nextElementSibling === link) return;
  link.href = '#' + heading.id;
  link.ariaLabel = `${say('layout.copy-link')}: ${heading.textContent}`;
  heading.after(link);
});
