"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { BoardFilter } from "@/lib/editorial/views";
import { useUndo } from "./use-undo";
import type { RuleState, UndoAction } from "./verdict-actions";

/**
 * After a ruling: says what was recorded, offers to take it back, and goes on to the next open fact. Without scripts
 * it is a line with a link.
 */
export function SavedNotice({
  state,
  question,
  factId,
  filter,
  undo,
}: {
  state: Extract<RuleState, { kind: "saved" }>;
  question: string;
  factId: string;
  filter: BoardFilter;
  undo: UndoAction;
}) {
  const t = useTranslations("verdictForm");
  const say = useToast();
  const router = useRouter();
  const takeBack = useUndo(undo);
  const told = useRef<string | null>(null);
  const title =
    state.reading === null
      ? t(`saved.${state.verdict ?? "draft"}`)
      : t(`savedReading.${state.reading}`);
  // Two who differ look at both verdicts first.
  const goesOn = state.verdict !== null && state.reading !== "differ";
  useEffect(() => {
    if (told.current === state.revision) {
      return;
    }
    told.current = state.revision;
    const back = async () => {
      await takeBack({ factId, decisionId: state.revision, revision: state.revision });
      router.push(`/facts/${factId}?filter=${filter}`);
    };
    say({ title, description: question, action: { label: t("undo"), run: () => void back() } });
    if (goesOn && state.next !== null) {
      router.push(`/facts/${state.next}?filter=${filter}`);
    }
  }, [state, title, goesOn, question, factId, filter, router, say, t, takeBack]);
  return (
    <p role="status" className="mt-2 text-verified">
      {title}.{" "}
      {!goesOn ? null : state.next === null ? (
        t("allDecided")
      ) : (
        <Link href={`/facts/${state.next}?filter=${filter}`} className="link">
          {t("nextOpen")}
        </Link>
      )}
    </p>
  );
}
