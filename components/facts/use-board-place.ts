"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Place, type PlaceStep, placeKey, placeOf, stepPlace } from "./board-place";
import { WIDE_BOARD } from "./wide-board";

/** The keys of a grid that are no letters: they work also where single keys are switched off. */
const GRID_KEYS: Readonly<Record<string, PlaceStep>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowLeft: "left",
  Home: "rowStart",
  End: "rowEnd",
  "Ctrl+Home": "first",
  "Ctrl+End": "last",
};

/**
 * The cursor of the board: one place of the table takes the focus (roving), by keys, by a click or by its address. Another
 * `arrival` sends it there.
 */
export function useBoardPlace(
  board: RefObject<HTMLElement | null>,
  shown: { readonly facts: readonly string[]; readonly articles: readonly string[] },
  arrival: { readonly place: Place | null },
) {
  const [place, setPlace] = useState(arrival.place);
  const [came, setCame] = useState(arrival);
  if (came !== arrival) {
    setCame(arrival);
    setPlace(arrival.place);
  }
  const go = (next: Place | null) => {
    const fact = next === null ? null : findPlace(board.current, onItsFact(next));
    if (next === null || fact === null) {
      return;
    }
    if (findPlace(board.current, next) === null) {
      // A cell far away is drawn once the cursor is on it.
      flushSync(() => setPlace(next));
    }
    const element = findPlace(board.current, next);
    setPlace(element === null ? onItsFact(next) : next);
    focusPlace(element ?? fact);
  };
  const move = (step: PlaceStep) =>
    go(stepPlace(place, shown, step, (at) => canStandOn(board.current, at)));
  const follow = useFollow(board, go);
  useFocusOnArrival(board, arrival.place);
  useRescueFocus(board, shown.facts, place, go);
  return {
    place,
    go,
    move,
    follow,
    /** For the table: follows the focus, and moves it by the arrows. */
    handlers: {
      onFocus: ({ target }: { readonly target: Element }) => {
        const key = target.closest<HTMLElement>("[data-place]")?.dataset.place;
        if (key !== undefined) {
          setPlace(placeOf(key));
        }
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = GRID_KEYS[`${event.ctrlKey ? "Ctrl+" : ""}${event.key}`];
        if (step !== undefined && !event.altKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          move(step);
        }
      },
    },
  };
}

/**
 * Goes to a place as soon as it is on the board: a fact that was just taken back may have to return to it first. Whoever does
 * something else meanwhile, or writes in a field, is left there.
 */
function useFollow(
  board: RefObject<HTMLElement | null>,
  go: (place: Place) => void,
): (place: Place) => void {
  const awaited = useRef<Place | null>(null);
  useEffect(() => {
    const place = awaited.current;
    if (place !== null && isVisible(findPlace(board.current, place))) {
      awaited.current = null;
      go(place);
    }
  });
  useEffect(() => {
    const forget = () => {
      awaited.current = null;
    };
    document.addEventListener("keydown", forget, true);
    document.addEventListener("pointerdown", forget, true);
    return () => {
      document.removeEventListener("keydown", forget, true);
      document.removeEventListener("pointerdown", forget, true);
    };
  }, []);
  return (place) => {
    if (document.activeElement?.matches("input, textarea, select")) {
      return;
    }
    if (isVisible(findPlace(board.current, place))) {
      go(place);
    } else {
      awaited.current = place;
    }
  };
}

/** An address that names a place opens with the focus there. */
function useFocusOnArrival(board: RefObject<HTMLElement | null>, initial: Place | null): void {
  useEffect(() => {
    const element = initial === null ? null : findPlace(board.current, initial);
    if (element !== null && document.activeElement === document.body) {
      focusPlace(element);
    }
  }, [board, initial]);
}

/**
 * A fact that leaves the board under the cursor (decided, by oneself or by a colleague) leaves the focus on the one that
 * takes its place.
 */
function useRescueFocus(
  board: RefObject<HTMLElement | null>,
  facts: readonly string[],
  place: Place | null,
  go: (place: Place) => void,
): void {
  const before = useRef(facts);
  const had = useRef(false);
  useEffect(() => {
    const known = before.current;
    before.current = facts;
    if (
      had.current &&
      isFocusLost(board.current) &&
      place !== null &&
      !facts.includes(place.factId)
    ) {
      const here = known.indexOf(place.factId);
      const heir = [...known.slice(here + 1), ...known.slice(0, Math.max(here, 0)).toReversed()];
      const factId = heir.find((id) => facts.includes(id));
      if (factId !== undefined) {
        go({ factId, articleId: null });
      }
    }
  }, [board, facts, place, go]);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      had.current = target instanceof Node && (board.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [board]);
}

/** Nothing has it, or something of the board that has just been hidden: browsers take it away from that a moment later. */
function isFocusLost(board: HTMLElement | null): boolean {
  const active = document.activeElement;
  return (
    active === document.body || (board?.contains(active) === true && !active?.checkVisibility())
  );
}

function findPlace(board: HTMLElement | null, place: Place): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeKey(place))}"]`) ?? null;
}

/** A cell that is drawn must be seen: a card leaves out the silent ones. One that is not drawn yet will be, on a wide board. */
function canStandOn(board: HTMLElement | null, place: Place): boolean {
  const element = findPlace(board, place);
  return element === null ? window.matchMedia(WIDE_BOARD).matches : isVisible(element);
}

/** The fact of a place, where its cell cannot be gone to. */
function onItsFact({ factId }: Place): Place {
  return { factId, articleId: null };
}

function isVisible(element: HTMLElement | null): boolean {
  return element?.checkVisibility() ?? false;
}

function focusPlace(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}
