import type { PredicateWords } from "../../language.ts";

/** English: the words of the science classes. */
export const science = {
  launch: {
    verbs: "launch, roll out, send into orbit, blast off",
    active: "lift off, lifts off, lifted off, lifting off",
    nominal: "launch, lift-off, liftoff, rollout",
  },
  research: {
    verbs: "research, study, examine samples, probe the link, look at",
    nominal: "research, study",
  },
  invent: { verbs: "invent, devise, pioneer, come up with", nominal: "invention" },
  develop: {
    verbs: "develop, design, upgrade, refine, innovate, evolve into",
    nominal: "development, design",
  },
  orbit: { verbs: "orbit", nominal: "orbit, orbital flight, circumnavigation" },
  prove: {
    verbs: "prove, demonstrate that, show that, establish that, substantiate",
    nominal: "proof of",
  },
  observe: {
    verbs: "observe, sight, witness, watch over the sky",
    nominal: "observation, sighting",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
