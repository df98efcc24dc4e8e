import type { PredicateLexicon } from "../language.ts";

/** Indonesian: predicates. */
export const predicates = { forms: {} } as const satisfies PredicateLexicon;
