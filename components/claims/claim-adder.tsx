"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ArticleView } from "@/lib/editorial/views";
import type { Span } from "@/lib/engine/text/span";
import { AddClaimDialog } from "./add-claim-dialog";
import type { AddFactAction, EditAction } from "./edit-actions";
import { selectedWords } from "./selected-words";
import { wholeWords } from "./word-edges";

/** An article's text in which words can be selected, with mouse, finger or keys, to make a claim of them. */
export function ClaimAdder({
  view,
  edit,
  addFact,
  children,
}: {
  view: ArticleView;
  edit: EditAction;
  addFact: AddFactAction;
  /** The text; its runs carry `data-start`. */
  children: ReactNode;
}) {
  const t = useTranslations("editing");
  const text = useRef<HTMLElement>(null);
  const [words, setWords] = useState<Span | null>(null);
  const [adding, setAdding] = useState<Span | null>(null);
  useEffect(() => {
    const look = () => {
      const picked = text.current && selectedWords(text.current, document.getSelection());
      setWords(picked ? wholeWords(view.text, picked) : null);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [view.text]);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== text.current) {
      return; // a link inside keeps its keys
    }
    if (event.key === "Enter" && words !== null) {
      event.preventDefault();
      setAdding(words);
    } else if (moveSelection(text.current, event)) {
      event.preventDefault();
    }
  };
  const quoted = words === null ? "" : view.text.slice(words.start, words.end);
  return (
    <>
      <p className="no-print mt-4 flex flex-wrap items-center gap-x-3 text-[12.5px] text-ink-3">
        {t("addClaimHint")}
        <Button look="quiet" className="min-h-7 py-0.5" onClick={() => text.current?.focus()}>
          {t("byKeys")}
        </Button>
      </p>
      <section
        ref={text}
        tabIndex={-1}
        aria-label={t("textLabel")}
        onKeyDown={onKey}
        className="card mt-2 grid gap-y-3 px-4 py-5 md:px-8"
      >
        {children}
      </section>
      <p role="status" className="sr-only">
        {quoted === "" ? "" : t("selected", { words: quoted })}
      </p>
      {words === null || adding !== null ? null : (
        <div className="no-print fixed inset-x-4 bottom-4 z-30 mx-auto flex max-w-xl items-center gap-3 rounded-desk border border-line bg-card px-4 py-2.5 shadow-lift">
          <q className="min-w-0 flex-1 truncate font-serif">{quoted}</q>
          {/* A press must not take the selection away before it counts. */}
          <Button
            look="primary"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setAdding(words)}
          >
            {t("addClaim")}
          </Button>
        </div>
      )}
      {adding === null ? null : (
        <AddClaimDialog
          view={view}
          words={adding}
          onClose={() => {
            setAdding(null);
            text.current?.focus();
          }}
          edit={edit}
          addFact={addFact}
        />
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, readonly ["backward" | "forward", "word" | "line"]>> = {
  ArrowLeft: ["backward", "word"],
  ArrowRight: ["forward", "word"],
  ArrowUp: ["backward", "line"],
  ArrowDown: ["forward", "line"],
};

/** Moves the browser's own selection word by word, or by lines; from nothing selected it begins at the text's first word. */
function moveSelection(text: HTMLElement | null, event: KeyboardEvent): boolean {
  const step = STEPS[event.key];
  const selection = document.getSelection();
  if (step === undefined || text === null || selection === null || event.altKey || event.ctrlKey) {
    return false;
  }
  const isInside = selection.anchorNode !== null && text.contains(selection.anchorNode);
  if (!isInside || selection.anchorNode === text) {
    const first = text.querySelector("[data-start]");
    if (first === null) {
      return false;
    }
    selection.collapse(first, 0);
  }
  const [direction, unit] = step;
  if (!event.shiftKey) {
    if (!selection.isCollapsed) {
      selection[direction === "forward" ? "collapseToEnd" : "collapseToStart"]();
    }
    // The end of one word is where the next begins: onward there is nothing to skip.
    if (direction === "backward" || unit === "line") {
      selection.modify("move", direction, unit);
    }
    selection.modify("extend", "forward", "word");
    return true;
  }
  selection.modify("extend", direction, unit);
  return true;
}
