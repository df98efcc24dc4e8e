import type { Localised } from "../../engine/article.ts";
import type { FactStatus, Report, Stance } from "../../engine/reconciliation.ts";
import type { DateValue } from "../../engine/values/value.ts";
import { groupBy } from "../group-by.ts";
import type { Verdict } from "../verdict.ts";
import type { Board, FactState } from "../views.ts";
import { storyZone, stretchOf, type TimeStretch } from "./time-stretch.ts";

/** One date that a fact's reports give. */
export interface TimelineMark {
  /** The value's string, as on the fact. */
  readonly value: string;
  readonly answer: Localised;
  readonly stance: Stance;
  /** Null where its words have no place in the calendar. */
  readonly stretch: TimeStretch | null;
  /** Who gives it, in the order of the reports. */
  readonly outlets: readonly string[];
  /** The editor's verdict says that this one stands. */
  readonly stands: boolean;
}

/** A fact with the dates that it has. */
export interface TimelineRow {
  readonly factId: string;
  readonly question: Localised;
  readonly status: FactStatus;
  readonly verdict: Verdict | null;
  readonly withdrawn: boolean;
  /** In the order of time, those without a place in the calendar last. */
  readonly marks: readonly TimelineMark[];
}

/** A story's facts that have dates. */
export interface Timeline {
  /** Facts with a place in the calendar, the earliest first. */
  readonly dated: readonly TimelineRow[];
  /** Facts that give times, but none with a place in the calendar. */
  readonly undated: readonly TimelineRow[];
}

/** Lays a story's dated facts out in time: every fact of which a report gives a date, whatever it asks. */
export function buildTimeline({ facts, articles }: Board): Timeline {
  const outlets = new Map(articles.map((article) => [article.id, article.outlet]));
  const zone = storyZone(facts.flatMap((fact) => fact.reports.flatMap(datesOf)));
  const rows = facts.flatMap((fact) => {
    const marks = marksOf(fact, outlets, zone);
    return marks.length === 0 ? [] : [rowOf(fact, marks)];
  });
  const isDated = (row: TimelineRow) => row.marks.some(({ stretch }) => stretch !== null);
  return {
    dated: rows.filter(isDated).toSorted((a, b) => startOf(a.marks) - startOf(b.marks)),
    undated: rows.filter((row) => !isDated(row)),
  };
}

function datesOf({ normalised }: Report): readonly DateValue[] {
  return normalised.kind === "date" ? [normalised] : [];
}

function marksOf(
  fact: FactState,
  outlets: ReadonlyMap<string, string>,
  zone: string | null,
): readonly TimelineMark[] {
  const dated = fact.reports.filter((report) => datesOf(report).length > 0);
  const marks = [...groupBy(dated, (report) => report.value)].flatMap(([value, reports]) => {
    const [first] = reports;
    if (first === undefined) return [];
    const stretches = reports.flatMap(datesOf).map((date) => stretchOf(date, zone));
    return [
      {
        value,
        answer: first.answer,
        stance: first.stance,
        stretch: stretches.find((stretch) => stretch !== null) ?? null,
        outlets: [...new Set(reports.map(({ article }) => outlets.get(article) ?? article))],
        stands: standsIn(fact, value),
      },
    ];
  });
  return marks.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function standsIn({ ruling }: FactState, value: string): boolean {
  const standing = (ruling?.verdict ?? null) === null ? null : (ruling?.standing ?? null);
  return standing?.kind === "value" && standing.value === value;
}

function rowOf(fact: FactState, marks: readonly TimelineMark[]): TimelineRow {
  return {
    factId: fact.id,
    question: fact.question,
    status: fact.status,
    verdict: fact.ruling?.verdict ?? null,
    withdrawn: fact.withdrawn,
    marks,
  };
}

function placeOf({ stretch }: TimelineMark): number {
  return stretch?.from ?? Number.MAX_SAFE_INTEGER;
}

function startOf(marks: readonly TimelineMark[]): number {
  return Math.min(...marks.map(placeOf));
}
