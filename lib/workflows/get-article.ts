import { holdNotesBack } from "../editorial/notes/hold-notes-back.ts";
import { threadNotes } from "../editorial/notes/thread-notes.ts";
import { viewOrigin } from "../editorial/view-origin.ts";
import type { ArticleMark, ArticleView } from "../editorial/views.ts";
import { readTextVersions } from "../store/article-texts.ts";
import { findStoryOf, readBoilerplate, readTexts } from "../store/articles.ts";
import { readNotes } from "../store/notes.ts";
import { readPeople } from "../store/people.ts";
import { readArticleReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { asOtherFact, loadStory } from "./load-story.ts";

/** An article's text with its claims, in the order of the text. Null where there is no such article. */
export async function getArticle(
  articleId: string,
  options: WorkflowOptions = {},
): Promise<ArticleView | null> {
  const { store, reader } = contextOf(options);
  const storyId = await findStoryOf(store, { articleId });
  const story = storyId === null ? null : await loadStory(store, storyId, reader);
  const article = story?.articles.find((candidate) => candidate.id === articleId);
  const text = (await readTexts(store, [articleId])).get(articleId);
  if (story === null || article === undefined || text === undefined) return null;
  const [reports, notes, people] = await Promise.all([
    readArticleReports(store, articleId),
    readNotes(store.prisma, { articleId }),
    readPeople(store),
  ]);
  const shown = holdNotesBack(notes, story.decisions, story.held);
  const marks = story.facts.flatMap((fact): readonly ArticleMark[] =>
    (reports.get(fact.id) ?? []).flatMap(({ evidence, stance }) =>
      evidence
        .filter((words) => text.slice(words.start, words.end) === words.text)
        .map(({ start, end }) => ({
          start,
          end,
          factId: fact.id,
          question: fact.question,
          stance,
          status: fact.status,
        })),
    ),
  );
  return {
    story: story.summary,
    article,
    origin: viewOrigin(article, story.articles),
    text,
    facts: story.facts.map(asOtherFact),
    marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    boilerplate: await readBoilerplate(store, articleId),
    notes: threadNotes(shown.notes, story.decisions, {
      outletOf: () => article.outlet,
      textOf: () => text,
    }),
    heldBack: shown.heldBack,
    people,
    versions: (await readTextVersions(store, articleId)).map(({ text: _, ...version }) => version),
  };
}
