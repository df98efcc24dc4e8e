"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

/** The way to the search from every page: a box where there is room, else a link. The search page has its own box. */
export function HeaderSearch() {
  const t = useTranslations("search");
  const isHere = usePathname() === "/search";
  return (
    <>
      <Link
        href="/search"
        aria-current={isHere ? "page" : undefined}
        className={`inline-flex items-center gap-1.5 rounded p-1.5 text-ink-2 hover:text-ink ${isHere ? "" : "lg:hidden"}`}
      >
        <Search aria-hidden="true" size={17} />
        <span className="max-sm:sr-only">{t("link")}</span>
      </Link>
      {isHere ? null : (
        <search aria-label={t("everywhere")} className="max-lg:hidden">
          <Form action="/search">
            <input
              type="search"
              name="q"
              aria-label={t("everywhere")}
              placeholder={t("everywhere")}
              autoComplete="off"
              className="h-8 w-64 rounded-desk border border-field bg-card px-2.5 text-[13px] placeholder:text-ink-3"
            />
          </Form>
        </search>
      )}
    </>
  );
}
