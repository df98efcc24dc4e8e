/** What a unit measures, and how many of the dimension's base units it is. */
interface UnitScale {
  readonly dimension: string;
  readonly factor: number;
  /** Added after the factor: degrees Fahrenheit to Celsius. */
  readonly offset?: number;
}

function scale(
  dimension: string,
  factors: Readonly<Record<string, number>>,
): [string, UnitScale][] {
  return Object.entries(factors).map(([unit, factor]): [string, UnitScale] => [
    unit,
    { dimension, factor },
  ]);
}

/**
 * Units with their factors to the base unit (SI; International yard and pound agreement of 1959; a barrel of oil is
 * 42 US gallons). A ship's gross tonnage is held beside its tonnes: news gives either as "how big" and never converts.
 * Months and years count as 1/12 and 1 of a year of 365.25 days, which is what a comparison of durations needs.
 */
const UNITS: ReadonlyMap<string, UnitScale> = new Map([
  ...scale("length", {
    nanometre: 1e-9,
    micrometre: 1e-6,
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    "nautical-mile": 1852,
    fathom: 1.8288,
    furlong: 201.168,
    "light-year": 9.4607304725808e15,
  }),
  ...scale("speed", {
    "metre-per-second": 1,
    "kilometre-per-hour": 1 / 3.6,
    knot: 1852 / 3600,
    "mile-per-hour": 0.44704,
  }),
  ...scale("area", {
    "square-centimetre": 1e-4,
    "square-metre": 1,
    "square-foot": 0.09290304,
    hectare: 1e4,
    acre: 4046.8564224,
    "square-kilometre": 1e6,
    "square-mile": 2589988.110336,
  }),
  ...scale("mass", {
    microgram: 1e-9,
    milligram: 1e-6,
    "metric-carat": 0.0002,
    gram: 0.001,
    ounce: 0.028349523,
    pound: 0.45359237,
    kilogram: 1,
    quintal: 100,
    tonne: 1000,
    "gross-tonnage": 1000,
  }),
  ...scale("volume", {
    "cubic-centimetre": 0.001,
    millilitre: 0.001,
    pint: 0.56826125,
    litre: 1,
    gallon: 3.785411784,
    "cubic-foot": 28.316846592,
    barrel: 158.987294928,
    "cubic-metre": 1000,
  }),
  ...scale("temperature", { celsius: 1 }),
  ["kelvin", { dimension: "temperature", factor: 1, offset: -273.15 }],
  ["fahrenheit", { dimension: "temperature", factor: 5 / 9, offset: -160 / 9 }],
  ...scale("earthquake", { magnitude: 1, "richter-scale": 1 }),
  ...scale("power", {
    watt: 1,
    kilowatt: 1e3,
    megawatt: 1e6,
    gigawatt: 1e9,
    terawatt: 1e12,
    horsepower: 745.7,
  }),
  ...scale("energy", {
    "kilowatt-hour": 1,
    "megawatt-hour": 1e3,
    "gigawatt-hour": 1e6,
    "terawatt-hour": 1e9,
  }),
  ...scale("potential", { volt: 1, kilovolt: 1e3 }),
  ...scale("frequency", { hertz: 1, megahertz: 1e6, gigahertz: 1e9 }),
  ...scale("data", { kilobyte: 1e-6, megabyte: 1e-3, gigabyte: 1, terabyte: 1000 }),
  ...scale("share", { share: 100, percent: 1 }),
  ...scale("points", { "percentage-point": 1, "basis-point": 0.01 }),
  ...scale("time", {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 31_557_600 / 12,
    year: 31_557_600,
    windu: 8 * 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  }),
]);

/** What the unit measures: "length", "money" for every currency, "count" for none; an unknown unit is its own. */
export function dimensionOf(unit: string | null): string {
  if (unit === null) return "count";
  return UNITS.get(unit)?.dimension ?? (isCurrency(unit) ? "money" : unit);
}

/** The second of two parts ("6ft 2in") is in a unit this much smaller. */
const SMALLER_BY = 1.5;

/** Whether one unit measures the same as another, and is small enough to tell what is left over: inches of feet. */
export function isPartOf(small: string, large: string): boolean {
  const ratio = differenceToBase(1, large) / differenceToBase(1, small);
  return dimensionOf(small) === dimensionOf(large) && ratio > SMALLER_BY;
}

const DIVISIBLE: ReadonlySet<string> = new Set(
  [...UNITS.keys()].filter((large) => [...UNITS.keys()].some((small) => isPartOf(small, large))),
);

/** Whether what is left over of a unit can be told in a smaller one: of hours in minutes, of percent in nothing. */
export function isDivisible(unit: string): boolean {
  return DIVISIBLE.has(unit);
}

/** The amount in the base unit of its dimension. */
export function toBase(amount: number, unit: string | null): number {
  const known = unit === null ? undefined : UNITS.get(unit);
  return known === undefined ? amount : amount * known.factor + (known.offset ?? 0);
}

/** A difference (a step, a tolerance) in the base unit. */
export function differenceToBase(amount: number, unit: string | null): number {
  return unit === null ? amount : amount * (UNITS.get(unit)?.factor ?? 1);
}

/** How many of the rate's periods a year has, or null for a rate by something else than time. */
export function periodsInYear(per: string): number | null {
  const known = UNITS.get(per);
  return known?.dimension === "time" ? 31_557_600 / known.factor : null;
}

/** Whether the unit is a currency: its ISO 4217 code, or one of the words that several countries share. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && (/^[A-Z]{3}$/.test(unit) || SHARED_CURRENCIES.has(unit));
}

const SHARED_CURRENCIES: ReadonlySet<string> = new Set([
  "crown",
  "peso",
  "dinar",
  "franc",
  "rial",
  "shilling",
  "cent",
  "penny",
]);
