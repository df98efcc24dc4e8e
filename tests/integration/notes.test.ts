// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import type { NoteOutcome, NoteTarget } from "../../lib/store/notes.ts";
import { assignFact } from "../../lib/workflows/assign-fact.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { getSheet } from "../../lib/workflows/load-sheet.ts";
import { markFactSeen, markSeen } from "../../lib/workflows/mark-seen.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { addNote, changeNote, resolveNote } from "../../lib/workflows/write-note.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
let factId: string;
let articleId: string;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  await story.add("Harian Satu", "deaths: [12]");
  articleId = await story.add("Harian Dua", "deaths: [13]");
  factId = (await story.fact("deaths")).id;
});
afterEach(() => desk.close());

const onFact = (): NoteTarget => ({ factId, articleId: null, place: null });
const onWords = (): NoteTarget => ({ factId, articleId, place: { start: 9, end: 11 } });
const write = (text: string, author = "Bima", target = onFact()) =>
  addNote({ target, text, author }, desk.options);
const threads = async () => (await getFact(factId, "all", desk.options))?.notes ?? [];
const undo = (decisionId: string) =>
  undoDecision({ decisionId, revision: null, author: "Ayu" }, desk.options);

function accepted(outcome: NoteOutcome): { noteId: string; decisionId: string } {
  if (!outcome.ok || outcome.value.decisionId === null) throw new Error(JSON.stringify(outcome));
  return { noteId: outcome.value.noteId, decisionId: outcome.value.decisionId };
}

async function undone(decisionId: string): Promise<string> {
  const outcome = await undo(decisionId);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.revision;
}

describe("a note", () => {
  it("is kept with its author and time, names colleagues known to the desk, and stands in the log", async () => {
    const { noteId, decisionId } = accepted(await write(" Ask @ayu and @Nobody.\r\n ", " Bima\n"));
    const [thread] = await threads();
    expect(thread?.note).toMatchObject({
      id: noteId,
      text: "Ask @ayu and @Nobody.",
      author: "Bima",
      mentions: ["Ayu"],
      resolved: null,
    });
    const log = await readLog(story.id, desk.options);
    expect(log[0]?.decision).toMatchObject({
      id: decisionId,
      kind: "note-added",
      factId,
      before: null,
      after: { id: noteId, text: "Ask @ayu and @Nobody." },
    });
  });

  it("has answers, also to answers, in one thread", async () => {
    const first = accepted(await write("Who counts?"));
    const answer = accepted(await write("The ministry.", "Ayu", { replyTo: first.noteId }));
    await write("Thanks.", "Bima", { replyTo: answer.noteId });
    const [thread, ...others] = await threads();
    expect(others).toEqual([]);
    expect(thread?.replies.map(({ text }) => text)).toEqual(["The ministry.", "Thanks."]);
  });

  it("is refused with the reason, and then nothing is written", async () => {
    expect(await write(" \n")).toMatchObject({ error: { reason: "text" } });
    expect(await write("x", " ")).toMatchObject({ error: { reason: "author" } });
    expect(await write("x".repeat(4001))).toMatchObject({ error: { reason: "long" } });
    const gone: readonly NoteTarget[] = [
      { factId: "nowhere", articleId: null, place: null },
      { factId: null, articleId: null, place: null },
      { factId, articleId: "nowhere", place: null },
      { factId, articleId, place: { start: 9, end: 900 } },
      { replyTo: "nowhere" },
    ];
    for (const target of gone) {
      expect(await write("x", "Bima", target)).toMatchObject({ error: { reason: "gone" } });
    }
    expect(await threads()).toEqual([]);
  });

  it("on words stands beside its fact and its article, and stays when a run replaces the claim", async () => {
    await write("Is this a typing mistake?", "Bima", onWords());
    const place = { start: 9, end: 11, text: "13" };
    expect(await threads()).toMatchObject([{ note: { place }, place, outlet: "Harian Dua" }]);
    await story.add("Harian Tiga", "deaths: [14]");
    expect(await threads()).toMatchObject([{ note: { place }, place }]);
    const article = await getArticle(articleId, desk.options);
    expect(article?.notes).toMatchObject([{ note: { factId }, place }]);
  });

  it("on an article alone belongs to no fact", async () => {
    await write("Who wrote this?", "Bima", { factId: null, articleId, place: null });
    expect(await threads()).toEqual([]);
    expect((await getArticle(articleId, desk.options))?.notes).toHaveLength(1);
  });

  it("is changed only by its author, who sees what they change", async () => {
    const { noteId } = accepted(await write("Ask @Ayu"));
    const change = (text: string, seen: string, author: string) =>
      changeNote({ noteId, text, seen, author }, desk.options);
    expect(await change("x", "Ask @Ayu", "Ayu")).toMatchObject({ error: { reason: "theirs" } });
    expect(await change("x", "Something else", "Bima")).toMatchObject({
      error: { reason: "stale" },
    });
    accepted(await change("Solved.", "Ask @Ayu", "bima"));
    expect(await threads()).toMatchObject([
      { note: { text: "Solved.", mentions: [] }, edited: [noteId] },
    ]);
  });

  it("makes no verdict stale", async () => {
    await write("Wait.");
    const ruling = { factId, ruling: verified("12"), revision: null, author: "Ayu" };
    expect(await recordRuling(ruling, desk.options)).toMatchObject({ ok: true });
  });

  it("never leaves with the sheet", async () => {
    await write("SECRET of the newsroom", "Bima", onWords());
    await assignFact({ factId, assignee: "SECRET colleague", author: "Bima" }, desk.options);
    // Every format is written from this and from nothing else.
    const wish = { storyId: story.id, language: "en", choice: WHOLE_STORY, author: "Ayu" } as const;
    const sheet = await getSheet(wish, desk.options);
    expect(sheet?.sections.flatMap(({ facts }) => facts)).not.toEqual([]);
    expect(JSON.stringify(sheet)).not.toContain("SECRET");
  });
});

