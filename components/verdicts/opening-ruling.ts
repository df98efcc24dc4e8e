import type { Ruling } from "@/lib/editorial/verdict";
import type { FactView } from "@/lib/editorial/views";

const BLANK: Ruling = {
  verdict: null,
  standing: null,
  difference: null,
  reason: "",
  qualification: "",
};

/**
 * What the verdict form shows at first: the ruling there is; else nothing, except that the only value anybody reports
 * in full is chosen already. Where outlets differ the choice is always the editor's.
 */
export function openingRuling({ fact, values }: FactView): Ruling {
  if (fact.ruling !== null) {
    return fact.ruling;
  }
  const full = values.filter((value) => value.stance !== "partial");
  const [only] = full;
  return full.length === 1 && only !== undefined
    ? { ...BLANK, standing: { kind: "value", value: only.value } }
    : BLANK;
}
