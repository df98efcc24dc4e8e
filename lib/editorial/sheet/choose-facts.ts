import type { LanguageId } from "../../engine/article.ts";
import type { FactState } from "../views.ts";
import type { SheetChoice, SheetOrder } from "./sheet-choice.ts";

/** Whether a fact can be on a sheet: what no text holds any more is on it only with its verdict. */
export function goesOnSheet({
  withdrawn,
  ruling,
}: Pick<FactState, "withdrawn" | "ruling">): boolean {
  return !withdrawn || (ruling?.verdict ?? null) !== null;
}

/** The ids of a choice that no sheet of the story can show: merged, split, taken off the board, or never a fact of it. */
export function missingFacts(
  facts: readonly Pick<FactState, "id" | "withdrawn" | "ruling">[],
  choice: SheetChoice,
): readonly string[] {
  const known = new Set(facts.filter(goesOnSheet).map(({ id }) => id));
  return (choice.facts ?? []).filter((id) => !known.has(id));
}

/** What a choice looks at: all of a fact but what was reported. */
type Choosable = Pick<
  FactState,
  "id" | "status" | "ruling" | "withdrawn" | "question" | "independentOrigins"
>;

/** The facts of a story that a sheet shows, in the sheet's order; `facts` come in the board's order. */
export function chooseFacts<F extends Choosable>(
  facts: readonly F[],
  choice: SheetChoice,
  language: LanguageId,
): readonly F[] {
  const wanted = choice.facts === null ? null : new Set(choice.facts);
  const chosen = facts.filter(
    (fact) =>
      goesOnSheet(fact) &&
      (wanted?.has(fact.id) ?? true) &&
      (choice.singles || !isLoneReport(fact)) &&
      (!choice.verifiedOnly || isVerified(fact)),
  );
  return chosen.toSorted(ORDERS[choice.order](language));
}

function isVerified({ ruling }: Choosable): boolean {
  return ruling?.verdict === "verified" || ruling?.verdict === "qualified";
}

function isLoneReport({ status, ruling }: Choosable): boolean {
  return status === "single" && (ruling?.verdict ?? null) === null;
}

const ORDERS: Readonly<
  Record<SheetOrder, (language: LanguageId) => (a: Choosable, b: Choosable) => number>
> = {
  serious: () => () => 0, // a stable sort leaves the board's order
  corroborated: () => (a, b) => b.independentOrigins - a.independentOrigins,
  question: (language) => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return (a, b) => compare(a.question[language], b.question[language]);
  },
};
