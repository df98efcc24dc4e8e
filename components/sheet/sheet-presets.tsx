"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { PAPERS } from "@/lib/editorial/sheet/paper";
import { choiceFields } from "@/lib/editorial/sheet/read-choice";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import { SHEET_FORMATS } from "@/lib/editorial/sheet/sheet-format";
import { PAPER_FORMATS, type SheetOutput } from "@/lib/editorial/sheet/sheet-output";
import { PRESET_NAME_MAX, type SheetPreset } from "@/lib/editorial/sheet/sheet-preset";
import type { LanguageId } from "@/lib/engine/article";
import { useChangeForm } from "../verdicts/use-change-form";
import type { UndoAction } from "../verdicts/verdict-actions";
import { PRESET_IDLE, type PresetAction } from "./preset-actions";
import { sheetHref } from "./sheet-href";

/** Choices of what goes on a sheet that the desk keeps under names: to take up, rename and remove, and to keep this one. */
export function SheetPresets({
  storyId,
  language,
  choice,
  output,
  presets,
  author,
  change,
  undo,
}: {
  storyId: string;
  language: LanguageId;
  choice: SheetChoice;
  output: SheetOutput;
  presets: readonly SheetPreset[];
  author: string;
  change: PresetAction;
  undo: UndoAction;
}) {
  const t = useTranslations("sheet");
  // One for all forms here, so that what came of it is told also where the form itself went.
  const { state, pending, form } = useChangeForm({
    change,
    idle: PRESET_IDLE,
    undo,
    told: t("presets.told"),
  });
  return (
    <details className="no-print mb-4 rounded-desk border border-line px-3 text-[13px]">
      <summary className="w-fit cursor-pointer py-2 font-medium">
        {t("presets.title", { count: presets.length })}
      </summary>
      <p className="max-w-3xl text-[12.5px] text-ink-3">{t("presets.hint")}</p>
      {state.kind === "refused" ? (
        <p role="alert" className="mt-2 font-medium text-conflicts">
          {t(`presets.problem.${state.lack}`)}
        </p>
      ) : null}
      <ul className="mt-1 divide-y divide-line">
        {presets.map(({ id, name, kept }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <Link
              href={sheetHref(storyId, kept.language, kept.choice, kept.output)}
              className="link font-semibold wrap-anywhere"
            >
              {name}
            </Link>
            <span className="text-ink-3">
              {t(`formats.${kept.output.format}`)},{" "}
              {PAPER_FORMATS.includes(kept.output.format)
                ? `${t(`papers.${kept.output.paper}`)}, `
                : ""}
              {t(`languages.${kept.language}`)}
            </span>
            <form {...form} className="flex flex-wrap items-center gap-2 sm:ml-auto">
              <input type="hidden" name="storyId" value={storyId} />
              <input type="hidden" name="presetId" value={id} />
              <input
                key={name}
                name="name"
                aria-label={t("presets.renameTo", { name })}
                defaultValue={name}
                required
                maxLength={PRESET_NAME_MAX}
                autoComplete="off"
                className="min-h-9 w-44 rounded-desk border border-field bg-card px-2 py-1"
              />
              {(["rename", "remove"] as const).map((request) => (
                <Button
                  key={request}
                  type="submit"
                  name="request"
                  value={request}
                  aria-disabled={pending}
                  aria-label={t(`presets.${request}Of`, { name })}
                >
                  {t(`presets.${request}`)}
                </Button>
              ))}
            </form>
          </li>
        ))}
      </ul>
      <form {...form} className="mt-2 flex flex-wrap items-end gap-3 border-t border-line py-3">
        <input type="hidden" name="storyId" value={storyId} />
        <input type="hidden" name="language" value={language} />
        {choiceFields(choice).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="w-56">
          <TextField
            id="preset-name"
            name="name"
            label={t("presets.name")}
            required
            maxLength={PRESET_NAME_MAX}
            autoComplete="off"
          />
        </div>
        <OneOf
          name="format"
          label={t("presets.format")}
          chosen={output.format}
          known={SHEET_FORMATS}
          called={(format) => t(`formats.${format}`)}
        />
        <OneOf
          name="paper"
          label={t("paper")}
          chosen={output.paper}
          known={PAPERS}
          called={(paper) => t(`papers.${paper}`)}
        />
        <AuthorField author={author} id="preset-author" />
        <Button type="submit" name="request" value="keep" aria-disabled={pending}>
          {t("presets.keep")}
        </Button>
      </form>
    </details>
  );
}

/** A choice of what a preset keeps; begun anew where the page offers another. */
function OneOf<Value extends string>({
  name,
  label,
  chosen,
  known,
  called,
}: {
  name: string;
  label: string;
  chosen: Value;
  known: readonly Value[];
  called: (value: Value) => string;
}) {
  return (
    <div>
      <SelectField
        key={chosen}
        id={`preset-${name}`}
        name={name}
        label={label}
        defaultValue={chosen}
      >
        {known.map((value) => (
          <option key={value} value={value}>
            {called(value)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
