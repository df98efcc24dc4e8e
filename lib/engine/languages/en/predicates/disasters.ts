import type { PredicateWords } from "../../language.ts";

/** English: the words of the disasters classes. */
export const disasters = {
  quake: {
    passive: "rocked",
    verbs: "rattle, jolt, shake, jolt awake",
    intransitive: "quake",
    middle: "tremble",
    nominal:
      "earthquake, quake, tremor, aftershock, seismic event, temblor, volcanic tremor, earthquake struck, quake struck, earthquake hit, quake hit",
  },
  erupt: { middle: "erupt, blow its top", nominal: "eruption" },
  spew: { verbs: "spew, belch, emit ash", nominal: "emission of ash" },
  flood: {
    verbs: "flood, inundate, submerge, swamp, engulf homes, deluge, submerge homes",
    nominal: "flood, flooding, flash flood, floods, inundation, tidal flood, tidal flooding",
  },
  overflow: {
    verbs: "breach its banks",
    middle: "overflow, burst its banks, break its banks",
    nominal: "overflow",
  },
  landslide: {
    verbs: "bury, bury alive, engulf in mud",
    middle: "slide down",
    nominal: "landslide, mudslide, landslip, rockfall",
  },
  burn: {
    verbs:
      "burn, burn down, gut, engulf, torch, set fire to, set ablaze, set on fire, tear through the building, reduce to ashes",
    middle: "catch fire, burn, go up in flames",
    nominal: "fire, blaze, wildfire, arson, inferno, arson attack",
  },
  extinguish: {
    passive: "fire was put out, blaze was put out, flames were put out, fire was out, been put out",
    middle: "burn itself out",
    verbs:
      "extinguish, douse, bring under control, put out the fire, put out the blaze, put out the flames, put out a fire, put out fires, put out the inferno, quench, contain the fire, contain the blaze, bring under control the fire, bring the fire under control, bring the blaze under control, bring the flames under control",
    nominal: "extinguishing, firefighting",
  },
  explode: {
    verbs: "detonate, set off",
    middle: "explode, blow up, go off, erupt in flames, blow apart",
    nominal: "explosion, blast, detonation",
  },
  collapse: {
    passive: "brought crashing down",
    middle:
      "collapse, cave in, crumble, fall down, give in, buckle, fall apart, come crashing down, give way, fall in, burst",
    nominal: "collapse, cave-in",
  },
  evacuate: {
    verbs:
      "evacuate, move to safety, clear out, airlift out, ferry to safety, lead to safety, get out, bring to safety",
    nominal: "evacuation",
  },
  displace: {
    verbs:
      "displace, leave homeless, make homeless, uproot, drive from their homes, force to flee, drive out, scatter families",
    nominal: "displacement",
  },
  isolate: { verbs: "cut off, isolate, strand", middle: "be cut off", nominal: "isolation" },
  "declare-emergency": {
    verbs:
      "declare a state of emergency, declare an emergency, declare martial law, impose martial law, declare a disaster, put on emergency footing, declare an outbreak, declare an epidemic, declare a public health emergency",
    nominal: "state of emergency, declaration of emergency",
  },
  "sound-alarm": {
    verbs: "sound a siren, sound the siren, sound sirens, set off the alarm, trigger the alarm",
    middle: "wail, blare, sirens sound, siren sound, alarm sound",
    active:
      "sirens sounded, siren sounded, alarm sounded, alarms sounded, alarm went off, alarms went off, siren went off, sirens went off",
    passive: "alarm was sounded, siren was sounded, sirens were sounded",
    nominal: "wailing of sirens",
  },
  "raise-alert": {
    verbs: "raise the alert level, raise its alert, raise the alert",
    nominal: "alert level, highest alert",
  },
  "sweep-away": {
    verbs: "sweep away, wash away, carry away, carry off",
    passive: "washed out",
    nominal: "washout",
  },
  trap: {
    verbs: "trap, pin under, pin down, leave trapped",
    middle: "be trapped, get stuck",
    nominal: "entrapment",
  },
  "fall-on": { verbs: "fall onto, topple onto, crush", nominal: "falling debris" },
  stampede: {
    verbs: "trample, crush to death",
    intransitive: "stampede",
    nominal: "stampede, crowd crush",
  },
  "stay-trapped": {
    nominal: "continued entrapment",
    middle: "remain trapped, remain stuck, remain buried",
    passive: "still trapped, still buried, still stuck, still pinned",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
