"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type ReactNode, useState } from "react";
import { buttonClass } from "./button";
import { FIELD_CLASS, Field, fieldAria } from "./field";
import { useHydrated } from "./use-hydrated";

/**
 * A labelled field for one file. The browser's own control speaks the browser's language, and not the reader's: here it lies
 * unseen over our words, so that a click, a key and a dropped file still reach it. Without scripts it is seen.
 */
export function FileField({
  label,
  hint,
  error,
  onChange,
  ...input
}: Omit<ComponentProps<"input">, "type" | "className"> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}) {
  const t = useTranslations("fileField");
  const isOurs = useHydrated();
  const [name, setName] = useState("");
  const control = (
    <input
      {...fieldAria(input.id, Boolean(hint), Boolean(error))}
      {...input}
      type="file"
      onChange={(event) => {
        setName(event.currentTarget.files?.[0]?.name ?? "");
        onChange?.(event);
      }}
      className={isOurs ? "absolute inset-0 cursor-pointer opacity-0" : `${FIELD_CLASS} min-h-11`}
    />
  );
  return (
    <Field id={input.id} label={label} hint={hint} error={error}>
      <div
        className={
          isOurs
            ? `${FIELD_CLASS} relative flex min-h-11 items-center gap-2.5 py-1 pl-1 has-[[aria-invalid]]:border-conflicts has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus`
            : ""
        }
      >
        {isOurs ? (
          <>
            <span aria-hidden="true" className={buttonClass("plain", "min-h-8 flex-none")}>
              {t("choose")}
            </span>
            <span
              aria-hidden="true"
              className={`min-w-0 truncate text-[13.5px] ${name === "" ? "text-ink-3" : ""}`}
            >
              {name === "" ? t("none") : name}
            </span>
          </>
        ) : null}
        {control}
      </div>
    </Field>
  );
}
