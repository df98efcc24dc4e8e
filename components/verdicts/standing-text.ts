import type { FactState, ValueHead } from "@/lib/editorial/views";
import type { LanguageId } from "@/lib/engine/article";

/**
 * The value that stands after a ruling, as a short answer; null where nothing was decided or both sides are published.
 * A value that no report carries any longer is shown as it was recorded.
 */
export function standingText(
  fact: Pick<FactState, "ruling"> & { readonly reports: readonly ValueHead[] },
  language: LanguageId,
): string | null {
  const standing = fact.ruling?.standing ?? null;
  if (standing === null || standing.kind === "both") {
    return null;
  }
  if (standing.kind === "other") {
    return standing.text;
  }
  const report = fact.reports.find(({ value }) => value === standing.value);
  return report?.answer[language] ?? standing.value;
}
