import type { PredicateWords } from "../../language.ts";

/** English: the words of the sport classes. */
export const sport = {
  beat: {
    verbs:
      "beat, defeat, thrash, edge out, see off, overcome, trounce, knock out, hammer, rout, maul, overpower, outplay, stun, sink to defeat, whitewash, outperform, vanquish, dominate, humble, dethrone",
    nominal: "win over, defeat of",
  },
  score: {
    active: "netted, netting, bagged",
    verbs:
      "score, slot home, find the net, grab a goal, notch, strike home, head home, fire home, convert the penalty, convert a penalty, convert from the spot, convert the spot kick",
    nominal: "scoring, goal scored, winning goal, opening goal",
  },
  draw: {
    verbs: "draw with, tie with",
    intransitive: "draw, share the points, finish level, finish all square, end level",
    nominal: "draw",
  },
  play: {
    verbs:
      "play, take on, host a match against, face off against, go up against, square off against, come up against",
    nominal: "match, game, fixture, match being played",
  },
  "sit-out": {
    verbs:
      "sit out, miss the match, miss the game, miss the final, miss the semi-final, miss the rest of the season",
    passive: "sidelined, ruled out of the match, ruled out of the final, ruled out for the season",
    nominal: "absence through injury",
  },
  qualify: {
    verbs: "qualify for, advance to, reach the final",
    intransitive: "qualify, make it through, book a place in, progress to",
    nominal: "qualification",
  },
  eliminate: {
    verbs: "eliminate, knock out of, dump out, send packing",
    middle: "be relegated, crash out",
    nominal: "elimination, relegation",
  },
  transfer: {
    verbs:
      "transfer, move to, hand over, pass on, switch to, pass to, reassign, relegate, redeploy",
    nominal: "transfer, handover, move to",
  },
  "sign-player": {
    verbs: "sign a player, sign striker, sign on loan, sign from",
    nominal: "signing of a player, new signing",
  },
  "set-record": {
    verbs:
      "set a record, break the record, break a record, smash the record, set a new record, rewrite the record, better the record",
    nominal: "record, world record",
  },
  retire: {
    intransitive: "retire, hang up his boots, hang up her boots, call time on, bow out",
    nominal: "retirement",
  },
  equalise: {
    verbs: "equalise, equalize, level the score, pull level",
    nominal: "equaliser, equalizer",
  },
  "concede-goal": {
    verbs: "concede a goal, let in a goal, ship a goal, let in goals",
    intransitive: "leave gaps at the back",
    nominal: "goals conceded",
  },
  "send-off": {
    passive:
      "shown a red card, shown the red card, shown a straight red card, given a red card, shown a second yellow card, given his marching orders",
    verbs: "send off, show a red card to, book for a foul, show a yellow card to",
    nominal: "sending-off, dismissal from the field",
  },
  practise: {
    verbs: "train for, practise, prepare for the match",
    intransitive: "warm up, work out",
    nominal: "practice, warm-up",
  },
  "miss-chance": {
    nominal: "missed penalty",
    verbs:
      "miss the penalty, miss a penalty, miss from the spot, squander the penalty, squander a penalty",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
