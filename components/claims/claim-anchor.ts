import type { Span } from "@/lib/engine/text/span";

/**
 * The id that a claim carries on its fact's page, as the part of the address after `#`: by its words' place, which stays
 * when an engine run gives the claim another id.
 */
export function claimAnchor(articleId: string, { start, end }: Span): string {
  return `claim-${articleId}-${start}-${end}`;
}
