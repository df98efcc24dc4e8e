import type { Language } from "../../languages/language.ts";
import type { Item } from "../item.ts";
import type { Parse, Phrase, Verb } from "./phrase.ts";
import type { Roles } from "./verb-roles.ts";
import { type WordClasses, wordClassesOf } from "./word-classes.ts";

/**
 * Who does and who undergoes what a noun at a unit names: "the arrest of two men by police", "penangkapan dua tersangka",
 * "the navy launched an attack on the port".
 */
export function nounRoles(parse: Parse, unit: number, language: Language): Roles {
  const at = parse.phrases.findIndex((phrase) => phrase.first <= unit && unit <= phrase.last);
  const phrase = parse.phrases[at];
  if (phrase === undefined) return { doers: [], undergoers: [] };
  const { units } = parse;
  const following: Phrase[] = [...phrase.of];
  const doers: Phrase[] = [];
  for (const next of parse.phrases.slice(at + 1, at + 4)) {
    if (next.joined !== null || between(parse, phrase.last, next.first)) break;
    if (next.role === "doer") doers.push(next);
    else if (phrase.of.includes(next)) continue;
    else if (next.prep !== null && !isTime(parse, next)) following.push(next);
    else break;
  }
  const inside = [{ ...phrase, of: [] }];
  const verb = parse.governors[unit] ?? null;
  const { lightDoing, lightSuffering } = wordClassesOf(language);
  const word = verb === null ? "" : (units[verb.head]?.lower ?? "");
  const isObject = verb?.objects.includes(phrase) === true;
  const isDoing =
    lightDoing.has(word) || (verb !== null && DOING.has(units[verb.head]?.item?.keys[0] ?? ""));
  if (verb !== null && isObject && isDoing && verb.voice !== "passive")
    return { doers: verb.subject, undergoers: [...inside, ...following] };
  if (verb !== null && isObject && lightSuffering.has(word))
    return { doers, undergoers: [...verb.subject, ...inside] };
  return { doers, undergoers: [...inside, ...following] };
}

/** Verbs whose subject does what their object names. */
const DOING: ReadonlySet<string> = new Set(["c:carry-out", "c:hold"]);

/** Verbs that say of a happening only that it came about. */
const COMING_ABOUT: ReadonlySet<string> = new Set([
  "c:happen",
  "c:carry-out",
  "c:hold",
  "c:continue",
  "c:finish",
]);

/** The verb that only carries the noun of a happening at a unit ("a vote was held"), or null. */
export function carrierOf(parse: Parse, unit: number, classes: WordClasses): Verb | null {
  const verb = parse.governors[unit] ?? null;
  if (verb === null || verb.kind === "state" || verb.head === unit) return null;
  const carrying = parse.units[verb.head];
  if (carrying === undefined) return null;
  if (carrying.item?.kind === "predicate" && !isWeatherThere(parse, unit, carrying.item))
    return null;
  const isCarrying =
    carrying.item?.kind === "predicate" ||
    COMING_ABOUT.has(carrying.item?.keys[0] ?? "") ||
    classes.lightDoing.has(carrying.lower) ||
    classes.lightSuffering.has(carrying.lower);
  const carries = [...verb.subject, ...verb.objects].some(({ head }) => head === unit);
  return isCarrying && carries ? verb : null;
}

/** "Hujan deras turun", "snow fell": of weather falling says only that it came about. */
function isWeatherThere({ units }: Parse, unit: number, { keys }: Item): boolean {
  return (
    keys.includes("p:fall") && units[unit]?.item?.keys.some((key) => WEATHER.has(key)) === true
  );
}

const WEATHER: ReadonlySet<string> = new Set(["p:rain", "p:snow"]);

function isTime({ units }: Parse, phrase: Phrase): boolean {
  return units[phrase.head]?.tag === "time";
}

/** Whether a verb stands between two units. */
function between({ verbs }: Parse, from: number, to: number): boolean {
  return verbs.some((verb) => verb.head > from && verb.head < to);
}
