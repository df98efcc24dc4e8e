import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureRarity } from "../../../../lib/engine/alignment/context.ts";
import { similarity } from "../../../../lib/engine/alignment/similarity.ts";
import type { Claim } from "../../../../lib/engine/claims/claim.ts";
import { KINSHIP } from "../../../../lib/engine/predicates/kinship.ts";
import {
  candidate,
  claim,
  date,
  parties,
  place,
  polarity,
  quantity,
} from "../../../support/claims.ts";

/** A story so long that no class runs through it. */
const SENTENCES = [["p:visit"], ["p:sink"], ...new Array<string[]>(80).fill(["c:weather"])];
const CONTEXT = { rarity: measureRarity(SENTENCES), kinship: KINSHIP };
const like = (a: Claim, b: Claim) => similarity(candidate(a), candidate(b), CONTEXT);

const FRANCE = "e:country:FR";
const JAPAN = "e:country:JP";

describe("what two claims have in common", () => {
  const visit = { predicates: ["visit"], agents: [FRANCE], patients: [JAPAN] };

  it("counts for claims of one aspect only", () => {
    const who = claim("b", { ...visit, aspect: "who", value: parties("country:FR") });
    expect(like(claim("a", visit), claim("b", visit))).toBeGreaterThan(0);
    expect(like(claim("a", visit), who)).toBe(0);
  });

  it("is more for the same class than for a related one, and more for that than for another", () => {
    const of = (predicate: string) => claim("b", { ...visit, predicates: [predicate] });
    const same = like(claim("a", visit), of("visit"));
    const related = like(claim("a", visit), of("meet"));
    const other = like(claim("a", visit), of("sink"));
    expect(same).toBeGreaterThan(related);
    expect(related).toBeGreaterThan(other);
  });

  it("is more where both speak of the same parties", () => {
    const elsewhere = claim("b", {
      ...visit,
      agents: ["e:country:IT"],
      patients: ["e:country:BR"],
    });
    expect(like(claim("a", visit), claim("b", visit))).toBeGreaterThan(
      like(claim("a", visit), elsewhere),
    );
  });

  it("is more where the words around are the same", () => {
    const context = { "c:harbour": 1, "c:night": 1 };
    const a = claim("a", { ...visit, context });
    expect(like(a, claim("b", { ...visit, context }))).toBeGreaterThan(
      like(a, claim("b", { ...visit, context: { "c:parliament": 1 } })),
    );
  });

  it("is more where neither article has another claim of the kind", () => {
    const [a, b] = [claim("a", visit), claim("b", visit)];
    const crowded = similarity(candidate(a), candidate(b, { rivals: 5 }), CONTEXT);
    expect(like(a, b)).toBeGreaterThan(crowded);
  });

  it("is more at the same depth of both articles", () => {
    const [a, b] = [claim("a", visit), claim("b", visit)];
    const below = similarity(candidate(a, { depth: 0 }), candidate(b, { depth: 1 }), CONTEXT);
    expect(like(a, b)).toBeGreaterThan(below);
  });
});

describe("decoys", () => {
  const visit = (agent: string, patient: string) => ({
    predicates: ["visit"],
    agents: [agent],
    patients: [patient],
  });

  it("a visit from A to B is not one from B to A", () => {
    const there = claim("a", visit(FRANCE, JAPAN));
    expect(like(there, claim("b", visit(FRANCE, JAPAN)))).toBeGreaterThan(0);
    expect(like(there, claim("b", visit(JAPAN, FRANCE)))).toBe(0);
  });

  it("its date may still be the same, for a date tells nothing of roles", () => {
    const dated = { aspect: "date" as const, value: date("2026-03-04") };
    const there = claim("a", { ...visit(FRANCE, JAPAN), ...dated });
    expect(like(there, claim("b", { ...visit(JAPAN, FRANCE), ...dated }))).toBeGreaterThan(0);
  });

  it("an age is no count of people", () => {
    const of = (head: string) => claim("a", { aspect: "quantity", head, value: quantity(34) });
    expect(like(of("age"), of("c:person"))).toBe(0);
    expect(like(of("age"), of("age"))).toBeGreaterThan(0);
  });

  it("names of two kinds of thing never meet", () => {
    const value = { kind: "name", name: "Seruni", words: ["seruni"], descriptive: false } as const;
    const of = (head: string) => claim("a", { aspect: "name", head, value });
    expect(like(of("ship"), of("treaty"))).toBe(0);
    expect(like(of("ship"), of("ship"))).toBeGreaterThan(0);
  });

  it("the last time before is not another day of the same happening", () => {
    const when = (predicates: readonly string[], value: ReturnType<typeof date>) =>
      claim("a", { aspect: "date", predicates, value });
    const before = when(["first-since", "visit"], date("2000", { grain: "year" }));
    expect(like(before, when(["visit"], date("2026-03-04")))).toBe(0);
    expect(like(before, when(["visit"], date("2000", { grain: "year" })))).toBeGreaterThan(0);
  });
});

