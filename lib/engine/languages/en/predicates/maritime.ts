import type { PredicateWords } from "../../language.ts";

/** English: the words of the maritime classes. */
export const maritime = {
  ram: { verbs: "ram, ram into, barge into", nominal: "ramming" },
  collide: {
    verbs: "collide with, crash into, smash into, slam into, run into, bump into",
    intransitive: "collide",
    nominal: "collision, pile-up, pileup, rear-end collision, multi-vehicle crash",
  },
  sink: { verbs: "sink", middle: "sink, go down, founder, be submerged", nominal: "sinking" },
  scuttle: { verbs: "scuttle, blow up and sink", nominal: "scuttling" },
  capsize: { middle: "capsize, overturn, keel over, turn turtle", nominal: "capsizing" },
  refloat: { verbs: "refloat, salvage, raise the wreck", nominal: "refloating, salvage" },
  "run-aground": { middle: "run aground, be stranded on", nominal: "grounding" },
  tow: { verbs: "tow, tug, haul", nominal: "towing, tow" },
  escort: { verbs: "escort, accompany", nominal: "escort" },
  chase: {
    verbs: "chase, pursue, give chase to, hunt down",
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
  "board-ship": { verbs: "board, go aboard, clamber aboard", nominal: "boarding" },
  hijack: { verbs: "hijack, commandeer", nominal: "hijacking, piracy attack" },
  drift: { middle: "drift, go adrift, float away", nominal: "drifting" },
  dock: { verbs: "dock, moor, berth, anchor", nominal: "docking, mooring, berthing" },
  sail: {
    verbs: "sail",
    intransitive: "set sail, sail for, put to sea",
    nominal: "voyage, sailing",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
