// What the scripts of the search hand to each other. src/StaticSite/Search/FORMAT.md describes the files.

/** How results of a kind stand among others: how much their score counts, and how close one must be to lead. */
export interface Kind { weight: number; section: number; top: number; words?: string }

/** A comparison, by the numbers of the terms that it compares, and of its sections. */
export interface Table { target: string; subjects: number[]; sections: [first: number, end: number] }

export interface Manifest {
  version: number;
  folder: string;
  /** How many entries a file of each has. */
  blocks: { answers: number; sections: number; said: number };
  terms: number;
  sections: number;
  names: string[];
  synonyms?: boolean;
  tables: Table[];
  /** Words of questions, by what they do there. */
  asks: Record<string, string>;
  kinds: { page: Kind } & Record<string, Partial<Kind>>;
  propose?: string;
}

/** What can be compared by its letters, with spaces between words or without. */
export interface Spelled { text: string; run: string }

/** Words by themselves (`text`), by their keys (`key`), these without spaces (`run`), and with all signs (`exact`). */
export interface Phrase { words: string[]; text: string; key: string; run: string; exact: string }

export interface Label extends Spelled { key: string; exact: string; term: number; written: string; kind: number }

export interface Word extends Spelled { labels: Label[] }

/** A term that words may mean, by its number, and by which of its labels. */
export interface Meant { term: number; label: Label }

/** The labels in a text: where each stands and what it may mean; then what all mean, and the words of all. */
export interface Cut { found: { start: number; end: number; said: string[]; meant: Meant[] }[]; named: Meant[][]; said: string[] }

/** And how sure that is, from 0 to 1. */
export interface Found extends Meant { sure: number }

/**
 * What the glossary answers: a term, or a table; how close a page must be to come before it; and the stems of the words that name it, if
 * others do not.
 */
export interface Answer { table?: Table; term?: number; label?: Label; least: number; part?: string[] }

/** All answers, or those that are too far off to be any, and the words that the glossary does not know. */
export interface Answers { answers: Answer[]; weak?: Answer[]; unknown: string[] }

/** Words in files, each with the entries that have it. */
export type Register = 'words' | 'terms';

/** The entries that have a word, and how surely it is the one that was meant. */
export interface Listed { list: string; sure: number }

/**
 * An entry, what the query means to it and how much of the query it has, both from 0 to 1, and which of its words, a bit each (of more
 * than 32 words some share one).
 */
export interface Ranked { entry: number; score: number; covered: number; has: number }

/** A section of a page. */
export interface Section {
  path: string;
  title: string;
  target: string;
  anchor: string;
  heading: string;
  text: string;
  apart: string;
  /** The number of what answers by itself, if the section does. */
  answer?: string;
}

export interface FoundSection extends Section, Shown { close: number; score: number; leads: boolean; has: number }

/** What it is, and the texts of the answer. */
export interface Shown { said?: string[] }

/** What a list of results shows. */
export interface Result extends Partial<Section>, Shown {
  path: string;
  title: string;
  target: string;
  anchor: string;
  text: string;
  short?: string;
  /** How a measure is worked out. */
  formula?: string;
  /** Whether what is said of it was asked for, and not its name. */
  isDescribed?: boolean;
  also?: string;
  words?: string[];
  /** Of a page, more than nothing. */
  score?: number;
}

/** What was found, or else what is near; and the words that nothing here says. */
export interface Results { results: Result[]; near: Result[]; unknown: string[] }
