import { isoDay } from "../calendar.ts";
import { clockTime, onDay, reference } from "../points.ts";
import type { Match, Reading, TimeContext, TimeRule } from "../rule.ts";
import type { Token } from "../token.ts";
import {
  DAYS,
  durationTimex,
  lengthOf,
  pointAway,
  type Unit,
  unanchored,
  unitOf,
} from "../units.ts";
import { withMod } from "./calendar.ts";

/** Lengths of time, and points that lie a length away. */
export const durationRules: readonly TimeRule[] = [
  {
    id: "time.length-away",
    pattern:
      "(?:A?(?:(?:[DN]-)?{number}-?{unit}|q|{unit})(?:[LFbXR]|%(?=[,~>]|$))|g{unit}%(?=[,~>]|$))",
    read: readAway,
    examples: [
      { language: "id", text: "Ia pergi dua tahun silam dari desa.", found: "dua tahun silam" },
      { language: "en", text: "They met three weeks ago in Oslo.", found: "three weeks ago" },
      {
        language: "id",
        text: "Ia ditangkap dua hari sebelumnya di desa.",
        found: "dua hari sebelumnya",
      },
    ],
  },
  {
    id: "time.length-recent",
    pattern: "A?(?:(?:{number}{unit}|q|{unit})r|[DN]{unit}I)",
    read: (match, context) => readLength(match, context),
    examples: [
      {
        language: "id",
        text: "Harga naik dalam dua tahun terakhir ini.",
        found: "dua tahun terakhir ini",
      },
    ],
  },
  {
    id: "time.length-turned",
    pattern: "g?(?:[lnj]{number}|O[DN]){unit}",
    read(match, context) {
      const [ordinal, unit] = [match.first("O"), match.first("sihdwtokfyev")];
      if (ordinal !== undefined && (ordinal.sense !== "word" || unit?.plural !== true)) return null;
      const reading = readLength(match, context);
      const [first, second] = match.tokens;
      if (reading === null || first?.class !== "l" || !VERB_LEADS.has(context.wordBefore))
        return reading;
      // "to last two years"
      return {
        ...reading,
        span: { start: second?.start ?? first.start, end: match.tokens.at(-1)?.end ?? first.end },
      };
    },
    examples: [
      {
        language: "en",
        text: "Prices rose over the past two years there.",
        found: "the past two years",
      },
    ],
  },
  {
    id: "time.unit-past",
    pattern: "g?[ln]{unit}",
    read(match, context) {
      const unit = match.first("sihdwtokfyev");
      const past = match.first("l")?.sense === "past";
      // "the next decade" is the ten years from now, not the one that begins with a round number.
      const long = match.first("g") !== undefined && unit?.class === "e";
      if (!past && !long && !(unit?.plural && match.first("l") !== undefined)) return null;
      return readLength(match, context);
    },
    examples: [
      { language: "en", text: "Rents doubled in the past decade alone.", found: "the past decade" },
    ],
  },
  {
    id: "time.length",
    pattern:
      "(?:A?(?:(?:a|[DN]){unit}0|{number}-?{unit}(?:,?(?:D|N){unit}){0,3}|q)|g[DN]{unit})(?!Y)",
    read: (match, context) => readLength(match, context),
    examples: [
      {
        language: "id",
        text: "Perjalanan itu memakan waktu dua jam 15 menit.",
        found: "dua jam 15 menit",
      },
      { language: "en", text: "The two-day meeting ended.", found: "two-day" },
      { language: "en", text: "It lasted a day and a half.", found: "a day and a half" },
      { language: "en", text: "A second blast hit the mission.", found: null },
    ],
  },
  {
    id: "time.length-range",
    pattern: "A?(?<low>[DN])-[DN]-?{unit}",
    read: (match, context) => readLength(match, context),
    examples: [{ language: "id", text: "Perbaikan butuh 10-12 hari kerja.", found: "10-12 hari" }],
  },
  {
    id: "time.bare-plural",
    pattern: "{unit}",
    read(match, context) {
      const unit = match.first("sihdwtokyev");
      // "the minutes of the meeting" are no time, "within minutes" is.
      const isShort = unit?.class === "i" || unit?.class === "s";
      if (isShort && !SHORT_LENGTH_LEADS.has(context.wordBefore)) return null;
      return unit?.plural ? readLength(match, context) : null;
    },
    examples: [
      { language: "en", text: "The row has gone on for years now.", found: "years" },
      { language: "en", text: "The minutes of the meeting leaked.", found: null },
    ],
  },
  {
    id: "time.length-age",
    pattern: "(?:GA?{number}{unit}|G[DN]|{number}-?{unit}-?u)",
    read(match, context) {
      const reading =
        match.first("sihdwtokfyev") === undefined
          ? plainAge(match, context)
          : readLength(match, context);
      const lead = match.first("G");
      if (reading === null || lead === undefined) return reading;
      const start = match.tokens[1]?.start ?? lead.start;
      return { ...reading, span: { start, end: match.tokens.at(-1)?.end ?? start } };
    },
    examples: [
      { language: "id", text: "Korban berusia 19 tahun itu selamat.", found: "19 tahun" },
      { language: "en", text: "A 19-year-old man was held.", found: "19-year-old" },
    ],
  },
];

