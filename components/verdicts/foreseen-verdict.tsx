"use client";

import { createContext, type ReactNode, use, useMemo, useOptimistic } from "react";
import type { Verdict } from "@/lib/editorial/verdict";

interface Foreseen {
  /** The verdict that is on its way to the log; null where none is. */
  readonly verdict: Verdict | null;
  readonly foresee: (verdict: Verdict) => void;
}

const ForeseenContext = createContext<Foreseen>({ verdict: null, foresee: () => {} });

/** Lets every part of a fact's page show a verdict before the server has answered; what is refused goes back by itself. */
export function ForeseenVerdict({ children }: { children: ReactNode }) {
  const [verdict, foresee] = useOptimistic<Verdict | null, Verdict>(null, (_, next) => next);
  const value = useMemo(() => ({ verdict, foresee }), [verdict, foresee]);
  return <ForeseenContext value={value}>{children}</ForeseenContext>;
}

/** The verdict on its way, and the way to announce one (inside a transition). */
export function useForeseen(): Foreseen {
  return use(ForeseenContext);
}
