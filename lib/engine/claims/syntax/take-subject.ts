import type { Level } from "./level.ts";
import type { Phrase, Verb } from "./phrase.ts";

/** The phrases that a verb placed in a clause takes as its subject; those that the verb before held as objects are taken from it. */
export function takeSubject(
  level: Level,
  isInfinitive: boolean,
  joint: Phrase["joined"],
): readonly Phrase[] {
  const bare = level.since.filter((phrase) => phrase.role === "bare");
  if (level.kind === "relative" && level.verb === null)
    return bare.length > 0 ? bare : level.antecedent === null ? [] : [level.antecedent];
  if (level.kind === "reduced" && level.verb === null)
    return level.antecedent === null ? [] : [level.antecedent];
  if (isInfinitive) {
    const { verb } = level;
    if (verb === null) return level.inherited;
    const [object] = verb.objects;
    return object !== undefined && verb.voice === "active" ? [object] : verb.subject;
  }
  if (level.verb === null) return firstGroup(bare) ?? level.inherited;
  // "arrested two men and seized …": a conjunction right before the verb carries the subject on.
  if (bare.length === 0 || joint === "conjunction") return level.verb.subject;
  return takeFrom(level.verb, bare);
}

/** The first phrase, with all that are joined to it where a conjunction is among the joints. */
function firstGroup(bare: readonly Phrase[]): readonly Phrase[] | null {
  const [first] = bare;
  if (first === undefined) return null;
  const list = bare.some((phrase) => phrase.joined === "conjunction");
  return list ? bare : [first];
}

/** The phrases after the last joint are the next verb's subject, not the last verb's objects. */
function takeFrom(verb: Verb, bare: readonly Phrase[]): readonly Phrase[] {
  const from = bare.findLastIndex((phrase) => phrase.joined !== null);
  const taken = from < 0 ? bare.slice(-1) : bare.slice(from);
  for (const phrase of taken) {
    for (const list of [verb.objects, verb.doers, verb.obliques]) {
      const index = list.indexOf(phrase);
      if (index >= 0) list.splice(index, 1);
    }
  }
  return taken;
}
