// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_RULES } from "../../lib/editorial/rules.ts";
import { readSearchQuery } from "../../lib/editorial/search/search-query.ts";
import type { StoryEvent } from "../../lib/editorial/views.ts";
import type { NoteTarget } from "../../lib/store/notes.ts";
import { browseActivity } from "../../lib/workflows/browse-activity.ts";
import { changeStoryRules } from "../../lib/workflows/change-rules.ts";
import { followStory } from "../../lib/workflows/follow-story.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { markSeen } from "../../lib/workflows/mark-seen.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { searchDesk } from "../../lib/workflows/search-desk.ts";
import { takeBackDecision, takeStep } from "../../lib/workflows/take-step.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { addNote, changeNote, resolveNote } from "../../lib/workflows/write-note.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

// Ayu reads first and Budi second; Citra looks on. What Ayu writes once she has decided has SECRET in it.
let desk: TestDesk;
let story: StoryInHand;
let factId: string;
let articleId: string;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  const rules = { ...DEFAULT_RULES, secondReader: true };
  await changeStoryRules({ storyId: story.id, rules, author: "Ayu" }, desk.options);
  await story.add("Harian Satu", "deaths: [12]");
  articleId = await story.add("Harian Dua", "deaths: [13]");
  factId = (await story.fact("deaths")).id;
});
afterEach(() => desk.close());

const as = (reader: string) => ({ ...desk.options, reader });
const onFact = (): NoteTarget => ({ factId, articleId: null, place: null });
const onWords = (): NoteTarget => ({ factId, articleId, place: { start: 9, end: 11 } });
const rule = (author: string, value = "12") =>
  recordRuling({ factId, ruling: verified(value), revision: null, author }, desk.options);

