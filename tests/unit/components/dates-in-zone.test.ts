// The outlets, people and events here are invented for the tests.
import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ActivityList } from "../../../components/activity/activity-list";
import { ArticleList } from "../../../components/articles/article-list";
import { OutletArticles } from "../../../components/outlets/outlet-articles";
import { ArticleHitItem, NoteHitItem } from "../../../components/search/hit-items";
import { ExportList } from "../../../components/sheet/export-list";
import { DEFAULT_RULES } from "../../../lib/editorial/rules";
import { WHOLE_STORY } from "../../../lib/editorial/sheet/sheet-choice";
import en from "../../../lib/messages/en.json" with { type: "json" };
import { article, board, decision } from "./fixtures";

// An evening in London, when it is the next day in Jayapura: nine hours ahead, and no server of ours stands there.
const EVENING = "2024-06-19T20:30:00Z";
const timeZone = "Asia/Jayapura";

function draw(element: ReactNode): string {
  const shell = { locale: "en", messages: en, timeZone: "UTC", children: element } as const;
  return renderToStaticMarkup(createElement(NextIntlClientProvider, shell));
}

const late = { ...article("a"), publishedAt: EVENING, addedAt: EVENING };
const { story } = board([late], []);

describe("a date of a story", () => {
  it("is a day of the story's zone among its articles", () => {
    const drawn = draw(createElement(ArticleList, { articles: [late], timeZone }));
    expect(drawn.match(/20 June 2024/g)).toHaveLength(2);
    expect(drawn).not.toContain("19 June");
  });

  it("is a time of the story's zone in its log and among its sheets", () => {
    const inZone = { ...story, rules: { ...DEFAULT_RULES, timeZone } };
    const entry = decision(1, { kind: "exported", at: EVENING });
    const item = { decision: entry, fact: null, article: null, again: null, revision: null };
    const view = {
      story: inZone,
      filter: { person: null, kind: null, factId: null, from: null, to: null },
      people: [],
      kinds: [],
      facts: [],
      total: 1,
      page: 1,
      pages: 1,
      items: [item],
    };
    const undo = async () => null;
    const inItsZone = "20 June 2024 at 05:30<";
    expect(draw(createElement(ActivityList, { view, undo }))).toContain(inItsZone);
    const exported = {
      storyId: story.id,
      code: "T-1",
      format: "pdf",
      language: "en",
      choice: WHOLE_STORY,
      sha256: "",
      contentSha256: "",
      author: "Ayu",
      at: EVENING,
    } as const;
    const exports = [{ exported, title: story.title, timeZone: null, stale: false, changes: null }];
    expect(draw(createElement(ExportList, { exports, timeZone }))).toContain(inItsZone);
  });

  it("names its zone where other stories stand beside it", () => {
    const hit = { id: "a", storyTitle: "A flood", timeZone };
    const found = {
      ...hit,
      outlet: "Outlet a",
      title: "Flood",
      publishedAt: EVENING,
      language: "en",
      passage: null,
    } as const;
    const zoned = "20 June 2024 at 05:30 GMT+9";
    expect(draw(createElement(ArticleHitItem, { hit: found, terms: [] }))).toContain(zoned);
    const note = { author: "Ayu", at: EVENING, text: "Why?", resolved: false, fact: null };
    const noted = { ...hit, ...note, article: null };
    expect(draw(createElement(NoteHitItem, { hit: noted, terms: [] }))).toContain(zoned);
    const fared = { stood: 0, partial: 0, refuted: 0 };
    const names = { name: "Outlet a", folded: "outlet a" };
    const outlet = { id: "o", ...names, kind: "outlet", mergedIntoId: null } as const;
    const view = {
      outlet: { ...outlet, spellings: [], articles: 1, stories: 1, fared, openCorrections: 0 },
      origins: [],
      judged: [],
      corrections: [],
      articles: [{ article: late, story: "A flood", timeZone }],
      others: [],
    };
    expect(draw(createElement(OutletArticles, { view }))).toContain(zoned);
  });
});
