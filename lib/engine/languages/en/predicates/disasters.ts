import type { PredicateWords } from "../../language.ts";

/** English: the words of the disasters classes. */
export const disasters = {
  quake: {
    verbs: "rattle, jolt",
    intransitive: "quake",
    middle: "tremble",
    nominal: "earthquake, quake, tremor, aftershock, seismic event, temblor, volcanic tremor",
  },
  erupt: { middle: "erupt", nominal: "eruption" },
  spew: { verbs: "spew, belch, emit ash", nominal: "emission of ash" },
  flood: {
    verbs: "flood, inundate, submerge, swamp",
    nominal: "flood, flooding, flash flood, floods, inundation, tidal flood, tidal flooding",
  },
  overflow: {
    verbs: "breach its banks",
    middle: "overflow, burst its banks, break its banks, burst",
    nominal: "overflow",
  },
  landslide: {
    verbs: "bury",
    middle: "slide down, give way",
    nominal: "landslide, mudslide, landslip, rockfall",
  },
  burn: {
    verbs: "burn, burn down, gut, engulf, torch, set fire to, set ablaze, set on fire",
    middle: "catch fire, burn, go up in flames",
    nominal: "fire, blaze, wildfire, arson, inferno, arson attack",
  },
  extinguish: {
    verbs: "extinguish, put out, douse, bring under control",
    nominal: "extinguishing, firefighting",
  },
  explode: {
    verbs: "detonate, set off",
    middle: "explode, blow up, go off, erupt in flames",
    nominal: "explosion, blast, detonation",
  },
  collapse: { middle: "collapse, cave in, crumble, fall down", nominal: "collapse, cave-in" },
  evacuate: { verbs: "evacuate, move to safety", nominal: "evacuation" },
  displace: { verbs: "displace, leave homeless, make homeless", nominal: "displacement" },
  isolate: { verbs: "cut off, isolate, strand", middle: "be cut off", nominal: "isolation" },
  "declare-emergency": {
    verbs:
      "declare a state of emergency, declare an emergency, declare martial law, impose martial law, declare a disaster",
    nominal: "state of emergency, declaration of emergency",
  },
  "raise-alert": {
    verbs: "raise the alert level, raise its alert, raise the alert",
    nominal: "alert level, highest alert",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
