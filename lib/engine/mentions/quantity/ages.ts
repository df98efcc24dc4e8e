import { readAmount } from "./amounts.ts";
import type { Found } from "./found.ts";
import { matchPhrase } from "./phrases.ts";
import { isCapitalised, passHyphen, type Reader } from "./reader.ts";
import { TIMES } from "./units.ts";
import { COUNT } from "./values.ts";

/** Nobody in the news is older: beyond it a number after a name is something else. */
const AGE_MAX = 120;

/** Reads an age: "berusia 19 tahun", "aged 19", "19-year-old", "Dana Pell, 34,", "Budi (34)". */
export function readAge(reader: Reader, at: number): Found | null {
  return announced(reader, at) ?? afterName(reader, at) ?? followed(reader, at);
}

function announced(reader: Reader, at: number): Found | null {
  const cue = matchPhrase(reader.lexicon.agesBefore, reader.tokens, at);
  const amount = cue === null ? null : readAmount(reader, cue.next);
  if (amount === null || amount.from !== cue?.next) return null;
  const { unit, number, high } = amount.value;
  if ((unit !== null && !TIMES.has(unit)) || (number ?? high ?? 0) > AGE_MAX) return null;
  // "aged 19 men": the head noun is not the age's.
  const next = unit === null ? amount.numberNext : amount.next;
  return age({ ...amount, from: at, next }, unit ?? "year");
}

function age(found: Found, unit: string): Found {
  const { head: _head, ...rest } = found;
  return { ...rest, value: { ...found.value, unit, head: "age" }, ruleId: "quantity/age" };
}

function years(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  const value = token?.kind === "digits" && /^\d{1,3}$/.test(token.word) ? Number(token.word) : 0;
  return value > 0 && value <= AGE_MAX && !reader.blocked.has(at) ? value : null;
}

function build(from: number, next: number, numberFrom: number, number: number): Found {
  const value = { ...COUNT, number, low: number, high: number, unit: "year", head: "age" };
  return { value, from, next, numberFrom, numberNext: numberFrom + 1, ruleId: "quantity/age" };
}

/** "Name Surname, 34, from" and "Nama (34)". */
function afterName(reader: Reader, at: number): Found | null {
  const { tokens } = reader;
  const number = years(reader, at);
  const opening = tokens[at - 1]?.word;
  if (number === null || (opening !== "," && opening !== "(") || !isCapitalised(reader, at - 2))
    return null;
  if (opening === "," && !isCapitalised(reader, at - 3)) return null;
  const unit = matchPhrase(reader.lexicon.units, tokens, at + 1);
  const next = unit?.value === "year" ? unit.next : at + 1;
  const closing = tokens[next]?.word;
  const isClosed = opening === "(" ? closing === ")" : closing === ",";
  return isClosed ? build(at, next, at, number) : null;
}

/** "19-year-old", "34 years old". */
function followed(reader: Reader, at: number): Found | null {
  const amountNext = passHyphen(reader, at + 1);
  const tail = matchPhrase(reader.lexicon.agesAfter, reader.tokens, amountNext);
  if (tail !== null) {
    const number =
      years(reader, at) ?? reader.lexicon.cardinals.get(reader.tokens[at]?.word ?? "") ?? null;
    if (number !== null) return build(at, tail.next, at, number);
  }
  // "twenty-three-year-old", "about 40 years old": a hedge or number words first.
  const amount =
    reader.tokens[at]?.kind === "word" &&
    matchPhrase(reader.lexicon.agesAfter, reader.tokens, at) === null
      ? readAmountBeforeAge(reader, at)
      : null;
  return amount;
}

function readAmountBeforeAge(reader: Reader, at: number): Found | null {
  const amount = readAmount(reader, at);
  if (amount === null || amount.value.unit !== "year") return null;
  for (const start of [amount.numberNext, passHyphen(reader, amount.numberNext)]) {
    const tail = matchPhrase(reader.lexicon.agesAfter, reader.tokens, start);
    if (tail !== null) return age({ ...amount, next: tail.next }, "year");
  }
  return null;
}