describe("every step of a note", () => {
  it("can be taken back and done again", async () => {
    const added = accepted(await write("Ask @Ayu", "Bima", onWords()));
    const before = await threads();
    const takenBack = await undone(added.decisionId);
    expect(await threads()).toEqual([]);
    await undone(takenBack);
    expect(await threads()).toEqual(before);

    const { noteId } = added;
    const edit = { noteId, text: "Done.", seen: "Ask @Ayu", author: "Bima" };
    const edited = accepted(await changeNote(edit, desk.options));
    const unedited = await undone(edited.decisionId);
    expect(await threads()).toEqual(before);
    await undone(unedited);
    expect(await threads()).toMatchObject([{ note: { text: "Done.", mentions: [] } }]);

    const settle = (settled: boolean) =>
      resolveNote({ noteId, settled, author: "Ayu" }, desk.options);
    const resolved = accepted(await settle(true));
    expect(await threads()).toMatchObject([{ note: { resolved: { by: "Ayu" } } }]);
    expect(await settle(true)).toMatchObject({ ok: true, value: { decisionId: null } });
    const reopened = accepted(await settle(false));
    await undone(reopened.decisionId);
    expect(await threads()).toMatchObject([{ note: { resolved: { by: "Ayu" } } }]);
    const refused = await undo(resolved.decisionId);
    expect(refused).toMatchObject({ ok: true });
    expect(await threads()).toMatchObject([{ note: { resolved: null } }]);
  });

  it("stays where something later stands on it", async () => {
    const added = accepted(await write("Who counts?"));
    const answer = accepted(await write("The ministry.", "Ayu", { replyTo: added.noteId }));
    const stale = { ok: false, error: { kind: "refused", missing: [] } };
    expect(await undo(added.decisionId)).toEqual(stale);
    const { decisionId } = accepted(await write("Another thread."));
    const [settled] = (await threads()).filter(({ note }) => note.text === "Another thread.");
    const noteId = settled?.note.id ?? "";
    accepted(await resolveNote({ noteId, settled: true, author: "Ayu" }, desk.options));
    expect(await undo(decisionId)).toEqual(stale);
    expect(await threads()).toMatchObject([{}, { note: { resolved: { by: "Ayu" } } }]);
    accepted(await resolveNote({ noteId, settled: false, author: "Ayu" }, desk.options));
    await undone(decisionId);
    const withdrawn = await undone(answer.decisionId);
    const first = await undone(added.decisionId);
    // The answer cannot come back before what it answers.
    expect(await undo(withdrawn)).toEqual(stale);
    await undone(first);
    await undone(withdrawn);
    expect((await threads())[0]?.replies).toHaveLength(1);
  });
});

describe("an assignment", () => {
  const assign = (assignee: string, author = "Ayu") =>
    assignFact({ factId, assignee, author }, desk.options);
  const assignee = async () => (await story.fact("deaths")).attention.assignee;

  it("goes from one colleague to the next, and back", async () => {
    await assign(" Bima\n");
    const second = await assign("Citra");
    expect(await assignee()).toBe("Citra");
    if (!second.ok || second.value.decisionId === null) throw new Error("refused");
    const back = await undone(second.value.decisionId);
    expect(await assignee()).toBe("Bima");
    await undone(back);
    expect(await assignee()).toBe("Citra");
    await assign("");
    expect(await assignee()).toBeNull();
    const log = await readLog(story.id, desk.options);
    expect(log[0]?.decision).toMatchObject({
      kind: "fact-unassigned",
      before: "Citra",
      after: null,
    });
    expect(await assign("")).toEqual({ ok: true, value: { decisionId: null } });
  });

  it("is refused without a name or a fact", async () => {
    expect(await assign("Bima", "")).toMatchObject({ error: { reason: "author" } });
    const nowhere = { factId: "nowhere", assignee: "Bima", author: "Ayu" };
    expect(await assignFact(nowhere, desk.options)).toMatchObject({ error: { reason: "gone" } });
  });

  it("makes colleagues known who have signed nothing yet", async () => {
    await assign("Citra");
    const view = await getFact(factId, "all", desk.options);
    expect(view?.people).toEqual(["Ayu", "Citra"]);
  });
});

