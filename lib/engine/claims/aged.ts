import type { QuantityMention } from "../mentions/mention.ts";
import { overlaps } from "../text/span.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";
import { keysOf } from "./subject.ts";

/** How far from an age the one may stand whose age it is, in characters: "Dana Pell, 34", "remaja berusia 17 tahun". */
const NAME_REACH = 3;
/** No longer name is looked for there. */
const NAME_LENGTH_MAX = 80;
/** Words that introduce an age stand between it and a noun. */
const NOUN_REACH = 12;

/** Whose age an age is, as feature keys: the person named right before it, else the nouns beside it. */
export function agedAt(
  { parties, items }: Reading,
  sentence: number,
  mention: QuantityMention,
): readonly string[] {
  const before = { start: mention.start - NAME_LENGTH_MAX, end: mention.start };
  const person = within(parties, before).findLast(
    ({ entity, end }) => entity.startsWith("person:") && mention.start - end <= NAME_REACH,
  );
  if (person !== undefined) return [`e:${person.entity}`];
  const around = { start: mention.start - NOUN_REACH, end: mention.end + NOUN_REACH };
  const nouns = within(items[sentence] ?? [], around).filter(
    (item) => item.kind !== "value" && item.kind !== "predicate" && !overlaps(item, mention),
  );
  return keysOf(nouns);
}
