"use client";

import { useTranslations } from "next-intl";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { useFormAction } from "@/components/ui/use-form-action";
import { useUndo } from "@/components/verdicts/use-undo";
import type { UndoAction } from "@/components/verdicts/verdict-actions";
import {
  HOUSE_FOOTER_MAX,
  HOUSE_NAME_MAX,
  LOGO_BYTES_MAX,
  type SetHouseStyle,
} from "@/lib/editorial/sheet/house-change";
import { HOUSE_IDLE, type HouseAction } from "./house-actions";
import { HouseLogo } from "./house-logo";

/** How the house signs its sheets: name, footer and logo. */
export function HouseForm({
  now,
  author,
  save,
  undo,
}: {
  now: SetHouseStyle | null;
  author: string;
  save: HouseAction;
  undo: UndoAction;
}) {
  const t = useTranslations("house");
  const { state, pending, form } = useFormAction(save, HOUSE_IDLE);
  const takeBack = useUndo(undo);
  const lacks = state.kind === "refused" ? state.lacks : [];
  const shown = state.kind === "refused" ? state : (now ?? { name: "", footer: "" });
  const decisionId = state.kind === "saved" ? state.decisionId : null;
  const problem = (...of: readonly (typeof lacks)[number][]) =>
    of.filter((lack) => lacks.includes(lack)).map((lack) => t(`problem.${lack}`))[0] ?? null;
  return (
    <section aria-labelledby="house-form" className="card p-5">
      <h2 id="house-form" className="text-[19px]">
        {t("now")}
      </h2>
      {/* A key of what is saved: after an undo the fields show what stands again. */}
      <form key={now?.id ?? ""} {...form} className="mt-3">
        <input type="hidden" name="seen" value={now?.id ?? ""} />
        <TextField
          id="house-name"
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          error={problem("name")}
          maxLength={HOUSE_NAME_MAX}
          defaultValue={shown.name}
          autoComplete="organization"
        />
        <TextField
          id="house-footer"
          name="footer"
          label={t("footer")}
          hint={t("footerHint")}
          error={problem("footer")}
          maxLength={HOUSE_FOOTER_MAX}
          defaultValue={shown.footer}
          autoComplete="off"
        />
        <FileField
          id="house-logo"
          name="logo"
          accept="image/png,image/jpeg"
          label={t("logo")}
          hint={t("logoHint")}
          error={problem("size", "kind", "broken", "pixels", "form")}
          // Told before it is sent: the server does not read what is many times larger.
          onChange={({ currentTarget }) => {
            const size = currentTarget.files?.[0]?.size ?? 0;
            currentTarget.setCustomValidity(size > LOGO_BYTES_MAX ? t("problem.size") : "");
          }}
        />
        {now?.logo ? (
          <div className="mt-3 grid gap-2">
            <HouseLogo logo={now.logo} name={t("logoNow")} />
            <label className="flex min-h-8 cursor-pointer items-center gap-2 text-[13.5px]">
              <input type="checkbox" name="none" value="logo" className="size-4 accent-verified" />
              {t("noLogo")}
            </label>
          </div>
        ) : null}
        <AuthorField author={author} id="house-author" />
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" aria-disabled={pending}>
            {t("save")}
          </Button>
          <p role="status" className="text-verified">
            {state.kind === "saved" ? t("saved") : ""}
          </p>
          {decisionId === null ? null : (
            <Button onClick={() => void takeBack({ decisionId, revision: null })}>
              {t("undo")}
            </Button>
          )}
        </div>
        {lacks.length === 0 ? null : (
          <p role="alert" className="mt-2 font-medium text-conflicts">
            {problem("author", "stale") ?? t("refused")}
          </p>
        )}
      </form>
    </section>
  );
}
