import type { TimeMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { tokenIndexAt, tokenize } from "../../text/tokens.ts";
import type { ClaimDraft } from "../claim.ts";
import { frameAt } from "../frame-at.ts";
import { gather } from "../gather.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** How many words may stand between "first" and its date: "kunjungan pertama Putin ke Korea Utara dalam 24 tahun". */
const REACH_TOKENS = 9;

/** "the first rise since 2019", "pertama dalam 24 tahun": when the same thing had last happened. */
export const firstSince: ClaimRule = {
  id: "first-since",
  aspect: "date",
  find(reading) {
    return gather(reading.times, (time): readonly ClaimDraft[] => {
      const sentence = sentenceAt(reading, time);
      const mark = sentence === null ? null : firstMark(reading, time);
      if (sentence === null || mark === null) return [];
      const frame = frameAt(reading, sentence, { start: mark.start, end: mark.end });
      return [
        {
          article: reading.document.article.id,
          aspect: "date",
          ruleId: firstSince.id,
          evidence: [{ start: mark.start, end: time.end }],
          sentence,
          value: time.value,
          subject: subjectOf(time, {
            frame,
            predicates: ["first-since", ...(frame?.predicates ?? [])],
            head: frame?.predicates[0] ?? null,
          }),
          speaker: speakerAt(reading, time),
        },
      ];
    });
  },
};

/** The word that makes a date one of "first since" or "last in", or null. */
export function firstMark(reading: Reading, time: TimeMention): Span | null {
  const tokens = tokenize(reading.document);
  const at = tokenIndexAt(tokens, time.start);
  const { first, last, since, sinceLast } = reading.language.frames;
  const link = tokens[at - 1]?.lower ?? "";
  const suitsFirst = since.includes(link);
  if (!suitsFirst && !sinceLast.includes(link)) return null;
  for (let index = at - 1; index >= Math.max(0, at - REACH_TOKENS); index--) {
    const token = tokens[index];
    if (token === undefined || ENDS.has(token.text)) return null;
    if (last.includes(token.lower)) return token;
    const before = tokens[index - 1];
    const two = before === undefined ? "" : `${before.lower} ${token.lower}`;
    if (before !== undefined && first.includes(two)) return { start: before.start, end: token.end };
    if (!suitsFirst) continue;
    const three = index < 2 ? two : `${tokens[index - 2]?.lower} ${two}`;
    if (first.includes(token.lower) || first.includes(three)) return token;
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", ";"]);
