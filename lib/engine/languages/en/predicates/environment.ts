import type { PredicateWords } from "../../language.ts";

/** English: the words of the environment classes. */
export const environment = {
  pollute: {
    verbs: "pollute, foul, dump waste into, discharge waste",
    nominal: "pollution, waste dumping, air pollution, water pollution",
  },
  leak: { verbs: "spill", middle: "leak, seep, spill", nominal: "leak, spill, leakage, oil spill" },
  "clear-forest": {
    verbs: "clear forest, log, fell, cut down trees, chop down",
    nominal: "deforestation, logging, illegal logging, forest clearing, land clearing",
  },
  protect: {
    verbs: "protect, conserve, safeguard, preserve",
    nominal: "protection, conservation, preservation",
  },
  emit: { verbs: "emit, give off", nominal: "emission, emissions" },
  mine: {
    verbs: "mine, extract, quarry, drill for",
    nominal: "mining, extraction, drilling, illegal mining",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
