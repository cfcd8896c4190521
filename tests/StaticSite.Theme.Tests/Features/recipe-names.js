// What recipes are called in the log.
/** @param {string} name */
export const called = name => `the ${name}`;
