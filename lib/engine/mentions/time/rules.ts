import { compileGrammar } from "./grammar.ts";
import type { TimeRule } from "./rule.ts";
import { calendarRules } from "./rules/calendar.ts";
import { clockRules } from "./rules/clock.ts";
import { durationRules } from "./rules/durations.ts";
import { nthRules } from "./rules/nth.ts";
import { periodRules } from "./rules/periods.ts";
import { seasonRules } from "./rules/seasons.ts";
import { setRules } from "./rules/sets.ts";

/** Every kind of time expression; where two reach equally far, the earlier one reads it. */
export const timeRules: readonly TimeRule[] = [
  ...clockRules,
  ...nthRules,
  ...calendarRules,
  ...seasonRules,
  ...periodRules,
  ...durationRules,
  ...setRules,
];

export const timeGrammar = compileGrammar(timeRules);
