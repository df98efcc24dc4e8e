"use client";

import type { ReactNode } from "react";
import type { FactState, StorySummary } from "@/lib/editorial/views";
import { useForeseen } from "../verdicts/foreseen-verdict";
import { ReviewBar } from "./review-bar";
import { StatusTag } from "./status-tag";

/** What stands on a fact, or will once the verdict on its way is recorded. */
export function FactStatus({ fact }: { fact: FactState }) {
  const { verdict } = useForeseen();
  return <StatusTag status={fact.status} verdict={verdict ?? fact.ruling?.verdict ?? null} />;
}

/** The foot of a fact's page, which counts a verdict on its way already. */
export function FactReviewBar({
  fact,
  story,
  author,
  children,
}: {
  fact: FactState;
  story: StorySummary;
  author: string;
  children: ReactNode;
}) {
  const { verdict } = useForeseen();
  const isOpen = (fact.ruling?.verdict ?? null) === null && !fact.withdrawn;
  const left = story.counts.review - (verdict !== null && isOpen ? 1 : 0);
  return (
    <ReviewBar screen="fact" story={story} author={author} left={left}>
      {children}
    </ReviewBar>
  );
}
