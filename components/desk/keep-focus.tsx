"use client";

import { useEffect } from "react";

// Long enough for a component to put the focus where it belongs itself, and too short for a hand to press the next key.
const PATIENCE_MS = 60;
/** What can take the focus in place of something inside it that went. */
const PLACES = "li, form, fieldset, section, article, aside, nav, [role=dialog], main";

/**
 * Keeps the keyboard where it was. When what has the focus goes or is switched off (a button that did its work, a page that
 * was left), its nearest surroundings that are still there take the focus, so that nobody starts from the top again.
 */
export function KeepFocus() {
  useEffect(() => {
    // What took the focus before scripts had loaded counts too.
    let trail = surroundings(document.activeElement);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      trail = surroundings(target);
    };
    const mend = () => {
      const [last] = trail;
      // Who clicked beside everything took the focus away on purpose: what had it is still there.
      if (document.activeElement === document.body && last !== undefined && !canHold(last)) {
        takeFocus(trail.find((place) => place !== last && canHold(place)));
      }
    };
    const watch = new MutationObserver(() => {
      if (document.activeElement === document.body && trail.length > 0) {
        clearTimeout(timer);
        timer = setTimeout(mend, PATIENCE_MS);
      }
    });
    document.addEventListener("focusin", remember);
    watch.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled", "hidden"],
    });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusin", remember);
      watch.disconnect();
    };
  }, []);
  return null;
}

/** The element itself, then what it stands in, the nearest first; nothing for the page as a whole. */
function surroundings(element: EventTarget | null): readonly HTMLElement[] {
  if (!(element instanceof HTMLElement) || element === document.body) {
    return [];
  }
  const places: HTMLElement[] = [element];
  let place = element.parentElement?.closest<HTMLElement>(PLACES) ?? null;
  while (place !== null) {
    places.push(place);
    place = place.parentElement?.closest<HTMLElement>(PLACES) ?? null;
  }
  const main = document.getElementById("content");
  return main === null || places.includes(main) ? places : [...places, main];
}

function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled") && element.checkVisibility();
}

function takeFocus(place: HTMLElement | undefined): void {
  if (place === undefined) {
    return;
  }
  if (!place.hasAttribute("tabindex")) {
    place.setAttribute("tabindex", "-1");
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
}
