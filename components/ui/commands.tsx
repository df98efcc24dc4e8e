"use client";

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from "react";
import { useKeys } from "./keys";

/** Something that can be done on the screen, by its key, its button or the palette. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** The heading that it stands under in the palette. */
  readonly group: string;
  /** The key that runs it, as tinykeys writes it ("j", "Shift+U"). */
  readonly keys?: string;
  /** The key as people read it, where that is not `keys` in capitals. */
  readonly cap?: string;
  /** A place among perhaps hundreds: listed only once somebody searches for it. */
  readonly isPlace?: boolean;
  /** A key that is held down runs it once: it writes something, and nobody means to write it thirty times a second. */
  readonly once?: boolean;
  readonly run: () => void;
}

type Source = () => readonly Command[];

const CommandsContext = createContext<Set<Source>>(new Set());

/** Holds what the screens in it can do, so that the palette can list it. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const sources = useMemo(() => new Set<Source>(), []);
  return <CommandsContext value={sources}>{children}</CommandsContext>;
}

/** Everything that can be done now, in the order in which the screens said it. */
export function useAllCommands(): Source {
  const sources = use(CommandsContext);
  return () => [...sources].flatMap((source) => source());
}

/** Offers commands while the component is on the page: in the palette, and by their keys where they have one. */
export function useCommands(commands: readonly Command[]): void {
  useCommandSource(() => commands);
  useKeys(
    Object.fromEntries(
      commands.flatMap(({ keys, once = false, run }) =>
        keys === undefined
          ? []
          : [
              [
                keys,
                (event: KeyboardEvent) => {
                  event.preventDefault();
                  if (!(once && event.repeat)) {
                    run();
                  }
                },
              ],
            ],
      ),
    ),
  );
}

/** Offers commands that are only made when the palette opens: places to go to, of which there may be hundreds. */
export function useCommandSource(source: Source): void {
  const sources = use(CommandsContext);
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    const current = () => latest.current();
    sources.add(current);
    return () => {
      sources.delete(current);
    };
  }, [sources]);
}
