import { parseIsoDay } from "../calendar.ts";
import { bare, clockTime, onDay, partOfDay } from "../points.ts";
import { daysFromToday, readDate } from "../read-date.ts";
import type { Match, Reading, TimeContext, TimeRule } from "../rule.ts";
import type { Token } from "../token.ts";

/** Clock times and parts of the day, alone or with their day. */
export const clockRules: readonly TimeRule[] = [
  {
    id: "time.date-and-clock",
    pattern: "(?<date>{date}),?@?(?:[<]?P>?(?:[LXR]|w[LXI])?)?{numeric}?,?@?(?<clock>{clock})",
    read: (match, context) => readClock(match, readDate(match, context, "date"), context),
    examples: [
      {
        language: "id",
        text: "Kapal karam Rabu (19/6) pukul 20.47 WIB di selat.",
        found: "Rabu (19/6) pukul 20.47 WIB",
      },
    ],
  },
  {
    id: "time.part-and-clock",
    pattern: "(?:(?<date>T)|P[HI]?),?@?(?<clock>{clock})",
    read: (match, context) => readClock(match, dayOfPart(match, context), context),
    examples: [
      {
        language: "id",
        text: "Gempa terasa tadi malam pukul 23.15 WIB di kota.",
        found: "tadi malam pukul 23.15 WIB",
      },
      {
        language: "id",
        text: "Baru sore harinya, sekitar jam empat, ia sadar.",
        found: "sore harinya, sekitar jam empat",
      },
    ],
  },
  {
    id: "time.day-and-hour",
    pattern: "(?:(?<date>R)|T)@(?<clock>[DN])(?![-,.:/]?[sihdwtokfyeCcDNOMx])",
    read(match, context) {
      const hour = match.first("DN", "clock");
      if (hour === undefined || hour.counted || hour.number > 12) return null;
      if (!AFTER_AN_HOUR.has(context.wordAfter)) return null;
      const date = match.has("date") ? readDate(match, context, "date") : dayOfPart(match, context);
      return readClock(match, date, context, "clock", true);
    },
    examples: [
      { language: "en", text: "The game is on tonight at 8.", found: "tonight at 8" },
      { language: "en", text: "Polls open tomorrow at 10 stations.", found: null },
    ],
  },
  {
    id: "time.clock-and-date",
    pattern:
      "(?<clock>{clock}),?@?(?:&g?P@?|g?P@?|&gP@?)?&?(?<date>{date})(?:P(?<turn>&[lnj]w|w[LXI])?)?",
    read: (match, context) => readClock(match, turnedDate(match, context), context),
    examples: [
      {
        language: "en",
        text: "Polls open at 5 p.m. on Wednesday, officials say.",
        found: "5 p.m. on Wednesday",
      },
      {
        language: "en",
        text: "It came at ten to two on Tuesday afternoon of last week in Oslo.",
        found: "ten to two on Tuesday afternoon of last week",
      },
    ],
  },
  {
    id: "time.clock-and-part",
    pattern: "(?<clock>{clock}),?@?(?<date>T)",
    read: (match, context) => readClock(match, readDayPartDay(match, context), context),
    examples: [
      {
        language: "en",
        text: "The guns fell silent at eight o'clock last night, officers said.",
        found: "eight o'clock last night",
      },
      {
        language: "id",
        text: "Rapat dimulai jam sembilan malam kemarin di balai desa.",
        found: "jam sembilan malam kemarin",
      },
      { language: "en", text: "They scored 10 last night.", found: null },
    ],
  },
  {
    id: "time.bare-clock-and-part",
    pattern: "A?(?<clock>[cDN]),?@?(?:&gP|[bF]?JP|T|(?<date>{date}),?P)",
    read(match, context) {
      // "at 4.40 on Tuesday morning" is an hour, "down 4.40 on Tuesday morning" is not.
      if (context.wordBefore !== "at" && !isAboutDotted(match)) return null;
      const date = match.has("date") ? readDate(match, context, "date") : dayOfPart(match, context);
      return readClock(match, date, context, "clock", true);
    },
    examples: [
      {
        language: "en",
        text: "Fighting broke out at 4.40 on Tuesday morning.",
        found: "4.40 on Tuesday morning",
      },
      { language: "en", text: "They left at nine that night.", found: "nine that night" },
      { language: "en", text: "Shares were down 4.40 on Tuesday morning.", found: null },
    ],
  },
  {
    id: "time.clock",
    pattern: "(?<clock>{clock})(?:&gP)?",
    read: (match, context) => readClock(match, null, context),
    examples: [
      { language: "id", text: "Acara dimulai pukul 09.00 WITA tepat.", found: "pukul 09.00 WITA" },
      { language: "en", text: "Growth was 20.47 at best.", found: null },
      {
        language: "en",
        text: "It was 20 minutes to four in the morning.",
        found: "20 minutes to four in the morning",
      },
      { language: "en", text: "They gave 20 minutes to four men.", found: null },
      { language: "en", text: "The roof fell at twenty to three.", found: "twenty to three" },
      { language: "en", text: "They lost by twenty to three.", found: null },
      { language: "en", text: "Police came at half past six.", found: "half past six" },
    ],
  },
  {
    id: "time.clock-range",
    pattern: "(?:(?<date>{date}),?@?)?(?<clock>[ph][CcD]|[Cc](?=-[Cc]z))-(?<to>(?:C|c|D)z?)",
    read(match, context) {
      const date = match.has("date") ? readDate(match, context, "date") : null;
      const [first, last] = [
        readClock(match, date, context, "clock"),
        readClock(match, date, context, "to"),
      ];
      const [a, b] = [match.all("phCcD", "clock"), match.all("CcDz", "to")];
      if (first === null || last === null) return null;
      return [
        { ...first, span: { start: match.tokens[0]?.start ?? 0, end: a.at(-1)?.end ?? 0 } },
        { ...last, span: { start: b[0]?.start ?? 0, end: b.at(-1)?.end ?? 0 } },
      ];
    },
    examples: [
      { language: "id", text: "Loket buka pukul 08.00-12.00 WIB saja.", found: "pukul 08.00" },
    ],
  },
  {
    id: "time.part-of-date",
    pattern: "(?:E@?)?(?<date>{date})[,-]?@?P(?:,?(?<whole>{numeric}|[LXR]|w[LXI]|&[lnj]w))?z?",
    read(match, context) {
      // "Rabu malam (19/6)", "Senin malam lalu": what stands after the part says which of the weekdays.
      const day = match.has("whole") ? readDate(match, context) : readDate(match, context, "date");
      return partReading(day, match.first("P"));
    },
    examples: [
      {
        language: "id",
        text: "Hujan turun Rabu malam (19/6) di pesisir.",
        found: "Rabu malam (19/6)",
      },
    ],
  },
  {
    id: "time.part-before-date",
    pattern: "g?P[&@]?g?(?<date>{date})",
    read(match, context) {
      const part = match.first("P");
      // "malam Minggu" is the night before Sunday; only dawn, noon and midnight stand right before their day.
      if (part?.sense === "NI" && match.tokens.length === 2 && match.first("W") !== undefined)
        return eveOf(readDate(match, context, "date"));
      const joined = match.first("&@") !== undefined || JOINED_PARTS.has(part?.sense ?? "");
      return joined ? partReading(readDate(match, context, "date"), part) : null;
    },
    examples: [
      {
        language: "en",
        text: "He fled on the night of June 5 by boat.",
        found: "the night of June 5",
      },
    ],
  },
  {
    id: "time.day-part",
    pattern: "E?T(?:,?{numeric})?",
    read(match, context) {
      const numeric = match.first("S");
      const day = numeric === undefined ? readDayPartDay(match, context) : readDate(match, context);
      return partReading(day, match.first("T"));
    },
    examples: [{ language: "en", text: "Talks resume tonight in Geneva.", found: "tonight" }],
  },
  {
    id: "time.part-that",
    pattern: "(?:P[HI]|[bF]?JP)",
    read(match, context) {
      const day = context.reference ?? context.published;
      return partReading(day === null ? null : onDay(day, "vague"), match.first("P"));
    },
    examples: [
      { language: "id", text: "Api padam malam itu juga.", found: "malam itu" },
      { language: "en", text: "Later that night the fire died.", found: "Later that night" },
    ],
  },
  {
    id: "time.part-of-next-day",
    pattern: "g?[nl]P",
    read(match, context) {
      const turn = match.first("nl")?.sense;
      const step = turn === "next" || turn === "following" ? 1 : turn === "previous" ? -1 : null;
      const day = context.reference ?? context.published;
      if (step === null) return null;
      return partReading(day === null ? null : onDay(day + step, "anchored"), match.first("P"));
    },
    examples: [
      { language: "en", text: "The next morning they sailed on.", found: "The next morning" },
      { language: "id", text: "Keesokan paginya kapal berlayar lagi.", found: "Keesokan paginya" },
    ],
  },
  {
    id: "time.part",
    pattern: "(?:[EA]?g?|E?j?)P",
    read(match, context) {
      const part = match.first("P");
      if (part === undefined || !mayStandAlone(match, part)) return null;
      const day = context.reference ?? context.published;
      return partReading(day === null ? null : onDay(day, "vague"), part);
    },
    examples: [
      { language: "id", text: "Warga mengungsi pada dini hari.", found: "dini hari" },
      { language: "id", text: "Mereka makan malam bersama.", found: null },
    ],
  },
];

