"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AUTHOR_POPOVER_ID } from "@/components/desk/author-form";
import type { Ruling } from "@/lib/editorial/verdict";
import type { RefusedRuling } from "@/lib/editorial/views";

const FIELD_IDS = {
  reports: "verdict-standing",
  length: "verdict-reason",
  standing: "verdict-standing",
  sides: "verdict-verdict",
  reason: "verdict-reason",
  qualification: "verdict-qualification",
  author: AUTHOR_POPOVER_ID,
  quotation: "verdict-standing",
  origins: "verdict-standing",
  document: "verdict-document-title",
  either: "verdict-document-title",
  "document-title": "verdict-document-title",
  "document-link": "verdict-document-url",
} as const;

/** What a ruling still needs, each with a way to its field; the focus comes here so that nobody looks for it. */
export function RefusedNotice({
  refusal,
  typed,
}: {
  refusal: RefusedRuling;
  /** What stands in the form since; null where nothing was typed. */
  typed: Ruling | null;
}) {
  const { missing, origins = { have: 0, needed: 0 } } = refusal;
  const left = typed === null ? missing : missing.filter((name) => !isGiven(name, typed));
  const t = useTranslations("verdictForm");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A new list of what is missing is a new reason to be told.
    if (missing.length > 0) {
      box.current?.focus();
    }
  }, [missing]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mt-2 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-3 py-2"
    >
      <p className="font-semibold text-conflicts">
        {t(left.length === 0 ? "refusedBefore" : "refused")}
      </p>
      <ul className="mt-1 list-disc pl-5 empty:hidden">
        {left.map((name) => (
          <li key={name}>
            {name === "reader" || name === "second" || name === "answer" || name === "hidden" ? (
              t(`missing.${name}`)
            ) : (
              <a
                href={`#${FIELD_IDS[name]}`}
                onClick={(event) => goTo(event, FIELD_IDS[name])}
                className="link"
              >
                {t(`missing.${name}`, origins)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether what was missing stands in the form by now; the rest only the server can tell. */
function isGiven(name: RefusedRuling["missing"][number], typed: Ruling): boolean {
  switch (name) {
    case "standing":
      return typed.standing !== null;
    case "sides":
      return typed.verdict !== "disputed" && typed.standing?.kind !== "both";
    case "reason":
    case "qualification":
      return typed[name].trim() !== "";
    default:
      return false;
  }
}

function goTo(event: React.MouseEvent, id: string): void {
  const target = document.getElementById(id);
  const field = target?.matches("input, textarea, select")
    ? target
    : target?.querySelector("input");
  if (field instanceof HTMLElement) {
    event.preventDefault();
    const folded = field.closest("details");
    if (folded !== null) {
      folded.open = true;
    }
    if (target?.hasAttribute("popover")) {
      target.showPopover();
    }
    field.focus();
  }
}
