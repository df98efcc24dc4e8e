import type { DateValue } from "../../values/value.ts";
import type { Token } from "./token.ts";

/** What is known where an expression stands. Days are day numbers (calendar.ts). */
export interface TimeContext {
  /** The day of publication, or of the dateline; null where neither is known. */
  readonly published: number | null;
  /** Minutes after midnight of publication, where known. */
  readonly publishedMinute: number | null;
  /** A year that the story suggests, where nothing fixes the day. */
  readonly year: number | null;
  /** The last full day that the text named, else null. */
  readonly reference: number | null;
  /** The first day of the last time of any grain that the text named, else null. */
  readonly lately: number | null;
  /** The last clock time that the text named, in minutes since 1970-01-01, else null. */
  readonly minute: number | null;
  /** The day that an account of times long gone has come to, where the expression stands in one; else null. */
  readonly account: number | null;
  /** What the words around say of tense. */
  readonly tense: "past" | "future" | null;
  /** The words around speak of what lies ahead. */
  readonly ahead: boolean;
  /** Verbs of the language tell the past by their form, so that a clause without one speaks of now or later. */
  readonly isTensed: boolean;
  /** The word before the expression, folded; "" for none. */
  readonly wordBefore: string;
  /** The word right after it, folded; "" where another sign than a space stands there. */
  readonly wordAfter: string;
  /** Inside quotation marks: "today" is the day of speaking. */
  readonly quoted: boolean;
  /** The first day of the last time of a grain ("quarter") that the text named, else null. */
  lastOf(grain: string): number | null;
  /** The text named this month, or a day in it, and it lies ahead of publication. */
  isMonthAhead(year: number, month: number): boolean;
}

/** What a rule read. `from` and `to` are set where the expression is only a part of the match. */
export interface Reading {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly timex: string;
  readonly mod?: string;
  readonly value: DateValue;
  readonly span?: { readonly start: number; readonly end: number };
}

/** The tokens of a match. */
export interface Match {
  readonly tokens: readonly Token[];
  /** The first token of one of these classes ("DO") in the match, or in one of its named groups. */
  first(classes: string, group?: string): Token | undefined;
  all(classes: string, group?: string): readonly Token[];
  has(group: string): boolean;
  /** The words of the match in lower case. */
  readonly words: string;
}

interface RuleExample {
  readonly language: "id" | "en";
  readonly text: string;
  /** The expression found, or null where the rule must stay silent. */
  readonly found: string | null;
}

/** One kind of time expression. */
export interface TimeRule {
  readonly id: string;
  /** A regular expression over token classes (token.ts), with `{name}` for the shared parts of grammar.ts. */
  readonly pattern: string;
  /** What the match means; null where a closer look refuses it. */
  read(match: Match, context: TimeContext): Reading | readonly Reading[] | null;
  readonly examples: readonly RuleExample[];
}
