import { describe, expect, it } from "vitest";
import { CONCEPT_KINDS, DISTINCT_KINDS } from "../../../../lib/engine/languages/concept-kinds.ts";
import { CONCEPT_IDS } from "../../../../lib/engine/languages/concepts.ts";
import { broaderOf, conceptAffinity } from "../../../../lib/engine/predicates/concept-affinity.ts";

/** Pairs by how near they stand: "narrow broad" or two words of one height. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  broader: [
    "sailor crew",
    "captain crew",
    "fisherman crew",
    "fisherman worker",
    "official person",
    "regent regional-head",
    "minister official",
    "soldier fighter",
    "general-rank officer",
    "dead victim",
    "injured victim",
    "body dead",
    "evacuee victim",
    "teenager child",
    "migrant-worker migrant",
    "doctor medic",
    "lecturer teacher",
    "university-student student",
    "goalkeeper player",
    "thief perpetrator",
    "bishop clergy",
    "fishing-boat ship",
    "tanker ship",
    "speedboat boat",
    "aircraft-carrier warship",
    "helicopter aircraft",
    "electric-car car",
    "commuter-train train",
    "bullet ammunition",
    "ballistic-missile missile",
    "gun weapon",
    "house building",
    "hospital building",
    "clinic hospital",
    "mosque place-of-worship",
    "primary-school school",
    "toll-road road",
    "hamlet village",
    "district area",
    "capital city",
    "volcano mountain",
    "treaty agreement",
    "bill law",
    "visa passport-paper",
    "written-statement statement",
    "fee-fine sum-of-money",
    "dollar currency",
    "mortgage loan",
    "value-added-tax tax",
    "minimum-wage wage",
    "core-inflation inflation",
    "coal fuel",
    "tuna fish",
    "catch-of-fish fish",
    "measles disease",
    "fever symptom",
    "aftershock earthquake",
    "flash-flood flood",
    "wildfire fire",
    "domestic-violence violence",
    "regional-election election",
    "semi-final match",
    "league tournament",
    "heavy-rain rain",
    "first-quarter quarter",
    "supreme-court court",
    "army military",
    "subsidiary company",
    "central-bank bank",
  ],
  near: [
    "sailor person",
    "fishing-boat vehicle",
    "regent official",
    "dead person",
    "sailor captain",
    "captain fisherman",
    "ferry tanker",
    "speedboat lifeboat",
    "car truck",
    "bus van",
    "helicopter fighter-jet",
    "suspect perpetrator",
    "suspect defendant",
    "thief robber",
    "doctor nurse",
    "goalkeeper striker",
    "rebel militant",
    "village district",
    "clinic building",
    "charter protocol",
    "warhead weapon",
    "bullet weapon",
    "road bridge",
    "lawyer prosecutor",
    "demonstrator activist",
    "firefighter volunteer",
    "passenger tourist",
    "loss damages",
    "corruption fraud-word",
  ],
  person: [
    "soldier teacher",
    "patient lawyer",
    "student believer",
    "goalkeeper doctor",
    "king nurse",
    "child soldier",
    "passenger lawmaker",
    "adult child",
    "donor crew",
    "rebel athlete",
  ],
  none: [
    "dead injured",
    "dead missing",
    "injured survivor",
    "man woman",
    "hostage dead",
    "dollar rupiah",
    "euro-money yen",
    "measles covid",
    "malaria cancer",
    "fever vomiting",
    "red green",
    "north south",
    "first second",
    "old new",
    "weak strong",
    "yesterday today",
    "morning night",
    "first-quarter third-quarter",
    "final semi-final",
    "gold-medal silver-medal",
    "football tennis",
    "eid-al-fitr christmas",
    "health-minister finance-minister",
    "governor regent",
    "president king",
    "gold copper",
    "rice sugar",
    "elephant tiger",
    "muslim christian",
    "father mother",
    "inflation unemployment",
    "kilometre metre",
    "half percent",
    "say-that ask",
    "walk swim",
    "car ship",
    "aircraft train",
    "hospital school",
    "house shop",
    "person ship",
    "person building",
    "earthquake disease",
    "dollar tonne",
    "treaty ship",
    "village village-head",
    "city mayor",
    "bullet soldier",
    "police police-officer",
    "fire fire-engine",
    "school student",
    "weapon disease",
    "money house",
    "river fish",
    "election candidate",
    "forest wildlife",
    "tree house",
    "no-such-word person",
  ],
};

const BANDS: Readonly<Record<string, number>> = { broader: 0.85, near: 0.7, person: 0.3, none: 0 };

const rows = Object.entries(PAIRS).flatMap(([band, pairs]) =>
  pairs.map((pair) => {
    const [a = "", b = ""] = pair.split(" ");
    return { a, b, band };
  }),
);

describe("conceptAffinity", () => {
  it("is checked on 150 pairs and more", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows)("$a and $b: $band", ({ a, b, band }) => {
    expect(conceptAffinity(a, b)).toBe(BANDS[band]);
    expect(conceptAffinity(b, a)).toBe(conceptAffinity(a, b));
  });

  it("is one for a word with itself, known or not", () => {
    expect(conceptAffinity("ship", "ship")).toBe(1);
    expect(conceptAffinity("no-such-word", "no-such-word")).toBe(1);
  });

  it("lets a word for anybody stand for whoever is counted", () => {
    expect(conceptAffinity("resident", "fisherman")).toBe(0.6);
    expect(conceptAffinity("man", "suspect")).toBe(0.6);
    expect(conceptAffinity("victim", "passenger")).toBe(0.6);
  });

  it("falls with the steps", () => {
    expect(conceptAffinity("regent", "person")).toBe(0.6);
    expect(conceptAffinity("minister", "regent")).toBe(0.5);
  });
});

describe("the tree of kinds", () => {
  const concepts = new Set<string>(CONCEPT_IDS);
  const kinds = Object.keys(CONCEPT_KINDS);
  const roots = kinds.filter((kind) => broaderOf(kind).length === 0);

  const height = (id: string, below: readonly string[] = []): number => {
    expect(below, "a word over itself").not.toContain(id);
    const up = broaderOf(id).map((kind) => height(kind, [...below, id]));
    return 1 + Math.max(0, ...up);
  };

  it("holds every concept, and nothing else but kinds", () => {
    const rootless = [...concepts].filter((id) => broaderOf(id).length === 0);
    expect(rootless.filter((id) => !roots.includes(id))).toEqual([]);
    const leaves = Object.values(CONCEPT_KINDS).flatMap((list) => list.split(" "));
    expect(leaves.filter((id) => !concepts.has(id) && CONCEPT_KINDS[id] === undefined)).toEqual([]);
  });

  it("has no circle, five levels at most and few roots", () => {
    for (const id of [...concepts, ...kinds]) expect(height(id), id).toBeLessThanOrEqual(5);
    expect(roots.length).toBeLessThanOrEqual(20);
    expect(roots).toContain("person");
  });

  it("names a narrower word once under a kind", () => {
    for (const list of Object.values(CONCEPT_KINDS)) {
      const ids = list.split(" ");
      expect(new Set(ids).size, list).toBe(ids.length);
    }
  });

  it("has every kind that shuts out", () => {
    expect([...DISTINCT_KINDS].filter((kind) => CONCEPT_KINDS[kind] === undefined)).toEqual([]);
  });

  it("gives the broader words", () => {
    expect(broaderOf("fisherman")).toEqual(["worker", "crew"]);
    expect(broaderOf("person")).toEqual([]);
    expect(broaderOf("no-such-word")).toEqual([]);
  });
});
