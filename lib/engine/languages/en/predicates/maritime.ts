import type { PredicateWords } from "../../language.ts";

/** English: the words of the maritime classes. */
export const maritime = {
  ram: { verbs: "ram, ram into, barge into", nominal: "ramming" },
  collide: {
    verbs:
      "collide with, crash into, smash into, slam into, run into, bump into, plow into, career into, sideswipe, rear-end into",
    intransitive: "collide, come together, collide head-on, bump",
    nominal: "collision, pile-up, pileup, rear-end collision, multi-vehicle crash",
  },
  sink: {
    verbs: "sink",
    middle:
      "sink, go down, founder, be submerged, slip beneath the waves, go to the bottom, take on water",
    nominal: "sinking",
  },
  scuttle: { verbs: "scuttle, blow up and sink", nominal: "scuttling" },
  capsize: {
    middle: "capsize, overturn, keel over, turn turtle, tip over, flip",
    nominal: "capsizing",
  },
  refloat: { verbs: "refloat, salvage, raise the wreck", nominal: "refloating, salvage" },
  "run-aground": {
    middle: "run aground, be stranded on, get stuck on, founder on rocks",
    nominal: "grounding",
  },
  tow: { verbs: "tow, tug, haul, pull to port, haul to port", nominal: "towing, tow" },
  escort: { verbs: "escort, accompany, usher", nominal: "escort" },
  chase: {
    verbs: "chase, pursue, give chase to, hunt down, run after",
    nominal: "chase, pursuit, hot pursuit",
  },
  "chase-away": {
    verbs: "drive away, chase away, drive off, ward off, turn back, order out",
    nominal: "driving away",
  },
  "enter-illegally": {
    verbs: "intrude into, trespass on, encroach on, enter illegally, stray into",
    nominal: "intrusion, incursion into waters, trespassing",
  },
  "fish-illegally": {
    verbs: "fish illegally in, poach, steal fish",
    nominal: "illegal fishing, poaching, IUU fishing",
  },
  "board-ship": { active: "boarded", verbs: "go aboard, clamber aboard", nominal: "boarding" },
  hijack: { verbs: "hijack, commandeer", nominal: "hijacking, piracy attack" },
  drift: { middle: "drift, go adrift, float away, be adrift, float", nominal: "drifting" },
  dock: {
    verbs: "dock, moor, berth, anchor, pull into port, tie up, put in at, drop anchor",
    nominal: "docking, mooring, berthing",
  },
  sail: {
    verbs: "sail",
    intransitive: "set sail, sail for, put to sea",
    nominal: "voyage, sailing",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
