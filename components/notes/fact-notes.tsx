import { useTranslations } from "next-intl";
import { samePerson } from "@/lib/editorial/notes/same-person";
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
  const { fact, notes, heldBack, people, values } = view;
  const words = values.flatMap(({ reports }) =>
    reports.flatMap(({ article, evidence }) =>
      evidence.map((quotation) => ({
        value: wordsValue(article.id, quotation),
        label: t("wordsOf", { outlet: article.outlet, quote: quotation.text }),
      })),
    ),
  );
  const { readings } = fact;
  const waits = readings?.second === null && samePerson(readings.first.by, author);
  return (
    <NotesPanel
      subject={{ factId: fact.id }}
      threads={notes}
      heldBack={heldBack}
      words={words}
      author={author}
      people={people}
      actions={actions}
    >
      {waits ? <p className="mt-1 text-[12.5px] text-ink-2">{t("willBeHeld")}</p> : null}
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
