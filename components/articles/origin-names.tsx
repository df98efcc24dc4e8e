import { useTranslations } from "next-intl";
import type { ArticleSummary } from "@/lib/editorial/views";

/** Where an article's reporting comes from, as a short list of names. */
export function OriginNames({ article }: { article: ArticleSummary }) {
  const t = useTranslations("origin");
  const names = new Set(
    article.origins.map((origin) =>
      origin.kind === "own" ? t("own") : origin.kind === "unstated" ? t("unstated") : origin.name,
    ),
  );
  return names.size === 0 ? t("unstated") : [...names].join(", ");
}
