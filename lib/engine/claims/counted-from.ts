import type { QuantityMention } from "../mentions/mention.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";

/** How far behind a count the place may end that those counted are from, in characters. */
const REACH = 50;

/** "people from Brenova", "residents of the hamlet of Sirah", "orang asal Desa Weru". */
const FROM =
  /^ (?:from|of|asal|dari) (?:the )?(?:(?:village|hamlet|town|city|district|island) of )?((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u;

/**
 * The words of the place or side that those whom a count counts are from by the words right behind it, folded, without words
 * for a kind of place; empty where it does not say.
 */
export function countedFrom(
  reading: Reading,
  sentence: number,
  { end, value }: QuantityMention,
): readonly string[] {
  if (value.unit !== null || value.ordinal === true) return [];
  const { document } = reading;
  const to = Math.min(document.sentences[sentence]?.end ?? end, end + REACH);
  const found = FROM.exec(document.text.slice(end, to));
  const name = found?.[1]?.trimEnd();
  if (found === null || name === undefined) return [];
  const start = end + found[0].indexOf(name, found[0].length - name.length - 1);
  const span = { start, end: start + name.length };
  if (within(reading.times, span).length > 0) return [];
  const kinds = within(reading.terms, span);
  return wordsIn(document.folded, span).flatMap((word) =>
    kinds.some((kind) => overlaps(kind, word) && contains(word, kind)) ? [] : [word.text],
  );
}

function wordsIn(
  text: string,
  { start, end }: Span,
): readonly (Span & { readonly text: string })[] {
  return [...text.slice(start, end).matchAll(/[^ ]+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
  }));
}
