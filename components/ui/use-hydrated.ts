"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether scripts run: false in what the server sends, so that a control that needs them is not there without them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
