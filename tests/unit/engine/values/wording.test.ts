// The statements compared here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import type { WordingValue } from "../../../../lib/engine/values/value.ts";
import {
  compareWordings,
  describeWording,
  quoteOverlap,
} from "../../../../lib/engine/values/wording.ts";

interface Options {
  readonly language?: LanguageId;
  readonly speaker?: string;
  readonly direct?: boolean;
  readonly fragment?: boolean;
}

/** A wording with its content words as given: the reading of words is not tested here. */
function wording(words: string, options: Options = {}): WordingValue {
  const { language = "en", direct = true, fragment = false, speaker } = options;
  return {
    kind: "wording",
    text: words,
    language,
    words: words.split(" ").filter((word) => word !== ""),
    direct,
    fragment,
    ...(speaker === undefined ? {} : { speaker }),
  };
}

describe("wordings", () => {
  it.each([
    [
      "the same words",
      wording("harbour stay open winter"),
      wording("harbour stay open winter"),
      "agree",
      undefined,
    ],
    [
      "the same words in another order",
      wording("winter harbour stay open"),
      wording("harbour stay open winter"),
      "agree",
      undefined,
    ],
    [
      "a part that leaves the object out",
      wording("not retreat inch"),
      wording("not retreat inch rights sea"),
      "partial",
      "a",
    ],
    [
      "a plain statement without where it holds",
      wording("parties shall refrain from weapons"),
      wording("parties shall refrain from weapons around the dam"),
      "agree",
      undefined,
    ],
    [
      "a negated one, which that limits",
      wording("not raise fares"),
      wording("not raise fares di terminal pelabuhan"),
      "partial",
      "a",
    ],
    [
      "a negated one without what is so instead",
      wording("fares rise not want"),
      wording("fares rise not want melainkan terpaksa anggaran"),
      "agree",
      undefined,
    ],
    [
      "a statement without its condition",
      wording("villagers stay away harbour"),
      wording("villagers stay away harbour until divers finish"),
      "partial",
      "a",
    ],
    [
      "a part that leaves out whom it calls",
      wording("stay calm rice safe"),
      wording("villagers stay calm rice safe"),
      "agree",
      undefined,
    ],
    [
      "a part that leaves out a word within",
      wording("prize belongs town"),
      wording("prize whole belongs town"),
      "agree",
      undefined,
    ],
    [
      "two sayings with one word in common",
      wording("price final"),
      wording("final means"),
      "partial",
      "both",
    ],
    [
      "the whole against its part",
      wording("not retreat inch rights sea"),
      wording("not retreat inch"),
      "partial",
      "b",
    ],
    [
      "another object",
      wording("not yield inch territory land"),
      wording("not yield inch sea land"),
      "conflict",
      undefined,
    ],
    [
      "a negation",
      wording("harbour not stay open"),
      wording("harbour stay open"),
      "conflict",
      undefined,
    ],
    [
      "a limit that one leaves out",
      wording("council do necessary target limit:"),
      wording("council do necessary target"),
      "conflict",
      undefined,
    ],
    [
      "another number",
      wording("hire 20 sailors spring"),
      wording("hire 30 sailors spring"),
      "conflict",
      undefined,
    ],
    [
      "another statement",
      wording("harbour stay open"),
      wording("taxes rise autumn"),
      "unrelated",
      undefined,
    ],
    [
      "another speaker's similar words",
      wording("harbour stay closed", { speaker: "a" }),
      wording("harbour stay open", { speaker: "b" }),
      "unrelated",
      undefined,
    ],
    [
      "a paraphrase with the content",
      wording("harbour open winter ship", { direct: false }),
      wording("harbour stay open winter"),
      "agree",
      undefined,
    ],
    [
      "a paraphrase with a little of it",
      wording("harbour plan ship trade", { direct: false }),
      wording("harbour stay open winter"),
      "partial",
      "a",
    ],
    [
      "a paraphrase with another number",
      wording("hire 20 sailors", { direct: false }),
      wording("hire 30 sailors"),
      "conflict",
      undefined,
    ],
    [
      "a paraphrase without the negation",
      wording("harbour stay open", { direct: false }),
      wording("harbour not stay open"),
      "conflict",
      undefined,
    ],
    ["no words and other text", wording(""), wording("harbour"), "partial", "both"],
  ] as const)("%s", (_, a, b, relation, weaker) => {
    const comparison = compareWordings(a, b);
    expect(comparison.relation).toBe(relation);
    expect(comparison.weaker).toBe(weaker);
    expect(comparison.reason.en).not.toBe("");
    expect(comparison.reason.id).not.toBe("");
  });

  it("compares only concepts across languages", () => {
    const en = wording("c:harbour c:open c:winter en:hopefully", { language: "en" });
    const id = wording("c:harbour c:open c:winter id:semoga", { language: "id" });
    expect(compareWordings(en, id).relation).toBe("agree");
    const few = wording("c:harbour id:buka id:musim", { language: "id" });
    expect(compareWordings(en, few)).toMatchObject({ relation: "partial", weaker: "both" });
  });

  it("takes one speaker's short words for a translation where all that both languages know of the shorter ones meets", () => {
    const said = (words: string, language: "en" | "id", speaker = "person:sari") =>
      wording(words, { language, speaker, direct: true });
    const en = said("not en:mak c:victim", "en");
    expect(compareWordings(en, said("not id:jadi c:victim", "id")).relation).toBe("agree");
    const left = [
      said("c:victim id:jadi", "id"),
      said("not id:jadi c:victim", "id", "person:budi"),
      said("not id:jadi id:lagi c:victim", "id"),
      said("not id:jadi c:victim c:bank c:harbour", "id"),
    ];
    for (const other of left) expect(compareWordings(en, other).relation).toBe("partial");
  });

  it("reads a translation with another number as a conflict", () => {
    const en = wording("c:harbour c:open c:ship 20", { language: "en" });
    const id = wording("c:harbour c:open c:ship 30", { language: "id" });
    expect(compareWordings(en, id).relation).toBe("conflict");
  });

  it("takes two renderings with many differing words for translations, not for a conflict", () => {
    const a = wording("peace treaty bind land sea rivers mountains forever people one two three");
    const b = wording("peace treaty bind land sea rivers mountains always folk four five six");
    expect(compareWordings(a, b)).toMatchObject({ relation: "partial", weaker: "both" });
  });

  it("names the words that differ", () => {
    const { reason } = compareWordings(
      wording("never yield inch territory land"),
      wording("never yield inch sea land"),
    );
    expect(reason.en).toContain("“territory”");
    expect(reason.id).toContain("“sea”");
  });
});

