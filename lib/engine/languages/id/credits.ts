import type { CreditLexicon } from "../language.ts";

/** Indonesian: credits. */
export const credits = { introductions: [] } as const satisfies CreditLexicon;
