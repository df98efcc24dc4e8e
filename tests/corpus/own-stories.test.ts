import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeStory } from "./judge-story.ts";
import { ownStories, reconcileFolder } from "./score-stories.ts";

describe("our own stories", () => {
  it.each(ownStories("stories").map((folder) => [basename(folder), folder]))(
    "%s is reconciled as its gold says",
    async (_name, folder) => {
      expect(judgeStory(folder, await reconcileFolder(folder))).toEqual({
        missed: [],
        wrong: [],
        falseConflicts: [],
      });
    },
  );
});
