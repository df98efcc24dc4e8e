import type { QuotationLexicon } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import type { PartyMention, QuoteMention } from "./mention.ts";
import { attributeSegment } from "./quote/attribute-segment.ts";
import { compileLexicon } from "./quote/compile-lexicon.ts";
import { findFrames } from "./quote/find-frames.ts";
import { readSegments } from "./quote/read-atoms.ts";
import { readRelay } from "./quote/read-relay.ts";
import type { SpeakerContext } from "./quote/read-speaker.ts";
import { SpeakerTopics } from "./quote/resolve-speaker.ts";

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
  for (const [index, segment] of segments.entries()) {
    const frames = findFrames(segment.atoms, context).flatMap((frame) => {
      const speaker = topics.resolve(frame.speaker, segment.paragraph);
      return speaker === null ? [] : [{ ...frame, speaker }];
    });
    const next = segments[index + 1];
    const speaks = frames.length > 0 || segment.atoms.some(({ kind }) => kind === "quote");
    const relay = speaks ? readRelay(segment.atoms, context) : null;
    quotes.push(
      ...attributeSegment({ segment, next, frames, last: quotes.at(-1), topics, relay, context }),
    );
    topics.pass(segment, frames);
    const last = quotes.at(-1);
    if (last?.speaker !== undefined && !last.closed) topics.extend(segment.paragraph);
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}
