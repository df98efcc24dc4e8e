import type { PredicateWords } from "../../language.ts";

/** English: the words of the labour classes. */
export const labour = {
  strike: {
    intransitive:
      "go on strike, walk out, down tools, stage a strike, stage a walkout, strike over",
    nominal:
      "industrial action, walkout, labour strike, labor strike, general strike, strike action",
  },
  protest: {
    verbs: "protest, protest against, rally against, demonstrate against",
    intransitive: "demonstrate, take to the streets, stage a march",
    active: "marched, marching",
    nominal: "protest, demonstration, rally, march",
  },
  "protest-to": {
    verbs:
      "lodge a protest with, file a protest, send a protest note, lodge a protest, register a protest",
    nominal: "diplomatic protest, protest note, note of protest",
  },
  riot: {
    intransitive: "riot, run amok, go on a rampage",
    nominal: "riot, riots, unrest, rioting, rampage",
  },
  disperse: { verbs: "disperse, break up, tear-gas", nominal: "dispersal" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
