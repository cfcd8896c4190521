// Counts portions.
import { called } from './recipe-names.js';

console.log(called('recipes'));
