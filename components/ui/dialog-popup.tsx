"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useRef } from "react";
import type { DialogProps } from "./dialog-props";

/** What a dialog is made of; `Dialog` fetches it with the first use. */
export function DialogPopup({
  open,
  onOpenChange,
  title,
  closeLabel,
  initialFocus,
  onClosed,
  children,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
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
          ref={popup}
          // A tap keeps the default: a field would bring up the keyboard over half of the screen.
          initialFocus={
            initialFocus ?? ((by) => by === "touch" || (firstField(popup.current) ?? true))
          }
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

/** What is filled in; a switch is not, and nobody opens a list of keys to come down at its end. */
const FIELDS = ":is(input:not([type=hidden], [role=switch]), select, textarea):enabled";

/** Where filling in begins: the first field, and of a group of radio buttons the chosen one. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  const fields = [...(popup?.querySelectorAll<HTMLInputElement>(FIELDS) ?? [])];
  const [first] = fields;
  const chosen = fields.find(
    ({ type, name, checked }) => type === "radio" && name === first?.name && checked,
  );
  return chosen ?? first ?? null;
}
