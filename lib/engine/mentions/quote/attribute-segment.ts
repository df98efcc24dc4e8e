import { evidence, type Span } from "../../text/span.ts";
import type { QuoteMention } from "../mention.ts";
import type { Atom } from "./atom.ts";
import { type Frame, findFrames, quoteEndsAt } from "./find-frames.ts";
import { matchPhrase } from "./phrases.ts";
import type { Segment } from "./read-atoms.ts";
import type { Relay, SegmentRelay } from "./read-relay.ts";
import type { Speaker, SpeakerContext } from "./read-speaker.ts";
import type { SpeakerTopics } from "./resolve-speaker.ts";

/** What the attribution of one segment's words needs. */
export interface SegmentReading {
  readonly segment: Segment;
  readonly next: Segment | undefined;
  readonly frames: readonly Frame[];
  /** The last quotation before this segment. */
  readonly last: QuoteMention | undefined;
  readonly topics: SpeakerTopics;
  /** Who relays the segment's words. */
  readonly relay: SegmentRelay | null;
  readonly context: SpeakerContext;
}

/** One to five quoted words are a term (engine.md). */
const TERM_WORDS_MAX = 5;
/** What is said indirectly has at least so many words: "said so" reports nothing. */
const INDIRECT_WORDS_MIN = 3;

/** The quotations and indirect speech of one segment, with their speakers. */
export function attributeSegment(reading: SegmentReading): readonly QuoteMention[] {
  const found: QuoteMention[] = [];
  for (const [index, atom] of reading.segment.atoms.entries()) {
    if (atom.quote === undefined) continue;
    found.push(directQuote(reading, index, atom, found.at(-1) ?? reading.last));
  }
  for (const [index, frame] of reading.frames.entries()) {
    const indirect = indirectQuote(reading, frame, reading.frames[index + 1]);
    if (indirect !== null) found.push(indirect);
  }
  return found;
}

interface Attribution {
  readonly speaker: Speaker;
  readonly ruleId: string;
}

function directQuote(
  reading: SegmentReading,
  index: number,
  atom: Atom,
  last: QuoteMention | undefined,
): QuoteMention {
  const { context, segment } = reading;
  const { text } = context.document;
  const inner = atom.quote?.inner ?? atom;
  const attribution = attribute(reading, index, last);
  const relay = relayOf(reading, attribution !== null);
  const whole =
    wordCount(text, inner) > TERM_WORDS_MAX || isUtterance(segment.atoms, index, text, attribution);
  const term = !whole && attribution !== null && !GOVERNED.has(attribution.ruleId);
  return {
    kind: "quote",
    ...evidence(text, atom),
    inner: { start: inner.start, end: inner.end },
    form: whole ? "statement" : "term",
    closed: atom.quote?.closed ?? true,
    ruleId: attribution?.ruleId ?? "quote-bare",
    ...(attribution === null || term ? {} : { speaker: strip(attribution.speaker) }),
    ...(relay === null ? {} : { relay }),
  };
}

/** Rules by which even a quoted term has a speaker: a verb of its own sentence governs it. */
const GOVERNED: ReadonlySet<string> = new Set(["quote-after", "quote-before", "quote-around"]);

function strip({ start, end, text, entity, name }: Speaker): NonNullable<QuoteMention["speaker"]> {
  return { start, end, text, entity, name };
}

