import type { PredicateId } from "./classes.ts";

/** Things whose being there is a happening: where there was no siren, none sounded, and who hears shots hears somebody shoot. */
const TOLD_BY: Readonly<Record<string, PredicateId>> = {
  siren: "sound-alarm",
  shot: "shoot",
  "shooting-word": "shoot",
  explosion: "explode",
  "tear-gas": "fire-tear-gas",
  rain: "rain",
  "heavy-rain": "rain",
  snow: "snow",
  fire: "burn",
  flood: "flood",
  "flash-flood": "flood",
  earthquake: "quake",
  aftershock: "quake",
  landslide: "landslide",
  "collision-word": "collide",
  warning: "warn",
  agreement: "agree",
  "agreement-word": "agree",
  consensus: "agree",
  outbreak: "declare-emergency",
  shortage: "run-short",
  "data-leak": "leak",
  "oil-spill": "leak",
  "traffic-jam": "congest",
  "electricity-outage": "break-down",
  "outage-net": "break-down",
  "protest-word": "protest",
  "strike-word": "strike",
  votes: "vote",
  survivor: "survive",
  casualty: "die",
  toll: "die",
  "price-rise": "raise",
  "stampede-word": "stampede",
  robbery: "rob",
  theft: "steal",
  bloodshed: "kill",
};

/** The class of the happening that the being there of a thing tells of; null where it tells of no more than itself. `key` is a concept's feature key ("c:siren"). */
export function toldBy(key: string): PredicateId | null {
  return TOLD_BY[key.slice(CONCEPT.length)] ?? null;
}

const CONCEPT = "c:";
