import { nameValue } from "../../values/name.ts";
import type { Claim } from "../claim.ts";
import type { ClaimRule } from "../rule.ts";
import { sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** "kapal KM Bahari Jaya": what a ship, a treaty, a storm is called. One claim a name. */
export const thingName: ClaimRule = {
  id: "thing-name",
  aspect: "name",
  find(reading) {
    const claims = new Map<string, Claim>();
    for (const mention of reading.names) {
      const sentence = sentenceAt(reading, mention);
      const key = `${mention.concept} ${mention.name.toLowerCase()}`;
      if (sentence === null || claims.has(key)) continue;
      claims.set(key, {
        article: reading.document.article.id,
        aspect: "name",
        ruleId: thingName.id,
        evidence: [{ start: mention.start, end: mention.end }],
        sentence,
        value: nameValue(mention, reading.language),
        subject: subjectOf(reading, sentence, mention, { head: mention.concept }),
        speaker: speakerAt(reading, mention),
      });
    }
    return [...claims.values()];
  },
};
