"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { ArticleSummary } from "@/lib/editorial/views";
import {
  type ColumnChoice,
  moveColumn,
  NO_CHOICE,
  orderArticles,
  PINNED_MAX,
  toggleColumn,
} from "./column-choice";

interface Props {
  articles: readonly ArticleSummary[];
  choice: ColumnChoice;
  onChoice: (choice: ColumnChoice) => void;
}

/** Which outlets the board shows, in which order, and which stay beside the facts while the others scroll. */
export function ColumnsDialog(props: Props) {
  const t = useTranslations("columns");
  const [open, setOpen] = useState(false);
  const { articles, choice, onChoice } = props;
  const hidden = articles.filter(({ id }) => choice.hidden.includes(id)).length;
  return (
    <>
      <Button className="max-md:hidden" onClick={() => setOpen(true)}>
        {hidden === 0 ? t("button") : t("buttonHidden", { count: hidden })}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t("title")} closeLabel={t("close")}>
        <p className="mb-3 text-[12.5px] text-ink-3">{t("hint", { count: PINNED_MAX })}</p>
        <ol className="divide-y divide-line">
          {orderArticles(articles, choice).map((article, index) => (
            <ColumnRow key={article.id} article={article} index={index} {...props} />
          ))}
        </ol>
        <div className="mt-4 flex justify-end">
          <Button onClick={() => onChoice(NO_CHOICE)}>{t("reset")}</Button>
        </div>
      </Dialog>
    </>
  );
}

function ColumnRow({
  article,
  index,
  articles,
  choice,
  onChoice,
}: Props & { article: ArticleSummary; index: number }) {
  const t = useTranslations("columns");
  const { id, outlet } = article;
  const isShown = !choice.hidden.includes(id);
  const isPinned = choice.pinned.includes(id);
  const pinned = articles.filter((each) => choice.pinned.includes(each.id)).length;
  const shown = articles.filter((each) => !choice.hidden.includes(each.id)).length;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <span className="min-w-40 flex-1 wrap-anywhere">{outlet}</span>
      <label className="inline-flex items-center gap-1.5">
        <input
          type="checkbox"
          checked={isShown}
          // A board without a column would say nothing.
          disabled={isShown && shown === 1}
          onChange={() => onChoice(toggleColumn(choice, "hidden", id))}
        />
        {t("shown")}
        <span className="sr-only">: {outlet}</span>
      </label>
      <label className="inline-flex items-center gap-1.5">
        <input
          type="checkbox"
          checked={isPinned}
          disabled={!isPinned && pinned >= PINNED_MAX}
          onChange={() => onChoice(toggleColumn(choice, "pinned", id))}
        />
        {t("pinned")}
        <span className="sr-only">: {outlet}</span>
      </label>
      <Button
        look="quiet"
        aria-label={t("left", { outlet })}
        aria-disabled={index === 0}
        onClick={() => onChoice(moveColumn(articles, choice, id, -1))}
      >
        <ArrowUp aria-hidden="true" size={16} />
      </Button>
      <Button
        look="quiet"
        aria-label={t("right", { outlet })}
        aria-disabled={index === articles.length - 1}
        onClick={() => onChoice(moveColumn(articles, choice, id, 1))}
      >
        <ArrowDown aria-hidden="true" size={16} />
      </Button>
    </li>
  );
}
