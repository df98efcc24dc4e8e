import type { LanguageId, Localised } from "../../article.ts";
import { LANGUAGES } from "../../languages/languages.ts";
import type { QuantityValue } from "../value.ts";
import { isCurrency } from "./units.ts";

type Label = readonly [one: string, many: string];

/** Units as an answer shows them; a unit without an entry shows its own name. */
const UNIT_LABELS: Readonly<Record<string, { readonly en: Label; readonly id: string }>> = {
  "percentage-point": { en: ["percentage point", "percentage points"], id: "poin persentase" },
  "basis-point": { en: ["basis point", "basis points"], id: "basis poin" },
  millimetre: { en: ["mm", "mm"], id: "mm" },
  centimetre: { en: ["cm", "cm"], id: "cm" },
  metre: { en: ["m", "m"], id: "m" },
  kilometre: { en: ["km", "km"], id: "km" },
  mile: { en: ["mile", "miles"], id: "mil" },
  "nautical-mile": { en: ["nautical mile", "nautical miles"], id: "mil laut" },
  foot: { en: ["foot", "feet"], id: "kaki" },
  inch: { en: ["inch", "inches"], id: "inci" },
  yard: { en: ["yard", "yards"], id: "yard" },
  knot: { en: ["knot", "knots"], id: "knot" },
  "kilometre-per-hour": { en: ["km/h", "km/h"], id: "km/jam" },
  "mile-per-hour": { en: ["mph", "mph"], id: "mil per jam" },
  "metre-per-second": { en: ["m/s", "m/s"], id: "m/detik" },
  hectare: { en: ["ha", "ha"], id: "hektare" },
  acre: { en: ["acre", "acres"], id: "ekar" },
  "square-metre": { en: ["m²", "m²"], id: "m²" },
  "square-kilometre": { en: ["km²", "km²"], id: "km²" },
  "square-mile": { en: ["square mile", "square miles"], id: "mil persegi" },
  "square-foot": { en: ["square foot", "square feet"], id: "kaki persegi" },
  "cubic-metre": { en: ["m³", "m³"], id: "m³" },
  gram: { en: ["g", "g"], id: "gram" },
  kilogram: { en: ["kg", "kg"], id: "kg" },
  quintal: { en: ["quintal", "quintals"], id: "kuintal" },
  pound: { en: ["lb", "lb"], id: "pon" },
  ounce: { en: ["oz", "oz"], id: "ons" },
  tonne: { en: ["t", "t"], id: "ton" },
  "gross-tonnage": { en: ["GT", "GT"], id: "GT" },
  litre: { en: ["litre", "litres"], id: "liter" },
  millilitre: { en: ["ml", "ml"], id: "ml" },
  gallon: { en: ["gallon", "gallons"], id: "galon" },
  barrel: { en: ["barrel", "barrels"], id: "barel" },
  celsius: { en: ["°C", "°C"], id: "°C" },
  fahrenheit: { en: ["°F", "°F"], id: "°F" },
  degree: { en: ["degree", "degrees"], id: "derajat" },
  watt: { en: ["W", "W"], id: "W" },
  kilowatt: { en: ["kW", "kW"], id: "kW" },
  megawatt: { en: ["MW", "MW"], id: "MW" },
  gigawatt: { en: ["GW", "GW"], id: "GW" },
  "kilowatt-hour": { en: ["kWh", "kWh"], id: "kWh" },
  volt: { en: ["volt", "volts"], id: "volt" },
  kilovolt: { en: ["kV", "kV"], id: "kV" },
  "volt-ampere": { en: ["VA", "VA"], id: "VA" },
  ampere: { en: ["ampere", "amperes"], id: "ampere" },
  "milliampere-hour": { en: ["mAh", "mAh"], id: "mAh" },
  "megawatt-hour": { en: ["MWh", "MWh"], id: "MWh" },
  "gigawatt-hour": { en: ["GWh", "GWh"], id: "GWh" },
  "terawatt-hour": { en: ["TWh", "TWh"], id: "TWh" },
  terawatt: { en: ["TW", "TW"], id: "TW" },
  kilobyte: { en: ["KB", "KB"], id: "KB" },
  megabyte: { en: ["MB", "MB"], id: "MB" },
  "megabit-per-second": { en: ["Mbps", "Mbps"], id: "Mbps" },
  hertz: { en: ["Hz", "Hz"], id: "Hz" },
  megahertz: { en: ["MHz", "MHz"], id: "MHz" },
  gigahertz: { en: ["GHz", "GHz"], id: "GHz" },
  decibel: { en: ["dB", "dB"], id: "dB" },
  megapixel: { en: ["megapixel", "megapixels"], id: "megapiksel" },
  microgram: { en: ["µg", "µg"], id: "mikrogram" },
  milligram: { en: ["mg", "mg"], id: "mg" },
  micrometre: { en: ["µm", "µm"], id: "mikrometer" },
  nanometre: { en: ["nm", "nm"], id: "nanometer" },
  "light-year": { en: ["light year", "light years"], id: "tahun cahaya" },
  "square-centimetre": { en: ["cm²", "cm²"], id: "cm²" },
  "cubic-centimetre": { en: ["cc", "cc"], id: "cc" },
  "cubic-foot": { en: ["cubic foot", "cubic feet"], id: "kaki kubik" },
  "metric-carat": { en: ["carat", "carats"], id: "karat" },
  kilotonne: { en: ["kiloton", "kilotons"], id: "kiloton" },
  megatonne: { en: ["megaton", "megatons"], id: "megaton" },
  "deadweight-tonnage": { en: ["DWT", "DWT"], id: "DWT" },
  kilocalorie: { en: ["calorie", "calories"], id: "kkal" },
  teu: { en: ["TEU", "TEU"], id: "TEU" },
  "standard-cubic-foot": { en: ["mmscfd", "mmscfd"], id: "mmscfd" },
  times: { en: ["times", "times"], id: "kali lipat" },
  fortnight: { en: ["fortnight", "fortnights"], id: "dua minggu" },
  night: { en: ["night", "nights"], id: "malam" },
  gigabyte: { en: ["GB", "GB"], id: "GB" },
  terabyte: { en: ["TB", "TB"], id: "TB" },
  "richter-scale": { en: ["on the Richter scale", "on the Richter scale"], id: "skala Richter" },
  second: { en: ["second", "seconds"], id: "detik" },
  minute: { en: ["minute", "minutes"], id: "menit" },
  hour: { en: ["hour", "hours"], id: "jam" },
  day: { en: ["day", "days"], id: "hari" },
  week: { en: ["week", "weeks"], id: "minggu" },
  month: { en: ["month", "months"], id: "bulan" },
  year: { en: ["year", "years"], id: "tahun" },
  windu: { en: ["eight-year period", "eight-year periods"], id: "windu" },
  decade: { en: ["decade", "decades"], id: "dasawarsa" },
  century: { en: ["century", "centuries"], id: "abad" },
  crown: { en: ["crown", "crowns"], id: "crown" },
  peso: { en: ["peso", "pesos"], id: "peso" },
  dinar: { en: ["dinar", "dinars"], id: "dinar" },
  franc: { en: ["franc", "francs"], id: "franc" },
  rial: { en: ["rial", "rials"], id: "rial" },
  shilling: { en: ["shilling", "shillings"], id: "shilling" },
  cent: { en: ["cent", "cents"], id: "sen" },
  penny: { en: ["penny", "pence"], id: "penny" },
  person: { en: ["person", "people"], id: "orang" },
};