describe("what turns a wording", () => {
  const sari = { speaker: "person:sari" };

  it("tells “will not” from “has not yet”", () => {
    const will = wording("council not withdraw troops border future:", sari);
    const yet = wording("council not withdraw troops border yet:", sari);
    expect(compareWordings(will, yet)).toMatchObject({
      relation: "conflict",
      ruleId: "wording-awaited",
    });
    expect(compareWordings(will, will).relation).toBe("agree");
  });

  it("sees which word is negated where both sides negate", () => {
    const a = wording("raise fare not want budget not strong", sari);
    expect(compareWordings(a, wording("budget not strong", sari)).relation).toBe("agree");
    expect(compareWordings(a, wording("raise fare not budget want strong", sari))).toMatchObject({
      relation: "conflict",
      ruleId: "wording-negation",
    });
  });

  it("takes the end of a sentence for the sentence, its beginning for less", () => {
    const whole = wording("run gate five gate still locked", sari);
    expect(compareWordings(wording("still locked", sari), whole).relation).toBe("agree");
    expect(compareWordings(wording("run gate", sari), whole).relation).toBe("partial");
  });

  it("agrees on one happening that one speaker denies in two languages", () => {
    const en = wording("not c:p:ram en:anyone", sari);
    const id = wording("not c:p:ram", { ...sari, language: "id" });
    const said = wording("c:p:ram", { ...sari, language: "id" });
    expect(compareWordings(en, id).relation).toBe("agree");
    expect(compareWordings(en, said).relation).not.toBe("agree");
  });

  it("reads a chance word in two languages as too little to tell", () => {
    const en = wording("c:grieve c:question", { language: "en" });
    const id = wording("c:grieve c:demand", { language: "id" });
    expect(compareWordings(en, id).relation).toBe("partial");
  });
});

describe("a changed sense", () => {
  const sari = { speaker: "person:sari" };

  it("is another word in the place of one", () => {
    const a = wording("panic handled", sari);
    expect(compareWordings(a, wording("panic healed", sari)).ruleId).toBe("wording-differs");
    expect(compareWordings(a, wording("panic healed", { speaker: "person:rina" })).relation).toBe(
      "unrelated",
    );
    expect(compareWordings(wording("price final"), wording("final means")).relation).toBe(
      "partial",
    );
  });

  it("is another thing that the same speaker will not do", () => {
    const a = wording("not hesitate sue company", sari);
    expect(compareWordings(a, wording("not hesitate close factory", sari)).relation).toBe(
      "conflict",
    );
    expect(compareWordings(a, wording("not forget close factory", sari)).relation).toBe(
      "unrelated",
    );
  });

  it("holds no two sentences of one speech against each other for a word that neither negates", () => {
    const sorry = wording("sorry customer not record shared photo leaked", sari);
    const only = wording("data office leaked", sari);
    expect(compareWordings(sorry, only).relation).not.toBe("conflict");
    const denied = wording("photo folder not leaked", sari);
    expect(compareWordings(denied, only).relation).toBe("conflict");
  });

  it("is the opposite told in other words, whoever is said to say it", () => {
    const told = { direct: false };
    const yes = wording("appeal verdict", { ...told, speaker: "person:rina" });
    const no = wording("not appeal", { ...told, ...sari });
    expect(compareWordings(yes, no)).toMatchObject({
      relation: "conflict",
      ruleId: "wording-negation",
    });
    expect(compareWordings(yes, wording("appeal", { ...told, ...sari })).relation).toBe("agree");
  });

  it("is no limit that another sentence sets", () => {
    const a = wording("winner known count limit:", sari);
    expect(compareWordings(a, wording("winner known tally", sari)).ruleId).not.toBe(
      "wording-limit",
    );
  });

  it("is the same name known to one article as a person's", () => {
    const a = wording("victory whole people c:e:person:seruni", sari);
    expect(compareWordings(a, wording("victory whole people c:n:seruni", sari)).relation).toBe(
      "agree",
    );
  });
});

