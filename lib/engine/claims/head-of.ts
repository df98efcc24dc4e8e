import type { QuantityMention } from "../mentions/mention.ts";
import { isPredicateId, type PredicateId, predicateClass } from "../predicates/classes.ts";
import { isKind } from "../predicates/is-kind.ts";
import { stem } from "../text/stem.ts";
import type { Frame } from "./frame.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";

/**
 * What is counted: the concept of the head noun, else the class of what happened ("seven deaths"), else its stem; an age
 * is an age whoever's it is.
 */
export function headOf(
  reading: Reading,
  mention: QuantityMention,
  frame: Frame | null,
): string | null {
  if (mention.value.head === "age") return "age";
  const span = mention.headSpan;
  if (span === undefined) return null;
  const concepts: string[] = [];
  let happening: string | null = null;
  for (const term of within(reading.terms, span)) {
    for (const { id, kind } of term.readings) {
      if (kind === "concept") concepts.push(id);
      // "14 bruised travellers" are travellers, whoever bruised them.
      else if (term.start <= span.start && term.end >= span.end) happening = id;
    }
  }
  if (concepts.length > 0) return `c:${nounOf(concepts, frame)}`;
  if (happening !== null) return `p:${happening}`;
  const { language } = reading;
  const word = mention.value.head ?? reading.document.folded.slice(span.start, span.end);
  return `w:${language.id}:${stem(word, language.id)}`;
}

/** Of the concepts that a noun can be, the one that is a thing ("suspects" are people), among weapons and crimes a weapon. */
function nounOf(concepts: readonly string[], frame: Frame | null): string | undefined {
  if (concepts.length === 1) return concepts[0];
  const things = concepts.filter((id) => !isKind(id, "action", "quality"));
  const weapon = isArmed(frame) ? things.find((id) => isKind(id, "weapon")) : undefined;
  return weapon ?? things.at(-1) ?? concepts.at(-1);
}

/** Fields whose rounds are fired and not played. */
const ARMED: ReadonlySet<string> = new Set(["conflict", "crime"]);

function isArmed(frame: Frame | null): boolean {
  return frame?.predicates.some((id) => id === FIRED || isOfArms(id)) === true;
}

function isOfArms(predicate: string): boolean {
  return isPredicateId(predicate) && ARMED.has(predicateClass(predicate).field);
}

/** Who is fired is dismissed; rounds are shot. */
const FIRED: PredicateId = "dismiss";
