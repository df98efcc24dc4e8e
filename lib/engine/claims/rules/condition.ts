import type { MarkerMention } from "../../mentions/mention.ts";
import { isPredicateId, predicateClass } from "../../predicates/classes.ts";
import type { Sentence } from "../../text/document.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import type { ClaimDraft } from "../claim.ts";
import { gather } from "../gather.ts";
import type { Item } from "../item.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { keysOf, speakerAt, subjectOf } from "../subject.ts";

/** A longer stretch is a sentence, not the words that carry the condition. */
const EVIDENCE_LENGTH_MAX = 160;

/**
 * "If one of the states is attacked, the other shall help": what is promised, threatened or ruled in case of something.
 * The case stands as the doer's side and what follows from it as the other side, so that a clause meets the same clause
 * told in other words.
 */
export const condition: ClaimRule = {
  id: "condition",
  aspect: "whether",
  find(reading) {
    return gather(reading.document.sentences, (sentence): readonly ClaimDraft[] => {
      const marker = within(reading.markers, sentence).find((each) => each.sense === "conditional");
      const parts =
        marker === undefined ? null : partsOf(withinQuotes(reading, sentence, marker), marker);
      if (marker === undefined || parts === null) return [];
      const items = reading.items[sentence.index] ?? [];
      const inCase = happeningsOf(items.filter((item) => contains(parts.inCase, item)));
      const follows = happeningsOf(items.filter((item) => contains(parts.follows, item)));
      if (inCase.length === 0 || follows.length === 0) return [];
      return [
        {
          article: reading.document.article.id,
          aspect: "whether",
          ruleId: condition.id,
          evidence: [evidenceOf(reading, parts)],
          sentence: sentence.index,
          value: { kind: "polarity", answer: "yes", holder: null, modality: "asserted" },
          subject: subjectOf(parts.inCase, {
            predicates: ["condition"],
            head: "condition",
            agents: inCase,
            patients: follows,
          }),
          speaker: speakerAt(reading, marker),
        },
      ];
    });
  },
};

interface Parts {
  readonly inCase: Span;
  readonly follows: Span;
}

/** A sentence, or the part of it that one person says. */
interface Stretch extends Span {
  readonly clauses: readonly Span[];
}

/** A condition that is quoted stands within its quotation, not in the words that say whose it is. */
function withinQuotes(reading: Reading, sentence: Sentence, marker: MarkerMention): Stretch {
  const quote = reading.speech
    .over(marker)
    .find((each) => each.form === "statement" && contains(each.inner, marker));
  if (quote === undefined) return sentence;
  const clip = (span: Span): Span => ({
    start: Math.max(span.start, quote.inner.start),
    end: Math.min(span.end, quote.inner.end),
  });
  return { ...clip(sentence), clauses: sentence.clauses.map(clip) };
}

/** Concepts that name a happening: "agresi" is an attack, "bantuan timbal balik" is aid. */
const NAMES_HAPPENING: Readonly<Record<string, string>> = {
  "c:aggression": "p:attack",
  "c:assistance": "p:aid",
  "c:mutual-assistance": "p:aid",
  "c:self-defence": "p:defend",
};

/** Who and what stands in a clause, with its happenings under one name: an invasion is an attack too. */
function happeningsOf(items: readonly Item[]): readonly string[] {
  return keysOf(items).flatMap((key) => {
    const named = NAMES_HAPPENING[key] ?? key;
    if (!named.startsWith("p:")) return [named];
    const id = named.slice(2);
    const related = isPredicateId(id) ? (predicateClass(id).related ?? []) : [];
    return [named, ...related.map((other) => `p:${other}`)];
  });
}

/** The clause of the case, from its marker on, and the rest of the sentence that it goes with: before it, else after it. */
function partsOf(sentence: Stretch, marker: MarkerMention): Parts | null {
  const clause = sentence.clauses.find((each) => overlaps(each, marker));
  if (clause === undefined) return null;
  const inCase = { start: marker.start, end: clause.end };
  const before = { start: sentence.start, end: marker.start };
  const after = { start: clause.end, end: sentence.end };
  const follows = before.end - before.start > after.end - after.start ? before : after;
  return follows.end > follows.start ? { inCase, follows } : null;
}

/** The case, with what follows where both are short enough to be shown together. */
function evidenceOf(reading: Reading, { inCase, follows }: Parts): Span {
  const whole = {
    start: Math.min(inCase.start, follows.start),
    end: Math.max(inCase.end, follows.end),
  };
  const span = whole.end - whole.start <= EVIDENCE_LENGTH_MAX ? whole : inCase;
  const text = reading.document.text.slice(span.start, span.end);
  return { start: span.start, end: span.start + text.replace(/[\s.,;”"]{1,8}$/u, "").length };
}
