import type { QuantityValue } from "../../values/value.ts";
import type { HeadReading } from "./heads.ts";

/** A quantity in tokens; `from`, `next` (exclusive) is the mention, the others are its parts. */
export interface Found {
  readonly value: QuantityValue;
  readonly from: number;
  readonly next: number;
  readonly numberFrom: number;
  readonly numberNext: number;
  readonly head?: HeadReading;
  readonly ruleId: string;
}
