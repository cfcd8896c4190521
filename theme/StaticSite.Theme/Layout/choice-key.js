/**
 * What the browser keeps a reader's choice under: the site's path, since other sites may share its host, and a name.
 * @param {URL} home Of any file in the site's own folder.
 * @param {string} name
 */
export const choiceKey = (home, name) => new URL('.', home).pathname + name;
