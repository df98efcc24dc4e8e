// Every person in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("quotation", () => {
  it.each([
    [
      "en",
      "“The dam will hold through the winter,” Mayor Sari Wibowo said.",
      "The dam will hold through the winter",
    ],
    [
      "id",
      "“Bendungan itu akan bertahan sepanjang musim hujan,” kata Menteri Sari Wibowo.",
      "Bendungan itu akan bertahan sepanjang musim hujan",
    ],
  ] as const)("%s: %s", (language, text, said) => {
    const [claim, ...others] = claimsIn(language, text, "quotation");
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      aspect: "wording",
      value: { text: said, direct: true, fragment: false, speaker: "person:sari-wibowo" },
      speaker: { name: "Sari Wibowo" },
    });
    expect(claim?.words[0]?.startsWith(said)).toBe(true);
    expect(claim?.subject.agents).toEqual(new Set(["e:person:sari-wibowo"]));
  });

  it.each([
    ["en", "Mayor Sari Wibowo said the dam would hold through the winter."],
    [
      "id",
      "Menteri Sari Wibowo mengatakan bahwa bendungan itu akan bertahan sepanjang musim hujan.",
    ],
  ] as const)("takes reported words for a paraphrase: %s %s", (language, text) => {
    const [claim] = claimsIn(language, text, "indirect-speech");
    expect(claim).toMatchObject({ value: { direct: false }, speaker: { name: "Sari Wibowo" } });
    expect(claimsIn(language, text, "quotation")).toEqual([]);
  });

  it("gives both languages the same word for a negation", () => {
    const [id] = claimsIn(
      "id",
      "“Kami tidak akan mundur dari kota itu,” kata Sari Wibowo.",
      "quotation",
    );
    const [en] = claimsIn(
      "en",
      "“We will not leave the city to them,” Sari Wibowo said.",
      "quotation",
    );
    expect(id?.value).toMatchObject({ words: expect.arrayContaining(["not"]) });
    expect(en?.value).toMatchObject({ words: expect.arrayContaining(["not"]) });
  });

  it("writes a negation once, whatever words it is made of, and what limits or awaits", () => {
    const words = (language: "en" | "id", text: string): readonly string[] => {
      const [claim] = claimsIn(language, text, "quotation");
      return claim?.value.kind === "wording" ? claim.value.words : [];
    };
    const never = words("en", "“The child was never vaccinated,” Sari Wibowo said.");
    expect(never.filter((word) => word === "not")).toHaveLength(1);
    expect(never.some((word) => word.includes("never"))).toBe(false);
    expect(words("en", "“The offer is final for now,” Sari Wibowo said.")).toContain("limit:");
    expect(words("id", "“Tawaran itu hanya untuk warga kota,” kata Sari Wibowo.")).toContain(
      "limit:",
    );
    expect(words("id", "“Kami belum menarik pasukan itu,” kata Sari Wibowo.")).toContain("yet:");
    expect(words("en", "“We will not withdraw the troops,” Sari Wibowo said.")).toContain(
      "future:",
    );
  });

  it("keeps numbers among the words", () => {
    const [claim] = claimsIn(
      "en",
      "“We saved 250 people from the flood that night,” Sari Wibowo said.",
      "quotation",
    );
    expect(claim?.value).toMatchObject({ words: expect.arrayContaining(["250"]) });
  });

  it("calls a few quoted words a fragment", () => {
    const [claim] = claimsIn("en", "Sari Wibowo called it a “heavy, needless loss”.", "quotation");
    expect(claim?.value).toMatchObject({ fragment: true });
  });

  it.each([
    ["one quoted word", "en", "The mayor called it a “disaster”."],
    ["one quoted word", "id", "Wali kota menyebutnya “bencana”."],
    ["no quoted word", "en", "The dam held through the winter."],
    [
      "a denial, which is a claim of its own",
      "en",
      "Sari Wibowo denied that the dam had collapsed.",
    ],
    ["a denial, which is a claim of its own", "id", "Sari Wibowo membantah bendungan itu runtuh."],
  ] as const)("needs words that can be told apart; there is %s (%s): %s", (_, language, text) => {
    expect(claimsIn(language, text, "quotation")).toEqual([]);
    expect(claimsIn(language, text, "indirect-speech")).toEqual([]);
  });

  it("has no speaker where none is named", () => {
    expect(
      claimsIn("en", "“The dam will hold through the winter.” That was all.", "quotation"),
    ).toMatchObject([{ speaker: null }]);
  });
});
