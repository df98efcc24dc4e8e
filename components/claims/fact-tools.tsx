"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "@/components/ui/field";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { ClaimPlace } from "@/lib/editorial/edits/edit-request";
import type { FactView } from "@/lib/editorial/views";
import type { EditAction } from "./edit-actions";
import { EditDialog } from "./edit-dialog";
import { FactPicker } from "./fact-picker";
import { ReasonField } from "./reason-field";

const QUESTION_LENGTH_MAX = 300;

/** What an editor can do with a fact: ask otherwise, merge, split, take it off the board. */
export function FactTools({ view, edit }: { view: FactView; edit: EditAction }) {
  const t = useTranslations("editing");
  const locale = useLocale();
  const router = useRouter();
  const [open, setOpen] = useState<"question" | "merge" | "split" | "aside" | null>(null);
  const { fact } = view;
  const on = { factId: fact.id, revision: fact.revision };
  const close = () => setOpen(null);
  return (
    <>
      <Menu label={t("editFact")} title={fact.question[locale]}>
        <MenuItem onClick={() => setOpen("question")}>{t("question")}…</MenuItem>
        <MenuItem onClick={() => setOpen("merge")}>{t("merge")}…</MenuItem>
        {fact.reports.length > 1 ? (
          <MenuItem onClick={() => setOpen("split")}>{t("split")}…</MenuItem>
        ) : null}
        <MenuItem onClick={() => setOpen("aside")}>{t("factAside")}…</MenuItem>
      </Menu>
      <EditDialog
        open={open === "question"}
        onClose={close}
        title={t("question")}
        submit={t("save")}
        edit={(form) =>
          edit({ ...on, edit: { op: "question", question: textOf(form, "question") } })
        }
      >
        <QuestionField initial={fact.question[locale]} />
      </EditDialog>
      <EditDialog
        open={open === "merge"}
        onClose={close}
        title={t("merge")}
        submit={t("mergeDo")}
        edit={(form) => edit({ ...on, edit: { op: "merge", from: textOf(form, "from") } })}
      >
        <FactPicker name="from" label={t("mergeWhich")} facts={view.others} />
      </EditDialog>
      <EditDialog
        open={open === "split"}
        onClose={close}
        onSaved={({ factId }) => router.push(`/facts/${factId}`)}
        title={t("split")}
        submit={t("splitDo")}
        edit={(form) =>
          edit({
            ...on,
            edit: {
              op: "split",
              question: textOf(form, "question"),
              claims: form.getAll("claim").flatMap((place) => readPlace(String(place)) ?? []),
            },
          })
        }
      >
        <fieldset className="mb-4">
          <legend className="mb-1 text-[12.5px] font-semibold">{t("splitWhich")}</legend>
          {view.values.flatMap(({ reports }) =>
            reports.map(({ article, evidence: [first] }) =>
              first === undefined ? null : (
                <label
                  key={`${article.id} ${first.start}`}
                  className="flex cursor-pointer items-baseline gap-2 py-1"
                >
                  <input
                    type="checkbox"
                    name="claim"
                    value={`${article.id} ${first.start} ${first.end}`}
                    className="size-3.5 flex-none accent-verified"
                  />
                  <span className="wrap-anywhere">
                    <b>{article.outlet}</b>{" "}
                    <q lang={article.language} className="font-serif">
                      {first.text}
                    </q>
                  </span>
                </label>
              ),
            ),
          )}
        </fieldset>
        <QuestionField initial="" />
      </EditDialog>
      <EditDialog
        open={open === "aside"}
        onClose={close}
        title={t("factAside")}
        submit={t("factAsideDo")}
        edit={(form) =>
          edit({ ...on, edit: { op: "set-fact-aside", reason: textOf(form, "reason") } })
        }
      >
        <ReasonField id="fact-aside-reason" />
      </EditDialog>
    </>
  );
}

function QuestionField({ initial }: { initial: string }) {
  const t = useTranslations("editing");
  return (
    <TextField
      id="fact-question"
      label={t("questionLabel")}
      hint={t("questionHint")}
      name="question"
      required
      defaultValue={initial}
      maxLength={QUESTION_LENGTH_MAX}
      autoComplete="off"
    />
  );
}

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}

function readPlace(place: string): ClaimPlace | null {
  const [article, start, end] = place.split(" ");
  return article === undefined ? null : { article, start: Number(start), end: Number(end) };
}
