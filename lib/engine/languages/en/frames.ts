import type { FrameLexicon } from "../language.ts";

export const frames = {
  first: ["first", "first-ever", "not since"],
  last: ["last", "previously"],
  since: ["since", "in", "for"],
  sinceLast: ["after", "on"],
  joins: ["and", "but", "while"],
  accusing: [
    "accuse",
    "accuses",
    "accused",
    "accusing",
    "allege",
    "alleges",
    "alleged",
    "alleging",
    "claims",
    "claimed",
  ],
  passives: ["was", "were", "is", "are", "been", "be", "being"],
  passivePrefixes: [],
  together: ["with"],
  toward: ["to", "into", "toward", "towards"],
} as const satisfies FrameLexicon;
