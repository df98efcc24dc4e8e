// Outlets, people and events are invented, but for the names of the world's agencies.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOrigins } from "../../../../lib/engine/origins/group-origins.ts";
import { type OriginArticle, OriginIndex } from "../../../../lib/engine/origins/origin-index.ts";
import { EDITS, numbersFrom, originArticle, writeReport } from "./stories.ts";

const EDIT_NAMES = Object.keys(EDITS);
const AGENCIES = ["Reuters", "AFP", "Kyodo"] as const;

/** A story of some reports, some credited, with copies of some of them. */
function storyFrom(seed: number): readonly OriginArticle[] {
  const next = numbersFrom(seed);
  const pick = (most: number) => Math.floor(next() * most);
  const texts = Array.from({ length: 2 + pick(4) }, (_, at) => {
    const agency = AGENCIES[pick(6)];
    return `${writeReport(seed * 31 + at)}${agency === undefined ? "" : `\n\n(${agency})`}`;
  });
  const copies = Array.from({ length: pick(5) }, () => {
    const edit = EDITS[EDIT_NAMES[pick(EDIT_NAMES.length)] ?? ""];
    return edit?.(texts[pick(texts.length)] ?? "", pick(1_000)) ?? "";
  });
  return [...texts, ...copies].map((text, at) =>
    originArticle(`Outlet ${at % 4 === 3 ? pick(3) : at}`, text, `${pick(1_000)}-${at}`),
  );
}

/** The groups as the sets of their members, whatever their keys. */
function plain(groups: ReturnType<typeof groupOrigins>) {
  return {
    keys: [...groups.keys].sort(),
    independent: groups.independent,
    reasons: [...groups.reasons].map(([id, { en, id: indonesian }]) => [id, en, indonesian]).sort(),
  };
}

describe("an index that grows", () => {
  it("gives what grouping all at once gives, in any order and after every article", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer(), (seed, turn) => {
        const next = numbersFrom(turn);
        const story = storyFrom(seed);
        const shuffled = story
          .map((article) => ({ article, key: next() }))
          .sort((a, b) => a.key - b.key);
        const index = new OriginIndex();
        const added: OriginArticle[] = [];
        for (const { article } of shuffled) {
          index.add(article);
          added.push(article);
          const again = [...added].sort(() => next() - 0.5);
          expect(plain(index.groups())).toEqual(plain(groupOrigins(again)));
        }
        expect(plain(index.groups())).toEqual(plain(groupOrigins(story)));
      }),
      { numRuns: 60 },
    );
  });

  it("takes an article in at about the same cost, however many are there", () => {
    const articles = Array.from({ length: 1_000 }, (_, at) =>
      originArticle(`Outlet ${at}`, writeReport(at, 4)),
    );
    const fresh = Array.from({ length: 100 }, (_, at) =>
      originArticle(`New ${at}`, writeReport(9_000 + at, 4)),
    );
    const costOfAdding = (held: number) => {
      const index = new OriginIndex();
      for (const article of articles.slice(0, held)) index.add(article);
      const start = process.cpuUsage().user;
      for (const article of fresh) index.add(article);
      return process.cpuUsage().user - start;
    };
    costOfAdding(100);
    const few = Math.min(costOfAdding(100), costOfAdding(100));
    const many = Math.min(costOfAdding(1_000), costOfAdding(1_000));
    // Ten times the articles; comparing with each of them would cost ten times as much.
    expect(many / few).toBeLessThan(5);
  });
});

