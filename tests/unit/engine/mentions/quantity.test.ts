// People, ships and places in these sentences are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers as en } from "../../../../lib/engine/languages/en/numbers.ts";
import { numbers as id } from "../../../../lib/engine/languages/id/numbers.ts";
import type { NumberLexicon } from "../../../../lib/engine/languages/language.ts";
import { findSumContradictions } from "../../../../lib/engine/mentions/quantity/sums.ts";
import { findQuantities } from "../../../../lib/engine/mentions/quantity.ts";
import { documentOf, summaryOf } from "./quantity-fixture.ts";

const LEXICONS: readonly NumberLexicon[] = [id, en];

const read = (text: string, lexicon: NumberLexicon) =>
  findQuantities(documentOf(text), lexicon, []);

const DIGITS_ID = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
];

/** Spells 0 to 999,999 in Indonesian. */
function spellIndonesian(n: number): string {
  if (n < 10) return DIGITS_ID[n] ?? "";
  if (n === 10) return "sepuluh";
  if (n === 11) return "sebelas";
  if (n < 20) return `${spellIndonesian(n - 10)} belas`;
  if (n < 100) return join(`${spellIndonesian(Math.floor(n / 10))} puluh`, n % 10, spellIndonesian);
  if (n < 200) return join("seratus", n - 100, spellIndonesian);
  if (n < 1000)
    return join(`${spellIndonesian(Math.floor(n / 100))} ratus`, n % 100, spellIndonesian);
  if (n < 2000) return join("seribu", n - 1000, spellIndonesian);
  return join(`${spellIndonesian(Math.floor(n / 1000))} ribu`, n % 1000, spellIndonesian);
}

const SMALL_EN = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS_EN = [
  "",
  "",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
];

