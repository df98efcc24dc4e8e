"use client";

import { AlertDialog as Base } from "@base-ui/react/alert-dialog";
import type { AlertDialogProps } from "./dialog-props";

/** What such a question is made of; `AlertDialog` fetches it with the first use. */
export function AlertDialogPopup({
  open,
  onClose,
  title,
  description,
  children,
}: AlertDialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Base.Popup
          data-modal=""
          className="fixed top-1/2 left-1/2 z-50 w-[28rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 rounded-desk border border-line bg-card p-5 text-ink shadow-lift"
        >
          <Base.Title className="text-[19px] leading-snug wrap-anywhere">{title}</Base.Title>
          <Base.Description className="mt-2 text-ink-2">{description}</Base.Description>
          <div className="mt-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
