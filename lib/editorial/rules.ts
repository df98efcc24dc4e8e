import type { DecisionState } from "./decision.ts";
import { failed, ok, type Result } from "./result.ts";

/** What a story asks of a verdict, and how it tells the time. An object type, so that the log can hold it as it is. */
export type StoryRules = {
  /** IANA name; times of publication are shown in it. */
  readonly timeZone: string;
  /** How many independent origins must carry a value before it is verified; 0 asks for none. */
  readonly originsNeeded: number;
  /** A primary document is asked for. Together with `originsNeeded` either of the two is enough. */
  readonly primaryDocument: boolean;
  /** Every verdict awaits a second reader, who gives one without seeing the first. */
  readonly secondReader: boolean;
};

/** What a story asks until somebody says otherwise: the guards of every verdict, and no more. */
export const DEFAULT_RULES: StoryRules = {
  timeZone: "Asia/Jakarta",
  originsNeeded: 0,
  primaryDocument: false,
  secondReader: false,
};

/** More independent origins than this no event has; a larger number is a slip of the hand that blocks every verdict. */
export const ORIGINS_NEEDED_MAX = 9;

/** The rules alone, from among the other fields of a story. */
export function pickRules({
  timeZone,
  originsNeeded,
  primaryDocument,
  secondReader,
}: StoryRules): StoryRules {
  return { timeZone, originsNeeded, primaryDocument, secondReader };
}

/** Why rules cannot be kept as they are. */
export interface RefusedRules {
  readonly kind: "refused";
  readonly missing: readonly ("author" | "timeZone" | "originsNeeded")[];
}

/** Checks rules that came from outside: a zone that this machine knows, and a whole number of origins from 0 to 9. */
export function checkRules(rules: StoryRules): Result<StoryRules, RefusedRules> {
  const missing: RefusedRules["missing"][number][] = [];
  if (!isTimeZone(rules.timeZone)) missing.push("timeZone");
  const { originsNeeded } = rules;
  const counts = Number.isInteger(originsNeeded) && originsNeeded >= 0;
  if (!counts || originsNeeded > ORIGINS_NEEDED_MAX) missing.push("originsNeeded");
  return missing.length === 0 ? ok(rules) : failed({ kind: "refused", missing });
}

/** The zones to choose from: Indonesia's three and UTC first, then all that this machine knows, by name. */
export function timeZones(): readonly string[] {
  const first = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC"];
  return [...first, ...Intl.supportedValuesOf("timeZone").filter((zone) => !first.includes(zone))];
}

function isTimeZone(zone: string): boolean {
  return timeZones().includes(zone);
}

/** The rules that a decision's before or after holds; null where it holds something else or nothing. */
export function rulesOf(state: DecisionState): StoryRules | null {
  if (state === null || typeof state !== "object") return null;
  const fields: Readonly<Record<string, unknown>> = { ...state };
  const { timeZone, originsNeeded, primaryDocument, secondReader } = fields;
  const known =
    typeof timeZone === "string" &&
    typeof originsNeeded === "number" &&
    typeof primaryDocument === "boolean" &&
    typeof secondReader === "boolean";
  return known ? { timeZone, originsNeeded, primaryDocument, secondReader } : null;
}
