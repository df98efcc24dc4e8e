import { civilDay, parseIsoDay, weekdayOf } from "../calendar.ts";
import {
  bare,
  inCentury,
  inDecade,
  inHalf,
  inQuarter,
  inWeek,
  inYear,
  onWeekend,
} from "../points.ts";
import { readDate } from "../read-date.ts";
import type { Match, Reading, TimeContext, TimeRule } from "../rule.ts";
import type { Token } from "../token.ts";
import {
  durationTimex,
  lengthOf,
  shiftDay,
  type Unit,
  unanchored,
  unitAround,
  unitOf,
} from "../units.ts";
import { edgeOf, withMod } from "./calendar.ts";

/** Weeks, months, quarters, years, decades and centuries by their distance or their number. */
export const periodRules: readonly TimeRule[] = [
  {
    id: "time.unit-turned",
    pattern: "{edge}?{unit}[LXI]",
    read: (match, context) =>
      match.first("sihdwtokfyev")?.plural ? null : readTurned(match, context, context.published),
    examples: [
      { language: "id", text: "Ekspor turun sejak awal tahun lalu.", found: "awal tahun lalu" },
      { language: "id", text: "Kapal itu dijual minggu depan.", found: "minggu depan" },
    ],
  },
  {
    id: "time.turned-unit",
    pattern: "(?:{edge}|[bF])?g?[lnj]{unit}",
    read(match, context) {
      const unit = match.first("sihdwtokfyev");
      const turn = match.first("lnj");
      if (unit === undefined || turn === undefined || unit.plural) return null;
      if (
        turn.sense === "past" ||
        turn.sense === "final" ||
        (unit.class === "e" && match.first("g") !== undefined && edgeOf(match) === undefined)
      )
        return null;
      if (unit.class === "d" && (turn.sense === "last" || turn.sense === "next")) return null;
      const told =
        turn.sense === "next" && match.first("g") !== undefined && context.account !== null;
      const relative = told || turn.sense === "previous" || turn.sense === "following";
      return readTurned(match, context, relative ? storyPointOf(unit, context) : context.published);
    },
    examples: [
      { language: "en", text: "The firm was sold late last year.", found: "late last year" },
      { language: "en", text: "The case may last years.", found: null },
    ],
  },
  {
    id: "time.within-unit",
    pattern: "[bF]&g[dwoy]",
    read(match, context) {
      const unit = match.first("dwoy");
      if (unit === undefined || unit.plural) return null;
      const from = unit.class === "d" ? storyPointOf(unit, context) : context.published;
      return withMod(unitsFrom(from, 0, unit, context), earlierLater(match));
    },
    examples: [
      {
        language: "en",
        text: "He met the board earlier in the week.",
        found: "earlier in the week",
      },
    ],
  },
  {
    id: "time.same-unit-of-year",
    pattern: "(?:[ok]Hy[LXb]|J[ok](?:[ln]y|ay-?[Lb]))",
    read(match, context) {
      const unit = match.first("ok");
      const turn = match.first("LXbln");
      if (unit === undefined || turn === undefined) return null;
      const named = context.lastOf(unitOf(unit)) ?? context.published;
      return unitsFrom(
        named,
        (STEP[turn.class] ?? 0) * (unit.class === "k" ? 4 : 12),
        unit,
        context,
      );
    },
    examples: [
      {
        language: "en",
        text: "Exports fell from the same month last year.",
        found: "the same month last year",
      },
      {
        language: "id",
        text: "Ekspor naik dibanding bulan yang sama tahun lalu di sana.",
        found: "bulan yang sama tahun lalu",
      },
    ],
  },
  {
    id: "time.week-of",
    pattern: "gw&{date}",
    read(match, context) {
      const first = match.first("M") === undefined ? null : readDate(match, context)?.value.first;
      const day = typeof first === "string" ? parseIsoDay(first) : null;
      return day === null ? null : inWeek(day, "anchored");
    },
    examples: [
      {
        language: "en",
        text: "Work begins in the week of June 9 at last.",
        found: "the week of June 9",
      },
    ],
  },
  {
    id: "time.unit-that",
    pattern: "(?:{edge}?{unit}[HFb]|[bF]?J{unit})",
    read: readThat,
    examples: [
      { language: "id", text: "Banjir besar melanda; tahun itu panen gagal.", found: "tahun itu" },
    ],
  },
  {
    id: "time.edge-of-unit",
    pattern: "(?:{edge}[wokfye]|y-E(?:,?Y)?|!(?:,?Y)?)",
    read(match, context) {
      const end = match.first("!");
      if (end !== undefined) return readUnitEnd(end, match.first("Y"), context);
      const unit = match.first("wokfye");
      if (unit === undefined || unit.plural) return null;
      const year = match.first("Y");
      if (year !== undefined) return withMod(inYear(year.number, "stated"), edgeOf(match));
      if (context.published === null) return null;
      return withMod(unitAround(context.published, unitOf(unit)), edgeOf(match));
    },
    examples: [{ language: "id", text: "Proyek selesai pada akhir tahun.", found: "akhir tahun" }],
  },
  {
    id: "time.definite-unit",
    pattern: "g[woky](?!-)",
    read(match, context) {
      const unit = match.first("woky");
      if (unit === undefined || unit.plural || match.first("g")?.led !== true) return null;
      const name = unitOf(unit);
      // "the year to September" is a length that ends then.
      if (PERIOD_ENDS.has(context.wordAfter))
        return lengthOf(durationTimex(1, name), 1, name, undefined, context);
      const named = context.lastOf(name);
      if (named !== null) return unitAround(named, name);
      const { published } = context;
      if (published === null) return null;
      return unitAround(
        isReportedAfter(published, name, context) ? published - REPORT_DELAY : published,
        name,
      );
    },
    examples: [
      { language: "en", text: "Revenue fell in the quarter.", found: "the quarter" },
      { language: "en", text: "They liked the week best.", found: null },
    ],
  },
  {
    id: "time.year-ago",
    pattern: "(?:g?y-[bL](?:[Os]-?)?k|y-[bL])",
    read(match, context) {
      const quarter = match.first("k");
      const numbered = match.first("Os");
      if (quarter !== undefined && numbered !== undefined && context.published !== null) {
        const number = numbered.class === "s" ? 2 : numbered.number;
        const { year, month } = civilDay(context.published);
        const isOver = number * 3 < month;
        return number > 4 ? null : inQuarter(year - (isOver ? 1 : 2), number, "anchored");
      }
      if (quarter !== undefined) {
        const named = context.lastOf("quarter");
        const now =
          named ?? (context.published === null ? null : shiftDay(context.published, -1, "quarter"));
        return unitsFrom(now, -4, quarter, context);
      }
      const unit = match.first("y");
      return unit === undefined ? null : unitsFrom(context.published, -1, unit, context);
    },
    examples: [
      { language: "en", text: "Profit beat the year-earlier result.", found: "year-earlier" },
    ],
  },
  {
    id: "time.weekend",
    pattern: "(?:[gljnJ]{0,3}4[LXIRF]?|{edge}?[lnj]4)",
    read(match, context) {
      if (context.published === null) return bare("XXXX-WXX-WE", "week", {});
      const turn = match.first("lnjLXIF");
      const step =
        turn === undefined
          ? 0
          : "lL".includes(turn.class)
            ? -1
            : "nXF".includes(turn.class)
              ? 1
              : 0;
      const ahead =
        step === 0 && turn === undefined && !context.ahead && weekdayOf(context.published) < 6;
      return onWeekend(context.published + (ahead ? -7 : step * 7), "anchored");
    },
    examples: [
      {
        language: "id",
        text: "Pengunjung ramai akhir pekan lalu di pantai.",
        found: "akhir pekan lalu",
      },
    ],
  },
  {
    id: "time.quarter",
    pattern:
      "{edge}?(?:k-?[OD](?:(?:,|/|-)?y?Y|y[LXI])?|g?3?[Os]-?k(?:,?&?g?(?:3?y?Y|[lnj]?y))?|g?l[k0]&g?(?:3?y?Y|[lnj]?y)|7(?:,?&?Y)?|Y7|g?Y[Os]-?k)",
    read: (match, context) => readPart(match, context, match.first("0") === undefined ? 4 : 2),
    examples: [
      {
        language: "id",
        text: "Ekonomi tumbuh pada kuartal III 2023 sebesar itu.",
        found: "kuartal III 2023",
      },
      {
        language: "en",
        text: "Profit rose in the third quarter of 2023 again.",
        found: "the third quarter of 2023",
      },
    ],
  },
  {
    id: "time.half-year",
    pattern: "{edge}?(?:f-?[OD](?:(?:,|/|-)?y?Y|y[LXI])?|g?[Os]-?0&?g?(?:3?y?Y|[lnj]?y))",
    read: (match, context) => readPart(match, context, 2),
    examples: [{ language: "id", text: "Laba semester I 2024 naik.", found: "semester I 2024" }],
  },
  {
    id: "time.decade",
    pattern: "{edge}?(?:gy|y|e|g)?=",
    read(match, context) {
      const tens = match.first("=")?.sense;
      // "in his 40s" and "berusia 30-an" are ages.
      const isShort = /(?:^|[^\d'])\d0(?:'?s|-?an)$/.test(match.words);
      if (isShort && match.first("gye") === undefined && !DECADE_LEADS.has(context.wordBefore))
        return null;
      return tens === undefined ? null : withMod(inDecade(Number(tens), "stated"), edgeOf(match));
    },
    examples: [
      { language: "id", text: "Film itu populer pada 1990-an di sana.", found: "1990-an" },
      {
        language: "en",
        text: "It was built in the early 1990s by hand.",
        found: "the early 1990s",
      },
    ],
  },
  {
    id: "time.century",
    pattern: "{edge}?(?:v[OD]|g?Ov)",
    read(match) {
      const ordinal = match.first("OD");
      if (ordinal === undefined || ordinal.number < 1 || ordinal.number > 22) return null;
      return withMod(inCentury(ordinal.number, "stated"), edgeOf(match));
    },
    examples: [
      { language: "id", text: "Candi itu dari abad ke-9 Masehi.", found: "abad ke-9" },
      { language: "en", text: "It dates from the 19th century or so.", found: "the 19th century" },
    ],
  },
];

const DECADE_LEADS: ReadonlySet<string> = new Set(["era", "zaman", "masa", "and", "dan"]);

function readUnitEnd(end: Token, year: Token | undefined, context: TimeContext): Reading | null {
  if (year !== undefined) return withMod(inYear(year.number, "stated"), "END");
  const { published } = context;
  return published === null ? null : withMod(unitAround(published, end.sense as Unit), "END");
}

/** Companies report a quarter in the weeks after its end, and call it "the quarter" then. */
const REPORT_DELAY = 45;

function isReportedAfter(published: number, unit: string, context: TimeContext): boolean {
  return (
    unit === "quarter" &&
    !context.ahead &&
    unitAround(published - REPORT_DELAY, unit).timex !== unitAround(published, unit).timex
  );
}

const PERIOD_ENDS: ReadonlySet<string> = new Set(["to", "ended", "ending", "through"]);

const STEP: Readonly<Record<string, number>> = {
  L: -1,
  l: -1,
  X: 1,
  n: 1,
  I: 0,
  j: 0,
  F: 1,
  b: -1,
  H: 0,
  J: 0,
};

function readTurned(match: Match, context: TimeContext, from: number | null): Reading | null {
  const unit = match.first("sihdwtokfyev");
  const turn = match.first("LXIlnj");
  if (unit === undefined || turn === undefined || "sih".includes(unit.class)) return null;
  const edge = edgeOf(match);
  // "akhir tahun nanti" is the end of this year.
  const isThis = turn.sense === "coming" && edge !== undefined && edge !== "START";
  const step = isThis ? 0 : (STEP[turn.class] ?? 0);
  return withMod(unitsFrom(from, step, unit, context), edge ?? earlierLater(match));
}

/** "earlier this year" and "later this week" are in the first and the second part of it. */
function earlierLater(match: Match): string | undefined {
  const word = match.tokens[0]?.class;
  if (word === "b") return "START";
  return word === "F" ? "END" : undefined;
}

function unitsFrom(from: number | null, steps: number, unit: Token, context: TimeContext): Reading {
  const name = unitOf(unit);
  if (from !== null) return unitAround(shiftDay(firstOf(from, name), steps, name), name);
  if (context.year === null || name !== "year") return unanchored(name);
  return unitAround(shiftDay(Date.UTC(context.year, 0, 1) / 86_400_000, steps, "year"), "year");
}

/** The first of the month, so that a month's step from the 31st never skips one. */
function firstOf(day: number, unit: string): number {
  return unit === "day" || unit === "week" || unit === "fortnight"
    ? day
    : day - civilDay(day).day + 1;
}

function readThat(match: Match, context: TimeContext): Reading | null {
  const unit = match.first("dwokye");
  const turn = match.first("HJ") ?? match.first("Fb");
  if (unit === undefined || turn === undefined || unit.plural) return null;
  const from = storyPointOf(unit, context);
  return withMod(
    unitsFrom(from, STEP[turn.class] ?? 0, unit, context),
    edgeOf(match) ?? earlierLater(match),
  );
}

/** What "the previous quarter" counts from: the last quarter that the text named, else whatever time it named. */
function storyPointOf(unit: Token, context: TimeContext): number | null {
  const same = unit.class === "k" ? context.lastOf("quarter") : null;
  return same ?? context.lately ?? context.reference ?? context.published;
}

/** A quarter (of four) or a half (of two) of a year. */
function readPart(match: Match, context: TimeContext, parts: 2 | 4): Reading | null {
  const numbered = match.first("OsD7");
  const number = numbered === undefined ? parts : numbered.class === "s" ? 2 : numbered.number;
  if (number < 1 || number > parts) return null;
  if (
    numbered?.sense === "word" &&
    numbered.class === "O" &&
    match.first("kf") === undefined &&
    match.first("0") === undefined
  )
    return null;
  const build = parts === 4 ? inQuarter : inHalf;
  const year = match.first("Y");
  if (year !== undefined) return withMod(build(year.number, number, "stated"), edgeOf(match));
  if (context.published === null) {
    return withMod(bare(`XXXX-${parts === 4 ? "Q" : "H"}${number}`, "quarter", {}), edgeOf(match));
  }
  const now = civilDay(context.published);
  const turn = match.first("lnjLXI");
  if (turn !== undefined)
    return withMod(build(now.year + (STEP[turn.class] ?? 0), number, "anchored"), edgeOf(match));
  return withMod(
    build(partYear(match, number, parts, context, now), number, "anchored"),
    edgeOf(match),
  );
}

/** The year of "the third quarter": this one's where it has begun or lies nearer ahead than behind. */
function partYear(
  match: Match,
  number: number,
  parts: 2 | 4,
  context: TimeContext,
  now: { readonly year: number; readonly month: number },
): number {
  if (match.first("y") !== undefined || context.ahead) return now.year;
  const firstMonth = (number - 1) * (12 / parts) + 1;
  if (firstMonth <= now.month) return now.year;
  const monthsSince = now.month + 12 - (firstMonth + 12 / parts - 1);
  const isNear = context.isTensed && context.tense === null && firstMonth - now.month < monthsSince;
  return isNear ? now.year : now.year - 1;
}
