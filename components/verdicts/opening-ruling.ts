import { BLANK_RULING } from "@/lib/editorial/decide-ruling";
import type { Ruling } from "@/lib/editorial/verdict";
import type { FactView } from "@/lib/editorial/views";

/**
 * What the verdict form shows at first: the ruling there is, also one of the reader that waits; else nothing, except that the only value anybody reports
 * in full is chosen already. Where outlets differ the choice is always the editor's.
 */
export function openingRuling({ fact, values }: FactView): Ruling {
  const { first = null, second = null } = fact.readings ?? {};
  if (first !== null && first.ruling !== null && second === null) {
    return first.ruling;
  }
  if (fact.ruling !== null) {
    return fact.ruling;
  }
  const full = values.filter((value) => value.stance !== "partial");
  const [only] = full;
  return full.length === 1 && only !== undefined
    ? { ...BLANK_RULING, standing: { kind: "value", value: only.value } }
    : BLANK_RULING;
}
