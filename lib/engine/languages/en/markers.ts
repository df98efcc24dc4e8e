import type { MarkerLexicon } from "../language.ts";

/** English: markers. */
export const markers = { negation: [] } as const satisfies MarkerLexicon;
