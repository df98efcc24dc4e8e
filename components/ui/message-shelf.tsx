"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Message, MessageQueue } from "./message";
import { overtakenMessages, type ShownMessage } from "./overtaken-messages";

// Long enough to read the sentence and to reach its button (WCAG 2.2.1 asks for time to act; the same action is also
// on the page, so nothing is lost when it goes). Hovering or focusing holds it.
const TIMEOUT_MS = 10_000;
// The newest message, and the last problem.
const LIMIT = 2;
/** How long the live region stands empty before its first message: a screen reader only tells what changes in one it knows. */
const REGION_HEAD_START_MS = 100;

/** The messages at the foot of the page, over everything else. */
export function MessageShelf({ queue, closeLabel }: { queue: MessageQueue; closeLabel: string }) {
  return (
    <Toast.Provider timeout={TIMEOUT_MS} limit={LIMIT}>
      <Toast.Portal>
        <Toast.Viewport className="no-print fixed inset-x-4 bottom-4 z-60 md:bottom-14 flex flex-col gap-2 sm:right-auto sm:left-6 sm:w-[26rem]">
          <MessageList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
      <QueueReader queue={queue} />
    </Toast.Provider>
  );
}

/** Shows what waited, and from then on every message as it comes. */
function QueueReader({ queue }: { queue: MessageQueue }) {
  const { add, close } = Toast.useToastManager();
  const shown = useRef<readonly ShownMessage[]>([]);
  const show = useEffectEvent((message: Message) => {
    const { title, description, action } = message;
    const overtaken = overtakenMessages(shown.current, message);
    for (const { id: gone } of overtaken) {
      close(gone);
    }
    const id = add({
      title,
      onClose: () => {
        shown.current = shown.current.filter((one) => one.id !== id);
      },
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
    const left = shown.current.filter((one) => !overtaken.includes(one));
    shown.current = [...left, { id, message }];
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      queue.show = (message) => show(message);
      for (const message of queue.waiting.splice(0)) {
        show(message);
      }
    }, REGION_HEAD_START_MS);
    return () => {
      clearTimeout(timer);
      queue.show = null;
    };
  }, [queue]);
  return null;
}

function MessageList({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-desk border border-ink bg-ink text-paper shadow-lift transition-opacity data-ending-style:hidden data-limited:hidden data-starting-style:opacity-0"
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
