import type { NameLexicon } from "../languages/language.ts";
import type { QuantityMention } from "../mentions/mention.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** A place that has a number for a name. */
export interface NumberedSpot extends Span {
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
  const before = folded.slice(Math.max(0, numberSpan.start - NOUN_LENGTH_MAX), numberSpan.start);
  const lead = /(\p{L}{1,11}) $/u.exec(before)?.[1] ?? "";
  const kind = nouns.get(lead);
  if (kind !== undefined)
    return { kind, number, start: numberSpan.start - lead.length - 1, end: numberSpan.end };
  if (value.ordinal !== true) return null;
  const after = folded.slice(numberSpan.end, numberSpan.end + NOUN_LENGTH_MAX);
  const tail = /^ (\p{L}{1,11})(?!\p{L})/u.exec(after)?.[1] ?? "";
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
