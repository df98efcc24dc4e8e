"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useKeys } from "@/components/ui/keys";
import { useFormAction } from "@/components/ui/use-form-action";
import type { Ruling, Verdict } from "@/lib/editorial/verdict";
import type { BoardFilter, FactView } from "@/lib/editorial/views";
import { DocumentFields } from "./document-fields";
import { openingRuling } from "./opening-ruling";
import { readRuling } from "./read-ruling";
import { ReadingNotice } from "./reading-notice";
import { RefusedNotice } from "./refused-notice";
import { SavedNotice } from "./saved-notice";
import { StaleNotice } from "./stale-notice";
import { StandingChoice } from "./standing-choice";
import { RULE_IDLE, type RuleAction, type UndoAction } from "./verdict-actions";
import { VerdictFields } from "./verdict-fields";

/** The editor's decision on a fact. Works before scripts have loaded; keeps every word when it is refused. */
export function VerdictForm({
  view,
  filter,
  author,
  rule,
  undo,
}: {
  view: FactView;
  filter: BoardFilter;
  author: string;
  rule: RuleAction;
  undo: UndoAction;
}) {
  const t = useTranslations("verdictForm");
  const locale = useLocale();
  const { fact } = view;
  const { state, pending, form } = useFormAction(rule, RULE_IDLE);
  const shown = "yours" in state ? state.yours : openingRuling(view);
  const [label, setLabel] = useState<Verdict>(verdictOf(shown));
  const element = useRef<HTMLFormElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  useVerdictKeys(element, submit);
  const revision = state.kind === "stale" ? state.theirs.id : (fact.revision ?? "");
  return (
    <section className="card p-4" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading" className="text-[19px]">
        {t("heading")}
      </h2>
      <ReadingNotice fact={fact} rules={view.story.rules} author={author} />
      {state.kind === "saved" ? (
        <SavedNotice
          state={state}
          question={fact.question[locale]}
          factId={fact.id}
          filter={filter}
          undo={undo}
        />
      ) : null}
      {state.kind === "refused" ? <RefusedNotice refusal={state} /> : null}
      {state.kind === "stale" ? <StaleNotice view={view} filter={filter} state={state} /> : null}
      {state.kind === "gone" ? (
        <p role="alert" className="mt-2 font-medium text-conflicts">
          {t("gone")}
        </p>
      ) : null}
      <form
        ref={element}
        {...form}
        onChange={(event: FormEvent<HTMLFormElement>) =>
          setLabel(verdictOf(readRuling(new FormData(event.currentTarget))))
        }
        className="mt-3"
      >
        <input type="hidden" name="factId" value={fact.id} />
        <input type="hidden" name="storyId" value={fact.storyId} />
        <input type="hidden" name="filter" value={filter} />
        <input type="hidden" name="revision" value={revision} />
        <StandingChoice values={view.values} chosen={shown.standing} />
        <VerdictFields ruling={shown} />
        <DocumentFields document={shown.document} rules={view.story.rules} />
        <AuthorField author={author} id="verdict-author" />
        <div className="mt-4 flex flex-wrap gap-2">
          <Button
            ref={submit}
            type="submit"
            look="primary"
            name="intent"
            value="rule"
            aria-disabled={pending}
          >
            {state.kind === "stale" ? t("overrule") : t(`submit.${label}`)} <Kbd onFill>V</Kbd>
          </Button>
          <Button type="submit" name="intent" value="draft" aria-disabled={pending}>
            {t("draft")}
          </Button>
        </div>
      </form>
    </section>
  );
}

function verdictOf(ruling: Ruling): Verdict {
  return ruling.verdict ?? "verified";
}

function useVerdictKeys(
  form: React.RefObject<HTMLFormElement | null>,
  submit: React.RefObject<HTMLButtonElement | null>,
): void {
  const click = (selector: string) => {
    const radio = form.current?.querySelector<HTMLInputElement>(selector);
    radio?.click();
    radio?.focus();
  };
  const decide = () => form.current?.requestSubmit(submit.current);
  const choose = (event: KeyboardEvent) => click(`[data-key="${event.key}"]`);
  useKeys({
    ...Object.fromEntries("123456789".split("").map((key) => [key, choose])),
    v: decide,
    d: () => {
      click('[name="standing"][value="both"]');
      setVerdict(form.current, "disputed");
      decide();
    },
  });
}

function setVerdict(form: HTMLFormElement | null, verdict: Verdict): void {
  const field = form?.elements.namedItem("verdict");
  if (field instanceof HTMLSelectElement) {
    field.value = verdict;
  }
}
