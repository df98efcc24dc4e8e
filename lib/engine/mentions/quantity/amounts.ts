import type { HedgeKind } from "../../languages/language.ts";
import type { QuantityValue } from "../../values/value.ts";
import { headOfAmount } from "./amount-heads.ts";
import { type Core, readCore } from "./cores.ts";
import type { Found } from "./found.ts";
import type { HeadReading } from "./heads.ts";
import { readHedge, readHedgeAfter } from "./hedges.ts";
import type { NumberReading } from "./number-reading.ts";
import { type PartReading, partitiveHead } from "./partitives.ts";
import { openedRange, plainRange, type RangeReading } from "./ranges.ts";
import type { Reader } from "./reader.ts";
import { isIdentifier, isNegative, isRefused, saysNothing } from "./refusals.ts";
import { type RateReading, readRate, TIMES, type UnitReading } from "./units.ts";
import { COUNT, hedgedInterval, tidy } from "./values.ts";

/**
 * Reads a count, measure or sum of money with hedge, unit, rate and head noun.
 *
 * @param isCertain - what stands before it says that it is a quantity, so that bare figures count too
 */
export function readAmount(reader: Reader, at: number, isCertain = false): Found | null {
  const opened = openedRange(reader, at);
  if (opened !== null) return completeRange(reader, opened, at, true);
  const hedge = readHedge(reader, at);
  const core = readCore(reader, hedge?.next ?? at);
  if (core === null) return null;
  const range = plainRange(reader, core, at);
  const ranged = range && completeRange(reader, range, at, hedge !== null || isCertain);
  if (ranged) return ranged;
  if (hedge === null && isIdentifier(reader, core)) return null;
  return complete(reader, core, at, hedge?.value ?? null, isCertain);
}

/** A range counts where something is counted or measured, or where a word before it says that it is one. */
function completeRange(
  reader: Reader,
  { core, low, high, step }: RangeReading,
  from: number,
  isSure: boolean,
): Found | null {
  const built = complete(reader, core, from, null, false);
  if (built === null || !(isSure || built.value.unit !== null || built.head !== undefined))
    return null;
  const factor = HUNDREDTHS.has(core.unit?.unit ?? "") ? 0.01 : 1;
  const interval = {
    low: tidy(low * factor),
    high: high === null ? null : tidy(high * factor),
    step: tidy(step * factor),
  };
  const value = { ...built.value, number: null, ...interval, hedge: "range" as const };
  return { ...built, value, ruleId: "quantity/range" };
}

/** The words around a number and its unit, as far as they belong to the amount. */
interface Surroundings {
  readonly hedge: HedgeKind | null;
  readonly part: PartReading | null;
  readonly head: HeadReading | null;
  readonly rate: RateReading | null;
  readonly next: number;
}

function complete(
  reader: Reader,
  core: Core,
  from: number,
  hedgeBefore: HedgeKind | null,
  isCertain: boolean,
): Found | null {
  const { unit } = core;
  const around = surroundingsOf(reader, core, hedgeBefore ?? core.number.hedge ?? null);
  const { hedge, head, part } = around;
  const number = checkShape(core.number, unit, head);
  if (number.form === "fraction" && unit === null && head === null && hedge === null) {
    const cue = reader.tokens[core.from - 1]?.word ?? "";
    if (!isCertain && !reader.lexicon.sets.shareCues.has(cue)) return null;
  }
  if (isRefused(reader, { core, number, head, part, hedge })) return null;
  const isBare = unit === null && hedge === null && number.form !== "fraction";
  if (!isCertain && isBare && saysNothing(reader, core, number, head)) return null;
  const value = quantityOf(number, around, unit, isNegative(reader, core) ? -1 : 1);
  const first = isNegative(reader, core) ? core.from - 1 : from;
  const { next } = around;
  const { numberFrom } = core;
  const numberNext = number.next;
  const ruleId = ruleOf(unit, number, value);
  return head === null
    ? { value, from: first, next, numberFrom, numberNext, ruleId }
    : { value, from: first, next, numberFrom, numberNext, head, ruleId };
}

