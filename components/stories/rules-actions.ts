import type { RefusedRules, StoryRules } from "@/lib/editorial/rules";

/** What saving a story's rules answers; what was typed comes back where it was refused. */
export type RulesState =
  | { readonly kind: "idle" }
  | { readonly kind: "saved"; readonly decisionId: string | null; readonly rules: StoryRules }
  | {
      readonly kind: "refused";
      readonly problems: readonly (RefusedRules["missing"][number] | "gone")[];
      readonly rules: StoryRules;
    };

export const RULES_IDLE: RulesState = { kind: "idle" };

/** Saves the rules of the form. */
export type RulesAction = (last: RulesState, form: FormData) => Promise<RulesState>;

/** The rules that a form describes, unchecked. */
export function readRules(form: FormData): StoryRules {
  const origins = String(form.get("originsNeeded") ?? "").trim();
  return {
    timeZone: String(form.get("timeZone") ?? ""),
    originsNeeded: /^\d{1,3}$/.test(origins) ? Number(origins) : -1,
    primaryDocument: form.get("primaryDocument") === "on",
    secondReader: form.get("secondReader") === "on",
  };
}
