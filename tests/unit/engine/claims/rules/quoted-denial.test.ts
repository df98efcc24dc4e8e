// Every person, body and event in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("quoted-denial", () => {
  it.each([
    ["en", "“We did not attack the convoy,” General Sari Wibowo said.", "attack"],
    ["id", "“Kami tidak menyerang konvoi itu,” kata Jenderal Sari Wibowo.", "attack"],
    ["en", "“Nobody was arrested that night,” said police chief Sari Wibowo.", "arrest"],
    ["id", "“Tidak ada yang ditangkap malam itu,” ujar Kapolres Sari Wibowo.", "arrest"],
  ] as const)("%s: %s", (language, text, predicate) => {
    const [claim] = claimsIn(language, text, "quoted-denial");
    expect(claim).toMatchObject({
      aspect: "whether",
      value: {
        kind: "polarity",
        answer: "no",
        modality: "denied",
        holder: { members: [{ entity: "person:sari-wibowo" }] },
      },
      speaker: { name: "Sari Wibowo" },
    });
    expect(claim?.subject.predicates).toContain(predicate);
  });

  it.each([
    ["en", "“We did not attack the convoy,” General Sari Wibowo said."],
    ["id", "“Kami tidak menyerang konvoi itu,” kata Jenderal Sari Wibowo."],
  ] as const)("takes the speaker for whom “we” names: %s %s", (language, text) => {
    const [claim] = claimsIn(language, text, "quoted-denial");
    expect(claim?.subject.agents).toContain("e:person:sari-wibowo");
  });

  it.each([
    ["en", "“We attacked the convoy,” General Sari Wibowo said."],
    ["en", "“We might attack the convoy,” General Sari Wibowo said."],
    ["en", "“No noise. We attacked the convoy,” General Sari Wibowo said."],
    ["id", "Jenderal Sari Wibowo tidak menyerang konvoi itu."],
  ] as const)("finds no denial where none is quoted: %s %s", (language, text) => {
    expect(claimsIn(language, text, "quoted-denial")).toEqual([]);
  });
});
