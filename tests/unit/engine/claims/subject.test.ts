// Every person and happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { frameAt } from "../../../../lib/engine/claims/frame-at.ts";
import type { Reading } from "../../../../lib/engine/claims/reading.ts";
import {
  inDirectSpeech,
  keysOf,
  predicatesAt,
  sentenceAt,
  speakerAt,
} from "../../../../lib/engine/claims/subject.ts";
import { ContextWeigher } from "../../../../lib/engine/claims/weigh-context.ts";
import type { Span } from "../../../../lib/engine/text/span.ts";
import { article, read } from "../../../support/story.ts";

/** A text read, and where some words of it stand. */
function reading(language: LanguageId, text: string): Reading & { at(words: string): Span } {
  const found = read(article("Koran Uji", text, { language }));
  const at = (words: string): Span => {
    const start = found.document.text.indexOf(words);
    if (start === -1) throw new Error(`"${words}" is not in the text.`);
    return { start, end: start + words.length };
  };
  return { ...found, at };
}

describe("sentenceAt", () => {
  const text = reading(
    "id",
    "BATAM - Kapal itu tenggelam.\n\nBaca juga: Lima kapal\n\nDua orang tewas. Tiga hilang.",
  );

  it("finds the sentence that the words stand in", () => {
    const first = sentenceAt(text, text.at("tenggelam"));
    const second = sentenceAt(text, text.at("Dua orang"));
    const third = sentenceAt(text, text.at("Tiga"));
    expect([first, second, third]).not.toContain(null);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it.each(["BATAM", "Baca juga", "Lima kapal", "tewas. Tiga"])("finds none for %s", (words) => {
    expect(sentenceAt(text, text.at(words))).toBeNull();
  });
});

describe("frameAt", () => {
  it("takes the nearest happening of the clause", () => {
    const text = reading("en", "The ferry sank on Monday and the bridge collapsed on Tuesday.");
    const predicate = (words: string) => frameAt(text, 0, text.at(words))?.predicates;
    expect(predicate("Monday")).toEqual(["sink"]);
    expect(predicate("Tuesday")).toEqual(["collapse"]);
  });

  it("takes a telling only where nothing happened", () => {
    const told = reading("en", "The mayor said on Monday that the bridge collapsed.");
    expect(frameAt(told, 0, told.at("Monday"))?.predicates).toEqual(["collapse"]);
    const only = reading("en", "The mayor said so on Monday.");
    expect(frameAt(only, 0, only.at("Monday"))?.predicates).toEqual(["say"]);
  });

  it("takes the verb before a noun that stands as near", () => {
    const text = reading("id", "Kunjungan itu berakhir ketika jembatan runtuh pada Senin.");
    expect(frameAt(text, 0, text.at("Senin"))?.predicates).toEqual(["collapse"]);
  });

  it("has none in a sentence without a predicate", () => {
    const text = reading("en", "Monday, in the garden.");
    expect(frameAt(text, 0, text.at("Monday"))).toBeNull();
  });
});

describe("predicatesAt", () => {
  it("puts the claim's own predicate first, with no telling and none that the aspect is not asked of", () => {
    const text = reading("en", "The ferry sank on Monday and the mayor said so.");
    const frame = frameAt(text, 0, text.at("Monday"));
    expect(frame && predicatesAt(text, frame, "date")).toEqual(["sink"]);
    expect(frame && predicatesAt(text, frame, "wording")).toEqual([]);
  });
});

describe("who speaks", () => {
  const text = reading("en", "“The dam will hold through the winter,” Sari Wibowo said. It fell.");

  it("is the speaker of the words around", () => {
    expect(speakerAt(text, text.at("hold"))?.name).toBe("Sari Wibowo");
    expect(speakerAt(text, text.at("fell"))).toBeNull();
  });

  it("speaks directly between the marks only", () => {
    expect(inDirectSpeech(text, text.at("hold"))).toBe(true);
    expect(inDirectSpeech(text, text.at("Sari Wibowo"))).toBe(false);
  });
});

describe("the context of a claim", () => {
  const contextAt = (text: ReturnType<typeof reading>, words: string, sentence = 0) =>
    new ContextWeigher(text).weigh(sentence, text.at(words));

  it("leaves the claim's own words out", () => {
    const text = reading("en", "The ferry sank near the bridge.");
    expect(contextAt(text, "ferry").has("c:ferry")).toBe(false);
    expect(contextAt(text, "ferry").has("c:bridge")).toBe(true);
  });

  it("weighs the clause over the sentence before, and forgets what is farther", () => {
    const text = reading("en", "The dam held. The bridge stood. The ferry sank on Monday.");
    const context = contextAt(text, "Monday", 2);
    expect(context.get("c:ferry")).toBeGreaterThan(context.get("c:bridge") ?? 1);
    expect(context.has("c:bridge")).toBe(true);
    expect(context.has("c:dam")).toBe(false);
  });

  it("weighs less what stands across a quotation mark", () => {
    const text = reading("en", "“We left the bridge at last,” she said of the ferry on Monday.");
    const context = contextAt(text, "Monday");
    expect(context.get("c:ferry")).toBeGreaterThan(context.get("c:bridge") ?? 1);
  });
});

describe("roles", () => {
  it("are played by who and what, not by every word and no quality", () => {
    const item = (...keys: readonly string[]) =>
      ({ start: 0, end: 1, kind: "concept", keys }) as const;
    expect(keysOf([item("e:country:FR"), item("w:en:hold"), item("c:ferry")])).toEqual([
      "e:country:FR",
      "c:ferry",
    ]);
    expect(keysOf([item("c:morning"), item("c:total")])).toEqual([]);
  });
});
