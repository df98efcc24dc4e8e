import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import {
  isPredicateId,
  PREDICATE_FIELDS,
  PREDICATE_IDS,
  predicateClass,
} from "../../../../lib/engine/predicates/classes.ts";
import { findTerms } from "../../../../lib/engine/predicates/find-terms.ts";
import { predicateForms } from "../../../../lib/engine/predicates/forms.ts";
import { areOpposite, areRelated } from "../../../../lib/engine/predicates/kinship.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { KNOWN_AMBIGUITIES } from "./ambiguities.ts";
import { EXAMPLES } from "./examples.ts";

describe("predicate classes", () => {
  it("cover every field with 400 classes and more", () => {
    expect(PREDICATE_IDS.length).toBeGreaterThanOrEqual(400);
    const fields = new Set(PREDICATE_IDS.map((id) => predicateClass(id).field));
    expect([...PREDICATE_FIELDS].filter((field) => !fields.has(field))).toEqual([]);
  });

  it("name only classes as kin, symmetrically, and never one as both related and opposite", () => {
    for (const id of PREDICATE_IDS) {
      const { opposites = [], related = [] } = predicateClass(id);
      for (const other of [...opposites, ...related]) {
        expect(isPredicateId(other), `${id} → ${other}`).toBe(true);
        expect(other).not.toBe(id);
      }
      for (const other of opposites) expect(areOpposite(other, id), `${other} ↔ ${id}`).toBe(true);
      for (const other of related) expect(areRelated(other, id), `${other} ~ ${id}`).toBe(true);
      expect(opposites.filter((other) => related.includes(other))).toEqual([]);
    }
  });

  it("keep contradictions apart from mere neighbours", () => {
    expect(areOpposite("convict", "acquit")).toBe(true);
    expect(areOpposite("publish", "withhold")).toBe(true);
    expect(areOpposite("publish", "publish")).toBe(false);
    expect(areRelated("crash", "collide")).toBe(true);
    expect(areRelated("sign", "erupt")).toBe(false);
    expect(areRelated("no-such-class", "sign")).toBe(false);
  });
});

describe.each(LANGUAGE_IDS)("word forms in %s", (language) => {
  const lexicon = LANGUAGES[language].predicates;

  it("exist for every class, with a noun for questions", () => {
    for (const id of PREDICATE_IDS) {
      const forms = predicateForms(language, lexicon, id);
      expect(forms.length, id).toBeGreaterThanOrEqual(3);
      expect(lexicon.classes[id].nominal.length, id).toBeGreaterThan(0);
    }
  });

  it("are words set apart by one comma and one space, without doubles", () => {
    for (const id of PREDICATE_IDS) {
      for (const list of Object.values(lexicon.classes[id])) {
        const words = list.split(", ");
        expect(new Set(words).size, `${id}: ${list}`).toBe(words.length);
        for (const word of words) expect(word, id).toMatch(/^[-\p{L}\p{N}'= ]+[\p{L}\p{N}]$/u);
      }
    }
  });

  it("stand in two classes only where that is known", () => {
    const classesOf = new Map<string, string[]>();
    for (const id of PREDICATE_IDS) {
      for (const { form } of predicateForms(language, lexicon, id)) {
        const key = form.toLowerCase();
        const known = classesOf.get(key) ?? [];
        if (!known.includes(id)) classesOf.set(key, [...known, id]);
      }
    }
    const shared = [...classesOf].filter(([, ids]) => ids.length > 1);
    const found = shared.map(([form, ids]) => `${form}: ${ids.join(", ")}`).sort();
    expect(found).toEqual([...KNOWN_AMBIGUITIES[language]]);
  });

  it("are found in the example sentence of their class", () => {
    for (const id of PREDICATE_IDS) {
      const text = EXAMPLES[id][language];
      const document = readDocument({ id: "example", outlet: "Example", language, text });
      const found = findTerms(document).flatMap((match) => match.readings);
      const hit = found.some((reading) => reading.kind === "predicate" && reading.id === id);
      expect(hit, `${id}: ${text}`).toBe(true);
    }
  });
});
