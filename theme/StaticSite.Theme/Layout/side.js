// The side menu stays where the reader left it, as far as that shows the page that is open.
import { choiceKey } from './choice-key.js';
import { ownScript } from './own-script.js';

const side = document.querySelector('.side');
const key = choiceKey(new URL('../index.html', ownScript.src), 'side');

if (side) {
  // Storage may be full or forbidden; then the menu begins anew.
  try { side.scrollTop = Number(sessionStorage[key] ?? 0); } catch {}
  const current = side.querySelector('[aria-current]')?.getBoundingClientRect();
  const { top, bottom } = side.getBoundingClientRect();
  if (current && side.scrollHeight > side.clientHeight && (current.top < top || current.bottom > bottom))
    side.scrollTop += current.top - top - side.clientHeight / 3;
  addEventListener('pagehide', () => {
    try { sessionStorage[key] = side.scrollTop; } catch {}
  });
}
