import type { TimeMention } from "../../mentions/mention.ts";
import type { DateValue } from "../../values/value.ts";
import type { ClaimDraft } from "../claim.ts";
import { type Frame, isTelling } from "../frame.ts";
import { frameAt } from "../frame-at.ts";
import { gather } from "../gather.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { sinceMark } from "../since-mark.ts";
import { predicatesAt, sentenceAt, speakerAt, subjectOf } from "../subject.ts";
import { linkBefore } from "../syntax/link-before.ts";
import { wordClassesOf } from "../syntax/word-classes.ts";

/** "ditandatangani pada Rabu (19/6)": when something happened. A clock time beside its day makes a claim of its own. */
export const eventDate: ClaimRule = {
  id: "event-date",
  aspect: "date",
  find(reading) {
    return gather(reading.times, (time) => {
      const sentence = sentenceAt(reading, time);
      if (sentence === null || !tellsWhen(time)) return [];
      if (sinceMark(reading, sentence, time) !== null) return [];
      const nearest = frameAt(reading, sentence, time);
      const frame = nearest === null || isTelling(nearest) ? null : nearest;
      return splitClock(time.value).map((value) => claimOf(reading, sentence, time, frame, value));
    });
  },
};

/** Dates and clock times do; lengths, sets, ages and "now" do not. */
function tellsWhen(time: TimeMention): boolean {
  if (time.type !== "DATE" && time.type !== "TIME") return false;
  // "Now" holds no time, and which one "at that time" is stands elsewhere; "some days ago" has its unit.
  const isElsewhere = time.timex === "PRESENT_REF" || isPastAlone(time);
  return !isElsewhere && !time.ruleId.endsWith("-age");
}

function isPastAlone({ timex, value }: TimeMention): boolean {
  return timex === "PAST_REF" && value.first === null && value.vague?.unit === undefined;
}

function claimOf(
  reading: Reading,
  sentence: number,
  time: TimeMention,
  frame: Frame | null,
  value: DateValue,
): ClaimDraft {
  const phase = phaseOf(reading, time);
  return {
    article: reading.document.article.id,
    aspect: "date",
    ruleId: eventDate.id,
    evidence: [{ start: time.start, end: time.end }],
    sentence,
    value,
    subject: subjectOf(time, {
      frame,
      phase: phase ?? undefined,
      predicates: frame === null ? [] : predicatesAt(reading, frame, "date"),
    }),
    speaker: speakerAt(reading, time),
  };
}

/** "since Monday", "hingga Jumat": the date begins or ends a state. */
function phaseOf({ document, language }: Reading, time: TimeMention): "start" | "end" | null {
  const { dateStart, dateEnd } = wordClassesOf(language);
  // A preposition may be read as part of the date.
  const words = [
    linkBefore(document, time),
    document.folded.slice(time.start, firstGap(document.folded, time)),
  ];
  if (words.some((word) => dateStart.has(word))) return "start";
  return words.some((word) => dateEnd.has(word)) ? "end" : null;
}

/** The first space of a span, else its end. */
function firstGap(folded: string, { start, end }: TimeMention): number {
  const gap = folded.indexOf(" ", start);
  return gap < 0 ? end : Math.min(gap, end);
}

const CLOCK_GRAINS: ReadonlySet<DateValue["grain"]> = new Set(["minute", "hour", "part"]);

/** The day and the clock time of a date are two answers: on which day, and at what time. */
function splitClock(value: DateValue): readonly DateValue[] {
  const { day, weekday, month } = value.stated;
  if (!CLOCK_GRAINS.has(value.grain) || (day ?? weekday ?? month) === undefined) return [value];
  const { minute: _, ...stated } = value.stated;
  // "Before dawn on Sunday" is a limit to the hour and none to the day.
  const { zone: __, approximate: ___, bound: ____, edge: _____, ...rest } = value;
  return [
    value,
    {
      ...rest,
      edtf: dayOf(value.edtf),
      first: dayOf(value.first),
      last: dayOf(value.last),
      grain: "day",
      stated,
    },
  ];
}

function dayOf(iso: string | null): string | null {
  return iso?.slice(0, 10) ?? null;
}
