import { isMereExistence, isTelling } from "../frame.ts";
import { frameAt } from "../frame-at.ts";
import { gather } from "../gather.ts";
import { numberedSpot } from "../numbered-spot.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { predicatesAt, sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** "di lantai tiga", "at kilometre 57", "gerbong 4": where in a building, on a road or in a train something happened. */
export const numberedPlace: ClaimRule = {
  id: "numbered-place",
  aspect: "where",
  find(reading) {
    return gather(reading.quantities, (mention) => {
      const spot = numberedSpot(reading, mention);
      const sentence = spot === null ? null : sentenceAt(reading, spot);
      if (spot === null || sentence === null) return [];
      const nearest = frameAt(reading, sentence, spot);
      const isBare = nearest === null || isTelling(nearest) || isMereExistence(nearest);
      const frame = isBare ? null : nearest;
      return [
        {
          article: reading.document.article.id,
          aspect: "where" as const,
          ruleId: numberedPlace.id,
          evidence: [{ start: spot.start, end: spot.end }] as const,
          sentence,
          value: {
            kind: "place" as const,
            entity: `place:${spot.kind}-${spot.number}`,
            name: nameOf(reading, spot),
            within: [],
          },
          subject: subjectOf(spot, {
            frame,
            head: `spot:${spot.kind}`,
            predicates: frame === null ? [] : predicatesAt(reading, frame, "where"),
          }),
          speaker: speakerAt(reading, spot),
        },
      ];
    });
  },
};

const nameOf = ({ document }: Reading, { start, end }: { start: number; end: number }): string =>
  document.text.slice(start, end);
