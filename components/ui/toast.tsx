"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import type { ReactNode } from "react";

// Long enough to read the sentence and to reach its button (WCAG 2.2.1 asks for time to act; the same action is also
// on the page, so nothing is lost when it goes). Hovering or focusing holds it.
const TIMEOUT_MS = 10_000;
const LIMIT = 3;

/** Holds the messages that follow an action across pages. */
export function ToastProvider({
  closeLabel,
  children,
}: {
  closeLabel: string;
  children: ReactNode;
}) {
  return (
    <Toast.Provider timeout={TIMEOUT_MS} limit={LIMIT}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="no-print fixed inset-x-4 bottom-4 z-60 md:bottom-14 flex flex-col gap-2 sm:right-auto sm:left-6 sm:w-[26rem]">
          <ToastList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-desk border border-ink bg-ink text-paper shadow-lift transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 px-4 py-3 text-[13.5px]">
        <div className="min-w-0 flex-1 wrap-anywhere">
          <Toast.Title className="font-sans text-[13.5px] font-semibold tracking-normal" />
          <Toast.Description className="opacity-85" />
        </div>
        <Toast.Action className="rounded border border-paper/50 px-2.5 py-1 font-semibold whitespace-nowrap hover:bg-paper hover:text-ink focus-visible:outline-paper" />
        <Toast.Close
          aria-label={closeLabel}
          className="rounded p-1 opacity-80 hover:opacity-100 focus-visible:outline-paper"
        >
          <X aria-hidden="true" size={16} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Says a sentence at the foot of the page, with one thing to do about it where there is one. */
export function useToast(): (say: {
  title: string;
  description?: ReactNode;
  action?: { label: string; run: () => void };
}) => void {
  const { add, close } = Toast.useToastManager();
  return ({ title, description, action }) => {
    const id = add({
      title,
      ...(description === undefined ? {} : { description }),
      ...(action === undefined
        ? {}
        : {
            actionProps: {
              children: action.label,
              onClick: () => {
                close(id);
                action.run();
              },
            },
          }),
    });
  };
}
