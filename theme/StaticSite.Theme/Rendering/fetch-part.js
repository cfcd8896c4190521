// Fetches what a script imports later. The calls are written when scripts are joined: import('./more.js') becomes one.
import { addScript } from '../Layout/add-script.js';
import { ownScript } from '../Layout/own-script.js';

/** @type {Map<string, Promise<unknown>>} */
const parts = new Map();

/**
 * What a part exports. It runs once, however often it is asked for; what failed may be tried again.
 * @param {string} file Beside this script.
 * @param {unknown[]} shared What it uses of this script.
 */
export function fetchPart(file, shared) {
  const known = parts.get(file);
  if (known) return known;
  const part = new Promise((give, fail) => {
    const script = Object.assign(document.createElement('script'), { shared, given: {}, onerror: fail, onload: () => give(script.given) });
    addScript(script, new URL(file, ownScript.src).href, file);
  });
  part.catch(() => parts.delete(file));
  parts.set(file, part);
  return part;
}
