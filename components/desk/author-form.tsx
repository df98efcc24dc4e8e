"use client";

import { UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

/** The id of the popover, so that a message elsewhere can open it. */
export const AUTHOR_POPOVER_ID = "author-name";

/** The name that signs every change: a native popover, so that it opens before scripts have loaded. */
export function AuthorForm({
  author,
  save,
}: {
  author: string;
  save: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("desk");
  return (
    <>
      <button
        type="button"
        popoverTarget={AUTHOR_POPOVER_ID}
        className="inline-flex max-w-26 items-center sm:max-w-40 gap-1.5 rounded-full border border-line-strong bg-card px-3 py-1 text-[12.5px] hover:border-ink-3"
      >
        <UserRound aria-hidden="true" size={14} className="flex-none" />
        <span className="sr-only">{t("workingAs")} </span>
        <span className="truncate">{author === "" ? t("setName") : author}</span>
      </button>
      <div
        id={AUTHOR_POPOVER_ID}
        popover="auto"
        className="inset-auto top-13 right-4 m-0 w-80 max-w-[calc(100vw-2rem)] rounded-desk border border-line bg-card p-4 text-ink shadow-lift"
      >
        <form
          action={save}
          onSubmit={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
        >
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
            <Button type="submit" look="primary">
              {t("saveName")}
            </Button>
          </div>
        </form>
      </div>
    </>
  );
}
