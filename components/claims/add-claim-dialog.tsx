"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "@/components/ui/field";
import type { ArticleView } from "@/lib/editorial/views";
import type { Span } from "@/lib/engine/text/span";
import type { AddFactAction, EditAction } from "./edit-actions";
import { EditDialog } from "./edit-dialog";
import { FactPicker } from "./fact-picker";
import { NewFactFields, readNewFact } from "./new-fact-fields";

const ANSWER_LENGTH_MAX = 300;
const NAME_LENGTH_MAX = 120;

/** Makes a claim of selected words: of a fact that is there, or of a new one. */
export function AddClaimDialog({
  view,
  words,
  onClose,
  edit,
  addFact,
}: {
  view: ArticleView;
  words: Span;
  onClose: () => void;
  edit: EditAction;
  addFact: AddFactAction;
}) {
  const t = useTranslations("editing");
  const [isNew, setIsNew] = useState(view.facts.length === 0);
  const quoted = view.text.slice(words.start, words.end);
  const send = (form: FormData) => {
    const speaker = String(form.get("speaker") ?? "").trim();
    const claim = {
      op: "add-claim",
      claim: { article: view.article.id, ...words },
      answer: { kind: "other", text: String(form.get("answer") ?? "").trim() },
      speaker: speaker === "" ? null : speaker,
    } as const;
    if (isNew) {
      return addFact({ storyId: view.story.id, fact: readNewFact(form), claim });
    }
    const fact = view.facts.find(({ id }) => id === form.get("fact"));
    return edit({ factId: fact?.id ?? "", revision: fact?.revision ?? null, edit: claim });
  };
  return (
    <EditDialog open onClose={onClose} title={t("addClaim")} submit={t("addClaim")} edit={send}>
      <p
        lang={view.article.language}
        className="mb-3 max-h-32 overflow-y-auto border-l-3 border-line-strong pl-3 font-serif text-[16px] wrap-anywhere"
      >
        {quoted}
      </p>
      <fieldset className="mb-3 flex flex-wrap gap-4">
        <legend className="mb-1 text-[12.5px] font-semibold">{t("toWhich")}</legend>
        {[false, true].map((fresh) => (
          <label key={String(fresh)} className="flex cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="which"
              checked={isNew === fresh}
              disabled={!fresh && view.facts.length === 0}
              onChange={() => setIsNew(fresh)}
              className="size-3.5 accent-verified"
            />
            {t(fresh ? "aNew" : "anExisting")}
          </label>
        ))}
      </fieldset>
      {isNew ? (
        <NewFactFields />
      ) : (
        <FactPicker name="fact" label={t("anExisting")} facts={view.facts} />
      )}
      <TextField
        id="claim-answer"
        label={t("answerLabel")}
        name="answer"
        required
        defaultValue={quoted.slice(0, ANSWER_LENGTH_MAX)}
        maxLength={ANSWER_LENGTH_MAX}
        autoComplete="off"
      />
      <TextField
        id="claim-speaker"
        label={t("speaker")}
        hint={t("speakerHint")}
        name="speaker"
        maxLength={NAME_LENGTH_MAX}
        autoComplete="off"
      />
    </EditDialog>
  );
}
