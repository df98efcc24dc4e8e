import type { Ruling } from "@/lib/editorial/verdict";
import type { FactView } from "@/lib/editorial/views";
import { openingRuling } from "./opening-ruling";
import type { RowVerdict } from "./verdict-actions";

/**
 * The ruling that a verdict on the board means: what the form of the fact would open with, and on it the value of the cell
 * under the cursor, or both sides where it is published as disputed. A draft keeps its words.
 */
export function rowRuling(
  view: FactView,
  { verdict, articleId }: Pick<RowVerdict, "verdict" | "articleId">,
): Ruling {
  const opening = openingRuling(view);
  if (verdict === "disputed") {
    return { ...opening, verdict, standing: { kind: "both" } };
  }
  const own = view.values.find(({ reports }) =>
    reports.some(({ article }) => article.id === articleId),
  );
  return {
    ...opening,
    verdict,
    standing: own === undefined ? opening.standing : { kind: "value", value: own.value },
  };
}
