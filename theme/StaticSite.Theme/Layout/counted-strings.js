// The words of the interface for a number of things.
import { fill, strings } from './strings.js';

const plurals = new Intl.PluralRules(document.documentElement.lang || 'en');

/**
 * The words for a number of things, in the form that it takes; it fills the hole {count}.
 * @param {string} key Without its form.
 * @param {number} count
 * @param {Record<string, string | number>} [values]
 */
export const sayCount = (key, count, values) => fill(strings[`${key}_${plurals.select(count)}`] ?? strings[key + '_other'], { count, ...values });
