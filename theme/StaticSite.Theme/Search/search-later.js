// What no first answer needs, which is the glossary's. It is fetched behind that.
import { nearest } from './search-nearest.js';
import { findPages } from './search-pages.js';

export { findPages, nearest };
