import type { MarkerLexicon } from "../language.ts";

/** Indonesian: markers. */
export const markers = { negation: [] } as const satisfies MarkerLexicon;
