import type { NameLexicon } from "../languages/language.ts";
import type { QuantityMention } from "../mentions/mention.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A place that has a number for a name. */
interface NumberedSpot extends Span {
  /** `floor`, `carriage`, `km` … */
  readonly kind: string;
  readonly number: number;
}

/** The longest noun for such a place, in characters. */
const NOUN_LENGTH_MAX = 12;

/** "lantai tiga", "Gate 5", "kilometer 57", "the third floor": the place that a number names; null where it counts. */
export function numberedSpot(
  { document, language }: Reading,
  { numberSpan, value }: QuantityMention,
): NumberedSpot | null {
  const number = value.number;
  if (number === null || !Number.isInteger(number) || value.unit !== null) return null;
  const { folded } = document;
  const nouns = nounsOf(language.names);
  if (folded[numberSpan.start - 1] === " ") {
    const start = folded.lastIndexOf(" ", numberSpan.start - 2) + 1;
    const kind = nouns.get(folded.slice(start, numberSpan.start - 1));
    if (kind !== undefined) return { kind, number, start, end: numberSpan.end };
  }
  if (value.ordinal !== true || folded[numberSpan.end] !== " ") return null;
  const after = folded.slice(numberSpan.end + 1, numberSpan.end + NOUN_LENGTH_MAX);
  const tail = /^\p{L}{1,11}(?!\p{L})/u.exec(after)?.[0] ?? "";
  const named = nouns.get(tail);
  return named === undefined
    ? null
    : { kind: named, number, start: numberSpan.start, end: numberSpan.end + tail.length + 1 };
}

/** Compiled once a language. */
const NOUNS = new WeakMap<NameLexicon, ReadonlyMap<string, string>>();

function nounsOf(names: NameLexicon): ReadonlyMap<string, string> {
  const known = NOUNS.get(names);
  if (known !== undefined) return known;
  const nouns = new Map(
    Object.entries(names.numberedSpots).flatMap(([kind, forms]) =>
      forms.map((form) => [form, kind] as const),
    ),
  );
  NOUNS.set(names, nouns);
  return nouns;
}
