import { LANGUAGE_IDS, type LanguageId, type Localised } from "../../article.ts";
import { remember } from "../../text/remember.ts";
import type { DateValue } from "../value.ts";

/** The short answer that a date gives: "19 June 2024", "Rabu", "05:20 WIB", "24 years". */
export function describeDate(value: DateValue): Localised {
  return { en: inWords(value, "en"), id: inWords(value, "id") };
}

const formatters = (options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(
    LANGUAGE_IDS.map((language) => {
      const { format } = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id-ID", {
        ...options,
        timeZone: "UTC",
      });
      // A story tells of few days, and the reports of each tell it anew.
      return [language, remember((day) => format(new Date(`${day}T00:00:00Z`)))];
    }),
  );
const dayFormat = formatters({ day: "numeric", month: "long", year: "numeric" });
const dayMonthFormat = formatters({ day: "numeric", month: "long" });
const monthFormat = formatters({ month: "long", year: "numeric" });
const monthNameFormat = formatters({ month: "long" });
const weekdayFormat = formatters({ weekday: "long" });

const format = (by: ReturnType<typeof formatters>, language: LanguageId, iso: string): string =>
  by[language]?.(iso.slice(0, 10)) ?? iso;

const QUARTERS = ["first", "second", "third", "fourth"] as const;
const ROMAN = ["I", "II", "III", "IV"] as const;

