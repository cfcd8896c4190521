// What the scripts of the search hand to each other. src/StaticSite/Search/FORMAT.md describes the files.

/** How results of a kind stand among others: how much their score counts, and how close one must be to lead. */
export interface Kind { weight: number; section: number; top: number }

/** A comparison, by the numbers of the terms that it compares. */
export interface Table { target: string; subjects: number[] }

export interface Manifest {
  version: number;
  folder: string;
  block: number;
  terms: number;
  sections: number;
  names: string[];
  words: string[];
  tables: Table[];
  kinds: { page: Kind } & Record<string, Partial<Kind>>;
  propose?: string;
}

export interface Term { number: number; id: string }

/** What can be compared by its letters: `letters` has a bit for each. */
export interface Spelled { text: string; run: string; letters: number }

/** Words by themselves (`text`), by their keys (`key`), these without spaces (`run`), and with all signs (`exact`). */
export interface Phrase { words: string[]; text: string; key: string; run: string; exact: string }

export interface Label extends Spelled { key: string; exact: string; term: Term; written: string; kind: number }

export interface Word extends Spelled { labels: Label[] }

/** A term that words may mean, and by which of its labels. */
export interface Meant { term: Term; label: Label }

/** And how sure that is, from 0 to 1. `part` are the words that meant it, if others did not. */
export interface Found extends Meant { sure: number; part?: Set<string> }

/** What the glossary answers: a term, or a table. */
export interface Answer { table?: Table; term?: Term; label?: Label; sure: number; part?: Set<string> }

/** A section of a page. */
export interface Section { path: string; title: string; target: string; anchor: string; heading: string; opening: string; apart: string }

export interface FoundSection extends Section { close: number; score: number; leads: boolean }

/** What a list of results shows. */
export interface Result extends Partial<Section> {
  path: string;
  title: string;
  target: string;
  anchor: string;
  short?: string;
  text?: string;
  also?: string;
  words?: string[];
}

export interface Results { results: Result[]; near: Result[] }
