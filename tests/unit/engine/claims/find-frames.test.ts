// Every person and happening in these sentences is invented, and no state did what they tell.
import { describe, expect, it } from "vitest";
import { asks, isTelling } from "../../../../lib/engine/claims/frame.ts";
import { article, read } from "../../../support/story.ts";

function framesOf(language: "id" | "en", text: string) {
  return read(article("Koran Uji", text, { language })).frames;
}

function frameOf(language: "id" | "en", text: string, predicate: string) {
  const found = framesOf(language, text).filter((frame) => frame.predicates.includes(predicate));
  const [frame] = found;
  if (frame === undefined || found.length > 1)
    throw new Error(`${found.length} frames of ${predicate} in: ${text}`);
  return frame;
}

const roles = (items: readonly { readonly keys: readonly string[] }[]) =>
  items.flatMap((item) => item.keys);

describe("voice and roles", () => {
  it.each([
    ["en", "Marc Delune attacked Hideo Tamura.", "active"],
    ["en", "Hideo Tamura was attacked by Marc Delune.", "passive"],
    ["id", "Marc Delune menyerang Hideo Tamura.", "active"],
    ["id", "Hideo Tamura diserang oleh Marc Delune.", "passive"],
  ] as const)("have the same doer whatever the voice: %s %s", (language, text, voice) => {
    const frame = frameOf(language, text, "attack");
    expect(frame.voice).toBe(voice);
    expect(frame.agentParties.map((party) => party.entity)).toEqual(["person:marc-delune"]);
    expect(roles(frame.agents)).toContain("e:person:marc-delune");
    expect(roles(frame.patients)).toEqual(["e:person:hideo-tamura"]);
  });

  it.each([
    ["en", "The ferry sank.", "c:ferry"],
    ["id", "Kapal feri itu tenggelam.", "c:ferry"],
  ] as const)("put the one it happens to on the other side: %s %s", (language, text, key) => {
    const frame = frameOf(language, text, "sink");
    expect(frame).toMatchObject({ agents: [], agentParties: [] });
    expect(roles(frame.patients)).toContain(key);
  });

  it.each([
    ["en", "The attack on Hideo Tamura came at night."],
    ["id", "Penyerangan terhadap Hideo Tamura terjadi kemarin."],
  ] as const)("know no doer beside a noun: %s %s", (language, text) => {
    const frame = frameOf(language, text, "attack");
    expect(frame).toMatchObject({ voice: "nominal", agentParties: [] });
    expect(roles(frame.patients)).toContain("e:person:hideo-tamura");
  });

  it("divide two predicates of one clause between their own neighbours", () => {
    const text = "France attacked the port and Japan sank the ship.";
    expect(roles(frameOf("en", text, "attack").agents)).toEqual(["e:country:FR"]);
    expect(frameOf("en", text, "sink").agentParties).toMatchObject([{ entity: "country:JP" }]);
  });

  it("do not count the country of an office as a doer", () => {
    const frame = frameOf("id", "Presiden Prancis Marc Delune menyerang pelabuhan itu.", "attack");
    expect(frame.agentParties.map((party) => party.entity)).toEqual(["person:marc-delune"]);
  });
});

describe("the antecedent of a relative clause", () => {
  it.each([
    ["en", "Hideo Tamura, who visited France, was tired.", "visit"],
    ["id", "Hideo Tamura, yang mengunjungi Prancis, tampak lelah.", "visit"],
    ["en", "“I never did it,” said Hideo Tamura, who attacked Marc Delune.", "attack"],
  ] as const)("is its doer: %s %s", (language, text, predicate) => {
    expect(frameOf(language, text, predicate).agentParties.map((party) => party.entity)).toEqual([
      "person:hideo-tamura",
    ]);
  });

  it("is not looked for in another sentence", () => {
    const frame = frameOf("en", "Hideo Tamura was tired. It visited France.", "visit");
    expect(frame.agentParties).toEqual([]);
  });
});

describe("how a frame is held", () => {
  it.each([
    ["en", "The bridge never collapsed.", "no", "asserted"],
    ["id", "Jembatan itu belum pernah runtuh.", "no", "asserted"],
    ["en", "The mayor denied that the bridge had collapsed.", "no", "denied"],
    ["id", "Wali kota membantah jembatan itu runtuh.", "no", "denied"],
    ["en", "The bridge is expected to collapse.", "yes", "possible"],
    ["id", "Jembatan itu diperkirakan runtuh.", "yes", "possible"],
  ] as const)("%s: %s", (language, text, answer, modality) => {
    expect(frameOf(language, text, "collapse")).toMatchObject({ answer, modality });
  });

  it.each([
    ["en", "“We did not know,” said Hideo Tamura after the bridge collapsed."],
    ["id", "“Kami tidak tahu,” kata Hideo Tamura setelah jembatan itu runtuh."],
    ["en", "“We deny everything,” said Hideo Tamura, whose bridge collapsed on Monday."],
    ["id", "“Kami membantah semua itu,” kata Hideo Tamura, dan jembatan itu runtuh."],
    ["en", "Hideo Tamura may resign, “the bridge collapsed”."],
  ] as const)("does not hear a marker across quotation marks: %s %s", (language, text) => {
    expect(frameOf(language, text, "collapse")).toMatchObject({
      answer: "yes",
      modality: "asserted",
      holders: [],
    });
  });

  it.each([
    ["en", "“The bridge did not collapse,” said Hideo Tamura."],
    ["id", "“Jembatan itu tidak runtuh,” kata Hideo Tamura."],
  ] as const)("hears a marker inside the same quotation: %s %s", (language, text) => {
    expect(frameOf(language, text, "collapse").answer).toBe("no");
  });

  it.each([
    ["en", "France did not arrest Hideo Tamura and attacked the port.", "attack"],
    ["id", "Prancis tidak menangkap Hideo Tamura dan menyerang pelabuhan.", "attack"],
  ] as const)("gives a negation to the predicate beside it: %s %s", (language, text, predicate) => {
    expect(frameOf(language, text, predicate).answer).toBe("yes");
    expect(frameOf(language, text, "arrest").answer).toBe("no");
  });

  it.each([
    ["en", "Both France and Japan denied the arms shipments."],
    ["id", "Baik Prancis maupun Jepang membantah adanya pengiriman senjata."],
  ] as const)("names who denies: %s %s", (language, text) => {
    const { holders } = frameOf(language, text, "supply-arms");
    expect(holders.map((party) => party.entity)).toEqual(["country:FR", "country:JP"]);
  });

  it.each([
    ["en", "The United States accused France of attacking Japan."],
    ["id", "Amerika Serikat menuduh Prancis menyerang Jepang."],
  ] as const)("names who accuses, and whom: %s %s", (language, text) => {
    const frame = frameOf(language, text, "attack");
    expect(frame.modality).toBe("alleged");
    expect(frame.holders.map((party) => party.entity)).toEqual(["country:US"]);
    expect(frame.agentParties.map((party) => party.entity)).toEqual(["country:FR"]);
  });
});

describe("what a frame is for", () => {
  it("tells mere speaking from what happened", () => {
    const text = "France said that Japan had signed the treaty.";
    expect(isTelling(frameOf("en", text, "say"))).toBe(true);
    expect(isTelling(frameOf("en", text, "sign"))).toBe(false);
  });

  it("answers what a desk asks of its class", () => {
    const frame = frameOf("en", "The bridge collapsed.", "collapse");
    expect(asks(frame, "date")).toBe(true);
    expect(asks(frame, "wording")).toBe(false);
  });
});
