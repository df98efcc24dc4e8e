import type { Span } from "../../text/span.ts";
import type { QuoteMention } from "../mention.ts";
import type { Atom } from "./atom.ts";
import { findFrames } from "./find-frames.ts";
import { type Frame, quoteEndsAt } from "./frame.ts";
import { matchPhrase } from "./phrases.ts";
import type { Relay } from "./read-relay.ts";
import { bareSpeaker, hasWords, relayOf, type SegmentReading } from "./segment-reading.ts";
import type { Speaker } from "./speaker.ts";

/** One to five quoted words are a term (engine.md). */
const TERM_WORDS_MAX = 5;

interface Attribution {
  readonly speaker: Speaker;
  readonly ruleId: string;
  /** Who quotes the speaker. */
  readonly relay?: Relay;
}

/** The quotation at atom `index`, with whoever says it. */
export function directQuote(
  reading: SegmentReading,
  index: number,
  atom: Atom,
  last: QuoteMention | undefined,
): QuoteMention {
  const { context, segment } = reading;
  const { text } = context.document;
  const inner = atom.quote?.inner ?? atom;
  const attribution = attribute(reading, index, last);
  const relay = attribution === null ? null : (attribution.relay ?? relayOf(reading));
  const long =
    hasWords(text, inner, TERM_WORDS_MAX + 1) && (attribution !== null || !isTitle(text, inner));
  const whole = long || isUtterance(segment.atoms, index, text, attribution);
  const term = !whole && attribution !== null && !GOVERNED.has(attribution.ruleId);
  const { start, end } = atom;
  const quote: { -readonly [K in keyof QuoteMention]: QuoteMention[K] } = {
    kind: "quote",
    start,
    end,
    text: text.slice(start, end),
    inner: atom.quote?.inner ?? { start, end },
    form: whole ? "statement" : "term",
    closed: atom.quote?.closed ?? true,
    ruleId: attribution?.ruleId ?? "quote-bare",
  };
  // Set one by one: a text of nothing but quotation marks has a hundred thousand of these.
  if (attribution !== null && !term) quote.speaker = bareSpeaker(attribution.speaker);
  if (relay !== null) quote.relay = relay;
  return quote;
}

/** Rules by which even a quoted term has a speaker: a verb of its own sentence governs it. */
const GOVERNED: ReadonlySet<string> = new Set(["quote-after", "quote-before", "quote-around"]);

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
    byOwnFrame(reading, index) ?? nextSegment(reading, index) ?? continued(reading, index, last)
  );
}

/** Whom the sentence itself names. */
function byOwnFrame(reading: SegmentReading, index: number): Attribution | null {
  if (reading.frames.length === 0) return null;
  return afterQuote(reading, index) ?? beforeQuote(reading, index) ?? aroundQuote(reading, index);
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
  return attributed(frame, "quote-after");
}

function attributed({ speaker, relay }: Frame, ruleId: string): Attribution {
  if (relay === undefined) return { speaker, ruleId };
  const { start, end, text, name } = relay;
  return { speaker, ruleId, relay: { start, end, text, name } };
}

function opensQuote(atoms: readonly Atom[], frame: Frame): boolean {
  return atoms[frame.contentFrom]?.kind === "quote";
}

/** X said: "…" · X called it "…": the last frame before the quotation whose words may hold it. */
function beforeQuote({ frames }: SegmentReading, index: number): Attribution | null {
  const frame = frames.findLast((candidate) => candidate.to <= index);
  if (frame === undefined) return null;
  return attributed(frame, "quote-before");
}

/** It holds "…", kata X: a frame later in the sentence whose words stand before it. */
function aroundQuote({ frames }: SegmentReading, index: number): Attribution | null {
  const frame = frames.find(
    (candidate) =>
      candidate.from > index && candidate.content === "before" && candidate.sense !== "passive",
  );
  return frame === undefined ? null : attributed(frame, "quote-around");
}

/** "Where to?" Putin asked. · "…." Demikian kata X: the frame opens the next sentence. */
function nextSegment(
  { segment, next, context, topics }: SegmentReading,
  index: number,
): Attribution | null {
  const atom = segment.atoms[index];
  if (next === undefined || atom === undefined || next.paragraph !== segment.paragraph) return null;
  for (let at = index + 1; at < segment.atoms.length; at += 1)
    if (segment.atoms[at]?.kind !== "mark") return null;
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
  const atom = segment.atoms[index];
  const inner = atom?.quote?.inner ?? { start: 0, end: 0 };
  const ended = /[.!?…]/u.test(atom?.folded ?? "");
  const near =
    last !== undefined && last.speaker !== undefined && inner.start - last.end < NEAR_UNITS;
  if (!hasWords(context.document.text, inner, ended && near ? 1 : CONTINUED_WORDS_MIN)) return null;
  const speaker = topics.last(segment.paragraph);
  if (speaker === null) return null;
  const reopened = last !== undefined && !last.closed;
  return { speaker, ruleId: reopened ? "quote-reopened" : "quote-continued" };
}

/** A quotation of fewer words is no sentence, unless it ends like one close behind the last. */
const CONTINUED_WORDS_MIN = 3;
const NEAR_UNITS = 120;

/** Of the longer words of a work's title so many are capitalised, and no sentence ends in it. */
const TITLE_SHARE_MIN = 0.7;
const TITLE_WORDS_MIN = 3;

/** "The Long Winter of the Small Northern Owl": a book, a film, a song. */
function isTitle(text: string, inner: Span): boolean {
  const words = text.slice(inner.start, inner.end);
  if (/[.!?…,]$/u.test(words)) return false;
  const long = words.split(/\s+/u).filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= TITLE_WORDS_MIN && capitals >= long.length * TITLE_SHARE_MIN;
}
