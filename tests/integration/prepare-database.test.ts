import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { openStore } from "../../lib/store/database.ts";
import { createStory, deleteStory } from "../../lib/workflows/change-story.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { importArticle } from "../../lib/workflows/import-article.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import { closeEngine } from "../../lib/workflows/run-engine.ts";
import { prepareDatabase } from "../../prisma/prepare-database.ts";

// The start of the server as it is: the real engine in its thread, the shipped demo story.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tally-start-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(closeEngine);

it("loads the demo story into a fresh database, once, and never over real work", async () => {
  const first = await prepareDatabase(folder);
  expect(first.applied).not.toEqual([]);
  const store = openStore(folder);
  const board = await getBoard(first.demo ?? "", "all", { store });
  expect(board?.story).toMatchObject({ articles: 5, outlets: 5, restated: true });
  expect(board?.articles.every(({ restated, failure }) => restated && failure === null)).toBe(true);
  expect(board?.facts.length).toBeGreaterThan(0);
  await deleteStory({ storyId: first.demo ?? "", author: "Ayu" }, { store });
  await store.close();

  expect(await prepareDatabase(folder)).toEqual({
    applied: [],
    backup: null,
    demo: null,
    reread: [],
  });
});

it("reads what a stop left unread", async () => {
  const { demo } = await prepareDatabase(folder);
  const store = openStore(folder);
  const made = await createStory({ title: "An invented event", author: "Ayu" }, { store });
  const storyId = made.ok ? made.value.storyId : "";
  const source = {
    kind: "paste",
    outlet: "Harian Satu",
    text: "Kapal itu tenggelam pada Senin, 4 Mei 2026. Tiga awak selamat.",
  } as const;
  await importArticle({ storyId, author: "Ayu", source }, { store });
  await store.close(); // the server stops before it has read the article

  expect(await prepareDatabase(folder)).toMatchObject({ demo: null, reread: [storyId] });
  const again = openStore(folder);
  const summaries = await listStories({ store: again });
  expect(summaries.map(({ id }) => id).sort()).toEqual([demo, storyId].sort());
  expect(summaries.find(({ id }) => id === storyId)?.counts.all).toBeGreaterThan(0);
  await again.close();
});
