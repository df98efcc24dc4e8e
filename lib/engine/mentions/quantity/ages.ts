import { differenceToBase, isPartOf } from "../../values/quantity/units.ts";
import { readAmount } from "./amounts.ts";
import { readCore } from "./cores.ts";
import type { Found } from "./found.ts";
import { readHead } from "./heads.ts";
import { matchPhrase } from "./phrases.ts";
import { isCapitalised, passHyphen, type Reader } from "./reader.ts";
import { TIMES } from "./units.ts";
import { COUNT, hedgedInterval, tidy } from "./values.ts";

/** Nobody in the news is older: beyond it a number after a name is something else. */
const AGE_MAX = 120;

/** Reads an age that words before it announce: "berusia 19 tahun", "aged 19", "in her 50s", "Dana Pell, 34,". */
export function readAge(reader: Reader, at: number): Found | null {
  return (
    announced(reader, at) ?? inDecade(reader, at) ?? afterName(reader, at) ?? listed(reader, at)
  );
}

/** The amount as an age where the words around it make it one: "19-year-old", "five days old", "remaja 17 tahun". */
export function asAge(reader: Reader, found: Found): Found | null {
  const { unit, number, hedge, per } = found.value;
  if (isBoundOfGroup(reader, found)) return age(found, unit ?? "year");
  if (unit === null || per !== null || !TIMES.has(unit)) return null;
  for (const at of [found.next, passHyphen(reader, found.next)]) {
    const tail = matchPhrase(reader.lexicon.ageTails, reader.tokens, at);
    if (tail !== null) return age({ ...found, next: tail.next }, unit);
  }
  const isYears = unit === "year" && hedge === "exact" && number !== null && number <= AGE_MAX;
  return isYears && (isApposition(reader, found) || followsPerson(reader, found))
    ? age(found, unit)
    : null;
}

/** "children under 15", "anak di bawah 15 tahun". */
function isBoundOfGroup(reader: Reader, { from, value, head }: Found): boolean {
  const { unit, per, number } = value;
  const before = reader.tokens[from - 1];
  return (
    before?.kind === "word" &&
    reader.lexicon.sets.agedGroups.has(before.word) &&
    matchPhrase(reader.lexicon.ageBounds, reader.tokens, from) !== null &&
    per === null &&
    head === undefined &&
    (unit === "year" || unit === null) &&
    (number ?? AGE_MAX + 1) <= AGE_MAX
  );
}

/** ", 70 tahun," and "(70 tahun)". */
function isApposition(reader: Reader, { from, next }: Found): boolean {
  const [before, after] = [reader.tokens[from - 1]?.word, reader.tokens[next]?.word];
  return (before === "," && after === ",") || (before === "(" && after === ")");
}

function followsPerson(reader: Reader, { from }: Found): boolean {
  const before = reader.tokens[from - 1];
  return before?.kind === "word" && reader.lexicon.sets.agedNouns.has(before.word);
}

function announced(reader: Reader, at: number): Found | null {
  const { tokens, lexicon } = reader;
  const ahead = matchPhrase(lexicon.agesAhead, tokens, at);
  const alone = ahead ?? matchPhrase(lexicon.agesBeforeAlone, tokens, at);
  const cue = matchPhrase(lexicon.agesBefore, tokens, at) ?? alone;
  const amount = cue === null ? null : readAmount(reader, cue.next, true);
  if (amount === null || amount.from !== cue?.next) return null;
  const { unit, number, high } = amount.value;
  if ((unit !== null && !TIMES.has(unit)) || (number ?? high ?? 0) > AGE_MAX) return null;
  // "genap 100 hari", "menginjak 30 hari": terms and truces, and nobody's age.
  if (cue === alone && (amount.head !== undefined || (unit ?? "year") !== "year")) return null;
  if (ahead !== null) return ageAhead({ ...amount, from: at });
  const range = ageRange(reader, amount);
  if (range !== null) return { ...range, from: at };
  // "aged 19 men": the head noun is not the age's.
  const next = unit === null ? amount.numberNext : amount.next;
  return age({ ...amount, from: at, next }, unit ?? "year");
}

/** Who "turns 59 in June" is not yet 59. */
function ageAhead(found: Found): Found | null {
  const { unit, number, hedge } = found.value;
  if (number === null || hedge !== "exact") return null;
  const value = {
    ...found.value,
    ...hedgedInterval(number, "less-than"),
    hedge: "less-than",
  } as const;
  return age(
    { ...found, value, next: unit === null ? found.numberNext : found.next },
    unit ?? "year",
  );
}

