// Fetches what a reader wants and a page does not have yet. The element of the script that asks knows where it is, and its words.
import { addScript } from './add-script.js';
import { ownScript } from './own-script.js';

/** @type {Set<string>} */
const fetched = new Set();

/**
 * Runs a script once, however often it is asked for.
 * @param {string} name As in the element's data: `tableTools` for `data-table-tools`.
 */
export function fetchScript(name) {
  const address = ownScript.dataset[name];
  if (!address || fetched.has(name)) return;
  fetched.add(name);
  const script = document.createElement('script');
  script.dataset.strings = ownScript.dataset[name + 'Strings'] ?? '{}';
  addScript(script, address, name);
}
