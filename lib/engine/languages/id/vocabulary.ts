import type { VocabularyLexicon } from "../language.ts";

/** Indonesian: vocabulary. */
export const vocabulary = { concepts: {} } as const satisfies VocabularyLexicon;
