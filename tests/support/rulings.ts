import { BLANK_RULING } from "../../lib/editorial/decide-ruling.ts";
import type { Ruling } from "../../lib/editorial/verdict.ts";

/** A verified ruling on a value, with a reason. */
export function verified(value: string, reason = "Checked with the source."): Ruling {
  return { ...BLANK_RULING, verdict: "verified", standing: { kind: "value", value }, reason };
}