describe("a contradiction must be earned", () => {
  const at = (parts: Parameters<typeof claim>[1], other: Parameters<typeof claim>[1]) =>
    like(claim("a", parts), claim("b", other));

  it("dates that exclude each other need the same happening", () => {
    const day = (predicate: string, edtf: string) => ({
      aspect: "date" as const,
      predicates: [predicate],
      value: date(edtf),
    });
    expect(at(day("visit", "2026-03-04"), day("visit", "2026-03-05"))).toBeGreaterThan(0);
    expect(at(day("visit", "2026-03-04"), day("sink", "2026-03-05"))).toBe(0);
    expect(at(day("visit", "2026-03-04"), day("sink", "2026-03-04"))).toBeGreaterThan(0);
  });

  it("counts that differ need the same thing counted", () => {
    const count = (head: string, predicate: string, number: number) => ({
      aspect: "quantity" as const,
      head,
      predicates: [predicate],
      value: quantity(number),
    });
    expect(at(count("c:person", "die", 12), count("c:person", "die", 15))).toBeGreaterThan(0);
    expect(at(count("c:person", "die", 12), count("c:person", "kill", 15))).toBeGreaterThan(0);
    expect(at(count("c:house", "die", 12), count("c:ship", "die", 15))).toBe(0);
  });

  it("doers that differ need the same class and a shared other side", () => {
    const who = (party: string, predicate: string, patient: string) => ({
      aspect: "who" as const,
      predicates: [predicate],
      patients: [patient],
      value: parties(party),
    });
    expect(at(who("a:x", "visit", JAPAN), who("a:y", "visit", JAPAN))).toBeGreaterThan(0);
    expect(at(who("a:x", "visit", JAPAN), who("a:y", "visit", FRANCE))).toBe(0);
    expect(at(who("a:x", "visit", JAPAN), who("a:y", "meet", JAPAN))).toBe(0);
    expect(at(who("a:x", "visit", JAPAN), who("a:x", "meet", FRANCE))).toBeGreaterThan(0);
  });

  it("places that differ need a related class and a shared party", () => {
    const where = (entity: string, predicate: string, agent: string) => ({
      aspect: "where" as const,
      predicates: [predicate],
      agents: [agent],
      value: place(entity),
    });
    const kyoto = where("place:kyoto", "meet", FRANCE);
    expect(at(kyoto, where("place:seruni", "visit", FRANCE))).toBeGreaterThan(0);
    expect(at(kyoto, where("place:seruni", "meet", JAPAN))).toBe(0);
    expect(at(kyoto, where("place:seruni", "sink", FRANCE))).toBe(0);
  });

  it("yes and no need the same class and party; an open answer contradicts nothing", () => {
    const whether = (answer: "yes" | "no" | "open", predicate: string, patient: string) => ({
      predicates: [predicate],
      patients: [patient],
      value: polarity({ answer }),
    });
    const yes = whether("yes", "collapse", "c:bridge");
    expect(at(yes, whether("no", "collapse", "c:bridge"))).toBeGreaterThan(0);
    expect(at(yes, whether("no", "collapse", "c:dam"))).toBe(0);
    expect(at(yes, whether("no", "visit", "c:bridge"))).toBe(0);
    expect(at(yes, whether("open", "collapse", "c:dam"))).toBeGreaterThan(0);
  });
});

describe("offices", () => {
  const office = (person: string, head: string, body: string) =>
    claim("a", {
      aspect: "who",
      predicates: ["office"],
      head,
      patients: [body],
      value: parties(person),
    });
  const delune = office("person:marc-delune", "president", FRANCE);

  it("align by their person, whatever the title", () => {
    const title = like(delune, office("person:marc-delune", "leader", JAPAN));
    expect(title).toBeGreaterThan(0);
    expect(like(delune, delune)).toBeGreaterThan(title);
  });

  it("align by office and body, whoever holds it", () => {
    expect(like(delune, office("person:jean-roche", "president", FRANCE))).toBeGreaterThan(0);
  });

  it("do not align by title, or by body, alone", () => {
    expect(like(delune, office("person:hideo-tamura", "president", JAPAN))).toBe(0);
    expect(like(delune, office("person:jean-roche", "foreign-minister", FRANCE))).toBe(0);
  });

  it("never align with the doer of a happening", () => {
    const doer = claim("b", {
      aspect: "who",
      predicates: ["visit"],
      patients: [FRANCE],
      value: parties("person:marc-delune"),
    });
    expect(like(delune, doer)).toBe(0);
  });
});

it("is the same both ways, and between zero and one", () => {
  const key = fc.constantFrom(FRANCE, JAPAN, "c:bridge");
  const values = {
    date: fc.constantFrom(date("2026-03-04"), date("2026-03-05"), date("2026-03-04T05:20")),
    quantity: fc.constantFrom(quantity(2), quantity(15), quantity(15, { unit: "percent" })),
    who: fc.constantFrom(parties("country:FR"), parties("country:JP", "country:FR")),
    where: fc.constantFrom(place("place:kyoto"), place("country:ID", { bearing: "N" })),
    whether: fc.constantFrom(polarity(), polarity({ answer: "no" }), polarity({ answer: "open" })),
  };
  const anyClaim = fc.constantFrom("date", "quantity", "who", "where", "whether").chain((aspect) =>
    fc
      .record({
        value: values[aspect],
        predicates: fc.subarray(["visit", "meet", "sink", "office", "first-since"]),
        head: fc.constantFrom(null, "age", "c:person", "c:house", "denial"),
        agents: fc.uniqueArray(key),
        patients: fc.uniqueArray(key),
        context: fc.dictionary(key, fc.constantFrom(0.2, 1)),
      })
      .map((parts) => candidate(claim("a", { ...parts, aspect }))),
  );
  fc.assert(
    fc.property(anyClaim, anyClaim, (a, b) => {
      const there = similarity(a, b, CONTEXT);
      expect(similarity(b, a, CONTEXT)).toBeCloseTo(there, 10);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 500 },
  );
});
