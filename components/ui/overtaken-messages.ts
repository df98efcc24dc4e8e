import type { Message } from "./message";

/** A message on the shelf, by the id that the shelf gave it. */
export interface ShownMessage {
  readonly id: string;
  readonly message: Pick<Message, "about" | "isProblem">;
}

/**
 * The messages on the shelf that go when another one comes: what it tells of or settles is no longer true, and of the others
 * all but the last problem have been said. So in a fast review one message stands at the foot of the page and not one a
 * verdict, over the evidence of the next; U and the history still take back what the others told of.
 */
export function overtakenMessages(
  shown: readonly ShownMessage[],
  { about, settles, isProblem = false }: Message,
): readonly ShownMessage[] {
  const problem = isProblem ? undefined : shown.findLast(({ message }) => message.isProblem);
  const isUntrue = (told: string | undefined) =>
    told !== undefined && (told === about || told === settles);
  return shown.filter((one) => one !== problem || isUntrue(one.message.about));
}
