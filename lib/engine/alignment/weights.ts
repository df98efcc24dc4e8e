import type { Aspect } from "../values/value.ts";
import type { Signs } from "./similarity.ts";

/** What each sign of "both speak of the same thing" counts. The signs of an aspect add up to 1. */
export type Weights = Readonly<Record<keyof Signs, number>>;

/** Signs weigh by aspect: a count is known by what it counts, a date by what happened, a quotation by its words. */
export const WEIGHTS: Readonly<Record<Aspect, Weights>> = {
  date: { predicate: 0.25, roles: 0, head: 0.05, value: 0.3, context: 0.3, lonely: 0.1 },
  quantity: { predicate: 0.15, roles: 0.05, head: 0.1, value: 0.25, context: 0.3, lonely: 0.15 },
  who: { predicate: 0.15, roles: 0.15, head: 0, value: 0.3, context: 0.2, lonely: 0.2 },
  where: { predicate: 0.1, roles: 0.1, head: 0, value: 0.25, context: 0.45, lonely: 0.1 },
  name: { predicate: 0, roles: 0, head: 0, value: 0.4, context: 0.3, lonely: 0.3 },
  wording: { predicate: 0, roles: 0.15, head: 0, value: 0.4, context: 0.2, lonely: 0.25 },
  whether: { predicate: 0.15, roles: 0.2, head: 0.2, value: 0, context: 0.35, lonely: 0.1 },
};

/** Mean link that a group must reach. Higher loses facts, lower joins what only looks alike. */
export const THRESHOLDS: Readonly<Record<Aspect, number>> = {
  date: 0.55,
  quantity: 0.4,
  who: 0.53,
  where: 0.45,
  name: 0.4,
  wording: 0.36,
  whether: 0.52,
};

/** What a sign counts where one side does not say: neither for nor against. */
export const UNKNOWN = 0.5;
/** A related predicate class instead of the same one. */
export const RELATED = 0.7;
/** An opposite class: it speaks of the same question and answers it the other way. */
export const OPPOSITE = 0.8;
/** A predicate that only stands in the same clause as the value. */
export const SECONDARY = 0.85;
/** Values that look no more alike than this exclude each other. */
export const DIFFERENT = 0.3;
