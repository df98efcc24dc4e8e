import type { NameLexicon } from "../language.ts";

/** Indonesian: names. */
export const names = { titles: [] } as const satisfies NameLexicon;
