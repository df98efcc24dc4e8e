import type { Aspect } from "../values/value.ts";
import type { ClaimDraft } from "./claim.ts";
import type { Reading } from "./reading.ts";

/** One way to find claims: what it is called in reports, which aspect it answers, and how it reads an article. */
export interface ClaimRule {
  readonly id: string;
  readonly aspect: Aspect;
  find(reading: Reading): readonly ClaimDraft[];
}
