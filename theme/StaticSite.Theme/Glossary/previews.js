// Shows what a word means beside its mention, which stays an ordinary link.
const hoverDelay = 350;
const graceOnLeaving = 200;
const anchored = CSS.supports('position-area', 'block-end');
const box = document.createElement('div');
box.id = 'page_preview';
box.className = 'preview';
box.popover = 'manual';
box.role = 'tooltip';
// A long definition may scroll in a small window; that must not make it a tab stop.
box.tabIndex = -1;
document.querySelector('main')?.append(box);

/**
 * The mention whose definition is shown.
 * @type {HTMLElement | null}
 */
let word = null;

/**
 * The mention that the pointer has not left since Escape.
 * @type {HTMLElement | null}
 */
let dismissed = null;

let touched = false;
let timer = 0;

function hide() {
  clearTimeout(timer);
  if (!word) return;
  word.removeAttribute('aria-describedby');
  word.style.anchorName = '';
  word = null;
  box.hidePopover();
}

/** @param {HTMLElement} link */
function show(link) {
  clearTimeout(timer);
  const entry = document.getElementById('term_' + link.dataset.term);
  if (link === word || !entry || document.documentElement.dataset.previews) return;
  hide();
  word = link;
  word.style.anchorName = '--word';
  word.setAttribute('aria-describedby', box.id);
  box.replaceChildren(...Array.from(entry.children, part => {
    const line = document.createElement('p');
    line.textContent = part.textContent;
    return line;
  }));
  box.showPopover();
  if (!anchored) place(link.getBoundingClientRect());
}

/**
 * For browsers that cannot anchor: on the side with more room, inside the window, never over the word.
 * @param {DOMRect} at
 */
function place(at) {
  const { style } = box;
  const below = innerHeight - at.bottom, above = at.top;
  const under = below >= box.offsetHeight + 8 || below >= above;
  style.inset = 'auto';
  if (under) style.top = at.bottom + 'px';
  else style.bottom = innerHeight - above + 'px';
  style.maxHeight = Math.max(above, below) - 8 + 'px';
  style.left = Math.max(0, Math.min(at.left, document.body.clientWidth - box.offsetWidth - 16)) + 'px';
}
if (!anchored) addEventListener('scroll', hide, { passive: true });

/**
 * @param {Event} event
 * @returns {HTMLElement | null}
 */
const mention = event => event.target instanceof Element ? event.target.closest('a.term') : null;

/** @param {Event} event */
const isInBox = event => event.target instanceof Node && box.contains(event.target);

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch') return;
  const link = mention(event);
  clearTimeout(timer);
  if (link !== dismissed) dismissed = null;
  if (link && !dismissed) timer = setTimeout(show, hoverDelay, link);
  else if (word && !isInBox(event) && !word.matches(':focus-visible')) timer = setTimeout(hide, graceOnLeaving);
});
document.documentElement.addEventListener('pointerleave', () => clearTimeout(timer));

document.addEventListener('focusin', event => {
  const link = mention(event);
  if (link?.matches(':focus-visible')) show(link);
  else if (!isInBox(event)) hide();
});
document.addEventListener('focusout', event => {
  if (event.target === word) hide();
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  dismissed = word;
  hide();
});

// With a finger, the first tap shows the definition and the second follows the link.
document.addEventListener('pointerdown', event => {
  touched = event.pointerType === 'touch';
  if (word && mention(event) !== word && !isInBox(event)) hide();
});
document.addEventListener('click', event => {
  const link = mention(event);
  // A click from the keyboard has no detail.
  if (!link || link === word || !touched || !event.detail) return;
  show(link);
  if (link === word) event.preventDefault();
});
