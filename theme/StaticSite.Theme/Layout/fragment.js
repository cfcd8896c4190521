/**
 * The part of the page that a fragment names. Anybody can write one that cannot be decoded: it is taken as it is.
 * @param {string} hash With its sign, or empty.
 */
export function partOf(hash) {
  let id = hash.slice(1);
  try { id = decodeURIComponent(id); } catch {}
  return document.getElementById(id);
}
