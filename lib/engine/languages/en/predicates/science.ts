import type { PredicateWords } from "../../language.ts";

/** English: the words of the science classes. */
export const science = {
  launch: {
    verbs: "launch, roll out, send into orbit, blast off",
    active: "lift off, lifts off, lifted off, lifting off",
    nominal: "launch, lift-off, liftoff, rollout",
  },
  research: { verbs: "research, study, examine samples", nominal: "research, study" },
  invent: { verbs: "invent, devise, pioneer", nominal: "invention" },
  develop: { verbs: "develop, design, upgrade", nominal: "development, design" },
  orbit: { verbs: "orbit, circle", nominal: "orbit" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
