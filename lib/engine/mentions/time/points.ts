import type { DateValue } from "../../values/value.ts";
import { addMonths, civilDay, dayNumber, daysInMonth, isoDay, isoWeek, pad } from "./calendar.ts";
import type { Reading, TimeContext } from "./rule.ts";

type Certainty = DateValue["certainty"];
type Stated = DateValue["stated"];

/** A calendar day. */
export function onDay(day: number, certainty: Certainty, stated: Stated = {}): Reading {
  const iso = isoDay(day);
  return {
    type: "DATE",
    timex: iso,
    value: { kind: "date", edtf: iso, first: iso, last: iso, grain: "day", certainty, stated },
  };
}

/** Words that name a time but no calendar date: only what they state can be compared. */
export function bare(
  timex: string,
  grain: DateValue["grain"],
  stated: Stated,
  type: Reading["type"] = "DATE",
): Reading {
  const edtf = /^XXXX-\d\d(?:-\d\d)?$/.test(timex) ? timex : null;
  return {
    type,
    timex,
    value: { kind: "date", edtf, first: null, last: null, grain, certainty: "bare", stated },
  };
}

/** A stretch of whole days with a name of its own. */
export function span(
  timex: string,
  edtf: string | null,
  first: number,
  last: number,
  grain: DateValue["grain"],
  certainty: Certainty,
  stated: Stated = {},
): Reading {
  return {
    type: "DATE",
    timex,
    value: {
      kind: "date",
      edtf,
      first: isoDay(first),
      last: isoDay(last),
      grain,
      certainty,
      stated,
    },
  };
}

export function inMonth(
  year: number,
  month: number,
  certainty: Certainty,
  stated: Stated = { month },
): Reading {
  const iso = `${pad(year, 4)}-${pad(month)}`;
  const last = dayNumber(year, month, daysInMonth(year, month));
  return span(iso, iso, dayNumber(year, month, 1), last, "month", certainty, stated);
}

export function inYear(year: number, certainty: Certainty): Reading {
  const stated = certainty === "stated" ? { year } : {};
  return span(
    pad(year, 4),
    pad(year, 4),
    dayNumber(year, 1, 1),
    dayNumber(year, 12, 31),
    "year",
    certainty,
    stated,
  );
}

export function inWeek(day: number, certainty: Certainty): Reading {
  const { year, week, monday } = isoWeek(day);
  return span(
    `${year}-W${pad(week)}`,
    `${isoDay(monday)}/${isoDay(monday + 6)}`,
    monday,
    monday + 6,
    "week",
    certainty,
  );
}

