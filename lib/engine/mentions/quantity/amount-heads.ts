import type { Core } from "./cores.ts";
import { type HeadReading, readHead } from "./heads.ts";
import { matchPhrase } from "./phrases.ts";
import { passHyphen, type Reader } from "./reader.ts";

/** Units after which a noun says what is measured: "12 ton ikan", "60 persen warga". */
const MEASURES_OF_THINGS: ReadonlySet<string> = new Set([
  "tonne",
  "kilogram",
  "gram",
  "milligram",
  "quintal",
  "pound",
  "ounce",
  "litre",
  "millilitre",
  "barrel",
  "gallon",
  "hectare",
  "acre",
  "square-metre",
  "square-kilometre",
  "cubic-metre",
  "percent",
  "megawatt",
  "square-mile",
]);

/** The head noun of the phrase that begins after number and unit, at `at`: what is counted or measured. */
export function headOfAmount(reader: Reader, core: Core, at: number): HeadReading | null {
  const { unit, number } = core;
  if (number.isAdverb) return null;
  if (unit === null) return countedHead(reader, core, at);
  if (!unit.money && !MEASURES_OF_THINGS.has(unit.unit)) return null;
  if (reader.lexicon.data.headPosition === "last") return headAfterOf(reader, at, unit.unit);
  if (unit.money) return null;
  return readHead(reader, at, true) ?? (unit.unit === "percent" ? wholeOf(reader, at) : null);
}

function countedHead(reader: Reader, { number }: Core, at: number): HeadReading | null {
  const { lexicon, tokens } = reader;
  const from = passHyphen(reader, at);
  if (from > at) {
    // "nine-member council": the word in the compound is what is counted.
    const word = tokens[from];
    const counts = word?.kind === "word" && !lexicon.sets.notHeads.has(word.word);
    return counts ? { head: word.word, from, next: from + 1 } : null;
  }
  if (tokens[at]?.glued && number.form === "digits") return null;
  if (number.form !== "fraction") return readHead(reader, at, number.value !== 1);
  const noun = skipDeterminers(reader, skipPartitive(reader, at));
  // "A third of the workforce", "half their income": a whole need not be many.
  return readHead(reader, noun, true) ?? (noun > at ? readHead(reader, noun, false) : null);
}

/** "60% of its revenue", "12 tonnes of fish". */
function headAfterOf(reader: Reader, at: number, unit: string): HeadReading | null {
  const link = matchPhrase(reader.lexicon.partitives, reader.tokens, at);
  if (link === null || unit === "percentage-point") return null;
  const from = skipDeterminers(reader, link.next);
  return readHead(reader, from, unit === "percent") ?? readHead(reader, from, false);
}

/** "8 persen dari total tenaga kerja": only with a determiner, for "dari" alone mostly leads from an old value. */
function wholeOf(reader: Reader, at: number): HeadReading | null {
  const link = skipPartitive(reader, at);
  const from = skipDeterminers(reader, link);
  return link > at && from > link ? readHead(reader, from, true) : null;
}

function skipPartitive(reader: Reader, at: number): number {
  return matchPhrase(reader.lexicon.partitives, reader.tokens, at)?.next ?? at;
}

function skipDeterminers(reader: Reader, at: number): number {
  let index = at;
  while (reader.lexicon.sets.determiners.has(reader.tokens[index]?.word ?? "")) index += 1;
  return index;
}
