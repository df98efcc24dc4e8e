"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, Fragment, useEffect, useRef } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { useCommands } from "@/components/ui/commands";
import { Kbd } from "@/components/ui/kbd";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { printReports } from "@/lib/editorial/print-reports";
import { hasSides } from "@/lib/editorial/sides-of";
import type { Ruling, Verdict } from "@/lib/editorial/verdict";
import type { BoardFilter, FactView } from "@/lib/editorial/views";
import { DocumentFields } from "./document-fields";
import { useForeseen } from "./foreseen-verdict";
import { forgetRefusal, refusalFor } from "./kept-refusal";
import { readRuling } from "./read-ruling";
import { ReadingNotice } from "./reading-notice";
import { RefusedNotice } from "./refused-notice";
import { SavedNotice } from "./saved-notice";
import { StaleNotice } from "./stale-notice";
import { NUMBER_KEY_MAX, StandingChoice } from "./standing-choice";
import { useOpenRuling } from "./use-open-ruling";
import { dropRulingDraft } from "./use-ruling-draft";
import { RULE_IDLE, type VerdictActions } from "./verdict-actions";
import { VerdictFields } from "./verdict-fields";

/** The editor's decision on a fact. Works before scripts have loaded; keeps every word when it is refused. */
export function VerdictForm({
  view,
  filter,
  author,
  actions,
}: {
  view: FactView;
  filter: BoardFilter;
  author: string;
  actions: VerdictActions;
}) {
  const t = useTranslations("verdictForm");
  const locale = useLocale();
  const { fact } = view;
  const { foresee } = useForeseen();
  const {
    state: answer,
    pending,
    form,
  } = useFormAction(actions.rule, refusalFor(fact.id) ?? RULE_IDLE, {
    foresee: (sent) => {
      const { verdict } = readRuling(sent);
      if (verdict !== null) {
        foresee(verdict);
      }
    },
    onAnswer: ({ kind }) => {
      if (kind === "saved") {
        dropRulingDraft(fact.id);
      }
    },
  });
  useEffect(() => forgetRefusal(fact.id), [fact.id]);
  const open = useOpenRuling(view, answer, author);
  const { state } = open;
  const shown = "yours" in state ? state.yours : open.ruling;
  const label = verdictOf(open.typed ?? shown);
  const meanwhile = pending || state.kind === "stale" ? null : open.meanwhile;
  const element = useRef<HTMLFormElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const overrule = useRef<HTMLButtonElement>(null);
  useVerdictCommands(view, element, submit);
  const revision = state.kind === "stale" ? state.theirs.id : (open.revision ?? "");
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
          actions={actions}
        />
      ) : null}
      {state.kind === "refused" ? <RefusedNotice refusal={state} typed={open.typed} /> : null}
      {state.kind === "stale" ? (
        <StaleNotice view={view} filter={filter} state={state} onKeep={open.keep} />
      ) : null}
      {meanwhile === null ? null : (
        <StaleNotice
          view={view}
          filter={filter}
          state={{ theirs: meanwhile, yours: open.typed ?? shown }}
          onKeep={open.keep}
          onOverrule={() => element.current?.requestSubmit(overrule.current)}
        />
      )}
      {state.kind === "gone" ? (
        <p role="alert" className="mt-2 font-medium text-conflicts">
          {t("gone")}
        </p>
      ) : null}
      <form
        ref={element}
        {...form}
        onChange={(event: FormEvent<HTMLFormElement>) =>
          open.onTyped(readRuling(new FormData(event.currentTarget)))
        }
        onKeyDown={(event) => {
          // As in a note: whoever has just typed the reason need not look for the button.
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.requestSubmit(submit.current);
          }
        }}
        {...open.held}
        className="mt-3"
      >
        <input type="hidden" name="factId" value={fact.id} />
        <input type="hidden" name="storyId" value={fact.storyId} />
        <input type="hidden" name="filter" value={filter} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="reports" value={printReports(fact.reports)} />
        <Fragment key={open.turn}>
          <StandingChoice values={view.values} chosen={shown.standing} />
          <VerdictFields ruling={shown} hasSides={hasSides(fact.reports)} />
          <DocumentFields document={shown.document} rules={view.story.rules} />
        </Fragment>
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
          {/* Last: a form's first button is the one that Enter presses, and nobody overrules a colleague by Enter. */}
          <button ref={overrule} type="submit" name="seen" value={meanwhile?.id ?? ""} hidden>
            {t("overrule")}
          </button>
        </div>
      </form>
    </section>
  );
}

function verdictOf(ruling: Ruling): Verdict {
  return ruling.verdict ?? "verified";
}

function useVerdictCommands(
  view: FactView,
  form: React.RefObject<HTMLFormElement | null>,
  submit: React.RefObject<HTMLButtonElement | null>,
): void {
  const t = useTranslations();
  const locale = useLocale();
  const say = useToast();
  const group = t("verdictForm.heading");
  const click = (selector: string) => {
    const radio = form.current?.querySelector<HTMLInputElement>(selector);
    radio?.click();
    radio?.focus();
  };
  const decide = () => form.current?.requestSubmit(submit.current);
  const values = [...view.values.map(({ answer }) => answer[locale]), t("verdictForm.other")];
  useCommands([
    { id: "verify", label: t("keys.fact.verify"), group, keys: "v", once: true, run: decide },
    {
      id: "disputed",
      label: t("keys.fact.disputed"),
      group,
      keys: "d",
      once: true,
      run: () => {
        if (!hasSides(view.fact.reports)) {
          say({ title: t("verdictForm.oneValue"), description: view.fact.question[locale] });
          return;
        }
        click('[name="standing"][value="both"]');
        setVerdict(form.current, "disputed");
        decide();
      },
    },
    ...values.slice(0, NUMBER_KEY_MAX).map((value, index) => ({
      id: `choose ${index + 1}`,
      label: t("verdictForm.choose", { value }),
      group,
      keys: String(index + 1),
      run: () => click(`[data-key="${index + 1}"]`),
    })),
  ]);
}

function setVerdict(form: HTMLFormElement | null, verdict: Verdict): void {
  const field = form?.elements.namedItem("verdict");
  if (field instanceof HTMLSelectElement) {
    field.value = verdict;
  }
}
