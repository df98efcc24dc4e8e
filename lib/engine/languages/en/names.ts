import type { NameLexicon } from "../language.ts";

/** English: names. */
export const names = { titles: [] } as const satisfies NameLexicon;
