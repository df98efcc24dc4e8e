import type { BoardFilter, FactState } from "../../lib/editorial/views.ts";
import { createStory } from "../../lib/workflows/change-story.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { importArticle } from "../../lib/workflows/import-article.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import type { TestDesk } from "./test-desk.ts";

/** A story on a test desk, in the few steps that a test needs. */
export interface StoryInHand {
  readonly id: string;
  /** Adds an article (text as the marked engine reads it) and reads the story anew; returns the article's id. */
  readonly add: (outlet: string, text: string) => Promise<string>;
  readonly board: (filter?: BoardFilter) => Promise<readonly FactState[]>;
  /** The fact whose question this is; throws where there is none. */
  readonly fact: (question: string) => Promise<FactState>;
}

/** Makes a story on the desk. */
export async function makeStory(desk: TestDesk, title = "An invented event"): Promise<StoryInHand> {
  const made = await createStory({ title, author: "Ayu" }, desk.options);
  if (!made.ok) throw new Error("The story was refused.");
  const id = made.value.storyId;
  const board = async (filter?: BoardFilter) =>
    (await getBoard(id, filter, desk.options))?.facts ?? [];
  return {
    id,
    board,
    async add(outlet, text) {
      const outcome = await importArticle(
        { storyId: id, author: "Ayu", source: { kind: "paste", outlet, text } },
        desk.options,
      );
      if (!outcome.ok) throw new Error(`Refused: ${outcome.error.reason}`);
      await reconcileStory(id, desk.options);
      return outcome.value.articleId;
    },
    async fact(question) {
      const found = (await board()).find((fact) => fact.label === question);
      if (found === undefined) throw new Error(`No fact "${question}".`);
      return found;
    },
  };
}
