import type { QuotationLexicon } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import type { PartyMention, QuoteMention } from "./mention.ts";
import type { Atom } from "./quote/atom.ts";
import { attributeSegment } from "./quote/attribute-segment.ts";
import { compileLexicon } from "./quote/compile-lexicon.ts";
import { findFrames } from "./quote/find-frames.ts";
import type { Frame } from "./quote/frame.ts";
import { subjectNear } from "./quote/main-subject.ts";
import { partRelays } from "./quote/part-relays.ts";
import { readSegments, type Segment } from "./quote/read-atoms.ts";
import { readRelay } from "./quote/read-relay.ts";
import { SpeakerTopics } from "./quote/resolve-speaker.ts";
import type { Speaker, SpeakerContext } from "./quote/speaker.ts";

/**
 * Finds what is said in an article and who says it: quotations, quoted terms, indirect speech and denials, in the order
 * of their start. `parties` name the speakers where they can; a speaker that no party names is read from its capitals
 * or its role. Spans count in `document.text`. A speaker that is unsure is left out rather than guessed.
 */
export function findQuotes(
  document: Document,
  lexicon: QuotationLexicon,
  parties: readonly PartyMention[],
): readonly QuoteMention[] {
  const context: SpeakerContext = {
    document,
    lexicon: compileLexicon(lexicon),
    parties: [...parties].sort((a, b) => a.nameSpan.start - b.nameSpan.start || b.end - a.end),
  };
  const topics = new SpeakerTopics(context);
  const segments = readSegments(document);
  const quotes: QuoteMention[] = [];
  let told: Segment | undefined;
  for (const [index, segment] of segments.entries()) {
    const { spoken, relay: passedOn } = partRelays(findFrames(segment.atoms, context));
    const frames = speakingFrames(spoken, segment, topics, context);
    const speaks = frames.length > 0 || segment.atoms.some(isQuote);
    if (speaks) {
      const next = segments[index + 1];
      const relay = passedOn ?? readRelay(segment.atoms, context);
      const last = quotes.at(-1);
      quotes.push(
        ...attributeSegment({ segment, told, next, frames, last, topics, relay, context }),
      );
    }
    topics.pass(segment, frames);
    const newest = quotes.at(-1);
    if (newest?.speaker !== undefined && !newest.closed) topics.extend(segment.paragraph);
    told = speaks ? undefined : segment;
  }
  return carryBack(quotes.sort((a, b) => a.start - b.start || b.end - a.end));
}

function isQuote({ kind }: Atom): boolean {
  return kind === "quote";
}

/** The frames with their speakers; those whose pronoun nobody stands for are left out. */
function speakingFrames(
  spoken: readonly Frame[],
  segment: Segment,
  topics: SpeakerTopics,
  context: SpeakerContext,
): readonly Frame[] {
  if (spoken.length === 0) return spoken;
  const frames: Frame[] = [];
  for (const frame of spoken) {
    const speaker = speakerOf(frame, segment, topics, context);
    if (speaker !== null) frames.push({ ...frame, speaker });
  }
  return frames;
}

/** A pronoun stands for the subject of its own sentence, where the pronoun hangs on it, else for who spoke last. */
function speakerOf(
  { speaker, from, verb }: Frame,
  segment: Segment,
  topics: SpeakerTopics,
  context: SpeakerContext,
): Speaker | null {
  if (speaker.pronoun !== "many" || verb.from === 0)
    return topics.resolve(speaker, segment.paragraph);
  const lead = segment.atoms[from - 1]?.folded ?? "";
  const near = context.lexicon.unsaid.has(lead) ? subjectNear(segment.atoms, from, context) : null;
  if (near === null) return topics.resolve(speaker, segment.paragraph);
  return { ...near, start: speaker.start, end: speaker.end, text: speaker.text };
}

/** A quotation that goes on in the next paragraph is said by whoever that paragraph names. */
function carryBack(quotes: readonly QuoteMention[]): readonly QuoteMention[] {
  if (!quotes.some(isOpen)) return quotes;
  const carried = [...quotes];
  let next: QuoteMention | undefined;
  for (let index = carried.length - 1; index >= 0; index -= 1) {
    const quote = carried[index];
    if (quote === undefined || quote.form === "indirect") continue;
    const follows = next !== undefined && next.start - quote.end <= BREAK_UNITS_MAX;
    const speaker = follows && isOpen(quote) ? next?.speaker : undefined;
    const own = speaker === undefined ? quote : { ...quote, speaker, ruleId: "quote-reopened" };
    carried[index] = own;
    next = own;
  }
  return carried;
}

/** A quotation that its paragraph leaves open and nobody is known to say. */
function isOpen({ form, closed, speaker }: QuoteMention): boolean {
  return form !== "indirect" && !closed && speaker === undefined;
}

/** Between two paragraphs of one quotation stand no more than its marks and line breaks. */
const BREAK_UNITS_MAX = 6;
