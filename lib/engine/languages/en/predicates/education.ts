import type { PredicateWords } from "../../language.ts";

/** English: the words of the education classes. */
export const education = {
  teach: { verbs: "teach, train, educate, coach, tutor", nominal: "teaching, training, education" },
  graduate: {
    verbs: "graduate from",
    intransitive: "graduate, earn a degree",
    nominal: "graduation",
  },
  bully: { verbs: "bully, haze, taunt", nominal: "bullying, hazing" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
