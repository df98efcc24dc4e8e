import type { PredicateWords } from "../../language.ts";

/** English: the words of the technology classes. */
export const technology = {
  hack: {
    verbs: "hack, hack into, breach the systems of, break into systems",
    nominal: "hack, hacking, cyberattack, cyber attack, data breach, ransomware attack",
  },
  "break-down": {
    middle: "break down, crash offline, go down, malfunction, fail",
    nominal: "breakdown, outage, malfunction, failure, glitch, blackout",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
