import type { PartyMention } from "../mentions/mention.ts";
import { isPredicateId, predicateClass } from "../predicates/classes.ts";
import type { Span } from "../text/span.ts";
import type { MatchedVoice } from "../text/word-forms.ts";
import type { Aspect, PolarityValue } from "../values/value.ts";
import type { Item } from "./item.ts";

/** One happening or state that a clause speaks of: its predicate and who stands on either side of it. */
export interface Frame {
  readonly sentence: number;
  readonly clause: Span;
  /** The predicate's own words. */
  readonly trigger: Item;
  /** Candidate classes, best first. */
  readonly predicates: readonly string[];
  readonly voice: MatchedVoice;
  /** Items of the doer's and of the other side's phrase, in the order of the text. */
  readonly agents: readonly Item[];
  readonly patients: readonly Item[];
  readonly agentParties: readonly PartyMention[];
  readonly answer: PolarityValue["answer"];
  readonly modality: PolarityValue["modality"];
  /** Who holds it: the denier, the accuser, the speaker; null is the outlet's own voice. */
  readonly holders: readonly PartyMention[];
  /** The words that deny or allege it, where there are any: evidence begins there. */
  readonly cue: Span | null;
}

/** Classes that only say that somebody spoke. */
const TELLING: ReadonlySet<string> = new Set([
  "say",
  "state-position",
  "announce",
  "confirm",
  "deny",
  "disclose",
]);

/** Whether a frame only tells that somebody spoke: what was said is a claim, that it was said is none. */
export function isTelling(frame: Frame): boolean {
  return frame.predicates.every((id) => TELLING.has(id));
}

/** Whether a desk would ask this of one of the frame's classes. */
export function asks(frame: Frame, aspect: Aspect): boolean {
  return frame.predicates.some(
    (id) => isPredicateId(id) && predicateClass(id).asks.includes(aspect),
  );
}
