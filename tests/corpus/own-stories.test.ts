import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { judgeStory } from "./judge-story.ts";
import { reconcileFolder } from "./score-stories.ts";

const STORIES = fileURLToPath(new URL("stories", import.meta.url));
const names = readdirSync(STORIES).filter((name) => existsSync(join(STORIES, name, "gold.json")));

describe("our own stories", () => {
  it.each(names)("%s is reconciled as its gold says", async (name) => {
    const folder = join(STORIES, name);
    expect(judgeStory(folder, await reconcileFolder(folder))).toEqual({
      missed: [],
      wrong: [],
      falseConflicts: [],
    });
  });
});
