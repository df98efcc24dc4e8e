// Every person here is invented.
import { describe, expect, it } from "vitest";
import { beginsSentence } from "../../../../lib/engine/text/begins-sentence.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { tokenize } from "../../../../lib/engine/text/tokens.ts";
import { article, claimsIn } from "../../../support/story.ts";

function begins(text: string, word: string): boolean {
  const tokens = tokenize(readDocument(article("Koran Uji", text)));
  const at = tokens.findIndex((token) => token.text === word);
  return beginsSentence(tokens, at);
}

describe("a sentence inside a quotation", () => {
  it.each([
    ['"We are safe. Nobody fell," she said.', "Nobody", true],
    ['She said, "Nobody fell."', "Nobody", true],
    ['"Awas! Tidak ada yang aman," katanya.', "Tidak", true],
    ["She met Dr. Pell there.", "Pell", false],
    ["Kata dr. Sutedja, aman.", "Sutedja", false],
    ['The ferry "Stella" sank.', "Stella", false],
    ["They saw Nobody fall.", "Nobody", false],
  ] as const)("%s: %s", (text, word, expected) => {
    expect(begins(text, word)).toBe(expected);
  });

  it("keeps what its second sentence denies", () => {
    const [said] = claimsIn(
      "id",
      '"Kami minta maaf. Tidak ada data yang bocor," kata Sari Dewi.',
      "quotation",
    );
    expect(said?.value.kind === "wording" ? said.value.words : []).toContain("not");
  });
});
