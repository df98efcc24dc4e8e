import type { HedgeKind } from "../../languages/language.ts";
import type { Core } from "./cores.ts";
import type { HeadReading } from "./heads.ts";
import type { NumberReading } from "./number-reading.ts";
import type { PartReading } from "./partitives.ts";
import { isCapitalised, isName, passHyphen, type Reader } from "./reader.ts";

/** What is known of a number when it is asked whether it is a quantity at all. */
interface Candidate {
  readonly core: Core;
  readonly number: NumberReading;
  readonly head: HeadReading | null;
  readonly part: PartReading | null;
  readonly hedge: HedgeKind | null;
}

/** Whether number words stand for something else: a pronoun, a pair, a word said twice, one without its noun. */
export function isRefused(reader: Reader, candidate: Candidate): boolean {
  const { core, number, head, part, hedge } = candidate;
  if (number.noun === "" && head === null) return true;
  if (number.form !== "words") return false;
  if (isRepeated(reader, core)) return true;
  if (hedge === null && isPronoun(reader, core) && !pronounCounts(reader, candidate)) return true;
  return part === null && isPair(reader, core, number);
}

/** "satu-satunya", "dua-duanya": a word said twice is no number. */
function isRepeated(reader: Reader, core: Core): boolean {
  const again = passHyphen(reader, core.number.next);
  if (again === core.number.next) return false;
  const word = reader.tokens[core.numberFrom]?.word ?? "";
  return reader.tokens[again]?.word.startsWith(word) === true;
}

function isPronoun(reader: Reader, { number, numberFrom }: Core): boolean {
  const word = reader.tokens[numberFrom]?.word ?? "";
  return number.next === numberFrom + 1 && reader.lexicon.data.pronoun.words.includes(word);
}

function pronounCounts(reader: Reader, { core, head, part }: Candidate): boolean {
  const { pronoun } = reader.lexicon.data;
  const before = reader.tokens[core.numberFrom - 1]?.word ?? "";
  const after = reader.tokens[core.numberFrom + 1]?.word ?? "";
  const counts = core.unit !== null || (part === null ? head !== null : part.certain);
  return counts && !pronoun.notAfter.includes(before) && !pronoun.notBefore.includes(after);
}

/** "The two leaders": a known pair. */
function isPair(reader: Reader, { numberFrom, unit }: Core, number: NumberReading): boolean {
  const before = reader.tokens[numberFrom - 1]?.word ?? "";
  return number.value === 2 && unit === null && reader.lexicon.sets.pairDeterminers.has(before);
}

/** Four digits without a mark that are a year wherever nothing says otherwise. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A year, a label after a name ("Sri Mekhala 9"), a vague word or a figure without any context. */
export function saysNothing(
  reader: Reader,
  core: Core,
  number: NumberReading,
  head: HeadReading | null,
): boolean {
  const isYear = number.scale === 1 && YEAR.test(reader.tokens[core.numberFrom]?.word ?? "");
  if (head !== null) return isYear && number.value % 100 !== 0;
  if (isYear) return true;
  if (number.form === "vague") return !isSubject(reader, core, number);
  if (number.form === "words" || number.scale > 1) return false;
  const before = core.numberFrom - 1;
  if (isName(reader, before)) return true;
  // "Of 22 surveyed, 17 had …" counts; "1. Introduction" and "(3)" only number things.
  return reader.tokens[before]?.kind !== "word" && !goesOn(reader, number.next);
}

/** "Hundreds were hurt", "Hundreds marched", but not "hundreds" at the end of a phrase. */
function isSubject(reader: Reader, core: Core, number: NumberReading): boolean {
  const after = reader.tokens[number.next];
  if (reader.lexicon.sets.notHeads.has(after?.word ?? "")) return true;
  const before = reader.tokens[core.from - 1];
  return after?.kind === "word" && (before === undefined || before.kind !== "word");
}

/** Whether the sentence goes on after a number with a word that is no name. */
function goesOn(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.kind === "word" && !token.glued && !isCapitalised(reader, at);
}

/** Digits that name a thing: glued to letters or signs, after a label word, in a clock time, a plate, a phone number. */
export function isIdentifier(reader: Reader, core: Core): boolean {
  if (core.number.form !== "digits" || core.unit?.money) return isPlate(reader, core);
  return (
    isGluedBefore(reader, core) ||
    isGluedAfter(reader, core) ||
    isInRow(reader, core) ||
    isPlate(reader, core) ||
    isLabelled(reader, core)
  );
}

function isGluedBefore(reader: Reader, core: Core): boolean {
  const at = core.numberFrom;
  const before = reader.tokens[core.from - 1];
  if (core.from !== at || !reader.tokens[at]?.glued || before === undefined) return false;
  const joins = before.kind === "word" || "-/.:#@_&^*=©".includes(before.word);
  return joins && !isNegative(reader, core);
}

function isGluedAfter(reader: Reader, { number, unit }: Core): boolean {
  const after = reader.tokens[number.next];
  const second = reader.tokens[number.next + 1];
  if (!after?.glued || unit !== null) return false;
  if (after.kind === "word") return !reader.lexicon.shortScales.has(after.word);
  if (!second?.glued) return false;
  return after.word === ":" || after.word === "/" || (after.word === "-" && isDigits(second.kind));
}

function isDigits(kind: string): boolean {
  return kind === "digits";
}

/** "0800 555 0199": figures side by side, or whole ones that begin with a zero. */
function isInRow(reader: Reader, { numberFrom, number, unit }: Core): boolean {
  const word = reader.tokens[numberFrom]?.word ?? "";
  if (number.step === 1 && word.startsWith("0") && /^0\d/.test(word)) return true;
  if (unit !== null || number.scale > 1) return false;
  return isFigure(reader, numberFrom - 1) || isFigure(reader, number.next);
}

function isFigure({ tokens, blocked }: Reader, at: number): boolean {
  return tokens[at]?.kind === "digits" && !blocked.has(at);
}

/** "B 1234 XYZ": one or two capitals, up to four digits, up to three capitals. */
function isPlate(reader: Reader, { numberFrom, number, from }: Core): boolean {
  return (
    from === numberFrom &&
    isCapitals(reader, numberFrom - 1, 2) &&
    /^\d{1,4}$/.test(reader.tokens[numberFrom]?.word ?? "") &&
    (number.scale > 1 || isCapitals(reader, numberFrom + 1, 3))
  );
}

function isCapitals(reader: Reader, at: number, lengthMax: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== "word" || token.word.length > lengthMax) return false;
  return /^[A-Z]+$/.test(reader.text.slice(token.start, token.end));
}

/** A figure from here on with a mark in it is no number of an article, a gate or a page. */
const LABEL_MAX = 1000;

function isLabelled(reader: Reader, core: Core): boolean {
  const { tokens, lexicon } = reader;
  if (core.unit !== null) return false;
  const before = tokens[core.from - 1];
  const label = before?.word === "." && before.glued ? core.from - 2 : core.from - 1;
  if (!lexicon.sets.labels.has(tokens[label]?.word ?? "") || tokens[label - 1]?.kind === "digits")
    return false;
  return core.number.value < LABEL_MAX || !/[.,]/.test(tokens[core.numberFrom]?.word ?? "");
}

/** A minus sign: it stands apart from what precedes and close to the number, which has a unit. */
export function isNegative(reader: Reader, core: Core): boolean {
  const before = reader.tokens[core.from - 1];
  return (
    before?.word === "-" &&
    !before.glued &&
    reader.tokens[core.from]?.glued === true &&
    core.unit !== null &&
    !core.unit.money
  );
}
