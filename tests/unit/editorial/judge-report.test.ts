import { expect, it } from "vitest";
import { judgeReport } from "../../../lib/editorial/judge-report.ts";
import type { Ruling } from "../../../lib/editorial/verdict.ts";
import { verified } from "../../support/rulings.ts";

const twelve = { value: "12", stance: "conflicts" } as const;
const other = { value: "13", stance: "conflicts" } as const;
const vague = { value: "about a dozen", stance: "partial" } as const;

it.each([
  ["nothing while nobody decided", null, [null, null, null]],
  ["nothing of a draft", { ...verified("12"), verdict: null }, [null, null, null]],
  [
    "what stood, what was less precise, what was refuted",
    verified("12"),
    ["stood", "refuted", "partial"],
  ],
  [
    "a vague value that stands as standing",
    verified("about a dozen"),
    ["refuted", "refuted", "stood"],
  ],
  [
    "every firm value as refuted where the editor found another",
    { ...verified("12"), standing: { kind: "other", text: "14" } },
    ["refuted", "refuted", "partial"],
  ],
  [
    "everything as refuted where the fact is",
    { ...verified("12"), verdict: "refuted", standing: null },
    ["refuted", "refuted", "refuted"],
  ],
  [
    "nothing where both sides are published",
    { ...verified("12"), standing: { kind: "both" } },
    [null, null, null],
  ],
  ["nothing where it is disputed", { ...verified("12"), verdict: "disputed" }, [null, null, null]],
  [
    "nothing where it cannot be verified",
    { ...verified("12"), verdict: "unverifiable" },
    [null, null, null],
  ],
] satisfies readonly (readonly [string, Ruling | null, readonly (string | null)[]])[])(
  "judges %s",
  (_, ruling, expected) => {
    expect([twelve, other, vague].map((report) => judgeReport(ruling, report))).toEqual(expected);
  },
);