/** What may follow a bare hour: nothing that it could count. */
const AFTER_AN_HOUR: ReadonlySet<string> = new Set([
  "",
  ..."in on at from with for and when before after to".split(" "),
]);

/** The day of a clock time; what stands after a part of it says which of the weekdays ("five o'clock on Tuesday afternoon of last week"). */
function turnedDate(match: Match, context: TimeContext): Reading | null {
  return match.has("turn") ? readDate(match, context) : readDate(match, context, "date");
}

/** "malam Minggu" is Saturday night. */
function eveOf(date: Reading | null): Reading | null {
  const day = date === null || date.value.first === null ? null : parseIsoDay(date.value.first);
  return day === null ? null : partOfDay(onDay(day - 1, "anchored"), "NI");
}

const JOINED_PARTS: ReadonlySet<string> = new Set(["MN", "MI", "DA"]);

/** "malam" is also in "makan malam" and "pasar malam": a short part of the day needs a word that leads to it. */
function mayStandAlone(match: Match, part: Token): boolean {
  if (match.first("gjE") !== undefined) return true;
  if (part.sense === "MN" || part.sense === "MI" || part.sense === "DA") return true;
  if (match.words.includes(" ") || match.words.startsWith("overnight")) return true;
  if (match.words.endsWith("nya")) return true;
  return part.led || match.first("A")?.led === true;
}

