// Every person, outlet and event in these sentences is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS, type LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import type { PartyMention, QuoteMention } from "../../../../lib/engine/mentions/mention.ts";
import { findQuotes } from "../../../../lib/engine/mentions/quote.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { leastMs } from "../../../support/least-time.ts";

interface Reading {
  readonly text: string;
  readonly quotes: readonly QuoteMention[];
}

function read(language: LanguageId, text: string, parties: readonly Party[] = []): Reading {
  const document = readDocument({ id: "a", outlet: "Tinta Utara", language, text });
  const mentions = parties.flatMap((party) => partyMentions(document.text, party));
  const quotes = findQuotes(document, LANGUAGES[language].quotations, mentions);
  return { text: document.text, quotes };
}

type Party = Pick<PartyMention, "entity" | "partyType" | "text">;

function partyMentions(text: string, party: Party): readonly PartyMention[] {
  const found: PartyMention[] = [];
  for (let at = text.indexOf(party.text); at >= 0; at = text.indexOf(party.text, at + 1)) {
    const span = { start: at, end: at + party.text.length };
    found.push({
      kind: "party",
      ruleId: "test",
      ...span,
      ...party,
      name: party.text,
      nameSpan: span,
    });
  }
  return found;
}

function inner({ text, quotes }: Reading): readonly (readonly [string, string | undefined])[] {
  return quotes.map((quote) => [
    text.slice(quote.inner.start, quote.inner.end),
    quote.speaker?.name,
  ]);
}

describe.each(LANGUAGE_IDS)("quotations of %s: the examples of its data", (language) => {
  it.each(LANGUAGES[language].quotations.examples)("$text", ({ text, found }) => {
    const reading = read(language, text);
    const got = reading.quotes.map((quote) => ({
      inner: reading.text.slice(quote.inner.start, quote.inner.end),
      form: quote.form,
      speaker: quote.speaker?.name,
      relay: quote.relay?.name,
    }));
    expect(got.map((quote) => quote.inner).toSorted()).toEqual(
      found.map((quote) => quote.inner).toSorted(),
    );
    for (const wanted of found) {
      const quote = got.find((candidate) => candidate.inner === wanted.inner);
      expect(quote?.form).toBe(wanted.form);
      expect(quote?.relay).toBe(wanted.relay);
      if (wanted.speaker !== undefined) expect(quote?.speaker).toBe(wanted.speaker);
    }
  });

  it("holds at least sixty quotations with their speakers", () => {
    const named = LANGUAGES[language].quotations.examples.flatMap(({ found }) =>
      found.filter(({ speaker }) => speaker !== undefined),
    );
    expect(named.length).toBeGreaterThanOrEqual(55);
  });
});

describe("quotation marks", () => {
  it.each([
    ["id", "Bantuan itu wajib dikirim segera, menurut Pasal 9 Perjanjian Tarumpa."],
    ["id", "Warga itu dilarang masuk ke hutan, menurut peraturan daerah."],
    ["en", "The aid must be sent at once, according to the constitution."],
  ] as const)("let no law speak (%s: %s)", (language, text) => {
    expect(read(language, text).quotes).toEqual([]);
  });

  it("flags a quotation that its paragraph leaves open and ends it there", () => {
    const { quotes, text } = read("en", '"We never saw it coming.\n\nThe port reopened on Monday.');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.closed).toBe(false);
    expect(text.slice(quotes[0]?.start, quotes[0]?.end)).not.toContain("port");
  });

  it("gives the paragraphs of one quotation the same speaker", () => {
    const reading = read(
      "en",
      '"The first crane fell at nine," said Bram Okafor.\n\n"Nobody had checked the bolts since spring.\n\n"We asked for money twice and got none."',
    );
    expect(inner(reading).map(([, speaker]) => speaker)).toEqual(Array(3).fill("Bram Okafor"));
  });

  it("takes feet, minutes and possessives for no quotation", () => {
    const { quotes } = read(
      "en",
      "The 6' plank lay at 04°29' north, near the sailors' club and Agnes's 12\" pipe.",
    );
    expect(quotes).toEqual([]);
  });
});