const WORDS = {
  en: {
    vague: "an unspecified time",
    vaguePast: "some time earlier",
    vagueFuture: "some time ahead",
    now: "at the time of writing",
    earlier: "{some} earlier",
    later: "{some} ahead",
    someUnits: {
      minute: "some minutes",
      hour: "some hours",
      day: "some days",
      week: "some weeks",
      month: "some months",
      year: "some years",
      decade: "some decades",
    },
    about: "about",
    start: "early",
    mid: "mid",
    end: "late",
    before: "before",
    after: "after",
    week: "the week of",
    quarter: (n: number, year: string) => `the ${QUARTERS[n - 1]} quarter of ${year}`,
    decade: (tens: string) => `the ${tens}0s`,
    century: (n: number) => `the ${ordinal(n)} century`,
    local: "local time",
    season: { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" },
    half: (n: number, year: string) => `the ${QUARTERS[n - 1]} half of ${year}`,
    to: "to",
    some: "some",
    today: "an unnamed day",
  },
  id: {
    vague: "waktu yang tidak disebutkan",
    vaguePast: "beberapa waktu sebelumnya",
    vagueFuture: "beberapa waktu lagi",
    now: "saat ditulis",
    earlier: "{some} sebelumnya",
    later: "{some} lagi",
    someUnits: {
      minute: "beberapa menit",
      hour: "beberapa jam",
      day: "beberapa hari",
      week: "beberapa pekan",
      month: "beberapa bulan",
      year: "beberapa tahun",
      decade: "beberapa dasawarsa",
    },
    about: "sekitar",
    start: "awal",
    mid: "pertengahan",
    end: "akhir",
    before: "sebelum",
    after: "setelah",
    week: "pekan",
    quarter: (n: number, year: string) => `kuartal ${ROMAN[n - 1]} ${year}`,
    decade: (tens: string) => `${tens}0-an`,
    century: (n: number) => `abad ke-${n}`,
    local: "waktu setempat",
    season: { 21: "musim semi", 22: "musim panas", 23: "musim gugur", 24: "musim dingin" },
    half: (n: number, year: string) => `semester ${ROMAN[n - 1]} ${year}`,
    to: "sampai",
    some: "beberapa",
    today: "hari yang tidak disebutkan",
  },
} as const;

function inWords(value: DateValue, language: LanguageId): string {
  const { bound } = value;
  const text = inEdgedWords(value, language);
  return bound === undefined || value.first === null ? text : `${WORDS[language][bound]} ${text}`;
}

function inEdgedWords(value: DateValue, language: LanguageId): string {
  const text = describeExactly(value, language);
  const words = WORDS[language];
  if (value.edge !== undefined && value.first !== null && EDGED_GRAINS.has(value.grain))
    return `${words[value.edge]}${value.edge === "mid" && language === "en" ? "-" : " "}${text}`;
  return value.approximate && (value.grain === "minute" || value.duration !== undefined)
    ? `${words.about} ${text}`
    : text;
}

/** "early July", but a quarter or a week stays as it is. */
const EDGED_GRAINS: ReadonlySet<string> = new Set(["month", "year"]);

function describeExactly(value: DateValue, language: LanguageId): string {
  if (value.duration !== undefined) return describeLength(value.duration, language);
  if (value.first === null || value.last === null) return describeStated(value, language);
  return describePoint(value, value.first, value.last, language);
}

function describePoint(
  value: DateValue,
  first: string,
  last: string,
  language: LanguageId,
): string {
  const words = WORDS[language];
  if (value.certainty === "vague")
    return `${format(dayFormat, language, first)} ${words.to} ${format(dayFormat, language, last)}`;
  switch (value.grain) {
    case "minute":
      return `${format(dayFormat, language, first)} ${clockOf(value, first.slice(11), language)}`;
    case "part":
    case "hour":
      return `${format(dayFormat, language, first)}, ${partOf(first, last, language)}`;
    case "day":
      return format(dayFormat, language, first);
    case "week":
      return `${words.week} ${format(dayFormat, language, first)}`;
    case "month":
      return format(monthFormat, language, first);
    case "year":
      return first.slice(0, 4);
    case "decade":
      return words.decade(first.slice(0, 3));
    case "century":
      return words.century(Number(first.slice(0, 2)) + 1);
    default:
      return describeStretch(value, first, last, language);
  }
}

/** Quarters, halves and seasons by their EDTF code, eras by their years. */
function describeStretch(
  value: DateValue,
  first: string,
  last: string,
  language: LanguageId,
): string {
  const words = WORDS[language];
  const code = Number(/^\d{4}-(\d\d)$/.exec(value.edtf ?? "")?.[1] ?? 0);
  const year = first.slice(0, 4);
  const season =
    code in words.season ? words.season[code === 21 || code === 22 || code === 23 ? code : 24] : "";
  if (season !== "") return `${season} ${year}`;
  if (code >= 33 && code <= 36) return words.quarter(code - 32, year);
  if (code === 40 || code === 41) return words.half(code - 39, year);
  return `${year}–${last.slice(0, 4)}`;
}

/** Parts of the day by their first minute (lib/engine/mentions/time/points.ts gives each its hours). */
const PARTS: Readonly<Record<string, Localised>> = {
  "00:00": { en: "in the early hours", id: "dini hari" },
  "04:00": { en: "in the morning", id: "pagi" },
  "06:00": { en: "in the daytime", id: "siang hari" },
  "11:00": { en: "in the afternoon", id: "siang" },
  "11:30": { en: "at noon", id: "tengah hari" },
  "15:00": { en: "in the evening", id: "sore" },
  "18:00": { en: "at night", id: "malam" },
};

function partOf(first: string, last: string, language: LanguageId): string {
  const [low, high] = [first.slice(11, 16), last.slice(11, 16)];
  if (low === high) return language === "en" ? "at midnight" : "tengah malam";
  return PARTS[low]?.[language] ?? `${low}–${high}`;
}

/** What the words state where nothing anchors them. */
function describeStated(value: DateValue, language: LanguageId): string {
  const { stated } = value;
  const words = WORDS[language];
  const parts: string[] = [];
  if (stated.weekday !== undefined)
    parts.push(format(weekdayFormat, language, `2024-01-0${stated.weekday}`));
  if (stated.month !== undefined) {
    const iso = `${stated.year ?? 2000}-${String(stated.month).padStart(2, "0")}-${String(stated.day ?? 1).padStart(2, "0")}`;
    const by =
      stated.day === undefined
        ? stated.year === undefined
          ? monthNameFormat
          : monthFormat
        : stated.year === undefined
          ? dayMonthFormat
          : dayFormat;
    parts.push(format(by, language, iso));
  } else if (stated.day !== undefined)
    parts.push(language === "en" ? `the ${ordinal(stated.day)}` : `tanggal ${stated.day}`);
  if (stated.minute !== undefined) {
    const hour = String(Math.floor(stated.minute / 60)).padStart(2, "0");
    parts.push(clockOf(value, `${hour}:${String(stated.minute % 60).padStart(2, "0")}`, language));
  }
  if (parts.length > 0) return parts.join(" ");
  if (value.certainty === "vague") return vagueOf(value, words);
  return value.grain === "day" ? words.today : words.vague;
}

/** "some days earlier", "in the near future": where the words say which way, and in which unit. */
function vagueOf({ vague }: DateValue, words: (typeof WORDS)[LanguageId]): string {
  if (vague === undefined) return words.vague;
  const { unit, direction } = vague;
  const units: Readonly<Record<string, string>> = words.someUnits;
  const some = unit === undefined ? undefined : units[unit];
  if (direction === "present") return words.now;
  const past = direction === "past";
  if (some === undefined) return past ? words.vaguePast : words.vagueFuture;
  return (past ? words.earlier : words.later).replace("{some}", some);
}

const INDONESIAN_ZONES: Readonly<Record<string, string>> = {
  "+07:00": "WIB",
  "+08:00": "WITA",
  "+09:00": "WIT",
};

function clockOf(value: DateValue, time: string, language: LanguageId): string {
  const clock = language === "id" ? time.replace(":", ".") : time;
  if (value.zone === undefined) return clock;
  if (value.zone === "local") return `${clock} ${WORDS[language].local}`;
  const name =
    INDONESIAN_ZONES[value.zone] ?? (value.zone === "+00:00" ? "GMT" : `UTC${value.zone}`);
  return `${clock} ${name}`;
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string, id: string]>> = {
  Y: ["year", "years", "tahun"],
  M: ["month", "months", "bulan"],
  W: ["week", "weeks", "pekan"],
  D: ["day", "days", "hari"],
  TH: ["hour", "hours", "jam"],
  TM: ["minute", "minutes", "menit"],
  TS: ["second", "seconds", "detik"],
};

function describeLength(duration: string, language: LanguageId): string {
  let clock = "";
  const parts: string[] = [];
  for (const part of duration.slice(1).matchAll(/T|([\d.]{1,20}|X)([YMWDHS])/g)) {
    if (part[0] === "T") {
      clock = "T";
      continue;
    }
    const unit = UNITS[`${clock}${part[2]}`];
    if (unit === undefined) continue;
    const amount =
      part[1] === "X"
        ? WORDS[language].some
        : String(Number(part[1])).replace(".", language === "id" ? "," : ".");
    parts.push(`${amount} ${language === "id" ? unit[2] : amount === "1" ? unit[0] : unit[1]}`);
  }
  return parts.join(" ");
}

function ordinal(n: number): string {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}
