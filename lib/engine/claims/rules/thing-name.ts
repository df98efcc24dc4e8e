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
    return dropShorter([...claims.values()]);
  },
};

/** Of the names of one kind of thing, one that only leaves words out of another is that other, said shorter. */
function dropShorter(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (claim) => !claims.some((other) => other !== claim && leavesOut(claim, other)),
  );
}

function leavesOut(short: Claim, full: Claim): boolean {
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
