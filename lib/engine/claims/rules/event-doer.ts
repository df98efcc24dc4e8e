import type { PartyMention } from "../../mentions/mention.ts";
import { isClosedList } from "../../mentions/party/closed-list.ts";
import { contains, type Span } from "../../text/span.ts";
import { tokenIndexAt, tokenize } from "../../text/tokens.ts";
import type { PartyValue } from "../../values/value.ts";
import type { ClaimDraft } from "../claim.ts";
import { asks, type Frame, isOpen, isTelling, type Participant } from "../frame.ts";
import { gather } from "../gather.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { inDirectSpeech, keysOf, speakerAt, subjectOf } from "../subject.ts";
import { ACTORS } from "../syntax/actors.ts";

/** "Putin dan Kim menandatangani …", "found by local fishermen": who did it, where it is said to have happened. */
export const eventDoer: ClaimRule = {
  id: "event-doer",
  aspect: "who",
  find(reading) {
    return gather(reading.frames, (frame): readonly ClaimDraft[] => {
      if (!tellsWho(frame) || inDirectSpeech(reading, frame.trigger)) return [];
      const parties = [...frame.agentParties, ...partnersOf(reading, frame)];
      const groups = frame.doers.filter((doer) => isGroup(doer, parties));
      const value = withGroups(doersOf(parties, reading), groups, reading);
      if (value === null) return [];
      const span = spanOf(frame, [...parties, ...groups.map((group) => group.span)]);
      return [
        {
          article: reading.document.article.id,
          aspect: "who" as const,
          ruleId: eventDoer.id,
          evidence: [span] as const,
          sentence: frame.sentence,
          value,
          subject: subjectOf(span, {
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

/** A happening that is said to be so, of a class whose doer a desk asks for, or done to something that is named. */
function tellsWho(frame: Frame): boolean {
  if (frame.answer !== "yes" || frame.modality === "denied") return false;
  if (isTelling(frame)) return frame.voice === "passive" && frame.predicates.includes(DENY);
  if (!isOpen(frame)) return asks(frame, "who");
  return frame.kind === "verb" && frame.undergoers.some(({ head }) => head !== null);
}

/** Who denies what others tell is asked for ("dibantah keluarganya"); who else only speaks is not. */
const DENY = "deny";

/** Whether a phrase is about somebody without a name ("local fishermen") and holds none of the named parties. */
function isGroup({ span, head }: Participant, parties: readonly PartyMention[]): boolean {
  return (
    head?.kind === "concept" &&
    ACTORS.has(head.keys[0] ?? "") &&
    !parties.some((party) => party.start < span.end && span.start < party.end)
  );
}

/** The parties with those that only their class is told of, as `class:` and the concept. */
function withGroups(
  value: PartyValue | null,
  groups: readonly Participant[],
  { document }: Reading,
): PartyValue | null {
  if (groups.length === 0) return value;
  const members = groups.map(({ span, head }) => ({
    entity: `class:${(head?.keys[0] ?? "").slice(2)}`,
    name: document.text.slice(span.start, span.end),
  }));
  return value === null
    ? { kind: "party", members, closed: false }
    : { ...value, members: [...value.members, ...members] };
}

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
const EVIDENCE_LENGTH_MAX = 70;

/** From the first doer to the end of the predicate, or the other way round; the nearest doer alone where that is far. */
function spanOf(frame: Frame, doers: readonly Span[]): Span {
  let { start, end } = frame.trigger;
  for (const doer of doers) {
    start = Math.min(start, doer.start);
    end = Math.max(end, doer.end);
  }
  if (end - start <= EVIDENCE_LENGTH_MAX) return { start, end };
  const [first] = doers;
  return first === undefined ? frame.trigger : { start: first.start, end: first.end };
}
