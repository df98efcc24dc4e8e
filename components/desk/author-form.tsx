"use client";

import { UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { type FormAction, useFormAction } from "@/components/ui/use-form-action";

/** The id of the popover, so that a message elsewhere can open it. */
export const AUTHOR_POPOVER_ID = "author-name";

/** The name that signs every change: a native popover, so that it opens before scripts have loaded. */
export function AuthorForm({ author, save }: { author: string; save: FormAction<null> }) {
  const t = useTranslations("desk");
  const popover = useRef<HTMLDivElement>(null);
  const { pending, form } = useFormAction(save, null, {
    // Only an answer closes it: where none comes, what was typed stays in sight.
    onAnswer: () => popover.current?.hidePopover(),
  });
  return (
    <>
      <button
        type="button"
        popoverTarget={AUTHOR_POPOVER_ID}
        className="inline-flex max-w-22 items-center gap-1.5 rounded-full border border-line-strong bg-card px-2.5 py-1 text-[12.5px] hover:border-ink-3 max-[23rem]:px-2 sm:max-w-40 sm:px-3"
      >
        <UserRound aria-hidden="true" size={14} className="flex-none" />
        <ShownName author={author} />
      </button>
      <div
        ref={popover}
        id={AUTHOR_POPOVER_ID}
        popover="auto"
        className="inset-auto top-13 right-4 m-0 w-80 max-w-[calc(100vw-2rem)] rounded-desk border border-line bg-card p-4 text-ink shadow-lift"
      >
        <form {...form}>
          <TextField
            id="author-name-field"
            label={t("yourName")}
            hint={t("yourNameHint")}
            name="author"
            required
            maxLength={80}
            autoComplete="name"
            defaultValue={author}
            key={author}
          />
          <div className="mt-3 flex justify-end">
            <Button type="submit" look="primary" aria-disabled={pending}>
              {t("saveName")}
            </Button>
          </div>
        </form>
      </div>
    </>
  );
}

/** The whole name where there is room; on a phone only its first word is seen, at 320 px none, and all of it heard. */
function ShownName({ author }: { author: string }) {
  const t = useTranslations("desk");
  if (author === "") {
    return (
      <>
        <span aria-hidden="true" className="max-[23rem]:hidden sm:hidden">
          {t("name")}
        </span>
        <span className="truncate max-sm:sr-only">{t("setName")}</span>
      </>
    );
  }
  const [first, ...rest] = author.split(" ");
  return (
    <>
      <span className="sr-only">{t("workingAs")} </span>
      <span className="truncate max-[23rem]:sr-only">
        {first}
        {rest.length === 0 ? null : <span className="max-sm:sr-only"> {rest.join(" ")}</span>}
      </span>
    </>
  );
}
