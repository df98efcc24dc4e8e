import type { QuantityMention, TimeMention } from "../mentions/mention.ts";
import type { Frame } from "./frame.ts";
import { frameAt } from "./frame-at.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";

/** When an amount holds. */
export interface Moment {
  /** The last instant (ISO 8601, a day or a minute). */
  readonly at: string;
  /** Its words, or those of the count that it follows, call it the count of that moment: later ones are others. */
  readonly isEarly: boolean;
}

/** When an amount holds by the words of its own clause, or of the dated count before it. */
export class Moments {
  private before: { readonly sentence: number; readonly moment: string } | null = null;

  /**
   * The last instant at which an amount is said to hold: "on Wednesday 46 were being treated", "hingga pukul 21.00 87 orang
   * sakit". A count without a time of its own that follows one that holds as of a moment holds as of that moment too. Null
   * where nothing dates it.
   */
  of(
    reading: Reading,
    sentence: number,
    mention: QuantityMention,
    frame: Frame | null,
  ): Moment | null {
    const { value } = mention;
    if (!isCount(value)) return null;
    const span = reading.document.sentences[sentence];
    if (span === undefined) return null;
    const { publishedAt } = reading.document.article;
    const near = {
      start: Math.max(span.start, mention.start - REACH),
      end: Math.min(span.end, mention.end + REACH),
    };
    const times = within(reading.times, near).filter((time) => isMoment(time, publishedAt));
    // A word that dates a count ("hingga", "as of") dates it wherever in the sentence its time stands.
    const own =
      value.provisional === true
        ? times
        : times.filter((time) => frameAt(reading, sentence, time) === frame);
    const nearest = nearestTo(mention, own);
    const moment = nearest?.value.last ?? null;
    if (moment !== null) {
      this.before = value.provisional === true ? { sentence, moment } : null;
      return { at: moment, isEarly: value.provisional === true };
    }
    if (this.before === null || sentence - this.before.sentence > 1) return null;
    return times.length === 0 ? { at: this.before.moment, isEarly: true } : null;
  }
}

/** Counts change by the hour; of other figures only the share of what is counted, where its words date it. */
function isCount({ unit, head, ordinal, provisional }: QuantityMention["value"]): boolean {
  if (head === "age" || ordinal === true) return false;
  return unit === null || (unit === "percent" && provisional === true);
}

/** How far from a count the time may stand that dates it, in characters: it bounds what a sentence of many of both costs. */
const REACH = 160;

const MOMENTS: ReadonlySet<TimeMention["value"]["grain"]> = new Set([
  "minute",
  "hour",
  "part",
  "day",
]);

/** A day or an hour that had come when the article came out: nothing holds yet as of a later one. */
function isMoment({ type, value }: TimeMention, publishedAt: string | undefined): boolean {
  const { last } = value;
  if ((type !== "DATE" && type !== "TIME") || last === null || !MOMENTS.has(value.grain))
    return false;
  const day = last.slice(0, DAY_UNITS);
  return day.length === DAY_UNITS && day <= (publishedAt ?? day).slice(0, DAY_UNITS);
}

/** "2024-06-19": a clock time without a day dates nothing. */
const DAY_UNITS = 10;

function nearestTo(mention: QuantityMention, times: readonly TimeMention[]): TimeMention | null {
  const gap = (time: TimeMention): number =>
    Math.max(time.start - mention.end, mention.start - time.end);
  return times.reduce<TimeMention | null>(
    (best, time) => (best === null || gap(time) < gap(best) ? time : best),
    null,
  );
}
