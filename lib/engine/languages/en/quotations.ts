import type { QuotationLexicon } from "../language.ts";

/** English: quotations. */
export const quotations = { saying: [] } as const satisfies QuotationLexicon;
