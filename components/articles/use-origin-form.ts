"use client";

import { useTranslations } from "next-intl";
import { useChangeForm } from "../verdicts/use-change-form";
import type { UndoAction } from "../verdicts/verdict-actions";
import { ORIGIN_IDLE, type OriginAction } from "./origin-actions";

/** A form that changes an origin; `onSaved` is called once it is saved. */
export function useOriginForm(change: OriginAction, undo: UndoAction, onSaved: () => void) {
  const told = useTranslations("originPanel")("saved");
  return useChangeForm({ change, idle: ORIGIN_IDLE, undo, told, onSaved });
}
