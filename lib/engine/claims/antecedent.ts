import type { Pointing } from "../languages/language.ts";
import { isKind } from "../predicates/is-kind.ts";
import type { Frame } from "./frame.ts";
import type { Item } from "./item.ts";
import { NO_ROLE } from "./subject.ts";

/** A pronoun that is the subject of a frame and that nothing has resolved yet. */
export interface Pointer {
  readonly kind: Pointing;
  /** The side of the frame that its subject is on. */
  readonly side: "agents" | "patients";
}

/** A frame with the pronoun that its subject is, if it is one. */
export interface Pointed {
  readonly frame: Frame;
  readonly pointer: Pointer | null;
}

/**
 * "The bank collapsed on Friday. It has apologised": the frames with what their pronouns stand for, which is the subject of a
 * frame before in the same sentence, the nearest first, else that of the sentence before, its first one first.
 */
export function withAntecedents(found: readonly Pointed[]): readonly Frame[] {
  const frames: Frame[] = [];
  let sentence = -1;
  let first = 0;
  let before: readonly Frame[] = [];
  for (const { frame, pointer } of found) {
    if (frame.sentence !== sentence) {
      before = frame.sentence === sentence + 1 ? frames.slice(first) : [];
      first = frames.length;
      sentence = frame.sentence;
    }
    const items = pointer === null ? [] : antecedentOf(pointer, frames.slice(first), before);
    frames.push(
      pointer === null || items.length === 0 ? frame : { ...frame, [pointer.side]: items },
    );
  }
  return frames;
}

function antecedentOf(
  { kind }: Pointer,
  same: readonly Frame[],
  before: readonly Frame[],
): readonly Item[] {
  for (const frame of [...same].reverse().concat(before)) {
    const items = frame.kind === "noun" ? [] : subjectOf(frame);
    if (items.length > 0 && fits(kind, items)) return items;
  }
  return [];
}

function subjectOf({ agents, doers, patients, undergoers, voice, group }: Frame): readonly Item[] {
  if (doers.length > 0 || agents.length > 0) return voice === "passive" ? patients : agents;
  const isBefore = undergoers.length === 0 || (undergoers[0]?.span.start ?? 0) < group.start;
  return isBefore ? patients : [];
}

/** Items that may stand for somebody: nothing that measures or only describes. */
function fits(kind: Pointing, items: readonly Item[]): boolean {
  const keys = items.flatMap((item) => item.keys.filter((key) => !NO_ROLE.has(key)));
  if (!keys.some((key) => TELLING.test(key))) return false;
  return kind === "any" || keys.some(isPerson) === (kind === "person");
}

const TELLING = /^[cen]:/;

function isPerson(key: string): boolean {
  return PERSON.test(key) || (key.startsWith("c:") && isKind(key.slice(2), "person"));
}

const PERSON = /^e:(?:person|office|role):/;
