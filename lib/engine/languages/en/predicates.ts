import type { PredicateLexicon } from "../language.ts";

/** English: predicates. */
export const predicates = { forms: {} } as const satisfies PredicateLexicon;
