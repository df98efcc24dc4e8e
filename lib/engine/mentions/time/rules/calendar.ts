import { anchorDay, anchorMonth } from "../anchoring.ts";
import { civilDay, dayNumber, isCivilDay, pad } from "../calendar.ts";
import { againAndAgain, bare, contextYear, inMonth, inYear, onDay, span } from "../points.ts";
import { readDate } from "../read-date.ts";
import type { Match, Reading, TimeContext, TimeRule } from "../rule.ts";

/** START, MID or END of an edge word in the match. */
export function edgeOf(match: Match): string | undefined {
  return match.first("E")?.sense;
}

/** The reading with a TIMEX3 mod, where there is one. */
export function withMod(reading: Reading | null, mod: string | undefined): Reading | null {
  if (reading === null || mod === undefined) return reading;
  const edge = EDGES[mod];
  const value = { ...reading.value, approximate: true, ...(edge === undefined ? {} : { edge }) };
  return { ...reading, mod, value };
}

const EDGES: Readonly<Record<string, "start" | "mid" | "end">> = {
  START: "start",
  MID: "mid",
  END: "end",
};

/** Days, months, years and what else has its place in the calendar. */
export const calendarRules: readonly TimeRule[] = [
  {
    id: "time.date",
    pattern: "(?:E@?)?{date}",
    read(match, context) {
      if (match.first("S")?.sense.startsWith("XXXX") && match.first("W2R") === undefined)
        return null;
      const only = match.tokens.length === 1 ? match.tokens[0] : undefined;
      if (only?.class === "W" && only.plural) return againAndAgain(`XXXX-WXX-${only.number}`);
      if (only?.class === "W" && only.doubtful && !only.led) return null;
      return withMod(readDate(match, context), edgeOf(match));
    },
    examples: [
      { language: "id", text: "Hujan turun pada Rabu (19/6) di kota itu.", found: "Rabu (19/6)" },
      {
        language: "en",
        text: "The bridge opened on June 19, 2024 at last.",
        found: "June 19, 2024",
      },
      { language: "id", text: "Skor akhir 19/6 untuk tuan rumah.", found: null },
    ],
  },
  {
    id: "time.bracketed-date",
    pattern: "<(?:S|{dmy})>",
    read: (match, context) => readDate(match, context),
    examples: [
      { language: "id", text: "Menteri datang ke lokasi (19/6) bersama rombongan.", found: "19/6" },
    ],
  },
  {
    id: "time.day-range",
    pattern: "2?(?<from>D)-(?<to>D)(?<month>M)(?:,?y?Y)?",
    read: (match, context) => readRange(match, context),
    examples: [{ language: "id", text: "Rapat digelar 10-12 Juni 2024 di Bogor.", found: "10" }],
  },
  {
    id: "time.day-range-after-month",
    pattern: "(?<month>M)(?<from>D)-(?<to>D)(?:,?Y)?",
    read: (match, context) => readRange(match, context),
    examples: [
      { language: "en", text: "The fair runs June 10-12, 2024 in Leeds.", found: "June 10" },
    ],
  },
  {
    id: "time.day-of-month",
    pattern: "(?:2D|gO)",
    read: readDayOfMonth,
    examples: [
      { language: "id", text: "Gaji dibayar pada tanggal 25 seperti biasa.", found: "tanggal 25" },
      { language: "en", text: "They will return on the 19th with more.", found: "the 19th" },
    ],
  },
  {
    id: "time.month",
    pattern: "{edge}?A?o?M(?:,?&?y?Y|&?[lnj]y|y[LXI]|[LXIR])?",
    read: (match, context) => readMonth(match, context),
    examples: [
      {
        language: "id",
        text: "Ia berkunjung pada bulan September lalu.",
        found: "bulan September lalu",
      },
      { language: "en", text: "It may rain, and they march on.", found: null },
    ],
  },
  {
    id: "time.month-to-month",
    pattern: "o?M(?=-M)",
    read: (match, context) => readMonth(match, context, true),
    examples: [{ language: "id", text: "Panen berlangsung Mei-Juli di sana.", found: "Mei" }],
  },
  {
    id: "time.this-month",
    pattern: "[lnj]M",
    read: (match, context) => readMonth(match, context),
    examples: [
      {
        language: "en",
        text: "He resigned last September after the vote.",
        found: "last September",
      },
    ],
  },
  {
    id: "time.year",
    pattern: "{edge}?A?(?:gy|y)?Y[LX]?",
    read: readYear,
    examples: [
      { language: "id", text: "Serangan dimulai sejak 2022 dan berlanjut.", found: "2022" },
      { language: "id", text: "Sebanyak 2000 orang hadir.", found: null },
    ],
  },
  {
    id: "time.year-to-year",
    pattern: "(?:gy|y)?(?<from>Y)-(?<to>Y)",
    read: readYears,
    examples: [{ language: "id", text: "Perang itu berlangsung pada 1825-1830.", found: "1825" }],
  },
  {
    id: "time.fiscal-year",
    pattern: "{edge}?(?:y3Y|3y?Y)",
    read(match) {
      const year = match.first("Y")?.number ?? 0;
      const reading = inYear(year, "stated");
      return withMod({ ...reading, timex: `FY${year}` }, edgeOf(match));
    },
    examples: [{ language: "en", text: "Sales fell in fiscal 2023 again.", found: "fiscal 2023" }],
  },
  {
    id: "time.year-across",
    pattern: "{edge}?(?:(?:y3|3y?|gy|y)?(?:Y/[YD]|Y-D)|(?:y3|3y?)Y-Y)",
    read: readYearAcross,
    examples: [
      {
        language: "id",
        text: "Siswa baru tahun ajaran 2021/2022 bertambah.",
        found: "tahun ajaran 2021/2022",
      },
      { language: "en", text: "They won the 2022-23 season at home.", found: "2022-23" },
      { language: "en", text: "The file is 2022-17 in the archive.", found: null },
    ],
  },
];

