"use client";

import { useSteps } from "./use-steps";
import type { UndoAction } from "./verdict-actions";

/** Takes one decision back and says what it was, with the way to do it again. */
export function useUndo(undo: UndoAction): (request: Parameters<UndoAction>[0]) => Promise<void> {
  return useSteps({ undo, step: noStep }, () => {}).takeBack;
}

const noStep = () => Promise.resolve(null);
