import type { Aspect } from "../values/value.ts";

/** What each sign of "both speak of the same thing" counts, by aspect. The signs of an aspect add up to 1. */
export interface Weights {
  /** Same or related predicate class. */
  readonly predicate: number;
  /** Same doer and same other side. */
  readonly roles: number;
  /** Same thing counted, named or held. */
  readonly head: number;
  /** Same words around it, rare ones more. */
  readonly context: number;
  /** Values that look alike: unit and size, weekday, words. Low, or conflicts would never meet. */
  readonly value: number;
}

/** Signs weigh by aspect: a count is known by what it counts, a date by what happened, a quotation by its words. */
export const WEIGHTS: Readonly<Record<Aspect, Weights>> = {
  date: { predicate: 0.4, roles: 0.15, head: 0.1, context: 0.25, value: 0.1 },
  quantity: { predicate: 0.2, roles: 0.05, head: 0.3, context: 0.25, value: 0.2 },
  who: { predicate: 0.35, roles: 0.2, head: 0.2, context: 0.15, value: 0.1 },
  where: { predicate: 0.35, roles: 0.2, head: 0, context: 0.25, value: 0.2 },
  name: { predicate: 0, roles: 0, head: 0.35, context: 0.15, value: 0.5 },
  wording: { predicate: 0, roles: 0.25, head: 0, context: 0.15, value: 0.6 },
  whether: { predicate: 0.35, roles: 0.35, head: 0, context: 0.3, value: 0 },
};

/** Mean link that a group must reach. Higher loses facts, lower joins what only looks alike. */
export const THRESHOLDS: Readonly<Record<Aspect, number>> = {
  date: 0.5,
  quantity: 0.5,
  who: 0.55,
  where: 0.5,
  name: 0.55,
  wording: 0.42,
  whether: 0.52,
};

/** What a sign counts where one side does not say: neither for nor against. */
export const UNKNOWN = 0.5;
/** A related predicate class instead of the same one. */
export const RELATED = 0.7;
/** An opposite class: it speaks of the same question and answers it the other way. */
export const OPPOSITE = 0.8;
