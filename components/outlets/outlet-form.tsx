"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { useChangeForm } from "../verdicts/use-change-form";
import type { UndoAction } from "../verdicts/verdict-actions";
import { OUTLET_IDLE, type OutletAction } from "./outlet-actions";
import { OutletRefusal } from "./outlet-refusal";

/** What every change of an outlet needs. */
export interface OutletChange {
  readonly author: string;
  readonly change: OutletAction;
  readonly undo: UndoAction;
}

/** One change of an outlet: its fields, what is missing, and its button. */
export function OutletForm({
  outletId,
  request,
  button,
  author,
  change,
  undo,
  children,
}: OutletChange & {
  outletId: string;
  request: "rename" | "kind" | "merge" | "separate";
  button: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations("outlets");
  const { state, pending, form } = useChangeForm({
    change,
    idle: OUTLET_IDLE,
    undo,
    told: t("saved"),
  });
  return (
    <form {...form}>
      <input type="hidden" name="outletId" value={outletId} />
      <input type="hidden" name="request" value={request} />
      <OutletRefusal state={state} />
      {children}
      <AuthorField author={author} id={`outlet-${request}-${outletId}-author`} />
      <Button type="submit" disabled={pending} className="mt-2">
        {button}
      </Button>
    </form>
  );
}
