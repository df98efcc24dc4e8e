import { describe, expect, it } from "vitest";
import { BLANK_RULING } from "../../../lib/editorial/decide-ruling.ts";
import type { Decision } from "../../../lib/editorial/decision.ts";
import { findRepeated } from "../../../lib/editorial/find-repeated.ts";
import { DEFAULT_RULES } from "../../../lib/editorial/rules.ts";
import type { Ruling } from "../../../lib/editorial/verdict.ts";
import { both, decision } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const DECIDED_AT = "2026-01-01T00:00:00.000Z";
const yes = verified("12");

/** The id of the decision that a ruling of Ayu repeats, after a log of these entries. */
function repeated(
  entries: readonly Partial<Decision>[],
  ruling: Ruling = yes,
  { secondReader = false, takenAt = DECIDED_AT, msLater = 60_000, author = "Ayu" } = {},
): string | undefined {
  const log = entries.map((entry, index) => decision(index + 1, { at: DECIDED_AT, ...entry }));
  const articles = new Map([["a", { text: "12", takenAt, originKey: "a", official: false }]]);
  const at = new Date(Date.parse(DECIDED_AT) + msLater).toISOString();
  const rules = { ...DEFAULT_RULES, secondReader };
  return findRepeated({ rules, articles }, log, ruling, { author, at })?.id;
}

describe("a ruling repeats its author's last one", () => {
  it("where every part of it is the same, a draft and both sides as well", () => {
    const disputed: Ruling = { ...yes, verdict: "disputed", standing: { kind: "both" } };
    for (const ruling of [yes, disputed, BLANK_RULING, { ...yes, verdict: null }]) {
      expect(repeated([{ after: ruling }], ruling)).toBe("d1");
    }
    expect(repeated([{ after: yes }], yes, { author: " ayu " })).toBe("d1");
    expect(repeated([{ after: yes }], verified("12", "Other words."))).toBeUndefined();
    expect(repeated([{ after: yes }], { ...yes, verdict: null })).toBeUndefined();
    expect(repeated([{ after: yes }], yes, { author: "Budi" })).toBeUndefined();
    expect(repeated([])).toBeUndefined();
  });

  it("also where only talk came after it, and nothing else did", () => {
    const ruling = { after: yes };
    expect(repeated([ruling, { kind: "note-added", author: "Budi" }])).toBe("d1");
    expect(repeated([ruling, { kind: "reopened", cause: both("New.") }])).toBeUndefined();
    expect(repeated([ruling, { kind: "undone", undoes: "d1" }])).toBeUndefined();
    expect(repeated([ruling, { kind: "edited" }])).toBeUndefined();
    expect(repeated([ruling, { author: "Budi", after: verified("13") }])).toBeUndefined();
  });

  it("only on the texts that it was given on", () => {
    const takenAt = "2026-01-01T00:00:01.000Z";
    expect(repeated([{ after: yes }], yes, { takenAt })).toBeUndefined();
  });

  it("only under rules that take it as they took it then", () => {
    const first = { kind: "first-reading", after: yes } as const;
    expect(repeated([first], yes, { secondReader: true })).toBe("d1");
    expect(repeated([first], yes)).toBeUndefined();
    expect(repeated([{ after: yes }], yes, { secondReader: true })).toBeUndefined();
  });
});

describe("a second reader's ruling", () => {
  const asked = { secondReader: true };
  const first = { kind: "first-reading", author: "Budi" } as const;
  const second = { kind: "second-reading", after: yes } as const;

  it("repeats nothing of a first reader whom they cannot see", () => {
    expect(repeated([{ ...first, after: yes }], yes, asked)).toBeUndefined();
  });

  it("is repeated where both found the same, and never begins a new round", () => {
    expect(repeated([{ ...first, after: yes }, second], yes, asked)).toBe("d2");
  });

  it("decides alone where they differ, but not by a second tap", () => {
    const log = [{ ...first, after: verified("13") }, second];
    expect(repeated(log, yes, { ...asked, msLater: 400 })).toBe("d2");
    expect(repeated(log, yes, asked)).toBeUndefined();
    const alone = { kind: "ruling", after: yes } as const;
    expect(repeated([...log, alone], yes, asked)).toBe("d3");
  });
});
