"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import type { Clip } from "@/components/ui/write-clipboard";
import type { LanguageId } from "@/lib/engine/article";

/** Copies a fact as the sheet tells it: `as` "words" with its sources, for a text, or "html" as the code of a web page. */
export function CopyFact({
  factId,
  question,
  language,
  as,
}: {
  factId: string;
  question: string;
  language: LanguageId;
  as: "words" | "html";
}) {
  const t = useTranslations("copy");
  const load = async (): Promise<Clip> => {
    const { text, html } = await loadFact(factId, language);
    return as === "words" ? { text, html } : { text: html };
  };
  return (
    <CopyButton
      load={load}
      label={t(as === "words" ? "fact" : "html")}
      name={t(as === "words" ? "factOf" : "htmlOf", { question })}
    />
  );
}

async function loadFact(factId: string, language: LanguageId): Promise<Required<Clip>> {
  const response = await fetch(`/facts/${factId}/copy?language=${language}`);
  if (!response.ok) {
    throw new Error(`The server answered ${response.status}.`);
  }
  return response.json();
}
