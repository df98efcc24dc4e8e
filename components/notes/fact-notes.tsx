import { useTranslations } from "next-intl";
import type { FactView } from "@/lib/editorial/views";
import { AssignForm } from "./assign-form";
import type { NoteActions } from "./note-actions";
import { NotesPanel } from "./notes-panel";
import { wordsValue } from "./read-note-target";

/** The notes of a fact, who works on it, and its outlets' words to say something about. */
export function FactNotes({
  view,
  author,
  actions,
}: {
  view: FactView;
  author: string;
  actions: NoteActions;
}) {
  const t = useTranslations("notes");
  const { fact, notes, people, values } = view;
  const words = values.flatMap(({ reports }) =>
    reports.flatMap(({ article, evidence }) =>
      evidence.map((quotation) => ({
        value: wordsValue(article.id, quotation),
        label: t("wordsOf", { outlet: article.outlet, quote: quotation.text }),
      })),
    ),
  );
  return (
    <NotesPanel
      subject={{ factId: fact.id }}
      threads={notes}
      words={words}
      author={author}
      people={people}
      actions={actions}
    >
      <AssignForm
        factId={fact.id}
        assignee={fact.attention.assignee}
        author={author}
        people={people}
        actions={actions}
      />
    </NotesPanel>
  );
}
