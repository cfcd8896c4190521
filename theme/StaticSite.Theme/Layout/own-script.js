// The element of the script that is being read, which knows where it came from and what the page tells it.
export const ownScript = /** @type {HTMLScriptElement} */ (document.currentScript);
