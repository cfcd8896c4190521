// The index, file by file, each loaded and read once; src/StaticSite/Search/FORMAT.md describes them.

/** @import { Kind, Manifest } from './search-types.js' */

export const form = /** @type {HTMLFormElement} */ (document.querySelector('form.search'));
export const root = new URL('.', form.action);

/** @type {Map<string, Promise<any>>} */
const files = new Map();

/**
 * @template T
 * @param {string} name
 * @param {(text: string) => T} read
 * @returns {Promise<T>}
 */
function once(name, read) {
  const known = files.get(name);
  if (known) return known;
  const file = fetch(new URL(`search/${name}`, root)).then(async answer => answer.ok ? read(await answer.text()) : Promise.reject(answer));
  // What failed may be tried again.
  file.catch(() => files.delete(name));
  files.set(name, file);
  return file;
}

/** What the other files are called. Empty until it is loaded, before anything else can be. */
export const manifest = /** @type {Manifest} */ ({});

export async function loadManifest() {
  await once('index.json', text => Object.assign(manifest, JSON.parse(text)));
  if (manifest.version !== 6) throw new Error('The index is of another version.');
}

/**
 * @template T
 * @param {string} name
 * @param {(text: string) => T} read
 */
export const part = (name, read) => once(`${manifest.folder}/${name}.txt`, read);

/**
 * Each kind says itself how its results stand among others.
 * @param {{ target: string }} result
 * @returns {Kind}
 */
export const kindOf = ({ target }) => ({ ...manifest.kinds.page, ...manifest.kinds[target.split(':')[0]] });

/** @param {string} text */
export const lines = text => text.split('\n').slice(0, -1);

/** @param {string} text */
export const readRows = text => lines(text).map(line => line.split('\t'));

/**
 * The entry with a number, of a list that is kept in blocks.
 * @template T
 * @param {'answers' | 'sections' | 'said'} list
 * @param {number} number
 * @param {(text: string) => T[]} read
 */
export async function entryOf(list, number, read) {
  const size = manifest.blocks[list], block = await part(`${list}-${Math.floor(number / size)}`, read);
  return block[number % size];
}

/**
 * Reads the numbers that a text begins with, one after the other. Hot: runs for each section that has a word.
 * @param {string} text
 */
export function numbersOf(text) {
  let place = 0;
  /** @returns {number} */
  function next() {
    const code = text.charCodeAt(place++);
    return code < 0xd000 ? code - 0x20 : (code - 0xd000) * 0xc000 + next();
  }
  return { next, isDone: () => place >= text.length, rest: () => text.slice(place) };
}

/**
 * Which of the files that start with these words has a word.
 * @param {string[]} firstWords
 * @param {string} word
 */
export function shardOf(firstWords, word) {
  let shard = firstWords.length - 1;
  while (shard >= 0 && firstWords[shard] > word) shard--;
  return shard;
}
