// Every place and happening here is invented.
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { findMentions } from "../../../../lib/engine/claims/read-article.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { article } from "../../../support/story.ts";

describe("a count that holds as of a moment", () => {
  it.each([
    ["id", "Hingga Senin (3/3) malam, 12 warga Seruni mengungsi.", true],
    ["id", "Sejauh ini 12 warga Seruni mengungsi.", true],
    ["en", "As of Monday, 12 villagers of Seruni were missing.", true],
    ["en", "So far 12 villagers of Seruni were missing.", true],
    ["id", "Bantuan untuk 12 keluarga yang dibagikan hingga Desember.", false],
    ["id", "Data sementara menyebut 30 warga luka dan 12 warga tewas.", true],
    ["id", "Berdasarkan manifes sementara, kapal membawa 12 penumpang.", true],
    ["id", "Taksiran awal menyebut kolom abu mencapai 12 kilometer.", true],
    ["en", "Early reports said 30 were hurt and 12 dead.", true],
    ["en", "As of 6 p.m. on Monday the fire had destroyed 12 homes.", true],
    ["en", "By nightfall rescuers had found 12 bodies.", true],
    ["en", "Initially 30 were reported hurt, but 12 died.", false],
    ["en", "The prosecutor had previously asked for 12 years.", false],
    ["id", "Sebanyak 12 orang tewas dan, hingga Senin siang, 30 hilang.", false],
    ["en", "The mill will close by 30 November, which leaves 12 families without work.", false],
    ["id", "Harga kopi 12 persen lebih mahal.", false],
  ] as const)("%s: %s", (language: LanguageId, text, provisional) => {
    const { quantities } = findMentions(readDocument(article("Kabar Seruni", text, { language })), {
      published: "2025-03-04",
      year: null,
    });
    const [first] = quantities.filter(({ value }) => value.number === 12);
    expect(first?.value.provisional === true).toBe(provisional);
    expect(first?.value.hedge).toBe("exact");
  });
});
