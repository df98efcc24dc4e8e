import type { NumberLexicon } from "../language.ts";

/** Indonesian: numbers. */
export const numbers = { cardinals: {} } as const satisfies NumberLexicon;
