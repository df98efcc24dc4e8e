import { CircleHelp, MessageSquare, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { Attention } from "@/lib/editorial/notes/attention";

/** What a fact asks of the desk, in its row of the board: changed since, what the engine asks, open notes, who works on it. */
export function RowAttention({ attention }: { attention: Attention }) {
  const t = useTranslations("news");
  const { changed, asks, openNotes, assignee } = attention;
  return (
    <>
      {changed ? (
        <Tag tone="verified">
          <span aria-hidden="true" className="size-1.5 rounded-full bg-verified" />
          {t("rowChanged")}
        </Tag>
      ) : null}
      {asks ? (
        <Tag tone="partial">
          <CircleHelp aria-hidden="true" size={11} />
          {t("rowAsks")}
        </Tag>
      ) : null}
      {openNotes > 0 ? (
        <Tag tone="partial">
          <MessageSquare aria-hidden="true" size={11} />
          {t("rowNotes", { count: openNotes })}
        </Tag>
      ) : null}
      {assignee === null ? null : (
        <span className="inline-flex max-w-full min-w-0 items-center gap-1 text-[11.5px]">
          <UserRound aria-hidden="true" size={11} className="flex-none" />
          <span className="sr-only">{t("rowAssigned")} </span>
          <span className="truncate">{assignee}</span>
        </span>
      )}
    </>
  );
}