function surroundingsOf(reader: Reader, core: Core, before: HedgeKind | null): Surroundings {
  const { unit, number } = core;
  const after = readHedgeAfter(reader, core.next, false);
  let next = after?.next ?? core.next;
  const isPart = unit === null || unit.unit === "percent";
  const part = isPart ? partitiveHead(reader, next, number, unit !== null) : null;
  const head = part?.head ?? headOfAmount(reader, core, next);
  if (head !== null && part === null) next = Math.max(next, head.next);
  const late = after === null && head !== null ? readHedgeAfter(reader, next, true) : null;
  next = late?.next ?? next;
  const rate = readRate(reader, next, unit);
  const hedge = before ?? after?.value ?? late?.value ?? null;
  return { hedge, part, head, rate, next: rate?.next ?? next };
}

/** Takes the other reading of "1.250" or "1,250" where what is counted or measured asks for it. */
function checkShape(
  number: NumberReading,
  unit: UnitReading | null,
  head: HeadReading | null,
): NumberReading {
  const { other } = number;
  if (other === undefined) return number;
  const countsThings = unit === null && head !== null && !Number.isInteger(number.value);
  const overHundred =
    unit?.unit.startsWith("percent") === true && number.value >= 1000 && other.value < 100;
  return countsThings || overHundred ? { ...number, ...other, mantissa: other.value } : number;
}

function ruleOf(unit: UnitReading | null, number: NumberReading, value: QuantityValue): string {
  if (unit?.money) return "quantity/money";
  if (value.unit === "share") return "quantity/share";
  if (unit === null) return number.form === "vague" ? "quantity/vague" : "quantity/count";
  if (TIMES.has(unit.unit)) return "quantity/duration";
  return unit.unit.startsWith("percent") ? "quantity/percent" : "quantity/measure";
}

/** What is told in hundredths is held in the whole: "50 basis points", "412p". */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ["basis-point", "percentage-point"],
  ["penny", "GBP"],
]);

function quantityOf(
  number: NumberReading,
  { hedge, head, part, rate }: Surroundings,
  unit: UnitReading | null,
  sign: 1 | -1,
): QuantityValue {
  const larger = unit === null ? undefined : HUNDREDTHS.get(unit.unit);
  const factor = (larger === undefined ? 1 : 0.01) * sign;
  const { interval } = number;
  const exact = interval === undefined ? tidy(number.value * factor) : null;
  const within =
    interval === undefined
      ? boundsOf(exact, hedge)
      : { low: interval[0], high: interval[1], hedge: "vague" as const };
  // Written out and set one by one: a text of nothing but figures has thirty thousand of these.
  const value: { -readonly [K in keyof QuantityValue]: QuantityValue[K] } = {
    kind: COUNT.kind,
    number: exact,
    low: within.low,
    high: within.high,
    unit: larger ?? unit?.unit ?? (number.form === "fraction" ? "share" : null),
    per: rate?.per ?? null,
    step: tidy(number.step * Math.abs(factor)),
    hedge: within.hedge,
    head: head?.head ?? (number.noun || null),
  };
  if (interval !== undefined) return value;
  if (unit !== null && larger !== undefined)
    value.also = [{ number: number.value, unit: unit.unit }];
  const whole = part?.whole;
  if (whole !== undefined && whole >= number.value)
    value.score = [number.value, whole - number.value];
  return value;
}

function boundsOf(
  value: number | null,
  hedge: HedgeKind | null,
): Pick<QuantityValue, "low" | "high" | "hedge"> {
  if (value === null || hedge === null) return { low: value, high: value, hedge: "exact" };
  const { low, high } = hedgedInterval(value, hedge);
  return { low, high, hedge };
}
