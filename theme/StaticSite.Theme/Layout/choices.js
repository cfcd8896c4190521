// What the reader chooses under "Display" holds at once and on every page. first.js put it on the root.
import { choiceKey } from './choice-key.js';
import { ownScript } from './own-script.js';

const chosen = document.documentElement.dataset;
const home = new URL('../index.html', ownScript.src);

/**
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  if (value) chosen[name] = value;
  else delete chosen[name];
  // Storage may be full or forbidden; then the choice holds for this page.
  try { localStorage[choiceKey(home, name)] = value; } catch {}
}

/** @type {NodeListOf<HTMLInputElement>} */
const inputs = document.querySelectorAll('#page_choices input');
for (const input of inputs) {
  const { name, value } = input;
  const isSwitch = input.type === 'checkbox';
  input.checked = isSwitch !== ((chosen[name] ?? '') === value);
  input.onchange = () => choose(name, isSwitch && input.checked ? '' : value);
}

// The browser closes what a button opened, these choices or a part of the menu, when somebody clicks elsewhere; so does the focus
// when it goes on from there. On the button it waits, which closes what it opened.
document.addEventListener('focusout', event => {
  const next = /** @type {Element | null} */ (event.relatedTarget);
  /** @type {HTMLElement | null} */
  const open = next && /** @type {Element} */ (event.target).closest('[popover=""]');
  if (open && !open.contains(next) && !next?.matches(`[popovertarget=${open.id}]`)) open.hidePopover();
});
