"use client";

import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { NOTE_ABOUT_ID } from "./notes-panel";

/** Begins a note on these words: chooses them in the page's note form and goes there. */
export function NoteOnWords({ value, outlet }: { value: string; outlet: string }) {
  const t = useTranslations("notes");
  const begin = () => {
    const about = document.getElementById(NOTE_ABOUT_ID);
    if (about instanceof HTMLSelectElement) {
      about.value = value;
      about.form?.querySelector("textarea")?.focus();
    }
  };
  return (
    <button
      type="button"
      onClick={begin}
      aria-label={t("onWords", { outlet })}
      title={t("onWords", { outlet })}
      className="no-print -my-1 rounded p-1.5 text-ink-3 hover:bg-line hover:text-ink"
    >
      <MessageSquarePlus aria-hidden="true" size={15} />
    </button>
  );
}
