import { describe, expect, it } from "vitest";
import { conceptWord, labelOf, nounOf, officeWord } from "../../../../lib/engine/facts/label.ts";

describe("how keys read in a question", () => {
  const names = new Map([
    ["country:FR", "Prancis"],
    ["person:sari-wibowo", "Sari Wibowo"],
  ]);

  it("names a country in the question's own language, a person by the name", () => {
    expect(labelOf("e:country:FR", names, "en")?.text).toBe("France");
    expect(labelOf("e:country:FR", names, "id")?.text).toBe("Prancis");
    expect(labelOf("e:person:sari-wibowo", names, "en")?.text).toBe("Sari Wibowo");
  });

  it("puts an article before an English concept", () => {
    expect(labelOf("c:treaty", names, "en")?.text).toBe("the treaty");
    expect(labelOf("c:treaty", names, "id")?.text).toBe("perjanjian");
    expect(conceptWord("treaty", "en")).toBe("treaty");
  });

  it.each(["e:country:JP", "c:no-such-concept", "n:seruni", "w:en:hold"])(
    "has no words for %s",
    (key) => {
      expect(labelOf(key, names, "en")).toBeNull();
    },
  );

  it("knows no unknown concept or class", () => {
    expect(conceptWord("no-such-concept", "id")).toBeNull();
    expect(nounOf("no-such-class", "en")).toBeNull();
  });

  it("has the noun of a happening in both languages", () => {
    expect(nounOf("sign", "id")).toBe("penandatanganan");
    expect(nounOf("sign", "en")).toBe("signing");
  });

  it("has an office's usual word, and reads the id of one that it does not know", () => {
    expect(officeWord("foreign-minister", "en")).toBe("foreign minister");
    expect(officeWord("keeper-of-keys", "en")).toBe("keeper of keys");
  });
});
