import { describe, expect, it } from "vitest";
import { type NamedEntity, nameEntities } from "../../../../lib/engine/facts/name-entities.ts";

// Invented people and bodies.

const named = (entity: string, language: "en" | "id", ...names: string[]): readonly NamedEntity[] =>
  names.map((name) => ({ entity, name, language }));

describe("nameEntities", () => {
  it("calls a body in each language what its articles call it", () => {
    const names = nameEntities([
      ...named("org:rescue", "en", "Sea Rescue Agency"),
      ...named("org:rescue", "id", "Badan Penyelamat Laut", "Badan Penyelamat Laut"),
    ]);
    expect(names.get("en org:rescue")).toBe("Sea Rescue Agency");
    expect(names.get("id org:rescue")).toBe("Badan Penyelamat Laut");
    expect(names.get("org:rescue")).toBe("Badan Penyelamat Laut");
  });

  it("takes a person's longest name and a place's most frequent one", () => {
    const names = nameEntities([
      ...named("person:owen-marsh", "en", "Marsh", "Marsh", "Owen Marsh"),
      ...named("place:tarumpa", "en", "Tarumpa", "Tarumpa", "Tarumpani"),
    ]);
    expect(names.get("person:owen-marsh")).toBe("Owen Marsh");
    expect(names.get("place:tarumpa")).toBe("Tarumpa");
  });

  it("prefers a name that reads as one", () => {
    const names = nameEntities(named("org:port", "en", "the port's own men", "Port Guard"));
    expect(names.get("org:port")).toBe("Port Guard");
  });

  it("does not care for the order", () => {
    const all = [...named("place:x", "en", "Elland", "Ellan"), ...named("place:x", "id", "Ellan")];
    expect(nameEntities(all)).toEqual(nameEntities([...all].reverse()));
  });
});