describe("what is mine", () => {
  const mine = async (reader: string) =>
    (await getBoard(story.id, "mine", { ...desk.options, reader }))?.facts.map(({ id }) => id);

  it("is what I have been given and what names me in an open note", async () => {
    await story.add("Harian Tiga", "weather: [rain]");
    const other = (await story.fact("weather")).id;
    expect(await mine("Ayu")).toEqual([]);
    await assignFact({ factId: other, assignee: "ayu", author: "Bima" }, desk.options);
    const { noteId } = accepted(await write("@Ayu?"));
    expect(await mine("Ayu")).toEqual([factId, other]);
    expect(await mine("Bima")).toEqual([]);
    expect(await mine("")).toEqual([]);
    await resolveNote({ noteId, settled: true, author: "Bima" }, desk.options);
    expect(await mine("Ayu")).toEqual([other]);
    const [summary] = await listStories({ ...desk.options, reader: "Ayu" });
    expect(summary?.counts.mine).toBe(1);
  });

  it("names notes on articles beside the board", async () => {
    await write("@Ayu, who is this?", "Bima", { factId: null, articleId, place: null });
    const board = await getBoard(story.id, "mine", { ...desk.options, reader: "Ayu" });
    expect(board?.mentions).toMatchObject([{ outlet: "Harian Dua", note: { author: "Bima" } }]);
  });
});

describe("what changed since I last looked", () => {
  const asAyu = () => ({ ...desk.options, reader: "Ayu" });
  const summary = async () => (await listStories(asAyu()))[0];
  const changed = async () =>
    (await getBoard(story.id, "changed", asAyu()))?.facts.map(({ id }) => id);

  async function look(): Promise<void> {
    const sequence = (await summary())?.sequence ?? 0;
    await markSeen({ storyId: story.id, sequence, reader: "Ayu" }, desk.options);
  }

  it("begins with the first look", async () => {
    await write("Before anybody looked.");
    expect(await summary()).toMatchObject({ visited: false, counts: { changed: 0 } });
    await look();
    expect(await summary()).toMatchObject({ visited: true, counts: { changed: 0 } });
  });

  it("is what others did, fact by fact, until it has been seen", async () => {
    await look();
    await write("Mine.", "Ayu");
    expect(await changed()).toEqual([]);
    await write("Theirs.");
    expect(await changed()).toEqual([factId]);
    const view = await getFact(factId, "all", asAyu());
    expect(view?.unseen).toMatchObject([{ kind: "note-added", author: "Bima" }]);
    const sequence = view?.story.sequence ?? 0;
    await markFactSeen({ factId, sequence, reader: "ayu" }, desk.options);
    expect(await changed()).toEqual([]);
    await write("Again.");
    expect(await changed()).toEqual([factId]);
    await look();
    expect(await changed()).toEqual([]);
  });

  it("counts an article of a colleague as a change of what it reports", async () => {
    await look();
    await story.add("Harian Tiga", "weather: [rain]"); // added by Ayu
    expect(await changed()).toEqual([]);
    const asBima = { ...desk.options, reader: "Bima" };
    await markSeen({ storyId: story.id, sequence: 0, reader: "Bima" }, desk.options);
    const board = await getBoard(story.id, "changed", asBima);
    expect(board?.facts.map(({ label }) => label).toSorted()).toEqual(["deaths", "weather"]);
  });

  it("can be taken back, and refuses what is no place in the log", async () => {
    await look();
    const before = (await summary())?.sequence ?? 0;
    await write("Theirs.");
    const sequence = before + 1;
    const seen = { storyId: story.id, sequence, reader: "Ayu" };
    expect(await markSeen(seen, desk.options)).toBe(before);
    expect(await changed()).toEqual([]);
    await markSeen({ ...seen, sequence: before }, desk.options);
    expect(await changed()).toEqual([factId]);
    for (const bad of [Number.NaN, -1, 1.5, 2 ** 40]) {
      expect(await markSeen({ ...seen, sequence: bad }, desk.options)).toBeNull();
    }
    expect(await changed()).toEqual([factId]);
  });
});
