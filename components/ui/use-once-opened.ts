"use client";

import { useState } from "react";

/** Whether `open` was ever true: what is only drawn then costs a page nothing before, and can still close with grace. */
export function useOnceOpened(open: boolean): boolean {
  const [isWanted, setWanted] = useState(open);
  if (open && !isWanted) {
    setWanted(true);
  }
  return isWanted || open;
}
