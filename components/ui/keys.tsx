"use client";

import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from "react";
import { tinykeys } from "tinykeys";

interface Keys {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}
const KeysContext = createContext<Keys>({ on: true, turn: () => {} });

/** Knows whether single keys work as shortcuts (WCAG 2.1.4 wants a switch); `save` keeps the choice. */
export function KeysProvider({
  initial,
  save,
  children,
}: {
  initial: boolean;
  save: (on: boolean) => Promise<void>;
  children: ReactNode;
}) {
  const [on, setOn] = useState(initial);
  const value = useMemo(
    () => ({
      on,
      turn: (next: boolean) => {
        setOn(next);
        void save(next);
      },
    }),
    [on, save],
  );
  return <KeysContext value={value}>{children}</KeysContext>;
}

/** Whether single keys are on, and the switch. */
export function useKeysSwitch(): Keys {
  return use(KeysContext);
}

/**
 * Runs a handler on a key while the component is on the page: keys as tinykeys writes them ("j", "Shift+?"). Ignored
 * while somebody types, while a dialog is open, and where single keys are switched off.
 */
export function useKeys(handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const { on } = useKeysSwitch();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const names = Object.keys(handlers).join("\n");
  useEffect(() => {
    if (!on) {
      return;
    }
    const run = (name: string) => (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isTaken(event)) {
        latest.current[name]?.(event);
      }
    };
    return tinykeys(window, Object.fromEntries(names.split("\n").map((name) => [name, run(name)])));
  }, [on, names]);
}

/**
 * Runs a handler on a chord ("$mod+k": Ctrl, on a Mac Cmd) while the component is on the page: also while somebody types and
 * where single keys are off, for nobody types a chord by accident. Not while a dialog is open.
 */
export function useChord(chord: string, handler: () => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(
    () =>
      tinykeys(window, {
        [chord]: (event) => {
          if (document.querySelector("[data-modal]") === null) {
            event.preventDefault();
            latest.current();
          }
        },
      }),
    [chord],
  );
}

const TYPING =
  "textarea, select, [contenteditable=true], input:not([type=radio], [type=checkbox], [type=button], [type=submit])";

function isTaken({ target }: KeyboardEvent): boolean {
  // Not by its role: a toast calls itself a dialog too, and stops nobody.
  const typing = target instanceof Element && target.closest(TYPING) !== null;
  return typing || document.querySelector("[data-modal]") !== null;
}
