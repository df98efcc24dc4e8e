import type { PartyMention } from "../../mentions/mention.ts";
import { isPredicateId, type PredicateId, predicateClass } from "../../predicates/classes.ts";
import { contains } from "../../text/span.ts";
import type { Frame } from "../frame.ts";
import { gather } from "../gather.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { inDirectSpeech, keysOf, speakerAt, subjectOf } from "../subject.ts";
import { doersOf } from "./event-doer.ts";

/** "summoned the ambassador of Kestovia", "Rani Dewi dilantik": to whom it was done, or whom it befell. */
export const eventUndergoer: ClaimRule = {
  id: "event-undergoer",
  aspect: "who",
  find(reading) {
    return gather(reading.frames, (frame) => {
      const id = undergoneIn(frame);
      if (id === null || inDirectSpeech(reading, frame.trigger)) return [];
      const people = peopleIn(reading, frame);
      const value = doersOf(people, reading);
      const [first] = people;
      if (value === null || first === undefined) return [];
      const span = spanOf(frame, first);
      return [
        {
          article: reading.document.article.id,
          aspect: "who" as const,
          ruleId: eventUndergoer.id,
          evidence: [span] as const,
          sentence: frame.sentence,
          value,
          subject: subjectOf(span, {
            frame,
            // A frame of its own: whoever was arrested is never set beside whoever arrested.
            predicates: [`${PREFIX}${id}`],
            head: "undergoer",
            agents: keysOf(frame.agents),
            patients: [],
          }),
          speaker: speakerAt(reading, frame.trigger),
        },
      ];
    });
  },
};

const PREFIX = "undergo:";

/** The class of happening that a claim's predicate says somebody underwent; null of any other predicate. */
export function undergoneClass(predicate: string): PredicateId | null {
  if (!predicate.startsWith(PREFIX)) return null;
  const id = predicate.slice(PREFIX.length);
  return isPredicateId(id) ? id : null;
}

/** Done to bodies as well as to people, and yet asked for by name. */
const ALSO_ASKED: ReadonlySet<string> = new Set(["summon", "sanction", "recall-envoy"]);

/** What is said to have been done to somebody, of a class whose undergoer a desk asks for. */
function undergoneIn(frame: Frame): PredicateId | null {
  if (frame.answer !== "yes" || frame.modality === "denied") return null;
  for (const id of frame.predicates) {
    if (!isPredicateId(id)) continue;
    if (predicateClass(id).personal === true || ALSO_ASKED.has(id)) return id;
  }
  return null;
}

/** Whoever is named as the other side: people, and officials told by their office. */
function peopleIn(reading: Reading, frame: Frame): readonly PartyMention[] {
  return gather(frame.undergoers, ({ span, head }) => {
    if (head === null) return [];
    return within(reading.parties, span).filter(
      (party) =>
        (party.partyType === "person" || party.entity.startsWith("office:")) &&
        party.inOffice !== true &&
        contains(party, head),
    );
  });
}

/** Longer stretches hide the words that matter. */
const EVIDENCE_LENGTH_MAX = 70;

/** Whom it befell with the predicate, or alone where that is far. */
function spanOf({ trigger }: Frame, { start, end }: PartyMention): { start: number; end: number } {
  const span = { start: Math.min(start, trigger.start), end: Math.max(end, trigger.end) };
  return span.end - span.start <= EVIDENCE_LENGTH_MAX ? span : { start, end };
}