function wordCount(text: string, span: Span): number {
  return text
    .slice(span.start, span.end)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Few words are an utterance of their own where they end like a sentence or stand alone before their speaker. */
function isUtterance(
  atoms: readonly Atom[],
  index: number,
  text: string,
  attribution: Attribution | null,
): boolean {
  if (attribution === null) return false;
  const atom = atoms[index];
  if (atom?.quote === undefined) return false;
  const opening = text[atom.quote.inner.start] ?? "";
  const capital = /[\p{Lu}\p{N}]/u.test(opening);
  const ended = /[.,!?…]/u.test(atom.folded);
  const resumes = atoms[index - 1]?.folded === "," && /[.!?…]/u.test(atom.folded);
  return (capital || resumes) && ended && (index === 0 || atoms[index - 1]?.kind !== "word");
}

function attribute(
  reading: SegmentReading,
  index: number,
  last: QuoteMention | undefined,
): Attribution | null {
  return (
    afterQuote(reading, index) ??
    beforeQuote(reading, index) ??
    aroundQuote(reading, index) ??
    nextSegment(reading, index) ??
    continued(reading, index, last)
  );
}

/** "…," kata X · "…," X said. */
function afterQuote({ segment, frames }: SegmentReading, index: number): Attribution | null {
  const frame = frames.find(
    (candidate) =>
      candidate.from > index &&
      candidate.from <= index + 2 &&
      quoteEndsAt(segment.atoms, candidate.from - 1) &&
      candidate.sense !== "named",
  );
  if (
    frame === undefined ||
    (frame.content === "after" && opensQuote(segment.atoms, frame) && index > 0)
  )
    return null;
  return { speaker: frame.speaker, ruleId: "quote-after" };
}

function opensQuote(atoms: readonly Atom[], frame: Frame): boolean {
  return atoms[frame.contentFrom]?.kind === "quote";
}

/** X said: "…" · X called it "…": the last frame before the quotation whose words may hold it. */
function beforeQuote({ frames }: SegmentReading, index: number): Attribution | null {
  const frame = frames.filter((candidate) => candidate.to <= index).at(-1);
  if (frame === undefined) return null;
  return { speaker: frame.speaker, ruleId: "quote-before" };
}

/** It holds "…", kata X: a frame later in the sentence whose words stand before it. */
function aroundQuote({ frames }: SegmentReading, index: number): Attribution | null {
  const frame = frames.find(
    (candidate) =>
      candidate.from > index && candidate.content === "before" && candidate.sense !== "passive",
  );
  return frame === undefined ? null : { speaker: frame.speaker, ruleId: "quote-around" };
}

/** "Where to?" Putin asked. · "…." Demikian kata X: the frame opens the next sentence. */
function nextSegment(
  { segment, next, context, topics }: SegmentReading,
  index: number,
): Attribution | null {
  const atom = segment.atoms[index];
  if (next === undefined || atom === undefined || next.paragraph !== segment.paragraph) return null;
  if (segment.atoms.slice(index + 1).some(({ kind }) => kind !== "mark")) return null;
  const points = matchPhrase(next.atoms, 0, context.lexicon.backward) > 0;
  if (!points && !/[?!…]/u.test(atom.folded)) return null;
  const [frame] = findFrames([atom, ...next.atoms.slice(0, NEXT_ATOMS_MAX)], context);
  if (frame === undefined || (!points && (frame.from > 1 || frame.content === "after")))
    return null;
  const speaker = topics.resolve(frame.speaker, segment.paragraph);
  return speaker === null ? null : { speaker, ruleId: "quote-after" };
}

const NEXT_ATOMS_MAX = 24;

/** A quotation that is a sentence of its own goes on with the last speaker. */
function continued(
  { segment, topics, context }: SegmentReading,
  index: number,
  last: QuoteMention | undefined,
): Attribution | null {
  if (index > 0 || segment.atoms.some(({ kind }) => kind === "word")) return null;
  if (
    wordCount(context.document.text, segment.atoms[index]?.quote?.inner ?? { start: 0, end: 0 }) < 3
  )
    return null;
  const speaker = topics.last(segment.paragraph);
  if (speaker === null) return null;
  const reopened = last !== undefined && !last.closed;
  return { speaker, ruleId: reopened ? "quote-reopened" : "quote-continued" };
}

function relayOf({ relay }: SegmentReading, attributed: boolean): Relay | null {
  if (!attributed) return null;
  if (relay === null) return null;
  const { start, end, text, name } = relay;
  return { start, end, text, name };
}

function indirectQuote(
  reading: SegmentReading,
  frame: Frame,
  next: Frame | undefined,
): QuoteMention | null {
  if (frame.sense === "named" || frame.sense === "passive") return null;
  if (matchPhrase(reading.segment.atoms, frame.from, reading.context.lexicon.backward) > 0)
    return null;
  const span =
    frame.content === "after" ? contentAfter(reading, frame, next) : contentBefore(reading, frame);
  if (span === null) return null;
  const { text } = reading.context.document;
  const denied = frame.sense === "denied";
  if (wordCount(text, span) < (denied ? 1 : INDIRECT_WORDS_MIN)) return null;
  const relay = relayOf(reading, true);
  return {
    kind: "quote",
    ...evidence(text, span),
    inner: span,
    form: "indirect",
    closed: true,
    ruleId: denied
      ? "indirect-denial"
      : frame.sense === "according"
        ? "indirect-according"
        : "indirect-said",
    speaker: strip(frame.speaker),
    ...(relay === null || (relay.start < span.end && span.start < relay.end) ? {} : { relay }),
  };
}

/** From the frame to the sentence's end, a concession, the next frame or a relay. */
function contentAfter(
  { segment, relay, context }: SegmentReading,
  frame: Frame,
  next: Frame | undefined,
): Span | null {
  const { atoms } = segment;
  const first = atoms[frame.contentFrom];
  if (first === undefined || first.kind === "quote") return null;
  let to =
    next !== undefined && next.verb.from > frame.contentFrom && next.content === "after"
      ? frameEdge(atoms, next, context)
      : atoms.length;
  if (relay !== null && relay.from > frame.contentFrom) to = Math.min(to, relay.from);
  for (let at = frame.contentFrom + 1; at < to; at += 1) {
    if (matchPhrase(atoms, at, context.lexicon.concessions) > 0 && frame.sense === "denied")
      to = at;
    else if (atoms[at]?.kind === "quote" && startsUtterance(atoms, at)) to = at;
  }
  return trimmed(atoms, frame.contentFrom, to);
}

/** A quotation after a full clause and a comma or colon is speech of its own. */
function startsUtterance(atoms: readonly Atom[], at: number): boolean {
  return atoms[at - 1]?.folded === ":" && (atoms[at]?.end ?? 0) - (atoms[at]?.start ?? 0) > 40;
}

/** Where the next frame's own words begin: at its subject, or at the conjunction before its verb. */
function frameEdge(atoms: readonly Atom[], frame: Frame, { lexicon }: SpeakerContext): number {
  let at = Math.min(frame.from, frame.verb.from);
  while (
    at > 0 &&
    (atoms[at - 1]?.folded === "," || lexicon.conjunctions.has(atoms[at - 1]?.folded ?? ""))
  )
    at -= 1;
  return at;
}

/** From the sentence's start, or the end of a quotation in front, to the frame. */
function contentBefore({ segment }: SegmentReading, frame: Frame): Span | null {
  const { atoms } = segment;
  if (quoteEndsAt(atoms, frame.from - 1) || frame.from === 0) return null;
  const parenthetical = atoms[frame.to]?.folded === "," && atoms[frame.to + 1]?.capital === false;
  return trimmed(atoms, 0, parenthetical && frame.sense !== "denied" ? atoms.length : frame.from);
}

function trimmed(atoms: readonly Atom[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && atoms[first]?.kind === "mark" && atoms[first]?.folded !== "(") first += 1;
  while (last >= first && atoms[last]?.kind === "mark" && !")%".includes(atoms[last]?.folded ?? ""))
    last -= 1;
  const start = atoms[first]?.start;
  const end = atoms[last]?.end;
  return start === undefined || end === undefined || last < first ? null : { start, end };
}
