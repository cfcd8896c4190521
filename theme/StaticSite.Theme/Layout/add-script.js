// Adds a script to the page.

/**
 * @param {HTMLScriptElement} script
 * @param {string} address
 * @param {string} name For the policy of the page, which lets this one address pass and nothing else.
 */
export function addScript(script, address, name) {
  script.src = window.trustedTypes
    ? window.trustedTypes.createPolicy(name, { createScriptURL: () => address }).createScriptURL('')
    : address;
  document.head.append(script);
}
