import { isTelling } from "../frame.ts";
import type { ClaimRule } from "../rule.ts";
import { frameAt, predicatesAt, sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** "bertemu di Vladivostok": where something happened, in the clause of its predicate. */
export const eventPlace: ClaimRule = {
  id: "event-place",
  aspect: "where",
  find(reading) {
    return reading.places.flatMap((place) => {
      const sentence = sentenceAt(reading, place);
      if (
        sentence === null ||
        (place.preposition === "" && place.bearing === undefined && place.coordinates === undefined)
      )
        return [];
      const nearest = frameAt(reading, sentence, place);
      const frame = nearest === null || isTelling(nearest) ? null : nearest;
      if (frame === null && place.bearing === undefined && place.coordinates === undefined)
        return [];
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
