"use client";

import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { useFormAction } from "@/components/ui/use-form-action";
import { useUndo } from "@/components/verdicts/use-undo";
import type { UndoAction } from "@/components/verdicts/verdict-actions";
import { ORIGINS_NEEDED_MAX, type StoryRules } from "@/lib/editorial/rules";
import { RULES_IDLE, type RulesAction } from "./rules-actions";

/** What a story asks of its verdicts, and its time zone. `zones` come from the server: browsers know other lists. */
export function RulesForm({
  storyId,
  rules,
  zones,
  author,
  save,
  undo,
}: {
  storyId: string;
  rules: StoryRules;
  zones: readonly string[];
  author: string;
  save: RulesAction;
  undo: UndoAction;
}) {
  const t = useTranslations("rules");
  const { state, pending, form } = useFormAction(save, RULES_IDLE);
  const takeBack = useUndo(undo);
  const shown = state.kind === "refused" ? state.rules : rules;
  const problems = state.kind === "refused" ? state.problems : [];
  const problem = (name: "timeZone" | "originsNeeded") =>
    problems.includes(name) ? t(`problem.${name}`) : null;
  const decisionId = state.kind === "saved" ? state.decisionId : null;
  return (
    <section aria-labelledby="rules-heading" className="card max-w-2xl p-5">
      <h2 id="rules-heading" className="text-[19px]">
        {t("heading")}
      </h2>
      <p className="mt-1 text-[13px] text-ink-2">{t("lead")}</p>
      <form {...form} className="mt-4">
        <input type="hidden" name="storyId" value={storyId} />
        {/* A key of what is saved: after an undo the fields show what stands again. The button keeps the focus. */}
        <Fragment key={JSON.stringify(rules)}>
          <SelectField
            id="rules-zone"
            label={t("timeZone")}
            hint={t("timeZoneHint")}
            error={problem("timeZone")}
            name="timeZone"
            defaultValue={shown.timeZone}
          >
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </SelectField>
          <TextField
            id="rules-origins"
            label={t("origins")}
            hint={t("originsHint")}
            error={problem("originsNeeded")}
            name="originsNeeded"
            type="number"
            min={0}
            max={ORIGINS_NEEDED_MAX}
            step={1}
            required
            defaultValue={shown.originsNeeded < 0 ? "" : shown.originsNeeded}
            className="max-w-24"
          />
          <Switch name="primaryDocument" on={shown.primaryDocument} hint={t("documentHint")}>
            {t("document")}
          </Switch>
          <Switch name="secondReader" on={shown.secondReader} hint={t("secondHint")}>
            {t("second")}
          </Switch>
        </Fragment>
        <AuthorField author={author} id="rules-author" />
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" aria-disabled={pending}>
            {t("save")}
          </Button>
          <p role="status" className="text-verified">
            {state.kind === "saved" ? t(decisionId === null ? "unchanged" : "saved") : ""}
          </p>
          {decisionId === null ? null : (
            <Button onClick={() => void takeBack({ decisionId, revision: null })}>
              {t("undo")}
            </Button>
          )}
        </div>
        {problems.includes("author") || problems.includes("gone") ? (
          <p role="alert" className="mt-2 font-medium text-conflicts">
            {t(problems.includes("gone") ? "problem.gone" : "problem.author")}
          </p>
        ) : null}
      </form>
    </section>
  );
}

function Switch({
  name,
  on,
  hint,
  children,
}: {
  name: "primaryDocument" | "secondReader";
  on: boolean;
  hint: string;
  children: ReactNode;
}) {
  return (
    <div className="mt-4">
      <label className="flex cursor-pointer items-start gap-2.5 text-[14px] font-medium">
        <input
          type="checkbox"
          name={name}
          defaultChecked={on}
          aria-describedby={`rules-${name}-hint`}
          className="mt-1 size-4 flex-none accent-verified"
        />
        {children}
      </label>
      <p id={`rules-${name}-hint`} className="mt-1 pl-6.5 text-[12px] text-ink-3">
        {hint}
      </p>
    </div>
  );
}
