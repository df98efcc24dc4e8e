import type { StoryName } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { nameValue, personNameValue } from "../../values/name.ts";
import type { NameValue } from "../../values/value.ts";
import type { ClaimDraft } from "../claim.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** "kapal KM Bahari Jaya", "the pilot, Ida Sollund": what a thing, a place or somebody is called. One claim a name. */
export const thingName: ClaimRule = {
  id: "thing-name",
  aspect: "name",
  find(reading) {
    const things = dropShorter([...thingClaims(reading).values()]);
    return [...things, ...bearerClaims(reading)];
  },
};

function thingClaims(reading: Reading): ReadonlyMap<string, ClaimDraft> {
  const claims = new Map<string, ClaimDraft>();
  for (const mention of reading.names) {
    const sentence = sentenceAt(reading, mention);
    const key = `${mention.concept} ${mention.name.toLowerCase()}`;
    if (sentence === null || claims.has(key)) continue;
    const { usual } = mention.known ?? {};
    const value = nameValue(mention, reading.language, (word) => usual?.[word] ?? word);
    claims.set(key, claimOf(reading, sentence, mention, mention.concept, value));
  }
  return claims;
}

/** People, bodies and places whose names the story asks for: one claim each, where the article gives the name in full. */
function bearerClaims(reading: Reading): readonly ClaimDraft[] {
  const fullest = new Map<string, Bearer>();
  const note = (entity: string, name: string, span: Span, known: StoryName | undefined): void => {
    if (known === undefined || sentenceAt(reading, span) === null) return;
    const best = fullest.get(entity);
    if (best === undefined || wordCount(name) > wordCount(best.name))
      fullest.set(entity, { entity, name, span, known });
  };
  for (const { entity, name, nameSpan, known } of reading.parties)
    note(entity, name, nameSpan, known);
  for (const place of reading.places) note(place.entity, place.name, place, place.known);
  return [...fullest.values()].flatMap((bearer) => {
    const sentence = sentenceAt(reading, bearer.span);
    const { known, name } = bearer;
    if (sentence === null) return [];
    const usual = (word: string): string => known.usual[word] ?? word;
    const value = bearer.entity.startsWith("person:")
      ? personNameValue(name, usual)
      : nameValue({ name, concept: known.concept }, reading.language, usual);
    return [claimOf(reading, sentence, bearer.span, known.concept, value, bearer.entity)];
  });
}

interface Bearer {
  readonly entity: string;
  readonly name: string;
  readonly span: Span;
  readonly known: StoryName;
}

const wordCount = (name: string): number => name.split(/\s+/).length;

function claimOf(
  reading: Reading,
  sentence: number,
  { start, end }: Span,
  head: string,
  value: NameValue,
  entity?: string,
): ClaimDraft {
  const span = { start, end };
  const bearer = entity === undefined ? {} : { agents: [`e:${entity}`] };
  return {
    article: reading.document.article.id,
    aspect: "name",
    ruleId: thingName.id,
    evidence: [span],
    sentence,
    value,
    subject: subjectOf(span, { head, ...bearer }),
    speaker: speakerAt(reading, span),
  };
}

/** Of the names of one kind of thing, one that only leaves words out of another is that other, said shorter. */
function dropShorter(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return claims.filter(
    (claim) => !claims.some((other) => other !== claim && leavesOut(claim, other)),
  );
}

function leavesOut(short: ClaimDraft, full: ClaimDraft): boolean {
  if (
    short.subject.head !== full.subject.head ||
    short.value.kind !== "name" ||
    full.value.kind !== "name"
  )
    return false;
  if (short.value.descriptive && !full.value.descriptive) return true;
  const words = full.value.words;
  return (
    short.value.words.length < words.length &&
    short.value.words.every((word) => words.includes(word))
  );
}
