import type {
  TimelineMark,
  TimelineRow,
} from "../../../../lib/editorial/timeline/build-timeline.ts";
import type { TimeStretch } from "../../../../lib/editorial/timeline/time-stretch.ts";
import type { DateValue } from "../../../../lib/engine/values/value.ts";
import { both } from "../../../support/facts.ts";

/** Minutes of an ISO day or minute. */
export function minute(iso: string): number {
  return Date.parse(iso.length > 10 ? `${iso}:00Z` : `${iso}T00:00:00Z`) / 60_000;
}

/** A date as the engine gives it. */
export function date(
  first: string | null,
  last: string | null = first,
  rest: Partial<DateValue> = {},
): DateValue {
  const grain = first !== null && first.length > 10 ? "minute" : "day";
  return { kind: "date", edtf: null, first, last, grain, certainty: "stated", stated: {}, ...rest };
}

/** A stretch with both ends. */
export function stretch(from: string, to: string, rest: Partial<TimeStretch> = {}): TimeStretch {
  return {
    from: minute(from),
    to: minute(to),
    openStart: false,
    openEnd: false,
    vague: false,
    ...rest,
  };
}

export function mark(value: string, at: TimeStretch | null): TimelineMark {
  return {
    value,
    answer: both(value),
    stance: "agrees",
    stretch: at,
    outlets: ["Harian Satu"],
    stands: false,
  };
}

export function row(factId: string, ...marks: readonly TimelineMark[]): TimelineRow {
  return {
    factId,
    question: both(`${factId}?`),
    status: "agree",
    verdict: null,
    withdrawn: false,
    marks,
  };
}
