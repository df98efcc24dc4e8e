// The outlets, the people and the flood are invented; so is what the agencies are said to report.
import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../../../lib/engine/article.ts";
import { describeArticle } from "../../../lib/engine/describe-article.ts";
import { article, read } from "../../support/story.ts";

const TEXT = [
  "Banjir Lembayung, 12 orang tewas",
  "LEMBAYUNG - Sebanyak 12 orang tewas dalam banjir pada Kamis (4/3/2026), seperti dilansir Reuters.",
  "Baca juga: Lima foto banjir",
  "Café di tepi sungai itu hanyut, kata Menteri Sosial Sari Wibowo.",
].join("\n\n");

const describing = (input: ArticleInput) => describeArticle(read(input), "key");

function fromLembayung(text: string) {
  return article("Koran Lembayung", text, { language: "id" });
}

describe("describeArticle", () => {
  it("says what the article is", () => {
    expect(describing(fromLembayung(TEXT))).toMatchObject({
      id: "koran-lembayung",
      outlet: "Koran Lembayung",
      language: "id",
      publishedAt: "2026-03-05",
      originKey: "key",
    });
  });

  it("has no date where the article has none", () => {
    const undated = article("Koran Lembayung", TEXT, { published: null });
    expect(describing(undated).publishedAt).toBeNull();
  });

  it("finds the language where the article does not say it", () => {
    expect(describing(article("Post", "The ferry sank and the mayor said so.")).language).toBe(
      "en",
    );
    expect(describing(article("Koran", TEXT)).language).toBe("id");
  });

  it("names its sources, its furniture and the weekday that its date did not have", () => {
    const { origins, boilerplate, findings } = describing(fromLembayung(TEXT));
    expect(origins).toMatchObject([{ name: "Reuters", kind: "agency" }]);
    expect(boilerplate.map(({ text }) => text.trim())).toEqual(["Baca juga: Lima foto banjir"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.text).toContain("Kamis (4/3/2026)");
    expect(findings[0]?.message.id).toContain("Rabu");
    expect(findings[0]?.message.en).toContain("Wednesday");
  });

  it("finds nothing wrong with the right weekday", () => {
    expect(describing(fromLembayung(TEXT.replace("Kamis", "Rabu"))).findings).toEqual([]);
  });

  it("names the outlet, with no words, where no source is given", () => {
    expect(describing(fromLembayung("Jembatan itu runtuh kemarin.")).origins).toEqual([
      { name: "Koran Lembayung", kind: "unstated", start: 0, end: 0, text: "" },
    ]);
  });

  it.each([
    ["as it is", TEXT],
    ["with CRLF", TEXT.replaceAll("\n", "\r\n")],
    ["in NFD", TEXT.normalize("NFD")],
    ["in NFD with CRLF", TEXT.normalize("NFD").replaceAll("\n", "\r\n")],
    ["after a mark of byte order", `\uFEFF${TEXT}`],
    [
      "with what takes several code units",
      `Kota Café 👩‍👩‍👧 Lembayung\n\n${TEXT}`.normalize("NFD"),
    ],
  ])("gives spans of the article's own text: %s", (_, text) => {
    const { origins, boilerplate, findings } = describing(fromLembayung(text));
    const spans = [...origins, ...boilerplate, ...findings];
    expect(spans).toHaveLength(3);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(origins[0]?.text.toLowerCase()).toContain("reuters");
    expect(boilerplate[0]?.text).toContain("Baca juga");
    expect(findings[0]?.text).toContain("Kamis (4/3/2026)");
  });

  it("stands an empty text", () => {
    expect(describing(article("Post", ""))).toMatchObject({ findings: [], boilerplate: [] });
  });
});