async function write(text: string, author: string, target = onFact()) {
  const outcome = await addNote({ target, text, author }, desk.options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const { noteId, decisionId } = outcome.value;
  return { noteId, decisionId: decisionId ?? "" };
}

async function change(noteId: string, seen: string, text: string): Promise<string> {
  const outcome = await changeNote({ noteId, seen, text, author: "Ayu" }, desk.options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.decisionId ?? "";
}

async function factNotes(reader: string) {
  const view = await getFact(factId, "all", as(reader));
  return {
    texts: (view?.notes ?? []).flatMap(({ note, replies }) =>
      [note, ...replies].map((n) => n.text),
    ),
    heldBack: view?.heldBack,
  };
}

const found = (reader: string, q: string) => searchDesk(readSearchQuery({ q }), as(reader));

async function heard(): Promise<readonly StoryEvent[]> {
  const events: StoryEvent[] = [];
  const follow = { storyId: story.id, after: 0 };
  const stop = await followStory(follow, (event) => event && events.push(event), desk.options);
  stop?.();
  return events;
}

/** All that any screen or stream tells a reader, as it would travel to their browser. */
async function everything(reader: string): Promise<string> {
  return JSON.stringify([
    await getFact(factId, "all", as(reader)),
    await getBoard(story.id, "all", as(reader)),
    await browseActivity(story.id, {}, as(reader)),
    await getArticle(articleId, as(reader)),
    await found(reader, "SECRET"),
    await heard(),
  ]);
}

describe("what a first reader notes after their verdict", () => {
  it("reaches nobody else on any way until a second one has decided, and then everybody", async () => {
    await rule("Ayu");
    const { noteId } = await write("SECRET: 12, says the hospital.", "Ayu", onWords());
    await write("SECRET again", "ayu ", { replyTo: noteId });
    await resolveNote({ noteId, settled: true, author: "Ayu" }, desk.options);
    for (const reader of ["Budi", "Citra", ""]) {
      expect(await everything(reader)).not.toContain("SECRET");
    }
    expect(await everything("Ayu")).toContain("SECRET");

    await rule("Budi");
    for (const reader of ["Budi", "Citra", ""]) {
      expect(await everything(reader)).toContain("SECRET");
      expect((await factNotes(reader)).heldBack).toEqual({ count: 0, by: [] });
    }
  });

  it("is told of on the fact and on the article: how much there is, and whose", async () => {
    await rule("Ayu");
    await write("SECRET", "Ayu", onWords());
    const heldBack = { count: 1, by: ["Ayu"] };
    expect(await factNotes("Budi")).toEqual({ texts: [], heldBack });
    expect(await getArticle(articleId, as("Budi"))).toMatchObject({ notes: [], heldBack });
    expect(await factNotes("Ayu")).toEqual({ texts: ["SECRET"], heldBack: { count: 0, by: [] } });
  });

  it("is not found by its words, nor counted, and the search says that it did not look", async () => {
    await write("Ask the hospital.", "Citra");
    await rule("Ayu");
    await write("The hospital says SECRET", "Ayu");
    expect(await found("Budi", "hospital")).toMatchObject({
      notes: [{ author: "Citra" }],
      counts: { note: 1 },
      heldNotes: 1,
    });
    expect(await found("Ayu", "hospital")).toMatchObject({ counts: { note: 2 }, heldNotes: 0 });
    await rule("Budi");
    expect(await found("Budi", "hospital")).toMatchObject({ counts: { note: 2 }, heldNotes: 0 });
  });

  it("stands in the log and among the news without its words", async () => {
    await markSeen({ storyId: story.id, sequence: 1, reader: "Budi" }, desk.options);
    await rule("Ayu");
    const { decisionId } = await write("SECRET", "Ayu");
    const log = await browseActivity(story.id, {}, as("Budi"));
    const [entry] = log?.items ?? [];
    expect(entry).toMatchObject({
      decision: { id: decisionId, kind: "note-added", author: "Ayu", before: null, after: null },
      again: null,
    });
    const { unseen } = (await getFact(factId, "all", as("Budi"))) ?? {};
    expect(unseen?.map(({ kind, after }) => [kind, after])).toEqual([
      ["first-reading", null],
      ["note-added", null],
    ]);
  });

  it("still says that a colleague is named", async () => {
    await write("I am here.", "Budi");
    await rule("Ayu");
    await write("@Budi SECRET", "Ayu");
    const [fact] = (await getBoard(story.id, "mine", as("Budi")))?.facts ?? [];
    expect(fact?.attention).toMatchObject({ mine: true, openNotes: 2 });
    expect(await everything("Budi")).not.toContain("SECRET");
  });

  it("leaves an earlier note with the words that everybody had seen", async () => {
    const { noteId } = await write("Who counts?", "Ayu");
    await rule("Ayu");
    const edit = await change(noteId, "Who counts?", "SECRET: the hospital counts");
    await resolveNote({ noteId, settled: true, author: "Budi" }, desk.options);
    expect(await factNotes("Budi")).toEqual({
      texts: ["Who counts?"],
      heldBack: { count: 1, by: ["Ayu"] },
    });
    expect(await everything("Budi")).not.toContain("SECRET");
    const undone = await undoDecision(
      { decisionId: edit, revision: null, author: "Ayu" },
      desk.options,
    );
    expect(undone).toMatchObject({ ok: true });
    expect(await factNotes("Budi")).toEqual({
      texts: ["Who counts?"],
      heldBack: { count: 0, by: [] },
    });
    expect(await everything("Budi")).not.toContain("SECRET");
  });

  it("is told to nobody who takes a step back", async () => {
    await rule("Ayu");
    const { decisionId, noteId } = await write("SECRET", "Ayu");
    const back = { decisionId, revision: null, author: "Budi" };
    expect(JSON.stringify(await takeBackDecision(back, desk.options))).not.toContain("SECRET");
    await write("SECRET too", "Ayu");
    await resolveNote({ noteId, settled: true, author: "Budi" }, desk.options);
    const step = { storyId: story.id, author: "Budi", direction: "undo" } as const;
    expect(JSON.stringify(await takeStep(step, desk.options))).not.toContain("SECRET");
    expect(await everything("Budi")).not.toContain("SECRET");
  });

  it("stays hidden where the first verdict was taken back, and is shown where no second one is asked for", async () => {
    const first = await rule("Ayu");
    const decisionId = first?.ok ? first.value.revision : "";
    await write("SECRET", "Ayu");
    await undoDecision({ decisionId, revision: decisionId, author: "Ayu" }, desk.options);
    expect(await everything("Budi")).not.toContain("SECRET");
    const plain = { storyId: story.id, rules: DEFAULT_RULES, author: "Ayu" };
    await changeStoryRules(plain, desk.options);
    expect((await factNotes("Budi")).texts).toEqual(["SECRET"]);
  });
});

describe("what does not give a verdict away", () => {
  it("is what others write, and what the first reader wrote before", async () => {
    await write("Before", "Ayu");
    await rule("Ayu");
    await write("Beside", "Citra");
    expect((await factNotes("Budi")).texts).toEqual(["Before", "Beside"]);
    expect((await factNotes("Ayu")).texts).toEqual(["Before", "Beside"]);
  });

  it("is what is noted once both have decided, also where they differ", async () => {
    await rule("Ayu");
    await rule("Budi", "13");
    await write("Let us talk.", "Ayu");
    expect(await factNotes("Citra")).toEqual({
      texts: ["Let us talk."],
      heldBack: { count: 0, by: [] },
    });
  });
});
