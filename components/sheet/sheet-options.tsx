import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import {
  SHEET_LEVELS,
  SHEET_ORDERS,
  type SheetChoice,
  WHOLE_STORY,
} from "@/lib/editorial/sheet/sheet-choice";
import { outputFields, type SheetOutput } from "@/lib/editorial/sheet/sheet-output";
import type { LanguageId } from "@/lib/engine/article";
import { LanguageNav } from "./language-nav";
import { sheetHref } from "./sheet-href";

/** A fact that can be on the sheet. */
export interface ChoosableFact {
  readonly id: string;
  readonly question: string;
}

/** In which language the sheet speaks and what of the story goes on it; the choice is kept in the address. */
export function SheetOptions({
  storyId,
  language,
  choice,
  output,
  facts,
  missing,
}: {
  storyId: string;
  language: LanguageId;
  choice: SheetChoice;
  /** Kept over a new choice. */
  output: SheetOutput;
  facts: readonly ChoosableFact[];
  /** How many facts are chosen that the story does not have any more. */
  missing: number;
}) {
  const t = useTranslations("sheet");
  return (
    <div className="no-print mb-4">
      <LanguageNav
        label={t("language")}
        language={language}
        hrefs={{
          en: sheetHref(storyId, "en", choice, output),
          id: sheetHref(storyId, "id", choice, output),
        }}
      />
      <form
        // What is chosen must follow the address, as where the whole sheet is asked for again.
        key={sheetHref(storyId, language, choice, output)}
        method="get"
        action={`/stories/${storyId}/sheet`}
        className="mt-3"
      >
        <fieldset className="min-w-0 rounded-desk border border-line px-3 pt-1 pb-3">
          <legend className="px-1 text-[12.5px] font-semibold">{t("choose")}</legend>
          <input type="hidden" name="language" value={language} />
          {outputFields(output).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-[13px]">
            <Select name="level" label={t("level")} value={choice.level}>
              {SHEET_LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`levels.${level}`)}
                </option>
              ))}
            </Select>
            <Select name="order" label={t("order")} value={choice.order}>
              {SHEET_ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(`orders.${order}`)}
                </option>
              ))}
            </Select>
            <Check name="only" value="verified" on={choice.verifiedOnly}>
              {t("verifiedOnly")}
            </Check>
            <Check name="without" value="singles" on={!choice.singles}>
              {t("withoutSingles")}
            </Check>
          </div>
          <FactChoice chosen={choice.facts} facts={facts} />
          {missing === 0 ? null : (
            <p role="status" className="mt-2 text-[13px] font-medium text-partial">
              {t("missing", { count: missing })}
            </p>
          )}
          <div className="mt-3 flex flex-wrap gap-2">
            <Button type="submit">{t("apply")}</Button>
            <Link
              href={sheetHref(storyId, language, WHOLE_STORY, output)}
              className={buttonClass("quiet")}
            >
              {t("whole")}
            </Link>
          </div>
        </fieldset>
      </form>
    </div>
  );
}

function FactChoice({
  facts,
  chosen,
}: {
  facts: readonly ChoosableFact[];
  chosen: readonly string[] | null;
}) {
  const t = useTranslations("sheet");
  return (
    <details className="mt-2 text-[13px]">
      <summary className="w-fit cursor-pointer py-1 font-medium">
        {t("facts", { chosen: chosen?.length ?? 0 })}
      </summary>
      <p className="mt-1 text-[12px] text-ink-3">{t("factsHint")}</p>
      <ul className="mt-1 grid max-h-72 gap-x-5 overflow-y-auto md:grid-cols-2">
        {facts.map(({ id, question }) => (
          <li key={id}>
            <Check name="fact" value={id} on={chosen?.includes(id) ?? false}>
              {question}
            </Check>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Select({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: ReactNode;
}) {
  return (
    <label className="flex min-w-0 items-center gap-2 max-sm:w-full">
      <span className="max-sm:w-14 max-sm:flex-none">{label}</span>
      <select
        name={name}
        defaultValue={value}
        className="min-h-8 min-w-0 max-w-full rounded-desk border border-field bg-card px-2 py-1 text-[13px]"
      >
        {children}
      </select>
    </label>
  );
}

function Check({
  name,
  value,
  on,
  children,
}: {
  name: string;
  value: string;
  on: boolean;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={on}
        className="size-4 shrink-0"
      />
      <span className="wrap-anywhere">{children}</span>
    </label>
  );
}
