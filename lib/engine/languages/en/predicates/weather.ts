import type { PredicateWords } from "../../language.ts";

/** English: the words of the weather classes. */
export const weather = {
  rain: {
    verbs: "drench, lash, pelt",
    middle: "rain, pour",
    nominal: "rain, rainfall, downpour, torrential rain, heavy rain",
  },
  storm: {
    verbs: "batter the coast",
    middle: "make landfall",
    nominal: "storm, typhoon, cyclone, hurricane, tornado, gale, landfall",
  },
  heat: { verbs: "bake, swelter", nominal: "heatwave, heat wave, extreme heat, hot spell" },
  drought: {
    middle: "dry up, run dry, run short of water",
    nominal: "drought, water shortage, dry spell",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
