import type { SheetFact } from "./sheet.ts";

/** Told how many facts are written, so that who waits can see how far it is. */
export type Progress = (done: number) => void;

/** For who does not wait. */
export const UNTOLD: Progress = () => undefined;

/** What `write` makes of each fact; tells after each of them. */
export function writeEach<Out>(
  facts: readonly SheetFact[],
  write: (fact: SheetFact) => Out,
  progress: Progress,
): readonly Out[] {
  return facts.map((fact) => {
    const written = write(fact);
    progress(fact.number);
    return written;
  });
}
