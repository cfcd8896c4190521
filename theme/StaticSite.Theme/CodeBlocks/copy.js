// Copies the code of a block, without the numbers of its lines, which are no part of it.
import { say } from '../Layout/strings.js';

const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');
document.body.append(said);

/**
 * @param {HTMLElement} button
 * @param {string} words
 */
function tell(button, words) {
  const before = button.dataset.words ??= button.textContent;
  button.textContent = said.textContent = words;
  setTimeout(() => {
    button.textContent = before;
    said.textContent = '';
  }, 2500);
}

document.addEventListener('click', async event => {
  const button = /** @type {Element} */ (event.target).closest('.code-copy');
  const code = button?.parentElement?.querySelector('code');
  if (!(button instanceof HTMLElement) || !code) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    tell(button, say('code-blocks.copied'));
  } catch {
    // From a folder on disk, and where somebody said no.
    getSelection()?.selectAllChildren(code);
    tell(button, say('code-blocks.selected'));
  }
});
