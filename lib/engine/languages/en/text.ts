import type { TextLexicon } from "../language.ts";

/** English: text. */
export const text = { stopWords: [] } as const satisfies TextLexicon;
