import type { ReactNode } from "react";

/** A sentence at the foot of the page, with one thing to do about it where there is one. */
export interface Message {
  readonly title: string;
  readonly description?: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The decision it tells of: what it says of that takes the place of what was said before. */
  readonly about?: string;
  /** What it settles besides: an earlier message about that is no longer true. */
  readonly settles?: string;
  /** Something that was asked for was not done: whoever goes on meanwhile must still see it, so the next message leaves it. */
  readonly isProblem?: boolean;
}

/** Shows a message. */
export type Say = (message: Message) => void;

/** Messages on their way to where they are shown; until that has loaded, they wait. */
export interface MessageQueue {
  readonly waiting: Message[];
  show: Say | null;
}
