// Every body, ship and country in these sentences that is not a state of the world is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

function owners(language: "id" | "en", text: string) {
  return claimsIn(language, text, "belonging").map(({ value, subject }) =>
    [
      value.kind === "party" ? value.members.map(({ entity }) => entity).join() : null,
      subject.predicates[0],
      [...subject.patients].join(),
    ].join(" "),
  );
}

describe("belonging", () => {
  it.each([
    ["id", "Kapal milik PT Sinar Laut tenggelam.", "org:pt-sinar-laut own c:ship"],
    [
      "id",
      "Helikopter yang dioperasikan PT Sinar Laut jatuh.",
      "org:pt-sinar-laut operate c:helicopter",
    ],
    ["id", "Puing terlihat dari drone milik TNI.", "org:military own c:drone"],
    ["id", "Kapal patroli Bakamla bocor.", "org:maritime-security-agency own c:patrol-ship"],
    ["en", "The ferry belongs to Sunda Lines.", "org:sunda-lines own c:ferry"],
    ["en", "The ship, owned by Sunda Lines, sank.", "org:sunda-lines own c:ship"],
    [
      "en",
      "The helicopter was operated by Kestrel Aviation.",
      "org:kestrel-aviation operate c:helicopter",
    ],
    ["en", "A French military helicopter crashed.", "org:military own c:helicopter"],
    ["en", "Japan's patrol ship left.", "country:JP own c:patrol-ship"],
  ] as const)("%s: %s", (language, text, owner) => {
    expect(owners(language, text)).toContain(owner);
  });

  it.each([
    ["id", "TNI mengirim pasukan."],
    ["en", "French officials arrived."],
    ["en", "Sunda Lines apologised."],
    ["en", "The ship sank off Japan."],
  ] as const)("needs something that is owned: %s %s", (language, text) => {
    expect(owners(language, text)).toEqual([]);
  });
});
