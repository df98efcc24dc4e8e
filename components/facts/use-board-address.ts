"use client";

import { useEffect, useRef } from "react";

// Some browsers refuse more than 100 changes of the address in half a minute; a key held down makes more.
const QUIET_MS = 200;
// A change of the address while a link is being followed calls that off; by then the next page stands here.
const LEAVING_MS = 1500;

/**
 * Keeps the address at `href` (null while another page of the board is on its way) without a new entry in the browser's
 * history, a moment after the last change, and at once before a click or `settle` leads elsewhere: the way back then leads to
 * what was on the screen.
 */
export function useBoardAddress(href: string | null): { readonly settle: () => void } {
  const opened = useRef(href);
  const moved = useRef(false);
  const wanted = useRef(href ?? "");
  const leavingUntil = useRef(0);
  const settle = useRef(() => {
    const { pathname } = window.location;
    // Once another page stands here the board has no say any more.
    if (moved.current && !isThere(wanted.current) && wanted.current.startsWith(`${pathname}?`)) {
      // With the router's own mark, so that it does not take the fact for a part of its route: what it fetches anew would be
      // of another route than the one it has, and after two such answers it loads the whole page again.
      window.history.replaceState(window.history.state, "", wanted.current);
    }
  });
  // After every render: the router puts its own address back whenever it has fetched the page anew.
  useEffect(() => {
    if (href === null) {
      return;
    }
    wanted.current = href;
    moved.current ||= href !== opened.current;
    if (!moved.current || isThere(href)) {
      return;
    }
    const wait = Math.max(QUIET_MS, leavingUntil.current - performance.now());
    const timer = setTimeout(settle.current, wait);
    return () => clearTimeout(timer);
  });
  const leave = () => {
    settle.current();
    leavingUntil.current = performance.now() + LEAVING_MS;
  };
  return { settle: leave };
}

function isThere(href: string): boolean {
  const { pathname, search } = window.location;
  return `${pathname}${search}` === href;
}
