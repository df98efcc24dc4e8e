"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import type { MessageQueue, Say } from "./message";

// Not part of the first load: it comes with the first message.
const MessageShelf = dynamic(async () => (await import("./message-shelf")).MessageShelf, {
  ssr: false,
});

const SayContext = createContext<Say>(() => {});

/** Holds the messages that follow an action across pages. */
export function ToastProvider({
  closeLabel,
  children,
}: {
  closeLabel: string;
  children: ReactNode;
}) {
  const [isWanted, setWanted] = useState(false);
  const queue = useMemo<MessageQueue>(() => ({ waiting: [], show: null }), []);
  const say = useMemo<Say>(
    () => (message) => {
      if (queue.show === null) {
        queue.waiting.push(message);
        setWanted(true);
      } else {
        queue.show(message);
      }
    },
    [queue],
  );
  return (
    <SayContext value={say}>
      {children}
      {isWanted ? <MessageShelf queue={queue} closeLabel={closeLabel} /> : null}
    </SayContext>
  );
}

/** How a screen says a sentence at the foot of the page; it may be called after the screen itself has gone. */
export function useToast(): Say {
  return use(SayContext);
}
