// The events, outlets and people here are invented.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EditRequest } from "../../lib/editorial/edits/edit-request.ts";
import type { FactState } from "../../lib/editorial/views.ts";
import { addFact, type EditInput, editFact } from "../../lib/workflows/edit-fact.ts";
import { getArticle } from "../../lib/workflows/get-article.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { getFact } from "../../lib/workflows/get-fact.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;
let first: string;
let second: string;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk);
  first = await story.add("Harian Satu", "deaths: [12]\nname: [Melati]\nPolice spoke of 14 dead.");
  second = await story.add("Harian Dua", "deaths: [13]\nname: [Melati]");
});
afterEach(() => desk.close());

/** Edits a fact as it stands now and returns the decision; throws where it is refused. */
async function edit(fact: FactState, request: EditInput["edit"]): Promise<string> {
  const outcome = await tryEdit(fact, request);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.revision;
}

async function tryEdit(fact: FactState, request: EditInput["edit"], author = "Ayu") {
  const revision = (await getFact(fact.id, "all", desk.options))?.fact.revision ?? null;
  return editFact({ factId: fact.id, edit: request, revision, author }, desk.options);
}

function claimOf(fact: FactState, article: string) {
  const words = fact.reports.find((report) => report.article === article)?.evidence[0];
  if (words === undefined) throw new Error("That article has no claim here.");
  return { article, start: words.start, end: words.end };
}

const undo = (decisionId: string) =>
  undoDecision({ decisionId, revision: null, author: "Ayu" }, desk.options);

/** What stands on the board: question, status, and each outlet's value, mark and words. */
async function standing() {
  return (await story.board()).map(({ question, status, reports }) => [
    question.en,
    status,
    ...reports.map(({ value, mark, stance }) => `${value} ${mark ?? "suggested"} ${stance}`),
  ]);
}

const UNTOUCHED = [
  ["deaths", "conflict", "12 suggested conflicts", "13 suggested conflicts"],
  ["name", "agree", "Melati suggested agrees", "Melati suggested agrees"],
];

