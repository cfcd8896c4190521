// The words of the interface. The page brings those that a script says along, on the script's element.
import { ownScript } from './own-script.js';

/** @type {Record<string, string>} */
const strings = JSON.parse(ownScript.dataset.strings ?? '{}');
const plurals = new Intl.PluralRules(document.documentElement.lang || 'en');

/**
 * The words behind a key, with their holes filled.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export const say = (key, values = {}) => strings[key].replace(/\{([a-z-]+)\}/g, (hole, name) => String(values[name] ?? hole));

/**
 * The words for a number of things, in the form that it takes; it fills the hole {count}.
 * @param {string} key Without its form.
 * @param {number} count
 * @param {Record<string, string | number>} [values]
 */
export function sayCount(key, count, values) {
  const form = `${key}_${plurals.select(count)}`;
  return say(form in strings ? form : key + '_other', { count, ...values });
}
