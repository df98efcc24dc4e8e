import type { CreditLexicon } from "../language.ts";

/** English: credits. */
export const credits = { introductions: [] } as const satisfies CreditLexicon;
