import { anchorDay } from "../anchoring.ts";
import { civilDay, dayNumber } from "../calendar.ts";
import { feastDay } from "../feasts.ts";
import { bare, contextYear, inSeason, onDay, reference, span } from "../points.ts";
import type { Match, Reading, TimeContext, TimeRule } from "../rule.ts";
import { edgeOf, withMod } from "./calendar.ts";

/** Seasons, feasts and eras. */
export const seasonRules: readonly TimeRule[] = [
  {
    id: "time.season",
    pattern: "{edge}?[gljn]{0,3}9(?:&?y?Y|&?[lnjJ]y|y[LXIH]|[LXI])?",
    read: readSeason,
    examples: [
      {
        language: "en",
        text: "Output fell in the summer of 2023 again.",
        found: "the summer of 2023",
      },
      { language: "en", text: "Prices fall in the spring again.", found: "the spring" },
      { language: "en", text: "The fall came without a warning.", found: null },
    ],
  },
  {
    id: "time.holiday",
    pattern: "(?:[lnj]6|6(?:y?Y|y[LXI]|[LXI])?)",
    read: readHoliday,
    examples: [
      { language: "id", text: "Harga naik menjelang Natal 2023 lalu.", found: "Natal 2023" },
      { language: "en", text: "Sales fell last Christmas in town.", found: "last Christmas" },
    ],
  },
  {
    id: "time.era",
    pattern: "5",
    read(match) {
      const [first, last] = (match.first("5")?.sense ?? "").split("/");
      if (!/^\d{4}$/.test(last ?? "")) return reference("PAST_REF");
      const from = dayNumber(Number(first), 1, 1);
      const reading = span(
        "PAST_REF",
        `${first}/${last}`,
        from,
        dayNumber(Number(last), 12, 31),
        "era",
        "vague",
      );
      return reading;
    },
    examples: [
      {
        language: "id",
        text: "Pakta itu berasal dari era Perang Dingin dahulu.",
        found: "era Perang Dingin",
      },
    ],
  },
];

function readSeason(match: Match, context: TimeContext): Reading | null {
  const season = match.first("9");
  if (season === undefined) return null;
  const alone = match.tokens.length === 1;
  // "to fall", "will spring" are verbs.
  if (alone && season.end - season.start < 9 && (!season.led || context.wordBefore === "to"))
    return null;
  const year = match.first("Y");
  // "the fall came at three": a word that is also a noun needs what leads to a time.
  if (AMBIGUOUS.has(match.words) && !SEASON_LEADS.has(context.wordBefore)) return null;
  if (year !== undefined)
    return withMod(inSeason(year.number, season.sense, "stated"), edgeOf(match));
  if (match.first("JH") !== undefined && context.lately !== null)
    return withMod(
      inSeason(civilDay(context.lately).year, season.sense, "anchored"),
      edgeOf(match),
    );
  if (context.account !== null && match.first("lnjLXI") === undefined)
    return withMod(seasonNear(context.account, season.sense), edgeOf(match));
  if (context.published === null)
    return withMod(bare(`XXXX-${season.sense}`, "season", {}), edgeOf(match));
  const now = civilDay(context.published);
  const turn = match.first("lnLX");
  const step = turn === undefined ? 0 : "lL".includes(turn.class) ? -1 : 1;
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season.sense] ?? 3;
  const passed = now.month >= start;
  const inYearStep =
    match.first("y") !== undefined
      ? step
      : step < 0 && passed && now.month < start + 3
        ? -1
        : passed || step > 0 || context.ahead || (step === 0 && isNearer(start, now.month, context))
          ? 0
          : -1;
  const bump = step > 0 && passed && match.first("y") === undefined ? 1 : 0;
  return withMod(inSeason(now.year + inYearStep + bump, season.sense, "anchored"), edgeOf(match));
}

/** Where no verb tells the time, the season ahead is meant if it begins sooner than the last one ended. */
function isNearer(start: number, month: number, context: TimeContext): boolean {
  return context.tense === null && start - month < month + 12 - (start + 2);
}

const AMBIGUOUS: ReadonlySet<string> = new Set(["the fall", "fall", "the spring", "spring"]);
const SEASON_LEADS: ReadonlySet<string> = new Set(
  "in since by until till through throughout during over for before after from of into and".split(
    " ",
  ),
);

/** The season that comes nearest to the day that an account of the past has come to. */
function seasonNear(day: number, season: string): Reading {
  const { year } = civilDay(day);
  const distance = (candidate: number) =>
    Math.abs(dayNumber(candidate, SEASON_MIDDLE[season] ?? 1, 15) - day);
  const best = [year, year + 1, year - 1].reduce((near, other) =>
    distance(other) < distance(near) ? other : near,
  );
  return inSeason(best, season, "anchored");
}
const SEASON_MIDDLE: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 };

function readHoliday(match: Match, context: TimeContext): Reading | null {
  const holiday = match.first("6");
  if (holiday === undefined) return null;
  const year = match.first("Y")?.number ?? turnedYear(match, context);
  const near =
    year ?? context.year ?? (context.published === null ? 2000 : civilDay(context.published).year);
  const day = feastDay(holiday.sense, near);
  if (day === null) return null;
  const turned = turnedFeast(holiday.sense, match, context);
  if (turned !== null) return turned;
  const civil = civilDay(day);
  const isMovable = !/^\d/.test(holiday.sense);
  const reading = isMovable
    ? movableFeast(holiday.sense, year, context)
    : anchorDay({ ...civil, year }, context);
  return reading === null ? null : { ...reading, value: { ...reading.value, stated: {} } };
}

/** "Last Christmas", "next Easter": the one before publication, the one after it; "this Christmas" is its year's. */
function turnedFeast(notation: string, match: Match, { published }: TimeContext): Reading | null {
  const turn = match.first("lnj")?.class;
  if (turn === undefined || published === null) return null;
  const { year } = civilDay(published);
  const days = [year - 1, year, year + 1].flatMap((one) => feastDay(notation, one) ?? []);
  const found =
    turn === "l"
      ? days.findLast((day) => day < published)
      : turn === "n"
        ? days.find((day) => day > published)
        : days[1];
  return found === undefined ? null : onDay(found, "anchored");
}

function turnedYear(match: Match, context: TimeContext): number | undefined {
  const base = contextYear(context);
  if (match.first("y") === undefined || base === null) return undefined;
  const turn = match.first("LXI")?.class;
  return base + (turn === "L" ? -1 : turn === "X" ? 1 : 0);
}

/** A feast without a year is the last one before publication, or the next, as the words say; the nearer where they do not. */
function movableFeast(
  notation: string,
  year: number | undefined,
  context: TimeContext,
): Reading | null {
  if (year !== undefined) {
    const day = feastDay(notation, year);
    return day === null ? null : onDay(day, "stated");
  }
  const { published } = context;
  if (published === null) return null;
  const around = civilDay(published).year;
  const days = [around - 1, around, around + 1].flatMap((one) => feastDay(notation, one) ?? []);
  const next = days.find((day) => day >= published);
  const last = days.findLast((day) => day <= published);
  const isNext =
    context.ahead ||
    (context.tense === null && (next ?? Infinity) - published < published - (last ?? -Infinity));
  const found = isNext ? next : last;
  return found === undefined ? null : onDay(found, "anchored");
}
