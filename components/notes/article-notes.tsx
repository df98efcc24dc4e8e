import { useLocale, useTranslations } from "next-intl";
import type { ArticleView } from "@/lib/editorial/views";
import type { NoteActions } from "./note-actions";
import { NotesPanel } from "./notes-panel";
import { wordsValue } from "./read-note-target";

/** The notes of an article, and its claims to say something about; a note on a claim also stands on the claim's fact. */
export function ArticleNotes({
  view,
  author,
  actions,
}: {
  view: ArticleView;
  author: string;
  actions: NoteActions;
}) {
  const t = useTranslations("notes");
  const locale = useLocale();
  const { article, marks, text, notes, heldBack, people } = view;
  const words = marks.map((mark) => ({
    value: wordsValue(article.id, mark, mark.factId),
    label: t("wordsOf", {
      outlet: mark.question[locale],
      quote: text.slice(mark.start, mark.end),
    }),
  }));
  return (
    <NotesPanel
      subject={{ articleId: article.id }}
      threads={notes}
      heldBack={heldBack}
      words={words}
      author={author}
      people={people}
      actions={actions}
    />
  );
}
