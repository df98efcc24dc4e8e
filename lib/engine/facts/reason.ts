import type { Localised } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import type { FactStatus } from "../reconciliation.ts";
import type { Standings } from "../stances/take-stances.ts";
import type { FactContext } from "./fact-context.ts";

/** Why a fact has its status, in a sentence that names the outlets and their words. */
export function reasonOf(
  claims: readonly Claim[],
  standings: Standings,
  status: FactStatus,
  context: FactContext,
): Localised {
  const lead = claims[0];
  if (status === "single" || lead === undefined || standings.decisive === null) {
    const outlet = lead === undefined ? "" : context.outletOf(lead.article);
    return { en: `Only ${outlet} reports this.`, id: `Hanya ${outlet} yang memberitakannya.` };
  }
  const { a, b, comparison } = standings.decisive;
  const left = quoted(claims[a], context);
  const right = quoted(claims[b], context);
  return {
    en: `${left} · ${right}: ${comparison.reason.en}`,
    id: `${left} · ${right}: ${comparison.reason.id}`,
  };
}

/** `Koran Pagi “pada Rabu (19/6)”`: an outlet with the words it used. */
function quoted(claim: Claim | undefined, context: FactContext): string {
  if (claim === undefined) return "";
  const { text } = context.evidenceOf(claim.article, claim.evidence[0]);
  return `${context.outletOf(claim.article)} “${text.replace(/\s+/g, " ")}”`;
}
