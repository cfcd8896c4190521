// The words of the interface. The page brings those that a script says along, on the script's element.
import { ownScript } from './own-script.js';

/** @type {Record<string, string>} */
export const strings = JSON.parse(ownScript.dataset.strings ?? '{}');

/**
 * Words with their holes filled.
 * @param {string} words
 * @param {Record<string, string | number>} values
 */
export const fill = (words, values) => words.replace(/\{([a-z-]+)\}/g, (hole, name) => String(values[name] ?? hole));

/**
 * The words behind a key, with their holes filled.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export const say = (key, values = {}) => fill(strings[key], values);
