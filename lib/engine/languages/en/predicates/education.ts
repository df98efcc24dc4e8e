import type { PredicateWords } from "../../language.ts";

/** English: the words of the education classes. */
export const education = {
  teach: {
    active: "trained",
    verbs: "teach, educate, tutor",
    nominal: "teaching, training, education",
  },
  graduate: {
    verbs: "graduate from",
    intransitive: "graduate, earn a degree, finish school",
    nominal: "graduation",
  },
  bully: { verbs: "bully, haze, taunt, pick on, torment, tease", nominal: "bullying, hazing" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