describe("speakers from party mentions", () => {
  const frost: Party = { text: "Mayor Ilona Frost", entity: "person:frost", partyType: "person" };
  const harbour: Party = {
    text: "Harbour Board",
    entity: "org:harbour-board",
    partyType: "organisation",
  };

  it("takes the identity of the party that the phrase names", () => {
    const { quotes } = read("en", '"We will rebuild," said Mayor Ilona Frost.', [frost]);
    expect(quotes[0]?.speaker).toMatchObject({ entity: "person:frost", text: "Mayor Ilona Frost" });
  });

  it("follows a pronoun to the last person, over an organisation in between", () => {
    const { quotes } = read(
      "en",
      'Mayor Ilona Frost spoke on Sunday. The Harbour Board said the quay was closed. "We will rebuild it by spring," she added.',
      [frost, harbour],
    );
    const direct = quotes.find(({ form }) => form === "statement");
    expect(direct?.speaker).toMatchObject({ entity: "person:frost", text: "she" });
  });

  it("takes a spokesman's words for his body's", () => {
    const { quotes } = read("en", '"The quay is closed," said a spokesman for the Harbour Board.', [
      harbour,
    ]);
    expect(quotes[0]?.speaker?.entity).toBe("org:harbour-board");
  });

  it("takes the name after an office, whatever country the office names", () => {
    const { quotes } = read(
      "id",
      "Menteri Keuangan Nordmark, Oda Lindgren, mengatakan kas negara sudah kosong.",
      [
        { text: "Nordmark", entity: "country:NM", partyType: "country" },
        { text: "Oda Lindgren", entity: "person:oda-lindgren", partyType: "person" },
      ],
    );
    expect(quotes[0]?.speaker?.entity).toBe("person:oda-lindgren");
  });

  it("takes nobody for a speaker who only owns what is spoken of", () => {
    const { quotes } = read(
      "id",
      "Menurut jadwal, kunjungan Lindgren menegaskan hubungan baik kedua kota.",
      [{ text: "Lindgren", entity: "person:oda-lindgren", partyType: "person" }],
    );
    expect(quotes.some(({ speaker }) => speaker?.entity === "person:oda-lindgren")).toBe(false);
  });

  it("joins the identities of several speakers in one order", () => {
    const nord: Party = { text: "Nordmark", entity: "country:NM", partyType: "country" };
    const ost: Party = { text: "Ostland", entity: "country:OL", partyType: "country" };
    const one = read("id", "Nordmark dan Ostland membantah adanya perjanjian rahasia.", [
      nord,
      ost,
    ]);
    const other = read("id", "Ostland dan Nordmark membantah adanya perjanjian rahasia.", [
      nord,
      ost,
    ]);
    expect(one.quotes[0]?.speaker?.entity).toBe("country:NM+country:OL");
    expect(other.quotes[0]?.speaker?.entity).toBe("country:NM+country:OL");
    expect(one.quotes[0]?.ruleId).toBe("indirect-denial");
  });
});

describe("any text", () => {
  it("gives spans that hold their words", () => {
    const piece = fc.constantFrom(
      '"',
      "“",
      "”",
      "'",
      "’",
      "«",
      "»",
      " ",
      ", ",
      ". ",
      "kata ",
      "said ",
      "Rukmana ",
      "he ",
      "menurut ",
      "bahwa ",
      "\n\n",
      "membantah ",
      "é",
      "👍",
      "(",
      ")",
      ": ",
      "(19/6) ",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(...LANGUAGE_IDS),
        (pieces, language) => {
          const { text, quotes } = read(language, pieces.join(""));
          for (const quote of quotes) {
            expect(text.slice(quote.start, quote.end)).toBe(quote.text);
            expect(quote.inner.start).toBeGreaterThanOrEqual(quote.start);
            expect(quote.inner.end).toBeLessThanOrEqual(quote.end);
            if (quote.speaker !== undefined) {
              expect(text.slice(quote.speaker.start, quote.speaker.end)).toBe(quote.speaker.text);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["open marks", '" “ '.repeat(25_000)],
    ["verbs alone", "said kata ".repeat(10_000)],
    ["commas and capitals", "Aster, ".repeat(14_000)],
    ["brackets", "(".repeat(100_000)],
    ["endless names", "Aster ".repeat(16_000)],
    ["menurut", "menurut Aster ".repeat(7_000)],
    ["single marks", "'a ".repeat(33_000)],
  ])("100 KB of %s stays quick", (_, text) => {
    for (const language of LANGUAGE_IDS) {
      const document = {
        ...readDocument({ id: "a", outlet: "x", language, text: "a" }),
        text,
        folded: text.toLowerCase(),
        sentences: [
          {
            index: 0,
            paragraph: 0,
            zone: "body" as const,
            start: 0,
            end: text.length,
            clauses: [],
          },
        ],
      };
      const took = leastMs(() => findQuotes(document, LANGUAGES[language].quotations, []));
      // The floor is 50 ms, with room for a busy machine.
      expect(took).toBeLessThan(250);
    }
  });
});
