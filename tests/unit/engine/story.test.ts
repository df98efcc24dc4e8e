import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../../../lib/engine/article.ts";
import { growStory } from "../../../lib/engine/grow-story.ts";
import { reconcile } from "../../../lib/engine/pipeline.ts";
import { Story } from "../../../lib/engine/story.ts";
import { writeArticles } from "../../bench/write-articles.ts";

// The events, outlets and people here are invented.

/** Articles of one event in both languages, some of which credit another outlet or give a fuller name than those before. */
function articles(count: number): readonly ArticleInput[] {
  const texts = [...writeArticles("id", count), ...writeArticles("en", count)];
  return texts.slice(0, count).map((text, index) => ({
    id: String(index).padStart(4, "0"),
    outlet: `Outlet ${index % 9}`,
    publishedAt: "2024-06-20",
    text: index % 5 === 4 ? `${text}\n\nDikutip dari Outlet 1, Kapten Hadi Purnomo Santoso.` : text,
  }));
}

const MANY = articles(17);

describe("a story that grows", () => {
  it("gives the answer of all its articles at once, after every article", {
    timeout: 60_000,
  }, () => {
    const story = new Story(MANY.slice(0, 12));
    for (const [index, article] of MANY.entries()) {
      if (index < 12) continue;
      story.add(article);
      expect(story.reconcile()).toEqual(reconcile(MANY.slice(0, index + 1)));
    }
  });

  it("takes in only what comes after its articles, and not before they are enough", () => {
    const [first, second] = MANY;
    if (first === undefined || second === undefined) throw new Error("too few articles");
    const small = new Story([first]);
    expect(small.canAdd(second)).toBe(false);
    expect(() => small.add(second)).toThrow(RangeError);
    const large = new Story(MANY.slice(1, 14));
    expect(large.canAdd(first)).toBe(false);
  });

  it("gives every report's exact words, also of the articles that came later", () => {
    const texts = new Map(MANY.map(({ id, text }) => [id, text]));
    const { facts } = reconcile(MANY);
    const late = facts.flatMap(({ reports }) => reports.filter(({ article }) => article >= "0012"));
    expect(late.length).toBeGreaterThan(10);
    for (const { article, evidence } of late)
      for (const { start, end, text } of evidence)
        expect(texts.get(article)?.slice(start, end)).toBe(text);
  });
});

describe("growStory", () => {
  // A lead each is enough to tell stories apart.
  const short = MANY.map((article) => ({ ...article, text: article.text.slice(0, 250) }));
  const twelve = short.slice(0, 12);

  it("keeps a story of the same articles, and grows one by those that come after", () => {
    const story = new Story(twelve);
    expect(growStory(story, twelve)).toBe(story);
    expect(growStory(story, short.slice(0, 14))).toBe(story);
    expect(story.inputs).toEqual(short.slice(0, 14));
  });

  it("begins anew where an article is gone, changed, or comes between", () => {
    const story = new Story(twelve);
    const changed = short.map((article, index) =>
      index === 3 ? { ...article, text: `${article.text} Koreksi.` } : article,
    );
    expect(growStory(story, changed)).not.toBe(story);
    expect(growStory(story, short.slice(1))).not.toBe(story);
    const between = short.slice(0, 1).map((article) => ({ ...article, id: "0000a" }));
    expect(growStory(story, [...twelve, ...between])).not.toBe(story);
    expect(growStory(null, twelve).inputs).toEqual(twelve);
  });
});
