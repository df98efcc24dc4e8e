import type { Run } from "./level.ts";
import type { Verb } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import type { WordClasses } from "./word-classes.ts";

/** A form of several words that is longer than this holds an object: "raised its key rate". */
const LONG_FORM_UNITS = 16;

/**
 * The voice of the verb at a unit, behind the parts of its group. "raised its key rate from …" holds its object: it is no
 * participle, whatever follows. Throws where no unit is.
 */
export function voiceAt(
  units: readonly Unit[],
  classes: WordClasses,
  at: number,
  run: Run | null,
): Verb["voice"] {
  const unit = units[at];
  if (unit === undefined) throw new RangeError(`no unit ${at}`);
  const voice = unit.voice ?? "active";
  if (!classes.headLast) return voice;
  if (run?.copula === true)
    return voice === "middle" && unit.item?.kind !== "predicate" ? "passive" : voice;
  if (voice !== "passive") return voice;
  return unit.end - unit.start > LONG_FORM_UNITS || hasObjectBehindParticle(units, classes, at)
    ? "active"
    : voice;
}

/** "sent off the goalkeeper": a particle before a noun phrase leaves the verb its object. */
function hasObjectBehindParticle(
  units: readonly Unit[],
  classes: WordClasses,
  at: number,
): boolean {
  const next = units[at + 1];
  const tag = units[at + 2]?.tag;
  return (
    next !== undefined &&
    classes.particles.has(next.lower) &&
    (tag === "determiner" || tag === "number" || tag === "pronoun")
  );
}
