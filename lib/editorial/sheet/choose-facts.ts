import type { LanguageId } from "../../engine/article.ts";
import type { FactState } from "../views.ts";
import type { SheetChoice, SheetOrder } from "./sheet-choice.ts";

/** The facts of a story that a sheet shows, in the sheet's order; `facts` come in the board's order. */
export function chooseFacts(
  facts: readonly FactState[],
  choice: SheetChoice,
  language: LanguageId,
): readonly FactState[] {
  const wanted = choice.facts === null ? null : new Set(choice.facts);
  const chosen = facts.filter(
    (fact) =>
      (wanted?.has(fact.id) ?? true) &&
      (choice.singles || !isLoneReport(fact)) &&
      (!choice.verifiedOnly || isVerified(fact)),
  );
  return chosen.toSorted(ORDERS[choice.order](language));
}

function isVerified({ ruling }: FactState): boolean {
  return ruling?.verdict === "verified" || ruling?.verdict === "qualified";
}

function isLoneReport({ status, ruling }: FactState): boolean {
  return status === "single" && (ruling?.verdict ?? null) === null;
}

const ORDERS: Readonly<
  Record<SheetOrder, (language: LanguageId) => (a: FactState, b: FactState) => number>
> = {
  serious: () => () => 0, // a stable sort leaves the board's order
  corroborated: () => (a, b) => b.independentOrigins - a.independentOrigins,
  question: (language) => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return (a, b) => compare(a.question[language], b.question[language]);
  },
};
