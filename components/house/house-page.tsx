import Link from "next/link";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { formatDate } from "@/components/ui/format-date";
import type { SetHouseStyle } from "@/lib/editorial/sheet/house-change";
import { HouseForm } from "./house-form";
import { HouseLogo } from "./house-logo";

/** How the house signs its sheets, and how it did before. */
export function HousePage({
  styles,
  ...rest
}: Omit<ComponentProps<typeof HouseForm>, "now"> & { styles: readonly SetHouseStyle[] }) {
  const t = useTranslations("house");
  const [now, ...before] = styles;
  return (
    <div className="mx-auto max-w-3xl px-4 py-6 md:px-6">
      <nav aria-label={t("crumbs")} className="text-[13px]">
        <Link href="/" className="link">
          {t("stories")}
        </Link>
      </nav>
      <h1 className="mt-1 text-[30px] leading-tight">{t("heading")}</h1>
      <p className="mt-1 mb-5 max-w-prose text-ink-2">{t("lead")}</p>
      <HouseForm now={now ?? null} {...rest} />
      {before.length === 0 ? null : (
        <section aria-labelledby="house-before" className="mt-6">
          <h2 id="house-before" className="text-[19px]">
            {t("before")}
          </h2>
          <ol className="card mt-2 divide-y divide-line">
            {before.map((style) => (
              <li key={style.id} className="px-4 py-2.5">
                <Earlier style={style} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Earlier({ style: { name, footer, logo, author, at } }: { style: SetHouseStyle }) {
  const t = useTranslations("house");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const clock = { withTime: true, ...(timeZone ? { timeZone } : {}) };
  return (
    <>
      <p className="font-semibold wrap-anywhere">{name === "" ? t("unnamed") : name}</p>
      {footer === "" ? null : <p className="text-[13px] wrap-anywhere">{footer}</p>}
      {logo === null ? null : <HouseLogo logo={logo} name={t("logoThen")} />}
      <p className="text-[12.5px] text-ink-3">
        {author}, <time dateTime={at}>{formatDate(at, locale, clock)}</time>
      </p>
    </>
  );
}
