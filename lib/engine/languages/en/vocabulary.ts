import type { VocabularyLexicon } from "../language.ts";

/** English: vocabulary. */
export const vocabulary = { concepts: {} } as const satisfies VocabularyLexicon;