/** "aged nine months to 15 years": both ends with a unit of their own, told in the larger one. */
function ageRange(reader: Reader, first: Found): Found | null {
  const { unit, number, hedge } = first.value;
  if (unit === null || number === null || hedge !== "exact") return null;
  const link = matchPhrase(reader.lexicon.rangeLinks, reader.tokens, first.next);
  const second = link === null ? null : readCore(reader, link.next);
  const larger = second?.unit?.unit;
  if (second === null || larger === undefined || !isPartOf(unit, larger)) return null;
  const low = tidy(number / (differenceToBase(1, larger) / differenceToBase(1, unit)));
  const high = second.number.value;
  if (low >= high || high > AGE_MAX) return null;
  const value = { ...first.value, number: null, low, high, hedge: "range" } as const;
  return age({ ...first, value, next: second.next }, larger);
}

function age(found: Found, unit: string): Found {
  const { head: _head, ...rest } = found;
  return { ...rest, value: { ...found.value, unit, head: "age" }, ruleId: "quantity/age" };
}

function years(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  if (token?.kind !== "digits" || token.end - token.start > 3) return null;
  const value = Number(token.word.replace(",", "."));
  const isAge = Number.isInteger(value) && value > 0 && value <= AGE_MAX;
  return isAge && !reader.blocked.has(at) ? value : null;
}

function build(from: number, next: number, numberFrom: number, number: number): Found {
  const value = { ...COUNT, number, low: number, high: number, unit: "year", head: "age" };
  return { value, from, next, numberFrom, numberNext: numberFrom + 1, ruleId: "quantity/age" };
}

/** "in her 50s", "in his early 30s", "in their mid-40s": ten years, or the part of them that is named. */
function inDecade(reader: Reader, at: number): Found | null {
  const { tokens, lexicon } = reader;
  const opener = matchPhrase(lexicon.decadeOpeners, tokens, at);
  if (opener === null) return null;
  const span = lexicon.decadeParts.get(tokens[opener.next]?.word ?? "");
  const from = span === undefined ? opener.next : passHyphen(reader, opener.next + 1);
  const [digits, suffix] = [tokens[from], tokens[from + 1]];
  if (digits === undefined || !/^[1-9]0$/.test(digits.word)) return null;
  if (!suffix?.glued || !lexicon.sets.decadeSuffixes.has(suffix.word)) return null;
  const [first, last] = span ?? [0, 9];
  const decade = Number(digits.word);
  const [low, high] = [decade + first, decade + last];
  const value = { ...COUNT, low, high, unit: "year", hedge: "vague", head: "age" } as const;
  const next = from + 2;
  return { value, from: at, next, numberFrom: from, numberNext: next, ruleId: "quantity/age" };
}

/** "Name Surname, 34, from" and "Nama (34)". */
function afterName(reader: Reader, at: number): Found | null {
  const { tokens } = reader;
  if (tokens[at]?.kind !== "digits" || !isPersonBefore(reader, at - 1)) return null;
  const number = years(reader, at);
  const opening = tokens[at - 1]?.word;
  if (number === null) return null;
  const unit = matchPhrase(reader.lexicon.units, tokens, at + 1);
  const next = unit?.value === "year" ? unit.next : at + 1;
  const isPair =
    reader.lexicon.sets.listJoiners.has(tokens[next]?.word ?? "") &&
    years(reader, next + 1) !== null;
  const closing = tokens[isPair ? next + 2 : next]?.word;
  const isClosed = opening === "(" ? closing === ")" : closing === ",";
  return isClosed ? build(at, next, at, number) : null;
}

/** Whether the comma or bracket at `at` follows a person: two capitals or a noun of people, or any name before a bracket. */
function isPersonBefore(reader: Reader, at: number): boolean {
  const opening = reader.tokens[at]?.word;
  if (opening !== "," && opening !== "(") return false;
  if (reader.lexicon.sets.agedNouns.has(reader.tokens[at - 1]?.word ?? "")) return true;
  return isCapitalised(reader, at - 1) && (opening === "(" || isCapitalised(reader, at - 2));
}

/** The 31 of "aged 27 and 31": a figure that a joiner ties to an age. */
function listed(reader: Reader, at: number): Found | null {
  const { tokens, lexicon, ages } = reader;
  if (!ages.has(at - 2) || !lexicon.sets.listJoiners.has(tokens[at - 1]?.word ?? "")) return null;
  const number = years(reader, at);
  if (number === null) return null;
  const unit = matchPhrase(lexicon.units, tokens, at + 1);
  if (unit === null) return isListEnd(reader, at + 1) ? build(at, at + 1, at, number) : null;
  return unit.value === "year" ? build(at, unit.next, at, number) : null;
}

/** "Dana Pell, 34, 20 of them": a figure that counts what follows is no age. */
function isListEnd(reader: Reader, at: number): boolean {
  return readHead(reader, at, true) === null;
}
