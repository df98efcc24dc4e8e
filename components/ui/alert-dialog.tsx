"use client";

import dynamic from "next/dynamic";
import type { AlertDialogProps } from "./dialog-props";
import { useOnceOpened } from "./use-once-opened";

// Not part of the first load: it comes with the first use.
const AlertDialogPopup = dynamic(
  async () => (await import("./alert-dialog-popup")).AlertDialogPopup,
  { ssr: false },
);

/** A question that must be answered before anything else; Escape means no. */
export function AlertDialog(props: AlertDialogProps) {
  return useOnceOpened(props.open) ? <AlertDialogPopup {...props} /> : null;
}
