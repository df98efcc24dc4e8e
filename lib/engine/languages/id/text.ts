import type { TextLexicon } from "../language.ts";

/** Indonesian: text. */
export const text = { stopWords: [] } as const satisfies TextLexicon;
