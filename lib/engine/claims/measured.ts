import type { QuantityMention } from "../mentions/mention.ts";
import type { Span } from "../text/span.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import type { Frame, Participant } from "./frame.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";
import { keysOf } from "./subject.ts";
import { ACTORS } from "./syntax/actors.ts";
import { linkBefore } from "./syntax/link-before.ts";
import { wordClassesOf } from "./syntax/word-classes.ts";

/** What an amount without a noun of its own is the amount of. */
export interface Measured {
  readonly head: string | null;
  readonly of: readonly string[];
  /** Where the words around make a class of their own ("worth"). */
  readonly predicates?: readonly string[];
}

/** How far behind a length the place may stand that it is counted from, in characters: "61 miles north-east of Batam". */
const PLACE_REACH = 45;
/** How far before "worth" the thing may end that is worth it, in characters. */
const THING_REACH = 12;

/** Dimensions whose amounts say what something costs, weighs or comes to; a length of time says how long it takes. */
const OF_THINGS: ReadonlySet<string> = new Set(["money", "share", "points", "mass", "energy"]);

/** What a class of its own always changes, whether its words name it or hold it. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["raise-rate", "c:interest-rate"],
  ["cut-rate", "c:interest-rate"],
  ["hold-rate", "c:interest-rate"],
]);

/** What an amount is the price, the share or the distance of; null where the words do not say. */
export function measured(
  reading: Reading,
  sentence: number,
  mention: QuantityMention,
  frame: Frame | null,
): Measured | null {
  const { unit } = mention.value;
  if (unit === null) return null;
  const dimension = dimensionOf(unit);
  if (dimension === "length") return distance(reading, sentence, mention);
  return priced(reading, sentence, mention) ?? (OF_THINGS.has(dimension) ? ofSubject(frame) : null);
}

/** "61 nautical miles from Batam": a distance, and from where. */
function distance(reading: Reading, sentence: number, mention: Span): Measured | null {
  const end = Math.min(
    mention.end + PLACE_REACH,
    reading.document.sentences[sentence]?.end ?? mention.end,
  );
  const [place] = within(reading.places, { start: mention.end, end });
  return place === undefined ? null : { head: "c:distance", of: [`e:${place.entity}`] };
}

/** "drugs worth $2 million": the thing before the word. */
function priced(reading: Reading, sentence: number, mention: Span): Measured | null {
  const link = linkBefore(reading.document, mention);
  if (!wordClassesOf(reading.language).worth.has(link)) return null;
  const before = mention.start - link.length;
  const things = within(reading.items[sentence] ?? [], {
    start: before - THING_REACH - link.length,
    end: before,
  }).filter((item) => item.kind !== "value" && item.kind !== "predicate");
  const of = keysOf(things.slice(-1));
  return { head: of[0] ?? null, of, predicates: ["cost"] };
}

/** "shares fell 5 per cent", "the deal is worth …": what the predicate is said of. */
function ofSubject(frame: Frame | null): Measured | null {
  if (frame === null) return null;
  const implied = frame.predicates.map((id) => IMPLIED.get(id)).find((key) => key !== undefined);
  if (implied !== undefined) return { head: implied, of: [implied] };
  // Who raises a price is not what has it.
  const things = frame.doers.filter(({ head }) => !ACTORS.has(head?.keys[0] ?? ""));
  const [about]: readonly Participant[] = [...frame.undergoers, ...things];
  const of = keysOf(about?.items ?? []);
  const head = of.find((key) => key.startsWith("c:"));
  return head === undefined ? null : { head, of };
}
