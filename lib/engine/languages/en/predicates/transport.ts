import type { PredicateWords } from "../../language.ts";

/** English: the words of the transport classes. */
export const transport = {
  crash: {
    verbs: "crash",
    middle:
      "crash, plunge into, veer off, skid off, come down in, plummet into, spin off, flip over, roll over, overturn on, come to grief, go down in, smash, nosedive into, plummet to earth, plummet to the ground, come down",
    nominal:
      "crash, accident, plane crash, traffic accident, road accident, work accident, industrial accident, workplace accident",
  },
  "hit-by": {
    passive: "struck by a car, struck by a train, struck by a truck, struck by lightning",
    verbs: "hit, run over, knock down, mow down, knock over, bowl over, knock off",
    nominal: "hit-and-run",
  },
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
  delay: {
    verbs: "delay, hold up, set back, push back",
    middle: "be delayed, run late",
    nominal: "delay, delays",
  },
  cancel: {
    middle: "fall through, come to nothing",
    verbs:
      "cancel, call off, scrap, axe, scrub, ditch, shelve, pull the plug on, abandon plans for, nix",
    nominal: "cancellation",
  },
  postpone: {
    verbs: "postpone, put off, defer, adjourn, suspend play, put back, move back",
    nominal: "postponement, adjournment, deferral",
  },
  resume: { verbs: "resume, restart, reopen talks", middle: "resume", nominal: "resumption" },
  suspend: {
    passive: "grounded",
    verbs:
      "suspend, freeze, put on hold, halt temporarily, put on ice, ground the fleet, ground its fleet, ground all flights, ground flights, ground the aircraft, ground the jets, ground its planes",
    nominal: "suspension, freeze, moratorium",
  },
  stop: {
    verbs:
      "stop, halt, end, cease, put an end to, call a halt to, pull the plug, quit making, wind up, terminate the contract, abort, terminate, quell, abandon the match, abandon the game, abandon the race",
    middle: "come to a halt, end, stall, grind to a halt, break off",
    nominal: "halt, end of, cessation",
  },
  start: {
    verbs:
      "start, begin, commence, kick off, initiate, launch into, embark on, set in motion, get underway, open the",
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
  congest: {
    verbs: "clog, gridlock, choke",
    middle: "be gridlocked, back up for",
    nominal: "congestion, gridlock, traffic jam, tailback",
  },
  divert: { verbs: "divert, reroute, redirect", nominal: "diversion, detour" },
  overtake: { verbs: "overtake, cut in front of, swerve around", nominal: "overtaking" },
  "lose-control": {
    middle: "lose control, swerve, skid, veer off the road",
    nominal: "loss of control, brake failure",
  },
  "go-ahead": {
    nominal: "going ahead",
    middle:
      "go ahead as planned, go ahead as scheduled, go ahead despite, take place as planned, take place as scheduled, take place despite, proceed as planned, pass off as planned, run as planned, go ahead, proceed as scheduled",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
