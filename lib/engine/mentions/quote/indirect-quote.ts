import { evidence, type Span } from "../../text/span.ts";
import type { QuoteMention } from "../mention.ts";
import type { Atom } from "./atom.ts";
import { type Frame, quoteEndsAt } from "./frame.ts";
import { matchPhrase } from "./phrases.ts";
import type { AtomRange } from "./read-phrase.ts";
import { bareSpeaker, hasWords, relayOf, type SegmentReading } from "./segment-reading.ts";
import type { SpeakerContext } from "./speaker.ts";

/** What is said indirectly has at least so many words: "said so" reports nothing. */
const INDIRECT_WORDS_MIN = 3;

/** What a frame's speaker says without quotation marks: nothing, one statement, or several ("… and that …"). */
export function indirectQuotes(
  reading: SegmentReading,
  frame: Frame,
  next: Frame | undefined,
): readonly QuoteMention[] {
  if (frame.sense === "named" || frame.sense === "passive") return [];
  const { atoms } = reading.segment;
  if (matchPhrase(atoms, frame.from, reading.context.lexicon.backward) > 0) return [];
  const range =
    frame.content === "after" ? contentAfter(reading, frame, next) : contentBefore(reading, frame);
  if (range === null) return [];
  const quotes: QuoteMention[] = [];
  for (const part of partsOf(atoms, range, reading.context)) {
    const span = trimmed(atoms, part.from, part.to);
    if (span !== null) quotes.push(...indirectQuote(reading, frame, span));
  }
  return quotes;
}

function indirectQuote(reading: SegmentReading, frame: Frame, span: Span): readonly QuoteMention[] {
  const { text } = reading.context.document;
  const denied = frame.sense === "denied";
  if (!hasWords(text, span, denied ? 1 : INDIRECT_WORDS_MIN)) return [];
  const relay = frame.relay ?? relayOf(reading);
  const ruleId = denied
    ? "indirect-denial"
    : frame.sense === "according"
      ? "indirect-according"
      : "indirect-said";
  return [
    {
      kind: "quote",
      ...evidence(text, span),
      inner: span,
      form: "indirect",
      closed: true,
      ruleId,
      speaker: bareSpeaker(frame.speaker),
      ...(relay === null || (relay.start < span.end && span.start < relay.end)
        ? {}
        : { relay: { start: relay.start, end: relay.end, text: relay.text, name: relay.name } }),
    },
  ];
}

/** "Passengers had been misled and that refunds were due": each clause with its own "that" is a statement. */
function partsOf(
  atoms: readonly Atom[],
  { from, to }: AtomRange,
  { lexicon }: SpeakerContext,
): readonly AtomRange[] {
  const parts: AtomRange[] = [];
  let start = from;
  for (let at = from + 1; at < to - 1; at += 1) {
    const joins = lexicon.joiners.has(atoms[at]?.folded ?? "");
    if (!joins || !lexicon.complementizers.has(atoms[at + 1]?.folded ?? "")) continue;
    parts.push({ from: start, to: at });
    start = at + 2;
  }
  return [...parts, { from: start, to }];
}

/** "…. Demikian disampaikan X": what the sentence before tells is what X said. */
export function pointedBackAt(reading: SegmentReading): QuoteMention | null {
  const { segment, told, frames, context } = reading;
  const [frame] = frames;
  if (told === undefined || frame === undefined) return null;
  const points = matchPhrase(segment.atoms, 0, context.lexicon.backward);
  if (points === 0 || frame.verb.from > points || segment.paragraph - told.paragraph > 1)
    return null;
  if (told.atoms.some(({ kind }) => kind === "quote")) return null;
  const span = trimmed(told.atoms, 0, told.atoms.length);
  const [quote] = span === null ? [] : indirectQuote(reading, { ...frame, sense: "said" }, span);
  return quote ?? null;
}

/** From the frame to the sentence's end, a concession, the next frame or a relay. */
function contentAfter(
  { segment, relay, context }: SegmentReading,
  frame: Frame,
  next: Frame | undefined,
): AtomRange | null {
  const { atoms } = segment;
  const first = atoms[frame.contentFrom];
  if (first === undefined || first.kind === "quote") return null;
  const edge =
    next !== undefined && next.verb.from > frame.contentFrom && next.content === "after"
      ? frameEdge(atoms, next, context)
      : atoms.length;
  // What is said may itself tell that somebody speaks ("said her client maintained his innocence").
  const nests = edge === next?.from && edge - frame.contentFrom < INDIRECT_WORDS_MIN;
  let to = nests ? atoms.length : edge;
  if (relay !== null && relay.from > frame.contentFrom) to = Math.min(to, relay.from);
  const denied = frame.sense === "denied";
  for (let at = frame.contentFrom + 1; at < to; at += 1) {
    if (denied && concedes(atoms, at, context)) to = at;
    else if (atoms[at]?.kind === "quote" && startsUtterance(atoms, at)) to = at;
  }
  return { from: frame.contentFrom, to };
}

/** "… but …", "… as “…”": what follows is not denied. */
function concedes(atoms: readonly Atom[], at: number, { lexicon }: SpeakerContext): boolean {
  if (matchPhrase(atoms, at, lexicon.concessions) > 0) return true;
  return atoms[at + 1]?.kind === "quote" && lexicon.asWords.has(atoms[at]?.folded ?? "");
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
function contentBefore({ segment }: SegmentReading, frame: Frame): AtomRange | null {
  const { atoms } = segment;
  if (quoteEndsAt(atoms, frame.from - 1) || frame.from === 0) return null;
  const parenthetical = atoms[frame.to]?.folded === "," && atoms[frame.to + 1]?.capital === false;
  return { from: 0, to: parenthetical && frame.sense !== "denied" ? atoms.length : frame.from };
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