/** The day of a part of the day that names it ("last night"), else the one that the text speaks of. */
function dayOfPart(match: Match, context: TimeContext): Reading | null {
  return match.first("T") === undefined ? sameDay(context) : readDayPartDay(match, context);
}

/** "about 7.45". */
function isAboutDotted(match: Match): boolean {
  return match.first("A") !== undefined && match.first("c", "clock") !== undefined;
}

function partReading(day: Reading | null, part: Token | undefined): Reading | null {
  if (part === undefined) return null;
  return partOfDay(day, part.sense.replace(/^-?\d+ /, ""));
}

function readDayPartDay(match: Match, context: TimeContext): Reading {
  return daysFromToday(match.first("T")?.number ?? 0, context);
}

const PM_FROM: Readonly<Record<string, number>> = { AF: 1, EV: 2, NI: 6 };

function readClock(
  match: Match,
  date: Reading | null,
  context: TimeContext,
  group = "clock",
  isSure = false,
): Reading | null {
  const hour = match.first(";", group);
  if (hour !== undefined) return readToldClock(match, hour, date, context);
  const time = match.first("CcDNY", group);
  if (time === undefined || (match.has("date") && date === null)) return null;
  const zone = match.first("z", group);
  const meridiem = match.first("m", group);
  const part = match.first("P") ?? match.first("T");
  const lead = match.first("ph");
  const tail = match.first("'", group);
  const sure =
    time.class === "C" ||
    lead !== undefined ||
    meridiem !== undefined ||
    tail !== undefined ||
    zone !== undefined ||
    isSure ||
    (match.has("to") && match.first("z") !== undefined);
  const bareNumberOk = isSure || lead !== undefined || meridiem !== undefined || tail !== undefined;
  const half = match.first("0", group) === undefined ? 0 : 30;
  const written = toldMinutes(time, bareNumberOk, zone);
  // "setengah tujuh" is half past six.
  const told = written === null ? null : written - half;
  const minutes = sure && told !== null ? inTwentyFourHours(told, meridiem, part) : null;
  if (minutes === null) return null;
  const approximate = match.first("A") !== undefined;
  return clockTime(date ?? sameDay(context), minutes, zone?.sense ?? null, approximate);
}

