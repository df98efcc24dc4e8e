"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";

/** A dialog in the middle of the page; the focus stays inside until it closes and then returns. */
export function Dialog({
  open,
  onOpenChange,
  title,
  closeLabel,
  initialFocus,
  onClosed,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  closeLabel: string;
  /** What has the focus at first; without it the first that can. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Once it is gone and the focus is back where it was. */
  onClosed?: () => void;
  children: ReactNode;
}) {
  return (
    <Base.Root
      open={open}
      onOpenChange={onOpenChange}
      onOpenChangeComplete={(isOpen) => isOpen || onClosed?.()}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Base.Popup
          data-modal=""
          {...(initialFocus === undefined ? {} : { initialFocus })}
          className="fixed top-1/2 left-1/2 z-50 max-h-[calc(100dvh-2rem)] w-[34rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-desk border border-line bg-card p-5 text-ink shadow-lift"
        >
          <div className="mb-3 flex items-start justify-between gap-4">
            <Base.Title className="text-[20px]">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="-m-1.5 rounded p-1.5 text-ink-3 hover:bg-line hover:text-ink"
            >
              <X aria-hidden="true" size={18} />
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
