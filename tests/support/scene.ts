import type { Scene } from "../../lib/editorial/edits/settle-fact.ts";

/** Articles by single letters, each its own origin; every text is what the reports of tests/support/facts quote. */
export const scene: Scene = {
  outletOf: (article) => `Harian ${article}`,
  originOf: (article) => article,
  textOf: (article) => SCENE_TEXTS[article] ?? null,
};

const SCENE_TEXTS: Readonly<Record<string, string>> = {
  a: "12 orang tewas, kata polisi. Kapal itu bernama Melati.",
  b: "13 orang tewas, kata polisi. Kapal itu bernama Melati.",
  c: "12 orang tewas, kata polisi. Kapal itu bernama Kenanga.",
  d: "13 orang tewas. Kapal itu bernama Mawar.",
};
