import type { NumberLexicon } from "../language.ts";

/** English: numbers. */
export const numbers = { cardinals: {} } as const satisfies NumberLexicon;