/** Spells 0 to 999,999 in English. */
function spellEnglish(n: number): string {
  if (n < 20) return SMALL_EN[n] ?? "";
  if (n < 100)
    return `${TENS_EN[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${spellEnglish(n % 10)}`}`;
  if (n < 1000) {
    const rest = n % 100 === 0 ? "" : ` and ${spellEnglish(n % 100)}`;
    return `${spellEnglish(Math.floor(n / 100))} hundred${rest}`;
  }
  const rest = n % 1000;
  const link = rest > 0 && rest < 100 ? " and " : " ";
  return `${spellEnglish(Math.floor(n / 1000))} thousand${rest === 0 ? "" : link + spellEnglish(rest)}`;
}

function join(head: string, rest: number, spell: (n: number) => string): string {
  return rest === 0 ? head : `${head} ${spell(rest)}`;
}

describe("number words", () => {
  const numbers = fc.oneof(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 2500 }));

  it.each([
    ["Indonesian", id, (n: number) => `Ada ${spellIndonesian(n)} kapal.`],
    ["English", en, (n: number) => `We saw ${spellEnglish(n)} boats.`],
  ] as const)("are read back as they were spelt in %s", (_, lexicon, sentence) => {
    fc.assert(
      fc.property(numbers, (n) => {
        const found = read(sentence(n), lexicon);
        expect(found.map(({ value }) => value.number)).toEqual([n]);
      }),
      { numRuns: 600 },
    );
  });
});

describe("spans", () => {
  const pieces = fc.constantFrom(
    "sekitar ",
    "12 ",
    "ton ",
    "ikan ",
    "dua ",
    "puluh ",
    "Rp",
    "4,1 ",
    "miliar ",
    "about ",
    "nearly ",
    "$",
    "3.4 ",
    "billion ",
    "six ",
    "votes ",
    "to ",
    "three ",
    "-",
    "–",
    "6-3 ",
    "ke-12 ",
    "the ",
    "fourth ",
    "boat ",
    "of ",
    "\n\n",
    ". ",
    "(",
    "34",
    ") ",
    "🛥️ ",
    "é",
    "°",
    "′",
    "N ",
    "E ",
    "half ",
    "a ",
    "quarter ",
    "point ",
    "per ",
    "tahun ",
    "no ",
    "injuries ",
    "tak ",
    "satu pun ",
  );

  it("are exact, in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 6 })), {
          maxLength: 40,
        }),
        (words) => {
          const text = words.join("");
          // Some letters change length in lower case; a document keeps such letters as they are.
          const folded = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
          for (const lexicon of LEXICONS) {
            let end = 0;
            for (const mention of findQuantities({ ...documentOf(text), folded }, lexicon, [])) {
              expect(text.slice(mention.start, mention.end)).toBe(mention.text);
              expect(mention.start).toBeGreaterThanOrEqual(end);
              expect(mention.end).toBeGreaterThan(mention.start);
              expect(mention.numberSpan.start).toBeGreaterThanOrEqual(mention.start);
              expect(mention.numberSpan.end).toBeLessThanOrEqual(mention.end);
              end = mention.end;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("tell the number and its head noun apart", () => {
    const text = "Mereka mengangkut sekitar 12 ton ikan.";
    const [mention] = read(text, id);
    expect(mention && text.slice(mention.numberSpan.start, mention.numberSpan.end)).toBe("12");
    expect(mention?.headSpan && text.slice(mention.headSpan.start, mention.headSpan.end)).toBe(
      "ikan",
    );
  });

  it("cover the adjectives of an English head noun", () => {
    const text = "They fired three warning shots.";
    const [mention] = read(text, en);
    expect(mention?.headSpan && text.slice(mention.headSpan.start, mention.headSpan.end)).toBe(
      "warning shots",
    );
  });
});

describe("time expressions", () => {
  const text = "Rabu (14/5) pukul 05.20 WIB, selama 25 menit, 12 kapal berlayar.";
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it("keep their numbers, but a duration's is a quantity too", () => {
    const taken = [
      span("Rabu (14/5) pukul 05.20 WIB"),
      { ...span("selama 25 menit"), duration: true },
    ];
    expect(findQuantities(documentOf(text), id, taken).map(summaryOf)).toEqual([
      "25 menit = 25 minute",
      "12 kapal = 12 #kapal",
    ]);
  });

  it("keep the number of a span that is no pure duration", () => {
    const taken = [span("Rabu (14/5) pukul 05.20 WIB"), span("25 menit")];
    expect(findQuantities(documentOf(text), id, taken).map(summaryOf)).toEqual([
      "12 kapal = 12 #kapal",
    ]);
  });
});

describe("ages to come", () => {
  it.each([
    ["Mr Hale, who turns 70 in June, will stay.", en, 70],
    ["Mr Hale will turn 70 next week.", en, 70],
    ["Ia akan genap berusia 59 tahun pada Juni.", id, 59],
  ])("are not reached yet: %s", (text, lexicon, high) => {
    expect(read(text, lexicon).map(({ value }) => value)).toMatchObject([
      { low: null, high, hedge: "less-than", unit: "year", head: "age" },
    ]);
  });

  it.each([
    ["Mr Hale turned 70 on Sunday.", en, "age"],
    ["Masa jabatannya genap 100 hari.", id, null],
    ["Masa jabatannya akan genap 100 hari.", id, null],
  ])("are told from ages and lengths of time: %s", (text, lexicon, head) => {
    expect(read(text, lexicon).map(({ value }) => [value.hedge, value.head])).toEqual([
      ["exact", head],
    ]);
  });
});

describe("amounts that the article restates", () => {
  const also = (text: string, lexicon: NumberLexicon) =>
    read(text, lexicon).map(({ value }) => value.also);

  it("in brackets", () => {
    expect(also("It asks $250,000 (about Rp4.1 billion).", en)).toEqual([
      [{ number: 4.1e9, unit: "IDR" }],
      [{ number: 250_000, unit: "USD" }],
    ]);
  });

  it("through a rate of exchange", () => {
    const [amount] = also(
      "Nilainya Rp8 miliar. Dengan kurs Rp16.000 per dolar, jumlah itu kecil.",
      id,
    );
    expect(amount).toEqual([{ number: 500_000, unit: "USD" }]);
  });

  it.each([
    ["The loan is 3.2 trillion rupiah. ($1 = 16,000 rupiah)", 200_000_000],
    ["The loan is 3.2 trillion rupiah (1 US dollar equals 16,000 rupiah).", 200_000_000],
  ])("through a rate in brackets, which is no sum by itself: %s", (text, dollars) => {
    expect(read(text, en).map(({ value }) => [value.number, value.unit, value.per])).toEqual([
      [3.2e12, "IDR", null],
      [16_000, "IDR", "USD"],
    ]);
    expect(also(text, en)[0]).toEqual([{ number: dollars, unit: "USD" }]);
  });

  it("through no sum that is set beside another", () => {
    expect(also("He bet $1 against 16,000 rupiah.", en)).toEqual([undefined, undefined]);
    expect(also("The fare is $3 = 48,000 rupiah.", en)).toEqual([undefined, undefined]);
  });

  it("through a count of what each is paid for", () => {
    const [, pay] = also("Eleven men sailed. It offers $1,000 for every man aboard.", en);
    expect(pay).toEqual([{ number: 11_000, unit: "USD" }]);
  });

  it("not where the article counts them in two ways", () => {
    const [, , pay] = also(
      "Eleven men sailed. Nine men came back. It offers $1,000 for every man.",
      en,
    );
    expect(pay).toBeUndefined();
  });
});

describe("findSumContradictions", () => {
  const sums = (text: string, lexicon: NumberLexicon) =>
    findSumContradictions(documentOf(text), read(text, lexicon), lexicon).map(
      ({ text: words, message }) => [words, message.en],
    );

  it("reports parts that do not add up to their total", () => {
    expect(sums("Pesawat membawa 162 orang, terdiri dari 150 penumpang dan 7 kru.", id)).toEqual([
      [
        "162 orang, terdiri dari 150 penumpang dan 7 kru",
        "The parts do not add up: 150 + 7 = 157, but the total given is 162.",
      ],
    ]);
    expect(
      sums("It carried 90 people, made up of 80 passengers, 4 guards and 5 sailors.", en),
    ).toHaveLength(1);
  });

  it("is silent where they do, where the total is hedged, and where nothing links them", () => {
    expect(sums("Pesawat membawa 162 orang, terdiri dari 155 penumpang dan 7 kru.", id)).toEqual(
      [],
    );
    expect(
      sums("Pesawat membawa sekitar 160 orang, terdiri dari 155 penumpang dan 7 kru.", id),
    ).toEqual([]);
    expect(sums("Ada 162 orang di kapal. Sebanyak 150 penumpang dan 7 kru turun.", id)).toEqual([]);
    expect(sums("It carried 90 people, including 4 guards and 5 sailors.", en)).toEqual([]);
  });
});

describe("speed", () => {
  const units = [
    "1",
    "1.",
    "1,111",
    " ",
    "two ",
    "dua puluh ",
    "1-",
    "antara ",
    "between 1 and ",
    "about ",
    "one of the ",
    "1°1'",
    "half of a ",
    "1 orang dari ",
    "(1) ",
    "rp",
    "most of ",
    "1 km per ",
    "one hundred and ",
    "12 LU ",
    "no ",
    "9 to 9 to ",
    "\n \n",
    "one and a half ",
    "12.34 N, 12.34 ",
    "12° 12' 12\" N ",
    "5 km ( or ",
    "rp1 per dolar $5 ",
    "kedua ",
    "a ",
    "1 people, comprising ",
  ];

  /** Processor time, not the clock's: other work on the machine must not fail the test. */
  function millisecondsFor(text: string, lexicon: NumberLexicon): number {
    const before = process.cpuUsage();
    const document = documentOf(text);
    findSumContradictions(document, findQuantities(document, lexicon, []), lexicon);
    const { user } = process.cpuUsage(before);
    return user / 1000;
  }

  it.each(units)("grows in line with a text of %j", (unit) => {
    for (const lexicon of LEXICONS) {
      const short = millisecondsFor(unit.repeat(20_000 / unit.length), lexicon);
      const long = millisecondsFor(unit.repeat(80_000 / unit.length), lexicon);
      // Four times the text: sixteen times the work would be quadratic.
      expect(long).toBeLessThan(Math.max(150, short * 12));
    }
  });
});