const VERB_LEADS: ReadonlySet<string> = new Set(
  "to will would could may might can should not".split(" "),
);

const AGE_YEARS_MAX = 120;

const SHORT_LENGTH_LEADS: ReadonlySet<string> = new Set(["within", "for", "in", "after", "lasted"]);

function plainAge(match: Match, context: TimeContext): Reading | null {
  const age = match.first("DN");
  return age === undefined || age.counted || !(age.number < AGE_YEARS_MAX)
    ? null
    : lengthOf(`P${age.number}Y`, age.number, "year", undefined, context);
}

interface Length {
  readonly number: number;
  readonly unit: Unit;
  readonly timex: string;
}

/** The number and unit of the match; NaN where the words leave the number open. */
function lengthIn(match: Match): Length | null {
  const fused = match.first("q");
  if (fused !== undefined) return fromNotation(fused.sense);
  const token = match.first("sihdwtokfyev");
  if (token === undefined) return null;
  const unit = unitOf(token);
  const number = numberBefore(match, token);
  if (number === null) return null;
  return { number, unit, timex: compoundTimex(match, number, unit) };
}

function numberBefore(match: Match, unit: Token): number | null {
  const parts = match.tokens.filter(
    (token) => token.start < unit.start && "DNYOa0Q".includes(token.class),
  );
  const whole = parts.findLast((token) => "DNY".includes(token.class));
  const half = match.first("0") === undefined ? 0 : 0.5;
  if (whole === undefined && parts.some((token) => token.class === "Q")) return Number.NaN;
  // "half a day", but "a day and a half"
  const isHalf = parts.some((token) => token.class === "0");
  if (whole === undefined) return isHalf ? half : unit.plural ? Number.NaN : 1 + half;
  if (whole.class === "Y" && whole.number >= 1900 && !unit.plural && unit.class !== "y")
    return null;
  return whole.number + half;
}

const COMPOUND = /^P(T?)([\d.]+)([A-Z]\w*)$/;

/** "dua jam 15 menit" is PT2H15M. */
function compoundTimex(match: Match, number: number, unit: Unit): string {
  const first = durationTimex(number, unit);
  const units = match.all("sihdwtokfyev");
  if (units.length < 2) return first;
  let [days, clock] =
    COMPOUND.exec(first)?.[1] === "T" ? ["", first.slice(2)] : [first.slice(1), ""];
  for (const token of units.slice(1)) {
    const count = match.tokens.findLast(
      (other) => other.start < token.start && "DN".includes(other.class),
    );
    const part = COMPOUND.exec(durationTimex(count?.number ?? 0, unitOf(token)));
    if (part === null) return first;
    if (part[1] === "T") clock += `${part[2]}${part[3]}`;
    else days += `${part[2]}${part[3]}`;
  }
  return `P${days}${clock === "" ? "" : `T${clock}`}`;
}

const FUSED_UNIT: Readonly<Record<string, Unit>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  DE: "decade",
  CE: "century",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

function fromNotation(timex: string): Length | null {
  const match = /^P(T?)([\d.]+|X)([A-Z]+)$/.exec(timex);
  const unit = FUSED_UNIT[`${match?.[1] ?? ""}${match?.[3] ?? ""}`];
  if (match === null || unit === undefined) return null;
  return { number: match[2] === "X" ? Number.NaN : Number(match[2]), unit, timex };
}

/** "some 20 years" is about 20 years. */
function hedgeOf(match: Match): string | undefined {
  const stated = match.first("A")?.sense;
  return (
    stated ??
    (match.first("Q") !== undefined && match.first("DN") !== undefined ? "APPROX" : undefined)
  );
}

function readLength(match: Match, context: TimeContext): Reading | null {
  const length = lengthIn(match);
  if (length === null) return null;
  // "a second blast" is the next one.
  if (length.unit === "second" && length.number === 1 && isOrdinal(match, context)) return null;
  // "a quarter of a point" is a share.
  if (length.unit === "quarter" && match.words === "a quarter") return null;
  if (isPreposition(match, context)) {
    const start = match.tokens[1]?.start ?? 0;
    const reading = lengthOf(length.timex, length.number, length.unit, undefined, context);
    return { ...reading, span: { start, end: match.tokens.at(-1)?.end ?? start } };
  }
  if (
    match.first("DNY")?.counted &&
    match.first("DNY")?.led === false &&
    match.first("sihdwtokfyev") === undefined
  )
    return null;
  return lengthOf(length.timex, length.number, length.unit, hedgeOf(match), context);
}

