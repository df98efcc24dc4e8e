import { describe, expect, it } from "vitest";
import { questionOf } from "../../../../lib/engine/facts/question.ts";
import { claim, date, parties, place, polarity, quantity } from "../../../support/claims.ts";

const NAMES = new Map([
  ["country:FR", "France"],
  ["country:JP", "Japan"],
]);
const ask = (...claims: Parameters<typeof questionOf>[0]) => questionOf(claims, NAMES);

describe("questionOf", () => {
  it.each([
    [
      "an office",
      claim("a", {
        aspect: "who",
        predicates: ["office"],
        head: "president",
        patients: ["e:country:FR"],
        value: parties("person:marc-delune"),
      }),
      "Who is the president of France?",
      "Siapa presiden Prancis?",
    ],
    [
      "a first time",
      claim("a", {
        aspect: "date",
        predicates: ["first-since", "visit"],
        head: "visit",
        value: date("2002"),
      }),
      "When was the last visit before this one?",
      "Kapan kunjungan terakhir sebelum ini?",
    ],
    [
      "the worst of its kind",
      claim("a", { aspect: "date", predicates: ["most-since", "visit"], value: date("2002") }),
      "Since when has there been no visit like it?",
      "Sejak kapan tidak ada kunjungan seperti itu?",
    ],
    [
      "the worst of nothing that a class knows",
      claim("a", { aspect: "date", predicates: ["most-since"], value: date("2002") }),
      "Since when has there been nothing like it?",
      "Sejak kapan tidak ada yang seperti itu?",
    ],
    [
      "where somebody is from",
      claim("a", {
        aspect: "where",
        predicates: ["origin"],
        patients: ["c:company"],
        value: place("country:JP"),
      }),
      "Where is the company from?",
      "Dari mana asal perusahaan?",
    ],
    [
      "where a movement begins",
      claim("a", {
        aspect: "where",
        predicates: ["depart"],
        head: "source",
        patients: ["c:ferry"],
        value: place("place:lund"),
      }),
      "From where did the departure take place?",
      "Dari mana keberangkatan terjadi?",
    ],
    [
      "whom it befell",
      claim("a", {
        aspect: "who",
        predicates: ["undergo:arrest"],
        head: "undergoer",
        value: parties("person:marc-delune"),
      }),
      "Who was arrested?",
      "Siapa yang ditangkap?",
    ],
    [
      "a denial",
      claim("a", {
        predicates: ["attack"],
        head: "denial",
        value: polarity({ answer: "no", modality: "denied" }),
      }),
      "Who denies the attack?",
      "Siapa yang membantah serangan?",
    ],
  ])("has a question of its own for %s", (_, one, en, id) => {
    expect(ask(one)).toEqual({ en, id });
  });

  it("asks when by the day and at what time by the clock", () => {
    const sunk = { aspect: "date" as const, predicates: ["sink"], patients: ["c:ferry"] };
    expect(ask(claim("a", { ...sunk, value: date("2026-03-04") })).en).toMatch(/^When /);
    const clock = ask(claim("a", { ...sunk, value: date("2026-03-04T05:20") }));
    expect(clock.en).toMatch(/^At what time /);
    expect(clock.id).toMatch(/^Pukul berapa /);
  });

  it("asks how many of what", () => {
    const dead = { aspect: "quantity" as const, predicates: ["die"], value: quantity(12) };
    const { en, id } = ask(claim("a", { ...dead, head: "c:passenger" }));
    expect(en).toMatch(/^How many passengers /);
    expect(id).toMatch(/^Berapa .*penumpang/);
  });

  it("asks for an age in years", () => {
    const value = quantity(34, { unit: "year" });
    const { en, id } = ask(claim("a", { aspect: "quantity", head: "age", value }));
    expect(en).toMatch(/^How old /);
    expect(id).toMatch(/^Berapa umur /);
  });

  it("takes what most claims have in common", () => {
    const signed = (patient: string) =>
      claim("a", {
        aspect: "where",
        predicates: ["sign"],
        patients: [patient],
        value: place("place:kyoto"),
      });
    expect(ask(signed("c:agreement"), signed("c:treaty"), signed("c:treaty")).en).toContain(
      "the treaty",
    );
  });

  it("asks which office one person holds where the articles name two", () => {
    const holder = (head: string) =>
      claim("a", {
        aspect: "who",
        predicates: ["office"],
        head,
        value: parties("person:marc-delune"),
      });
    expect(ask(holder("president"), holder("leader")).en).toMatch(/^What office does .* hold\?$/);
  });

  it("asks something of a claim of which nothing is known", () => {
    const { en, id } = ask(claim("a", { aspect: "date", value: date("2026-03-04") }));
    expect(en).toMatch(/\?$/);
    expect(id).toMatch(/\?$/);
  });

  const count = (article: string, predicate: string, head: string) =>
    claim(article, {
      aspect: "quantity",
      predicates: [predicate],
      head: `c:${head}`,
      value: quantity(86),
    });

  it("asks of a count what most of its claims tell, and nothing that they do not share", () => {
    expect(ask(count("a", "treat", "personnel"), count("b", "deploy", "personnel"))).toEqual({
      en: "How many personnel were there?",
      id: "Berapa jumlah personel?",
    });
    expect(
      ask(
        count("a", "treat", "personnel"),
        count("b", "deploy", "personnel"),
        count("c", "deploy", "personnel"),
      ).en,
    ).toBe("How many personnel were deployed?");
    expect(ask(count("a", "injure", "person"), count("b", "treat", "person")).en).toBe(
      "How many people were injured?",
    );
    expect(ask(count("a", "die", "soldier"), count("b", "admit", "soldier")).en).toBe(
      "How many soldiers died?",
    );
    expect(ask(count("a", "do:put", "soldier"), count("b", "die", "soldier")).en).toBe(
      "How many soldiers died?",
    );
  });

  it("says of a bare figure which one is meant by the words beside it", () => {
    const length = claim("a", {
      aspect: "quantity",
      predicates: ["sound-alarm"],
      value: quantity(12, { unit: "minute" }),
    });
    const wordsBeside = () => "“… before the eruption”";
    expect(questionOf([length], NAMES, { wordsBeside }).en).toBe(
      "Which length of time is given in “… before the eruption”?",
    );
    expect(ask(length)).toEqual({
      en: "How long is it (the wailing of sirens)?",
      id: "Berapa lama waktunya, terkait bunyi sirene?",
    });
  });

  it("tells by the words beside of which opening the doer is asked, and which date an unknown verb has", () => {
    const wordsBeside = () => "“… a review of the fees”";
    const doer = claim("a", {
      aspect: "who",
      predicates: ["open"],
      value: parties("org:harbour-council"),
    });
    expect(questionOf([doer], NAMES, { wordsBeside })).toEqual({
      en: "Who opened it (“… a review of the fees”)?",
      id: "Siapa yang membuka hal itu (“… a review of the fees”)?",
    });
    const day = claim("a", {
      aspect: "date",
      value: date("2026-03-04"),
      context: { "c:contract": 1 },
    });
    expect(questionOf([day], NAMES, { wordsBeside }).en).toBe(
      "Which date is given in “… a review of the fees”?",
    );
  });

  it("asks of a statement of which little is known in its own words, those of a yes", () => {
    const told = (answer: "yes" | "no") =>
      claim(answer, { aspect: "whether", predicates: ["sell"], value: polarity({ answer }) });
    const wordsBeside = ({ article }: { readonly article: string }) => `“said by ${article}”`;
    expect(questionOf([told("no"), told("yes")], NAMES, { wordsBeside })).toEqual({
      en: "Is it true: “said by yes”?",
      id: "Benarkah “said by yes”?",
    });
    expect(questionOf([told("no")], NAMES, { wordsBeside }).en).toBe("Was there any sale?");
    const closed = claim("a", {
      aspect: "whether",
      predicates: ["close"],
      patients: ["c:bridge"],
      value: polarity(),
    });
    expect(questionOf([closed], NAMES, { wordsBeside }).en).toBe("Was the bridge closed?");
  });

  it.each([
    ["win", "c:child", "When did the victory take place?"],
    ["win", "c:election", "When was the election won?"],
    ["test", "c:leg", "When did the test take place?"],
    ["crash", "c:helicopter", "When did the helicopter crash?"],
    ["sign", "c:ceremony", "When did the signing take place?"],
  ] as const)("asks of %s and %s only what can befall", (predicate, key, question) => {
    const day = claim("a", {
      aspect: "date",
      predicates: [predicate],
      patients: [key],
      value: date("2026-03-04"),
    });
    expect(ask(day).en).toBe(question);
  });

  it("asks nothing of no claims", () => {
    expect(() => questionOf([], NAMES)).toThrow(RangeError);
  });
});
