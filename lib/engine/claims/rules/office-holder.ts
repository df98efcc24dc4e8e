import { ROLES } from "../../mentions/name/roles.ts";
import type { ClaimDraft } from "../claim.ts";
import type { ClaimRule } from "../rule.ts";
import { sentenceAt, speakerAt, subjectOf } from "../subject.ts";

/** "Gubernur Lampung Rahmat Mirzani", "Mira Lund, the deputy governor": who holds an office. One claim a person and office. */
export const officeHolder: ClaimRule = {
  id: "office-holder",
  aspect: "who",
  find(reading) {
    const claims = new Map<string, ClaimDraft>();
    for (const party of reading.parties) {
      const sentence = sentenceAt(reading, party);
      if (!party.entity.startsWith("person:") || party.office === undefined || sentence === null)
        continue;
      if (party.office.title in ROLES) continue;
      const key = `${party.entity} ${party.office.title}`;
      if (claims.has(key) || party.resolvedFrom !== undefined) continue;
      claims.set(key, {
        article: reading.document.article.id,
        aspect: "who",
        ruleId: officeHolder.id,
        evidence: [{ start: party.start, end: party.end }],
        sentence,
        value: {
          kind: "party",
          members: [{ entity: party.entity, name: party.name }],
          closed: false,
        },
        subject: subjectOf(party, {
          predicates: ["office"],
          head: party.office.title,
          agents: [`e:${party.entity}`],
          patients: party.office.of === undefined ? [] : [`e:${party.office.of}`],
        }),
        speaker: speakerAt(reading, party),
      });
    }
    return [...claims.values()];
  },
};
