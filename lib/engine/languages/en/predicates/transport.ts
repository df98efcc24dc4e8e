import type { PredicateWords } from "../../language.ts";

/** English: the words of the transport classes. */
export const transport = {
  crash: {
    verbs: "crash",
    middle: "crash, plunge into, veer off, skid off, come down in, plummet into",
    nominal:
      "crash, accident, plane crash, traffic accident, road accident, work accident, industrial accident, workplace accident",
  },
  "hit-by": { verbs: "hit, run over, knock down, mow down", nominal: "hit-and-run" },
  derail: {
    verbs: "derail",
    middle: "derail, come off the rails, jump the tracks, leave the rails",
    nominal: "derailment",
  },
  "collide-train": {
    verbs: "collide head-on with, rear-end",
    nominal: "train collision, rail crash, train crash, head-on collision, level-crossing crash",
  },
  land: {
    verbs: "land",
    middle: "land, make an emergency landing, make a crash landing",
    nominal: "landing, emergency landing, crash-landing, forced landing",
  },
  delay: { verbs: "delay, hold up", middle: "be delayed, run late", nominal: "delay, delays" },
  cancel: { verbs: "cancel, call off, scrap, axe, scrub", nominal: "cancellation" },
  postpone: {
    verbs: "postpone, put off, defer, adjourn, suspend play",
    nominal: "postponement, adjournment, deferral",
  },
  resume: { verbs: "resume, restart, reopen talks", middle: "resume", nominal: "resumption" },
  suspend: {
    verbs: "suspend, freeze, put on hold, halt temporarily",
    nominal: "suspension, freeze, moratorium",
  },
  stop: {
    verbs: "stop, halt, end, cease, put an end to",
    middle: "come to a halt, end",
    nominal: "halt, end of, cessation",
  },
  start: {
    verbs: "start, begin, commence, kick off, initiate",
    middle: "get under way",
    nominal: "start, beginning, commencement",
  },
  transport: {
    verbs: "carry, transport, ship to, deliver",
    active: "ferrying",
    passive: "ferried",
    nominal: "delivery, transportation of",
  },
  drive: { verbs: "drive, steer, pilot, operate the", nominal: "driving" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
