"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Span } from "@/lib/engine/text/span";
import { type EdgeStep, stepEdge, wholeWords } from "./word-edges";

/**
 * Sets where a claim begins and ends in a passage: select with the mouse or a finger, or move each end word by word. `passage`
 * begins at `offset` of the article; the form fields `start` and `end` carry the claim's UTF-16 offsets in the article.
 */
export function WordsPicker({
  passage,
  offset,
  initial,
  language,
}: {
  passage: string;
  offset: number;
  initial: Span;
  language: string;
}) {
  const t = useTranslations("editing");
  const [span, setSpan] = useState<Span>({
    start: initial.start - offset,
    end: initial.end - offset,
  });
  const text = useRef<HTMLParagraphElement>(null);
  const step = (move: EdgeStep) => setSpan((now) => stepEdge(passage, now, move));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") {
      return;
    }
    event.preventDefault();
    step({ edge: event.shiftKey ? "start" : "end", by: event.key === "ArrowRight" ? 1 : -1 });
  };
  const onSelect = () => {
    const picked = text.current === null ? null : selectedIn(text.current);
    const words = picked === null ? null : wholeWords(passage, picked);
    if (words !== null) {
      setSpan(words);
      document.getSelection()?.removeAllRanges();
    }
  };
  const words = passage.slice(span.start, span.end);
  return (
    <fieldset>
      <legend className="mb-1 text-[12.5px] font-semibold">{t("words")}</legend>
      <input type="hidden" name="start" value={span.start + offset} />
      <input type="hidden" name="end" value={span.end + offset} />
      <p
        ref={text}
        lang={language}
        onPointerUp={onSelect}
        className="max-h-44 overflow-y-auto rounded-desk border border-line p-2.5 font-serif text-[16px] leading-relaxed wrap-anywhere"
      >
        {passage.slice(0, span.start)}
        <mark>{words}</mark>
        {passage.slice(span.end)}
      </p>
      <fieldset
        aria-label={t("wordsKeys")}
        onKeyDown={onKey}
        className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1"
      >
        <Edge label={t("start")} onStep={(by) => step({ edge: "start", by })} />
        <Edge label={t("end")} onStep={(by) => step({ edge: "end", by })} />
        <span className="text-[12px] text-ink-3">{t("wordsHint")}</span>
      </fieldset>
      <p role="status" className="sr-only">
        {words}
      </p>
    </fieldset>
  );
}

function Edge({ label, onStep }: { label: string; onStep: (by: 1 | -1) => void }) {
  const t = useTranslations("editing");
  return (
    <span className="inline-flex items-center gap-1 text-[12.5px]">
      <span aria-hidden="true">{label}</span>
      <Button
        className="min-h-7 px-2 py-0.5"
        onClick={() => onStep(-1)}
        aria-label={t("wordBack", { edge: label })}
      >
        ←
      </Button>
      <Button
        className="min-h-7 px-2 py-0.5"
        onClick={() => onStep(1)}
        aria-label={t("wordOn", { edge: label })}
      >
        →
      </Button>
    </span>
  );
}

/** What is selected inside an element, in UTF-16 offsets of its text; null where nothing is. */
function selectedIn(element: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) {
    return null;
  }
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
