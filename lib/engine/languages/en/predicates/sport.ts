import type { PredicateWords } from "../../language.ts";

/** English: the words of the sport classes. */
export const sport = {
  beat: {
    verbs: "beat, defeat, thrash, edge out, see off, overcome, trounce, knock out",
    nominal: "win over, defeat of",
  },
  score: {
    verbs: "score, net, slot home, find the net, grab a goal",
    nominal: "scoring, goal scored, winning goal, opening goal",
  },
  draw: {
    verbs: "draw with, tie with",
    intransitive: "draw, share the points, finish level",
    nominal: "draw",
  },
  play: { verbs: "play, face, take on, host a match against", nominal: "match, game, fixture" },
  qualify: {
    verbs: "qualify for, advance to, reach the final",
    intransitive: "qualify",
    nominal: "qualification",
  },
  eliminate: {
    verbs: "eliminate, knock out of",
    middle: "be relegated, crash out",
    nominal: "elimination, relegation",
  },
  transfer: {
    verbs: "transfer, move to, hand over, pass on",
    nominal: "transfer, handover, move to",
  },
  "sign-player": {
    verbs: "sign a player, sign striker, sign on loan, sign from",
    nominal: "signing of a player, new signing",
  },
  "set-record": {
    verbs: "set a record, break the record, break a record, smash the record, set a new record",
    nominal: "record, world record",
  },
  retire: { intransitive: "retire, hang up his boots, hang up her boots", nominal: "retirement" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
