// Every happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { claimsIn } from "../../../support/story.ts";

function headIn(language: LanguageId, text: string): string | null | undefined {
  return claimsIn(language, text, "quantity")[0]?.subject.head;
}

describe("what is counted", () => {
  it.each([
    ["en", "Police named seven suspects.", "c:suspect"],
    ["en", "Sailors fired 20 rounds at the boat.", "c:bullet"],
    ["en", "The two sides held three rounds of talks.", "c:round"],
    ["en", "The striker scored two goals.", "c:goal"],
    ["en", "The office recorded seven deaths.", "c:person"],
    ["id", "Kantor itu mencatat tujuh kematian.", "c:person"],
    ["en", "The company spoke of 14 bruised travellers.", "w:en:traveller"],
    ["en", "The ministry recorded 96 cases of dengue.", "c:case"],
    ["en", "A boy of five came down with fever.", "age"],
    ["id", "Pemungutan suara diulang di 12 TPS.", "c:polling-station"],
    ["id", "Sebanyak 23 SD diliburkan.", "c:primary-school"],
    ["id", "Mereka ditampung di 14 titik pengungsian.", "c:shelter"],
    ["en", "Residents heard four explosions.", "c:explosion"],
    ["id", "Warga mendengar empat ledakan.", "c:explosion"],
  ] as const)("%s: %s", (language, text, head) => {
    expect(headIn(language, text)).toBe(head);
  });
});
