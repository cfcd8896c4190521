// Puts the reader's choices on the root, where the style sheet finds them. Nothing is kept where the browser forbids storage.
import { choiceKey } from './choice-key.js';
import { ownScript } from './own-script.js';

try {
  const home = new URL(ownScript.dataset.home ?? '', location.href);
  for (const name of ['theme', 'previews']) {
    const value = localStorage[choiceKey(home, name)];
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {}
