import type { PartyMention } from "../mentions/mention.ts";
import { isPredicateId, PREDICATE_IDS, predicateClass } from "../predicates/classes.ts";
import type { Span } from "../text/span.ts";
import type { MatchedVoice } from "../text/word-forms.ts";
import type { Aspect, PolarityValue } from "../values/value.ts";
import type { Item } from "./item.ts";

/** Someone or something that stands beside a predicate. */
export interface Participant {
  /** The phrase, with what only says which ("of the crew"). */
  readonly span: Span;
  /** What the phrase is about, where it is a thing, somebody or a name. */
  readonly head: Item | null;
  /** What the phrase is made of, its head first. */
  readonly items: readonly Item[];
}

/** One happening or state that a clause speaks of: its predicate and who stands on either side of it. */
export interface Frame {
  readonly sentence: number;
  readonly clause: Span;
  /** The predicate's own words. */
  readonly trigger: Item;
  /** The predicate with its auxiliaries and negations: "has not yet been found". */
  readonly group: Span;
  /** `verb`, `noun` ("the arrest") or `state` ("is in hospital"). */
  readonly kind: "verb" | "noun" | "state";
  /** Inside a phrase or as an infinitive: it makes no statement of its own. */
  readonly embedded: boolean;
  /** Candidate classes, best first; a predicate that no class knows has one of its own ("do:push", "is:hospital"). */
  readonly predicates: readonly string[];
  readonly voice: MatchedVoice;
  readonly doers: readonly Participant[];
  readonly undergoers: readonly Participant[];
  /** Items of the doer's and of the other side's phrase. */
  readonly agents: readonly Item[];
  readonly patients: readonly Item[];
  readonly agentParties: readonly PartyMention[];
  /** The stretches that belong to it: dates and numbers in them are its own. Sorted by start. */
  readonly governs: readonly Span[];
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
  return frame.predicates.length > 0 && frame.predicates.every((id) => TELLING.has(id));
}

/** Whether a frame only says that a thing is there or is not: nothing happens. */
export function isMereExistence({ predicates }: Frame): boolean {
  return predicates[0] === "is:existence";
}

/** Whether no class of the lexicon knows the frame's predicate. */
export function isOpen(frame: Frame): boolean {
  return !frame.predicates.some(isPredicateId);
}

/** By aspect the classes of which a desk asks it. */
const ASKED: Readonly<Record<Aspect, ReadonlySet<string>>> = {
  date: askedClasses("date"),
  quantity: askedClasses("quantity"),
  who: askedClasses("who"),
  where: askedClasses("where"),
  name: askedClasses("name"),
  wording: askedClasses("wording"),
  whether: askedClasses("whether"),
};

function askedClasses(aspect: Aspect): ReadonlySet<string> {
  return new Set(PREDICATE_IDS.filter((id) => predicateClass(id).asks.includes(aspect)));
}

/** Whether a desk would ask this of one of the frame's classes. */
export function asks(frame: Frame, aspect: Aspect): boolean {
  return frame.predicates.some((id) => ASKED[aspect].has(id));
}