function readRange(match: Match, context: TimeContext): readonly Reading[] | null {
  const [month, year] = [match.first("M"), match.first("Y")];
  const [from, to] = [match.first("D", "from"), match.first("D", "to")];
  if (!month || !from || !to || to.counted || from.number >= to.number) return null;
  const parts = { year: year?.number, month: month.number };
  const last = anchorDay({ ...parts, day: to.number }, context);
  const first = anchorDay({ ...parts, day: from.number }, context);
  if (first === null || last === null) return null;
  const start = match.tokens[0]?.start ?? from.start;
  const end = match.tokens.at(-1)?.end ?? to.end;
  return [
    { ...first, span: { start, end: from.end } },
    { ...last, span: { start: to.start, end } },
  ];
}

function readDayOfMonth(match: Match, context: TimeContext): Reading | null {
  const token = match.first("DO");
  if (token === undefined || token.number > 31 || token.counted) return null;
  if (token.class === "O" && token.sense !== "digits") return null;
  if (token.class === "O" && match.first("g")?.led !== true) return null;
  const stated = { day: token.number };
  if (context.published === null) return bare(`XXXX-XX-${pad(token.number)}`, "day", stated);
  const { year, month, day } = civilDay(context.published);
  const shift = context.ahead ? (token.number < day ? 1 : 0) : token.number > day ? -1 : 0;
  const target = civilDay(dayNumber(year, month + shift, 1));
  if (!isCivilDay(target.year, target.month, token.number)) return null;
  return onDay(dayNumber(target.year, target.month, token.number), "anchored", stated);
}

function readMonth(match: Match, context: TimeContext, isRange = false): Reading | null {
  const month = match.first("M");
  if (month === undefined) return null;
  if (isOverLength(match)) return null;
  const supported = isRange || match.tokens.length > 1 || month.led;
  if (month.doubtful && !supported) return null;
  const mod = edgeOf(match) ?? match.first("A")?.sense;
  const year = match.first("Y");
  if (year !== undefined) {
    const stated = { year: year.number, month: month.number };
    return withMod(inMonth(year.number, month.number, "stated", stated), mod);
  }
  const hasYear = match.first("y") !== undefined;
  const turn = match.first("lnjLXIR");
  const step =
    turn === undefined ? 0 : "lLR".includes(turn.class) ? -1 : "nX".includes(turn.class) ? 1 : 0;
  if (hasYear) {
    const base = contextYear(context);
    if (base === null)
      return withMod(bare(`XXXX-${pad(month.number)}`, "month", { month: month.number }), mod);
    return withMod(inMonth(base + step, month.number, "anchored"), mod);
  }
  const direction = step > 0 ? "ahead" : step < 0 ? "past" : null;
  if (turn !== undefined && "jI".includes(turn.class) && context.published !== null) {
    return withMod(inMonth(civilDay(context.published).year, month.number, "anchored"), mod);
  }
  return withMod(anchorMonth(month.number, context, direction), mod);
}

/** A season, a school year or a budget that begins in one year and ends in the next: "2022/2023", "2022-23". */
function readYearAcross(match: Match): Reading | null {
  const [from, to] = match.all("YD");
  if (!from || !to || to.counted) return null;
  const next = to.class === "Y" ? from.number + 1 : (from.number + 1) % 100;
  if (to.number !== next || from.number < USUAL_YEAR_FIRST || from.number > USUAL_YEAR_LAST)
    return null;
  // "2011-12" may be a month.
  const isFiscal = match.first("3") !== undefined;
  const isWritten = match.words.includes("/") || isFiscal || to.number > MONTHS;
  if (!isWritten) return null;
  const timex = `${isFiscal ? "FY" : ""}${from.number}`;
  const edtf = `${from.number}/${from.number + 1}`;
  const [first, last] = [dayNumber(from.number, 1, 1), dayNumber(from.number + 1, 12, 31)];
  return withMod(span(timex, edtf, first, last, "year", "stated"), edgeOf(match));
}

/** "over", "up to" and the like measure lengths: in "takes over Jan. 1" they are no part of the date. */
function isOverLength(match: Match): boolean {
  const hedge = match.first("A");
  return hedge !== undefined && hedge.sense !== "APPROX";
}

const MONTHS = 12;

/** Four digits outside these years are a year only where a word says so. */
const [USUAL_YEAR_FIRST, USUAL_YEAR_LAST] = [1900, 2050];

function readYear(match: Match): Reading | null {
  const year = match.first("Y");
  if (year === undefined || isOverLength(match)) return null;
  const named = match.first("yE") !== undefined;
  if (!named && year.counted) return null;
  const usual = year.number >= USUAL_YEAR_FIRST && year.number <= USUAL_YEAR_LAST;
  const hedge = match.first("A");
  if (!named && !usual && !(year.led || hedge?.led === true)) return null;
  return withMod(inYear(year.number, "stated"), edgeOf(match) ?? hedge?.sense);
}

function readYears(match: Match): readonly Reading[] | null {
  const [from, to] = [match.first("Y", "from"), match.first("Y", "to")];
  if (!from || !to || to.counted || from.number >= to.number) return null;
  const isNamed = match.first("y") !== undefined || from.led;
  if (!isNamed && (from.number < USUAL_YEAR_FIRST || to.number > USUAL_YEAR_LAST)) return null;
  return [
    {
      ...inYear(from.number, "stated"),
      span: { start: match.tokens[0]?.start ?? from.start, end: from.end },
    },
    { ...inYear(to.number, "stated"), span: { start: to.start, end: to.end } },
  ];
}
