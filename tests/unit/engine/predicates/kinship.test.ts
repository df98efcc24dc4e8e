import { describe, expect, it } from "vitest";
import { PREDICATE_IDS } from "../../../../lib/engine/predicates/classes.ts";
import { FAMILIES } from "../../../../lib/engine/predicates/families.ts";
import { areOpposite, areRelated } from "../../../../lib/engine/predicates/kinship.ts";

const RELATED = [
  "ram collide",
  "collide hit-by",
  "crash hit-by",
  "crash lose-control",
  "sink capsize",
  "die kill",
  "kill murder",
  "die drown",
  "arrest detain",
  "go-missing search",
  "search find",
  "evacuate displace",
  "displace flee",
  "displace evict",
  "rise raise",
  "fall cut",
  "raise-rate raise",
  "announce disclose",
  "announce publish",
  "accuse charge",
  "convict sentence",
  "sentence jail",
  "flood sweep-away",
  "landslide trap",
  "poison fall-ill",
  "fall-ill faint",
  "attack retaliate",
  "clash riot",
  "acquire bid",
  "appoint take-office",
  "agree sign",
  "erupt spew",
  "stop suspend",
  "pay fund",
  "aid donate",
  "strike protest",
  "defraud forge",
  "chase intercept",
] as const;

const OPPOSITE = [
  "approve reject",
  "confirm deny",
  "rise fall",
  "raise cut",
  "rise cut",
  "open close",
  "win lose",
  "win draw",
  "die survive",
  "kill rescue",
  "sink refloat",
  "convict acquit",
  "sentence acquit",
  "agree refuse",
  "arrive depart",
  "find go-missing",
  "evacuate return",
  "allow ban",
  "publish withhold",
  "start postpone",
  "pay default",
  "arrest flee",
  "escalate ease",
  "oppose support-side",
  "stabilise fluctuate",
  "score concede-goal",
] as const;

const STRANGERS = [
  "sign erupt",
  "dismiss resign",
  "die marry",
  "vote flood",
  "win retire",
  "rise erupt",
  "arrest vaccinate",
  "say attack",
  "fish-illegally murder",
  "no-such-class sign",
] as const;

describe("kinship", () => {
  it.each(RELATED)("%s may be one happening", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect([areRelated(a, b), areRelated(b, a), areOpposite(a, b)]).toEqual([true, true, false]);
  });

  it.each(OPPOSITE)("%s contradict each other", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect([areOpposite(a, b), areOpposite(b, a), areRelated(a, b)]).toEqual([true, true, false]);
  });

  it.each(STRANGERS)("%s are neither", (pair) => {
    const [a = "", b = ""] = pair.split(" ");
    expect([areRelated(a, b), areOpposite(a, b)]).toEqual([false, false]);
  });

  it("holds for no two classes both ways, and for none with itself", () => {
    for (const a of PREDICATE_IDS) {
      expect(areRelated(a, a) || areOpposite(a, a), a).toBe(false);
      for (const b of PREDICATE_IDS) {
        if (areRelated(a, b)) expect(areOpposite(a, b), `${a} ${b}`).toBe(false);
      }
    }
  });

  it("makes every two of a family related", () => {
    for (const [name, family] of Object.entries<readonly string[]>(FAMILIES)) {
      expect(new Set(family).size, name).toBe(family.length);
      for (const a of family) {
        for (const b of family)
          if (a !== b) expect(areRelated(a, b), `${name}: ${a} ${b}`).toBe(true);
      }
    }
  });

  it("leaves few classes alone", () => {
    const alone = PREDICATE_IDS.filter(
      (a) => !PREDICATE_IDS.some((b) => areRelated(a, b) || areOpposite(a, b)),
    );
    expect(alone.length).toBeLessThanOrEqual(30);
  });
});