const HEDGE_LABELS: Readonly<Record<string, Localised>> = {
  about: { en: "about", id: "sekitar" },
  nearly: { en: "nearly", id: "hampir" },
  "more-than": { en: "more than", id: "lebih dari" },
  "at-least": { en: "at least", id: "sedikitnya" },
  "at-most": { en: "at most", id: "paling banyak" },
  "less-than": { en: "less than", id: "kurang dari" },
};

const LARGE: Readonly<Record<LanguageId, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
  ],
  id: [
    [1e12, "triliun"],
    [1e9, "miliar"],
    [1e6, "juta"],
  ],
};

const FORMATS = {
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 4 }),
  id: new Intl.NumberFormat("id", { maximumFractionDigits: 4 }),
};
/** Signs that English news writes although the platform's English data has only the code. */
const OWN_SIGNS: Readonly<Record<string, string>> = { IDR: "Rp", MYR: "RM" };
const SYMBOLS = new Map<string, string>();

/** The value as a short answer: "17", "about 12 t", "46 nautical miles", "Rp4.1 billion", "6–3", "12th". */
export function describeQuantity(value: QuantityValue): Localised {
  return { id: describeIn(value, "id"), en: describeIn(value, "en") };
}

function describeIn(value: QuantityValue, language: LanguageId): string {
  if (value.score !== undefined) return describeScore(value, value.score, language);
  if (value.ordinal && value.number !== null)
    return language === "id" ? `ke-${value.number}` : ordinal(value.number);
  const hedge = HEDGE_LABELS[value.hedge]?.[language];
  const body = amount(value, language) + describeRate(value.per, language);
  return hedge === undefined ? body : `${hedge} ${body}`;
}

