import type { LanguageId, Localised } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { LANGUAGES } from "../languages/languages.ts";
import { fillTemplate } from "../predicates/ask-question.ts";
import { answerOf } from "../values/answer.ts";
import { conditionOf } from "./ask-frames.ts";
import { asksOffice } from "./asks-office.ts";
import { type EntityNames, officeLabel } from "./label.ts";

/**
 * A claim's short answer to the question of its fact: where that asks for an office, the office; of a condition what is
 * to follow in which case; else the claim's value.
 */
export function answerTo(claims: readonly Claim[], claim: Claim, names: EntityNames): Localised {
  const { head, patients } = claim.subject;
  if (head !== null && asksOffice(claims)) return officeLabel(head, [...patients], names);
  const answer = answerOf(claim.value);
  if (head !== "condition") return answer;
  return { id: withCondition(claim, answer, "id"), en: withCondition(claim, answer, "en") };
}

/** "Yes: assistance in case of attack". */
function withCondition(claim: Claim, answer: Localised, language: LanguageId): string {
  const { noun, inCase } = conditionOf([claim], language);
  if (noun === null || inCase === null) return answer[language];
  return fillTemplate(LANGUAGES[language].questions.conditionAnswer, {
    answer: { text: answer[language] },
    what: { text: noun },
    case: { text: inCase },
  });
}
