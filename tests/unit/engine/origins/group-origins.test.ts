// Outlets, people and events are invented, but for the names of the world's agencies.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findCredits } from "../../../../lib/engine/mentions/credit.ts";
import { findQuotes } from "../../../../lib/engine/mentions/quote.ts";
import { findOrigins } from "../../../../lib/engine/origins/find-origins.ts";
import { groupOrigins } from "../../../../lib/engine/origins/group-origins.ts";
import type { OriginArticle } from "../../../../lib/engine/origins/origin-index.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { leastMs } from "../../../support/least-time.ts";

function article(outlet: string, text: string, id = outlet): OriginArticle {
  const document = readDocument({ id, outlet, language: "en", text });
  const { quotations, credits } = LANGUAGES.en;
  return {
    id,
    outlet,
    document,
    credits: findCredits(document, credits, outlet),
    quotes: findQuotes(document, quotations, []),
  };
}

const FERRY =
  "The ferry Anna Lind ran aground off Salt Harbour on Tuesday night with ninety passengers aboard. Divers worked until dawn to free the hull from the rocks below the old lighthouse. The owner promised a full refund and blamed a faulty chart for the error.";
const FERRY_AGAIN =
  "Ninety people were stranded when a vessel hit rocks near the lighthouse. Its crew lowered boats within minutes, and a trawler brought the first of them home before midnight came. An inquiry starts next week in the capital.";
const FERRY_THIRD =
  "Why did an experienced captain steer so close to land? Colleagues describe a careful man who knew these waters. Tides were high, they say, and visibility was poor all evening along that coast.";

function independent(articles: readonly OriginArticle[]): number {
  return groupOrigins(articles).independent;
}

describe("origins of an article", () => {
  it("lists credits, relays and own work once each, in order", () => {
    const read = article(
      "The Evening Beacon",
      'The ferry sank, Reuters reported. "All are safe," said Oda Lindgren as quoted by Kyodo. "I swam," a boy told the Beacon. Reuters reported no deaths.',
    );
    const origins = findOrigins(read);
    expect(origins.map(({ name, kind }) => [name, kind])).toEqual([
      ["Reuters", "agency"],
      ["Kyodo", "agency"],
      ["The Evening Beacon", "own"],
    ]);
    for (const { start, end, text } of origins)
      expect(read.document.text.slice(start, end)).toBe(text);
  });

  it("is unstated, without words, where nothing is said", () => {
    expect(findOrigins(article("Courier", FERRY))).toEqual([
      { name: "Courier", kind: "unstated", start: 0, end: 0, text: "" },
    ]);
  });
});

describe("independent origins", () => {
  it("counts different reports without credits one by one", () => {
    expect(independent([article("A", FERRY), article("B", FERRY_AGAIN)])).toBe(2);
  });

  it("counts a near-verbatim copy with its original", () => {
    const copy = FERRY.replace("Tuesday night", "Tuesday").replace("ninety", "some ninety");
    const {
      independent: count,
      keys,
      reasons,
    } = groupOrigins([article("A", FERRY), article("B", copy)]);
    expect(count).toBe(1);
    expect(keys.get("A")).toBe(keys.get("B"));
    expect(reasons.get("B")?.en).toContain("A");
    expect(reasons.get("B")?.id).toContain("A");
  });

  it("counts reports with the same sole credit once, with the agency's own", () => {
    const reports = [
      article("A", `${FERRY} (Reuters)`),
      article("B", `${FERRY_AGAIN} That was reported by Reuters.`),
      article("Reuters", FERRY_THIRD),
    ];
    expect(independent(reports)).toBe(1);
    expect(independent([...reports, article("C", FERRY_THIRD.replaceAll("they", "friends"))])).toBe(
      1,
    );
  });

  it("keeps an article with reporting of its own beside a credit", () => {
    const mixed = `${FERRY} (Reuters)\n\n"I swam to the pier," a boy told the Beacon.`;
    const reports = [
      article("The Evening Beacon", mixed),
      article("B", `${FERRY_AGAIN} (Reuters)`),
    ];
    expect(independent(reports)).toBe(2);
    expect(groupOrigins(reports).reasons.get("The Evening Beacon")?.en).toContain("its own");
  });

  it("keeps a report that credits two agencies from the reports of one", () => {
    const reports = [
      article("A", `${FERRY} (Reuters)`),
      article("B", `${FERRY_AGAIN} (Reuters) (AP)`),
    ];
    expect(independent(reports)).toBe(2);
  });

  it("does not merge reports that share one public quotation", () => {
    const said =
      '"We will find out why this ship was so close to the rocks, and we will say so," said Oda Lindgren.';
    expect(
      independent([article("A", `${FERRY} ${said}`), article("B", `${FERRY_AGAIN} ${said}`)]),
    ).toBe(2);
  });

  it("has none for no articles", () => {
    expect(independent([])).toBe(0);
  });

  it("does not change with copies or with the order of the articles", () => {
    const own = `${FERRY_THIRD} (Reuters)\n\n"I swam to the pier," a boy told the Beacon.`;
    const originals = [
      article("The Evening Beacon", own),
      article("B", `${FERRY} (Reuters)`),
      article("C", `${FERRY_AGAIN} (AP)`),
      article(
        "Reuters",
        "A short note on harbour dues and the cost of pilots follows here in the next weeks.",
      ),
    ];
    const wanted = independent(originals);
    const copied = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 99 })), { maxLength: 12 });
    fc.assert(
      fc.property(copied, fc.integer(), (copies, seed) => {
        const more = copies.map(([which, tag], at) => {
          const original = originals[which] ?? originals[0];
          return article(`Copy ${tag}`, original?.document.text ?? "", `${tag}-${at}`);
        });
        const all = [...originals, ...more].sort((a, b) => order(a.id, seed) - order(b.id, seed));
        expect(independent(all)).toBe(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it("groups a thousand reports in about a second", () => {
    const words = FERRY.split(" ");
    const many = Array.from({ length: 1000 }, (_, at) => {
      const turned = [...words.slice(at % words.length), ...words.slice(0, at % words.length)];
      const own = Array.from({ length: 60 }, (_, n) => `w${at * 31 + n}`).join(" ");
      return article(`Outlet ${at}`, `${at % 3 === 0 ? turned.join(" ") : own}. ${own}.`);
    });
    expect(leastMs(() => groupOrigins(many))).toBeLessThan(4000);
  });
});

/** An order of ids that depends on the seed alone. */
function order(id: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < id.length; at += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
  return hash;
}
