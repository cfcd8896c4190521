// What a reader chose on a page stands in its address, so that it can be kept, sent and come back to.

/**
 * What the address says under a name; nothing if it does not have it.
 * @param {string} name
 */
export const readState = name => new URLSearchParams(location.search).get(name) ?? '';

/**
 * Writes values into the address, and takes out those that are empty.
 * @param {Record<string, string>} state
 */
export function keepState(state) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(state)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  keepAddress(address);
}

/**
 * Makes another address that of this page.
 * @param {URL | string} address
 */
export function keepAddress(address) {
  // A browser may forbid it for a page from disk.
  try { history.replaceState(history.state, '', address); } catch {}
}
