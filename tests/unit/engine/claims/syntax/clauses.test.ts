import { describe, expect, it } from "vitest";
import type { Frame, Participant } from "../../../../../lib/engine/claims/frame.ts";
import { article, read } from "../../../../support/story.ts";
import { CLAUSES_EN, CLAUSES_ID } from "./clauses.ts";

function rowsOf(table: string): readonly (readonly [string, string, string, string, string])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [text = "", words = "", doers = "", undergoers = "", answer = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return [text, words, doers, undergoers, answer] as const;
    });
}

function told(language: "id" | "en", text: string, words: string): string {
  const { document, frames } = read(article("Koran Uji", text, { language }));
  const at = (span: { readonly start: number; readonly end: number }): string =>
    document.text.slice(span.start, span.end);
  const list = (each: readonly Participant[]): string =>
    each.map(({ span }) => at(span)).join(" + ");
  const holds = (frame: Frame): boolean => at(frame.group).startsWith(words);
  const [frame] = frames.filter(holds);
  return frame === undefined
    ? `none of: ${frames.map((each) => at(each.group)).join(", ")}`
    : [list(frame.doers), list(frame.undergoers), frame.answer].join(" | ");
}

describe.each([
  ["en", CLAUSES_EN],
  ["id", CLAUSES_ID],
] as const)("clauses in %s", (language, table) => {
  it.each(rowsOf(table))("%s (%s)", (text, words, doers, undergoers, answer) => {
    expect(told(language, text, words)).toBe([doers, undergoers, answer].join(" | "));
  });
});
