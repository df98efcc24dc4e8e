import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../../lib/engine/article.ts";
import { QUESTION_KINDS } from "../../../../lib/engine/languages/language.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import {
  askPlainQuestion,
  askQuestion,
  type QuestionAbout,
} from "../../../../lib/engine/predicates/ask-question.ts";
import { PREDICATE_IDS } from "../../../../lib/engine/predicates/classes.ts";

const en = (about: QuestionAbout) => askQuestion("en", LANGUAGES.en.predicates, about);
const id = (about: QuestionAbout) => askQuestion("id", LANGUAGES.id.predicates, about);

describe("askQuestion", () => {
  it("asks in the passive where the patient is known", () => {
    const patient = { text: "the treaty" };
    expect(en({ predicate: "sign", kind: "date", patient })).toBe("When was the treaty signed?");
    expect(en({ predicate: "sign", kind: "agent", patient })).toBe("Who signed the treaty?");
    expect(en({ predicate: "sign", kind: "whether", patient })).toBe("Was the treaty signed?");
    const plural = { text: "three cutters", plural: true };
    expect(en({ predicate: "seize", kind: "where", patient: plural })).toBe(
      "Where were three cutters seized?",
    );
    const perjanjian = { text: "perjanjian itu" };
    expect(id({ predicate: "sign", kind: "date", patient: perjanjian })).toBe(
      "Kapan perjanjian itu ditandatangani?",
    );
    expect(id({ predicate: "sign", kind: "agent", patient: perjanjian })).toBe(
      "Siapa yang menandatangani perjanjian itu?",
    );
  });

  it("asks with a middle verb where nobody is said to have done it", () => {
    expect(en({ predicate: "sink", kind: "date", patient: { text: "the ferry" } })).toBe(
      "When did the ferry sink?",
    );
    expect(id({ predicate: "die", kind: "quantity", head: "penumpang" })).toBe(
      "Berapa penumpang yang tewas?",
    );
    expect(
      en({
        predicate: "sink",
        kind: "date",
        patient: { text: "the ferry" },
        agent: { text: "the navy" },
      }),
    ).toBe("When was the ferry sunk?");
  });

  it("falls back on the noun where nothing is known", () => {
    expect(en({ predicate: "sign", kind: "date" })).toBe("When did the signing take place?");
    expect(id({ predicate: "sign", kind: "date" })).toBe("Kapan penandatanganan itu terjadi?");
  });

  it("makes no passive of a verb that holds its object", () => {
    const agent = { text: "the central bank" };
    expect(en({ predicate: "raise-rate", kind: "date", agent })).toBe(
      "When did the central bank raise rates?",
    );
    expect(en({ predicate: "raise-rate", kind: "date", patient: { text: "the rate" } })).toBe(
      "When did the rate rise take place?",
    );
  });

  it("asks who or what by what the class takes", () => {
    expect(en({ predicate: "arrest", kind: "person" })).toBe("Who was arrested?");
    expect(en({ predicate: "arrest", kind: "quantity", head: "fishermen" })).toBe(
      "How many fishermen were arrested?",
    );
  });

  it.each(LANGUAGE_IDS)("leaves no slot open in %s, whatever is known", (language) => {
    const lexicon = LANGUAGES[language].predicates;
    const role = { text: "X" };
    for (const predicate of PREDICATE_IDS) {
      for (const kind of QUESTION_KINDS) {
        const asked = [{}, { agent: role }, { patient: role }, { agent: role, patient: role }].map(
          (roles) => askQuestion(language, lexicon, { predicate, kind, head: "Y", ...roles }),
        );
        for (const question of asked) expect(question, predicate).toMatch(/^[^{}=]{5,}[^ ]\?$/);
      }
    }
  });
});

describe("askPlainQuestion", () => {
  it("asks for offices, names and denials without a class", () => {
    const lexicon = LANGUAGES.en.predicates;
    expect(askPlainQuestion(lexicon, "officeHolder", { office: "the mayor", of: "Lima" })).toBe(
      "Who is the mayor of Lima?",
    );
    expect(askPlainQuestion(LANGUAGES.id.predicates, "naming", { concept: "perjanjian itu" })).toBe(
      "Apa nama perjanjian itu?",
    );
    expect(askPlainQuestion(lexicon, "denier", { statement: "the text was withheld" })).toBe(
      "Who denies that the text was withheld?",
    );
  });
});
