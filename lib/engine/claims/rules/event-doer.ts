import type { PartyMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import type { PartyValue } from "../../values/value.ts";
import { type Frame, isTelling } from "../frame.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { inDirectSpeech, keysOf, speakerAt, subjectOf } from "../subject.ts";

/** "Putin dan Kim menandatangani …": who did it, where the doers are named and it is said to have happened. */
export const eventDoer: ClaimRule = {
  id: "event-doer",
  aspect: "who",
  find(reading) {
    return reading.frames.flatMap((frame) => {
      const value = doersOf(frame.agentParties, reading);
      if (
        value === null ||
        isTelling(frame) ||
        inDirectSpeech(reading, frame.trigger) ||
        frame.answer !== "yes" ||
        frame.modality === "denied"
      )
        return [];
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

/** The parties as one value, each once under its fullest name; null where none is named. */
export function doersOf(parties: readonly PartyMention[], reading: Reading): PartyValue | null {
  const members = new Map<string, { entity: string; name: string }>();
  for (const party of parties) {
    for (const entity of party.resolvedFrom ?? [party.entity]) {
      const name = nameIn(reading, entity) ?? party.name;
      members.set(entity, { entity, name });
    }
  }
  return members.size === 0
    ? null
    : { kind: "party", members: [...members.values()], closed: false };
}

/** The longest name that the article gives an entity. */
function nameIn(reading: Reading, entity: string): string | undefined {
  return reading.parties
    .filter((party) => party.entity === entity && party.resolvedFrom === undefined)
    .map((party) => party.name)
    .sort((a, b) => b.length - a.length)[0];
}

/** From the first doer to the end of the predicate, or the other way round. */
function spanOf(frame: Frame): Span {
  const starts = [frame.trigger.start, ...frame.agentParties.map((party) => party.start)];
  const ends = [frame.trigger.end, ...frame.agentParties.map((party) => party.end)];
  return { start: Math.min(...starts), end: Math.max(...ends) };
}
