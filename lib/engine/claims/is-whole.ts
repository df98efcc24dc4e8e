import type { Language } from "../languages/language.ts";
import type { QuantityMention } from "../mentions/mention.ts";
import type { Span } from "../text/span.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** The longest stretch between a part and its whole, in characters: "of the district's". */
const LINK_LENGTH_MAX = 30;

/**
 * Whether a count is the whole of which another one counts a part ("six of the nine people on board died", "dari 60
 * penumpang, 22 selamat"), so that what its frame tells befell the part. `last` is the count before it, in any sentence.
 */
export function isWhole(
  { document, language }: Reading,
  sentence: number,
  { start, end, value }: QuantityMention,
  last: Span | null,
  frame: Frame | null,
): boolean {
  if (value.unit !== null || value.ordinal === true || frame === null) return false;
  const first = document.sentences[sentence]?.start ?? start;
  const from = Math.max(first, last?.end ?? 0);
  // "Of the 22 economists surveyed, 17 …": what stands in its own phrase is said of the whole.
  const between = document.folded.slice(end, frame.trigger.start);
  if (from === first && frame.embedded && frame.trigger.start >= end && !between.includes(","))
    return false;
  if (start - from > LINK_LENGTH_MAX) return false;
  return linkOf(language).test(document.folded.slice(from, start));
}

const LINKS = new Map<Language["id"], RegExp>();

/** Words that make what follows a whole, with who owns it: "of the", "out of its", "dari total". */
function linkOf({ id, numbers }: Language): RegExp {
  const known = LINKS.get(id);
  if (known !== undefined) return known;
  const determiners = [...numbers.determiners, "a", "total", "\\p{L}+'s?"].join("|");
  const link = new RegExp(
    `^(?:.*[,;:])? ?(?:${numbers.partitives.join("|")})(?: (?:${determiners})){0,2} $`,
    "u",
  );
  LINKS.set(id, link);
  return link;
}
