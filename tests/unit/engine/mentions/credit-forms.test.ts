import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findCredits } from "../../../../lib/engine/mentions/credit.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { ENGLISH_FORMS } from "./credit-forms-en.ts";
import { INDONESIAN_FORMS } from "./credit-forms-id.ts";

function creditsIn(language: LanguageId, outlet: string, text: string): readonly string[] {
  const document = readDocument({ id: "a", outlet, language, text });
  return findCredits(document, LANGUAGES[language].credits, outlet).map(
    ({ name, creditKind }) => `${name}:${creditKind}`,
  );
}

describe("the forms in which an Indonesian newsroom credits", () => {
  it.each(INDONESIAN_FORMS.map(([text, ...found]) => [text, found] as const))(
    "%s",
    (text, found) => {
      expect(creditsIn("id", "Tinta Utara", text)).toEqual(found);
    },
  );
});

describe("the forms in which an English newsroom credits", () => {
  it.each(ENGLISH_FORMS.map(([text, ...found]) => [text, found] as const))("%s", (text, found) => {
    expect(creditsIn("en", "The Evening Beacon", text)).toEqual(found);
  });
});
