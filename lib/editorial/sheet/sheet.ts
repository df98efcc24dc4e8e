import type { LanguageId } from "../../engine/article.ts";
import type { FactStatus, Origin, Stance } from "../../engine/reconciliation.ts";
import type { Evidence } from "../../engine/text/span.ts";
import type { Aspect } from "../../engine/values/value.ts";
import type { Difference, PrimaryDocument, Verdict } from "../verdict.ts";
import type { SheetChoice } from "./sheet-choice.ts";

/** How one article stands to a fact: `silent` has no report of it, `unread` could not be read at all. */
export type RowStance = Stance | "silent" | "unread";

/** Sections in the order of the sheet: what an editor settled, what stays open between the outlets, what nobody settled. */
export const SECTION_KINDS = ["decided", "disputed", "unverified"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** What a fact is on the sheet: its verdict, or without one what the engine found. */
export type SheetState = Verdict | FactStatus;

/** Where an article's reporting comes from, with the words that credit it; without words the article credits nobody. */
export interface SheetOrigin {
  readonly name: string;
  readonly kind: Origin["kind"];
  readonly credit: Evidence | null;
}

/** An article, numbered from 1; rows point to it by that number. */
export interface SheetSource {
  readonly number: number;
  readonly articleId: string;
  readonly outlet: string;
  readonly title: string | null;
  /** http or https only; null where there is none or it is anything else. */
  readonly url: string | null;
  /** ISO 8601 as the source has it. */
  readonly publishedAt: string | null;
  /** When its text came to the desk, ISO 8601 in UTC. */
  readonly retrievedAt: string;
  readonly language: LanguageId;
  readonly origins: readonly SheetOrigin[];
  readonly restated: boolean;
  /** Why the engine could not read it, where it could not. */
  readonly failure: string | null;
}

/** Exact words, and by what another program finds them again. */
export interface SheetEvidence extends Evidence {
  /** The same place in Unicode code points, as W3C annotations count. */
  readonly codePoints: { readonly start: number; readonly end: number };
  /** A few characters on either side; empty where the text is not at hand. */
  readonly prefix: string;
  readonly suffix: string;
}

/** One article's stance on one fact. */
export interface SheetRow {
  readonly source: number;
  readonly stance: RowStance;
  /** The value as a short answer; null where the article gives none. */
  readonly value: string | null;
  /** The exact words, in the article's language; offsets are UTF-16 units of the article's text. */
  readonly evidence: readonly SheetEvidence[];
  readonly speaker: (Evidence & { readonly name: string }) | null;
}

/** Who decided, and when (ISO 8601 in UTC). */
export interface SheetDecision {
  readonly by: string;
  readonly at: string;
}

export interface SheetFact {
  readonly id: string;
  /** Counted from 1 through the whole sheet. */
  readonly number: number;
  readonly question: string;
  readonly aspect: Aspect;
  readonly state: SheetState;
  readonly status: FactStatus;
  readonly verdict: Verdict | null;
  /** The value that stands; several where both sides are published; none where nobody decided. */
  readonly standing: readonly string[];
  readonly qualification: string | null;
  readonly difference: Difference | null;
  /** The editor's reason. */
  readonly reason: string | null;
  /**
   * The primary document that the editor read; its address http or https only. Left out where there is none: sheets from before
   * documents were on them say the same as then.
   */
  readonly document?: PrimaryDocument | undefined;
  readonly decision: SheetDecision | null;
  /** What the engine found, in a sentence. */
  readonly finding: string;
  readonly reopened: { readonly at: string; readonly cause: string } | null;
  /** The engine no longer finds it; it is here because an editor decided on it. */
  readonly withdrawn: boolean;
  readonly outlets: number;
  readonly independentOrigins: number;
  /** One a report, and one for each article without a report, in the order of the sources. */
  readonly rows: readonly SheetRow[];
}

/** What leaves the house: one content for every format. */
export interface Sheet {
  readonly storyId: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** The name set in the header; empty where nobody set one. */
  readonly madeBy: string;
  /** IANA name of the zone in which the sheet tells its times. */
  readonly timeZone: string;
  readonly language: LanguageId;
  /** What was chosen to be on it. */
  readonly choice: Omit<SheetChoice, "facts">;
  /** Facts on the sheet, and in the story. */
  readonly scope: { readonly facts: number; readonly of: number };
  /** The articles are restated for a demonstration: what is quoted are not the outlets' own words. */
  readonly restated: boolean;
  readonly outlets: number;
  readonly independentOrigins: number;
  /** How many facts are in each state; states without a fact are left out. */
  readonly summary: readonly { readonly state: SheetState; readonly facts: number }[];
  readonly sections: readonly {
    readonly kind: SectionKind;
    readonly facts: readonly SheetFact[];
  }[];
  /** Who says nothing of what: the numbers of the facts, by source; sources that speak of every fact are left out. */
  readonly silences: readonly { readonly source: number; readonly facts: readonly number[] }[];
  readonly sources: readonly SheetSource[];
}