describe("an edit", () => {
  it("adds a fact with its first claim, or neither where the claim is refused", async () => {
    const text = (await getArticle(first, desk.options))?.text ?? "";
    const start = text.indexOf("14 dead");
    const add = (end: number) =>
      addFact(
        {
          storyId: story.id,
          edit: { op: "add-fact", question: "What did police say?", aspect: "name" },
          claim: {
            op: "add-claim",
            claim: { article: first, start, end },
            answer: { kind: "other", text: "14" },
            speaker: null,
          },
          author: "Ayu",
        },
        desk.options,
      );
    const counts = async () => [
      await desk.store.prisma.fact.count(),
      await desk.store.prisma.decision.count(),
    ];
    const [facts = 0, decisions = 0] = await counts();
    expect(await add(start)).toMatchObject({ error: { kind: "refused", problem: "words" } });
    expect(await counts()).toEqual([facts, decisions]);
    const made = await add(start + 7);
    expect(await counts()).toEqual([facts + 1, decisions + 2]);
    const factId = made?.ok ? made.value.factId : "";
    const view = await getFact(factId, "all", desk.options);
    expect(view?.fact).toMatchObject({
      revision: made?.ok ? made.value.revision : null,
      reports: [{ value: "14", mark: "added", evidence: [{ text: "14 dead" }] }],
    });
  });

  it("puts no claim into a fact that was taken off the board", async () => {
    const deaths = await story.fact("deaths");
    const name = await story.fact("name");
    await edit(deaths, { op: "set-fact-aside", reason: "Nobody asks." });
    const text = (await getArticle(first, desk.options))?.text ?? "";
    const start = text.indexOf("14");
    const claim = { article: first, start, end: start + 2 };
    const answer = { kind: "other", text: "14" } as const;
    const refused = { ok: false, error: { kind: "refused", problem: "fact" } };
    expect(await tryEdit(deaths, { op: "add-claim", claim, answer, speaker: null })).toEqual(
      refused,
    );
    expect(await tryEdit(deaths, { op: "merge", from: name.id })).toEqual(refused);
  });

  it("sets a claim aside with its reason, through every later run, until it is restored", async () => {
    expect(await standing()).toEqual(UNTOUCHED);
    const deaths = await story.fact("deaths");
    const claim = claimOf(deaths, second);
    expect(await tryEdit(deaths, { op: "set-aside", claim, reason: " " })).toEqual({
      ok: false,
      error: { kind: "refused", problem: "reason" },
    });
    const aside = await edit(deaths, { op: "set-aside", claim, reason: "A misprint." });
    const without = [["deaths", "single", "12 suggested agrees"], UNTOUCHED[1]];
    expect((await standing()).toSorted()).toEqual(without.toSorted());
    await reconcileStory(story.id, desk.options);
    expect((await standing()).toSorted()).toEqual(without.toSorted());
    const view = await getFact(deaths.id, "all", desk.options);
    expect(view?.aside).toMatchObject([
      { decision: aside, author: "Ayu", reason: "A misprint.", outlet: "Harian Dua" },
    ]);
    expect(await undo(aside)).toMatchObject({ ok: true });
    expect(await standing()).toEqual(UNTOUCHED);
    expect(await undo(aside)).toMatchObject({ ok: false });
  });

  it("changes a claim's words, value, speaker and stance, and leaves the text alone", async () => {
    const deaths = await story.fact("deaths");
    const text = (await getArticle(first, desk.options))?.text ?? "";
    const start = text.indexOf("14 dead");
    const changed = await edit(deaths, {
      op: "change",
      claim: claimOf(deaths, first),
      change: {
        span: { start, end: start + 7 },
        answer: { kind: "value", value: "13" },
        speaker: "Police",
      },
      reason: "",
    });
    const now = await story.fact("deaths");
    expect(now.status).toBe("agree");
    const report = now.reports.find(({ article }) => article === first);
    expect(report).toMatchObject({ value: "13", mark: "changed", speaker: { name: "Police" } });
    expect(report?.evidence).toEqual([{ start, end: start + 7, text: "14 dead" }]);
    await reconcileStory(story.id, desk.options);
    expect(await story.fact("deaths")).toEqual(now);
    await undo(changed);
    expect(await standing()).toEqual(UNTOUCHED);
    expect((await getArticle(first, desk.options))?.text).toBe(text);
  });

  it("moves a claim to another fact, and merges and splits facts", async () => {
    const deaths = await story.fact("deaths");
    const name = await story.fact("name");
    const moved = await edit(deaths, { op: "move", claim: claimOf(deaths, second), to: name.id });
    expect(await standing()).toEqual([
      [
        "name",
        "conflict",
        "Melati suggested conflicts",
        "Melati suggested conflicts",
        "13 moved conflicts",
      ],
      ["deaths", "single", "12 suggested agrees"],
    ]);
    await undo(moved);
    const merged = await edit(name, { op: "merge", from: deaths.id });
    expect((await story.board()).map(({ id }) => id)).toEqual([name.id]);
    expect((await getFact(deaths.id, "all", desk.options))?.fact.hidden).toBe("merged");
    await undo(merged);
    expect(await standing()).toEqual(UNTOUCHED);

    const question = "How many died in the second boat?";
    const claims = [claimOf(deaths, second)];
    const split = await edit(deaths, { op: "split", claims, question });
    expect((await standing()).toSorted()).toEqual([
      ["How many died in the second boat?", "single", "13 moved agrees"],
      ["deaths", "single", "12 suggested agrees"],
      UNTOUCHED[1],
    ]);
    await reconcileStory(story.id, desk.options);
    expect(await story.board()).toHaveLength(3);
    await undo(split);
    expect(await standing()).toEqual(UNTOUCHED);
  });

  it("adds a fact and a claim in the exact words of an article", async () => {
    const question = "How many dead did the police count?";
    const made = await addFact(
      { storyId: story.id, edit: { op: "add-fact", question, aspect: "quantity" }, author: "Ayu" },
      desk.options,
    );
    if (!made?.ok) throw new Error(JSON.stringify(made));
    const fact = (await getFact(made.value.factId, "all", desk.options))?.fact;
    if (fact === undefined) throw new Error("The fact is not there.");
    expect(fact).toMatchObject({ by: "editor", reports: [], question: { en: question } });
    const text = (await getArticle(first, desk.options))?.text ?? "";
    const start = text.indexOf("14 dead");
    const claim = { article: first, start, end: start + 7 };
    const add = { op: "add-claim", answer: { kind: "other", text: "14" }, speaker: null } as const;
    await edit(fact, { ...add, claim });
    const refused = (problem: string) => ({ ok: false, error: { kind: "refused", problem } });
    expect(await tryEdit(fact, { ...add, claim })).toEqual(refused("known"));
    const beyond = { ...claim, end: text.length + 1 };
    expect(await tryEdit(fact, { ...add, claim: beyond })).toEqual(refused("words"));
    const nowhere = { ...claim, article: second, end: start };
    expect(await tryEdit(fact, { ...add, claim: nowhere })).toEqual(refused("words"));
    await reconcileStory(story.id, desk.options);
    const kept = (await getFact(fact.id, "all", desk.options))?.fact;
    expect(kept?.reports).toMatchObject([
      { value: "14", mark: "added", evidence: [{ start, end: start + 7, text: "14 dead" }] },
    ]);
  });

  it("asks otherwise and takes a fact off the board", async () => {
    const name = await story.fact("name");
    const asked = await edit(name, { op: "question", question: "What is the ferry called?" });
    await reconcileStory(story.id, desk.options);
    expect(await story.fact("What is the ferry called?")).toMatchObject({ id: name.id });
    await undo(asked);
    await edit(name, { op: "set-fact-aside", reason: "Nobody asks." });
    await reconcileStory(story.id, desk.options);
    expect(await standing()).toEqual([UNTOUCHED[0]]);
  });

  it("reopens a fact whose standing value it sets aside", async () => {
    const deaths = await story.fact("deaths");
    const ruling = verified("13", "The ministry.");
    await recordRuling({ factId: deaths.id, ruling, revision: null, author: "Ayu" }, desk.options);
    const claim = claimOf(deaths, second);
    await edit(deaths, { op: "set-aside", claim, reason: "A misprint." });
    const now = await story.fact("deaths");
    expect(now.ruling?.verdict).toBeNull();
    expect(now.reopened?.cause.en).toContain("value that stood");
  });

  it("is refused where it is unsigned, too late, or changes nothing", async () => {
    const deaths = await story.fact("deaths");
    const accept: EditRequest = { op: "accept", claim: claimOf(deaths, first) };
    const refused = (problem: string) => ({ ok: false, error: { kind: "refused", problem } });
    expect(await tryEdit(deaths, accept, " ")).toEqual(refused("author"));
    await edit(deaths, accept);
    expect(await tryEdit(deaths, accept)).toEqual(refused("nothing"));
    const stale = { factId: deaths.id, edit: accept, revision: null, author: "Budi" };
    expect(await editFact(stale, desk.options)).toMatchObject({
      ok: false,
      error: { kind: "stale", theirs: { author: "Ayu" } },
    });
    const same = { op: "change", claim: claimOf(deaths, first), change: {}, reason: "" } as const;
    expect(await tryEdit(deaths, same)).toEqual(refused("nothing"));
    const astray = { op: "move", claim: claimOf(deaths, first), to: "nowhere" } as const;
    expect(await tryEdit(deaths, astray)).toEqual(refused("fact"));
    expect(await editFact({ ...stale, factId: "nowhere" }, desk.options)).toBeNull();
  });

  it("stands where the engine changes its mind, and somebody is asked once", async () => {
    const name = await story.fact("name");
    const accepted = await edit(name, { op: "accept", claim: claimOf(name, first) });
    const { engine } = desk.options;
    const changing: typeof engine = async (articles) => {
      const read = await engine?.(articles);
      if (read === undefined) throw new Error("There is no engine.");
      const turned = JSON.stringify(read).replaceAll(
        '"answer":{"en":"Melati","id":"Melati"}',
        '"answer":{"en":"Kenanga","id":"Kenanga"}',
      );
      return JSON.parse(turned);
    };
    await reconcileStory(story.id, { ...desk.options, engine: changing });
    const view = await getFact(name.id, "all", desk.options);
    expect(view?.fact.reports.find(({ article }) => article === first)).toMatchObject({
      mark: "accepted",
      answer: { en: "Melati" },
    });
    expect(view?.thoughts).toMatchObject([
      { edit: accepted, op: "accept", was: { en: "Melati" }, now: { en: "Kenanga" } },
    ]);
    const asking = async () => {
      const board = await getBoard(story.id, "asks", desk.options);
      const listed = (await listStories(desk.options)).find(({ id }) => id === story.id);
      expect(listed?.counts.asks).toBe(board?.facts.length);
      return board?.facts.map(({ id, attention }) => [id, attention.asks]);
    };
    expect(await asking()).toEqual([[name.id, true]]);
    await edit(name, { op: "keep", edit: accepted });
    expect((await getFact(name.id, "all", desk.options))?.thoughts).toEqual([]);
    expect(await asking()).toEqual([]);
  });
});
