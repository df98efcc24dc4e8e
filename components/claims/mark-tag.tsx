import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { DeskReport } from "@/lib/editorial/edits/edit";

/** Whether a claim is the engine's suggestion, in a dashed frame, or what an editor made of it, on a firm ground. */
export function MarkTag({ mark }: { mark: DeskReport["mark"] }) {
  const t = useTranslations("editing");
  return mark === undefined ? (
    <span className="rounded border border-dashed border-line-strong px-1.5 text-[11px] text-ink-3">
      {t("suggested")}
    </span>
  ) : (
    <Tag tone="verified">{t(`mark.${mark}`)}</Tag>
  );
}
