import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { ReadingState } from "./reading-of";

/** Says that a fact awaits a second reader or that two differ; nothing where neither is so. */
export function ReadingTag({ reading }: { reading: ReadingState | null }) {
  const t = useTranslations("reading");
  return reading === null ? null : (
    <Tag tone={reading === "differ" ? "conflicts" : "partial"}>{t(`tag.${reading}`)}</Tag>
  );
}