describe("two languages", () => {
  const id = { language: "id", speaker: "person:sari" } as const;
  const en = { language: "en", speaker: "person:sari" } as const;

  it.each([
    ["kin", "not c:bullet en:hol c:found", "not id:lubang c:ammunition c:found", "agree"],
    ["one notion", "c:p:grieve c:question-word", "c:p:grieve c:ask", "agree"],
    ["a loan word", "c:p:return en:zon", "c:p:return id:zona", "agree"],
    [
      "much in common",
      "c:p:send 60 c:dose c:packet c:p:pay c:boat c:road",
      "60 c:dose c:p:send c:harbour c:city c:rain c:sun",
      "agree",
    ],
    [
      "another thing said",
      "c:country not c:territory",
      "c:country not c:sovereign-rights",
      "conflict",
    ],
    [
      "words that nobody knows",
      "c:mountain c:reason en:way en:found",
      "c:mountain c:health id:akal id:seberang",
      "partial",
    ],
  ] as const)("%s", (_, a, b, relation) => {
    expect(compareWordings(wording(a, en), wording(b, id)).relation).toBe(relation);
  });

  it("does not hold one speaker's words against another's", () => {
    const other = { ...id, speaker: "person:rina" };
    const a = wording("c:country not c:territory", en);
    expect(compareWordings(a, wording("c:country not c:sovereign-rights", other)).relation).toBe(
      "partial",
    );
  });
});

describe("overlap", () => {
  it("is whole for a fragment of the other and none for nothing shared", () => {
    expect(quoteOverlap(wording("harbour open"), wording("harbour stay open winter"))).toBe(1);
    expect(quoteOverlap(wording("harbour open"), wording("taxes rise"))).toBe(0);
    expect(quoteOverlap(wording(""), wording("taxes rise"))).toBe(0);
  });
});

describe("a wording for people", () => {
  it("is its words, cut at a word", () => {
    const long = "a fairly long statement ".repeat(8);
    const { en, id } = describeWording(wording(long));
    expect(en).toBe(id);
    expect(en.length).toBeLessThanOrEqual(91);
    expect(en.endsWith("…")).toBe(true);
    expect(long.split(" ")).toContain(en.slice(0, -1).split(" ").at(-1));
    expect(describeWording(wording(" short  one ")).en).toBe("short one");
  });

  it("never cuts a character in two", () => {
    const { en } = describeWording(wording("👍".repeat(80)));
    expect(() => encodeURIComponent(en)).not.toThrow();
  });
});

const anyWording = fc
  .record({
    words: fc.array(
      fc.constantFrom(
        "harbour",
        "open",
        "not",
        "no",
        "20",
        "30",
        "c:ship",
        "c:sea",
        "id:kapal",
        "winter",
        "stay",
      ),
      { maxLength: 8 },
    ),
    language: fc.constantFrom<LanguageId>("id", "en"),
    direct: fc.boolean(),
    fragment: fc.boolean(),
    speaker: fc.constantFrom("a", "b", undefined),
  })
  .map(({ words, speaker, ...rest }) =>
    wording(words.join(" "), { ...rest, ...(speaker === undefined ? {} : { speaker }) }),
  );

describe("any two wordings", () => {
  it("compare the same from either side", () => {
    const mirror = { a: "b", b: "a", both: "both" } as const;
    fc.assert(
      fc.property(anyWording, anyWording, (a, b) => {
        const there = compareWordings(a, b);
        const back = compareWordings(b, a);
        expect(back.relation).toBe(there.relation);
        expect(back.ruleId).toBe(there.ruleId);
        expect(back.reason).toEqual(there.reason);
        expect(back.weaker).toBe(there.weaker === undefined ? undefined : mirror[there.weaker]);
        expect(quoteOverlap(b, a)).toBe(quoteOverlap(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it("agree with themselves", () => {
    fc.assert(
      fc.property(anyWording, (a) => {
        expect(compareWordings(a, a).relation).toBe("agree");
      }),
    );
  });
});
