import type { PlaceMention } from "../../mentions/mention.ts";
import { asks, isTelling } from "../frame.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { frameAt, predicatesAt, sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** "bertemu di Vladivostok": where something happened, in the clause of its predicate. */
export const eventPlace: ClaimRule = {
  id: "event-place",
  aspect: "where",
  find(reading) {
    return reading.places.flatMap((place) => {
      const sentence = sentenceAt(reading, place);
      if (sentence === null || (place.preposition === "" && !isPosition(place))) return [];
      const nearest = frameAt(reading, sentence, place);
      const frame = nearest === null || isTelling(nearest) ? null : nearest;
      const there =
        isAt(reading, place) || (frame !== null && leadsTo(reading, place) && asks(frame, "where"));
      if (!isPosition(place) && (frame === null || !there)) {
        return [];
      }
      return [
        {
          article: reading.document.article.id,
          aspect: "where" as const,
          ruleId: eventPlace.id,
          evidence: [{ start: place.start, end: place.end }] as const,
          sentence,
          value: {
            kind: "place" as const,
            entity: place.entity,
            name: place.name,
            within: place.country === undefined ? [] : [place.country],
            ...(place.bearing === undefined ? {} : { bearing: place.bearing }),
            ...(place.coordinates === undefined ? {} : { coordinates: place.coordinates }),
          },
          subject: subjectOf(reading, sentence, place, {
            frame,
            predicates: frame === null ? [] : predicatesAt(reading, frame, "where"),
          }),
          speaker: speakerAt(reading, place),
        },
      ];
    });
  },
};

/** A bearing or coordinates say where by themselves. */
function isPosition(place: PlaceMention): boolean {
  return place.bearing !== undefined || place.coordinates !== undefined;
}

/** "ke", "to": where a visit or an arrival ends. */
function leadsTo(reading: Reading, { preposition }: PlaceMention): boolean {
  return reading.language.frames.toward.includes(preposition);
}

/** "di", "in": there; "antara" and "dari" may name a party or a beginning. */
function isAt(reading: Reading, { preposition }: PlaceMention): boolean {
  return reading.language.names.restPrepositions.includes(preposition);
}