/** "20 minutes to four", "half past six": a time where a day, a part of the day or what leads to a clock time says so. */
function readToldClock(
  match: Match,
  hour: Token,
  date: Reading | null,
  context: TimeContext,
): Reading | null {
  if (match.has("date") && date === null) return null;
  const count = match.first("DN");
  const isCounted = match.first("iN") !== undefined;
  if (isCounted && (count === undefined || count.number >= 60)) return null;
  const part = match.first("P") ?? match.first("T");
  const meridiem = match.first("m");
  const isNamed = match.first("i") !== undefined || !isCounted;
  const isSure = !isCounted || (isNamed && (part ?? meridiem ?? date ?? undefined) !== undefined);
  const leads = isNamed ? TOLD_CLOCK_LEADS : BARE_CLOCK_LEADS;
  const isLed = match.tokens.some((token) => token.class === "@" && token.start < hour.start);
  if (!(isSure || isLed || leads.has(context.wordBefore))) return null;
  const away = isCounted ? (count?.number ?? 0) : match.first("k") === undefined ? 30 : 15;
  const whole = Math.abs(hour.number) * 60 + Math.sign(hour.number) * away;
  // "Twenty to one" is after noon where no word makes it night.
  const told =
    whole < 60 && !EARLY.has(part?.sense.replace(/^-?\d+ /, "") ?? "") ? whole + 720 : whole;
  const minutes = inTwentyFourHours(told, meridiem, part);
  if (minutes === null) return null;
  return clockTime(
    date ?? sameDay(context),
    minutes,
    match.first("z")?.sense ?? null,
    match.first("A") !== undefined,
  );
}
const EARLY: ReadonlySet<string> = new Set(["MO", "DA", "NI"]);
/** Before "twenty to three", which may as well be a score. */
const BARE_CLOCK_LEADS: ReadonlySet<string> = new Set(["at"]);
const TOLD_CLOCK_LEADS: ReadonlySet<string> = new Set(["at", "by", "until", "since", "about"]);

/** Minutes after midnight as written: "20.47", "5" where a word makes it an hour, "2120" before a zone. */
function toldMinutes(time: Token, isHour: boolean, zone: Token | undefined): number | null {
  if (!"DNY".includes(time.class)) return time.number;
  if (/^\d{4}$/.test(time.sense) && zone !== undefined) {
    const [hour, minute] = [Math.floor(time.number / 100), time.number % 100];
    return hour <= 24 && minute < 60 ? hour * 60 + minute : null;
  }
  return isHour && time.number <= 24 && Number.isInteger(time.number) ? time.number * 60 : null;
}

/** A bare clock time belongs to the day its sentence speaks of; without one it is on no known day. */
function sameDay(context: TimeContext): Reading | null {
  if (context.reference !== null) return onDay(context.reference, "anchored");
  if (context.published !== null) return onDay(context.published, "vague");
  return bare("XXXX-XX-XX", "day", {});
}

function inTwentyFourHours(
  minutes: number,
  meridiem: Token | undefined,
  part: Token | undefined,
): number | null {
  if (minutes > 1440) return null;
  if (meridiem?.sense === "am") return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
  if (meridiem?.sense === "pm") return minutes < 720 ? minutes + 720 : minutes;
  const hour = Math.floor(minutes / 60);
  const from = PM_FROM[part?.sense.replace(/^-?\d+ /, "") ?? ""];
  if (from !== undefined && hour >= from && hour < 12) return minutes + 720;
  return minutes;
}
