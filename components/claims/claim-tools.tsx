"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import type { FactView, ReportInContext } from "@/lib/editorial/views";
import { ChangeClaimDialog } from "./change-claim-dialog";
import type { EditAction } from "./edit-actions";
import { EditDialog } from "./edit-dialog";
import { FactPicker } from "./fact-picker";
import { ReasonField } from "./reason-field";
import { useEdit } from "./use-edit";

/** What an editor can do with a claim: accept, change, move or set it aside. */
export function ClaimTools({
  view,
  report,
  edit,
}: {
  view: FactView;
  report: ReportInContext;
  edit: EditAction;
}) {
  const t = useTranslations("editing");
  const [open, setOpen] = useState<"change" | "move" | "aside" | null>(null);
  const { problem, run } = useEdit(() => undefined);
  const say = useToast();
  // The menu is closed by then, and no form is there to say it.
  useEffect(() => {
    if (problem !== null) {
      say({ title: problem, isProblem: true });
    }
  }, [problem, say]);
  const { fact } = view;
  const [first] = report.evidence;
  if (first === undefined) {
    return null;
  }
  const claim = { article: report.article.id, start: first.start, end: first.end };
  const on = { factId: fact.id, revision: fact.revision };
  const close = () => setOpen(null);
  return (
    <>
      <Menu label={t("edit")} title={t("claimOf", { outlet: report.article.outlet })}>
        {report.report.mark === undefined ? (
          <MenuItem onClick={() => run(() => edit({ ...on, edit: { op: "accept", claim } }))}>
            {t("accept")}
          </MenuItem>
        ) : null}
        <MenuItem onClick={() => setOpen("change")}>{t("change")}…</MenuItem>
        <MenuItem onClick={() => setOpen("move")}>{t("move")}…</MenuItem>
        <MenuItem onClick={() => setOpen("aside")}>{t("aside")}…</MenuItem>
      </Menu>
      {open === "change" ? (
        <ChangeClaimDialog open onClose={close} view={view} report={report} edit={edit} />
      ) : null}
      <EditDialog
        open={open === "move"}
        onClose={close}
        title={t("move")}
        submit={t("moveDo")}
        edit={(form) =>
          edit({ ...on, edit: { op: "move", claim, to: String(form.get("to") ?? "") } })
        }
      >
        <Words text={first.text} language={report.article.language} />
        <FactPicker name="to" label={t("moveTo")} facts={view.others} />
      </EditDialog>
      <EditDialog
        open={open === "aside"}
        onClose={close}
        title={t("aside")}
        submit={t("asideDo")}
        edit={(form) =>
          edit({
            ...on,
            edit: { op: "set-aside", claim, reason: String(form.get("reason")).trim() },
          })
        }
      >
        <Words text={first.text} language={report.article.language} />
        <ReasonField id="aside-reason" />
      </EditDialog>
    </>
  );
}

function Words({ text, language }: { text: string; language: string }) {
  return (
    <p
      lang={language}
      className="mb-3 border-l-3 border-line-strong pl-3 font-serif text-[16px] wrap-anywhere"
    >
      {text}
    </p>
  );
}