describe("copies", () => {
  it.each(EDIT_NAMES)("are known: %s", (name) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const text = writeReport(seed, 4 + (seed % 5));
      const copy = EDITS[name]?.(text, seed) ?? "";
      const groups = groupOrigins([originArticle("A", text), originArticle("B", copy)]);
      expect([seed, groups.independent]).toEqual([seed, 1]);
      expect(groups.reasons.get("B")?.en).toContain("same as in A");
      expect(groups.reasons.get("A")?.id).toContain("sama dengan B");
    }
  });

  it("are not found between reports of their own", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const reports = [
        originArticle("A", writeReport(seed)),
        originArticle("B", writeReport(seed + 500)),
      ];
      expect([seed, groupOrigins(reports).independent]).toEqual([seed, 2]);
    }
  });

  it("any number of them, edited, in any order, leave the number of origins as it is", () => {
    const copies = fc.array(
      fc.record({
        which: fc.nat({ max: 3 }),
        edit: fc.constantFrom(...EDIT_NAMES),
        seed: fc.nat({ max: 1_000 }),
        id: fc.nat({ max: 999 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), copies, (seed, chosen) => {
        const texts = [
          `${writeReport(seed)}\n\n(Reuters)`,
          `${writeReport(seed + 20_000)}\n\n(AP)`,
          writeReport(seed + 40_000),
          writeReport(seed + 60_000),
        ];
        const originals = texts.map((text, at) => originArticle(`Original ${at}`, text));
        const more = chosen.map(({ which, edit, seed: turn, id }, at) =>
          originArticle(`Copy ${id}`, EDITS[edit]?.(texts[which] ?? "", turn) ?? "", `${id}-${at}`),
        );
        expect(groupOrigins(originals).independent).toBe(4);
        expect(groupOrigins([...more, ...originals]).independent).toBe(4);
        expect(groupOrigins([...originals, ...more].reverse()).independent).toBe(4);
      }),
      { numRuns: 60 },
    );
  });

  it("by one outlet of two others' reports do not make one of them", () => {
    const [one, two] = [writeReport(1), writeReport(2)];
    const story = [
      originArticle("A", one),
      originArticle("B", two),
      originArticle("Copier", one, "c1"),
      originArticle("Copier", two, "c2"),
    ];
    expect(groupOrigins(story).independent).toBe(2);
    expect(
      groupOrigins([originArticle("A", one, "a1"), originArticle("A", two, "a2")]).independent,
    ).toBe(1);
  });

  it("of a text that is nearly all one speech count only where nearly all is the same", () => {
    const speech = writeReport(3, 2).replaceAll("\n\n", " ");
    const frame = (lead: string) => `${lead}\n\n"${speech}"`;
    const two = [
      originArticle("A", frame("The mayor spoke for an hour in front of the town hall.")),
      originArticle("B", frame("Hundreds came to hear what their mayor had to say at noon.")),
    ];
    expect(groupOrigins(two).independent).toBe(1);
    const other = `${frame("Hundreds came.")}\n\n${writeReport(8, 3)}`;
    expect(
      groupOrigins([two[0] ?? originArticle("A", ""), originArticle("C", other)]).independent,
    ).toBe(2);
  });

  it("are not made of texts without words", () => {
    expect(
      groupOrigins([originArticle("A", ""), originArticle("B", ""), originArticle("C", "One.")])
        .independent,
    ).toBe(3);
  });
});

describe("rewritings", () => {
  const quotes = [
    '"We heard a crack and then the whole deck leaned over," said Oda Lindgren.',
    '"Nobody told us where the life jackets were kept," said Per Holm.',
  ];
  const rewrite = (text: string) =>
    text
      .split(" ")
      .map((word, at) => (at % 4 === 1 ? `z${at}` : word))
      .join(" ");

  it("with the same quotations are known by fewer words", () => {
    const text = writeReport(11, 3);
    const first = originArticle("A", `${text}\n\n${quotes.join("\n\n")}`);
    const second = originArticle("B", `${rewrite(text)}\n\n${quotes.join("\n\n")}`);
    expect(groupOrigins([first, second]).independent).toBe(1);
    expect(
      groupOrigins([originArticle("A", text), originArticle("B", rewrite(text))]).independent,
    ).toBe(2);
  });

  it("do not join reports of one press conference", () => {
    const first = originArticle("A", `${writeReport(1, 3)}\n\n${quotes.join("\n\n")}`);
    const second = originArticle("B", `${writeReport(2, 3)}\n\n${quotes.join("\n\n")}`);
    expect(groupOrigins([first, second]).independent).toBe(2);
  });
});

describe("credits between the articles of a story", () => {
  const credits = (name: string, seed: number) =>
    `${writeReport(seed)}\n\nThis was first reported by ${name}.`;

  it("join a report to the outlet that it alone credits", () => {
    const story = [
      originArticle("Harbour Tribune", writeReport(1)),
      originArticle("B", credits("the Harbour Tribune", 2)),
    ];
    expect(groupOrigins(story).independent).toBe(1);
    expect(groupOrigins(story).reasons.get("B")?.en).toContain("Harbour Tribune");
  });

  it("join it through an outlet that itself follows an agency", () => {
    const story = [
      originArticle("Harbour Tribune", `${writeReport(1)}\n\n(Reuters)`),
      originArticle("B", credits("the Harbour Tribune", 2)),
      originArticle("C", `${writeReport(3)}\n\n(Reuters)`),
    ];
    expect(groupOrigins(story).independent).toBe(1);
  });

  it("add no origin for a report of two newsrooms that are both here", () => {
    const both = `${writeReport(3)}\n\n(Reuters) (AP)`;
    const [one, two] = [
      originArticle("A", `${writeReport(1)}\n\n(Reuters)`),
      originArticle("B", `${writeReport(2)}\n\n(AP)`),
    ];
    expect(groupOrigins([one, two]).independent).toBe(2);
    expect(groupOrigins([one, two, originArticle("C", both)]).independent).toBe(2);
    expect(groupOrigins([one, originArticle("C", both)]).independent).toBe(2);
  });

  it("join a translation by its credit only", () => {
    const english = `${writeReport(1)}\n\n(Reuters)`;
    const translated =
      "Kapal itu kandas di dekat mercusuar tua pada malam hari. Para penyelam bekerja hingga pagi. Pemilik kapal menyalahkan peta yang keliru.";
    const story = (text: string) => [
      originArticle("A", english),
      originArticle("B", text, "B", "id"),
    ];
    expect(groupOrigins(story(translated)).independent).toBe(2);
    expect(groupOrigins(story(`${translated} Demikian dilansir Reuters.`)).independent).toBe(1);
  });
});
