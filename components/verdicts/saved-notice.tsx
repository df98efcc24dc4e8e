"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { BoardFilter } from "@/lib/editorial/views";
import { factHref } from "../facts/board-href";
import { useSteps } from "./use-steps";
import type { RuleState, VerdictActions } from "./verdict-actions";

/**
 * After a ruling: says what was recorded, offers to take it back, and goes on to the next open fact. Without scripts
 * it is a line with a link.
 */
export function SavedNotice({
  state,
  question,
  factId,
  filter,
  actions,
}: {
  state: Extract<RuleState, { kind: "saved" }>;
  question: string;
  factId: string;
  filter: BoardFilter;
  actions: VerdictActions;
}) {
  const t = useTranslations("verdictForm");
  const say = useToast();
  const router = useRouter();
  const { takeBack } = useSteps(actions, () => router.push(factHref(factId, filter)));
  const back = useRef(takeBack);
  useEffect(() => {
    back.current = takeBack;
  });
  const told = useRef<string | null>(null);
  const title =
    state.reading === null
      ? t(`saved.${state.verdict ?? "draft"}`)
      : t(`savedReading.${state.reading}`);
  // Two who differ look at both verdicts first.
  const goesOn = state.verdict !== null && state.reading !== "differ";
  // The filter has no more: the review goes on with what is left, and says so.
  const kind = goesOn && state.next !== null && state.next.filter !== filter ? t("nextKind") : null;
  useEffect(() => {
    if (told.current === state.revision) {
      return;
    }
    told.current = state.revision;
    const { revision } = state;
    say({
      title,
      description: kind === null ? question : `${question} ${kind}`,
      about: revision,
      settles: factId,
      action: {
        label: t("undo"),
        run: () => void back.current({ decisionId: revision, revision }),
      },
    });
    if (goesOn && state.next !== null) {
      router.push(factHref(state.next.factId, state.next.filter));
    }
  }, [state, title, kind, goesOn, question, factId, router, say, t]);
  return (
    <p role="status" className="mt-2 text-verified">
      {title}.{" "}
      {!goesOn ? null : state.next === null ? (
        t("allDecided")
      ) : (
        <Link href={factHref(state.next.factId, state.next.filter)} className="link">
          {t("nextOpen")}
        </Link>
      )}
    </p>
  );
}
