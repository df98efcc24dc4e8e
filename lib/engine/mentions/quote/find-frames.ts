import { activeFrame } from "./active-frame.ts";
import {
  accordingFrame,
  afterFrame,
  encliticFrame,
  mayInvert,
  ownWordsFrame,
  unknownVerbFrame,
} from "./after-frame.ts";
import type { Atom } from "./atom.ts";
import { type Frame, quoteEndsAt } from "./frame.ts";
import { matchPhrase } from "./phrases.ts";
import { quotedFrame, quotingFrame } from "./quoting-frame.ts";
import type { AtomRange } from "./read-phrase.ts";
import type { SpeakerContext } from "./speaker.ts";

/** All frames of one segment, in order. Linear in the atoms: every search has a bounded reach. */
export function findFrames(atoms: readonly Atom[], context: SpeakerContext): readonly Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  const { verbs, beginsVerb } = context.lexicon;
  for (let atom = atoms[at]; atom !== undefined; atom = atoms[at]) {
    const length = beginsVerb(atom.folded, atom.number) ? matchPhrase(atoms, at, verbs) : 0;
    const frame =
      length === 0
        ? unknownVerbFrame(atoms, at, context)
        : frameAt(atoms, { from: at, to: at + length }, frames, context);
    if (frame === null) {
      at += Math.max(length, 1);
      continue;
    }
    frames.push(frame);
    const passed = frame.content === "before" || frame.relay !== undefined;
    at = Math.max(at + Math.max(length, 1), passed ? frame.to : 0);
  }
  return frames;
}

function frameAt(
  atoms: readonly Atom[],
  verb: AtomRange,
  earlier: readonly Frame[],
  context: SpeakerContext,
): Frame | null {
  const classes = context.lexicon.classes.get(wordsOf(atoms, verb));
  if (classes === undefined) return null;
  if (classes.has("enclitic") || classes.has("accordingEnclitic"))
    return encliticFrame(atoms, verb, classes.has("accordingEnclitic"), context);
  if (classes.has("according")) return accordingFrame(atoms, verb, context);
  if (classes.has("ownWords")) return ownWordsFrame(atoms, verb, context);
  if (classes.has("passive")) return afterFrame(atoms, verb, "passive", context);
  if (classes.has("quotedBy")) return quotedFrame(atoms, verb, context);
  if (classes.has("quoting")) return quotingFrame(atoms, verb, context);
  if (classes.has("inverted") && !classes.has("saying") && !classes.has("sayingStrict")) {
    return mayInvert(atoms, verb, context) ? afterFrame(atoms, verb, "said", context) : null;
  }
  if ((classes.has("inverted") || classes.has("saying")) && quoteEndsAt(atoms, verb.from - 1)) {
    const inverted = afterFrame(atoms, verb, "said", context);
    if (inverted !== null) return inverted;
  }
  const inverts = classes.has("inverted") && atoms[verb.from - 1]?.folded === ",";
  const inverted = inverts ? afterFrame(atoms, verb, "said", context) : null;
  if (inverted !== null && closesWithPerson(atoms, inverted)) return inverted;
  return activeFrame(atoms, verb, classes, earlier, context) ?? inverted;
}

/** "The convoy reached the border at dawn, said Colonel Roe.": a named person and then a mark follow the verb. */
function closesWithPerson(atoms: readonly Atom[], { speaker, to }: Frame): boolean {
  const next = atoms[to];
  return speaker.entity.startsWith("person:") && (next === undefined || next.kind === "mark");
}

function wordsOf(atoms: readonly Atom[], { from, to }: AtomRange): string {
  if (to - from === 1) return atoms[from]?.folded ?? "";
  return atoms
    .slice(from, to)
    .map((atom) => atom.folded)
    .join(" ");
}
