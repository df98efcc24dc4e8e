"use client";

import dynamic from "next/dynamic";
import type { DialogProps } from "./dialog-props";
import { useOnceOpened } from "./use-once-opened";

// Not part of the first load: it comes with the first use.
const DialogPopup = dynamic(async () => (await import("./dialog-popup")).DialogPopup, {
  ssr: false,
});

/** A dialog in the middle of the page; the focus stays inside until it closes and then returns. */
export function Dialog(props: DialogProps) {
  return useOnceOpened(props.open) ? <DialogPopup {...props} /> : null;
}
