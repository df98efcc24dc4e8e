import type { PredicateWords } from "../../language.ts";

/** English: the words of the labour classes. */
export const labour = {
  strike: {
    intransitive:
      "go on strike, walk out, down tools, stage a strike, stage a walkout, strike over, strike for, lay down their tools, stop work, hold a strike, walk off the job, walk off the site, walk off their jobs",
    nominal:
      "industrial action, walkout, labour strike, labor strike, general strike, strike action",
  },
  protest: {
    verbs: "protest, protest against, rally against, demonstrate against",
    intransitive:
      "demonstrate, take to the streets, stage a march, stage a protest, stage a demonstration, stage a sit-in, turn out in protest, hit the streets",
    active: "marched, marching",
    nominal: "protest, demonstration, rally, march",
  },
  "protest-to": {
    verbs:
      "lodge a protest with, file a protest, send a protest note, lodge a protest, register a protest",
    nominal: "diplomatic protest, protest note, note of protest",
  },
  riot: {
    intransitive: "riot, run amok, go on a rampage, go on the rampage, loot and burn",
    nominal: "riot, riots, unrest, rioting, rampage",
  },
  disperse: {
    verbs: "disperse, break up, scatter, clear the crowd",
    nominal: "dispersal",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