/** "a second" is a time where nothing follows that it could be the second of. */
function isOrdinal(match: Match, { wordAfter }: TimeContext): boolean {
  return match.first("a") !== undefined && wordAfter !== "" && !AFTER_A_SECOND.has(wordAfter);
}
const AFTER_A_SECOND: ReadonlySet<string> = new Set(
  "or and to for of in at on after before faster slower behind ahead short".split(" "),
);

/** "over five years" is more than five only after a word that leads to a length ("for over five years"). */
function isPreposition(match: Match, context: TimeContext): boolean {
  const [first, second] = match.tokens;
  if (first?.class !== "A" || first.sense !== "MORE_THAN" || second === undefined) return false;
  return match.words.startsWith("over ") && !LENGTH_LEADS.has(context.wordBefore);
}
const LENGTH_LEADS: ReadonlySet<string> = new Set(
  "for in after of with within by at lasted took taken spent last lasting is was waited lived just well and".split(
    " ",
  ),
);

/** How many units "some days ago" may mean. */
const [SOME_FEWEST, SOME_MOST] = [2, 9];

function readAway(match: Match, context: TimeContext): Reading | null {
  const turn = match.tokens.findLast((token) => "LFbXR%".includes(token.class));
  const length = lengthIn(match);
  if (turn === undefined || length === null) return null;
  // "years ago"; a unit that is not in the plural is read by its turn ("tahun lalu").
  if (isBareUnit(match) && (turn.class !== "L" || !Number.isNaN(length.number))) return null;
  const mod = hedgeOf(match);
  if (turn.class === "R" && turn.number !== -1) return null;
  if (turn.class === "X" && isAhead(turn, match)) return readLength(match, context);
  const sign = turn.class === "X" || turn.class === "F" ? 1 : -1;
  if ("Fb".includes(turn.class) && context.minute !== null && DAYS[length.unit] < 1)
    return clockAway(context.minute + sign * length.number * DAYS[length.unit] * 1440, mod);
  const from = "Fb%".includes(turn.class) ? storyPoint(length.unit, context) : context.published;
  if (Number.isNaN(length.number)) return someUnitsAway(sign, length.unit, from);
  if (from === null)
    return withMod(yearsFromStory(length, sign, context) ?? unanchored(length.unit), mod);
  return withMod(pointAway(from, sign * length.number, length.unit, context), mod);
}

function isBareUnit(match: Match): boolean {
  return match.first("DNYO0aQgKq") === undefined;
}

/** "15 menit kemudian" after "pukul 10.30": counted from the clock time that the text named last. */
function clockAway(minutes: number, mod: string | undefined): Reading | null {
  if (Number.isNaN(minutes)) return null;
  const whole = Math.round(minutes);
  const day = Math.floor(whole / 1440);
  return withMod(clockTime(onDay(day, "anchored"), whole - day * 1440, null, true), mod);
}

/** Years and months count from whatever time the text named last, days from its last day. */
function storyPoint(unit: Unit, context: TimeContext): number | null {
  const wide = DAYS[unit] >= DAYS.month ? context.lately : null;
  return wide ?? context.reference ?? context.published;
}

function yearsFromStory(length: Length, sign: number, context: TimeContext): Reading | null {
  if (context.year === null || length.unit !== "year") return null;
  const day = Date.UTC(context.year, 6, 1) / 86_400_000;
  return pointAway(day, sign * length.number, "year", context);
}

/** "dalam dua tahun mendatang" is a stretch that begins now; "dua tahun lagi" is a point. */
function isAhead(turn: Token, match: Match): boolean {
  return !POINT_AHEAD.has(match.words.slice(match.words.length - (turn.end - turn.start)));
}
const POINT_AHEAD: ReadonlySet<string> = new Set(["lagi", "from now", "hence"]);

function someUnitsAway(sign: number, unit: Unit, from: number | null): Reading {
  const reading = reference(sign < 0 ? "PAST_REF" : "FUTURE_REF", unit);
  if (from === null) return reading;
  const days = [SOME_FEWEST, SOME_MOST].map((n) =>
    Math.round(from + sign * n * Math.max(1, DAYS[unit])),
  );
  const [first, last] = days.sort((a, b) => a - b);
  if (first === undefined || last === undefined) return reading;
  return { ...reading, value: { ...reading.value, first: isoDay(first), last: isoDay(last) } };
}
