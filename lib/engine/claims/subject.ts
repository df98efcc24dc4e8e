import { CONCEPTS } from "../languages/concepts.ts";
import { contains, type Span } from "../text/span.ts";
import type { Aspect } from "../values/value.ts";
import type { SubjectDraft } from "./claim.ts";
import { asks, type Frame, governs, isTelling } from "./frame.ts";
import type { Item } from "./item.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";
import { MEASURE_KEYS } from "./syntax/word-classes.ts";

/** The parts of a subject that a rule knows; the rest is read from the text around. */
export interface SubjectParts {
  readonly frame?: Frame | null;
  readonly predicates?: readonly string[];
  readonly head?: string | null;
  readonly agents?: Iterable<string>;
  readonly patients?: Iterable<string>;
  readonly of?: Iterable<string>;
  readonly phase?: NonNullable<SubjectDraft["phase"]>;
  readonly holds?: string;
  readonly told?: string;
}

/** What a claim is about that stands at a span: its frame's predicate and roles, where a rule does not know better. */
export function subjectOf({ start, end }: Span, parts: SubjectParts): SubjectDraft {
  const { frame, of, phase, holds, told } = parts;
  return {
    predicates: parts.predicates ?? frame?.predicates ?? [],
    head: parts.head ?? null,
    agents: new Set(parts.agents ?? keysOf(frame?.agents ?? [])),
    patients: new Set(parts.patients ?? keysOf(frame?.patients ?? [])),
    around: { start, end },
    ...(of === undefined ? {} : { of: new Set(of) }),
    ...(phase === undefined ? {} : { phase }),
    ...(holds === undefined ? {} : { holds }),
    ...(told === undefined ? {} : { told }),
  };
}

/** Concepts that only describe, time or measure: "next", "morning", "total". */
export const NO_ROLE: ReadonlySet<string> = new Set([
  ...[...CONCEPTS.quality, ...CONCEPTS.time].map((concept) => `c:${concept}`),
  ...MEASURE_KEYS,
]);

/** The feature keys of items that can play a role: who and what, not every word and no quality. */
export function keysOf(items: readonly Item[]): readonly string[] {
  const keys: string[] = [];
  for (const item of items)
    for (const key of item.keys) if (!key.startsWith("w:") && !NO_ROLE.has(key)) keys.push(key);
  return keys;
}

/** The sentence of the report that a span lies in, or null: boilerplate is none, datelines and credits tell of its writing. */
export function sentenceAt(reading: Reading, span: Span): number | null {
  const { sentences } = reading.document;
  const at = firstWhere(sentences, (sentence) => sentence.end > span.start);
  const found = sentences[at];
  const inside = found !== undefined && found.start <= span.start && span.end <= found.end;
  return inside && reading.ofWriting.over(span).length === 0 ? at : null;
}

/** The index of the first of a list that meets a condition which all after it meet too; its length where none does. */
function firstWhere<T>(list: readonly T[], isMet: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each === undefined || isMet(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items of a stretch of the text, over as many sentences as it runs, in order. */
export function itemsIn({ document, items }: Reading, span: Span): readonly Item[] {
  const { sentences } = document;
  const found: Item[] = [];
  for (let at = firstWhere(sentences, ({ end }) => end > span.start); ; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= span.end) return found;
    found.push(...within(items[at] ?? [], span));
  }
}

function framesOf({ frames }: Reading, sentence: number): readonly Frame[] {
  const first = firstWhere(frames, (frame) => frame.sentence >= sentence);
  return frames.slice(
    first,
    firstWhere(frames, (frame) => frame.sentence > sentence),
  );
}

/**
 * The frame a value belongs to: the one whose clause or phrase holds it, a noun's before a verb's; else the nearest in
 * its clause, else the nearest in its sentence, telling ones last.
 */
export function frameAt(reading: Reading, sentence: number, span: Span): Frame | null {
  const all = framesOf(reading, sentence);
  const governing = all.filter((frame) => governs(frame, span));
  const [governor] = governing.filter((frame) => frame.kind === "noun");
  if (governor !== undefined) return governor;
  const [verb] = governing;
  if (verb !== undefined && !isTelling(verb)) return verb;
  const happenings = all.filter((frame) => !isTelling(frame));
  const frames = happenings.length > 0 ? happenings : all;
  const inClause = frames.filter(
    (frame) => frame.clause.start <= span.start && span.end <= frame.clause.end,
  );
  return nearest(inClause, span) ?? nearest(frames, span);
}

/** A noun for a happening ("kunjungan") draws a value less than the clause's verb, by this many characters. */
const NOUN_DISTANCE = 45;

function nearest(frames: readonly Frame[], span: Span): Frame | null {
  const distance = (frame: Frame): number => {
    const gap =
      frame.trigger.end <= span.start
        ? span.start - frame.trigger.end
        : Math.max(0, frame.trigger.start - span.end);
    return frame.voice === "nominal" ? gap + NOUN_DISTANCE : gap;
  };
  return frames.reduce<Frame | null>(
    (best, frame) => (best === null || distance(frame) < distance(best) ? frame : best),
    null,
  );
}

/** The predicate classes of all frames in a value's clause of which a desk would ask this, its own frame's first. */
export function predicatesAt(reading: Reading, frame: Frame, aspect: Aspect): readonly string[] {
  // What happened in a relative clause has its own date and place.
  const isInner = (other: Frame): boolean => other.kind !== "noun" && other.embedded;
  const others = framesOf(reading, frame.sentence).filter(
    (other) =>
      other !== frame &&
      other.clause.start === frame.clause.start &&
      !isTelling(other) &&
      !isInner(other) &&
      !isInner(frame),
  );
  const asked = [frame, ...others].filter((each) => asks(each, aspect));
  return [...new Set(asked.flatMap((each) => each.predicates))];
}

/** Who says what stands at a span: the speaker of the innermost quotation or indirect speech around it. */
export function speakerAt(
  reading: Reading,
  span: Span,
): (Span & { name: string; entity: string }) | null {
  let best: (typeof reading.quotes)[number] | null = null;
  for (const quote of reading.speech.over(span)) {
    if (quote.speaker === undefined) continue;
    if (best === null || quote.end - quote.start < best.end - best.start) best = quote;
  }
  const speaker = best?.speaker;
  return speaker === undefined
    ? null
    : { start: speaker.start, end: speaker.end, name: speaker.name, entity: speaker.entity };
}

/** Whether a span stands inside a quoted statement: its wording is the claim, not each thing it mentions. */
export function inDirectSpeech(reading: Reading, span: Span): boolean {
  return reading.speech
    .over(span)
    .some((quote) => quote.form === "statement" && contains(quote.inner, span));
}
