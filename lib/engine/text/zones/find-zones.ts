import type { Zone } from "../document.ts";
import { takeCredits } from "./credits.ts";
import { takeCrossheads } from "./crossheads.ts";
import { takeDateline } from "./dateline.ts";
import { takeFurniture, takeInsideFurniture } from "./furniture.ts";
import { takeHeadlines } from "./headlines.ts";
import { takeOffLanguage } from "./off-language.ts";
import { take, type ZoneDraft, type ZoneInput, type ZoneRule } from "./zone-draft.ts";

/** Headlines come before furniture, for a title may begin as a link does; what is short and left over is a crosshead. */
const RULES: readonly ZoneRule[] = [
  takeHeadlines,
  takeFurniture,
  takeInsideFurniture,
  takeCredits,
  takeDateline,
  takeOffLanguage,
  takeCrossheads,
];

/** The zones of an article, in order, without overlap; they cover every paragraph but for white space. */
export function findZones(input: ZoneInput): readonly Zone[] {
  const start: ZoneDraft = { ...input, zones: [], rests: input.paragraphs };
  const draft = RULES.reduce((before, rule) => take(before, rule(before)), start);
  const zones = [...draft.zones];
  for (const rest of draft.rests) {
    if (rest) {
      zones.push({ start: rest.start, end: rest.end, kind: "body", ruleId: "zone/body" });
    }
  }
  return zones.sort((a, b) => a.start - b.start);
}
