import type { QuotationLexicon } from "../language.ts";

/** Indonesian: quotations. */
export const quotations = { saying: [] } as const satisfies QuotationLexicon;
