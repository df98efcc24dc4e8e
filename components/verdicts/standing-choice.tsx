import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { RULING_LENGTH_MAX, type Standing } from "@/lib/editorial/verdict";
import type { FactView } from "@/lib/editorial/views";

/** The last choice that a key chooses. */
export const NUMBER_KEY_MAX = 9;

/** Which value stands: one that outlets report, another one, or, where they report more than one, both sides published. */
export function StandingChoice({
  values,
  chosen,
}: {
  values: FactView["values"];
  chosen: Standing | null;
}) {
  const t = useTranslations("verdictForm");
  const locale = useLocale();
  const known = chosen?.kind === "value" && values.some(({ value }) => value === chosen.value);
  return (
    <fieldset>
      <legend className="mb-1 text-[12.5px] font-semibold">{t("which")}</legend>
      <div className="grid gap-1.5" id="verdict-standing">
        {values.map(({ value, answer }, index) => (
          <Choice
            key={value}
            value={`value:${value}`}
            number={index + 1}
            checked={chosen?.kind === "value" && chosen.value === value}
          >
            {answer[locale]}
          </Choice>
        ))}
        {chosen?.kind === "value" && !known ? (
          <Choice value={`value:${chosen.value}`} number={null} checked>
            {chosen.value} <span className="text-ink-3">({t("noLonger")})</span>
          </Choice>
        ) : null}
        <Choice value="other" number={values.length + 1} checked={chosen?.kind === "other"}>
          {t("other")}
        </Choice>
        <div className="needs-other pl-7">
          <label htmlFor="verdict-other" className="sr-only">
            {t("otherValue")}
          </label>
          <input
            id="verdict-other"
            name="other"
            placeholder={t("otherValue")}
            maxLength={RULING_LENGTH_MAX.other}
            defaultValue={chosen?.kind === "other" ? chosen.text : ""}
            autoComplete="off"
            className={FIELD_CLASS}
          />
        </div>
        {values.length > 1 || chosen?.kind === "both" ? (
          <Choice value="both" number={null} cap="D" checked={chosen?.kind === "both"}>
            {t("both")}
          </Choice>
        ) : null}
      </div>
    </fieldset>
  );
}

function Choice({
  value,
  number,
  cap,
  checked,
  children,
}: {
  value: string;
  number: number | null;
  cap?: string;
  checked: boolean;
  children: ReactNode;
}) {
  const key = number !== null && number <= NUMBER_KEY_MAX ? String(number) : undefined;
  return (
    <label className="flex cursor-pointer items-center gap-2.5 rounded-desk border border-line px-2.5 py-1.5 has-checked:border-verified has-checked:bg-verified-bg has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus">
      <input
        type="radio"
        name="standing"
        value={value}
        defaultChecked={checked}
        data-key={key}
        className="size-3.5 flex-none accent-verified outline-none"
      />
      <span className="min-w-0 flex-1 wrap-anywhere">{children}</span>
      {(cap ?? key) ? <Kbd>{cap ?? key ?? ""}</Kbd> : null}
    </label>
  );
}
