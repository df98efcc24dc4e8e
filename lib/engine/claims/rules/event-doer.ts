import type { PartyMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import type { PartyValue } from "../../values/value.ts";
import type { Frame } from "../frame.ts";
import type { ClaimRule } from "../rule.ts";
import { keysOf, speakerAt, subjectOf } from "../subject.ts";

/** "Putin dan Kim menandatangani …": who did it, where the doers are named and it is said to have happened. */
export const eventDoer: ClaimRule = {
  id: "event-doer",
  aspect: "who",
  find(reading) {
    return reading.frames.flatMap((frame) => {
      const value = doersOf(frame.agentParties);
      if (value === null || frame.answer !== "yes" || frame.modality === "denied") return [];
      const span = spanOf(frame);
      return [
        {
          article: reading.document.article.id,
          aspect: "who" as const,
          ruleId: eventDoer.id,
          evidence: [span] as const,
          sentence: frame.sentence,
          value,
          subject: subjectOf(reading, frame.sentence, span, {
            frame,
            agents: [],
            patients: keysOf(frame.patients),
          }),
          speaker: speakerAt(reading, frame.trigger),
        },
      ];
    });
  },
};

/** The parties as one value, each once; null where none is named. */
export function doersOf(parties: readonly PartyMention[]): PartyValue | null {
  const members = new Map<string, { entity: string; name: string }>();
  for (const party of parties) {
    for (const entity of party.resolvedFrom ?? [party.entity]) {
      members.set(entity, { entity, name: party.resolvedFrom === undefined ? party.name : entity });
    }
  }
  return members.size === 0
    ? null
    : { kind: "party", members: [...members.values()], closed: false };
}

/** From the first doer to the end of the predicate, or the other way round. */
function spanOf(frame: Frame): Span {
  const starts = [frame.trigger.start, ...frame.agentParties.map((party) => party.start)];
  const ends = [frame.trigger.end, ...frame.agentParties.map((party) => party.end)];
  return { start: Math.min(...starts), end: Math.max(...ends) };
}
