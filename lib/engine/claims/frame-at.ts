import { firstWhere } from "../text/first-where.ts";
import { rememberLast } from "../text/remember-last.ts";
import { contains, type Span } from "../text/span.ts";
import { type Frame, isTelling } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { SpanCover } from "./span-cover.ts";

/** The frames of one sentence, ready to be asked for the one that a place belongs to, however many they are. */
export interface SentenceFrames {
  readonly all: readonly Frame[];
  /** In the order of their triggers, with those that only tell left out where there are others. */
  readonly told: Row;
  readonly governed: SpanCover<Governed>;
}

/** Frames with, for each, the farthest end of all triggers up to it. */
interface Row {
  readonly frames: readonly Frame[];
  readonly ends: readonly number[];
}

/** A stretch that belongs to a frame, which is the `rank`-th of its sentence. */
interface Governed extends Span {
  readonly frame: Frame;
  readonly rank: number;
}

/**
 * The frame a value belongs to: the one whose clause or phrase holds it, a noun's before a verb's; else the nearest in
 * its clause, else the nearest in its sentence, telling ones last.
 */
export function frameAt(reading: Reading, sentence: number, span: Span): Frame | null {
  const { governed, told } = framesOf(reading, sentence);
  const governor = governorOf(governed.over(span));
  if (governor !== null && (governor.kind === "noun" || !isTelling(governor))) return governor;
  return nearest(told, span, true) ?? nearest(told, span, false);
}

/** The first noun's frame of those that govern a place, else the first. */
function governorOf(governing: readonly Governed[]): Frame | null {
  let first: Governed | null = null;
  let noun: Governed | null = null;
  for (const each of governing) {
    if (first === null || each.rank < first.rank) first = each;
    if (each.frame.kind === "noun" && (noun === null || each.rank < noun.rank)) noun = each;
  }
  return (noun ?? first)?.frame ?? null;
}

/** The frames of sentences as far as they are laid out. */
const sentencesOf: (frames: readonly Frame[]) => Map<number, SentenceFrames> = rememberLast(
  () => new Map(),
);

/** The frames of a sentence, laid out once. */
export function framesOf({ frames }: Reading, sentence: number): SentenceFrames {
  const sentences = sentencesOf(frames);
  const known = sentences.get(sentence);
  if (known !== undefined) return known;
  const first = firstWhere(frames, (frame) => frame.sentence >= sentence);
  const all = frames.slice(
    first,
    firstWhere(frames, (frame) => frame.sentence > sentence),
  );
  const laidOut = layOut(all);
  sentences.set(sentence, laidOut);
  return laidOut;
}

function layOut(all: readonly Frame[]): SentenceFrames {
  const happenings = all.filter((frame) => !isTelling(frame));
  const frames = happenings.length > 0 ? happenings : all;
  let end = 0;
  const ends = frames.map(({ trigger }) => {
    end = Math.max(end, trigger.end);
    return end;
  });
  const governed: Governed[] = [];
  all.forEach((frame, rank) => {
    for (const { start, end: to } of frame.governs) governed.push({ start, end: to, frame, rank });
  });
  governed.sort((a, b) => a.start - b.start);
  return { all, told: { frames, ends }, governed: new SpanCover(governed) };
}

/** A noun for a happening ("kunjungan") draws a value less than the clause's verb, by this many characters. */
const NOUN_DISTANCE = 45;

/** The nearest frame, the first of two; where `inClause`, of those whose clause holds the span. Looks no farther than it lies. */
function nearest({ frames, ends }: Row, span: Span, inClause: boolean): Frame | null {
  const split = firstWhere(frames, ({ trigger }) => trigger.start >= span.start);
  let best: Frame | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = split - 1; at >= 0; at -= 1) {
    const frame = frames[at];
    if (frame === undefined || span.start - (ends[at] ?? 0) > least) break;
    if (inClause && !contains(frame.clause, span)) break;
    const distance = distanceOf(frame, span);
    if (distance > least) continue;
    best = frame;
    least = distance;
  }
  for (let at = split; at < frames.length; at += 1) {
    const frame = frames[at];
    if (frame === undefined || frame.trigger.start - span.end >= least) break;
    if (inClause && !contains(frame.clause, span)) break;
    const distance = distanceOf(frame, span);
    if (distance >= least) continue;
    best = frame;
    least = distance;
  }
  return best;
}

function distanceOf({ trigger, voice }: Frame, span: Span): number {
  const gap =
    trigger.end <= span.start ? span.start - trigger.end : Math.max(0, trigger.start - span.end);
  return voice === "nominal" ? gap + NOUN_DISTANCE : gap;
}
