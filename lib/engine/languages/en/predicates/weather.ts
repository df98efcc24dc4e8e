import type { PredicateWords } from "../../language.ts";

/** English: the words of the weather classes. */
export const weather = {
  rain: {
    verbs: "drench, lash, pelt",
    middle: "rain, pour, bucket down, drizzle",
    nominal: "rain, rainfall, downpour, torrential rain, heavy rain",
  },
  storm: {
    passive: "swept by, engulfed by, battered by",
    verbs:
      "batter the coast, hit the coast, slam into the coast, barrel into, rip through, sweep through, tear through, rake, ravage",
    middle: "make landfall",
    nominal: "storm, typhoon, cyclone, hurricane, tornado, gale, landfall",
  },
  heat: {
    middle: "roast, boil",
    verbs: "bake, swelter",
    nominal: "heatwave, heat wave, extreme heat, hot spell",
  },
  drought: {
    middle: "dry up, run dry, run short of water, wither, parch",
    nominal: "drought, water shortage, dry spell",
  },
  snow: { middle: "be snowed in, snow heavily", nominal: "snowfall, blizzard, snowstorm" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
