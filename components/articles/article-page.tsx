import { StoryZone } from "@/components/ui/story-zone";
import type { ArticleView } from "@/lib/editorial/views";
import type { Span } from "@/lib/engine/text/span";
import { ClaimAdder } from "../claims/claim-adder";
import type { AddFactAction, EditAction } from "../claims/edit-actions";
import { ArticleNotes } from "../notes/article-notes";
import type { NoteActions } from "../notes/note-actions";
import type { UndoAction } from "../verdicts/verdict-actions";
import { ArticleFacts } from "./article-facts";
import { ArticleHead } from "./article-head";
import type { OriginAction } from "./origin-actions";
import { OriginPanel } from "./origin-panel";
import { ScrollToLine } from "./scroll-to-line";
import { segmentText, type TextParagraph } from "./segment-text";
import type { TextAction } from "./text-actions";
import { TextRunMark } from "./text-run-mark";
import { TextVersions } from "./text-versions";
import { UpdateText } from "./update-text";

/** An article as published, with every claim marked where it stands and its fact beside it. */
export function ArticlePage({
  view,
  here,
  author,
  changeOrigin,
  updateText,
  undo,
  notes,
  edit,
  addFact,
}: {
  view: ArticleView;
  here: Span | null;
  author: string;
  changeOrigin: OriginAction;
  updateText: TextAction;
  undo: UndoAction;
  notes: NoteActions;
  edit: EditAction;
  addFact: AddFactAction;
}) {
  const { article, text, marks, boilerplate } = view;
  const paragraphs = segmentText(text, marks, boilerplate, here);
  return (
    <StoryZone timeZone={view.story.rules.timeZone}>
      <div className="mx-auto max-w-6xl px-4 py-5 md:px-6">
        {here === null ? null : <ScrollToLine line={here} />}
        <ArticleHead
          view={view}
          origin={
            <OriginPanel
              article={article}
              origin={view.origin}
              author={author}
              change={changeOrigin}
              undo={undo}
            />
          }
        />
        <TextVersions view={view} />
        <UpdateText view={view} author={author} update={updateText} undo={undo} />
        <ClaimAdder view={view} edit={edit} addFact={addFact}>
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.start} paragraph={paragraph} language={article.language} />
          ))}
        </ClaimAdder>
        <div className="mt-5 max-w-3xl">
          <ArticleNotes view={view} author={author} actions={notes} />
        </div>
      </div>
    </StoryZone>
  );
}

function Paragraph({ paragraph, language }: { paragraph: TextParagraph; language: string }) {
  const grey = paragraph.runs.every((run) => run.boilerplate);
  return (
    <div className="grid gap-x-8 gap-y-1 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <p
        lang={language}
        className={`max-w-prose font-serif break-words ${grey ? "text-[14px] leading-snug text-ink-3" : "text-[17px] leading-[1.7]"}`}
      >
        {paragraph.runs.map((run) => (
          <TextRunMark key={run.start} run={run} />
        ))}
      </p>
      <ArticleFacts facts={paragraph.facts} />
    </div>
  );
}