function describeScore(
  value: QuantityValue,
  score: readonly number[],
  language: LanguageId,
): string {
  const [first = 0, second = 0] = score;
  if (value.unit === "coordinate") return coordinates(first, second, language);
  if (value.number === null) return `${first}–${second}`;
  return `${value.number} ${language === "id" ? "dari" : "of"} ${first + second}`;
}

function coordinates(latitude: number, longitude: number, language: LanguageId): string {
  const ns = language === "id" ? ["LU", "LS"] : ["N", "S"];
  const ew = language === "id" ? ["BT", "BB"] : ["E", "W"];
  const angle = (degrees: number) => `${FORMATS[language].format(Math.abs(degrees))}°`;
  return `${angle(latitude)} ${ns[latitude < 0 ? 1 : 0]}, ${angle(longitude)} ${ew[longitude < 0 ? 1 : 0]}`;
}

/** Ordinal endings of English: 1st, 2nd, 3rd, 11th to 13th. */
function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

function amount(value: QuantityValue, language: LanguageId): string {
  if (value.number !== null)
    return withUnit(figure(value.number, value.unit, language), value.number, value, language);
  if (value.low === null && value.high === null)
    return language === "id" ? "sebagian besar" : "most";
  const isOpen = value.low === null || value.high === null;
  if (isOpen) return withUnit(language === "id" ? "beberapa" : "several", 2, value, language);
  const ends = [value.low ?? 0, value.high ?? 0]
    .map((end) => figure(end, value.unit, language))
    .join("–");
  return withUnit(ends, 2, value, language);
}

function figure(number: number, unit: string | null, language: LanguageId): string {
  if (unit === "share") return FORMATS[language].format(Math.round(number * 1000) / 10);
  const scale = LARGE[language].find(([size]) => Math.abs(number) >= size);
  if (scale === undefined) return FORMATS[language].format(number);
  return `${FORMATS[language].format(number / scale[0])} ${scale[1]}`;
}

function withUnit(
  words: string,
  count: number,
  { unit, head }: QuantityValue,
  language: LanguageId,
): string {
  if (unit === null) return words;
  if (unit === "share" || unit === "percent")
    return language === "id" ? `${words} persen` : `${words}%`;
  if (unit === "magnitude") return language === "id" ? `magnitudo ${words}` : `magnitude ${words}`;
  if (isCurrency(unit) && UNIT_LABELS[unit] === undefined)
    return `${symbol(unit, language)}${words}`;
  if (head === "age" && unit === "year" && language === "en") return `${words} years old`;
  const label = UNIT_LABELS[unit];
  const name =
    label === undefined
      ? unit
      : language === "id"
        ? label.id
        : label.en[Math.abs(count) === 1 ? 0 : 1];
  return `${words} ${name}`;
}

/** The currency's sign as the language writes it, glued to the figure; a code keeps its space. */
function symbol(code: string, language: LanguageId): string {
  const key = `${language} ${code}`;
  const known = SYMBOLS.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, { style: "currency", currency: code });
  const part = format.formatToParts(1).find(({ type }) => type === "currency")?.value ?? code;
  const sign = OWN_SIGNS[code] ?? (/[A-Z]{3}$/.test(part) ? `${part} ` : part);
  SYMBOLS.set(key, sign);
  return sign;
}

/** " per month", " per 100,000 people", " masing-masing": what an amount is a rate of, with the gap before it; nothing for a total. */
export function describeRate(per: string | null, language: LanguageId): string {
  if (per === null) return "";
  if (per === "each") return language === "id" ? " masing-masing" : " each";
  const [, many, what = ""] = /^(\d+) (.+)$/.exec(per) ?? [];
  if (many !== undefined) {
    const noun = UNIT_LABELS[what];
    const people = noun === undefined ? what : language === "id" ? noun.id : noun.en[1];
    return ` per ${FORMATS[language].format(Number(many))} ${people}`;
  }
  const label = UNIT_LABELS[per];
  if (label === undefined) return ` per ${rateWord(per, language)}`;
  return language === "id" ? ` per ${label.id}` : ` per ${label.en[0]}`;
}

const CURRENCY_NAMES = {
  id: new Intl.DisplayNames(["id"], { type: "currency" }),
  en: new Intl.DisplayNames(["en"], { type: "currency" }),
};

/** "man", "orang", "US dollar": one of what a rate counts by; a word that the data does not know as it stands. */
function rateWord(per: string, language: LanguageId): string {
  if (/^[A-Z]{3}$/.test(per)) return CURRENCY_NAMES[language].of(per) ?? per;
  const concepts: Readonly<Record<string, string>> = LANGUAGES[language].vocabulary.concepts;
  return concepts[per]?.split(", ")[0] ?? per;
}
