// Outlets, people and events are invented, but for the names of the world's agencies.
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findCredits } from "../../../../lib/engine/mentions/credit.ts";
import { findQuotes } from "../../../../lib/engine/mentions/quote.ts";
import type { OriginArticle } from "../../../../lib/engine/origins/origin-index.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

/** An article as its origin is judged from; its id is the outlet's name unless another is given. */
export function originArticle(
  outlet: string,
  text: string,
  id: string = outlet,
  language: LanguageId = "en",
): OriginArticle {
  const document = readDocument({ id, outlet, language, text });
  const { quotations, credits } = LANGUAGES[language];
  return {
    id,
    outlet,
    document,
    credits: findCredits(document, credits, outlet),
    quotes: findQuotes(document, quotations, []),
  };
}

/** Numbers from 0 up to 1, the same for one seed. */
export function numbersFrom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WHO =
  "the captain|two divers|a fisherman|the harbour master|rescue crews|an engineer|several passengers|the owner|a customs officer|the mayor".split(
    "|",
  );
const DID =
  "warned|reached|searched|described|repaired|left|blamed|inspected|followed|praised".split("|");
const WHAT =
  "the broken hull|a narrow channel|the old lighthouse|its last boats|the northern pier|a faulty chart|the flooded engine room|the coast road|every cabin|a rusted crane".split(
    "|",
  );
const WHEN =
  "before dawn|late on Tuesday|within an hour|after the storm|during the night|at low tide|for three days|by the weekend".split(
    "|",
  );
const WHY =
  "because the wind had turned|while the tide kept rising|although no alarm was heard|since fuel was running out|as fog hid the shore|so that others could leave".split(
    "|",
  );

/** A report of some paragraphs that shares no more than stock phrases with one of another seed. */
export function writeReport(seed: number, paragraphs = 5): string {
  const next = numbersFrom(seed);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? "";
  const name = () =>
    `${String.fromCharCode(65 + Math.floor(next() * 26))}${Math.floor(next() * 1e6).toString(36)}`;
  const sentence = () => {
    const words = [
      pick(WHO),
      name(),
      pick(DID),
      name(),
      pick(WHAT),
      name(),
      pick(WHEN),
      name(),
      pick(WHY),
    ];
    const text = words.join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: paragraphs }, () => `${sentence()} ${sentence()} ${sentence()}`).join(
    "\n\n",
  );
}

/** What newsrooms do to a text that they take over. */
export const EDITS: Readonly<Record<string, (text: string, seed: number) => string>> = {
  "as it is": (text) => text,
  "one word in seven changed": (text, seed) => {
    const next = numbersFrom(seed);
    const from = Math.floor(next() * 7);
    return text
      .split(" ")
      .map((word, at) => (at % 7 === from ? `x${Math.floor(next() * 1e6).toString(36)}` : word))
      .join(" ");
  },
  "paragraphs in another order": (text, seed) => {
    const next = numbersFrom(seed);
    return text
      .split("\n\n")
      .map((paragraph) => ({ paragraph, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ paragraph }) => paragraph)
      .join("\n\n");
  },
  "a new headline": (text, seed) =>
    `Ship disaster number ${seed} shakes the whole coast\n\n${text}`,
  "the first half": (text) => {
    const paragraphs = text.split("\n\n");
    return paragraphs.slice(0, Math.ceil(paragraphs.length / 2)).join("\n\n");
  },
  "a background paragraph added": (text, seed) => `${text}\n\n${writeReport(seed + 7_000_000, 1)}`,
  "sentences left out": (text, seed) => {
    const next = numbersFrom(seed);
    return text
      .split("\n\n")
      .map((paragraph) =>
        paragraph
          .split(/(?<=\.) /)
          .filter((_, at) => at === 0 || next() > 0.3)
          .join(" "),
      )
      .join("\n\n");
  },
};
