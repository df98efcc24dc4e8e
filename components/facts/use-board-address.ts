"use client";

import { useEffect, useRef } from "react";

// Some browsers refuse more than 100 changes of the address in half a minute; a key held down makes more.
const QUIET_MS = 200;
// A change of the address while a link is being followed calls that off; by then the next page stands here.
const LEAVING_MS = 1500;

/**
 * Keeps the address at `href` without a new entry in the browser's history, a moment after the last change, and at once
 * before a click or `settle` leads elsewhere: the way back then leads to what was on the screen.
 */
export function useBoardAddress(href: string): { readonly settle: () => void } {
  const wanted = useRef(href);
  const settle = useRef(() => {
    const { pathname, search } = window.location;
    // Once another page stands here the board has no say any more.
    if (`${pathname}${search}` !== wanted.current && wanted.current.startsWith(`${pathname}?`)) {
      window.history.replaceState(null, "", wanted.current);
    }
  });
  const leavingUntil = useRef(0);
  useEffect(() => {
    const first = wanted.current === href;
    wanted.current = href;
    if (first) {
      return;
    }
    const wait = Math.max(QUIET_MS, leavingUntil.current - performance.now());
    const timer = setTimeout(settle.current, wait);
    return () => clearTimeout(timer);
  }, [href]);
  const leave = () => {
    settle.current();
    leavingUntil.current = performance.now() + LEAVING_MS;
  };
  return { settle: leave };
}
