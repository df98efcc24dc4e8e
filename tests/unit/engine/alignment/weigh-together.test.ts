import { describe, expect, it } from "vitest";
import { measureRarity } from "../../../../lib/engine/alignment/context.ts";
import {
  type Pair,
  roundSigns,
  weighTogether,
} from "../../../../lib/engine/alignment/weigh-together.ts";
import { MODEL } from "../../../../lib/engine/alignment/weights.ts";
import { candidate, claim, date, parties, quantity } from "../../../support/claims.ts";

const dead = (article: string, number: number, rest = {}) =>
  candidate(claim(article, { aspect: "quantity", value: quantity(number), ...rest }));
/** A story so long that no class runs through it. */
const RARITY = measureRarity(new Array<string[]>(80).fill(["c:weather"]));
const pair = (a: number, b: number, likelihood: number): Pair => ({ a, b, likelihood });

describe("pairs in the light of all others", () => {
  it("know whether they are the best match of both articles, and by how much", () => {
    const story = [dead("a", 12), dead("b", 12), dead("b", 40, { start: 50 })];
    const [best, other] = roundSigns(story, [pair(0, 1, 0.8), pair(0, 2, 0.2)], RARITY);
    expect(best).toMatchObject({ best: 1, differs: 0 });
    expect(other).toMatchObject({ best: 0.5, differs: 1 });
    expect(best?.lead).toBeGreaterThan(other?.lead ?? 1);
  });

  it("are supported by another pair of the same two sentences, never by their own words", () => {
    const day = (article: string) =>
      candidate(claim(article, { aspect: "date", value: date("2026-03-04"), start: 30 }));
    const story = [dead("a", 12), day("a"), dead("b", 12), day("b")];
    const [number] = roundSigns(story, [pair(0, 2, 0.5), pair(1, 3, 0.9)], RARITY);
    expect(number?.support).toBe(0.9);
    const [alone] = roundSigns(story, [pair(0, 2, 0.5), pair(0, 3, 0.9)], RARITY);
    expect(alone?.support).toBe(0);
  });

  it("gain by a third article that goes with both", () => {
    const story = [dead("a", 12), dead("b", 12), dead("c", 12)];
    const [joined] = roundSigns(story, [pair(0, 1, 0.5), pair(0, 2, 0.7), pair(1, 2, 0.6)], RARITY);
    expect(joined?.third).toBe(0.6);
    const [without] = roundSigns(story, [pair(0, 1, 0.5), pair(0, 2, 0.7)], RARITY);
    expect(without?.third).toBe(0);
  });

  it("stay as they are where they are about offices", () => {
    const office = (article: string) =>
      candidate(
        claim(article, { aspect: "who", predicates: ["office"], value: parties("person:x") }),
      );
    const pairs = [pair(0, 1, 0.85)];
    expect(weighTogether([office("a"), office("b")], pairs, RARITY, MODEL)).toEqual(pairs);
  });

  it("are judged with caution where the values exclude each other", () => {
    const story = [dead("a", 12), dead("b", 40)];
    const at = (caution: number) =>
      weighTogether(story, [pair(0, 1, 0.8)], RARITY, {
        ...MODEL,
        caution: { ...MODEL.caution, quantity: caution },
      })[0]?.likelihood ?? 0;
    expect(at(2)).toBeLessThan(at(0));
  });
});
