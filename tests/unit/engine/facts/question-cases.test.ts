import { describe, expect, it } from "vitest";
import { answerTo } from "../../../../lib/engine/facts/answer-to.ts";
import { questionOf } from "../../../../lib/engine/facts/question.ts";
import { NAMES, QUESTION_CASES } from "./question-cases.ts";

describe("the question of a fact", () => {
  it("is held by 150 cases and more", () => {
    expect(QUESTION_CASES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(QUESTION_CASES.map((each) => [each[1], each] as const))(
    "%s",
    (_, [claims, en, id, answer]) => {
      expect(questionOf(claims, NAMES)).toEqual({ en, id });
      const [first] = claims;
      if (answer === undefined || first === undefined) return;
      expect(answerTo(claims, first, NAMES)).toEqual({ en: answer[0], id: answer[1] });
    },
  );
});
