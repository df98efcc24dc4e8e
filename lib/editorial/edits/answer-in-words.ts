import type { DeskReport } from "./edit.ts";

/** An answer in an editor's words: a name that equals only itself. */
export function answerInWords(text: string): Pick<DeskReport, "value" | "answer" | "normalised"> {
  const words = text.toLowerCase().split(/\s+/u);
  return {
    value: text,
    answer: { en: text, id: text },
    normalised: { kind: "name", name: text, words, descriptive: false },
  };
}
