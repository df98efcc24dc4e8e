import type { PartyMention } from "../../mentions/mention.ts";
import { isClosedList } from "../../mentions/party/closed-list.ts";
import { contains, type Span } from "../../text/span.ts";
import { tokenIndexAt, tokenize } from "../../text/tokens.ts";
import type { PartyValue } from "../../values/value.ts";
import { asks, type Frame, isTelling } from "../frame.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { inDirectSpeech, keysOf, speakerAt, subjectOf } from "../subject.ts";

/** "Putin dan Kim menandatangani …": who did it, where the doers are named and it is said to have happened. */
export const eventDoer: ClaimRule = {
  id: "event-doer",
  aspect: "who",
  find(reading) {
    return reading.frames.flatMap((frame) => {
      if (
        frame.answer !== "yes" ||
        frame.modality === "denied" ||
        isTelling(frame) ||
        !asks(frame, "who") ||
        inDirectSpeech(reading, frame.trigger)
      )
        return [];
      const parties = [...frame.agentParties, ...partnersOf(reading, frame)];
      const value = doersOf(parties, reading);
      if (value === null) return [];
      const span = spanOf(frame, parties);
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

/** What one does with somebody, that one does too: they sign, meet, agree together. */
const TOGETHER: ReadonlySet<string> = new Set([
  "sign",
  "meet",
  "agree",
  "call",
  "speak-with",
  "negotiate",
  "ally",
]);

/** The parties after "with" beside a predicate that is done together. */
function partnersOf(reading: Reading, frame: Frame): readonly PartyMention[] {
  if (frame.voice !== "active" || !frame.predicates.some((id) => TOGETHER.has(id))) return [];
  const tokens = tokenize(reading.document);
  const { together } = reading.language.frames;
  const after = { start: frame.trigger.end, end: frame.clause.end };
  const parties = within(reading.parties, after);
  return parties.filter((party) => {
    if (
      party.inOffice === true ||
      parties.some((other) => other !== party && contains(other, party))
    )
      return false;
    const before = tokens[tokenIndexAt(tokens, party.start) - 1]?.lower;
    return before !== undefined && together.includes(before);
  });
}

/** The parties as one value, each once under its fullest name; null where none is named. */
export function doersOf(parties: readonly PartyMention[], reading: Reading): PartyValue | null {
  const members = new Map<string, PartyValue["members"][number]>();
  const named = parties.filter((party) => !party.entity.startsWith("office:"));
  for (const party of named.length > 0 ? named : parties) {
    for (const entity of party.resolvedFrom ?? [party.entity]) {
      const name = reading.fullNames.get(entity) ?? party.name;
      const of = party.of ?? party.office?.of;
      members.set(entity, { entity, name, ...(of === undefined ? {} : { of }) });
    }
  }
  if (members.size === 0) return null;
  const closed = isClosedList(reading.document, named, reading.language.names);
  return { kind: "party", members: [...members.values()], closed };
}

/** Longer stretches hide the words that matter. */
const EVIDENCE_LENGTH_MAX = 110;

/** From the first doer to the end of the predicate, or the other way round; the predicate alone where that is far. */
function spanOf(frame: Frame, parties: readonly PartyMention[]): Span {
  const starts = [frame.trigger.start, ...parties.map((party) => party.start)];
  const ends = [frame.trigger.end, ...parties.map((party) => party.end)];
  const span = { start: Math.min(...starts), end: Math.max(...ends) };
  return span.end - span.start > EVIDENCE_LENGTH_MAX ? frame.trigger : span;
}
