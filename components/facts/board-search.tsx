import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";

/** The search box of a board; Enter and the arrow down go on to the first fact that is left. */
export function BoardSearch({
  ref,
  query,
  onQuery,
  onDone,
}: {
  ref: Ref<HTMLInputElement>;
  query: string;
  onQuery: (query: string) => void;
  onDone: () => void;
}) {
  const t = useTranslations("board");
  return (
    <div className="relative w-full md:w-36 md:max-w-64 md:grow">
      <label htmlFor="board-search" className="sr-only">
        {t("search")}
      </label>
      <input
        ref={ref}
        id="board-search"
        type="search"
        value={query}
        placeholder={t("search")}
        autoComplete="off"
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === "ArrowDown") {
            event.preventDefault();
            onDone();
          }
        }}
        className={FIELD_CLASS}
      />
      <span className="pointer-events-none absolute top-1.5 right-2.5 [input:focus+&]:hidden">
        <Kbd>/</Kbd>
      </span>
    </div>
  );
}
