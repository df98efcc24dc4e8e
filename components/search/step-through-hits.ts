import type { KeyboardEvent } from "react";

/** Arrow keys from the box down through what was found and back up; everywhere else they go on scrolling the page. */
export function stepThroughHits(
  event: KeyboardEvent<HTMLElement>,
  box: HTMLInputElement | null,
): void {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-hit]")];
  const stops = box === null ? hits : [box, ...hits];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  if (by === 0 || here === -1) {
    return;
  }
  const next = stops[here + by];
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