export function onWeekend(day: number, certainty: Certainty): Reading {
  const { year, week, monday } = isoWeek(day);
  const edtf = `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
  return span(`${year}-W${pad(week)}-WE`, edtf, monday + 5, monday + 6, "week", certainty);
}

/** EDTF level 2 numbers quarters 33–36. */
export function inQuarter(year: number, quarter: number, certainty: Certainty): Reading {
  const month = quarter * 3 - 2;
  const first = dayNumber(year, month, 1);
  return span(
    `${year}-Q${quarter}`,
    `${year}-${32 + quarter}`,
    first,
    addMonths(first, 3) - 1,
    "quarter",
    certainty,
  );
}

/** EDTF level 2 numbers halves 40 and 41. */
export function inHalf(year: number, half: number, certainty: Certainty): Reading {
  const first = dayNumber(year, half * 6 - 5, 1);
  return span(
    `${year}-H${half}`,
    `${year}-${39 + half}`,
    first,
    addMonths(first, 6) - 1,
    "quarter",
    certainty,
  );
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASON_EDTF: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Meteorological seasons of the north; winter begins in December of its year. */
export function inSeason(year: number, season: string, certainty: Certainty): Reading {
  const first = dayNumber(year, SEASON_START[season] ?? 3, 1);
  const edtf = `${year}-${SEASON_EDTF[season] ?? 21}`;
  return span(`${year}-${season}`, edtf, first, addMonths(first, 3) - 1, "season", certainty);
}

/** "199" is the 1990s in TIMEX3 and "199X" in EDTF. */
export function inDecade(tens: number, certainty: Certainty): Reading {
  return span(
    String(tens),
    `${tens}X`,
    dayNumber(tens * 10, 1, 1),
    dayNumber(tens * 10 + 9, 12, 31),
    "decade",
    certainty,
  );
}

/** The nth century: "19" is the 20th in TIMEX3 (TimeML takes its leading digits), "19XX" in EDTF. */
export function inCentury(ordinal: number, certainty: Certainty): Reading {
  const hundreds = ordinal - 1;
  const [first, last] = [dayNumber(hundreds * 100, 1, 1), dayNumber(hundreds * 100 + 99, 12, 31)];
  return span(pad(hundreds), `${pad(hundreds)}XX`, first, last, "century", certainty);
}

/** A time that comes again ("every Monday"). */
export function againAndAgain(timex: string): Reading {
  const reading = bare(timex, "unknown", {}, "SET");
  return { ...reading, value: { ...reading.value, edtf: null } };
}

const DIRECTIONS: Readonly<Record<string, "past" | "present" | "future">> = {
  PAST_REF: "past",
  PRESENT_REF: "present",
  FUTURE_REF: "future",
};

/** PRESENT_REF, PAST_REF, FUTURE_REF: a time without a place in the calendar; `unit` is that of "some days ago". */
export function reference(timex: string, unit?: string): Reading {
  const direction = DIRECTIONS[timex];
  return {
    type: "DATE",
    timex,
    value: {
      kind: "date",
      edtf: null,
      first: null,
      last: null,
      grain: "unknown",
      certainty: "vague",
      stated: {},
      ...(direction === undefined
        ? {}
        : { vague: { direction, ...(unit === undefined ? {} : { unit }) } }),
    },
  };
}

/** First and last minute of the parts of a day, as newsrooms use the words; night runs into the next morning. */
const PART_MINUTES: Readonly<Record<string, readonly [number, number]>> = {
  MO: [240, 719],
  MI: [690, 750],
  AF: [660, 1079],
  EV: [900, 1259],
  NI: [1080, 1439],
  DT: [360, 1079],
  DA: [0, 359],
  MN: [0, 0],
};
/** TIMEX3 has no sign for the hours after midnight; they count as morning (dini hari), noon is a clock time. */
const PART_TIMEX: Readonly<Record<string, string>> = {
  DA: "TMO",
  MI: "T12:00",
  MN: "T24:00",
  DT: "TDT",
};

const clockText = (minutes: number): string =>
  `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** A part of a day, or of an unknown day. */
export function partOfDay(date: Reading | null, part: string): Reading {
  const suffix = PART_TIMEX[part] ?? `T${part}`;
  const [low, high] = PART_MINUTES[part] ?? [0, 1439];
  const day = date?.value.grain === "day" ? date.value.first : null;
  const timexDay = date === null ? "XXXX-XX-XX" : date.timex;
  return {
    type: "TIME",
    timex: `${timexDay}${suffix}`,
    value: {
      kind: "date",
      edtf: day === null ? null : day,
      first: day === null ? null : `${day}T${clockText(low)}`,
      last: day === null ? null : `${day}T${clockText(high)}`,
      grain: "part",
      certainty: date === null ? "bare" : date.value.certainty,
      stated: date?.value.stated ?? {},
    },
  };
}

/**
 * A clock time: minutes after midnight, on a day where one is known. The zone is in the value alone: corpora of TIMEX3
 * write the time as the words give it.
 */
export function clockTime(
  date: Reading | null,
  minutes: number,
  zone: string | null,
  approximate: boolean,
): Reading {
  const text = clockText(minutes % 1440 === 0 && minutes > 0 ? 1440 : minutes);
  const day = date?.value.grain === "day" ? date.value.first : null;
  const instant = day === null ? null : `${day}T${text}`;
  const base: DateValue = {
    kind: "date",
    edtf: instant,
    first: instant,
    last: instant,
    grain: "minute",
    certainty: date === null ? "bare" : date.value.certainty,
    stated: { ...date?.value.stated, minute: minutes },
    ...(zone === null ? {} : { zone }),
    ...(approximate ? { approximate: true } : {}),
  };
  return { type: "TIME", timex: `${date?.timex ?? ""}T${text}`, value: base };
}

/** The day that "two days later" counts from. */
export function referenceDay(context: TimeContext): number | null {
  return context.reference ?? context.published;
}

/** The year in whose light a bare month is read. */
export function contextYear(context: TimeContext): number | null {
  return context.published === null ? context.year : civilDay(context.published).year;
}
