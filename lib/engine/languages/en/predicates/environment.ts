import type { PredicateWords } from "../../language.ts";

/** English: the words of the environment classes. */
export const environment = {
  pollute: {
    verbs: "pollute, dump waste into, discharge waste",
    nominal: "pollution, waste dumping, air pollution, water pollution",
  },
  leak: {
    passive: "leaked online",
    verbs: "spill",
    middle: "leak, seep, spill, gush, escape into",
    nominal: "leak, spill, leakage, oil spill",
  },
  "clear-forest": {
    active: "felled, felling, logged",
    verbs: "clear forest, cut down trees, chop down",
    nominal: "deforestation, logging, illegal logging, forest clearing, land clearing",
  },
  protect: {
    verbs: "protect, conserve, safeguard, preserve, shelter, look after",
    nominal: "protection, conservation, preservation",
  },
  emit: { verbs: "emit, give off, belch out, pump out", nominal: "emission, emissions" },
  mine: {
    verbs: "mine, extract, quarry, drill for, dig for, dig up",
    nominal: "mining, extraction, drilling, illegal mining",
  },
  "clean-up": {
    verbs: "clean up, clean, disinfect, mop up, clear the debris",
    nominal: "clean-up, cleaning, disinfection",
  },
  plant: {
    verbs: "sow, reforest, replant, plant trees",
    nominal: "tree planting, sowing, reforestation",
  },
  harvest: { verbs: "harvest, reap, gather in", nominal: "harvest, crop yield" },
  dump: { verbs: "dump, discard, throw away, dispose of", nominal: "dumping, disposal" },
  recycle: { verbs: "recycle, reuse, compost", nominal: "recycling, reuse" },
  hunt: { verbs: "hunt, trap animals, cull, shoot deer", nominal: "hunting, culling, cull" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
