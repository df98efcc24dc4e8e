import { useTranslations } from "next-intl";
import { memo } from "react";
import { articlesByOrigin } from "../articles/articles-by-origin";
import { OriginNames } from "../articles/origin-names";
import type { BoardColumn } from "./column-choice";
import { PINNED } from "./pinned-columns";

/** The outlets at the head of the board's columns, under their origins. Memoised: it stays while the rows under it change. */
export const BoardHead = memo(function BoardHead({ columns }: { columns: readonly BoardColumn[] }) {
  const t = useTranslations("board");
  const pinned = columns.filter((column) => column.pinned !== null);
  const groups = articlesByOrigin(
    columns.filter((column) => column.pinned === null).map(({ article }) => article),
  );
  return (
    <thead className="z-20 max-md:sr-only md:sticky md:top-0">
      <tr className="text-[11.5px] text-ink-3">
        <td className="left-0 z-10 bg-paper md:sticky" />
        {pinned.map(({ article, pinned: place }) => (
          <th
            key={article.id}
            scope="colgroup"
            className={`z-10 bg-paper px-3 pt-1.5 text-center font-medium ${PINNED[place ?? 0]}`}
          >
            <div className="border-t-2 border-line-strong pt-1">
              <span className="sr-only">{t("origin")} </span>
              <OriginLink article={article} />
            </div>
          </th>
        ))}
        {groups.map((group) => (
          <th
            key={group.key}
            scope="colgroup"
            colSpan={group.articles.length}
            className="border-l border-line bg-paper px-3 pt-1.5 text-center font-medium"
          >
            <div className="border-t-2 border-line-strong pt-1">
              <span className="sr-only">{t("origin")} </span>
              <OriginLink article={group.articles[0]} />
            </div>
          </th>
        ))}
      </tr>
      <tr className="text-left text-[13px]">
        <th
          scope="col"
          className="left-0 z-10 w-64 min-w-64 border-b border-line bg-paper px-3 py-2 font-semibold md:sticky lg:w-80 lg:min-w-80 print:w-44 print:min-w-0"
        >
          {t("fact")}
        </th>
        {columns.map(({ article, pinned: place }) => (
          <th
            key={article.id}
            scope="col"
            data-column={article.id}
            className={`min-w-44 print:min-w-0 border-b border-l border-line bg-paper px-3 py-2 font-semibold break-words ${place === null ? "" : `z-10 ${PINNED[place]}`}`}
          >
            <a href={`/articles/${article.id}`} className="hover:underline">
              {article.outlet}
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
});

/** An origin over its columns, and the way to correct it. */
function OriginLink({ article }: { article: BoardColumn["article"] }) {
  return (
    <a href={`/articles/${article.id}#origin`} className="hover:underline">
      <OriginNames article={article} />
    </a>
  );
}
