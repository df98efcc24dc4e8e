import { useTranslations } from "next-intl";
import type { ArticleSummary } from "@/lib/editorial/views";
import type { Origin } from "@/lib/engine/reconciliation";

/** Where an article's reporting comes from, as a short list of names. */
export function OriginNames({ article }: { article: ArticleSummary }) {
  return useOriginNames()(article.origins);
}

/** Says origins as a short list of names, in the reader's language. */
export function useOriginNames(): (origins: readonly Pick<Origin, "name" | "kind">[]) => string {
  const t = useTranslations("origin");
  return (origins) => {
    const names = new Set(
      origins.map(({ kind, name }) =>
        kind === "own" ? t("own") : kind === "unstated" ? t("unstated") : name,
      ),
    );
    return names.size === 0 ? t("unstated") : [...names].join(", ");
  };
}
